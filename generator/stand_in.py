"""What the stand-in server needs to know of the document: operations, schemas and examples.

Texts that explain are left out; references stay, but for those to parameters and replies.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from .api import Api, Json, MediaType, NamedSchemas, Operation
from .examples import Examples

DOCUMENT = "workflow_api/stand_in/document.json"
"""Where the file lies below the client project."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_EXPLAINING = frozenset({"description", "title", "summary", "example", "examples"})


def stand_in_document(api: Api) -> bytes:
    """The content of the file: the same API gives the same bytes."""
    schemas = _member(_member(api.document, "components"), "schemas")
    examples = Examples(NamedSchemas(api.schemas))
    replies = {operation.id: _replies(operation, examples) for operation in api.operations}
    value = {
        "operations": list(_operations(api.document, replies)),
        "schemas": {name: _bare(schema) for name, schema in schemas.items()},
    }
    return (json.dumps(value, indent=1) + "\n").encode("utf-8")


def _operations(document: Mapping[str, Json], replies: Mapping[str, Json]) -> Iterator[Json]:
    paths = _member(document, "paths")
    for path in paths:
        item = _member(paths, path)
        for method in _METHODS:
            if method in item:
                name = str(_member(item, method).get("operationId"))
                yield _operation(document, path, method, item, replies[name])


def _operation(
    document: Mapping[str, Json],
    path: str,
    method: str,
    item: Mapping[str, Json],
    replies: Json,
) -> Json:
    operation = _member(item, method)
    body = _resolved(document, operation.get("requestBody", {}))
    shared, own = item.get("parameters", []), operation.get("parameters", [])
    return {
        "id": operation.get("operationId"),
        "method": method,
        "path": path,
        "parameters": [
            {
                "name": parameter.get("name"),
                "in": parameter.get("in"),
                "required": parameter.get("required", False),
                "schema": _bare(parameter.get("schema", {})),
            }
            for parameter in (_resolved(document, entry) for entry in (*_list(shared), *_list(own)))
        ],
        "body": {
            "required": body.get("required", False),
            "content": {
                media_type: _bare(_member(_member(body, "content"), media_type).get("schema", {}))
                for media_type in _member(body, "content")
            },
        },
        "replies": replies,
    }


def _replies(operation: Operation, examples: Examples) -> Json:
    """A reply for each status: its first media type, none for an empty body, and an example."""
    found: dict[str, Json] = {}
    for response in operation.responses:
        status = response.status.upper().replace("XX", "00")
        if status.isdecimal():
            media = response.content[0] if response.content else None
            example = _example(media, response.enveloped, examples) if media else None
            found[status] = {"media": media.name if media else "", "example": example}
    return found


def _example(media: MediaType, enveloped: bool, examples: Examples) -> Json:
    if media.example:
        return media.example.value
    value = examples.of(media.schema)
    if not enveloped:
        return value
    return {"data": value, "success": True, "error": "", "message": ""}


def _resolved(document: Mapping[str, Json], value: Json) -> Mapping[str, Json]:
    """The object that stands for `value`, whose reference leads into this document."""
    found = value if isinstance(value, Mapping) else {}
    while isinstance(found.get("$ref"), str):
        target: Mapping[str, Json] = document
        for step in str(found["$ref"]).removeprefix("#/").split("/"):
            target = _member(target, step.replace("~1", "/").replace("~0", "~"))
        found = target
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


def _member(value: Mapping[str, Json], name: str) -> Mapping[str, Json]:
    found = value.get(name)
    return found if isinstance(found, Mapping) else {}


def _list(value: Json) -> Sequence[Json]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()
