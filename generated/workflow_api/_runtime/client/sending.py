# SPDX-License-Identifier: MIT
"""The transport of a client: its own pool of connections, or the caller's httpx2 client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..sign_in.client_credentials import ClientCredentials
from ..transport.interface import AsyncTransport, Transport
from ..transport.secret import kept
from ..transport.wire import PoolOptions
from .settings import Settings

if TYPE_CHECKING:
    import ssl

    import httpx2


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
    options = _options(settings, ssl_context, proxy)
    # Imported here, so that no client imports what only others need.
    if http_client is None:
        from ..transport.pool import ConnectionPool

        return ConnectionPool(options)
    from ..transport.given_client import GivenClient

    return GivenClient(http_client, options)


def async_transport(
    settings: Settings,
    http_client: httpx2.AsyncClient | None,
    ssl_context: ssl.SSLContext | None,
    proxy: str | None,
) -> AsyncTransport:
    """The transport of an async client; see `sync_transport`."""
    options = _options(settings, ssl_context, proxy)
    if http_client is None:
        from ..transport.async_pool import AsyncConnectionPool

        return AsyncConnectionPool(options)
    from ..transport.given_client import GivenAsyncClient

    return GivenAsyncClient(http_client, options)


def _options(
    settings: Settings, ssl_context: ssl.SSLContext | None, proxy: str | None
) -> PoolOptions:
    sign_in = settings.sign_in
    has_secrets = sign_in is not None or bool(settings.secrets) or bool(settings.cookies)
    provider = (sign_in.address,) if isinstance(sign_in, ClientCredentials) else ()
    return PoolOptions(
        addresses=(settings.base_url, *provider),
        ssl_context=ssl_context,
        proxy=None if proxy is None else kept(proxy),
        keep_alive=settings.keep_alive,
        cookies=settings.cookies,
        may_be_read=settings.allow_insecure_http or not has_secrets,
    )
