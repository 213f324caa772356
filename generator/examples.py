"""Example values: the document's own, else the plainest value that fits the schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .api import (
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
from .diagnostics import OurFault

_PLAIN: Mapping[ScalarType, Json] = {
    ScalarType.STRING: "text",
    ScalarType.INTEGER: 1,
    ScalarType.NUMBER: 1.5,
    ScalarType.BOOLEAN: True,
}
_BY_FORMAT: Mapping[str, Json] = {
    "uuid": "11111111-1111-4111-8111-000000000001",
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05Z",
    "local-date-time": "2026-01-02T03:04:05.678",
    "decimal": "12.50",
    "byte": "dGV4dA==",
}


class Examples:
    """Example values for the schemas of one API."""

    def __init__(self, schemas: Iterable[NamedSchema]) -> None:
        self._schemas = {schema.name: schema for schema in schemas}

    def of(self, schema: Schema, open_names: frozenset[str] = frozenset()) -> Json:
        """An example for a schema; `open_names` are the objects that stand around it."""
        if schema.example:
            return schema.example.value
        match schema:
            case Scalar(choices=(first, *_)):
                return first
            case Scalar():
                return _BY_FORMAT.get(schema.format or "", _PLAIN[schema.type])
            case Constant():
                return schema.value
            case Array():
                return (
                    []
                    if self.ends(schema.items, open_names)
                    else [self.of(schema.items, open_names)]
                )
            case Map():
                return {}
            case FreeForm():
                return "text"
            case Choice():
                return self.of(schema.options[0], open_names)
            case InlineObject():
                return self._members(schema.properties, open_names)
            case Reference():
                if schema.nullable and schema.name in open_names:
                    return None
                return self._named(self._schemas[schema.name], open_names)
        raise OurFault(f"{type(schema).__name__} has no example")

    def members(self, schema: ObjectSchema) -> tuple[Property, ...]:
        """The properties of a named object, those that it extends first."""
        if not schema.extends:
            return schema.properties
        base = self._schemas[schema.extends.name]
        inherited = self.members(base) if isinstance(base, ObjectSchema) else ()
        return (*inherited, *schema.properties)

    def named(self, name: str) -> NamedSchema:
        """The named schema behind a reference."""
        return self._schemas[name]

    def _named(self, schema: NamedSchema, open_names: frozenset[str]) -> Json:
        if schema.example:
            return schema.example.value
        match schema:
            case EnumSchema():
                return schema.values[0].value
            case AliasSchema():
                return self.of(schema.schema, open_names)
            case UnionSchema():
                value, reference = schema.options[0]
                found = self.of(reference, open_names)
                return (
                    {**found, schema.property_name: value} if isinstance(found, Mapping) else found
                )
            case ObjectSchema():
                return self._members(self.members(schema), open_names | {schema.name})
        raise OurFault(f"{type(schema).__name__} has no example")

    def _members(self, properties: Iterable[Property], open_names: frozenset[str]) -> Json:
        return {
            item.name: self.of(item.schema, open_names)
            for item in properties
            if (item.required or item.schema.example) and not item.schema.write_only
        }

    def ends(self, schema: Schema, open_names: frozenset[str]) -> bool:
        """Whether an example would have to hold itself."""
        while isinstance(schema, Reference):
            if schema.name in open_names:
                return True
            target = self._schemas[schema.name]
            if not isinstance(target, AliasSchema):
                return False
            schema = target.schema
        return False
