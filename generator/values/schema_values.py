"""Values for schemas: the one walk that leads from a schema to a value that fits it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping

from .. import openapi
from ..diagnostics import GeneratorBug
from ..openapi import Json

Around = frozenset[str]
"""The names of the objects in which a value stands."""


class SchemaValues(ABC):
    """Makes a value for any schema of one API; which value it is, subclasses say."""

    def __init__(self, schemas: openapi.NamedSchemas) -> None:
        self.schemas = schemas

    def of(self, schema: openapi.Schema, name: str = "value", around: Around = frozenset()) -> Json:
        """A value for a schema. `name` is what holds it."""
        if example := self._given(schema):
            return example.value
        match schema:
            case openapi.Scalar():
                return self._scalar(schema, name)
            case openapi.Constant():
                return schema.value
            case openapi.Array():
                ends = self.schemas.is_recursive(schema.items, around)
                return [] if ends else [self.of(schema.items, name, around)]
            case openapi.Map():
                return self._map(schema, name, around)
            case openapi.FreeForm():
                return self._anything(name)
            case openapi.Choice():
                return self.of(schema.options[0], name, around)
            case openapi.InlineObject():
                return self._object(schema.properties, around)
            case openapi.Reference():
                if schema.name in around:
                    return None
                return self._named(self.schemas.resolve(schema), name, around)
        raise GeneratorBug(f"{type(schema).__name__} has no value")

    def _named(self, schema: openapi.NamedSchema, name: str, around: Around) -> Json:
        if example := self._given(schema):
            return example.value
        match schema:
            case openapi.EnumSchema():
                return schema.values[0].value
            case openapi.AliasSchema():
                return self.of(schema.schema, name, around)
            case openapi.UnionSchema():
                tag, reference = schema.options[0]
                found = self.of(reference, name, around)
                return {**found, schema.property_name: tag} if isinstance(found, Mapping) else found
            case openapi.ObjectSchema():
                return self._object(self.schemas.members(schema), around | {schema.name})
        raise GeneratorBug(f"{type(schema).__name__} has no value")

    def _object(self, members: Iterable[openapi.Property], around: Around) -> Json:
        return {
            item.name: self.of(item.schema, item.name, around)
            for item in members
            if self._has(item, around)
        }

    @abstractmethod
    def _given(self, schema: openapi.Schema | openapi.NamedSchema, /) -> openapi.Example | None:
        """The value that the document itself gives, if it is to be taken."""

    @abstractmethod
    def _scalar(self, schema: openapi.Scalar, name: str, /) -> Json:
        """A value for a scalar."""

    @abstractmethod
    def _map(self, schema: openapi.Map, name: str, around: Around, /) -> Json:
        """A value for an object whose members have any names."""

    @abstractmethod
    def _anything(self, name: str, /) -> Json:
        """A value where every value fits."""

    @abstractmethod
    def _has(self, member: openapi.Property, around: Around, /) -> bool:
        """Whether objects have this member."""
