"""What the client reads where one part of a reply is absent, null, of another type or value."""

from __future__ import annotations

from collections.abc import Iterable

from .. import openapi
from ..encoders import literal
from ..openapi import Json
from ..python.expressions import Expressions, plain
from ..values.schema_values import KEY
from .member_paths import MemberPath
from .rows import call_of, tuple_of


def model_row(member: MemberPath, schemas: openapi.NamedSchemas, expressions: Expressions) -> str:
    """The row about a member of a model."""
    item = member.item
    absent = "None" if not item.required or item.schema.nullable else "REFUSED"
    words = [literal(member.at[-1]), literal(member.read_at[-1]), f"absent={absent}"]
    words += _options(item.schema, item.required, schemas, expressions)
    return call_of("Member", words)


def payload_row(
    schema: openapi.Schema, schemas: openapi.NamedSchemas, expressions: Expressions
) -> str:
    """The row about a whole payload; empty where every value would do."""
    words = _options(schema, True, schemas, expressions)
    return call_of("Member", words) if words else ""


def _options(
    schema: openapi.Schema,
    required: bool,
    schemas: openapi.NamedSchemas,
    expressions: Expressions,
) -> list[str]:
    null = _null(schema, required, schemas)
    wrong = _wrong_value(schema, schemas)
    values = _values(schema, schemas, expressions)
    words = [f"null={null}"] if null else []
    words += [f"wrong={plain(wrong)}"] if wrong is not None else []
    return words + ([f"values={tuple_of(values)}"] if values else [])


def _null(schema: openapi.Schema, required: bool, schemas: openapi.NamedSchemas) -> str:
    """The result of null; empty where the document leaves it open."""
    if schema.nullable or isinstance(schema, openapi.FreeForm):
        return "None"
    if isinstance(schema, openapi.Constant):
        return ""
    named = schemas.named(schema)
    if isinstance(named, openapi.AliasSchema):
        return _null(named.schema, required, schemas)
    return "REFUSED" if required else ""


def _wrong_value(schema: openapi.Schema, schemas: openapi.NamedSchemas) -> Json:
    """A value of another type than the schema's; None where every value would do."""
    match schema:
        case openapi.Scalar(type=openapi.ScalarType.STRING):
            return 5
        case openapi.Scalar() | openapi.Array() | openapi.Map():
            return "another type"
        case openapi.Choice():
            return {"another": "type"}
        case openapi.Reference():
            match schemas.resolve(schema):
                case openapi.EnumSchema(type=openapi.ScalarType.STRING):
                    return 5
                case openapi.AliasSchema() as alias:
                    return _wrong_value(alias.schema, schemas)
            return "another type"
    return None


def _values(
    schema: openapi.Schema, schemas: openapi.NamedSchemas, expressions: Expressions
) -> list[str]:
    """Every value of an enumeration, and one that it does not have, each with what is read."""

    def pairs(inner: openapi.Schema, values: Iterable[Json]) -> list[tuple[str, str]]:
        return [(plain(value), expressions.read(value, inner)) for value in values]

    match schema:
        case openapi.Array():
            found = pairs(schema.items, _enumerated(schema.items, schemas))
            return [f"([{value}], [{read}])" for value, read in found]
        case openapi.Map():
            key = literal(KEY)
            found = pairs(schema.values, _enumerated(schema.values, schemas))
            return [f"({{{key}: {value}}}, {{{key}: {read}}})" for value, read in found]
        case openapi.Scalar():
            found = pairs(schema, [choice for choice in schema.choices if choice is not None])
        case _:
            found = pairs(schema, _enumerated(schema, schemas))
    return [f"({value}, {read})" for value, read in found]


def _enumerated(schema: openapi.Schema, schemas: openapi.NamedSchemas) -> list[Json]:
    """The values of a named enumeration, and one that it does not have."""
    named = schemas.named(schema)
    if not isinstance(named, openapi.EnumSchema):
        return []
    known: list[Json] = [value.value for value in named.values]
    numbers = [value for value in known if isinstance(value, int)]
    return [*known, max(numbers) + 1000 if numbers else "not described"]
