"""What only a user of the Python client sees, by the place in the document that it comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ..diagnostics import Location
from ..openapi import Api, EnumSchema, Json, ObjectSchema
from ..python.arguments import choosable_types
from ..python.build_package import Lowering
from ..python.results import successes

ClientFacts: TypeAlias = Mapping[tuple[str, Location], Mapping[str, Json]]
"""Facts by operation, which is empty for what belongs to none, and place."""


def client_facts(api: Api, lowering: Lowering) -> ClientFacts:
    """The names, types and order that the package has for each part of the document."""
    return {(owner, place): facts for owner, place, facts in _facts(api, lowering)}


def _facts(api: Api, lowering: Lowering) -> Iterator[tuple[str, Location, dict[str, Json]]]:
    groups: dict[str, str] = {}
    yield "", api.location, {
        "envelope": _frames(api.document),
        "error-classes": list(lowering.package.error_names),
        "error-texts": [text.id for text in api.error_texts],
    }
    for operation in api.operations:
        group, method = lowering.methods[operation.id]
        groups[operation.tag] = group.attribute
        yield operation.id, operation.location, {
            "group": group.attribute,
            "method": method.name,
            "sent-by-default": next(iter(choosable_types(operation)), None),
            "positional-arguments": [argument.name for argument in method.positional],
        }
        body = operation.request_body
        for item in lowering.arguments[operation.id]:
            place = body.location if body and item.whole_body else item.location
            yield operation.id, place, {
                "argument": item.name,
                "positional": item.positional,
                "client-type": item.annotation,
                "client-default": item.default,
            }
        for response in successes(operation):
            yield operation.id, response.location, {"client-type": method.returns}
    for tag in api.tags:
        yield "", tag.location, {"group": groups.get(tag.name, "")}
    models = {model.name: model.fields for model in lowering.package.models.classes}
    members = {item.name: item.members for item in lowering.package.models.enumerations}
    for schema in api.schemas:
        name = lowering.annotations.python_name(schema.name)
        yield "", schema.location, {"model": name}
        if isinstance(schema, ObjectSchema):
            for part, field in zip(schema.properties, models[name], strict=True):
                yield "", part.location, {"field": field.name, "client-type": field.annotation}
        if isinstance(schema, EnumSchema):
            for value, member in zip(schema.values, members[name], strict=True):
                yield "", value.location, {"enum-member": member.name}


def _frames(document: Mapping[str, Json]) -> dict[str, Json]:
    """The schemas around the payload of a reply, which the client reads without a model."""
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return {
        name: _without_words(schema)
        for name, schema in (schemas.items() if isinstance(schemas, Mapping) else ())
        if isinstance(schema, Mapping) and ("x-envelope" in schema or "x-refusal" in schema)
    }


def _without_words(value: Json) -> Json:
    if isinstance(value, Mapping):
        kept = {key: part for key, part in value.items() if key not in ("description", "example")}
        return {key: _without_words(part) for key, part in kept.items()}
    return value
