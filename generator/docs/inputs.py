"""Which control of a form an argument is typed into. What it holds is the script's affair."""

from __future__ import annotations

import json

from .. import openapi
from ..python.arguments import Argument
from ..values.wire import is_form
from .pages import Choice, Input

ROW_TYPES = (
    Choice("text", "text"),
    Choice("number", "number"),
    Choice("yesno", "yes or no"),
    Choice("date", "date"),
    Choice("json", "JSON"),
)
"""What the value of a process parameter can be, with the words for it."""

_REMEMBERED = {"identityId": "identity", "tenantId": "tenant"}
"""Arguments whose value a reader gives once for all pages."""

_LONG = frozenset({"message"})
"""Texts that may well have several lines."""

_BOOLEANS = (Choice("true", "yes"), Choice("false", "no"))
_NOTHING = Choice("", "not sent")
_HINTS = {
    "uuid": "An id of 32 digits and letters with dashes.",
    "local-date-time": "A date and time, such as 2026-11-24T00:00:00.",
    "date-time": "A date and time with its zone, such as 2026-11-24T00:00:00Z.",
    "date": "A date, such as 2026-11-24.",
}
_INTEGER, _NUMBER, _JSON = "A whole number.", "A number.", "JSON."
_LIST, _IDS = "One entry on each line.", "One id on each line."
_SECRET = "Sent, but never shown, stored or linked: the code reads it from the environment."


class Inputs:
    """The controls for arguments of one API."""

    def __init__(self, schemas: openapi.NamedSchemas) -> None:
        self._schemas = schemas

    def of(self, operation: openapi.Operation, argument: Argument) -> Input | None:
        """The control; None where the form has no place for the argument."""
        if argument.process_parameters:
            return Input(grid=True, rows=ROW_TYPES)
        if argument.process_parameter:
            return Input(single=True, rows=ROW_TYPES)
        schema, named = self._resolved(argument.schema)
        if isinstance(schema, openapi.Scalar) and schema.format == "password":
            # In a JSON body it would stand in the code.
            return Input(line="password", hint=_SECRET) if is_form(operation) else None
        remembered = _REMEMBERED.get(argument.spec_name, "")
        choices = _choices(schema, named)
        if choices:
            first = () if argument.required else (_NOTHING,)
            return Input(choices=(*first, *choices), nullable=argument.schema.nullable)
        hint, area = _shape(schema)
        area = area or argument.spec_name in _LONG
        return Input(
            line="" if area else "text",
            area=area,
            new_id=isinstance(schema, openapi.Scalar) and schema.format == "uuid",
            nullable=argument.schema.nullable,
            remembered=remembered,
            hint=hint,
        )

    def _resolved(
        self, schema: openapi.Schema
    ) -> tuple[openapi.Schema, openapi.NamedSchema | None]:
        named = self._schemas.named(schema)
        return (
            self._resolved(named.schema)
            if isinstance(named, openapi.AliasSchema)
            else (schema, named)
        )


def _choices(schema: openapi.Schema, named: openapi.NamedSchema | None) -> tuple[Choice, ...]:
    if isinstance(named, openapi.EnumSchema):
        return tuple(_choice(item.value, item.name) for item in named.values)
    if isinstance(schema, openapi.Scalar) and schema.type is openapi.ScalarType.BOOLEAN:
        return _BOOLEANS
    if isinstance(schema, openapi.Scalar):
        return tuple(_choice(value, None) for value in schema.choices)
    return (_choice(schema.value, None),) if isinstance(schema, openapi.Constant) else ()


def _choice(value: object, name: str | None) -> Choice:
    text = value if isinstance(value, str) else json.dumps(value)
    return Choice(text, f"{text} {name}" if name else text)


def _shape(schema: openapi.Schema) -> tuple[str, bool]:
    """What to say of the control, and whether it has several lines."""
    match schema:
        case openapi.Scalar(type=openapi.ScalarType.STRING):
            return _HINTS.get(schema.format or "", ""), False
        case openapi.Scalar(type=openapi.ScalarType.INTEGER):
            return _INTEGER, False
        case openapi.Scalar():
            return _NUMBER, False
        case openapi.Array(items=openapi.Scalar(format="uuid")):
            return _IDS, True
        case openapi.Array(items=openapi.Scalar()):
            return _LIST, True
    return _JSON, True
