"""What a call does, apart from doing it: a flow asks for effects, a driver carries them out.

A flow is a generator without any input or output of its own. So retries, tokens and look-ups are
written once for the client that blocks and for the one that is awaited.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

import msgspec

from .errors import RequestTimeoutError, WorkflowApiError
from .secret import Secret
from .transport import Reply, Request

if TYPE_CHECKING:
    from .operation import Operation
    from .retry import Clocks

ResultT = TypeVar("ResultT")


class Send(msgspec.Struct, frozen=True):
    """Send a request; the flow goes on with the reply, or with a TransportError thrown in."""

    request: Request


class Sleep(msgspec.Struct, frozen=True):
    """Wait; seconds."""

    seconds: float


class Ask(msgspec.Struct, frozen=True):
    """Call a function of the caller's that gives a token; what it answers may be awaited."""

    function: Callable[[], str | Awaitable[str]]


class Fetched(Protocol):
    """A sign-in whose tokens come from a server and are kept."""

    def current(self, refused: Secret | None) -> Secret | None:
        """The kept token, while it lives and is not the refused one."""
        ...

    def due(self) -> bool:
        """Whether it is time to renew the kept token although it still lives."""
        ...

    def postpone(self) -> None:
        """A renewal before its time has failed: try the next one later."""
        ...

    def fetch(self, refused: Secret | None) -> Flow[Secret]:
        """Get a fresh token and keep it. Raises WorkflowApiError."""
        ...


class FetchToken(msgspec.Struct, frozen=True):
    """Get a token, together with everybody else who waits for it.

    `refused` is the token that the server did not accept, None for a first one. `ends` is when
    the call ends for which it is, by the monotonic clock; None for never.
    """

    sign_in: Fetched
    refused: Secret | None
    ends: float | None = None


Effect: TypeAlias = Send | Sleep | Ask | FetchToken
Flow: TypeAlias = Generator[Effect, Reply | Secret | None, ResultT]


def send(request: Request) -> Flow[Reply]:
    """Send the request and give back the reply. Raises TransportError."""
    reply = yield Send(request)
    if not isinstance(reply, Reply):
        raise TypeError("a driver answers Send with a Reply")
    return reply


def got(effect: Ask | FetchToken) -> Flow[Secret]:
    """The token that the effect gets. Raises WorkflowApiError, or what the caller's function does."""
    token = yield effect
    if not isinstance(token, Secret):
        raise TypeError("a driver answers this effect with a Secret")
    return token


def within(flow: Flow[ResultT], ends: float | None, clocks: Clocks) -> Flow[ResultT]:
    """A flow inside another, which goes on no longer than the other may.

    Raises:
        RequestTimeoutError: inside the flow, which may catch it: the time is over, or would be
            over after a wait.
    """
    if ends is None:
        return (yield from flow)
    try:
        effect = next(flow)
        while True:
            try:
                answer = yield _shortened(effect, ends, ends - clocks.monotonic())
            except WorkflowApiError as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(answer)
    except StopIteration as end:
        result: ResultT = end.value
        return result


def _shortened(effect: Effect, ends: float, remaining: float) -> Effect:
    if remaining <= 0 or (isinstance(effect, Sleep) and effect.seconds >= remaining):
        raise time_is_over()
    if isinstance(effect, Send):
        own = effect.request.remaining
        least = remaining if own is None else min(own, remaining)
        return Send(msgspec.structs.replace(effect.request, remaining=least))
    if isinstance(effect, FetchToken):
        own = effect.ends
        return msgspec.structs.replace(effect, ends=ends if own is None else min(own, ends))
    return effect


def time_is_over() -> RequestTimeoutError:
    """The exception for a call that has no time left, before anything more of it is sent."""
    error = RequestTimeoutError("the time for the whole call is over")
    error.final = True
    return error


class Caller(Protocol):
    """Who can call another operation in the middle of a flow."""

    def flow(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> Flow[ResultT]:
        """The flow of a whole call, to be joined by `yield from`."""
        ...
