"""The transports over httpx2, for the client that blocks and for the one that is awaited."""

from __future__ import annotations

import asyncio
import os
import ssl
import threading
import time
from typing import TYPE_CHECKING

from .errors import (
    CertificateError,
    ConnectError,
    ReplyTooLargeError,
    RequestTimeoutError,
    TransportError,
    WorkflowApiError,
)
from .transport import Reply, Request

if TYPE_CHECKING:
    import httpx2

_CONNECTIONS = 100


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
        self._proxy = proxy
        self._lock = threading.Lock()
        self._process = os.getpid()
        self._closed = False

    def send(self, request: Request) -> Reply:
        """See Transport.send."""
        import httpx2

        client = self._client()
        began = time.monotonic()
        try:
            prepared = _prepared(request, self._own_headers)
            response = client.send(prepared, stream=True, follow_redirects=False)
            try:
                parts: list[bytes] = []
                size = 0
                for part in response.iter_bytes():
                    size += len(part)
                    _check(request, size, time.monotonic() - began)
                    parts.append(part)
            finally:
                response.close()
            return _reply(response, parts)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = _failure(error)
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
                    verify=True if self._ssl_context is None else self._ssl_context,
                    proxy=self._proxy,
                    limits=httpx2.Limits(
                        max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS
                    ),
                )


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
        self._proxy = proxy
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    async def send(self, request: Request) -> Reply:
        """See Transport.send."""
        import httpx2

        client = self._client()
        try:
            async with asyncio.timeout(request.remaining):
                response = await client.send(
                    _prepared(request, self._own_headers), stream=True, follow_redirects=False
                )
                try:
                    parts: list[bytes] = []
                    size = 0
                    async for part in response.aiter_bytes():
                        size += len(part)
                        _check(request, size, 0.0)
                        parts.append(part)
                finally:
                    await response.aclose()
                return _reply(response, parts)
        except TimeoutError:
            failure: TransportError = _too_late()
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            failure = _failure(error)
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
                verify=True if self._ssl_context is None else self._ssl_context,
                proxy=self._proxy,
                limits=httpx2.Limits(
                    max_connections=_CONNECTIONS, max_keepalive_connections=_CONNECTIONS
                ),
            )
        return self._own


def _own_headers(client: httpx2.Client | httpx2.AsyncClient | None) -> dict[str, str]:
    """The headers that the caller gave his own client, which ours are laid over."""
    if client is None:
        return {}
    return {name.lower(): value for name, value in client.headers.items()}


def _prepared(request: Request, own_headers: dict[str, str]) -> httpx2.Request:
    import httpx2

    limits = request.timeout
    remaining = request.remaining
    phases = {
        "connect": limits.connect,
        "read": limits.read,
        "write": limits.write,
        "pool": limits.pool,
    }
    if remaining is not None:
        phases = {
            name: remaining if limit is None else min(limit, remaining)
            for name, limit in phases.items()
        }
    return httpx2.Request(
        request.method,
        request.url,
        headers={**own_headers, **request.all_headers()},
        content=request.body,
        extensions={"timeout": phases},
    )


def _reply(response: httpx2.Response, parts: list[bytes]) -> Reply:
    return Reply(
        status=response.status_code,
        headers={name.lower(): value for name, value in response.headers.items()},
        content=parts[0] if len(parts) == 1 else b"".join(parts),
    )


def _check(request: Request, size: int, seconds: float) -> None:
    if size > request.max_reply_bytes:
        raise ReplyTooLargeError(f"the reply is longer than {request.max_reply_bytes} bytes")
    if request.remaining is not None and seconds > request.remaining:
        raise _too_late()


def _too_late() -> RequestTimeoutError:
    failure = RequestTimeoutError("the time for the whole call is over")
    failure.sent = True
    return failure


def _failure(error: Exception) -> TransportError:
    """The library's exception in our words, without the request that it carries."""
    import httpx2

    words = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, httpx2.ConnectTimeout | httpx2.PoolTimeout):
        return RequestTimeoutError(f"no connection in time ({words})")
    if isinstance(error, httpx2.ConnectError | httpx2.UnsupportedProtocol | httpx2.InvalidURL):
        if _is_about_certificate(error):
            return CertificateError(f"the server's certificate is not trusted ({words})")
        return ConnectError(f"no connection ({words})")
    failure: TransportError
    if isinstance(error, httpx2.TimeoutException):
        failure = RequestTimeoutError(f"no answer in time ({words})")
    else:
        failure = TransportError(f"the connection broke ({words})")
    failure.sent = True
    return failure


def _is_about_certificate(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
