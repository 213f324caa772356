"""The published document in OpenAPI 3.0, for .NET and for tools that do not know 3.1.

A reply with an envelope is one object here: `success` is a boolean and `data` may be null. A body
that is accepted as JSON and as a form is JSON only: of two contents, openapi-python-client makes
code that cannot be imported. What 3.0 has no key for, and the form, are in the description.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..openapi import Json
from ..parse.contents import FORM
from .names import target
from .schemas import METHODS, OPTIONS, Object, items, members, text, with_schemas
from .words import with_form

VERSION = "3.0.3"
_NULLABLE: Mapping[str, Json] = {"nullable": True}
_NULL: Mapping[str, Json] = {**_NULLABLE, "enum": [None]}
"""Null alone, until all places are known where it is one of several."""

_LICENSES = "https://spdx.org/licenses/"
_NOT_THERE = ("$comment", "examples")
_TYPES = ((bool, "boolean"), (str, "string"), (int, "integer"), (float, "number"))
_SAYS_WHAT = ("type", "$ref", "allOf", "oneOf", "anyOf")


def older(document: Object) -> dict[str, Json]:
    """A published document, without examples of code, in OpenAPI 3.0."""
    found = with_schemas(document, _schema)
    found.pop("jsonSchemaDialect", None)
    found["openapi"] = VERSION
    found["info"] = _info(members(found["info"]))
    components = dict(members(found.get("components")))
    found["paths"] = {
        path: _path(members(item), components) for path, item in members(found["paths"]).items()
    }
    if "schemas" in components:
        found["components"] = {**components, "schemas": _merged(members(components["schemas"]))}
    return with_schemas(found, _without_types)


def _info(info: Object) -> Object:
    found = {name: value for name, value in info.items() if name != "summary"}
    parts = (text(info.get("summary")), text(info.get("description")))
    if any(parts):
        found["description"] = "\n\n".join(filter(None, parts))
    terms = members(info.get("license"))
    if "identifier" in terms:
        url = _LICENSES + text(terms["identifier"]) + ".html"
        found["license"] = {"name": terms["name"], "url": url}
    return found


def _path(owner: Object, components: Object) -> Object:
    """A path or an operation; what it says beside a reference is kept, which 3.0 ignores."""
    found = dict(owner)
    for name, value in owner.items():
        if name in METHODS:
            found[name] = _path(members(value), components)
        elif name == "parameters":
            found[name] = [_written(members(item), components, name) for item in items(value)]
        elif name == "requestBody":
            found[name] = _one_content(members(value))
        elif name == "responses":
            found[name] = {
                status: _written(members(item), components, name)
                for status, item in members(value).items()
            }
    return found


def _written(item: Object, components: Object, part: str) -> Object:
    """The item itself; a copy of what it refers to if it also has a description."""
    if item.keys() <= {"$ref"} or "$ref" not in item:
        return item
    own = {name: value for name, value in item.items() if name != "$ref"}
    named = members(members(components[part])[text(item["$ref"]).rpartition("/")[2]])
    return {**_written({**named, **own}, components, part), **own}


def _one_content(body: Object) -> Object:
    """A request body without its form if it has another content too."""
    content = members(body.get("content"))
    if FORM not in content or len(content) == 1:
        return body
    others = {name: media for name, media in content.items() if name != FORM}
    return {**with_form(body, members(content[FORM])), "content": others}


def _merged(schemas: Object) -> dict[str, Json]:
    """The schemas with each named reply as one object, without the parts that are left over."""
    found = dict(schemas)
    for name, schema in schemas.items():
        parts = [target(option) for option in items(members(schema).get("anyOf"))]
        if len(parts) == 2 and all(parts):
            success, refusal = (members(schemas[part]) for part in parts)
            found[name] = {
                "type": "object",
                "description": members(schema)["description"],
                **_one_of(success, refusal),
            }
            for part in parts:
                found.pop(part, None)
    return found


def _one_of(success: Object, refusal: Object) -> Object:
    """The members of a success and of the refusal in one object."""
    ours, theirs = members(success.get("properties")), members(refusal.get("properties"))
    both: dict[str, Json] = {**theirs, **ours}
    for name in ours.keys() & theirs.keys():
        both[name] = _either(members(ours[name]), members(theirs[name]))
    required = [name for name in items(success.get("required")) if name in both]
    always = [name for name in required if name in items(refusal.get("required"))]
    return {"properties": both, **({"required": always} if always else {})}


def _either(one: Object, other: Object) -> Object:
    """A schema for both values: of a success, and of the refusal."""
    if _is_null(other):
        return _nullable(one)
    if one.get("type") == other.get("type"):
        # `true` and `false` together are every boolean.
        return {name: value for name, value in one.items() if name != "enum"}
    return one


def _schema(schema: Object) -> Object:
    """One schema in the words of 3.0; those inside it are in them already."""
    found = {name: value for name, value in schema.items() if name not in _NOT_THERE}
    if found.get("type") == "null":
        found = {name: value for name, value in found.items() if name != "type"} | {"const": None}
    if "const" in found:
        found = _constant(found)
    if len(found) > 1 and "$ref" in found:
        # 3.0 ignores everything else at a reference.
        found = {"allOf": [{"$ref": found.pop("$ref")}], **found}
    types = items(found.get("type"))
    if types:
        found = _types(found, [text(name) for name in types])
    for name in OPTIONS[1:]:
        if name in found:
            found = _options(found, name)
    for name, limit in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if name in found:
            found = _exclusive(found, name, limit)
    if not any(name in found for name in _SAYS_WHAT):
        found["nullable"] = True
    return found


def _constant(schema: Mapping[str, Json]) -> dict[str, Json]:
    value = schema["const"]
    found = {name: item for name, item in schema.items() if name != "const"}
    if value is None:
        return {**found, **_NULL}
    type_ = next(name for kind, name in _TYPES if isinstance(value, kind))
    return {"type": type_, **found, "enum": [value]}


def _types(schema: Mapping[str, Json], names: list[str]) -> dict[str, Json]:
    """A schema with a list of types: one type, or none with the list in its description."""
    others = [name for name in names if name != "null"]
    found: dict[str, Json] = {**schema, "type": others[0]}
    if len(others) > 1:
        del found["type"]
        said = text(found.get("description"))
        found["description"] = f"{said} One of: {', '.join(names)}.".lstrip()
    return {**found, **_NULLABLE} if "null" in names else found


def _options(schema: Mapping[str, Json], name: str) -> dict[str, Json]:
    """`oneOf` of a schema and null: the schema, which may be null."""
    options = [members(option) for option in items(schema[name])]
    others = [option for option in options if not _is_null(option)]
    if len(others) == len(options):
        return dict(schema)
    rest = {key: value for key, value in schema.items() if key != name}
    return {**_nullable(others[0]), **rest}


def _exclusive(schema: Mapping[str, Json], name: str, limit: str) -> dict[str, Json]:
    """A limit that is not allowed itself; the stricter one if there are two."""
    found = dict(schema)
    value, other = found.pop(name), found.get(limit)
    if isinstance(value, int | float) and isinstance(other, int | float):
        is_weaker = value < other if limit == "minimum" else value > other
        if is_weaker:
            return found
    return {**found, limit: value, name: True}


def _is_null(schema: Object) -> bool:
    return schema.get("enum") == [None]


def _without_types(schema: Object) -> Object:
    """Null alone as a value of any type, since tools make an invalid enumeration of null.

    A value of any type may be null anyway, so it is not `nullable`.
    """
    is_any = not any(name in schema for name in _SAYS_WHAT)
    found = {name: item for name, item in schema.items() if name != "enum" or item != [None]}
    return {name: item for name, item in found.items() if name != "nullable" or not is_any}


def _nullable(schema: Object) -> dict[str, Json]:
    if "$ref" in schema:
        return {"allOf": [schema], **_NULLABLE}
    if "enum" in schema and None not in items(schema["enum"]):
        return {**schema, "enum": [*items(schema["enum"]), None], **_NULLABLE}
    return {**schema, **_NULLABLE}
