"""What the checks share: noting problems, finding names, looking behind references."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from .. import openapi
from ..diagnostics import Location, Problem
from ..parse.object_reader import did_you_mean, nearest


class Rules:
    """One round of checks over an API."""

    def __init__(self, api: openapi.Api, problems: list[Problem]) -> None:
        self.api = api
        self.named: Mapping[str, openapi.NamedSchema] = {
            schema.name: schema for schema in api.schemas
        }
        self._problems = problems

    def complain(self, location: Location, message: str, cure: str) -> None:
        """Note a problem."""
        self._problems.append(Problem(location, message, cure))

    def unknown(
        self,
        location: Location,
        what: str,
        name: str,
        known: Collection[str],
        cure: str,
        *,
        where: str = "",
    ) -> bool:
        """Whether `name` is not known, which is a problem.

        `what` tells what it should be the name of, and `where` in which object of the document.
        """
        if name in known:
            return False
        if not name:
            # That it is missing was noted where it was parsed.
            return True
        near = nearest(name, known)
        self.complain(
            location,
            f"there is no {what} '{name}'{where and f' in {where}'}" + did_you_mean(near),
            f"write '{near}', or {cure}" if near else cure,
        )
        return True

    def resolve(self, schema: openapi.Schema) -> openapi.Schema | openapi.NamedSchema:
        """The schema itself, or the named object, enumeration or union to which it leads."""
        seen: set[str] = set()
        while isinstance(schema, openapi.Reference) and schema.name not in seen:
            seen.add(schema.name)
            named = self.named.get(schema.name)
            if not isinstance(named, openapi.AliasSchema):
                return named or schema
            schema = named.schema
        return schema

    def members(self, schema: openapi.NamedSchema | None) -> dict[str, openapi.Property]:
        """The members of a named object with those that it extends; none for another schema."""
        found: dict[str, openapi.Property] = {}
        for item in self.lineage(schema):
            found |= {member.name: member for member in item.properties}
        return found

    def lineage(self, schema: openapi.NamedSchema | None) -> list[openapi.ObjectSchema]:
        """A named object and what it extends, up to where that ends or turns in a circle."""
        found: list[openapi.ObjectSchema] = []
        while isinstance(schema, openapi.ObjectSchema) and schema not in found:
            found.append(schema)
            schema = self.named.get(schema.extends.name) if schema.extends else None
        return found


def members_of(operation: openapi.Operation) -> openapi.InlineObject | None:
    """The object of a request body written in place."""
    body = operation.request_body
    schema = body.content[0].schema if body and body.content else None
    return schema if isinstance(schema, openapi.InlineObject) else None


def arguments_of(operation: openapi.Operation) -> dict[str, openapi.Schema]:
    """What a caller gives, by the name in the document: parameters and members of the body."""
    found = {parameter.name: parameter.schema for parameter in operation.parameters}
    members = members_of(operation)
    if members is not None:
        found |= {member.name: member.schema for member in members.properties}
    return found
