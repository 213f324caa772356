"""What the templates of the tests print, and how the expressions of rows are put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from ..encoders import literal
from ..openapi import Json, MediaType, Operation
from ..python.expressions import plain
from ..python.package import Modules
from ..python.results import enveloped, successes
from ..values.examples import Examples, success

LONG = 500
"""An example whose expression is longer is read from the stand-in's document instead."""


class TestCase(NamedTuple):
    """A class of tests. `attributes` are names and Python expressions."""

    class_name: str
    base: str
    doc: str
    attributes: tuple[tuple[str, str], ...]


class WrongCalls(NamedTuple):
    """Calls of one method that a type checker must reject.

    `good` is a correct call; only the type of its result is wrong where it is assigned.
    """

    name: str
    calls: tuple[str, ...]
    good: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Tests:
    """The tests of the package: by group, by model, and calls with wrong types.

    `modules` are the names that their modules may import.
    """

    groups: Mapping[str, tuple[TestCase, ...]]
    models: tuple[TestCase, ...]
    wrong_calls: tuple[WrongCalls, ...]
    modules: Modules


def call_of(name: str, words: Iterable[str]) -> str:
    """A call as an expression."""
    return f"{name}({', '.join(words)})"


def tuple_of(items: Iterable[str]) -> str:
    """A tuple as an expression."""
    shown = list(items)
    return f"({shown[0]},)" if len(shown) == 1 else f"({', '.join(shown)})"


def lines_of(items: Iterable[str]) -> str:
    """A tuple as an expression, each item on a line of its own."""
    return f"({''.join(f'{item},' for item in items)})"


def path_of(path: Iterable[str | int]) -> str:
    """A path to a part of a value as an expression."""
    return tuple_of(map(literal, path))


def reply_of(operation: Operation, payload: Json) -> str:
    """The body with this payload, as an expression: in an envelope where the operation has one."""
    return call_of("success", [plain(payload)]) if enveloped(operation) else plain(payload)


def main_reply(operation: Operation) -> tuple[int, MediaType | None]:
    """The status and media type of the reply that the client usually reads."""
    replies = successes(operation)
    chosen = next((response for response in replies if response.content), *replies[:1])
    return number_of(chosen.status), chosen.content[0] if chosen.content else None


def number_of(status: str) -> int:
    """The status of a reply as a number; `2XX` stands for 200."""
    return int(status) if status.isdecimal() else 200


def example_of(operation: Operation, examples: Examples) -> tuple[str, Json]:
    """The body of the example reply as an expression, and its payload."""
    _, media = main_reply(operation)
    if media is None:
        return plain(""), None
    body = examples.reply(media, enveloped=enveloped(operation))
    shown, payload = plain(body), body
    if enveloped(operation) and isinstance(body, Mapping):
        payload = body.get("data")
        if body == success(payload):
            shown = reply_of(operation, payload)
    if len(shown) > LONG:
        shown = call_of("example", [literal(operation.id)])
    return shown, payload
