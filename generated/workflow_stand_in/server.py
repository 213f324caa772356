# SPDX-License-Identifier: MIT
"""The stand-in as a test sees it: start it, tell it what to do, look at what came."""

from __future__ import annotations

import difflib
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from .document import Document, read_document
from .exchange import Answer, Request
from .faults import Failure, Fault
from .listener import Listener
from .replies import Reply, SeenRequest
from .scheme_models import load_scheme, recorded_schemes
from .server_core import Core
from .settings import Settings
from .sign_in import SignIn
from .store import Store
from .values import Json


class StandIn:
    """A Workflow Server for tests, on this computer and without a database.

        with StandIn() as server:
            client = WorkflowClient(server.url)

    It does what a server 9.0.1 was seen to do. `schemes` are models as getschememodel returns
    them: the JSON as a mapping or a string, or a Path to a file of it; without any the three
    recorded ones are there (ExpenseReport, Roles, Parallel). `require_token` asks each call for a
    token of its own provider, which knows one client and gives tokens for
    `token_seconds`. `strict` answers a request that does not match the document with status 400
    and the reasons. Each server has its own state and its own thread; all of it can be used from
    any thread.
    """

    def __init__(
        self,
        port: int = 0,
        schemes: Iterable[Mapping[str, Json] | str | bytes | Path] | None = None,
        require_token: bool = False,
        strict: bool = False,
        client_id: str = "workflow",
        client_secret: str = "secret",
        token_seconds: float = 3600,
        *,
        host: str = "127.0.0.1",
        settings: Settings | None = None,
    ) -> None:
        found = recorded_schemes() if schemes is None else [load_scheme(item) for item in schemes]
        self._settings = settings or Settings()
        self._host = host
        self._port = port
        self._lock = threading.RLock()
        self._listener: Listener | None = None
        self._url = ""
        self._core = Core(
            store=lambda: Store(found, self._settings),
            sign_in=SignIn(client_id, client_secret, token_seconds, self._settings),
            document=_document(),
            require_token=require_token,
            strict=strict,
        )

    def start(self) -> Self:
        """Begin to listen. Raises OSError when the port is taken."""
        if self._listener is None:
            self._listener = Listener(self._host, self._port, self._handle)
            host = f"[{self._host}]" if ":" in self._host else self._host
            self._url = f"http://{host}:{self._listener.port}"
        return self

    def stop(self) -> None:
        """End every connection and free the port; what was seen can still be read."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The base URL for a client; empty before the first start."""
        return self._url

    @property
    def requests(self) -> list[SeenRequest]:
        """The requests so far, oldest first; each is noted before it is answered."""
        with self._lock:
            return list(self._core.seen)

    @property
    def log(self) -> list[tuple[str, str]]:
        """What the log operations wrote: level and message."""
        with self._lock:
            return list(self._core.store.log)

    def answer(self, operation_id: str, reply: Reply, times: int | None = 1) -> None:
        """Give this reply to the next calls of an operation; `times=None`: to all of them.

        Raises ValueError for an operation that the document does not have.
        """
        self._check(operation_id)
        with self._lock:
            self._core.script.add(operation_id, reply, times)

    def fail(
        self,
        fault: Fault,
        operation_id: str | None = None,
        times: int | None = 1,
        retry_after: float | str | None = None,
        seconds: float = 1.0,
    ) -> None:
        """Let the next requests fail: those of one operation, or any.

        `retry_after` becomes the header Retry-After; `seconds` is the wait of Fault.SLOW. Faults
        and replies come in the order in which they were told.
        """
        self._check(operation_id)
        after = None if retry_after is None else str(retry_after)
        failure = Failure(fault=fault, retry_after=after, seconds=seconds)
        with self._lock:
            self._core.script.add(operation_id, failure, times)

    def expire_tokens(self) -> None:
        """Let every token that was given so far be at its end now."""
        with self._lock:
            self._core.sign_in.expire()

    def forget(self) -> None:
        """Forget the replies and faults that wait; all else stays."""
        with self._lock:
            self._core.script.clear()

    def reset(self) -> None:
        """As new: no instances, users, tokens, requests, replies and faults."""
        with self._lock:
            self._core.reset()

    def on_request(self, seen: Callable[[SeenRequest], None]) -> None:
        """Call this for each request, in the server's thread and before its answer."""
        with self._lock:
            self._core.on_seen = seen

    def _handle(self, request: Request) -> Answer:
        with self._lock:
            return self._core.answer(request, self._url)

    def _check(self, operation_id: str | None) -> None:
        known = self._core.document.operations
        if operation_id is not None and operation_id not in known:
            near = difflib.get_close_matches(operation_id, known, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ValueError(f"the document has no operation {operation_id!r}{hint}")


_DOCUMENTS: list[Document] = []


def _document() -> Document:
    """The document is read once: it takes longer than all the rest of a start."""
    if not _DOCUMENTS:
        _DOCUMENTS.append(read_document())
    return _DOCUMENTS[0]
