"""Named schemas and the table of errors as the sections of their pages."""

from __future__ import annotations

import json
from collections.abc import Mapping

from .. import openapi
from ..python.build_package import Lowering
from .encoders import anchor
from .fields import member_field
from .pages import Entry, ErrorKindPage, Member, ModelPage, Refusal, TypePart
from .paragraphs import paragraphs
from .types import type_of

_CURES = {
    "not-signed-in": "Get a new token and send the call again.",
    "not-permitted": "Ask for the permission, or sign in as somebody who has it.",
    "invalid-request": "Correct the argument that the text names; the same request fails again.",
    "not-found": "Check the id or name, and that it is on this server.",
    "already-exists": "After a repeated call: the first one succeeded. Else choose another id.",
    "busy": "Wait a moment and send the call again.",
    "stale": "Read the object again, then repeat your change.",
    "not-available": "List what is available now, for this identity, and choose from that.",
    "tenant-mismatch": "Send the tenant of the instance or user.",
    "internal": "Look into the server's log. Before you repeat a change, read what the server has.",
}
"""What to do about an error, by the name of its kind."""


def members_of(
    schema: openapi.Schema, schemas: openapi.NamedSchemas, seen: set[str]
) -> tuple[Member, ...]:
    """The members of the object in a schema, however deep; of an object in `seen`, none."""
    inner = schema
    while isinstance(inner, openapi.Array | openapi.Map):
        inner = inner.items if isinstance(inner, openapi.Array) else inner.values
    found = schemas.underlying(inner)
    if isinstance(found, openapi.Array | openapi.Map):
        return members_of(found, schemas, seen)
    if not isinstance(found, openapi.ObjectSchema) or found.name in seen:
        return ()
    seen.add(found.name)
    return tuple(
        Member(
            name=item.name,
            type=type_of(item.schema, "../"),
            required=item.required,
            paragraphs=paragraphs(item.schema.description),
            members=members_of(item.schema, schemas, seen),
        )
        for item in schemas.members(found)
    )


def model_pages(api: openapi.Api, lowering: Lowering) -> tuple[ModelPage, ...]:
    """A section for each named schema, in the document's order."""
    named = lowering.annotations.python_name
    return tuple(_model(schema, named(schema.name)) for schema in api.schemas)


def _model(schema: openapi.NamedSchema, python: str) -> ModelPage:
    base: openapi.Schema | None = None
    properties: tuple[openapi.Property, ...] = ()
    values: tuple[openapi.EnumValue, ...] = ()
    stands_for: tuple[TypePart, ...] = ()
    match schema:
        case openapi.ObjectSchema():
            base, properties = schema.extends, schema.properties
        case openapi.EnumSchema():
            values, stands_for = schema.values, (TypePart(schema.type.value, ""),)
        case openapi.AliasSchema():
            stands_for = type_of(schema.schema, "")
    return ModelPage(
        name=schema.name,
        paragraphs=paragraphs(schema.description),
        extends=type_of(base, "") if base else (),
        fields=tuple(member_field(schema.name, item) for item in properties),
        values=tuple(
            Entry(
                text=json.dumps(item.value, ensure_ascii=False),
                note=item.name or "",
                paragraphs=paragraphs(item.description),
            )
            for item in values
        ),
        stands_for=stands_for,
        python=python,
    )


def refusals_of(api: openapi.Api) -> Mapping[str, Refusal]:
    """The rows of the table of errors, by the ids of their texts."""
    names = {kind.name: kind.class_name for kind in api.error_kinds}
    return {
        text.id: Refusal(
            anchor=f"text-{text.id}",
            href=f"errors.html#text-{anchor(text.id)}",
            example=text.example,
            class_name=names[text.kind],
            status=str(text.status),
            pattern=text.pattern,
            cure=_CURES.get(text.kind, ""),
            paragraphs=paragraphs(text.description),
        )
        for text in api.error_texts
    }


def error_pages(api: openapi.Api, refusals: Mapping[str, Refusal]) -> tuple[ErrorKindPage, ...]:
    """A section for each kind of error, with the texts that are known for it."""
    return tuple(
        ErrorKindPage(
            anchor=f"kind-{kind.name}",
            class_name=kind.class_name,
            cure=_CURES.get(kind.name, ""),
            paragraphs=paragraphs(kind.description),
            texts=tuple(refusals[text.id] for text in api.error_texts if text.kind == kind.name),
        )
        for kind in api.error_kinds
    )
