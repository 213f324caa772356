"""Run the server of the pages, alone or with the stand-in server.

The URL of the stand-in is printed first, then each problem of each request. The stand-in is
imported from the rendered files, so its types are not known here.
"""

from __future__ import annotations

import importlib
import os
import queue
import signal
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ..diagnostics import GeneratorError, visible
from .pages import DocsServer, port_taken

_PACKAGE = "workflow_stand_in"


def serve_pages(pages: DocsServer) -> None:
    """Serve the pages until Ctrl-C or SIGTERM.

    Raises GeneratorError if the port is in use.
    """
    with _until_stopped(), pages:
        _say_pages(pages)
        threading.Event().wait()


def serve_stand_in(
    files: Mapping[str, bytes],
    pages: DocsServer,
    *,
    port: int,
    schemes: Sequence[str] | None,
    require_token: bool,
    strict: bool,
) -> None:
    """Serve the stand-in and pages that call it until Ctrl-C or SIGTERM; print each bad request.

    Raises GeneratorError if a port is in use or a scheme is refused.
    """
    with _until_stopped(), tempfile.TemporaryDirectory(prefix="stand-in-") as folder:
        make = _imported(Path(folder), files)
        given = None if schemes is None else [_scheme(make, name) for name in schemes]
        variables = {"client_id": "WORKFLOW_CLIENT_ID", "client_secret": "WORKFLOW_CLIENT_SECRET"}
        options = {name: os.environ[key] for name, key in variables.items() if os.environ.get(key)}
        server = make(port, given, require_token=require_token, strict=strict, **options)
        lines: queue.Queue[str] = queue.Queue()

        def seen(request: Any) -> None:
            for problem in request.problems:
                lines.put(visible(f"{request.method} {request.path}: {problem}"))

        server.on_request(seen)
        try:
            server.start()
        except OSError as error:
            raise port_taken(port, "--port", error) from error
        try:
            needs = ", requires a token" if require_token else ""
            print(f"stand-in server at {server.url}{needs}", flush=True)
            pages.upstream = server.url
            with pages:
                _say_pages(pages)
                while True:
                    # Without a time limit, Windows would not see Ctrl-C here.
                    with suppress(queue.Empty):
                        print(lines.get(timeout=0.5), flush=True)
        finally:
            server.stop()


@contextmanager
def _until_stopped() -> Iterator[None]:
    """End the block on Ctrl-C or SIGTERM, the signal with which systems stop a service."""
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with suppress(KeyboardInterrupt):
            yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _say_pages(pages: DocsServer) -> None:
    if pages.upstream:
        # With #own-server, the page uses its own origin as the server URL.
        print(f"pages at {pages.url}/#own-server, calls go to {pages.upstream}", flush=True)
    else:
        print(f"pages at {pages.url}/", flush=True)


def _imported(folder: Path, files: Mapping[str, bytes]) -> Any:
    """The server class of the rendered package, even if another version is installed."""
    for name, content in files.items():
        path = folder / _PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(_PACKAGE).StandIn
    finally:
        sys.path.remove(str(folder))


def _scheme(make: Any, name: str) -> bytes:
    """The content of a scheme file. It is tried on its own, so that an error can name the file."""
    try:
        content = Path(name).read_bytes()
        make(0, [content])
    except OSError as error:
        raise GeneratorError(f"{visible(name)}: {error.strerror or error}") from error
    except ValueError as error:
        text = "\n".join(visible(line) for line in str(error).splitlines())
        raise GeneratorError(
            f"{visible(name)}: {text}\n"
            "   give the JSON that getschememodel returns, for a scheme without these features"
        ) from error
    return content
