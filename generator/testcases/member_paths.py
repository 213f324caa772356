"""The members of a full value: their place in the JSON, and in what is read from it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from .. import openapi
from ..names import snake
from ..openapi import Json

Path = tuple[str | int, ...]


class MemberPath(NamedTuple):
    """A member of the object `owner`: its path in the JSON, and in what is read from it."""

    owner: str
    item: openapi.Property
    at: Path
    read_at: Path


def member_paths(
    value: Json,
    schema: openapi.Schema,
    schemas: openapi.NamedSchemas,
    at: Path = (),
    read_at: Path = (),
) -> Iterator[MemberPath]:
    """Every member of every named object in the value, outer ones first."""
    match schema:
        case openapi.Array() if isinstance(value, list):
            for index, item in enumerate(value):
                places = (*at, index), (*read_at, index)
                yield from member_paths(item, schema.items, schemas, *places)
        case openapi.Map() if isinstance(value, dict):
            for key, item in value.items():
                places = (*at, key), (*read_at, key)
                yield from member_paths(item, schema.values, schemas, *places)
        case openapi.Reference():
            match schemas.resolve(schema):
                case openapi.AliasSchema() as alias:
                    yield from member_paths(value, alias.schema, schemas, at, read_at)
                case openapi.ObjectSchema() as owner if isinstance(value, Mapping):
                    for member in schemas.members(owner):
                        if member.name in value:
                            found = MemberPath(
                                owner=owner.name,
                                item=member,
                                at=(*at, member.name),
                                read_at=(*read_at, member.python_name or snake(member.name)),
                            )
                            yield found
                            yield from member_paths(
                                value[member.name], member.schema, schemas, found.at, found.read_at
                            )
