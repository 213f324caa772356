# SPDX-License-Identifier: MIT
"""The operations of the document, as the generator wrote them to `document.json`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from .exchange import Answer
from .values import Json

Schema: TypeAlias = "Mapping[str, object]"


PARAMETER = re.compile(r"\{([^{}]*)\}")
"""A parameter in the path of an operation; the group is its name."""


@lru_cache(maxsize=1024)
def form_of(path: str) -> re.Pattern[str]:
    """What fits a path or a segment of it; each parameter is a group, which holds no slash."""
    return re.compile("([^/]*)".join(map(re.escape, PARAMETER.split(path)[::2])))


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

    `examples` has media type and value of an example reply for each status; no media type stands
    for an empty body.
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
        """The whole segments before the first parameter, in lower case."""
        before, brace, _ = self.path.partition("{")
        return (before.rpartition("/")[0] if brace else before).lower()

    def fits(self, path: str) -> bool:
        """Whether a path has the form of this one, in any letter case."""
        found = form_of(self.path.lower()).fullmatch(path.lower())
        return found is not None and all(found.groups())

    def example(self) -> Answer:
        """The example of its success."""
        status = min((code for code in self.examples if code < 300), default=204)
        media_type, value = self.examples.get(status, ("", None))
        if not media_type:
            return Answer(status=status)
        body = value if isinstance(value, str) and "json" not in media_type else json.dumps(value)
        return Answer(status=status, headers=(("Content-Type", media_type),), body=body.encode())


class Document:
    """All operations, by id and by place; and the schemas that they refer to."""

    def __init__(self, operations: Iterable[Operation], schemas: Mapping[str, object]) -> None:
        self.operations = {operation.id: operation for operation in operations}
        self.schemas = schemas

    def at(self, path: str, method: str) -> Operation | None:
        """The operation that a path leads to, if there are more the one with this method.

        If no path has its form, whatever comes after the operation's name is ignored:
        transport/extra-segments, instances/getinstanceinfo-none.
        """
        path = path.rstrip("/")
        every = self.operations.values()
        found = [operation for operation in every if operation.fits(path)]
        if not found:
            begin = f"{path.lower()}/"
            found = [item for item in every if begin.startswith(f"{item.steady}/")]
            longest = max((len(item.steady) for item in found), default=0)
            found = [item for item in found if len(item.steady) == longest]
        # A path without parameters is meant before one that has some, and of those the one that
        # says more: `{id}:publish` before `{id}`.
        found.sort(
            key=lambda item: (
                item.path.count("{"),
                -len(PARAMETER.sub("", item.path)),
                item.method.upper() != method,
            )
        )
        return found[0] if found else None


def read_document() -> Document:
    """The document of this package."""
    text = Path(__file__).with_name("document.json").read_text(encoding="utf-8")
    found: Mapping[str, Json] = json.loads(text)
    operations = [_operation(_object(entry)) for entry in _list(found["operations"])]
    return Document(operations, _object(found["schemas"]))


def _operation(entry: Mapping[str, Json]) -> Operation:
    body = _object(entry["body"])
    replies = {name: _object(value) for name, value in _object(entry["replies"]).items()}
    return Operation(
        id=str(entry["id"]),
        method=str(entry["method"]),
        path=str(entry["path"]),
        parameters=tuple(_parameter(_object(item)) for item in _list(entry["parameters"])),
        body_required=bool(body["required"]),
        bodies={name: _object(value) for name, value in _object(body["content"]).items()},
        examples={
            int(status): (str(reply["media"]), reply["example"])
            for status, reply in replies.items()
        },
    )


def _parameter(entry: Mapping[str, Json]) -> Parameter:
    return Parameter(
        name=str(entry["name"]),
        place=str(entry["in"]),
        required=bool(entry["required"]),
        schema=_object(entry["schema"]),
    )


def _object(value: Json) -> Mapping[str, Json]:
    if not isinstance(value, Mapping):
        raise TypeError("document.json is not as the generator writes it")
    return value


def _list(value: Json) -> Sequence[Json]:
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise TypeError("document.json is not as the generator writes it")
    return value
