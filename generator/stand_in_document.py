"""What the stand-in server needs to know of the document: operations, schemas and examples.

Texts that explain are left out; references stay, but for those to parameters and replies.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from .openapi import Api, Json, NamedSchemas, Operation
from .values.examples import Examples

DOCUMENT = "workflow_stand_in/document.json"
"""Where the file lies below the client project."""

_EXPLAINING = frozenset({"description", "title", "summary", "example", "examples"})


def stand_in_document(api: Api) -> bytes:
    """The content of the file: the same API gives the same bytes."""
    examples = Examples(NamedSchemas(api.schemas))
    value = {
        "operations": [_operation(operation, examples) for operation in api.operations],
        "schemas": {name: _bare(schema) for name, schema in _schemas(api.document).items()},
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
    """A reply for each status: its first media type, none for an empty body, and an example."""
    found: dict[str, Json] = {}
    for response in operation.responses:
        status = response.status.upper().replace("XX", "00")
        if status.isdecimal():
            media = response.content[0] if response.content else None
            example = examples.reply(media, enveloped=response.enveloped) if media else None
            found[status] = {"media": media.name if media else "", "example": example}
    return found


def _bare(schema: Json) -> Json:
    """A schema without what only explains. Members of an object keep their names."""
    if isinstance(schema, Mapping):
        return {
            name: (
                {key: _bare(item) for key, item in value.items()}
                if name == "properties" and isinstance(value, Mapping)
                else _bare(value)
            )
            for name, value in schema.items()
            if name not in _EXPLAINING and not name.startswith("x-")
        }
    if isinstance(schema, Sequence) and not isinstance(schema, str):
        return [_bare(item) for item in schema]
    return schema


def _schemas(document: Mapping[str, Json]) -> Mapping[str, Json]:
    components = document.get("components")
    schemas = components.get("schemas") if isinstance(components, Mapping) else None
    return schemas if isinstance(schemas, Mapping) else {}
