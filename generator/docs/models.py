"""Named schemas and the table of errors as the sections of their pages."""

from __future__ import annotations

import json
from collections.abc import Iterator

from .. import openapi
from ..python.build_package import Lowering
from .fields import member_field
from .operations import refusal
from .pages import ErrorKindPage, ModelPage, TypePart, Value
from .paragraphs import paragraphs
from .types import type_of


def model_pages(api: openapi.Api, lowering: Lowering) -> tuple[ModelPage, ...]:
    """A section for each named schema, in the document's order."""
    named = lowering.annotations.python_name
    return tuple(_model(schema, named(schema.name)) for schema in api.schemas)


def _model(schema: openapi.NamedSchema, python: str) -> ModelPage:
    extends: tuple[TypePart, ...] = ()
    if isinstance(schema, openapi.ObjectSchema) and schema.extends:
        extends = type_of(schema.extends, "")
    return ModelPage(
        anchor=schema.name,
        name=schema.name,
        title=schema.title,
        paragraphs=paragraphs(schema.description),
        extends=extends,
        fields=(
            tuple(member_field(schema.name, item) for item in schema.properties)
            if isinstance(schema, openapi.ObjectSchema)
            else ()
        ),
        values=(
            tuple(
                Value(
                    value=json.dumps(item.value, ensure_ascii=False),
                    name=item.name or "",
                    paragraphs=paragraphs(item.description),
                )
                for item in schema.values
            )
            if isinstance(schema, openapi.EnumSchema)
            else ()
        ),
        stands_for=tuple(_stands_for(schema)),
        python=python,
    )


def _stands_for(schema: openapi.NamedSchema) -> Iterator[TypePart]:
    if isinstance(schema, openapi.AliasSchema):
        yield from type_of(schema.schema, "")
    elif isinstance(schema, openapi.EnumSchema):
        yield TypePart(schema.type.value, "")
    elif isinstance(schema, openapi.UnionSchema):
        for number, (value, reference) in enumerate(schema.options):
            if number:
                yield TypePart(", ", "")
            yield from type_of(reference, "")
            yield TypePart(f" where {schema.property_name} is {value}", "")


def error_pages(api: openapi.Api) -> tuple[ErrorKindPage, ...]:
    """A section for each kind of error, with the texts that are known for it."""
    return tuple(
        ErrorKindPage(
            anchor=f"kind-{kind.name}",
            name=kind.name,
            class_name=kind.class_name,
            paragraphs=paragraphs(kind.description),
            texts=tuple(
                refusal(text, kind.class_name, "")
                for text in api.error_texts
                if text.kind == kind.name
            ),
        )
        for kind in api.error_kinds
    )
