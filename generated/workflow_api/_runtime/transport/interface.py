# SPDX-License-Identifier: MIT
"""The interface between the client and an HTTP library: a request goes out, a reply comes back.

Any library serves as a transport that has `send` and `close`: it sends the request once, follows
no redirect, and reports failures as `ConnectError`, `RequestTimeoutError` or `TransportError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import msgspec

from .secret import Secret


class Timeout(msgspec.Struct, frozen=True, kw_only=True):
    """Time limits of one request, in seconds; None means no limit.

    Attributes:
        connect: until the connection is established, TLS included.
        read: for each wait for more of the reply.
        write: for each wait until more of the request is accepted.
        pool: until a connection of the pool is free.
    """

    connect: float | None = 5.0
    read: float | None = 30.0
    write: float | None = 30.0
    pool: float | None = 30.0


DEFAULT_TIMEOUT = Timeout()
"""The limits where the caller gives none; an own httpx2 client then keeps its own."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request that is ready to be sent.

    Attributes:
        operation: the operationId of the call.
        method: the HTTP method.
        url: the whole URL.
        headers: names in lower case; without those that sign in.
        secrets: the headers that sign in; they join the others only when they are sent.
        body: bytes; None for no body.
        timeout: limits for the phases of the request.
        remaining: seconds that are left of the whole call; None for no limit.
        max_reply_bytes: maximum length of the reply, decompressed.
    """

    operation: str = ""
    method: str
    url: str
    headers: Mapping[str, str]
    secrets: Mapping[str, Secret] = {}
    body: bytes | None = None
    timeout: Timeout = DEFAULT_TIMEOUT
    remaining: float | None = None
    max_reply_bytes: int = 100 * 2**20

    def all_headers(self) -> dict[str, str]:
        """Every header, those that sign in included: only for a transport."""
        shown = dict(self.headers)
        for name, secret in self.secrets.items():
            shown[name] = secret.reveal()
        return shown

    def __repr__(self) -> str:
        # Bodies hold passwords and people's data.
        size = 0 if self.body is None else len(self.body)
        return f"Request({self.method} {self.url.partition('?')[0]}, {size} bytes)"


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """A reply: status, headers with names in lower case, the whole decompressed body."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        return f"Reply({self.status}, {len(self.content)} bytes)"


class Transport(Protocol):
    """Sends requests and waits for the reply."""

    def send(self, request: Request) -> Reply:
        """Send once.

        Raises:
            ConnectError: nothing of the request can have reached the server.
            RequestTimeoutError: a limit passed; `sent` says whether bytes were sent.
            TransportError: the connection was lost after bytes were sent.
        """
        ...

    def close(self) -> None:
        """Close every connection; may be called again."""
        ...


class AsyncTransport(Protocol):
    """A transport for the async client; raises the exceptions of a Transport."""

    async def send(self, request: Request) -> Reply:
        """Send once; see Transport.send."""
        ...

    async def aclose(self) -> None:
        """Close every connection; may be called again."""
        ...
