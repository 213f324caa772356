"""Where dates with a zone are: `format: date-time`, in contrast to `local-date-time`."""

from __future__ import annotations

from .. import openapi


def is_zoned(schema: openapi.Schema, schemas: openapi.NamedSchemas) -> bool:
    """Whether its values are such dates, or lists or maps of them."""
    match schema:
        case openapi.Scalar():
            return schema.format == "date-time"
        case openapi.Choice():
            return any(is_zoned(option, schemas) for option in schema.options)
        case openapi.Array():
            return is_zoned(schema.items, schemas)
        case openapi.Map():
            return is_zoned(schema.values, schemas)
        case openapi.Reference():
            target = schemas.resolve(schema)
            return isinstance(target, openapi.AliasSchema) and is_zoned(target.schema, schemas)
    return False


def holds_zoned(schema: openapi.Schema, schemas: openapi.NamedSchemas) -> bool:
    """Whether such dates are anywhere in it, also in the objects that it refers to."""
    seen = set[str]()
    waiting = [schema]
    while waiting:
        one = schemas.underlying(waiting.pop())
        match one:
            case openapi.ObjectSchema() if one.name not in seen:
                seen.add(one.name)
                waiting += [item.schema for item in schemas.members(one)]
            case openapi.Array():
                waiting.append(one.items)
            case openapi.Map():
                waiting.append(one.values)
            case openapi.Scalar() | openapi.Choice() if is_zoned(one, schemas):
                return True
    return False
