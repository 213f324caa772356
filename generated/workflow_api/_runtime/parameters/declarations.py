# SPDX-License-Identifier: MIT
"""How a scheme declares its process parameters: looked up when needed, then kept for a while."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Generic, Protocol, TypeVar, runtime_checkable

from ..errors import WorkflowError
from ..locks import ForkSafeLock
from ..operation import Catalogue, Operation
from ..steps.steps import OperationCaller, Steps
from .parameter import DeclarationUnknownError, Declared

ValueT = TypeVar("ValueT")


@runtime_checkable
class DeclaredParameter(Protocol):
    """A process parameter in the reply about a scheme; `type` is its full .NET name."""

    @property
    def name(self) -> str | None: ...
    @property
    def type(self) -> str | None: ...


@runtime_checkable
class CommandOfScheme(Protocol):
    """A command in the reply about a scheme, with the names of its own parameters."""

    @property
    def parameters(self) -> Sequence[object]: ...


@runtime_checkable
class Named(Protocol):
    """An object with a name."""

    @property
    def name(self) -> str | None: ...


@runtime_checkable
class SchemeReply(Protocol):
    """The parts of the reply about a scheme that are used."""

    @property
    def parameters(self) -> Sequence[object]: ...
    @property
    def commands(self) -> Sequence[object]: ...


@runtime_checkable
class InstanceReply(Protocol):
    """The parts of the reply about an instance that are used."""

    @property
    def scheme_code(self) -> str: ...
    @property
    def root_process_id(self) -> object: ...


class Declarations:
    """The declarations of one scheme.

    `types` maps each declared name to its full .NET type name, None if the scheme has none.
    `command_parameters` are the names that the scheme's commands give to their parameters.
    """

    __slots__ = ("_aliases", "_declared", "_spellings")

    def __init__(
        self, types: Mapping[str, str | None], command_parameters: Sequence[str] = ()
    ) -> None:
        self._declared = {
            name: declared_as(kind) for name, kind in types.items() if kind is not None
        }
        self._spellings = {name.casefold(): name for name in types}
        self._aliases = frozenset(command_parameters) - types.keys()

    def of(self, name: str) -> Declared:
        """How `name` is declared.

        Raises:
            DeclarationUnknownError: no recording shows how the server handles this name: it
                is declared without a type, differs from a declared one only in case, or is a
                command's own name for a parameter that the scheme declares under another name.
        """
        declared = self._declared.get(name)
        if declared is not None:
            return declared
        spelling = self._spellings.get(name.casefold())
        if spelling == name:
            raise DeclarationUnknownError("the scheme declares it without a type")
        if spelling is not None:
            raise DeclarationUnknownError(
                f"the scheme declares it as {spelling!r}: use that spelling"
            )
        if name in self._aliases:
            raise DeclarationUnknownError(
                "it is a command's own name for a process parameter that the scheme declares under"
                " another name"
            )
        return Declared.NOT


NOTHING_DECLARED = Declarations({})
"""For an instance that does not exist: the server refuses every request about it."""

_NUMBER_OR_BOOLEAN = frozenset(
    "System." + name
    for name in (
        *("Boolean", "Decimal", "Double", "Single", "SByte", "Byte"),
        *("Int16", "UInt16", "Int32", "UInt32", "Int64", "UInt64"),
    )
)


def declared_as(type_name: str) -> Declared:
    """The meaning of a full .NET type name, such as `System.String, System.Private.CoreLib, …`."""
    type_name = type_name.removeprefix("System.Nullable`1[[").partition(",")[0].strip()
    if type_name == "System.String":
        return Declared.TEXT
    return Declared.NUMBER_OR_BOOLEAN if type_name in _NUMBER_OR_BOOLEAN else Declared.OTHER


class DeclarationCache:
    """Schemes' declarations and instances' schemes, kept for one client and all its threads.

    Args:
        lifetime: seconds for which a reply is used.
        schemes: how many schemes are kept; the least recently used one is dropped first.
        processes: for how many instances the scheme is kept.
        clock: a monotonic clock, in seconds.
    """

    def __init__(
        self,
        *,
        lifetime: float = 300.0,
        schemes: int = 256,
        processes: int = 4096,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.schemes: Bounded[Declarations] = Bounded(schemes, lifetime, clock)
        self.processes: Bounded[str] = Bounded(processes, lifetime, clock)

    def forget_process(self, process_id: object) -> None:
        """Drop an instance that is about to be created, as its scheme may be another one now."""
        self.processes.remove(_key(process_id))


class Bounded(Generic[ValueT]):
    """A mapping that holds at most `size` values, each for `lifetime` seconds."""

    def __init__(self, size: int, lifetime: float, clock: Callable[[], float]) -> None:
        self._size = size
        self._lifetime = lifetime
        self._clock = clock
        self._lock = ForkSafeLock()
        self._kept: OrderedDict[str, tuple[float, ValueT]] = OrderedDict()

    def get(self, key: str) -> ValueT | None:
        """The value kept under `key`, unless it is too old."""
        with self._lock:
            found = self._kept.get(key)
            if found is None:
                return None
            if self._clock() - found[0] >= self._lifetime:
                del self._kept[key]
                return None
            self._kept.move_to_end(key)
            return found[1]

    def put(self, key: str, value: ValueT) -> None:
        """Keep `value`; drop the least recently used one if there are too many."""
        with self._lock:
            self._kept[key] = (self._clock(), value)
            self._kept.move_to_end(key)
            while len(self._kept) > self._size:
                self._kept.popitem(last=False)

    def remove(self, key: str) -> None:
        """Keep nothing under `key`."""
        with self._lock:
            self._kept.pop(key, None)


def declarations_of_scheme(
    caller: OperationCaller, catalogue: Catalogue, cache: DeclarationCache, scheme_code: str
) -> Steps[Declarations]:
    """The declarations of a scheme, from the cache or from the server.

    Raises:
        DeclarationUnknownError: the server does not return them.
    """
    found = cache.schemes.get(scheme_code)
    if found is not None:
        return found
    operation = _operation(catalogue, catalogue.scheme)
    try:
        reply = yield from caller.steps(operation, {"scheme_code": scheme_code})
    except WorkflowError as error:
        raise DeclarationUnknownError(f"scheme {scheme_code!r} was not read: {error}") from error
    if not isinstance(reply, SchemeReply):
        raise DeclarationUnknownError(f"the reply about scheme {scheme_code!r} was empty")
    found = _declarations(reply)
    cache.schemes.put(scheme_code, found)
    return found


def declarations_of_process(
    caller: OperationCaller,
    catalogue: Catalogue,
    cache: DeclarationCache,
    process_id: object,
    tenant_id: object,
) -> Steps[Declarations]:
    """The declarations of an instance's scheme.

    A subprocess has a separate scheme, which the server makes from that of its root: if it cannot
    be read, the root's is used. For an instance that does not exist nothing is declared.

    Raises:
        DeclarationUnknownError: the server does not return them.
        WorkflowError: the server refuses to return the instance, for example because of its tenant.
    """
    scheme_code = cache.processes.get(_key(process_id))
    if scheme_code is not None:
        return (yield from declarations_of_scheme(caller, catalogue, cache, scheme_code))
    instance = yield from _instance(caller, catalogue, process_id, tenant_id)
    if instance is None:
        return NOTHING_DECLARED
    scheme_code = instance.scheme_code
    try:
        found = yield from declarations_of_scheme(caller, catalogue, cache, scheme_code)
    except DeclarationUnknownError:
        root_id = instance.root_process_id
        if root_id is None or _key(root_id) == _key(process_id):
            raise
        root = yield from _instance(caller, catalogue, root_id, tenant_id)
        if root is None or root.scheme_code == scheme_code:
            raise
        scheme_code = root.scheme_code
        found = yield from declarations_of_scheme(caller, catalogue, cache, scheme_code)
    cache.processes.put(_key(process_id), scheme_code)
    return found


def _instance(
    caller: OperationCaller, catalogue: Catalogue, process_id: object, tenant_id: object
) -> Steps[InstanceReply | None]:
    operation = _operation(catalogue, catalogue.instance)
    arguments = {"process_id": process_id}
    if tenant_id is not None:
        arguments["tenant_id"] = tenant_id
    reply = yield from caller.steps(operation, arguments)
    return reply if isinstance(reply, InstanceReply) else None


def _operation(catalogue: Catalogue, name: str | None) -> Operation[object]:
    if name is None:
        raise DeclarationUnknownError("the API has no operation that returns it")
    return catalogue.operations[name]


def _declarations(reply: SchemeReply) -> Declarations:
    return Declarations(
        {
            item.name: item.type
            for item in reply.parameters
            if isinstance(item, DeclaredParameter) and item.name is not None
        },
        [
            item.name
            for command in reply.commands
            if isinstance(command, CommandOfScheme)
            for item in command.parameters
            if isinstance(item, Named) and item.name is not None
        ],
    )


def _key(process_id: object) -> str:
    return str(process_id).lower()
