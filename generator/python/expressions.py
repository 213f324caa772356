"""Example values as the Python that a person would write for them."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TypeAlias

from .. import encoders, openapi
from ..diagnostics import GeneratorBug
from ..names import snake
from ..openapi import Json
from .annotations import Annotations
from .arguments import Argument
from .models import member_name

Literal: TypeAlias = Callable[[object], str]
"""Writes strings, numbers, booleans and None as Python."""


class Expressions:
    """Python expressions for values of one API; `literal` writes their strings and numbers."""

    def __init__(self, annotations: Annotations, literal: Literal = encoders.literal) -> None:
        self._annotations = annotations
        self._literal = literal

    def read(self, value: Json, schema: openapi.Schema) -> str:
        """What the client makes of `value` when it reads it."""
        match schema:
            case _ if value is None:
                return "None"
            case openapi.Scalar():
                return self._scalar(value, schema)
            case openapi.Array() if isinstance(value, Sequence):
                return _list(self.read(item, schema.items) for item in value)
            case openapi.Map() if isinstance(value, Mapping):
                return self._dict(
                    (name, self.read(item, schema.values)) for name, item in value.items()
                )
            case openapi.Reference():
                return self._named(value, self._annotations.schemas.resolve(schema))
            case (
                openapi.Constant()
                | openapi.Choice()
                | openapi.FreeForm()
                | openapi.Map()
                | openapi.Array()
            ):
                return self._plain(value)
        raise GeneratorBug(f"{type(schema).__name__} has no expression")

    def given(self, value: Json, argument: Argument) -> str:
        """What a caller writes for `value`."""
        if argument.process_parameters:
            return self._process_parameters(value)
        if argument.process_parameter:
            return self._process_parameter(value)
        return self._given(value, argument.schema)

    def _given(self, value: Json, schema: openapi.Schema) -> str:
        match schema:
            case (
                openapi.Scalar(format="uuid")
                | openapi.Constant()
                | openapi.FreeForm()
                | openapi.Choice()
                | openapi.Map()
            ):
                return self._plain(value)
            case openapi.Array() if isinstance(value, Sequence):
                return _list(self._given(item, schema.items) for item in value)
        return self.read(value, schema)

    def _named(self, value: Json, schema: openapi.NamedSchema) -> str:
        name = self._annotations.python_name(schema.name)
        match schema:
            case openapi.EnumSchema():
                for member in schema.values:
                    # In Python 1 and True are equal.
                    if (type(member.value), member.value) == (type(value), value):
                        return f"{name}.{member_name(member)}"
                return f"{name}({self._plain(value)})"
            case openapi.AliasSchema():
                return self.read(value, schema.schema)
            case openapi.ObjectSchema() if isinstance(value, Mapping):
                fields = ", ".join(
                    f"{item.python_name or snake(item.name)}="
                    + self.read(value[item.name], item.schema)
                    for item in self._annotations.schemas.members(schema)
                    if item.name in value
                )
                return f"{name}({fields})"
        raise GeneratorBug(f"the example of {schema.name} is not a {type(schema).__name__}")

    def _scalar(self, value: Json, schema: openapi.Scalar) -> str:
        match schema.type, schema.format:
            case openapi.ScalarType.STRING, "uuid":
                return f"UUID({self._plain(value)})"
            case openapi.ScalarType.STRING, "local-date-time":
                return f"ServerDateTime.fromisoformat({self._plain(value)})"
            case openapi.ScalarType.STRING, "date-time":
                return f"datetime.fromisoformat({self._plain(_rounded(str(value)))})"
            case openapi.ScalarType.STRING, "date":
                return f"date.fromisoformat({self._plain(value)})"
            case openapi.ScalarType.NUMBER, _ if isinstance(value, int):
                return f"{value}.0"
        return self._plain(value)

    def _process_parameters(self, value: Json) -> str:
        if not isinstance(value, Sequence) or isinstance(value, str):
            raise GeneratorBug("process parameters whose example is not a list")
        entries: list[tuple[str, str]] = []
        for item in value:
            if isinstance(item, Mapping):
                shown = self._process_parameter(item.get("value"))
                if item.get("persist"):
                    shown = f"Parameter({shown}, persist=True)"
                entries.append((str(item.get("name")), shown))
        return self._dict(entries)

    def _process_parameter(self, value: Json) -> str:
        """The value whose JSON text is `value`, or the string itself if that is not JSON."""
        text = str(value)
        if re.fullmatch(r"-?(0|[1-9][0-9]*)\.[0-9]+", text):
            return self._decimal(text)
        try:
            parsed = json.loads(text, parse_float=_fraction)
        except ValueError:
            return self._literal(text)
        if isinstance(parsed, str):
            return f"Parameter({self._literal(parsed)}, declared=Declared.OTHER)"
        return self._plain(parsed)

    def _decimal(self, text: str) -> str:
        return f"Decimal({self._literal(text)})"

    def _plain(self, value: Json) -> str:
        return plain(value, self._literal)

    def _dict(self, items: Iterable[tuple[str, str]]) -> str:
        return _dict(items, self._literal)


def _fraction(text: str) -> float | Decimal:
    """A number of JSON; a Decimal where a float would have other digits."""
    number = float(text)
    return number if repr(number) == text or "e" in text.lower() else Decimal(text)


def _rounded(moment: str) -> str:
    """A moment as msgspec reads it: rounded to microseconds."""
    found = re.fullmatch(r"(.*\.[0-9]{6})([0-9])[0-9]*(.*)", moment)
    if not found:
        return moment
    cut = found[1] + found[3]
    if found[2] < "5":
        return cut
    return (datetime.fromisoformat(cut) + timedelta(microseconds=1)).isoformat()


def plain(value: Json | Decimal, literal: Literal = encoders.literal) -> str:
    """A value of JSON's types as a Python literal."""
    if isinstance(value, Mapping):
        return _dict(((name, plain(item, literal)) for name, item in value.items()), literal)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _list(plain(item, literal) for item in value)
    if isinstance(value, Decimal):
        return f"Decimal({literal(str(value))})"
    return literal(value)


def _list(items: Iterable[str]) -> str:
    return f"[{', '.join(items)}]"


def _dict(items: Iterable[tuple[str, str]], literal: Literal) -> str:
    return "{" + ", ".join(f"{literal(name)}: {value}" for name, value in items) + "}"
