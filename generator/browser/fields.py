"""Arguments as the fields of a form: the control of each, and what the code engine reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from .. import openapi
from ..diagnostics import GeneratorBug
from ..names import snake
from ..openapi import Json
from ..python.annotations import Annotations
from ..python.arguments import Argument
from ..python.models import member_name
from ..snippets.build_requests import secret_variable
from ..values.wire import text_of

Data = dict[str, Json]

_FORMATS = {
    (openapi.ScalarType.STRING, "uuid"): "uuid",
    (openapi.ScalarType.STRING, "date"): "date",
    (openapi.ScalarType.STRING, "date-time"): "datetime",
    (openapi.ScalarType.STRING, "local-date-time"): "localdatetime",
    (openapi.ScalarType.STRING, "password"): "password",
    (openapi.ScalarType.NUMBER, "decimal"): "decimalnumber",
}
_TYPES = {
    openapi.ScalarType.STRING: "text",
    openapi.ScalarType.INTEGER: "integer",
    openapi.ScalarType.NUMBER: "number",
    openapi.ScalarType.BOOLEAN: "yesno",
}
_LISTED = frozenset({"text", "uuid", "integer", "number", "date", "datetime", "localdatetime"})
"""Kinds whose lists are typed one item per line."""

_HINTS = {
    "localdatetime": "A date and time, such as 2026-11-24T00:00:00.",
    "datetime": "A date and time with its zone, such as 2026-11-24T00:00:00Z.",
    "date": "A date, such as 2026-11-24.",
    "list": "One entry on each line.",
    "json": "JSON.",
}
_IDS = "One id on each line."
_SECRET = "Sent, but never shown, stored or linked: the code reads it from the environment."

_REMEMBERED = frozenset({"identity_id", "process_id", "user_id"})
"""Arguments whose value goes on to the next operation: ids and the identity, nothing else."""

_CLEARED = frozenset({"text", "list"})
"""Kinds whose empty value is a value."""

_LONG = frozenset({"message"})
"""Arguments whose value may have several lines."""


class MenuChoice(NamedTuple):
    """An entry of a list to choose from."""

    value: str
    text: str


_BOOLEANS = (MenuChoice("true", "yes"), MenuChoice("false", "no"))
_NOTHING = MenuChoice("", "not sent")


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """The control of a field. One of `line`, `area`, `choices`, `grid` and `single` is set.

    Attributes:
        line: the type of a control of one line.
        area: a control of several lines.
        grid: rows of process parameters.
        single: a process parameter's value, with a choice of its type.
        new_id: whether a button makes an id.
        nullable: whether null can be sent.
        clears: whether the empty value can be sent, which is something else than no value.
        remembered: the key under which the value is kept for the next pages, or nothing.
        hint: what to type.
    """

    line: str = ""
    area: bool = False
    choices: tuple[MenuChoice, ...] = ()
    grid: bool = False
    single: bool = False
    new_id: bool = False
    nullable: bool = False
    clears: bool = False
    remembered: str = ""
    hint: str = ""


class FormFields:
    """The fields of the operations of one API."""

    def __init__(self, annotations: Annotations) -> None:
        self._annotations = annotations
        self._used: set[str] = set()

    def of(self, operation: openapi.Operation, argument: Argument) -> Data:
        """What the code engine knows about an argument."""
        parameter = argument.parameter
        found: Data = {
            "name": argument.name,
            "wire": argument.spec_name,
            "where": parameter.where.value if parameter else "body",
        }
        flags = {
            "required": argument.required,
            "positional": argument.positional,
            "whole": argument.whole_body,
            "nullable": argument.schema.nullable,
        }
        found |= {name: True for name, value in flags.items() if value}
        if argument.process_parameters:
            return found | {"kind": "parameters"}
        if argument.process_parameter:
            return found | {"kind": "parameter"}
        found |= self._typed(argument.schema)
        if variable := secret_variable(operation, argument):
            return found | {"kind": "secret", "variable": variable}
        return found

    def control(self, operation: openapi.Operation, argument: Argument) -> Control | None:
        """The control of an argument; None for a password, which the code would show."""
        field = self.of(operation, argument)
        kind = str(field["kind"])
        options = self._options(argument.schema)
        if kind == "constant":
            options = ((field["value"], ""),)
        choices = tuple(_choice(*option) for option in options)
        hint, area = _HINTS.get(kind, ""), kind in ("list", "json") or argument.spec_name in _LONG
        match kind:
            case "parameters":
                return Control(grid=True)
            case "parameter":
                return Control(single=True)
            case "password":
                return None
            case "secret" if _is_password(argument.schema):
                return Control(line="password", hint=_SECRET)
            case "yesno" | "choice" | "constant":
                choices = choices or _BOOLEANS
                first = () if argument.required else (_NOTHING,)
                return Control(choices=(*first, *choices), nullable=argument.schema.nullable)
            case "list" if field["items"] == {"kind": "uuid"}:
                hint = _IDS
        return Control(
            line="" if area else "text",
            area=area,
            new_id=kind == "uuid" and not argument.required,
            nullable=argument.schema.nullable,
            clears=kind in _CLEARED and not argument.required and _changes_a_part(operation),
            remembered=argument.name if argument.name in _REMEMBERED else "",
            hint=hint,
        )

    def models(self) -> dict[str, Json]:
        """The named schemas of all fields so far, and those that they need, by name."""
        found: dict[str, Json] = {}
        while waiting := self._used - found.keys():
            found |= {name: self._model(self._annotations.schemas[name]) for name in waiting}
        return dict(sorted(found.items()))

    def _typed(self, schema: openapi.Schema) -> Data:
        """The kind of field; JSON for everything that no smaller control can take."""
        shape = self._shape(schema)
        if options := self._options(schema):
            return {"kind": "choice", "choices": [value for value, _ in options], "shape": shape}
        named = self._annotations.schemas.named(schema)
        if isinstance(named, openapi.AliasSchema):
            return self._typed(named.schema) | {"shape": shape}
        items = shape.get("items")
        if shape["kind"] == "list" and isinstance(items, Mapping) and items["kind"] in _LISTED:
            return shape
        if shape["kind"] in ("list", "map", "model"):
            return {"kind": "json", "shape": shape}
        return shape

    def _options(self, schema: openapi.Schema) -> tuple[tuple[Json, str], ...]:
        """The values to choose from, each with its name."""
        named = self._annotations.schemas.named(schema)
        if isinstance(named, openapi.AliasSchema):
            return self._options(named.schema)
        if isinstance(named, openapi.EnumSchema):
            return tuple((item.value, item.name or "") for item in named.values)
        return (
            tuple((item, "") for item in schema.choices)
            if isinstance(schema, openapi.Scalar)
            else ()
        )

    def _shape(self, schema: openapi.Schema) -> Data:
        match schema:
            case openapi.Scalar():
                return {
                    "kind": _FORMATS.get((schema.type, schema.format or ""), _TYPES[schema.type])
                }
            case openapi.Constant():
                return {"kind": "constant", "value": schema.value}
            case openapi.Array():
                return {"kind": "list", "items": self._shape(schema.items)}
            case openapi.Map():
                return {"kind": "map", "items": self._shape(schema.values)}
            case openapi.FreeForm() | openapi.Choice():
                return {"kind": "json"}
            case openapi.Reference():
                self._used.add(schema.name)
                return {"kind": "model", "model": schema.name}
        raise GeneratorBug(f"{type(schema).__name__} cannot be a field")

    def _model(self, schema: openapi.NamedSchema) -> Data:
        found: Data = {"python": self._annotations.python_name(schema.name)}
        match schema:
            case openapi.EnumSchema():
                names: Json = [[item.value, member_name(item)] for item in schema.values]
                return found | {"kind": "enum", "names": names}
            case openapi.AliasSchema():
                return found | {"kind": "alias", "shape": self._shape(schema.schema)}
            case openapi.ObjectSchema():
                members: dict[str, Json] = {
                    item.name: [item.python_name or snake(item.name), self._shape(item.schema)]
                    for item in self._annotations.schemas.members(schema)
                }
                return found | {"kind": "object", "members": members}
        raise GeneratorBug(f"{type(schema).__name__} cannot be a model")


def _changes_a_part(operation: openapi.Operation) -> bool:
    """Whether a member that is left out stays as it is; only then null means something."""
    return any(member.schema.nullable for member in operation.body_members)


def _is_password(schema: openapi.Schema) -> bool:
    return isinstance(schema, openapi.Scalar) and schema.format == "password"


def _choice(value: Json, name: str) -> MenuChoice:
    text = text_of(value)
    return MenuChoice(text, f"{text} {name}" if name else text)
