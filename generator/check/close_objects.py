"""Schemas as examples must fit them: no member that the schema does not describe.

A client ignores such members, but in an example one is most likely misspelt.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..openapi import Json

BASE = "urn:document"
"""The address under which a validator finds the document."""


def close_objects(schema: Json, *, closed: bool = True) -> Json:
    """The schema with references made absolute and, if `closed`, its objects closed.

    An object that says something about further members keeps that. Parts of `allOf` stay open,
    since each of them sees the members of the others.
    """
    if not isinstance(schema, Mapping):
        return schema
    found: dict[str, Json] = {}
    for key, value in schema.items():
        if key == "$ref" and isinstance(value, str) and value.startswith("#"):
            found[key] = BASE + value
        elif key == "properties" and isinstance(value, Mapping):
            found[key] = {name: close_objects(item) for name, item in value.items()}
        elif key in ("items", "additionalProperties"):
            found[key] = close_objects(value)
        elif key in ("allOf", "oneOf", "anyOf") and isinstance(value, list):
            found[key] = [close_objects(item, closed=key != "allOf") for item in value]
        else:
            found[key] = value
    if closed and "properties" in found:
        found.setdefault("additionalProperties", False)
    return found
