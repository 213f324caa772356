# SPDX-License-Identifier: MIT
"""The network of a stand-in: uvicorn in a thread of its own, silent and quick to end."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from email.utils import formatdate
from typing import TYPE_CHECKING

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .exchange import Answer, Request
from .server_core import LARGEST_BODY

if TYPE_CHECKING:
    from uvicorn._types import ASGIReceiveCallable, ASGISendCallable, HTTPScope, Scope

_LOG = logging.getLogger(__name__)
# Faults in the stand-in are logged; requests that are not HTTP are not.
_LOG.setLevel(logging.ERROR)
_LARGEST_HEAD = 1024 * 1024
_IDLE_SECONDS = 120
"""As long as a connection may rest; uvicorn's five seconds would end it between two tests."""

Handler = Callable[[Request], Answer]


class Listener:
    """A listening socket and the thread that serves it."""

    def __init__(self, host: str, port: int, handler: Handler) -> None:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # Named as TCP, for only then asyncio sends small pieces at once.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            # On Windows this would let two servers have one port.
            if os.name == "posix":
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((host, port))
            # From here on clients can connect; they wait until the thread is there.
            self._socket.listen(128)
        except OSError:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        self._server = _Server(
            uvicorn.Config(
                _Application(handler),
                http=_Connection,
                ws="none",
                loop="asyncio",
                lifespan="off",
                log_config=None,
                access_log=False,
                date_header=False,
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=_IDLE_SECONDS,
                h11_max_incomplete_event_size=_LARGEST_HEAD,
            )
        )
        self._thread = threading.Thread(target=self._run, name="stand-in", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End every connection; no thread and no port stays behind."""
        self._server.end()
        self._thread.join()

    def _run(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))


class _Server(uvicorn.Server):
    """uvicorn's server, but it waits for an event instead of polling ten times a second."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._told = threading.Event()
        self._ended = asyncio.Event()

    def end(self) -> None:
        """From any thread: stop serving."""
        self._told.set()
        loop = self._loop
        if loop is not None:
            loop.call_soon_threadsafe(self._ended.set)

    async def main_loop(self) -> None:
        """Serve until told to end."""
        self._loop = asyncio.get_running_loop()
        if not self._told.is_set():
            await self._ended.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End at once, in the middle of a slow answer too."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            if isinstance(connection, _Connection):
                connection.transport.abort()
        # The connections learn of it in the next round; a task that ends then has no complaint.
        await asyncio.sleep(0)
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for listening in sockets or []:
            listening.close()


class _Connection(H11Protocol):
    """uvicorn's connection, which hands itself to the application so that it can be cut."""

    def data_received(self, data: bytes) -> None:
        """Take what came."""
        self.logger = _LOG
        self.app = self._answer
        super().data_received(data)

    async def _answer(
        self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable
    ) -> None:
        application = self.config.app
        if isinstance(application, _Application) and scope["type"] == "http":
            with suppress(asyncio.CancelledError):
                await application.answer(scope, receive, send, self)

    async def cut(self) -> None:
        """End the connection without a reply."""
        self.transport.abort()
        await self._gone()

    async def tear(self) -> None:
        """End the connection behind what was sent so far."""
        self.transport.close()
        await self._gone()

    async def _gone(self) -> None:
        while not self.cycle.disconnected:
            await asyncio.sleep(0)


class _Application:
    """A request in one piece to the handler, its answer out."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    async def __call__(
        self, scope: Scope, receive: ASGIReceiveCallable, send: ASGISendCallable
    ) -> None:
        """The form that uvicorn asks for; each connection calls `answer` instead."""

    async def answer(
        self,
        scope: HTTPScope,
        receive: ASGIReceiveCallable,
        send: ASGISendCallable,
        connection: _Connection,
    ) -> None:
        """Answer one request."""
        body = await _body(receive)
        if body is None:
            await connection.cut()
            return
        answer = self._handler(
            Request(
                method=scope["method"],
                path=scope["raw_path"].decode("latin-1"),
                query=scope["query_string"].decode("latin-1"),
                headers=tuple(
                    (name.decode("latin-1"), value.decode("latin-1"))
                    for name, value in scope["headers"]
                ),
                body=body,
            )
        )
        if answer.delay:
            await asyncio.sleep(answer.delay)
        if answer.cut:
            await connection.cut()
        else:
            await _send(answer, send, connection)


async def _body(receive: ASGIReceiveCallable) -> bytes | None:
    """The whole body; None for one that is too large or breaks off: transport/too-large-body."""
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        body += message["body"]
        if len(body) > LARGEST_BODY:
            return None
        if not message["more_body"]:
            return bytes(body)


async def _send(answer: Answer, send: ASGISendCallable, connection: _Connection) -> None:
    own = (("Date", formatdate(usegmt=True)), ("Server", "Workflow stand-in"))
    headers = [
        (name.lower().encode("latin-1"), value.encode("latin-1", "replace"))
        for name, value in (*own, *answer.headers)
    ]
    await send(
        {
            "type": "http.response.start",
            "status": answer.status,
            "headers": headers,
            "trailers": False,
        }
    )
    body = answer.body[: len(answer.body) // 2] if answer.torn else answer.body
    await send({"type": "http.response.body", "body": body, "more_body": answer.torn})
    if answer.torn:
        await connection.tear()
