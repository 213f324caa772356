"""Servers as a command: the pages, and behind them the stand-in or another Workflow Server.

The stand-in tells its address, then each problem of each request.
"""

from __future__ import annotations

import importlib
import os
import queue
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from ..console import say
from ..diagnostics import visible
from ..output.interrupts import Stopped, raised
from ..output.target import UsageError
from ..templating import Files
from .pages import DocsServer

_PACKAGE = "workflow_stand_in"


class _Seen(Protocol):
    """What the server tells of a request."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def problems(self) -> tuple[str, ...]: ...


class _StandIn(Protocol):
    """What the command needs of the server."""

    @property
    def url(self) -> str: ...
    def on_request(self, seen: Callable[[_Seen], None]) -> None: ...
    def start(self) -> object: ...
    def stop(self) -> None: ...


def serve_docs(pages: DocsServer) -> None:
    """Serve the pages until a signal comes; then end in peace.

    Raises UsageError for a port that is taken.
    """
    with raised():
        try:
            _show(pages)
            threading.Event().wait()
        except Stopped:
            return
        finally:
            pages.stop()


def _show(pages: DocsServer) -> None:
    pages.start()
    if pages.upstream:
        # The page keeps its own origin as the server's address from then on.
        say(f"pages at {pages.url}/#own-server, calls go to {pages.upstream}")
    else:
        say(f"pages at {pages.url}/")


def serve(
    files: Files,
    pages: DocsServer,
    *,
    port: int,
    schemes: Sequence[str] | None,
    require_token: bool,
    strict: bool,
) -> None:
    """Serve until a signal comes; then end in peace.

    Raises UsageError for a port that is taken and for a scheme that is refused.
    """
    with raised(), tempfile.TemporaryDirectory(prefix="stand-in-") as folder:
        try:
            server = _made(Path(folder), files, port, schemes, require_token, strict)
            _run(server, pages, port, require_token)
        except Stopped:
            # This is how a server ends.
            return


def _made(
    folder: Path,
    files: Files,
    port: int,
    schemes: Sequence[str] | None,
    require_token: bool,
    strict: bool,
) -> _StandIn:
    """The server of the package that was rendered: the document counts, not what is installed."""
    for name, content in files.items():
        path = folder / _PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    sys.path.insert(0, str(folder))
    try:
        module = importlib.import_module(_PACKAGE)
    finally:
        sys.path.remove(str(folder))
    options = {
        name: value
        for name in ("client_id", "client_secret")
        if (value := os.environ.get(f"WORKFLOW_{name.upper()}"))
    }
    given = None
    if schemes is not None:
        given = [_content(name) for name in schemes]
        for name, content in zip(schemes, given, strict=True):
            _check(module.StandIn, name, content)
    server: _StandIn = module.StandIn(
        port, given, require_token=require_token, strict=strict, **options
    )
    return server


def _content(name: str) -> bytes:
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UsageError(f"{visible(name)}: {error.strerror or error}") from error


def _check(make: Callable[..., object], name: str, content: bytes) -> None:
    """One scheme alone, so that the complaint can name its file."""
    try:
        make(0, [content])
    except ValueError as error:
        text = "\n".join(visible(line) for line in str(error).splitlines())
        raise UsageError(
            f"{visible(name)}: {text}\n"
            "   give the JSON that getschememodel answers for a scheme without these"
        ) from error


def _run(server: _StandIn, pages: DocsServer, port: int, require_token: bool) -> None:
    lines: queue.Queue[str] = queue.Queue()

    def seen(request: _Seen) -> None:
        for problem in request.problems:
            lines.put(f"{request.method} {request.path}: {problem}")

    server.on_request(seen)
    try:
        server.start()
    except OSError as error:
        raise UsageError(
            f"port {port} cannot be listened at: {error.strerror or error}\n"
            "   give another with --port, or 0 for any"
        ) from error
    try:
        asked = ", asks for a token" if require_token else ""
        say(f"stand-in server at {server.url}{asked}")
        pages.upstream = server.url
        _show(pages)
        while True:
            try:
                say(visible(lines.get(timeout=0.5)))
            except queue.Empty:
                continue
    finally:
        pages.stop()
        server.stop()
