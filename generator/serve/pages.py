"""Serve the pages on this computer and forward their calls to a Workflow Server.

The forms of a served page call their own origin, so the Workflow Server need not allow CORS.
Only calls from these pages are forwarded: no other site can reach the Workflow Server through it.
"""

from __future__ import annotations

import http.client
import http.server
import mimetypes
import secrets
import ssl
import sys
import threading
from collections.abc import Mapping
from functools import cache
from socket import socket
from typing import ClassVar
from urllib.parse import urlsplit

from ..diagnostics import GeneratorError, visible

_FOLDER = "docs/"
_PASSED_ON = ("/workflowapi", "/connect", "/.well-known", "/auth-info")
_DISCOVERY = "/.well-known/openid-configuration"
_KEPT_BACK = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "cookie",
        "host",
        "keep-alive",
        "origin",
        "proxy-authorization",
        "referer",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
    }
)
"""Headers for one connection only, or that reveal the origin of a page; in lower case."""

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src *;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_RELOAD, _VERSION = "/reload.js", "/version"
_SCRIPT = b"""\
"use strict";
// Load the page again once it was made again; the server may be away for a moment.
(async () => {
  const version = async () => (await fetch("/version")).text();
  const first = await version();
  setInterval(() => version().then((found) => found === first || location.reload(), () => {}), 500);
})();
"""
_SECONDS = 120.0
_LONGEST = 32 * 1024 * 1024


def server_url(text: str) -> str:
    """The URL of a Workflow Server as entered, without a trailing slash.

    Raises GeneratorError if it is not a server URL.
    """
    parts = urlsplit(text)
    try:
        fits = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        fits = False
    if not fits or parts.query or parts.fragment or parts.username is not None:
        raise GeneratorError(
            f"{visible(text)} is not a server URL\n   use a URL such as http://localhost:8077"
        )
    return text.rstrip("/")


class DocsServer:
    """Serves the pages on loopback and forwards calls to `upstream`, if it is not empty.

    With `reloading`, a page in a browser is loaded again after each `replace`.
    """

    def __init__(
        self, files: Mapping[str, bytes], port: int, upstream: str = "", *, reloading: bool = False
    ) -> None:
        self.replace(files)
        self.reloading = reloading
        self._port = port
        self.upstream = upstream
        self._server: QuietServer | None = None

    def replace(self, files: Mapping[str, bytes]) -> None:
        """Serve these files from now on."""
        self.files = files
        # A server that was started anew has another one too.
        self.version = secrets.token_hex(8)

    @property
    def url(self) -> str:
        """The URL of the pages; empty before the server has started."""
        return f"http://127.0.0.1:{self._server.server_port}" if self._server else ""

    def __enter__(self) -> DocsServer:
        """Start the server.

        Raises GeneratorError if the port is in use.
        """
        handler = type("Handler", (_Handler,), {"pages": self})
        try:
            self._server = QuietServer(("127.0.0.1", self._port), handler)
        except OSError as error:
            raise port_taken(self._port, "--docs-port", error) from error
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop the server."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()


def port_taken(port: int, option: str, error: OSError) -> GeneratorError:
    """The error for a port on which the server cannot listen."""
    return GeneratorError(
        f"cannot listen on port {port}: {error.strerror or error}\n"
        f"   choose another with {option}, or 0 for any free port"
    )


class QuietServer(http.server.ThreadingHTTPServer):
    """A server that does not report closed connections."""

    def handle_error(
        self, request: socket | tuple[bytes, socket], client_address: tuple[str, int]
    ) -> None:
        """Print the exception unless the browser closed the connection."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # A reply leaves as a whole and at once. In two pieces, the second one waits 40 ms for the
    # acknowledgement of the first.
    wbufsize = -1
    disable_nagle_algorithm = True
    pages: ClassVar[DocsServer]

    def do_GET(self) -> None:
        """Return a page or forward a call."""
        self._answer()

    def do_HEAD(self) -> None:
        """Return the headers of a page."""
        self._answer()

    def do_POST(self) -> None:
        """Forward a call."""
        self._answer()

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing: a URL may contain what the user typed."""

    def _answer(self) -> None:
        path = self.path.partition("?")[0]
        length = self.headers.get("Content-Length", "0")
        if not length.isdigit() or int(length) > _LONGEST or "Transfer-Encoding" in self.headers:
            self.close_connection = True
            self._text(413, "A request body needs a Content-Length, and may have at most 32 MB.")
            return
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            # If the client disconnects before the body is complete, the call is not forwarded.
            self.close_connection = True
            return
        # Any other name that resolves to this computer belongs to another site.
        if urlsplit(f"//{self.headers.get('Host', '')}").hostname not in ("127.0.0.1", "localhost"):
            self._text(421, "This server is for this computer only.")
        elif path.startswith(_PASSED_ON):
            if self.command == "HEAD":
                self._text(405, "Calls are sent with GET or POST.")
            else:
                self._pass_on(body)
        elif self.command == "POST":
            self._text(405, "Pages are read with GET.")
        else:
            self._page(path)

    def _page(self, path: str) -> None:
        if self.pages.reloading and path == _RELOAD:
            self._send(200, _SCRIPT, "text/javascript")
            return
        if self.pages.reloading and path == _VERSION:
            self._send(200, self.pages.version.encode(), "text/plain")
            return
        name = path.removeprefix("/") or "index.html"
        content = self.pages.files.get(_FOLDER + name)
        if content is None:
            self._text(404, "There is no such page.")
            return
        kind = mimetypes.guess_type(name)[0] or "text/plain"
        if self.pages.reloading and kind == "text/html":
            script = f'<script src="{_RELOAD}" defer></script>\n</head>'
            content = content.replace(b"</head>", script.encode(), 1)
        if kind.startswith("text/markdown"):
            kind = "text/plain"
        self._send(200, content, f"{kind}; charset=utf-8")

    def _pass_on(self, body: bytes) -> None:
        own = f"http://{self.headers['Host']}"
        origin = self.headers.get("Origin", own)
        if origin != own or self.headers.get("Sec-Fetch-Site", "same-origin") not in (
            "same-origin",
            "none",
        ):
            self._text(403, "Only the pages of this server may call through it.")
            return
        if not self.pages.upstream:
            self._text(
                404, "No Workflow Server is configured for these pages. Start them with --upstream."
            )
            return
        headers = {
            name: value for name, value in self.headers.items() if name.lower() not in _KEPT_BACK
        }
        try:
            status, kind, content = _ask(
                self.pages.upstream, self.command, self.path, headers, body
            )
        except (OSError, http.client.HTTPException) as error:
            self._text(502, f"The server at {self.pages.upstream} did not answer: {error}")
            return
        if self.path.startswith(_DISCOVERY):
            # So that tokens are requested through this server too.
            content = content.replace(_origin(self.pages.upstream).encode(), own.encode())
        self._send(status, content, kind)

    def _text(self, status: int, text: str) -> None:
        self._send(status, f"{visible(text)}\n".encode(), "text/plain; charset=utf-8")

    def _send(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Content-Security-Policy", _POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


@cache
def _tls() -> ssl.SSLContext:
    """One for all calls, since it reads the certificates of the system: that takes 20 ms."""
    return ssl.create_default_context()


def _origin(address: str) -> str:
    parts = urlsplit(address)
    return f"{parts.scheme}://{parts.netloc}"


def _ask(
    upstream: str, method: str, target: str, headers: dict[str, str], body: bytes
) -> tuple[int, str, bytes]:
    """Status, type and body of the Workflow Server's reply; redirects are not followed."""
    parts = urlsplit(upstream)
    connection: http.client.HTTPConnection
    if parts.scheme == "https":
        connection = http.client.HTTPSConnection(parts.netloc, timeout=_SECONDS, context=_tls())
    else:
        connection = http.client.HTTPConnection(parts.netloc, timeout=_SECONDS)
    try:
        connection.request(method, parts.path + target, body or None, headers)
        reply = connection.getresponse()
        return reply.status, reply.headers.get("Content-Type", ""), reply.read()
    finally:
        connection.close()
