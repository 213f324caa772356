# SPDX-License-Identifier: MIT
"""Clients for unit tests: they check every call and send nothing; their tests say the results."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from operator import attrgetter
from typing import Any, ClassVar, Generic, NamedTuple, NoReturn, ParamSpec, TypeVar

from ..operation import Operation, ProcessParameterValue
from ..transport.interface import Request
from ..transport.raw_reply import RawReply
from ..transport.secret import Secret
from ..values import UNSET
from .calls import Calls
from .clients import AsyncClient, SyncClient

ResultT = TypeVar("ResultT")
ArgumentsP = ParamSpec("ArgumentsP")

_URL = "http://localhost"
_TOKEN = "not sent"


class Call(NamedTuple):
    """A call of a fake client.

    Attributes:
        method: the method, such as `instances.get`.
        arguments: those that were given, by name; None only where the call sends null for it.
    """

    method: str
    arguments: Mapping[str, object]


class Answer(Generic[ArgumentsP, ResultT]):
    """What a method of a fake client does; a later answer replaces an earlier one."""

    def __init__(self, answers: dict[str, Callable[..., object]], method: str) -> None:
        self._answers = answers
        self._method = method

    def returns(self, first: ResultT, *more: ResultT) -> None:
        """Return these results, one for each call; the last one is for all further calls."""
        waiting = [first, *more]
        self._answers[self._method] = lambda **_: waiting.pop(0) if waiting[1:] else waiting[0]

    def raises(self, error: Exception) -> None:
        """Raise this exception, such as `NotFoundError("no such instance")`."""

        def fail(**_: object) -> NoReturn:
            raise error

        self._answers[self._method] = fail

    def uses(self, function: Callable[ArgumentsP, ResultT]) -> None:
        """Return what the function returns, which gets the arguments that were given, by name."""
        self._answers[self._method] = function


class _Fake:
    """What both fake clients have."""

    _methods: ClassVar[Mapping[str, str]]
    """The method of each operation, by its operationId."""

    def __init__(self) -> None:
        self._answers: dict[str, Callable[..., object]] = {}
        self.calls: list[Call] = []

    def calls_to(self, method: Callable[..., object]) -> list[Mapping[str, object]]:
        """The arguments of each call of a method: `client.calls_to(client.instances.get)`.

        Raises:
            TypeError: it is not a method of this client that makes one call.
        """
        name = self._name_of(method)
        return [call.arguments for call in self.calls if call.method == name]

    def _name_of(self, method: Callable[..., object]) -> str:
        function = getattr(method, "__func__", None)
        for name in self._methods.values():
            if attrgetter(name)(self).__func__ is function:
                return name
        raise TypeError(
            "pass a method of this client, such as client.instances.get;"
            " for iterate, pass the method that returns a page of the same list"
        )

    def _answer(
        self, calls: Calls, operation: Operation[object], arguments: Mapping[str, object]
    ) -> Any:
        # Raises what the real client raises for these arguments. If it had to look up the
        # declarations of a scheme first, they count as accepted.
        with suppress(StopIteration):
            next(calls.prepared(operation, arguments))
        method = self._methods[operation.name]
        given = _given(operation, arguments)
        self.calls.append(Call(method, given))
        answer = self._answers.get(method)
        if answer is None:
            # Not a WorkflowApiError, which the code under test may expect and handle.
            raise AssertionError(
                f"{method} was called and has no answer; before the call, write"
                f" client.when(client.{method}).returns(...)"
            )
        return answer(**given)


def _given(operation: Operation[object], arguments: Mapping[str, object]) -> Mapping[str, object]:
    takes_none = set(operation.nullable)
    if isinstance(operation.parameters, ProcessParameterValue):
        takes_none.add(operation.parameters.member)
    return {
        name: value.reveal() if isinstance(value, Secret) else value
        for name, value in arguments.items()
        if name != "self" and value is not UNSET and (value is not None or name in takes_none)
    }


class _Nowhere:
    """The transport of a client that sends nothing."""

    def send(self, request: Request) -> NoReturn:
        """Fail: every call is answered before it gets here."""
        raise AssertionError(f"a fake client sends nothing: {request}")

    def close(self) -> None:
        """There is nothing to close."""


class _AsyncNowhere:
    """The same for the async client."""

    async def send(self, request: Request) -> NoReturn:
        """See _Nowhere.send."""
        raise AssertionError(f"a fake client sends nothing: {request}")

    async def aclose(self) -> None:
        """There is nothing to close."""


class FakeSyncClient(_Fake, SyncClient):
    """The sync client for unit tests."""

    def __init__(self) -> None:
        _Fake.__init__(self)
        SyncClient.__init__(self, _URL, token=_TOKEN, transport=_Nowhere())

    def when(self, method: Callable[ArgumentsP, ResultT]) -> Answer[ArgumentsP, ResultT]:
        """Say what a method does: `client.when(client.instances.get).returns(instance)`.

        Raises:
            TypeError: it is not a method of this client that makes one call.
        """
        return Answer(self._answers, self._name_of(method))

    def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Check the arguments, note the call, and answer it."""
        result: ResultT = self._answer(self._calls, operation, arguments)
        return result

    def raw(
        self,
        method: Callable[ArgumentsP, ResultT],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> RawReply[ResultT]:
        """The answer with status 200, without headers and bytes."""
        return _raw(method(*arguments, **keywords))


class FakeAsyncClient(_Fake, AsyncClient):
    """The async client for unit tests."""

    def __init__(self) -> None:
        _Fake.__init__(self)
        AsyncClient.__init__(self, _URL, token=_TOKEN, transport=_AsyncNowhere())

    def when(self, method: Callable[ArgumentsP, Awaitable[ResultT]]) -> Answer[ArgumentsP, ResultT]:
        """Say what a method does; see FakeSyncClient.when."""
        return Answer(self._answers, self._name_of(method))

    async def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Check the arguments, note the call, and answer it."""
        result: ResultT = self._answer(self._calls, operation, arguments)
        return result

    async def raw(
        self,
        method: Callable[ArgumentsP, Awaitable[ResultT]],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> RawReply[ResultT]:
        """The answer with status 200, without headers and bytes."""
        return _raw(await method(*arguments, **keywords))


def _raw(result: ResultT) -> RawReply[ResultT]:
    return RawReply(result=result, status=200, headers={}, content=b"")
