"""The transport of the async client, with httpx2. It is imported when a client is made."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from importlib import import_module

import httpx2

from ..errors import TransportError, WorkflowApiError
from .httpx_shared import (
    CONNECTIONS,
    check_limits,
    default_trust,
    end_of,
    failure_of,
    headers_of,
    prepared_request,
    reply_headers,
    too_late,
)
from .interface import Reply, Request
from .secret import kept

# httpx2 loads this when it first connects: load it before the first call instead.
with suppress(ImportError):
    import_module("anyio._backends._asyncio")

# A limit for connecting, which shows that nothing was sent, is then reported before the deadline.
_GRACE = 0.05


class AsyncHttpxTransport:
    """Sends with an `httpx2.AsyncClient`; the arguments are those of HttpxTransport."""

    def __init__(
        self,
        client: httpx2.AsyncClient | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
    ) -> None:
        self._given = client
        self._own_headers = headers_of(client)
        self._own: httpx2.AsyncClient | None = None
        self._ssl_context = ssl_context
        self._proxy = None if proxy is None else kept(proxy)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._closed = False

    async def send(self, request: Request) -> Reply:
        """See Transport.send."""
        client = self._client()
        ends = end_of(request)
        whole = None if request.remaining is None else request.remaining + _GRACE
        try:
            prepared = prepared_request(request, self._own_headers, None)
            async with asyncio.timeout(whole):
                response = await client.send(prepared, stream=True, follow_redirects=False)
                content = bytearray()
                try:
                    headers = reply_headers(response)
                    is_compressed = "content-encoding" in headers
                    parts = response.aiter_bytes() if is_compressed else response.aiter_raw()
                    async for part in parts:
                        content += part
                        check_limits(request, content, ends)
                finally:
                    await response.aclose()
                return Reply(status=response.status_code, headers=headers, content=bytes(content))
        except TimeoutError:
            failure: TransportError = too_late()
        except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
            failure = failure_of(error, ends)
        raise failure

    async def aclose(self) -> None:
        """See AsyncTransport.aclose."""
        self._closed = True
        own, self._own = self._own, None
        if own is not None and self._loop is asyncio.get_running_loop():
            await own.aclose()

    def _client(self) -> httpx2.AsyncClient:
        if self._closed:
            raise WorkflowApiError("the client is closed", attempts=0)
        loop = asyncio.get_running_loop()
        if self._loop is not None and self._loop is not loop:
            raise WorkflowApiError(
                "the client was first used in another event loop; create one client per event loop",
                attempts=0,
            )
        self._loop = loop
        if self._given is not None:
            return self._given
        if self._own is None:
            self._own = httpx2.AsyncClient(
                verify=self._ssl_context or default_trust(),
                # See HttpxTransport.
                auth=httpx2.Auth(),
                proxy=None if self._proxy is None else self._proxy.reveal(),
                limits=httpx2.Limits(
                    max_connections=CONNECTIONS, max_keepalive_connections=CONNECTIONS
                ),
            )
        return self._own
