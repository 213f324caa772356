"""Values with every member that a schema has, each different from the others of its type."""

from __future__ import annotations

from .. import openapi
from ..openapi import Json
from ..values.schema_values import SchemaValues


class FullValues(SchemaValues):
    """Makes full values for schemas; numbers and strings count up from value to value.

    Each operation has its own, so that a new member changes no values of other operations.
    """

    def __init__(self, schemas: openapi.NamedSchemas) -> None:
        super().__init__(schemas, self._single, whole=True)
        self._count = 10

    def _single(self, schema: openapi.Scalar | openapi.FreeForm, name: str) -> Json:
        if isinstance(schema, openapi.FreeForm):
            self._count += 1
            return {"any": [1, None, f"{name} {self._count}"]}
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
        return f"{name} {count}"
