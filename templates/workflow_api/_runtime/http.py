"""The transports over httpx2, for the client that blocks and for the one that is awaited."""

from __future__ import annotations

import asyncio
import math
import os
import ssl
import threading
import time
from functools import lru_cache
from typing import TYPE_CHECKING

from .deadline import Limit, keep_deadlines
from .errors import (
    CertificateError,
    ConnectError,
    ReplyTooLargeError,
    RequestTimeoutError,
    TransportError,
    WorkflowApiError,
)
from .secret import Secret
from .transport import Reply, Request

if TYPE_CHECKING:
    import httpx2

_CONNECTIONS = 100
_TOO_LATE = "the time for the whole call is over"
# So that a limit of connecting, which knows that nothing was sent, speaks before the whole call's.
_GRACE = 0.05
_WITH_LENGTH = frozenset({"POST", "PUT", "PATCH"})


class HttpxTransport:
    """Sends by an `httpx2.Client`: the caller's, or one made at the first request.

    Args:
        client: the caller's own client; it is not closed with the transport.
        ssl_context: whom to trust; the system's choice when None.
        proxy: the proxy's address; taken from the environment when None.
    """

    def __init__(
        self,
        client: httpx2.Client | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
    ) -> None:
        self._given = client
        self._own_headers = _own_headers(client)
        self._own: httpx2.Client | None = None
        self._ssl_context = ssl_context
        self._proxy = None if proxy is None else Secret(proxy)
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._closed = False

    def send(self, request: Request) -> Reply:
        """See Transport.send."""
        import httpx2

        client = self._client()
        ends = _end(request)
        try:
            prepared = _prepared(request, self._own_headers, ends)
            response = client.send(prepared, stream=True, follow_redirects=False)
            content = bytearray()
            try:
                headers = _headers(response)
                is_packed = "content-encoding" in headers
                for part in response.iter_bytes() if is_packed else response.iter_raw():
                    content += part
                    _check(request, content, ends)
            finally:
                response.close()
            return Reply(status=response.status_code, headers=headers, content=bytes(content))
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
            failure = _failure(error, ends)
        # Raised here, so that the library's exception, which knows the headers, is not chained.
        raise failure

    def close(self) -> None:
        """See Transport.close."""
        with self._lock:
            self._closed = True
            own, self._own = self._own, None
        if own is not None and self._process == os.getpid():
            own.close()

    def _client(self) -> httpx2.Client:
        if self._closed:
            raise WorkflowApiError("the client is closed", attempts=0)
        if self._given is not None:
            return self._given
        if self._own is None or self._process != os.getpid():
            self._open()
        if self._own is None:
            raise WorkflowApiError("the client is closed", attempts=0)
        return self._own

    def _open(self) -> None:
        import httpx2

        with self._lock:
            if self._process != os.getpid():
                # A fork: the connections belong to the other process.
                self._own, self._process = None, os.getpid()
            if self._own is None and not self._closed:
                self._own = httpx2.Client(
                    verify=self._ssl_context or _usual_trust(),
                    # The sign-in is ours: httpx2 need not look for one in each address.
                    auth=httpx2.Auth(),
                    proxy=None if self._proxy is None else self._proxy.reveal(),
                    limits=httpx2.Limits(
                        max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS
                    ),
                )
                keep_deadlines(self._own)


class AsyncHttpxTransport:
    """Sends by an `httpx2.AsyncClient`; the arguments are those of HttpxTransport."""

    def __init__(
        self,
        client: httpx2.AsyncClient | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
    ) -> None:
        self._given = client
        self._own_headers = _own_headers(client)
        self._own: httpx2.AsyncClient | None = None
        self._ssl_context = ssl_context
        self._proxy = None if proxy is None else Secret(proxy)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    async def send(self, request: Request) -> Reply:
        """See Transport.send."""
        import httpx2

        client = self._client()
        ends = _end(request)
        whole = None if request.remaining is None else request.remaining + _GRACE
        try:
            prepared = _prepared(request, self._own_headers, None)
            async with asyncio.timeout(whole):
                response = await client.send(prepared, stream=True, follow_redirects=False)
                content = bytearray()
                try:
                    headers = _headers(response)
                    is_packed = "content-encoding" in headers
                    parts = response.aiter_bytes() if is_packed else response.aiter_raw()
                    async for part in parts:
                        content += part
                        _check(request, content, ends)
                finally:
                    await response.aclose()
                return Reply(status=response.status_code, headers=headers, content=bytes(content))
        except TimeoutError:
            failure: TransportError = _too_late()
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
            failure = _failure(error, ends)
        raise failure

    async def aclose(self) -> None:
        """See AsyncTransport.aclose."""
        self._closed = True
        own, self._own = self._own, None
        if own is not None and self._loop is asyncio.get_running_loop():
            await own.aclose()

    def _client(self) -> httpx2.AsyncClient:
        import httpx2

        if self._closed:
            raise WorkflowApiError("the client is closed", attempts=0)
        loop = asyncio.get_running_loop()
        if self._loop is not None and self._loop is not loop:
            raise WorkflowApiError(
                "the client was first used in another event loop: make one for each loop",
                attempts=0,
            )
        self._loop = loop
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = httpx2.AsyncClient(
                verify=self._ssl_context or _usual_trust(),
                # See HttpxTransport.
                auth=httpx2.Auth(),
                proxy=None if self._proxy is None else self._proxy.reveal(),
                limits=httpx2.Limits(
                    max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS
                ),
            )
        return self._own


def _usual_trust() -> ssl.SSLContext:
    """Whom httpx2 trusts. The context is shared: to make one takes longer than many calls."""
    return _trust_by(os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR"))


@lru_cache(maxsize=8)
def _trust_by(_file: str | None, _folder: str | None) -> ssl.SSLContext:
    """The context for these settings of the environment, which httpx2 heeds."""
    import httpx2

    return httpx2.create_ssl_context()


def _own_headers(client: httpx2.Client | httpx2.AsyncClient | None) -> dict[str, Secret]:
    """The headers that the caller gave his own client, which ours are laid over."""
    if client is None:
        return {}
    return {name.lower(): Secret(value) for name, value in client.headers.items()}


def _end(request: Request) -> float:
    """When the whole call ends, by `time.monotonic`."""
    return math.inf if request.remaining is None else time.monotonic() + request.remaining


def _prepared(
    request: Request, own_headers: dict[str, Secret], ends: float | None
) -> httpx2.Request:
    """The request as httpx2 has it; `ends` is for connections that block and heed it."""
    import httpx2

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
    url = _address(request.url) if not request.secret_query else httpx2.URL(request.whole_url())
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
    if request.secret_query:
        from .quiet import QuietURL

        prepared.url = QuietURL(request.whole_url())
    if own_headers:
        # The caller's own httpx2 client may have hooks that look at the content.
        prepared.read()
    return prepared


@lru_cache(maxsize=256)
def _address(url: str) -> httpx2.URL:
    """The address as httpx2 has it: taking it apart costs as much as all our own work."""
    import httpx2

    return httpx2.URL(url)


def _headers(response: httpx2.Response) -> dict[str, str]:
    """The headers of the reply, names in small letters."""
    encoding = response.headers.encoding
    headers: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode(encoding).lower(), raw_value.decode(encoding)
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


def _check(request: Request, content: bytearray, ends: float) -> None:
    if len(content) > request.max_reply_bytes:
        raise ReplyTooLargeError(f"the reply is longer than {request.max_reply_bytes} bytes")
    if time.monotonic() > ends:
        raise _too_late()


def _too_late() -> RequestTimeoutError:
    failure = RequestTimeoutError(_TOO_LATE)
    failure.sent = True
    return failure


def _failure(error: Exception, ends: float) -> TransportError:
    """The library's exception in our words, without the request that it carries."""
    import httpx2

    name = type(error).__name__
    words = f"{name}: {error}" if str(error) else name
    failure: TransportError
    if isinstance(error, httpx2.TimeoutException):
        failure = _timed_out(error, words, ends)
    elif isinstance(error, httpx2.LocalProtocolError):
        # Refused before a byte was sent; the library's words quote what it refused.
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
        is_packed = isinstance(error, httpx2.DecodingError)
        what = "the reply cannot be unpacked" if is_packed else "the connection broke"
        failure = TransportError(f"{what} ({words})")
        failure.sent = True
    return failure


def _timed_out(error: Exception, words: str, ends: float) -> RequestTimeoutError:
    import httpx2

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
