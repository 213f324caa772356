"""What the sync and the async transport over httpx2 have in common."""

from __future__ import annotations

import codecs
import math
import os
import ssl
import time
from functools import lru_cache

import httpx2

from ..errors import (
    CertificateError,
    ConnectError,
    ReplyTooLargeError,
    RequestTimeoutError,
    TransportError,
)
from .deadline import Limit
from .interface import Request
from .secret import Secret

# Sockets load this codec when they first resolve a name: load it before the first call instead.
codecs.lookup("idna")

CONNECTIONS = 100
_TOO_LATE = "the deadline for the whole call has passed"
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


def default_trust() -> ssl.SSLContext:
    """The certificates that httpx2 trusts. Making a context takes longer than many calls."""
    return _trust_by(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=8)
def _trust_by(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    """The context for these settings of the environment, which httpx2 reads."""
    return httpx2.create_ssl_context()


def headers_of(client: httpx2.Client | httpx2.AsyncClient | None) -> dict[str, Secret]:
    """The headers of an httpx2 client that the caller passed; ours override them."""
    if client is None:
        return {}
    return {name.lower(): Secret(value) for name, value in client.headers.items()}


def end_of(request: Request) -> float:
    """When the whole call ends, by `time.monotonic`."""
    return math.inf if request.remaining is None else time.monotonic() + request.remaining


def prepared_request(
    request: Request, own_headers: dict[str, Secret], ends: float | None
) -> httpx2.Request:
    """The request for httpx2; `ends` is set for the sync client, whose connections observe it."""
    limits = request.timeout
    phases: dict[str, float | None] = {
        "connect": limits.connect,
        "read": limits.read,
        "write": limits.write,
        "pool": limits.pool,
    }
    remaining = request.remaining
    if remaining is not None:
        for name, limit in phases.items():
            seconds = remaining if limit is None else min(limit, remaining)
            phases[name] = seconds if ends is None else Limit.until(seconds, ends)
    url = _url(request.url)
    own = {name: secret.reveal() for name, secret in own_headers.items()}
    headers = {"host": url.netloc.decode("ascii"), **own, **request.all_headers()}
    content = request.body or b""
    if request.body is not None or request.method in _WITH_LENGTH:
        headers["content-length"] = str(len(content))
    # Given `content`, httpx2 would walk over the headers several times to add these two, which
    # takes a tenth of the time of a call.
    prepared = httpx2.Request(
        request.method,
        url,
        headers=headers,
        stream=httpx2.ByteStream(content),
        extensions={"timeout": phases},
    )
    if own_headers:
        # The caller's own httpx2 client may have hooks that look at the content.
        prepared.read()
    return prepared


@lru_cache(maxsize=256)
def _url(url: str) -> httpx2.URL:
    """The URL for httpx2; parsing it takes as long as all our own work."""
    return httpx2.URL(url)


def reply_headers(response: httpx2.Response) -> dict[str, str]:
    """The headers of the reply, names in lower case."""
    encoding = response.headers.encoding
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode(encoding).lower(), raw_value.decode(encoding)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def check_limits(request: Request, content: bytearray, ends: float) -> None:
    """Raise if the reply has become too long or the call's time is over."""
    if len(content) > request.max_reply_bytes:
        # It may be a token: no frame of the exception holds it.
        content.clear()
        raise ReplyTooLargeError(f"the reply is longer than {request.max_reply_bytes} bytes")
    if time.monotonic() > ends:
        raise too_late()


def too_late() -> RequestTimeoutError:
    """The exception for a request that the call's deadline has ended."""
    failure = RequestTimeoutError(_TOO_LATE)
    failure.sent = True
    return failure


def failure_of(error: Exception, ends: float) -> TransportError:
    """Our exception for the library's, without the request that the latter carries."""
    name = type(error).__name__
    words = f"{name}: {error}" if str(error) else name
    failure: TransportError
    if isinstance(error, httpx2.TimeoutException):
        failure = _timed_out(error, words, ends)
    elif isinstance(error, httpx2.LocalProtocolError):
        # Refused before a byte was sent; the library's message quotes what it refused.
        failure = TransportError(f"the request cannot be sent ({name})")
        failure.final = True
    elif isinstance(error, UnicodeError | httpx2.InvalidURL | httpx2.UnsupportedProtocol):
        failure = ConnectError(f"no connection ({words})")
        failure.final = True
    elif isinstance(error, httpx2.ConnectError) and _is_about_certificate(error):
        failure = CertificateError(f"the server's certificate is not trusted ({words})")
    elif isinstance(error, httpx2.ConnectError | httpx2.ProxyError):
        failure = ConnectError(f"no connection ({words})")
    else:
        is_compressed = isinstance(error, httpx2.DecodingError)
        what = (
            "the connection was lost; the reply cannot be decompressed"
            if is_compressed
            else "the connection was lost"
        )
        failure = TransportError(f"{what} ({words})")
        failure.sent = True
    return failure


def _timed_out(error: Exception, words: str, ends: float) -> RequestTimeoutError:
    connecting = isinstance(error, httpx2.ConnectTimeout | httpx2.PoolTimeout)
    text = "no connection in time" if connecting else "no answer in time"
    if time.monotonic() >= ends:
        text = _TOO_LATE
    failure = RequestTimeoutError(f"{text} ({words})")
    failure.sent = not connecting
    return failure


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
