"""The seam between the client and an HTTP library: what goes out, what comes back.

Any library serves as a transport that has `send` and `close`: it sends the request once, follows
no redirect, and reports failures as `ConnectError`, `RequestTimeoutError` or `TransportError`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from urllib.parse import quote, urlencode

import msgspec

from .secret import Secret


class Timeout(msgspec.Struct, frozen=True, kw_only=True):
    """Time limits of one request, in seconds; None means no limit.

    Attributes:
        connect: until the connection stands, TLS included.
        read: for each wait for more of the reply.
        write: for each wait until more of the request is taken.
        pool: until a connection of the pool is free.
    """

    connect: float | None = 5.0
    read: float | None = 30.0
    write: float | None = 30.0
    pool: float | None = 30.0


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """A request that is ready to be sent.

    Attributes:
        operation: the operationId of the call.
        method: the HTTP method.
        url: the whole address.
        headers: names in small letters; without what signs in.
        secrets: the headers that sign in; they join the others only when they are sent.
        secret_query: names and keys for the query, which join it only when it is sent.
        body: bytes; None for no body.
        timeout: limits for the phases of the request.
        remaining: seconds that are left of the whole call; None for no limit.
        max_reply_bytes: how long the reply may be, unpacked.
    """

    operation: str = ""
    method: str
    url: str
    headers: Mapping[str, str]
    secrets: Mapping[str, Secret] = {}
    secret_query: Mapping[str, Secret] = {}
    body: bytes | None = None
    timeout: Timeout = Timeout()
    remaining: float | None = None
    max_reply_bytes: int = 100 * 2**20

    def all_headers(self) -> dict[str, str]:
        """Every header, those that sign in included: for a transport, and for nobody else."""
        shown = dict(self.headers)
        for name, secret in self.secrets.items():
            shown[name] = secret.reveal()
        return shown

    def whole_url(self) -> str:
        """The address with the keys in its query: for a transport, and for nobody else."""
        if not self.secret_query:
            return self.url
        keys = {name: secret.reveal() for name, secret in self.secret_query.items()}
        return f"{self.url}{'&' if '?' in self.url else '?'}{urlencode(keys, quote_via=quote)}"

    def __repr__(self) -> str:
        # Bodies hold passwords and people's data.
        size = 0 if self.body is None else len(self.body)
        return f"Request({self.method} {self.url.partition('?')[0]}, {size} bytes)"


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What came back: status, headers with names in small letters, the whole unpacked body."""

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
            RequestTimeoutError: a limit passed; `sent` says whether bytes had left.
            TransportError: the connection broke after bytes had left.
        """
        ...

    def close(self) -> None:
        """Close every connection; may be called again."""
        ...


class AsyncTransport(Protocol):
    """Sends requests and awaits the reply; raises what a Transport raises."""

    async def send(self, request: Request) -> Reply:
        """Send once; see Transport.send."""
        ...

    async def aclose(self) -> None:
        """Close every connection; may be called again."""
        ...
