"""The transport of a client: its own pool of connections, or the caller's httpx2 client."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from ..transport.interface import AsyncTransport, Transport
from ..transport.secret import kept
from .settings import Settings

if TYPE_CHECKING:
    import httpx2

    from ..transport.wire import PoolOptions


def sync_transport(
    settings: Settings,
    http_client: httpx2.Client | None,
    ssl_context: ssl.SSLContext | None,
    proxy: str | None,
) -> Transport:
    """The transport of a sync client.

    Raises:
        ConfigurationError: the proxy or the certificates cannot be used.
        TypeError: `http_client` is something else.
    """
    if http_client is None:
        from ..transport.pool import ConnectionPool

        return ConnectionPool(_options(settings, ssl_context, proxy))
    from ..transport.given_client import GivenClient

    return GivenClient(http_client)


def async_transport(
    settings: Settings,
    http_client: httpx2.AsyncClient | None,
    ssl_context: ssl.SSLContext | None,
    proxy: str | None,
) -> AsyncTransport:
    """The transport of an async client; see `sync_transport`."""
    if http_client is None:
        from ..transport.async_pool import AsyncConnectionPool

        return AsyncConnectionPool(_options(settings, ssl_context, proxy))
    from ..transport.given_client import GivenAsyncClient

    return GivenAsyncClient(http_client)


def _options(
    settings: Settings, ssl_context: ssl.SSLContext | None, proxy: str | None
) -> PoolOptions:
    from ..transport.wire import PoolOptions

    return PoolOptions(
        addresses=(settings.base_url,),
        ssl_context=ssl_context,
        proxy=None if proxy is None else kept(proxy),
        may_be_read=settings.allow_insecure_http
        or (settings.sign_in is None and not settings.secrets),
    )
