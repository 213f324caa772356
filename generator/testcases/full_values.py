"""Values with every member that a schema has, each different from the others of its type."""

from __future__ import annotations

from .. import openapi
from ..openapi import Json
from ..values.schema_values import Around, SchemaValues

KEY = "a key"
"""The name of the only entry of a map."""


class FullValues(SchemaValues):
    """Makes full values for schemas; numbers and strings count up from value to value.

    Each operation has its own, so that a new member changes no values of other operations.
    """

    def __init__(self, schemas: openapi.NamedSchemas) -> None:
        super().__init__(schemas)
        self._count = 10

    def _given(self, _schema: openapi.Schema | openapi.NamedSchema, /) -> openapi.Example | None:
        return None

    def _map(self, schema: openapi.Map, name: str, around: Around, /) -> Json:
        ends = self.schemas.is_recursive(schema.values, around)
        return {} if ends else {KEY: self.of(schema.values, name, around)}

    def _anything(self, name: str, /) -> Json:
        self._count += 1
        return {"any": [1, None, f"{name} {self._count}"]}

    def _has(self, member: openapi.Property, around: Around, /) -> bool:
        return member.required or not self.schemas.is_recursive(member.schema, around)

    def _scalar(self, schema: openapi.Scalar, name: str, /) -> Json:
        known = [choice for choice in schema.choices if choice is not None]
        if known:
            return known[0]
        self._count += 1
        count = self._count
        match schema.type, schema.format:
            case openapi.ScalarType.BOOLEAN, _:
                return count % 2 == 0
            case openapi.ScalarType.INTEGER, _:
                return count
            case openapi.ScalarType.NUMBER, _:
                return count + 0.5
            case openapi.ScalarType.STRING, "uuid":
                return f"00000000-0000-4000-8000-{count:012d}"
            case openapi.ScalarType.STRING, "date":
                return f"2026-{count % 12 + 1:02d}-{count % 28 + 1:02d}"
            case openapi.ScalarType.STRING, "date-time":
                return f"2026-01-02T{count % 24:02d}:{count % 60:02d}:05Z"
            case openapi.ScalarType.STRING, "local-date-time":
                return f"2026-01-02T{count % 24:02d}:{count % 60:02d}:05.123456"
            case openapi.ScalarType.STRING, "decimal":
                return f"{count}.50"
            case openapi.ScalarType.STRING, "byte":
                return "dGV4dA=="
        return f"{name} {count}"
