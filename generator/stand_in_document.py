"""The part of the document that the stand-in server and the tests' coverage read.

It has operations, schemas, examples and error texts. Descriptions are left out; references stay,
except those to parameters and replies.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from .openapi import Api, Json, NamedSchemas, Operation
from .values.examples import Examples

DOCUMENT = "workflow_stand_in/document.json"
"""The path of the file in the client project."""

_EXPLAINING = frozenset({"description", "title", "summary", "example", "examples"})
_KEPT = frozenset({"x-envelope", "x-values"})


def stand_in_document(api: Api) -> bytes:
    """The content of the file: the same API gives the same bytes."""
    examples = Examples(NamedSchemas(api.schemas))
    value = {
        "operations": [_operation(operation, examples) for operation in api.operations],
        "schemas": {name: _bare(schema) for name, schema in _schemas(api.document).items()},
        "errors": [
            {"id": text.id, "pattern": text.pattern, "status": text.status}
            for text in api.error_texts
        ],
    }
    return (json.dumps(value, indent=1) + "\n").encode("utf-8")


def _operation(operation: Operation, examples: Examples) -> Json:
    body = operation.request_body
    return {
        "id": operation.id,
        "method": operation.method.lower(),
        "path": operation.path,
        "parameters": [
            {
                "name": parameter.name,
                "in": parameter.where.value,
                "required": parameter.required,
                "schema": _bare(parameter.json_schema),
            }
            for parameter in operation.parameters
        ],
        "body": {
            "required": body is not None and body.required,
            "content": {
                media_type.name: _bare(media_type.json_schema)
                for media_type in (body.content if body else ())
            },
        },
        "replies": _replies(operation, examples),
    }


def _replies(operation: Operation, examples: Examples) -> Json:
    """For each status the first media type, its schema and an example."""
    found: dict[str, Json] = {}
    for response in operation.responses:
        status = response.status.upper().replace("XX", "00")
        if not status.isdecimal():
            continue
        if response.content:
            media = response.content[0]
            found[status] = {
                "media": media.name,
                "schema": _bare(media.json_schema),
                "example": examples.reply(media, enveloped=response.enveloped),
            }
        else:
            found[status] = {"media": "", "schema": {}, "example": None}
    return found


def _bare(schema: Json) -> Json:
    """A schema without what only explains. Members of an object keep their names."""
    if isinstance(schema, Mapping):
        return {
            name: _kept(name, value)
            for name, value in schema.items()
            if name in _KEPT or not (name in _EXPLAINING or name.startswith("x-"))
            if not (name == "pattern" and _is_ecma_only(value))
        }
    if isinstance(schema, Sequence) and not isinstance(schema, str):
        return [_bare(item) for item in schema]
    return schema


def _is_ecma_only(pattern: Json) -> bool:
    """Whether the stand-in, which has Python's regular expressions, cannot use a pattern."""
    try:
        return isinstance(pattern, str) and re.compile(pattern) is None
    except (re.error, OverflowError, RecursionError):
        return True


def _kept(name: str, value: Json) -> Json:
    if name == "properties" and isinstance(value, Mapping):
        return {key: _bare(item) for key, item in value.items()}
    if name == "x-values" and isinstance(value, Sequence):
        return [item["value"] for item in value if isinstance(item, Mapping)]
    return _bare(value)


def _schemas(document: Mapping[str, Json]) -> Mapping[str, Json]:
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return schemas if isinstance(schemas, Mapping) else {}
