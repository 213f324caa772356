# SPDX-License-Identifier: MIT
"""The base classes of the generated groups of methods, one group for each tag."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ParamSpec, Protocol, TypeVar

from ..operation import Operation

ResultT = TypeVar("ResultT")
ArgumentsP = ParamSpec("ArgumentsP")

_NO_METHOD = "pass a method of the client, such as client.instances.get"
_MANY_CALLS = (
    "iterate makes a call for each page: pass the method that reads one page, such as"
    " client.instances.list"
)


class Caller(Protocol):
    """Carries out calls by blocking."""

    def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT: ...


class AsyncCaller(Protocol):
    """Carries out calls by awaiting."""

    async def call(
        self, operation: Operation[ResultT], arguments: Mapping[str, object]
    ) -> ResultT: ...


class Resource:
    """A group of methods of the sync client."""

    __slots__ = ("_client",)

    def __init__(self, client: Caller) -> None:
        self._client = client


class AsyncResource:
    """A group of methods of the async client."""

    __slots__ = ("_client",)

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client


def bind_to(method: Callable[ArgumentsP, ResultT], caller: Caller) -> Callable[ArgumentsP, ResultT]:
    """The same method of a group, carried out by another caller.

    Raises:
        TypeError: it is not a method of such a group that makes one call.
    """
    group, name = _place_of(method)
    if not isinstance(group, Resource):
        raise TypeError(_NO_METHOD)
    twin: Callable[ArgumentsP, ResultT] = getattr(type(group)(caller), name)
    return twin


def bind_to_async(
    method: Callable[ArgumentsP, ResultT], caller: AsyncCaller
) -> Callable[ArgumentsP, ResultT]:
    """The same as `bind_to`, for async methods."""
    group, name = _place_of(method)
    if not isinstance(group, AsyncResource):
        raise TypeError(_NO_METHOD)
    twin: Callable[ArgumentsP, ResultT] = getattr(type(group)(caller), name)
    return twin


def _place_of(method: object) -> tuple[object, str]:
    name = getattr(method, "__name__", "")
    if name == "iterate":
        raise TypeError(_MANY_CALLS)
    return getattr(method, "__self__", None), name
