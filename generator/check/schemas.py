"""Named schemas among each other: extensions, unions, names for lists, values without end."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Problem
from .rules import Rules


def check_schemas(api: openapi.Api, problems: list[Problem]) -> None:
    """Cycles between objects are fine as long as a value can end."""
    rules = Rules(api, problems)
    circular = {schema.name for schema in api.schemas if _circular(rules, schema)}
    tags: dict[str, tuple[str, str, str]] = {}
    for schema in api.schemas:
        if schema.name in circular:
            rules.complain(
                schema.location,
                f"the schema {schema.name} leads back to itself",
                "put an object with members between the two",
            )
        elif isinstance(schema, openapi.ObjectSchema) and schema.extends:
            _extension(rules, schema, schema.extends)
        elif isinstance(schema, openapi.UnionSchema):
            _union(rules, schema, tags)
    if not circular:
        _endless(rules)


def _circular(rules: Rules, schema: openapi.NamedSchema) -> bool:
    """Whether extensions or names for other schemas lead from a schema to itself."""
    seen: set[str] = set()
    todo = _leads_to(schema)
    while todo:
        name = todo.pop()
        if name == schema.name:
            return True
        if name not in seen and name in rules.named:
            seen.add(name)
            todo += _leads_to(rules.named[name])
    return False


def _leads_to(schema: openapi.NamedSchema) -> list[str]:
    if isinstance(schema, openapi.AliasSchema):
        return _named_in(schema.schema)
    if isinstance(schema, openapi.ObjectSchema) and schema.extends:
        return [schema.extends.name]
    return []


def _named_in(schema: openapi.Schema) -> list[str]:
    match schema:
        case openapi.Reference():
            return [schema.name]
        case openapi.Array():
            return _named_in(schema.items)
        case openapi.Map():
            return _named_in(schema.values)
    return []


def _extension(rules: Rules, schema: openapi.ObjectSchema, extends: openapi.Reference) -> None:
    base = rules.named.get(extends.name)
    if base is not None and not isinstance(base, openapi.ObjectSchema):
        rules.complain(
            extends.location,
            f"{schema.name} extends {extends.name}, which is no object with members",
            "refer to an object",
        )
        return
    for ancestor in rules.lineage(base):
        inherited = {member.name for member in ancestor.properties}
        for member in schema.properties:
            if member.name in inherited:
                rules.complain(
                    member.location,
                    f"the member {member.name} of {schema.name} stands in {ancestor.name} already",
                    "remove one of the two",
                )


def _union(
    rules: Rules, schema: openapi.UnionSchema, tags: dict[str, tuple[str, str, str]]
) -> None:
    """Each option is an object with the member that tells which option it is."""
    values: set[str] = set()
    for value, reference in schema.options:
        option = rules.named.get(reference.name)
        if not isinstance(option, openapi.ObjectSchema):
            if option is not None:
                rules.complain(
                    reference.location,
                    f"the option {reference.name} of {schema.name} is no object with members",
                    "refer to an object",
                )
            continue
        if value in values:
            rules.complain(
                reference.location,
                f"the value '{value}' stands for two options of {schema.name}",
                "give each option a value of its own in the mapping",
            )
        values.add(value)
        other = tags.setdefault(option.name, (schema.name, schema.property_name, value))
        if other[1:] != (schema.property_name, value):
            rules.complain(
                reference.location,
                f"{option.name} is told by another member or value in {other[0]} than in"
                f" {schema.name}, which is not supported here",
                "use the same discriminator and value in both",
            )
        member = next(
            (item for item in option.properties if item.name == schema.property_name), None
        )
        if member is None:
            rules.complain(
                reference.location,
                f"the option {option.name} of {schema.name} has no member"
                f" '{schema.property_name}' of its own",
                f"add '{schema.property_name}' to its members, with const: {value}",
            )
        elif isinstance(member.schema, openapi.Constant) and member.schema.value != value:
            rules.complain(
                member.location,
                f"'{schema.property_name}' of {option.name} is not '{value}', as the"
                f" discriminator of {schema.name} says",
                f"write const: {value}, or mend the mapping",
            )


def _endless(rules: Rules) -> None:
    """Objects that need themselves inside: no value of theirs can be written."""
    finite: set[str] = set()
    while True:
        found = {
            schema.name
            for schema in rules.named.values()
            if schema.name not in finite and _ends(rules, schema, finite)
        }
        if not found:
            break
        finite |= found
    for schema in rules.named.values():
        if schema.name not in finite:
            rules.complain(
                schema.location,
                f"a value of {schema.name} would never end, since it needs itself inside",
                "take a member out of 'required', or let it be null",
            )


def _ends(rules: Rules, schema: openapi.NamedSchema, finite: set[str]) -> bool:
    match schema:
        case openapi.ObjectSchema():
            base = schema.extends is None or schema.extends.name in finite
            return base and all(_member_ends(rules, member, finite) for member in schema.properties)
        case openapi.UnionSchema():
            return not schema.options or schema.options[0][1].name in finite
        case openapi.AliasSchema():
            return _schema_ends(rules, schema.schema, finite)
    return True


def _member_ends(rules: Rules, member: openapi.Property, finite: set[str]) -> bool:
    return not member.required or _schema_ends(rules, member.schema, finite)


def _schema_ends(rules: Rules, schema: openapi.Schema, finite: set[str]) -> bool:
    return (
        not isinstance(schema, openapi.Reference)
        or schema.nullable
        or schema.name in finite
        or schema.name not in rules.named
    )
