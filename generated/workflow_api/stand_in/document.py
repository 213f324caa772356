"""The operations of the document, as the generator wrote them into `document.json`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from .exchange import Answer
from .values import Json

Schema: TypeAlias = "Mapping[str, object]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter in path, query or header."""

    name: str
    place: str
    required: bool
    schema: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """An operation. `bodies` has the schema of the body for each media type.

    `examples` has media type and value of an example reply for each status that has one.
    """

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body_required: bool
    bodies: Mapping[str, Schema]
    examples: Mapping[int, tuple[str, Json]]

    @property
    def steady(self) -> str:
        """The path before its first parameter, in small letters."""
        return self.path.partition("/{")[0].lower()

    def example(self) -> Answer:
        """The example of its success."""
        status = min((code for code in self.examples if code < 300), default=200)
        media_type, value = self.examples.get(status, ("application/json", ""))
        body = value if isinstance(value, str) and "json" not in media_type else json.dumps(value)
        return Answer(status=status, headers=(("Content-Type", media_type),), body=body.encode())


class Document:
    """All operations, by id and by place; and the schemas that they refer to."""

    def __init__(self, operations: Iterable[Operation], schemas: Mapping[str, object]) -> None:
        self.operations = {operation.id: operation for operation in operations}
        self.schemas = schemas
        self._by_place = {operation.steady: operation for operation in self.operations.values()}

    def at(self, path: str) -> Operation | None:
        """The operation that a path leads to, whatever stands behind its name."""
        parts = path.lower().rstrip("/").split("/")
        for count in range(len(parts), 1, -1):
            found = self._by_place.get("/".join(parts[:count]))
            if found is not None:
                return found
        return None


def read_document() -> Document:
    """The document of this package."""
    text = Path(__file__).with_name("document.json").read_text(encoding="utf-8")
    found: dict[str, list[dict[str, object]]] = json.loads(text)
    schemas: dict[str, Mapping[str, object]] = json.loads(text)
    return Document([_operation(entry) for entry in found["operations"]], schemas["schemas"])


def _operation(entry: Mapping[str, object]) -> Operation:
    body = _object(entry["body"])
    return Operation(
        id=str(entry["id"]),
        method=str(entry["method"]),
        path=str(entry["path"]),
        parameters=tuple(
            Parameter(
                name=str(item["name"]),
                place=str(item["in"]),
                required=bool(item["required"]),
                schema=_object(item["schema"]),
            )
            for item in _objects(entry["parameters"])
        ),
        body_required=bool(body["required"]),
        bodies={name: _object(value) for name, value in _object(body["content"]).items()},
        examples={
            int(status): (str(reply["media"]), _json(reply["example"]))
            for status, reply in (
                (name, _object(value)) for name, value in _object(entry["replies"]).items()
            )
        },
    )


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError("document.json is not as the generator writes it")
    return value


def _objects(value: object) -> list[Mapping[str, object]]:
    return [_object(item) for item in value] if isinstance(value, list) else []


def _json(value: object) -> Json:
    """The value as JSON; only its type is new."""
    text: Json = json.loads(json.dumps(value))
    return text
