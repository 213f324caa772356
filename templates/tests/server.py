"""A real HTTP server on loopback that answers what a test tells it and notes what it received."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from .support.received import Received


class Server:
    """The server. `answers` are given one after the other; `received` lists the requests."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.answers: list[tuple[int, str, bytes]] = []
        self._http = _Http(self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL for a client."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def close(self) -> None:
        """Stop; no thread and no port stays behind."""
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


class _Http(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, owner: Server) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.owner = owner


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        if not isinstance(self.server, _Http):
            raise TypeError("this handler belongs to another server")
        owner = self.server.owner
        content = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        owner.received.append(Received(self.command, self.path, headers, content))
        nothing = (418, "text/plain", b"no answer is left for this request")
        status, media_type, body = owner.answers.pop(0) if owner.answers else nothing
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_POST = do_GET
    do_PUT = do_GET
    do_PATCH = do_GET
    do_DELETE = do_GET
    do_HEAD = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests speak."""
