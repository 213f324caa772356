"""The bases of the generated groups of calls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ParamSpec, Protocol, TypeVar

from .operation import Operation

ResultT = TypeVar("ResultT")
ArgumentsP = ParamSpec("ArgumentsP")

_NO_METHOD = "give a method of the client, such as client.instances.get"


class Caller(Protocol):
    """Who carries out calls and blocks meanwhile."""

    def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT: ...


class AsyncCaller(Protocol):
    """Who carries out calls and is awaited."""

    async def call(
        self, operation: Operation[ResultT], arguments: Mapping[str, object]
    ) -> ResultT: ...


class Resource:
    """A group of calls."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client


class AsyncResource:
    """A group of calls that are awaited."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client


def rebound(method: Callable[ArgumentsP, ResultT], caller: Caller) -> Callable[ArgumentsP, ResultT]:
    """The same method of a group, carried out by another caller.

    Raises:
        TypeError: it is no method of a group of calls.
    """
    group = getattr(method, "__self__", None)
    if not isinstance(group, Resource):
        raise TypeError(_NO_METHOD)
    twin: Callable[ArgumentsP, ResultT] = getattr(type(group)(caller), method.__name__)
    return twin


def rebound_async(
    method: Callable[ArgumentsP, ResultT], caller: AsyncCaller
) -> Callable[ArgumentsP, ResultT]:
    """The same as `rebound`, for methods that are awaited."""
    group = getattr(method, "__self__", None)
    if not isinstance(group, AsyncResource):
        raise TypeError(_NO_METHOD)
    twin: Callable[ArgumentsP, ResultT] = getattr(type(group)(caller), method.__name__)
    return twin
