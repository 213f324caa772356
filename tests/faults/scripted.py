"""A server on loopback that does with each request what a script says, faults included.

    with Scripted() as server:
        server.on("/workflowapi/isactive", reset(), envelope(True))
        ...
        assert server.count("/workflowapi/isactive") == 2

Each path has steps of its own; the last one repeats. A step is a function that is given the
connection and the request, and does whatever a broken server might do.
"""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from types import TracebackType
from typing import BinaryIO, Self, TypeAlias


@dataclass(frozen=True, slots=True)
class Seen:
    """A request as received; header names in lower case. `at` is time.monotonic()."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    at: float = field(default=0.0, compare=False)

    @property
    def json(self) -> object:
        """The body as JSON."""
        return json.loads(self.body)


class Connection:
    """What a step can do to the connection. `over` ends it after the step."""

    def __init__(self, stream: socket.socket, stopping: threading.Event) -> None:
        self.stream = stream
        self.stopping = stopping
        self.over = False

    def send(self, data: bytes) -> None:
        """Send bytes; a client that has gone ends the connection."""
        try:
            self.stream.sendall(data)
        except OSError:
            self.over = True

    def reset(self) -> None:
        """End the connection with a reset instead of a proper end."""
        self.stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.over = True


Step: TypeAlias = Callable[[Connection, Seen], None]


def reply(status: int, body: bytes | str = b"", headers: Mapping[str, str] | None = None) -> Step:
    """Answer properly. The content type is JSON unless `headers` say otherwise; "" omits it."""
    content = body.encode() if isinstance(body, str) else body
    shown = {"Content-Type": "application/json", **(headers or {})}
    shown.setdefault("Content-Length", str(len(content)))

    def step(connection: Connection, seen: Seen) -> None:
        lines = [f"HTTP/1.1 {status} Reason", *(f"{k}: {v}" for k, v in shown.items() if v)]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        connection.send(head if seen.method == "HEAD" else head + content)
        connection.over = shown.get("Connection") == "close"

    return step


def envelope(data: object = "", **members: object) -> Step:
    """A success with a payload; `members` go over the envelope's own."""
    whole = {"data": data, "success": True, "error": "", "message": "", **members}
    return reply(200, json.dumps(whole))


def refusal(error: str, message: str = "") -> Step:
    """A refusal: HTTP 200 and `success: false`."""
    return envelope(None, success=False, error=error, message=message)


def page(text: str, kind: str = "System.Exception") -> Step:
    """The server's own HTTP 500: text without a content type."""
    return reply(500, f"Exception {kind}:{text}:   at Some.Where()", {"Content-Type": ""})


def reset() -> Step:
    """Read the request, then break the connection."""
    return lambda connection, seen: connection.reset()


def close_silently() -> Step:
    """Read the request, then close the connection silently."""

    def step(connection: Connection, seen: Seen) -> None:
        connection.over = True

    return step


def hang(seconds: float = 30.0) -> Step:
    """Read the request and never answer."""

    def step(connection: Connection, seen: Seen) -> None:
        connection.stopping.wait(seconds)
        connection.over = True

    return step


def raw(data: bytes, *, close: bool = True) -> Step:
    """Send exactly these bytes."""

    def step(connection: Connection, seen: Seen) -> None:
        connection.send(data)
        connection.over = connection.over or close

    return step


def drip(data: bytes, seconds: float) -> Step:
    """Send one byte every so many seconds."""

    def step(connection: Connection, seen: Seen) -> None:
        for byte in data:
            connection.send(bytes([byte]))
            if connection.over or connection.stopping.wait(seconds):
                break
        connection.over = True

    return step


def slow(seconds: float, then: Step) -> Step:
    """Wait, then do the other step."""

    def step(connection: Connection, seen: Seen) -> None:
        connection.stopping.wait(seconds)
        then(connection, seen)

    return step


class Scripted:
    """The server. `requests` lists what came, in order; `connections` counts them."""

    def __init__(self, context: ssl.SSLContext | None = None, family: int = socket.AF_INET) -> None:
        self.requests: list[Seen] = []
        self.connections = 0
        self._context = context
        self._routes: dict[str, list[Step]] = {}
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        self._streams: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        host = "::1" if family == socket.AF_INET6 else "127.0.0.1"
        self._listener = socket.create_server((host, 0), family=family, backlog=512)
        self.port: int = self._listener.getsockname()[1]
        shown = f"[{host}]" if ":" in host else host
        self.url = f"{'https' if context else 'http'}://{shown}:{self.port}"
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def on(self, path: str, *steps: Step) -> Self:
        """Set the steps for targets that begin with `path`; the longest path wins."""
        with self._lock:
            self._routes[path] = list(steps)
        return self

    def count(self, path: str) -> int:
        """How many requests came whose target begins with `path`."""
        return len(self.to(path))

    def to(self, path: str) -> list[Seen]:
        """The requests whose target begins with `path`."""
        with self._lock:
            return [seen for seen in self.requests if seen.target.startswith(path)]

    def close(self) -> None:
        """Stop listening and end every connection."""
        self._stopping.set()
        with suppress(OSError):
            # Wakes who waits for a connection; closing alone does not.
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            streams = list(self._streams)
        for stream in streams:
            with suppress(OSError):
                stream.shutdown(socket.SHUT_RDWR)
        with self._lock:
            threads = list(self._threads)
        for thread in threads:
            thread.join(5)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _accept(self) -> None:
        while not self._stopping.is_set():
            try:
                stream, _ = self._listener.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(stream,), daemon=True)
            with self._lock:
                # Counted before a client can have an answer.
                self.connections += 1
                # Started under the lock: `close` joins whatever it finds in the list.
                thread.start()
                self._threads.append(thread)

    def _serve(self, stream: socket.socket) -> None:
        try:
            stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._context is not None:
                stream = self._context.wrap_socket(stream, server_side=True)
            with self._lock:
                self._streams.add(stream)
            connection = Connection(stream, self._stopping)
            reader = stream.makefile("rb")
            while not connection.over:
                seen = _read(reader)
                if seen is None:
                    break
                with self._lock:
                    self.requests.append(seen)
                    step = self._next(seen.target)
                step(connection, seen)
        except (OSError, ValueError):
            pass
        finally:
            with self._lock:
                self._streams.discard(stream)
            stream.close()

    def _next(self, target: str) -> Step:
        matching = [path for path in self._routes if target.startswith(path)]
        if not matching:
            return reply(404, "<html>nothing here</html>", {"Content-Type": "text/html"})
        steps = self._routes[max(matching, key=len)]
        return steps.pop(0) if len(steps) > 1 else steps[0]


def _read(reader: BinaryIO) -> Seen | None:
    line = reader.readline()
    if not line:
        return None
    method, target, _ = line.decode("latin-1").split(" ", 2)
    headers: dict[str, str] = {}
    while (line := reader.readline().strip()) != b"":
        name, _, value = line.decode("latin-1").partition(":")
        headers[name.lower()] = value.strip()
    body = reader.read(int(headers.get("content-length", 0)))
    return Seen(method, target, headers, body, time.monotonic())
