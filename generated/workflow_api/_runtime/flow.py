"""What a call does, apart from doing it: a flow asks for effects, a driver carries them out.

A flow is a generator without any input or output of its own. So retries, tokens and look-ups are
written once for the client that blocks and for the one that is awaited.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

import msgspec

from .secret import Secret
from .transport import Reply, Request

if TYPE_CHECKING:
    from .client_credentials import ClientCredentials
    from .operation import Operation
    from .sign_in import TokenFunction

ResultT = TypeVar("ResultT")


class Send(msgspec.Struct, frozen=True):
    """Send a request; the flow goes on with the reply, or with a TransportError thrown in."""

    request: Request


class Sleep(msgspec.Struct, frozen=True):
    """Wait; seconds."""

    seconds: float


class FetchToken(msgspec.Struct, frozen=True):
    """Get a token, together with everybody else who waits for it.

    `refused` is the token that the server did not accept, None for a first one.
    """

    sign_in: TokenFunction | ClientCredentials
    refused: Secret | None


Effect: TypeAlias = Send | Sleep | FetchToken
Flow: TypeAlias = Generator[Effect, Reply | Secret | None, ResultT]


def send(request: Request) -> Flow[Reply]:
    """Send the request and give back the reply. Raises TransportError."""
    reply = yield Send(request)
    if not isinstance(reply, Reply):
        raise TypeError("a driver answers Send with a Reply")
    return reply


def fetch_token(sign_in: TokenFunction | ClientCredentials, refused: Secret | None) -> Flow[Secret]:
    """A token of the sign-in, other than the refused one. Raises AuthenticationError."""
    token = yield FetchToken(sign_in, refused)
    if not isinstance(token, Secret):
        raise TypeError("a driver answers FetchToken with a Secret")
    return token


class Caller(Protocol):
    """Who can call another operation in the middle of a flow."""

    def flow(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> Flow[ResultT]:
        """The flow of a whole call, to be joined by `yield from`."""
        ...
