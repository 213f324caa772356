"""References between named schemas: extensions, cycles, infinite recursion."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Problems
from ..openapi import AliasSchema, Api, NamedSchema, NamedSchemas, ObjectSchema, Reference


def no_circle(api: Api, problems: Problems) -> None:
    """Extensions and other names of schemas must not form a cycle."""
    for name in sorted(_circular(api)):
        schema = NamedSchemas(api.schemas)[name]
        problems.report(
            schema.location,
            f"the schema {name} refers to itself in a cycle",
            "break the cycle with an object that has members",
        )


def _circular(api: Api) -> set[str]:
    named = NamedSchemas(api.schemas)
    found: set[str] = set()
    for name, schema in named.items():
        seen: set[str] = set()
        todo = _next(schema)
        while todo and todo not in seen:
            seen.add(todo)
            todo = _next(named[todo])
        if name in seen:
            found.add(name)
    return found


def _next(schema: NamedSchema) -> str | None:
    """The schema that this one extends or is another name for."""
    if isinstance(schema, ObjectSchema):
        return schema.extends.name if schema.extends else None
    found = schema.schema if isinstance(schema, AliasSchema) else None
    while isinstance(found, openapi.Array | openapi.Map):
        found = found.items if isinstance(found, openapi.Array) else found.values
    return found.name if isinstance(found, Reference) else None


def extensions_add_members(api: Api, problems: Problems) -> None:
    """An extended schema must be an object, and the added members must be new."""
    named = NamedSchemas(api.schemas)
    for schema in api.schemas:
        if not isinstance(schema, ObjectSchema) or not schema.extends:
            continue
        base = named.resolve(schema.extends)
        if not isinstance(base, ObjectSchema):
            problems.report(
                schema.extends.location,
                f"{schema.name} extends {base.name}, which is not an object with members",
                "extend an object",
            )
        for ancestor in named.lineage(base):
            inherited = {member.name for member in ancestor.properties}
            for member in schema.properties:
                if member.name in inherited and ancestor is not schema:
                    problems.report(
                        member.location,
                        f"the member {member.name} of {schema.name} is already defined in"
                        f" {ancestor.name}",
                        "remove one of the definitions",
                    )


def values_end(api: Api, problems: Problems) -> None:
    """An object must not require itself as a member: every value would be infinitely nested."""
    if _circular(api):
        return
    finite: set[str] = set()
    endless = dict(NamedSchemas(api.schemas))
    while found := [name for name, schema in endless.items() if _ends(schema, finite)]:
        finite |= set(found)
        for name in found:
            del endless[name]
    for schema in endless.values():
        problems.report(
            schema.location,
            f"{schema.name} is infinitely recursive: every value of it must contain" " another one",
            "remove a member on the cycle from 'required', or allow null",
        )


def _ends(schema: NamedSchema, finite: set[str]) -> bool:
    match schema:
        case ObjectSchema():
            required = [member.schema for member in schema.properties if member.required]
            return all(_schema_ends(item, finite) for item in (schema.extends, *required) if item)
        case AliasSchema():
            return _schema_ends(schema.schema, finite)
    return True


def _schema_ends(schema: openapi.Schema, finite: set[str]) -> bool:
    return not isinstance(schema, Reference) or schema.nullable or schema.name in finite
