"""Example values as the client writes them: the same value, in the one spelling that it sends.

A document may write a UUID in capitals, or a moment with seven digits of a second. The client keeps
values, not texts, so it sends their usual spelling.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from .. import openapi
from ..openapi import Json


def spelled(value: Json, schema: openapi.Schema, schemas: openapi.NamedSchemas) -> Json:
    """The value as the client sends it; `schemas` are those that references lead to."""
    match schemas.underlying(schema):
        case openapi.Scalar() as scalar:
            return _single(value, scalar)
        case openapi.Array(items=items) if isinstance(value, Sequence):
            return value if isinstance(value, str) else [spelled(x, items, schemas) for x in value]
        case openapi.Map(values=values) if isinstance(value, Mapping):
            return {name: spelled(item, values, schemas) for name, item in value.items()}
        case openapi.ObjectSchema() as named if isinstance(value, Mapping):
            known = {member.name: member.schema for member in schemas.members(named)}
            return {
                name: spelled(item, known[name], schemas) if name in known else item
                for name, item in value.items()
            }
    return value


def _single(value: Json, schema: openapi.Scalar) -> Json:
    if schema.choices or value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        match schema.format:
            case "uuid":
                return str(UUID(value))
            case "date-time" | "local-date-time":
                return datetime.fromisoformat(value).isoformat().replace("+00:00", "Z")
    elif isinstance(value, int | float):
        match schema.type:
            case openapi.ScalarType.INTEGER:
                return int(value)
            case openapi.ScalarType.NUMBER:
                return float(value)
    return value
