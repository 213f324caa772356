# SPDX-License-Identifier: MIT
"""What the two pools have in common: requests and replies of httpcore2, and their failures."""

from __future__ import annotations

import math
import ssl
import time
import zlib
from collections.abc import Iterator, Mapping

import httpcore2
import msgspec

from ..errors import ReplyTooLargeError, TransportError
from .cookies import Cookies
from .deadline import Limit
from .failures import too_late
from .interface import Request, Timeout
from .routes import Route, target_of
from .secret import Secret

CONNECTIONS = 100
"""How many connections a pool has at most; all of them may be idle."""

LIBRARY_ERRORS = (
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.TimeoutException,
    httpcore2.UnsupportedProtocol,
    UnicodeError,
)
"""What httpcore2 raises about a request."""


class PoolOptions(msgspec.Struct, frozen=True, kw_only=True):
    """The options of a pool of connections.

    Attributes:
        addresses: the URLs that are known, that of the API first.
        ssl_context: which certificates to trust; None for those of the system.
        proxy: the proxy's URL; None for what the environment says.
        keep_alive: seconds for which an idle connection is kept.
        cookies: cookies that are sent to the API.
        may_be_read: whether secrets may go to a proxy in plain text.
    """

    addresses: tuple[str, ...]
    ssl_context: ssl.SSLContext | None
    proxy: Secret | None
    keep_alive: float
    cookies: Mapping[str, Secret]
    may_be_read: bool


_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})
_PIECE = 2**16
_GRACE = 0.05
_ENCODINGS = frozenset({"gzip", "x-gzip", "deflate"})


def end_of(request: Request) -> float:
    """When the whole call ends, by `time.monotonic`."""
    return math.inf if request.remaining is None else time.monotonic() + request.remaining


def whole_time(request: Request) -> float | None:
    """Seconds after which an async client gives up; None for never.

    A little more than the time of the call: a limit for connecting, which shows that nothing was
    sent, is then reported before the deadline.
    """
    return None if request.remaining is None else request.remaining + _GRACE


def limits_of(timeout: Timeout) -> dict[str, float | None]:
    """The limit of each phase in seconds; None for no limit."""
    return {
        "connect": timeout.connect,
        "read": timeout.read,
        "write": timeout.write,
        "pool": timeout.pool,
    }


def within_call(
    phases: dict[str, float | None], remaining: float | None, ends: float | None
) -> dict[str, float | None]:
    """The limits, none longer than the call may still take.

    `ends` is set where connections observe it, by `time.monotonic`.
    """
    if remaining is not None:
        for name, limit in phases.items():
            seconds = remaining if limit is None else min(limit, remaining)
            phases[name] = seconds if ends is None else Limit.until(seconds, ends)
    return phases


def outgoing(
    request: Request, route: Route, cookies: Cookies, ends: float | None
) -> httpcore2.Request:
    """The request for httpcore2."""
    content = request.body or b""
    headers = [(b"host", route.authority)]
    headers += [(name.encode(), text.encode()) for name, text in request.headers.items()]
    headers += [(name.encode(), text.reveal().encode()) for name, text in request.secrets.items()]
    cookie = cookies.header(request.url)
    if cookie is not None and "cookie" not in request.secrets:
        headers.append((b"cookie", cookie.reveal().encode()))
    if request.body is not None or request.method in _WITH_LENGTH:
        headers.append((b"content-length", str(len(content)).encode()))
    return httpcore2.Request(
        request.method,
        httpcore2.URL(
            scheme=route.scheme, host=route.host, port=route.port, target=target_of(request.url)
        ),
        headers=headers,
        content=content,
        extensions={"timeout": within_call(limits_of(request.timeout), request.remaining, ends)},
    )


def header_map(
    raw_headers: list[tuple[bytes, bytes]], url: str, cookies: Cookies | None
) -> dict[str, str]:
    """The headers of a reply, names in lower case; its cookies are kept in `cookies`."""
    headers: dict[str, str] = {}
    lines: list[str] = []
    for raw_name, raw_value in raw_headers:
        name, value = raw_name.decode("latin-1").lower(), _text(raw_value)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
        if name == "set-cookie":
            lines.append(value)
    if lines and cookies is not None:
        cookies.keep(url, lines)
    return headers


def _text(value: bytes) -> str:
    """RFC 9110, section 5.5, has ASCII; what else arrives is mostly UTF-8."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


class Body:
    """The body of a reply while it arrives, decompressed.

    Raises:
        ReplyTooLargeError: it is longer than the request allows.
        RequestTimeoutError: the call's time is over.
        TransportError: it cannot be decompressed.
    """

    def __init__(self, request: Request, headers: Mapping[str, str], ends: float) -> None:
        self._limit = request.max_reply_bytes
        self._ends = ends
        self._content = bytearray()
        encodings = [one.strip().lower() for one in headers.get("content-encoding", "").split(",")]
        # The last one was applied last.
        self._layers = [_Layer(one) for one in reversed(encodings) if one not in ("", "identity")]

    def add(self, part: bytes) -> None:
        """The next bytes."""
        self._add(part, 0)
        # A token may be in it: no frame of an exception holds it.
        part = b""
        if len(self._content) > self._limit:
            self._content.clear()
            raise ReplyTooLargeError(f"the reply is longer than {self._limit} bytes")
        if time.monotonic() > self._ends:
            raise too_late()

    def _add(self, part: bytes, number: int) -> None:
        """Through the layers from this number on; no further than the limit."""
        if number == len(self._layers):
            self._content += part
            return
        for piece in self._layers[number].pieces(part):
            self._add(piece, number + 1)
            if len(self._content) > self._limit:
                return

    def whole(self) -> bytes:
        """All of it, when the last bytes were added."""
        if not all(layer.is_complete for layer in self._layers):
            raise _not_decompressed("it ends too early")
        return bytes(self._content)


class _Layer:
    """One compression of a body."""

    def __init__(self, encoding: str) -> None:
        if encoding not in _ENCODINGS:
            raise _not_decompressed(f"its encoding {encoding[:40]!r} was not asked for")
        self._is_deflate = encoding == "deflate"
        self._opened: zlib._Decompress | None = None

    @property
    def is_complete(self) -> bool:
        """Whether its end was found; nothing at all is complete too."""
        return self._opened is None or self._opened.eof

    def pieces(self, part: bytes) -> Iterator[bytes]:
        """The next bytes in short pieces: a few compressed bytes can be gigabytes."""
        opened = self._opened
        if opened is None:
            # Some servers send deflate without its header, against RFC 9110, section 8.4.1.2.
            is_bare = self._is_deflate and part[:1] != b"\x78"
            opened = zlib.decompressobj(-zlib.MAX_WBITS if is_bare else zlib.MAX_WBITS | 32)
            self._opened = opened
        problem = ""
        while part and not problem:
            try:
                piece = opened.decompress(part, _PIECE)
            except zlib.error as error:
                problem = str(error)
            else:
                part = opened.unconsumed_tail
                yield piece
        if problem:
            raise _not_decompressed(problem)


def _not_decompressed(problem: str) -> TransportError:
    failure = TransportError(f"the reply cannot be decompressed ({problem})")
    failure.sent = True
    return failure
