# SPDX-License-Identifier: MIT
"""The request of a call without sending it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeVar

from ..operation import Operation
from ..parameters.parameter import DeclarationUnknownError
from .prepared_request import PreparedRequest

if TYPE_CHECKING:
    from ..steps.steps import Steps
    from ..transport.interface import Request
    from .calls import Calls
    from .settings import Settings

ResultT = TypeVar("ResultT")


class Prepared(Exception):
    """Ends a call when its request is ready."""

    def __init__(self, request: PreparedRequest) -> None:
        super().__init__("prepared")
        self.request = request


class Preparing:
    """Carries out a call up to the point where it would be sent.

    Raises:
        Prepared: always, unless an argument cannot be sent.
    """

    def __init__(self, calls: Calls, settings: Settings) -> None:
        self._calls = calls
        self._settings = settings

    def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Raise Prepared."""
        _, request = _unsent(self._calls.prepared(operation, arguments))
        sign_in = self._settings.sign_in
        raise Prepared(
            PreparedRequest(
                method=request.method,
                url=request.url,
                headers=request.headers,
                body=request.body,
                scheme=sign_in.scheme if sign_in is not None and operation.signed else "",
            )
        )


class AsyncPreparing:
    """The same as Preparing for async methods; it does not wait."""

    def __init__(self, calls: Calls, settings: Settings) -> None:
        self._preparing = Preparing(calls, settings)

    async def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Raise Prepared."""
        return self._preparing.call(operation, arguments)


def _unsent(steps: Steps[tuple[dict[str, object], Request]]) -> tuple[dict[str, object], Request]:
    try:
        next(steps)
        steps.throw(DeclarationUnknownError("a dry run does not look up declarations", attempts=0))
    except StopIteration as end:
        found: tuple[dict[str, object], Request] = end.value
        return found
    raise DeclarationUnknownError("a dry run does not look up declarations", attempts=0)


def request_of(call: Callable[[], object]) -> PreparedRequest:
    """The request at which the call ends."""
    try:
        call()
    except Prepared as ready:
        return ready.request
    raise TypeError("the method made no call")


def request_of_async(call: Callable[[], Awaitable[object]]) -> PreparedRequest:
    """The request at which the async call ends, in its first step."""
    return request_of(lambda: call().__await__().send(None))
