# SPDX-License-Identifier: MIT
"""The transport of the async client: a pool of connections of httpcore2."""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from importlib import import_module

import httpcore2

from ..errors import TransportError, WorkflowApiError
from .cookies import Cookies
from .failures import failure_of, too_late
from .interface import Reply, Request
from .routes import ProxyAddress, Route, Routes, prepare
from .wire import (
    CONNECTIONS,
    LIBRARY_ERRORS,
    Body,
    PoolOptions,
    end_of,
    header_map,
    outgoing,
    whole_time,
)

# anyio loads this when it first connects: load it before the first call instead.
with suppress(ImportError):
    import_module("anyio._backends._asyncio")


class AsyncConnectionPool:
    """Keeps connections open and sends requests over them, for the tasks of one event loop.

    Raises:
        ConfigurationError: the proxy or the certificates cannot be used.
    """

    def __init__(self, options: PoolOptions) -> None:
        self._options = options
        self._routes = Routes(options.proxy, options.ssl_context, may_be_read=options.may_be_read)
        prepare(self._routes, options.addresses)
        self._open = _Connections(options)
        self._is_closed = False

    async def send(self, request: Request) -> Reply:
        """See Transport.send."""
        opened, ends, proxy = self._connections(), end_of(request), None
        try:
            route = self._routes.route(request.url)
            proxy = route.proxy
            async with asyncio.timeout(whole_time(request)):
                response = await self._pool(opened, route).handle_async_request(
                    outgoing(request, route, opened.cookies, None)
                )
                try:
                    headers = header_map(response.headers, request.url, opened.cookies)
                    body = Body(request, headers, ends)
                    async for part in response.aiter_stream():
                        body.add(part)
                finally:
                    await response.aclose()
                return Reply(status=response.status, headers=headers, content=body.whole())
        except TimeoutError:
            failure: TransportError = too_late()
        except LIBRARY_ERRORS as error:
            failure = failure_of(error, ends, proxy)
        # See ConnectionPool.send.
        raise failure

    async def aclose(self) -> None:
        """See AsyncTransport.aclose."""
        self._is_closed = True
        opened, self._open = self._open, _Connections(self._options)
        if opened.is_of(asyncio.get_running_loop()):
            for pool in opened.pools.values():
                await pool.aclose()

    def _connections(self) -> _Connections:
        if self._is_closed:
            raise WorkflowApiError("the client is closed", attempts=0)
        if self._open.process != os.getpid():
            self._open = _Connections(self._options)
        return self._open

    def _pool(self, opened: _Connections, route: Route) -> httpcore2.AsyncConnectionPool:
        key = (route.proxy, route.is_plain)
        pool = opened.pools.get(key)
        if pool is None:
            trust = self._routes.trust(route)
            opened.loop = asyncio.get_running_loop()
            pool = opened.pools[key] = httpcore2.AsyncConnectionPool(
                ssl_context=trust,
                proxy=None if route.proxy is None else route.proxy.for_pool(trust),
                max_connections=CONNECTIONS,
                max_keepalive_connections=CONNECTIONS,
                keepalive_expiry=self._options.keep_alive,
            )
        return pool


class _Connections:
    """The connections and cookies of one process."""

    def __init__(self, options: PoolOptions) -> None:
        self.process = os.getpid()
        self.loop: asyncio.AbstractEventLoop | None = None
        self.pools: dict[tuple[ProxyAddress | None, bool], httpcore2.AsyncConnectionPool] = {}
        self.cookies = Cookies(options.cookies, options.addresses[0])

    def is_of(self, loop: asyncio.AbstractEventLoop) -> bool:
        """Whether they were opened in this process and this event loop."""
        return self.process == os.getpid() and self.loop is loop
