"""Values with every member that a schema has, each different from the others of its kind."""

from __future__ import annotations

from collections.abc import Mapping

from ..api import (
    AliasSchema,
    Array,
    Choice,
    Constant,
    EnumSchema,
    FreeForm,
    InlineObject,
    Json,
    Map,
    NamedSchema,
    ObjectSchema,
    Property,
    Reference,
    Scalar,
    ScalarType,
    Schema,
    UnionSchema,
)
from ..diagnostics import OurFault
from ..examples import Examples

KEY = "a key"
"""The name of the one entry that a map has."""


class Whole:
    """Makes whole values for the schemas of one API; numbers and texts go up from call to call."""

    def __init__(self, examples: Examples) -> None:
        self._examples = examples
        self._count = 10

    def of(self, schema: Schema, name: str = "value", around: frozenset[str] = frozenset()) -> Json:
        """A whole value. `name` is what holds it, `around` are the objects in which it stands."""
        match schema:
            case Scalar():
                return self._scalar(schema, name)
            case Constant():
                return schema.value
            case Array():
                ends = self._examples.ends(schema.items, around)
                return [] if ends else [self.of(schema.items, name, around)]
            case Map():
                ends = self._examples.ends(schema.values, around)
                return {} if ends else {KEY: self.of(schema.values, name, around)}
            case FreeForm():
                return {"any": [1, None, self._text(name)]}
            case Choice():
                return self.of(schema.options[0], name, around)
            case InlineObject():
                return self._members(schema.properties, around)
            case Reference():
                if schema.name in around:
                    return None
                return self._named(self._examples.named(schema.name), name, around)
        raise OurFault(f"{type(schema).__name__} has no whole value")

    def _named(self, schema: NamedSchema, name: str, around: frozenset[str]) -> Json:
        match schema:
            case EnumSchema():
                return schema.values[0].value
            case AliasSchema():
                return self.of(schema.schema, name, around)
            case UnionSchema():
                tag, reference = schema.options[0]
                found = self.of(reference, name, around)
                return {**found, schema.property_name: tag} if isinstance(found, Mapping) else found
            case ObjectSchema():
                return self._members(self._examples.members(schema), around | {schema.name})
        raise OurFault(f"{type(schema).__name__} has no whole value")

    def _members(self, members: tuple[Property, ...], around: frozenset[str]) -> Json:
        return {
            item.name: self.of(item.schema, item.name, around)
            for item in members
            if not (self._examples.ends(item.schema, around) and not item.required)
        }

    def _text(self, name: str) -> str:
        self._count += 1
        return f"{name} {self._count}"

    def _scalar(self, schema: Scalar, name: str) -> Json:
        known = [choice for choice in schema.choices if choice is not None]
        if known:
            return known[0]
        self._count += 1
        count = self._count
        match schema.type, schema.format:
            case ScalarType.BOOLEAN, _:
                return count % 2 == 0
            case ScalarType.INTEGER, _:
                return count
            case ScalarType.NUMBER, _:
                return count + 0.5
            case ScalarType.STRING, "uuid":
                return f"00000000-0000-4000-8000-{count:012d}"
            case ScalarType.STRING, "date":
                return f"2026-{count % 12 + 1:02d}-{count % 28 + 1:02d}"
            case ScalarType.STRING, "date-time":
                return f"2026-01-02T{count % 24:02d}:{count % 60:02d}:05Z"
            case ScalarType.STRING, "local-date-time":
                return f"2026-01-02T{count % 24:02d}:{count % 60:02d}:05.123456"
            case ScalarType.STRING, "decimal":
                return f"{count}.50"
            case ScalarType.STRING, "byte" | "binary":
                return "dGV4dA=="
        return f"{name} {count}"
