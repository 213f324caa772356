"""The places of a document in which schemas stand, and how all of them are changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from ..openapi import Json

Object: TypeAlias = Mapping[str, Json]
Change: TypeAlias = Callable[[Object], Object]

METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
OPTIONS = ("allOf", "oneOf", "anyOf")
_PARTS = ("items", "additionalProperties")


def members(value: Json) -> Object:
    """The members of an object; none of anything else."""
    return value if isinstance(value, Mapping) else {}


def items(value: Json) -> Sequence[Json]:
    """The items of a list; none of anything else."""
    return value if isinstance(value, Sequence) and not isinstance(value, str) else ()


def text(value: Json) -> str:
    """A string; empty for anything else."""
    return value if isinstance(value, str) else ""


def changed(schema: Json, change: Change) -> Json:
    """The schema with `change` applied to each schema inside it, and then to itself."""
    # The schema `true` is the empty one.
    found = dict(members(schema))
    for name in _PARTS:
        if name in found and not (name == "additionalProperties" and isinstance(found[name], bool)):
            found[name] = changed(found[name], change)
    for name in OPTIONS:
        if name in found:
            found[name] = [changed(item, change) for item in items(found[name])]
    if "properties" in found:
        found["properties"] = _each(found["properties"], lambda item: changed(item, change))
    return change(found)


def with_schemas(document: Object, change: Change) -> dict[str, Json]:
    """The document with `change` applied to every schema in it."""

    def parameter(value: Json) -> Json:
        found = dict(members(value))
        if "schema" in found:
            found["schema"] = changed(found["schema"], change)
        return found

    def response(value: Json) -> Json:
        found = dict(members(value))
        for name in ("content", "headers"):
            if name in found:
                found[name] = _each(found[name], parameter)
        return found

    def operation(value: Json) -> Json:
        found = dict(members(value))
        if "parameters" in found:
            found["parameters"] = [parameter(item) for item in items(found["parameters"])]
        if "requestBody" in found:
            found["requestBody"] = response(found["requestBody"])
        if "responses" in found:
            found["responses"] = _each(found["responses"], response)
        return found

    def path(value: Json) -> Json:
        # A path item has parameters too.
        found = members(operation(value))
        return {name: operation(item) if name in METHODS else item for name, item in found.items()}

    result = dict(document)
    result["paths"] = _each(document["paths"], path)
    if "components" in result:
        components = dict(members(result["components"]))
        parts: Mapping[str, Callable[[Json], Json]] = {
            "schemas": lambda schema: changed(schema, change),
            "parameters": parameter,
            "responses": response,
        }
        for name, part in parts.items():
            if name in components:
                components[name] = _each(components[name], part)
        result["components"] = components
    return result


def _each(value: Json, change: Callable[[Json], Json]) -> dict[str, Json]:
    return {name: change(item) for name, item in members(value).items()}
