"""The named schemas of one API, found by their names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from .schemas import AliasSchema, NamedSchema, ObjectSchema, Property, Reference, Schema

__all__ = ["NamedSchemas"]


class NamedSchemas(Mapping[str, NamedSchema]):
    """What references lead to, once the API is checked."""

    def __init__(self, schemas: Iterable[NamedSchema]) -> None:
        self._schemas = {schema.name: schema for schema in schemas}

    def __getitem__(self, name: str) -> NamedSchema:
        return self._schemas[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._schemas)

    def __len__(self) -> int:
        return len(self._schemas)

    def resolve(self, reference: Reference) -> NamedSchema:
        """The schema that the reference names."""
        return self._schemas[reference.name]

    def named(self, schema: Schema) -> NamedSchema | None:
        """The schema that this one names; None if it is no reference."""
        return self.resolve(schema) if isinstance(schema, Reference) else None

    def members(self, schema: ObjectSchema) -> tuple[Property, ...]:
        """The properties of a named object, those that it extends first."""
        base = self.resolve(schema.extends) if schema.extends else None
        inherited = self.members(base) if isinstance(base, ObjectSchema) else ()
        return (*inherited, *schema.properties)

    def is_recursive(self, schema: Schema, around: Collection[str]) -> bool:
        """Whether a value would be one of the objects `around` it, and so hold itself."""
        while isinstance(schema, Reference):
            if schema.name in around:
                return True
            target = self.resolve(schema)
            if not isinstance(target, AliasSchema):
                return False
            schema = target.schema
        return False
