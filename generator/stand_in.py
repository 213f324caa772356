"""What the stand-in server needs to know of the document: operations, schemas and examples.

Texts that explain are left out; references stay, but for those to parameters and replies.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from .api import Api, Json

DOCUMENT = "workflow_api/stand_in/document.json"
"""Where the file lies below the client project."""

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_EXPLAINING = frozenset({"description", "title", "summary", "example", "examples"})


def stand_in_document(api: Api) -> bytes:
    """The content of the file: the same API gives the same bytes."""
    schemas = _member(_member(api.document, "components"), "schemas")
    value = {
        "operations": list(_operations(api.document)),
        "schemas": {name: _bare(schema) for name, schema in schemas.items()},
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _operations(document: Mapping[str, Json]) -> Iterator[Json]:
    paths = _member(document, "paths")
    for path in paths:
        item = _member(paths, path)
        for method in _METHODS:
            if method in item:
                yield _operation(document, path, method, item)


def _operation(
    document: Mapping[str, Json], path: str, method: str, item: Mapping[str, Json]
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
        "replies": {
            status: {"media": media_type, "example": content["example"]}
            for status, reply in _member(operation, "responses").items()
            for media_type, content in _contents(_resolved(document, reply))
            if status.isdecimal() and "example" in content
        },
    }


def _contents(reply: Mapping[str, Json]) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """The first media type of a reply; one example of a status is enough."""
    content = _member(reply, "content")
    for media_type in list(content)[:1]:
        yield media_type, _member(content, media_type)


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
