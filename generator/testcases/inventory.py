"""What the document has, for the ledger of the generated tests: made apart from their rows."""

from __future__ import annotations

from collections.abc import Collection

from .. import openapi
from ..openapi import Json


def inventory_of(api: openapi.Api) -> dict[str, Json]:
    """Operations, schemas and error texts as `inventory.json` has them."""
    schemas = openapi.NamedSchemas(api.schemas)
    # A text of status 200 stands in an envelope.
    in_envelopes = {text.id for text in api.error_texts if text.status == 200}
    operations = [_operation(item, schemas, in_envelopes) for item in api.operations]
    has_envelopes = any("enveloped" in item for item in operations)
    return {
        "operations": operations,
        "schemas": {name: _named(schema, schemas) for name, schema in schemas.items()},
        "errors": [
            {"name": text.id, "pattern": text.pattern, "status": text.status}
            for text in api.error_texts
            if has_envelopes or text.id not in in_envelopes
        ],
    }


def _operation(
    operation: openapi.Operation, schemas: openapi.NamedSchemas, in_envelopes: Collection[str]
) -> dict[str, Json]:
    parameters: list[Json] = [
        _described(
            parameter.schema,
            schemas,
            name=parameter.name,
            where=parameter.where.value,
            required=parameter.required,
        )
        for parameter in operation.parameters
    ]
    body: Json = None
    if operation.request_body:
        schema = operation.request_body.content[0].schema
        if isinstance(schema, openapi.InlineObject):
            parameters += [
                _described(
                    item.schema, schemas, name=item.name, where="body", required=item.required
                )
                for item in schema.properties
                if not item.schema.read_only
            ]
        else:
            body = _shape(schema)
    good = [response for response in operation.responses if response.status.startswith("2")]
    payloads = [media.schema for response in good for media in response.content]
    found: dict[str, Json] = {
        "id": operation.id,
        "method": operation.method,
        "path": operation.path,
        "parameters": parameters,
        "replies": [response.status for response in operation.responses],
    }
    is_enveloped = any(response.enveloped for response in good)
    found["errors"] = [
        name for name in operation.errors if is_enveloped or name not in in_envelopes
    ]
    if is_enveloped:
        found["enveloped"] = True
    shape = _shape(payloads[0]) if payloads else None
    found |= {"reply": shape} if shape else {}
    return found | ({"body": body} if body else {})


def _described(schema: openapi.Schema, schemas: openapi.NamedSchemas, /, **facts: Json) -> Json:
    """What is told of a parameter or a member."""
    found = dict(facts)
    if schema.nullable:
        found["nullable"] = True
    values: list[Json] = []
    if isinstance(schema, openapi.Scalar):
        values = [choice for choice in schema.choices if choice is not None]
    if isinstance(schema, openapi.Reference):
        named = schemas.resolve(schema)
        if isinstance(named, openapi.EnumSchema):
            values = [value.value for value in named.values]
    if values:
        found["values"] = values
    shape = _shape(schema)
    if shape:
        found["shape"] = shape
    return found


def _named(schema: openapi.NamedSchema, schemas: openapi.NamedSchemas) -> Json:
    match schema:
        case openapi.EnumSchema():
            return {"known": [value.value for value in schema.values]}
        case openapi.UnionSchema():
            options = {tag: reference.name for tag, reference in schema.options}
            return {"tag": schema.property_name, "options": options}
        case openapi.AliasSchema():
            return {"alias": _shape(schema.schema)}
        case openapi.ObjectSchema():
            tags = _tags(schema, schemas)
            return {
                "members": {
                    item.name: _described(
                        item.schema, schemas, schema=owner.name, required=item.required
                    )
                    for owner, item in _members(schema, schemas)
                    if item.name not in tags
                }
            }
    return {}


def _members(
    schema: openapi.ObjectSchema, schemas: openapi.NamedSchemas
) -> list[tuple[openapi.ObjectSchema, openapi.Property]]:
    """The members with the object that describes them, those of the base first."""
    base = schemas.resolve(schema.extends) if schema.extends else None
    inherited = _members(base, schemas) if isinstance(base, openapi.ObjectSchema) else []
    return [*inherited, *((schema, item) for item in schema.properties)]


def _tags(schema: openapi.ObjectSchema, schemas: openapi.NamedSchemas) -> frozenset[str]:
    """The members by which unions tell this object from others; no model has them."""
    return frozenset(
        other.property_name
        for other in schemas.values()
        if isinstance(other, openapi.UnionSchema)
        and any(reference.name == schema.name for _, reference in other.options)
    )


def _shape(schema: openapi.Schema) -> Json:
    match schema:
        case openapi.Reference():
            return {"name": schema.name}
        case openapi.Array():
            inner = _shape(schema.items)
            return {"items": inner} if inner else None
        case openapi.Map():
            inner = _shape(schema.values)
            return {"values": inner} if inner else None
    return None
