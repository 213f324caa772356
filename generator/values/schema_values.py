"""Values for schemas: how a schema leads to a value that fits it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from .. import openapi
from ..diagnostics import GeneratorBug
from ..openapi import Json

KEY = "a key"
"""The name of the only entry of a map."""

_Around = frozenset[str]
"""The names of the objects that contain a value."""


class SchemaValues:
    """Makes a value for any schema of one API.

    `scalar` makes the values that hold no others, for a schema and the name of what holds the
    value. `whole` values have every member; the others have the required ones and those with an
    example, and are the document's own examples where it has any.
    """

    def __init__(
        self,
        schemas: openapi.NamedSchemas,
        scalar: Callable[[openapi.Scalar | openapi.FreeForm, str], Json],
        *,
        whole: bool,
    ) -> None:
        self.schemas = schemas
        self._scalar = scalar
        self._whole = whole

    def of(
        self, schema: openapi.Schema, name: str = "value", around: _Around = frozenset()
    ) -> Json:
        """A value for a schema. `name` is what holds it."""
        if schema.example and not self._whole:
            return schema.example.value
        match schema:
            case openapi.Scalar() | openapi.FreeForm():
                return self._scalar(schema, name)
            case openapi.Constant():
                return schema.value
            case openapi.Array():
                ends = self.schemas.is_recursive(schema.items, around)
                return [] if ends else [self.of(schema.items, name, around)]
            case openapi.Map():
                ends = not self._whole or self.schemas.is_recursive(schema.values, around)
                return {} if ends else {KEY: self.of(schema.values, name, around)}
            case openapi.Choice():
                return self.of(schema.options[0], name, around)
            case openapi.InlineObject():
                return self._object(schema.properties, around)
            case openapi.Reference():
                if schema.name in around and schema.nullable:
                    return None
                return self._named(self.schemas.resolve(schema), name, around)
        raise GeneratorBug(f"{type(schema).__name__} has no value")

    def _named(self, schema: openapi.NamedSchema, name: str, around: _Around) -> Json:
        if schema.example and not self._whole:
            return schema.example.value
        match schema:
            case openapi.EnumSchema():
                return schema.values[0].value
            case openapi.AliasSchema():
                return self.of(schema.schema, name, around)
            case openapi.ObjectSchema():
                again = schema.name in around
                needed = frozenset[str]().union(
                    *(item.requires for item in self.schemas.lineage(schema))
                )
                members = [
                    replace(item, required=item.required or item.name in needed)
                    for item in self.schemas.members(schema)
                ]
                return self._object(members, around | {schema.name}, least=again)
        raise GeneratorBug(f"{type(schema).__name__} has no value")

    def _object(
        self, members: Iterable[openapi.Property], around: _Around, *, least: bool = False
    ) -> Json:
        """An object; `least` has the required members only, so that recursion ends."""
        return {
            item.name: self.of(item.schema, item.name, around)
            for item in members
            if item.required or (not least and (self._whole or item.schema.example))
        }
