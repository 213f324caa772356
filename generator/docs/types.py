"""Schemas as types in words, with links to the schemas that they name."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .. import openapi
from .encoders import anchor
from .pages import TypePart

MODELS = "models.html"


def type_of(schema: openapi.Schema, root: str) -> tuple[TypePart, ...]:
    """The type in words. `root` leads from the page that shows it to the top folder."""
    parts = tuple(_parts(schema, root))
    return (*parts, TypePart(" or null", "")) if _is_nullable(schema) else parts


def text_of_type(schema: openapi.Schema) -> str:
    """The type in words without links."""
    return "".join(part.text for part in type_of(schema, ""))


def _is_nullable(schema: openapi.Schema) -> bool:
    # The empty schema takes null as it takes everything.
    return schema.nullable and not isinstance(schema, openapi.FreeForm)


def _parts(schema: openapi.Schema, root: str) -> Iterable[TypePart]:
    match schema:
        case openapi.Scalar(choices=choices) if choices:
            shown = ", ".join(json.dumps(choice, ensure_ascii=False) for choice in choices)
            yield TypePart(f"one of {shown}", "")
        case openapi.Scalar(format=str(form)):
            yield TypePart(f"{schema.type.value} ({form})", "")
        case openapi.Scalar():
            yield TypePart(schema.type.value, "")
        case openapi.Constant():
            yield TypePart(f"always {json.dumps(schema.value, ensure_ascii=False)}", "")
        case openapi.Array():
            yield TypePart("list of ", "")
            yield from type_of(schema.items, root)
        case openapi.Map():
            yield TypePart("object with any names, values ", "")
            yield from type_of(schema.values, root)
        case openapi.Choice():
            yield TypePart(" or ".join(text_of_type(option) for option in schema.options), "")
        case openapi.Reference():
            yield TypePart(schema.name, f"{root}{MODELS}#{anchor(schema.name)}")
        case openapi.InlineObject():
            yield TypePart("object", "")
        case _:
            yield TypePart("any JSON", "")
