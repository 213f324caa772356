"""Calls that a type checker must refuse: each argument of another type, missing, unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..python.arguments import Argument
from .request_rows import Sender
from .rows import WrongCalls

_PLAIN = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "UUID", "datetime", "date", "Decimal"),
        *("Sequence", "Mapping", "None", "Unset", "Literal"),
    }
)


def wrong_calls(arguments: Sequence[Argument], name: str, sender: Sender) -> WrongCalls:
    """The calls of one method, by the blocking client and by the awaited one.

    `name` is what their function is called.
    """
    calls = tuple(_calls(arguments, sender))
    good = sender.shortest
    return WrongCalls(
        name=name,
        statements=(*calls, f"wrong: Wrong = {good}"),
        awaited=(*(f"await {call}" for call in calls), f"wrong: Wrong = await {good}"),
    )


def _calls(arguments: Sequence[Argument], sender: Sender) -> Iterator[str]:
    for item in arguments:
        yield sender.call_with(item.name, _wrong(item.annotation))
    for item in arguments:
        if item.required and not item.default:
            yield sender.call_without(item.name)
    yield sender.call_with("not_an_argument", "None")


def _wrong(annotation: str) -> str:
    """A value of a type that the annotation does not have; a text where that is none."""
    words = frozenset(re.findall(r"\w+", re.sub(r'"[^"]*"', "", annotation)))
    if words - _PLAIN:
        return "object()"
    if not words & {"str", "Sequence"}:
        return '"wrong"'
    return "object()" if words & {"int", "float", "bool"} else "1"
