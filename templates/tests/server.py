"""A real HTTP server on loopback that answers what a test tells it and notes what it received."""

import json
import threading
from collections.abc import Mapping, Sequence
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl


class Received:
    """A request as the server saw it, or as a test expects it.

    What is expected equals what was received when each header that it names is there. The body
    is its JSON, a form's fields, or its text; None for a request without one.
    """

    def __init__(self, method: str, target: str, headers: Mapping[str, str], body: object) -> None:
        self.method = method
        self.target = target
        self.headers = {name.lower(): value for name, value in headers.items()}
        self.body = body

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Received)
            and (self.method, self.target, self.body) == (other.method, other.target, other.body)
            and (
                self.headers.items() >= other.headers.items()
                or other.headers.items() >= self.headers.items()
            )
        )

    def __repr__(self) -> str:
        return f"Received({self.method} {self.target} {self.headers} {self.body!r})"


class Server:
    """The server. `answer` sets what the next requests get; `received` lists them."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.status = 200
        self.media_type = "application/json"
        self.body = b""
        self._http = _Http(self)
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.01,))
        self._thread.start()

    @property
    def url(self) -> str:
        """The base URL for a client."""
        return f"http://127.0.0.1:{self._http.server_port}"

    def answer(self, status: int, media_type: str, body: object) -> None:
        """Answer every request like this from now on: a text as it is, anything else as JSON."""
        text = body if isinstance(body, str) else json.dumps(body)
        self.status, self.media_type, self.body = status, media_type, text.encode()

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
        owner.received.append(
            Received(
                method=self.command,
                target=self.path,
                headers=dict(self.headers.items()),
                body=_body(self.headers.get("Content-Type", ""), content),
            )
        )
        self.send_response(owner.status)
        self.send_header("Content-Type", owner.media_type)
        self.send_header("Content-Length", str(len(owner.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(owner.body)

    do_POST = do_GET
    do_PUT = do_GET
    do_PATCH = do_GET
    do_DELETE = do_GET
    do_HEAD = do_GET

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the tests speak."""


def _body(content_type: str, content: bytes) -> object:
    if not content:
        return None
    media_type = content_type.partition(";")[0]
    if media_type == "multipart/form-data":
        head = f"Content-Type: {content_type}\r\n\r\n".encode()
        parts = BytesParser(policy=HTTP).parsebytes(head + content).iter_parts()
        return {
            part.get_param("name", header="content-disposition"): payload.decode()
            for part in parts
            if isinstance(payload := part.get_payload(decode=True), bytes)
        }
    if media_type.endswith("json"):
        parsed: Mapping[str, object] | Sequence[object] = json.loads(content)
        return parsed
    if media_type == "application/x-www-form-urlencoded":
        return dict(parse_qsl(content.decode(), keep_blank_values=True))
    return content.decode()
