"""Schemas as Python annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import openapi
from ..diagnostics import GeneratorBug
from ..encoders import literal

_SCALARS = {
    openapi.ScalarType.STRING: "str",
    openapi.ScalarType.INTEGER: "int",
    openapi.ScalarType.NUMBER: "float",
    openapi.ScalarType.BOOLEAN: "bool",
}
_FORMATS = {
    "uuid": "UUID",
    "date": "date",
    "date-time": "datetime",
    "local-date-time": "datetime",
}
_GIVEN = _FORMATS | {"uuid": "UUID | str"}
_READ = _FORMATS | {"local-date-time": "ServerDateTime"}


class Annotations:
    """Annotations for the schemas of one API; `names` maps a named schema to its Python name."""

    def __init__(self, schemas: Iterable[openapi.NamedSchema], names: Mapping[str, str]) -> None:
        self.schemas = openapi.NamedSchemas(schemas)
        self._names = names

    def read(self, schema: openapi.Schema) -> str:
        """What the client reads: any value of the base type where an enumeration has no name."""
        return self._annotation(schema, given=False)

    def given(self, schema: openapi.Schema) -> str:
        """What a caller may pass: more types than are read, but only known values."""
        return self._annotation(schema, given=True)

    def python_name(self, name: str) -> str:
        """The Python name of a named schema."""
        return self._names[name]

    def _annotation(self, schema: openapi.Schema, *, given: bool) -> str:
        found = self._plain(schema, given=given)
        return optional(found) if schema.nullable else found

    def _plain(self, schema: openapi.Schema, *, given: bool) -> str:
        match schema:
            case openapi.Scalar():
                return _scalar(schema, given=given)
            case openapi.Constant(value=None):
                return "None"
            case openapi.Constant(value=float()):
                return "float"
            case openapi.Constant():
                return _literals((schema.value,))
            case openapi.Array():
                items = self._annotation(schema.items, given=given)
                return f"{'Sequence' if given else 'list'}[{items}]"
            case openapi.Map():
                values = self._annotation(schema.values, given=given)
                return f"{'Mapping' if given else 'dict'}[str, {values}]"
            case openapi.FreeForm():
                return "JsonValue"
            case openapi.Choice():
                return union(_scalar(option, given=given) for option in schema.options)
            case openapi.Reference():
                name = self._names[schema.name]
                target = self.schemas.resolve(schema)
                if given and isinstance(target, openapi.EnumSchema):
                    return optional(name, _SCALARS[target.type])
                return name
        raise GeneratorBug(f"{type(schema).__name__} has no annotation")


def optional(annotation: str, also: str = "None") -> str:
    """The annotation, or `also`."""
    return annotation if also in annotation.split(" | ") else f"{annotation} | {also}"


def union(options: Iterable[str]) -> str:
    """One of several annotations, each once, None last."""
    parts = dict.fromkeys(part for option in options for part in option.split(" | "))
    return " | ".join(sorted(parts, key=lambda part: part == "None"))


def _scalar(schema: openapi.Scalar, *, given: bool) -> str:
    if given and schema.choices:
        return _literals(schema.choices)
    return (_GIVEN if given else _READ).get(schema.format or "", _SCALARS[schema.type])


def _literals(values: Iterable[object]) -> str:
    return f"Literal[{', '.join(map(literal, values))}]"
