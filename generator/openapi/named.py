"""The named schemas of one API, found by their names."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .schemas import AliasSchema, NamedSchema, ObjectSchema, Property, Reference, Schema

__all__ = ["NamedSchemas"]


class NamedSchemas(dict[str, NamedSchema]):
    """What references lead to; `check` uses it while they may still lead in a circle."""

    def __init__(self, schemas: Iterable[NamedSchema]) -> None:
        super().__init__((schema.name, schema) for schema in schemas)

    def resolve(self, reference: Reference) -> NamedSchema:
        """The schema that the reference names."""
        return self[reference.name]

    def named(self, schema: Schema | None) -> NamedSchema | None:
        """The schema that this one names; None if it is not a reference."""
        return self.resolve(schema) if isinstance(schema, Reference) else None

    def underlying(self, schema: Schema) -> Schema | NamedSchema:
        """The schema itself, or the object or enumeration that it names, through aliases."""
        seen: set[str] = set()
        while isinstance(schema, Reference) and schema.name not in seen:
            seen.add(schema.name)
            named = self.resolve(schema)
            if not isinstance(named, AliasSchema):
                return named
            schema = named.schema
        return schema

    def lineage(self, schema: NamedSchema | None) -> list[ObjectSchema]:
        """A named object and its bases, stopping at the last one or at a cycle."""
        found: list[ObjectSchema] = []
        while isinstance(schema, ObjectSchema) and schema not in found:
            found.append(schema)
            schema = self.named(schema.extends)
        return found

    def members(self, schema: NamedSchema | None) -> tuple[Property, ...]:
        """The properties of a named object, those that it extends first; else none."""
        return tuple(
            member for item in reversed(self.lineage(schema)) for member in item.properties
        )

    def is_recursive(self, schema: Schema, around: Collection[str]) -> bool:
        """Whether a value would be one of the objects `around` it, and so contain itself."""
        while isinstance(schema, Reference):
            if schema.name in around:
                return True
            target = self.resolve(schema)
            if not isinstance(target, AliasSchema):
                return False
            schema = target.schema
        return False
