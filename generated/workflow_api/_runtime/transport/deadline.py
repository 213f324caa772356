# SPDX-License-Identifier: MIT
"""The deadline of a whole call, observed by each wait of a connection of the sync client.

httpcore2 limits each wait separately, so a reply that arrives one byte at a time never times out.
Here the limit of each wait also carries the deadline of the whole call, which connections observe.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterable
from typing import Any, Self

import httpcore2


class Limit(float):
    """Seconds for one wait, and when all waiting ends, by `time.monotonic`.

    A connection that ignores `ends` uses it as a number of seconds.
    """

    __slots__ = ("ends",)

    ends: float

    @classmethod
    def until(cls, seconds: float, ends: float) -> Self:
        """A limit of so many seconds, and no later than `ends`."""
        limit = cls(seconds)
        limit.ends = ends
        return limit


class DeadlineBackend(httpcore2.NetworkBackend):
    """Wraps a backend so that its connections observe deadlines."""

    def __init__(self, backend: httpcore2.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> _Stream:
        seconds = _left(timeout, "ConnectTimeout")
        return _Stream(
            self._backend.connect_tcp(host, port, seconds, local_address, socket_options)
        )


class _Stream(httpcore2.NetworkStream):
    """Wraps a connection so that each of its waits observes the deadline."""

    def __init__(self, stream: httpcore2.NetworkStream) -> None:
        self._stream = stream

    def close(self) -> None:
        self._stream.close()

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, _left(timeout, "ReadTimeout"))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, _left(timeout, "WriteTimeout"))

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> _Stream:
        seconds = _left(timeout, "ConnectTimeout")
        return _Stream(self._stream.start_tls(ssl_context, server_hostname, seconds))


def _left(limit: float | None, error_name: str) -> float | None:
    """The seconds that a wait may take now.

    Raises:
        httpcore2.TimeoutException: there are none; the subclass with this name.
    """
    if not isinstance(limit, Limit):
        return limit
    seconds = min(limit, limit.ends - time.monotonic())
    if seconds > 0:
        return seconds
    error: Exception = getattr(httpcore2, error_name)("the deadline has passed")
    raise error
