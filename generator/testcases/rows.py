"""The rows as types, and how their expressions are put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..openapi import Json, Operation
from ..python.expressions import plain
from ..python.package import ImportBlock
from ..python.results import enveloped
from ..values.examples import success


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCase:
    """The tests of one operation: names, a text that describes it, and Python expressions.

    `attributes` are class attributes that only some operations have, name and expression.
    """

    class_name: str
    doc: str
    attributes: tuple[tuple[str, str], ...]
    sends: tuple[str, ...]
    reads: tuple[str, ...]
    members: tuple[str, ...]
    raises: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TestModule:
    """The tests of one group."""

    group: str
    imports: tuple[ImportBlock, ...]
    cases: tuple[TestCase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WrongCalls:
    """The calls of one method that a type checker must refuse, each a statement."""

    name: str
    statements: tuple[str, ...]
    awaited: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tests:
    """The tests of the package: rows by group, calls of wrong types, what the document has."""

    modules: Mapping[str, TestModule]
    wrong_imports: tuple[ImportBlock, ...] = ()
    wrong_calls: tuple[WrongCalls, ...] = ()
    inventory: Mapping[str, Json] | None = None


def call_of(name: str, words: Iterable[str]) -> str:
    """A call as an expression."""
    return f"{name}({', '.join(words)})"


def success_of(data: Json) -> str:
    """The envelope of a success as an expression."""
    return call_of("success", [plain(data)])


def body_of(body: Json) -> str:
    """The body of a reply as an expression, shorter where it is a usual envelope."""
    if isinstance(body, Mapping) and body == success(body.get("data")):
        return success_of(body["data"])
    return plain(body)


def reply_of(operation: Operation, payload: Json) -> str:
    """The body with this payload, as an expression: in an envelope where the operation has one."""
    return success_of(payload) if enveloped(operation) else plain(payload)


def tuple_of(items: Iterable[str]) -> str:
    """A tuple as an expression."""
    shown = list(items)
    return f"({shown[0]},)" if len(shown) == 1 else f"({', '.join(shown)})"
