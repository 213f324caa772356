"""Schemas and arguments as the fields of a form: what each takes, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import openapi
from ..diagnostics import GeneratorBug
from ..names import snake
from ..openapi import Json
from ..python.annotations import Annotations
from ..python.arguments import Argument
from ..python.models import member_name

Data = dict[str, Json]

_FORMATS = {
    (openapi.ScalarType.STRING, "uuid"): "uuid",
    (openapi.ScalarType.STRING, "date"): "date",
    (openapi.ScalarType.STRING, "date-time"): "datetime",
    (openapi.ScalarType.STRING, "local-date-time"): "localdatetime",
    (openapi.ScalarType.STRING, "decimal"): "decimal",
    (openapi.ScalarType.STRING, "binary"): "bytes",
    (openapi.ScalarType.STRING, "byte"): "base64",
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
"""Kinds of which a list can be typed one a line."""


class Fields:
    """The fields of the operations of one API."""

    def __init__(self, annotations: Annotations) -> None:
        self._annotations = annotations

    def of(self, argument: Argument) -> Data:
        """What the form and the code have to know of an argument."""
        found: Data = {"name": argument.name, "wire": argument.spec_name}
        parameter = argument.parameter
        found["where"] = parameter.where.value if parameter else "body"
        if parameter and parameter.style not in ("simple", "form"):
            found["style"] = parameter.style
        flags = {
            "required": argument.required,
            "positional": argument.positional,
            "whole": argument.whole_body,
            "explode": parameter is not None and parameter.explode,
            "nullable": argument.schema.nullable,
        }
        found |= {name: True for name, value in flags.items() if value}
        if argument.process_parameters:
            return found | {"kind": "parameters"}
        if argument.process_parameter:
            return found | {"kind": "parameter"}
        return found | self._control(argument.schema)

    def models(self, names: Iterable[str]) -> dict[str, Json]:
        """The named schemas and all that they need, by name."""
        found: dict[str, Json] = {}
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in found:
                found[name] = data = self._model(self._annotations.schemas[name])
                waiting += referred(data)
        return dict(sorted(found.items()))

    def _control(self, schema: openapi.Schema) -> Data:
        """The kind of field; JSON is for whatever no smaller one can take."""
        shape = self._shape(schema)
        kind = shape["kind"]
        if isinstance(schema, openapi.Scalar) and schema.choices:
            listed = [_choice(item, "") for item in schema.choices]
            return {"kind": "choice", "choices": listed, "shape": shape}
        if isinstance(schema, openapi.Reference):
            target = self._annotations.schemas.resolve(schema)
            if isinstance(target, openapi.EnumSchema):
                shown = [_choice(item.value, item.name or "") for item in target.values]
                return {"kind": "choice", "choices": shown, "shape": shape}
        if kind == "list":
            items = shape["items"]
            if isinstance(items, Mapping) and items["kind"] in _LISTED:
                return shape
        if kind in ("list", "map", "model"):
            return {"kind": "json", "shape": shape}
        return shape

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
                return {"kind": "model", "model": schema.name}
        raise GeneratorBug(f"{type(schema).__name__} is no field")

    def _model(self, schema: openapi.NamedSchema) -> Data:
        found: Data = {"python": self._annotations.python_name(schema.name)}
        match schema:
            case openapi.EnumSchema():
                names: Json = [[item.value, member_name(item)] for item in schema.values]
                return found | {"kind": "enum", "names": names}
            case openapi.AliasSchema():
                return found | {"kind": "alias", "shape": self._shape(schema.schema)}
            case openapi.UnionSchema():
                options: dict[str, Json] = {key: item.name for key, item in schema.options}
                return found | {"kind": "union", "tag": schema.property_name, "options": options}
            case openapi.ObjectSchema():
                members: dict[str, Json] = {
                    item.name: [item.python_name or snake(item.name), self._shape(item.schema)]
                    for item in self._annotations.schemas.members(schema)
                }
                return found | {"kind": "object", "members": members}
        raise GeneratorBug(f"{type(schema).__name__} is no model")


def referred(data: Json) -> list[str]:
    """The names of the models that some data speaks of."""
    found: list[str] = []
    if isinstance(data, Mapping):
        for key, value in data.items():
            if key == "model" and isinstance(value, str):
                found.append(value)
            elif key == "options" and isinstance(value, Mapping):
                found += [name for name in value.values() if isinstance(name, str)]
            else:
                found += referred(value)
    elif isinstance(data, list | tuple):
        for item in data:
            found += referred(item)
    return found


def _choice(value: Json, text: str) -> Data:
    return {"value": value, **({"text": text} if text else {})}
