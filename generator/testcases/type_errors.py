"""Calls that a type checker must reject: an argument of another type, missing or unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..python.arguments import Argument
from .request_rows import RequestRows

_PLAIN = frozenset(
    {
        *("str", "int", "float", "bool", "bytes", "UUID", "datetime", "date", "Decimal"),
        *("Sequence", "Mapping", "None", "Unset", "Literal"),
    }
)


def wrong_calls(arguments: Sequence[Argument], requests: RequestRows) -> Iterator[str]:
    """The calls of one method that have a mistake each."""
    for item in arguments:
        yield requests.call_with(item.name, _wrong(item.annotation))
    for item in arguments:
        if item.required and not item.default:
            yield requests.call_without(item.name)
    yield requests.call_with("not_an_argument", "None")


def _wrong(annotation: str) -> str:
    """A value of a type that the annotation does not have; a string where possible."""
    words = frozenset(re.findall(r"\w+", re.sub(r'"[^"]*"', "", annotation)))
    if words - _PLAIN:
        return "object()"
    if not words & {"str", "Sequence"}:
        return '"wrong"'
    return "object()" if words & {"int", "float", "bool"} else "1"
