"""Where the members of a whole reply stand, in its JSON and in what is read from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .. import openapi
from ..names import snake
from ..openapi import Json
from .full_values import Whole

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a value stands: in the JSON, and in what is read from it."""

    at: Path = ()
    read_at: Path = ()

    def inside(self, step: str | int, read_step: str | int) -> Place:
        """The place of a part of the value."""
        return Place(at=(*self.at, step), read_at=(*self.read_at, read_step))


@dataclass(frozen=True, slots=True, kw_only=True)
class Instead:
    """Another value at a place of the whole reply: a further option of a union."""

    place: Place
    value: Json
    schema: openapi.Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A member of a whole reply: the object that has it, where it stands, in which variant."""

    owner: str
    item: openapi.Property
    place: Place
    instead: Instead | None = None


class Places:
    """Finds the members of whole values."""

    def __init__(self, whole: Whole) -> None:
        self._schemas = whole.schemas
        self._whole = whole

    def members(self, value: Json, schema: openapi.Schema, place: Place) -> Iterator[Found]:
        """Every member of every named object in the value, outer ones first."""
        match schema:
            case openapi.Array() if isinstance(value, list):
                for index, item in enumerate(value):
                    yield from self.members(item, schema.items, place.inside(index, index))
            case openapi.Map() if isinstance(value, dict):
                for key, item in value.items():
                    yield from self.members(item, schema.values, place.inside(key, key))
            case openapi.Reference():
                yield from self._named(value, self._schemas.resolve(schema), place)

    def _named(self, value: Json, schema: openapi.NamedSchema, place: Place) -> Iterator[Found]:
        match schema:
            case openapi.AliasSchema():
                yield from self.members(value, schema.schema, place)
            case openapi.UnionSchema() if isinstance(value, Mapping):
                yield from self._option(value, schema, schema.options[0][1], place)
                for tag, reference in schema.options[1:]:
                    found = self._whole.of(reference)
                    if isinstance(found, Mapping):
                        other = {**found, schema.property_name: tag}
                        use = openapi.Reference(location=schema.location, name=schema.name)
                        instead = Instead(place=place, value=other, schema=use)
                        for member in self._option(other, schema, reference, place):
                            yield replace(member, instead=member.instead or instead)
            case openapi.ObjectSchema() if isinstance(value, Mapping):
                for item in self._schemas.members(schema):
                    if item.name in value:
                        inside = place.inside(item.name, item.python_name or snake(item.name))
                        yield Found(owner=schema.name, item=item, place=inside)
                        yield from self.members(value[item.name], item.schema, inside)

    def _option(
        self, value: Json, schema: openapi.UnionSchema, reference: openapi.Reference, place: Place
    ) -> Iterator[Found]:
        """The members of an option, but for the one that tells it from the others."""
        tag = (*place.at, schema.property_name)
        for member in self.members(value, reference, place):
            if member.place.at != tag:
                yield member
