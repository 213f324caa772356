"""Named schemas and the table of errors as the sections of their pages."""

from __future__ import annotations

import json
from collections.abc import Mapping

from .. import openapi
from ..python.build_package import Lowering
from .encoders import anchor
from .fields import member_field
from .pages import Entry, ErrorKindPage, ModelPage, Refusal, TypePart
from .paragraphs import paragraphs
from .types import type_of


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
            paragraphs=paragraphs(kind.description),
            texts=tuple(refusals[text.id] for text in api.error_texts if text.kind == kind.name),
        )
        for kind in api.error_kinds
    )
