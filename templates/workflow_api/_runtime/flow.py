"""What a call does, apart from doing it: a flow asks for effects, a driver carries them out.

A flow is a generator without any input or output of its own. So retries, tokens and look-ups are
written once for the client that blocks and for the one that is awaited.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

import msgspec

if TYPE_CHECKING:
    from .operation import Operation
    from .transport import Reply, Request

ResultT = TypeVar("ResultT")


class Send(msgspec.Struct, frozen=True):
    """Send a request; the flow goes on with the reply, or with a TransportError thrown in."""

    request: Request


class Sleep(msgspec.Struct, frozen=True):
    """Wait; seconds."""

    seconds: float


Effect: TypeAlias = Send | Sleep
Flow: TypeAlias = "Generator[Effect, Reply | None, ResultT]"


class Caller(Protocol):
    """Who can call another operation in the middle of a flow."""

    def flow(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> Flow[ResultT]:
        """The flow of a whole call, to be joined by `yield from`."""
        ...
