# SPDX-License-Identifier: MIT
"""The steps of a call, written down without carrying them out.

A call is a generator that yields steps and receives their results. A runner of the client carries
the steps out: it blocks or it awaits. So retries, tokens and look-ups are written once for the
sync and the async client.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Mapping
from typing import Protocol, TypeAlias, TypeVar

import msgspec

from ..errors import RequestTimeoutError, WorkflowApiError
from ..operation import Operation
from ..transport.interface import Reply, Request
from ..transport.secret import Secret
from .clocks import Clocks

ResultT = TypeVar("ResultT")


class Send(msgspec.Struct, frozen=True):
    """Send a request; its result is the reply, or a TransportError is raised."""

    request: Request


class Sleep(msgspec.Struct, frozen=True):
    """Wait for some seconds."""

    seconds: float


class CallTokenFunction(msgspec.Struct, frozen=True):
    """Call the caller's own function that returns a token; it may be a coroutine function."""

    function: Callable[[], str | Awaitable[str]]


class TokenStore(Protocol):
    """A sign-in whose tokens come from a server and are kept."""

    def current(self, refused: Secret | None) -> Secret | None:
        """The kept token, unless it has expired or is the refused one."""
        ...

    def due(self) -> bool:
        """Whether the kept token should be renewed although it has not expired."""
        ...

    def postpone(self) -> None:
        """An early renewal has failed: try the next one later."""
        ...

    def fetch(self, refused: Secret | None) -> Steps[Secret]:
        """Get a fresh token and keep it. Raises WorkflowApiError."""
        ...


class FetchToken(msgspec.Struct, frozen=True):
    """Get a token; all callers that need one at the same time share it.

    `refused` is the token that the server did not accept, None for a first one. `ends` is when
    the call that needs it ends, by the monotonic clock; None for never.
    """

    sign_in: TokenStore
    refused: Secret | None
    ends: float | None = None


Step: TypeAlias = Send | Sleep | CallTokenFunction | FetchToken
Steps: TypeAlias = Generator[Step, Reply | Secret | None, ResultT]
"""A call, or a part of one: yields steps, returns its result."""


def send(request: Request) -> Steps[Reply]:
    """Send the request and return the reply. Raises TransportError."""
    reply = yield Send(request)
    if not isinstance(reply, Reply):
        raise TypeError("the result of Send must be a Reply")
    return reply


def token_of(step: CallTokenFunction | FetchToken) -> Steps[Secret]:
    """The token that the step gets. Raises WorkflowApiError, or what the function raises."""
    token = yield step
    if not isinstance(token, Secret):
        raise TypeError("the result of this step must be a Secret")
    return token


def within(steps: Steps[ResultT], ends: float | None, clocks: Clocks) -> Steps[ResultT]:
    """The same steps, ended by an exception when their time is over.

    Raises:
        RequestTimeoutError: inside the steps, which may catch it: the time is over, or would be
            over after a wait.
    """
    if ends is None:
        return (yield from steps)
    try:
        step = next(steps)
        while True:
            try:
                result = yield _shortened(step, ends, ends - clocks.monotonic())
            except WorkflowApiError as error:
                step = steps.throw(error)
            else:
                step = steps.send(result)
    except StopIteration as end:
        returned: ResultT = end.value
        return returned


def _shortened(step: Step, ends: float, remaining: float) -> Step:
    if remaining <= 0 or (isinstance(step, Sleep) and step.seconds >= remaining):
        raise deadline_passed()
    if isinstance(step, Send):
        own = step.request.remaining
        least = remaining if own is None else min(own, remaining)
        return Send(msgspec.structs.replace(step.request, remaining=least))
    if isinstance(step, FetchToken):
        own = step.ends
        return msgspec.structs.replace(step, ends=ends if own is None else min(own, ends))
    return step


def deadline_passed() -> RequestTimeoutError:
    """The exception for a call that has no time left, before anything more of it is sent."""
    error = RequestTimeoutError("the deadline for the whole call has passed")
    error.final = True
    return error


class OperationCaller(Protocol):
    """Calls another operation in the middle of a call."""

    def steps(
        self, operation: Operation[ResultT], arguments: Mapping[str, object]
    ) -> Steps[ResultT]:
        """The steps of a whole call, to be joined by `yield from`."""
        ...
