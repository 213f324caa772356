"""What the document says of other versions of the server."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..openapi import Api, InlineObject, ObjectSchema, Operation
from .encoders import anchor
from .pages import Difference, Paragraph
from .paragraphs import paragraphs
from .types import MODELS

_VERSION = re.compile(r"\b[0-9]+\.[0-9]+\.[0-9]+\b")


def differences(api: Api) -> tuple[Difference, ...]:
    """Each paragraph that names a version other than the document's own."""
    found = (
        (href, place, tuple(part for part in paragraphs(text) if _names_another(part, api)))
        for href, place, text in _texts(api)
    )
    return tuple(
        Difference(href=href, place=place, paragraphs=parts)
        for href, place, parts in found
        if parts
    )


def _names_another(paragraph: Paragraph, api: Api) -> bool:
    text = " ".join(span.plain for span in paragraph.spans)
    return bool(set(_VERSION.findall(text)) - {api.version})


def _texts(api: Api) -> Iterator[tuple[str, str, str]]:
    """Every description with its place and what the place is called."""
    for operation in api.operations:
        page = f"operations/{operation.id}.html"
        yield page, operation.id, operation.description
        for parameter in operation.parameters:
            yield page, f"{operation.id}, {parameter.name}", parameter.description
        for name, text in _members(operation):
            yield page, f"{operation.id}, {name}", text
    for schema in api.schemas:
        yield f"{MODELS}#{anchor(schema.name)}", schema.name, schema.description
        if isinstance(schema, ObjectSchema):
            for item in schema.properties:
                yield (
                    f"{MODELS}#{anchor(schema.name)}",
                    f"{schema.name}.{item.name}",
                    item.schema.description,
                )
    for error in api.error_texts:
        yield f"errors.html#text-{anchor(error.id)}", error.example, error.description
    for kind in api.error_kinds:
        yield f"errors.html#kind-{anchor(kind.name)}", kind.class_name, kind.description


def _members(operation: Operation) -> Iterator[tuple[str, str]]:
    body = operation.request_body
    if body and isinstance(body.content[0].schema, InlineObject):
        for item in body.content[0].schema.properties:
            yield item.name, item.schema.description
