# SPDX-License-Identifier: MIT
"""The transport of the sync client: a pool of connections of httpcore2."""

from __future__ import annotations

import os

import httpcore2

from ..errors import WorkflowApiError
from ..locks import ForkSafeLock
from .cookies import Cookies
from .deadline import DeadlineBackend
from .failures import failure_of
from .interface import Reply, Request
from .routes import ProxyAddress, Route, Routes, prepare
from .wire import CONNECTIONS, LIBRARY_ERRORS, Body, PoolOptions, end_of, header_map, outgoing


class ConnectionPool:
    """Keeps connections open and sends requests over them, for any number of threads.

    A process that was forked gets connections of its own.

    Raises:
        ConfigurationError: the proxy or the certificates cannot be used.
    """

    def __init__(self, options: PoolOptions) -> None:
        self._options = options
        self._routes = Routes(options.proxy, options.ssl_context, may_be_read=options.may_be_read)
        prepare(self._routes, options.addresses)
        self._backend = DeadlineBackend(httpcore2.SyncBackend())
        self._lock = ForkSafeLock()
        self._open = _Connections(options)
        self._is_closed = False

    def send(self, request: Request) -> Reply:
        """See Transport.send."""
        opened, ends, proxy = self._connections(), end_of(request), None
        try:
            route = self._routes.route(request.url)
            proxy = route.proxy
            response = self._pool(opened, route).handle_request(
                outgoing(request, route, opened.cookies, ends)
            )
            try:
                headers = header_map(response.headers, request.url, opened.cookies)
                body = Body(request, headers, ends)
                for part in response.iter_stream():
                    body.add(part)
            finally:
                response.close()
            return Reply(status=response.status, headers=headers, content=body.whole())
        except LIBRARY_ERRORS as error:
            failure = failure_of(error, ends, proxy)
        # Raised here, so that the library's exception is not chained: its frames hold the request.
        raise failure

    def close(self) -> None:
        """See Transport.close."""
        with self._lock:
            self._is_closed = True
            opened, self._open = self._open, _Connections(self._options)
        if opened.process == os.getpid():
            for pool in opened.pools.values():
                pool.close()

    def _connections(self) -> _Connections:
        if self._is_closed:
            raise WorkflowApiError("the client is closed", attempts=0)
        opened = self._open
        if opened.process != os.getpid():
            with self._lock:
                if self._open.process != os.getpid():
                    self._open.forget()
                    self._open = _Connections(self._options)
                opened = self._open
        return opened

    def _pool(self, opened: _Connections, route: Route) -> httpcore2.ConnectionPool:
        key = (route.proxy, route.is_plain)
        pool = opened.pools.get(key)
        if pool is None:
            trust = self._routes.trust(route)
            with self._lock:
                pool = opened.pools.get(key) or httpcore2.ConnectionPool(
                    ssl_context=trust,
                    proxy=None if route.proxy is None else route.proxy.for_pool(trust),
                    max_connections=CONNECTIONS,
                    max_keepalive_connections=CONNECTIONS,
                    keepalive_expiry=self._options.keep_alive,
                    network_backend=self._backend,
                )
                opened.pools[key] = pool
        return pool


class _Connections:
    """The connections and cookies of one process."""

    def __init__(self, options: PoolOptions) -> None:
        self.process = os.getpid()
        self.pools: dict[tuple[ProxyAddress | None, bool], httpcore2.ConnectionPool] = {}
        self.cookies = Cookies(options.cookies, options.addresses[0])

    def forget(self) -> None:
        """Let go of the parent's connections in a child, which leaves them open in the parent.

        A pool's own `close` would wait for a lock that a thread of the parent may have held.
        """
        for pool in self.pools.values():
            for connection in pool.connections:
                connection.close()
