"""Schemas in any place, except objects with members, which need a name or a body."""

from __future__ import annotations

from dataclasses import replace

from .. import openapi
from ..diagnostics import Location
from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode, plain
from ..openapi import Json, ScalarType
from .context import Context
from .examples import example_of
from .object_reader import ObjectReader
from .scalars import LIMITS, constant, limits, limits_of, scalar, types_of

_DESCRIBE = "describe it in the description, and remove it here"
_REMOVE_NAME = "remove it, and put what others refer to under components/schemas"
_BODY_ONLY = "remove it; only a member of a request body that is written in place has it"
UNSUPPORTED = {
    **dict.fromkeys(("if", "then", "else", "not"), _DESCRIBE),
    **dict.fromkeys(("contains", "minContains", "maxContains", "propertyNames"), _DESCRIBE),
    **dict.fromkeys(("dependentRequired", "dependentSchemas", "contentSchema"), _DESCRIBE),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), _DESCRIBE),
    **dict.fromkeys(("contentMediaType", "contentEncoding"), _DESCRIBE),
    **dict.fromkeys(("$id", "$anchor", "$dynamicAnchor", "$dynamicRef"), _REMOVE_NAME),
    **dict.fromkeys(("$defs", "definitions", "$schema", "$vocabulary"), _REMOVE_NAME),
    "patternProperties": "write additionalProperties instead",
    "prefixItems": "use an object with a member for each item",
    "nullable": "write null as a type instead, for example type: [string, 'null']",
    "xml": "remove it; XML is not supported",
    "discriminator": "remove it: one object with the members of all options needs none",
    "readOnly": "remove it, and leave the member out of request bodies",
    "writeOnly": "remove it, and give the request body a schema of its own",
    **dict.fromkeys(("x-positional", "x-process-parameters", "x-process-parameter"), _BODY_ONLY),
    "x-python-name": "give it to a member, parameter, operation, tag or named schema",
    "x-values": "give it to a schema under components/schemas",
    "default": "write it where the schema is used",
}
"""Keys of JSON Schema and of our own that a schema may not have here, with the fix."""

_HEADS = ("$ref", "allOf", "oneOf", "anyOf")
STRUCTURE = (
    *_HEADS,
    *("type", "properties", "required", "additionalProperties", "items", "enum", "const", "format"),
    *(name for names in LIMITS.values() for name in names),
)
"""Keys that define what a value looks like."""


def schema_of(context: Context, node: Node, title: str, location: Location) -> openapi.Schema:
    """A schema; what cannot be parsed is a problem and any value at all."""
    if isinstance(node, ScalarNode) and node.value is True:
        return openapi.FreeForm(location=location)
    if isinstance(node, ScalarNode) and node.value is False:
        context.problems.report(
            node.location, "a schema 'false' is not supported here", "remove what has it"
        )
        return openapi.FreeForm(location=location)
    reader = context.reader(node, title, location)
    found = annotated(context, reader, node)
    reader.done(UNSUPPORTED)
    return found


def annotated(context: Context, reader: ObjectReader, node: Node) -> openapi.Schema:
    """The schema with its description and examples. The caller ends with `reader.done`."""
    found = structure(context, reader)
    reader.string("title")
    documentation(reader)
    return replace(
        found,
        description=reader.string("description") or found.description,
        example=example_of(context, reader, node) or found.example,
        default=example_of(context, reader, node, "default") or found.default,
        deprecated=reader.flag("deprecated") or found.deprecated,
        limits=limits_of(reader) or found.limits,
    )


def structure(context: Context, reader: ObjectReader) -> openapi.Schema:
    """What values look like, without description and examples."""
    head = next((name for name in _HEADS if name in reader), None)
    entry = reader.get(head) if head else None
    if head is None or entry is None:
        return _typed(context, reader)
    reader.forbid_with(head, STRUCTURE)
    if head == "$ref":
        found = reference(context, entry, reader.location)
        return found or openapi.FreeForm(location=reader.location)
    if head == "allOf":
        reader.report(
            entry.location,
            "'allOf' is only supported in a schema under components/schemas",
            "write a single $ref alone, with the description next to it; or name the schema",
        )
        return openapi.FreeForm(location=reader.location)
    return _options(context, reader, entry)


def reference(context: Context, entry: Entry, location: Location) -> openapi.Reference | None:
    """The use of a named schema by the entry `$ref`."""
    name = context.target(entry, "schemas")
    if name is not None and name in (context.envelope, context.refusal):
        context.problems.report(
            entry.value.location,
            f"'{name}' is the frame of a reply and cannot be used here",
            "write the reply as oneOf of the envelope with its payload, and the refusal",
        )
        return None
    return openapi.Reference(location=location, name=name) if name else None


def _options(context: Context, reader: ObjectReader, entry: Entry) -> openapi.Schema:
    """`oneOf` or `anyOf` of one schema and null."""
    items = entry.value.items if isinstance(entry.value, ListNode) else ()
    others = [item for item in items if not _is_null(item)]
    if len(others) == 1 and len(others) < len(items):
        found = schema_of(context, others[0], reader.title, reader.location)
        return replace(found, nullable=True)
    reader.get("discriminator")
    reader.report(
        entry.location,
        f"this '{entry.key}' is not supported here",
        (
            "write one object with the members of all; those that only some have are not required"
            if not all(_is_scalar(item) for item in others)
            else "write the types as a list, for example type: [string, integer]"
        ),
    )
    return openapi.FreeForm(location=reader.location)


def _typed(context: Context, reader: ObjectReader) -> openapi.Schema:
    types, nullable = types_of(reader)
    if "const" in reader:
        reader.forbid_with("const", ("enum", "format", "properties", "items"))
        return constant(reader, types, nullable)
    if "type" not in reader:
        for name in STRUCTURE:
            if name in reader:
                reader.refuse(name, f"'{name}' needs a 'type' with it", "add 'type'")
        return openapi.FreeForm(location=reader.location)
    if not types:
        return openapi.Constant(location=reader.location, value=None)
    if len(types) > 1:
        return _several(reader, types, nullable)
    if types[0] == "object":
        return _object(context, reader, nullable)
    if types[0] == "array":
        return _array(context, reader, nullable)
    return scalar(reader, ScalarType(types[0]), nullable)


def _several(reader: ObjectReader, types: list[str], nullable: bool) -> openapi.Schema:
    limits(reader, types)
    if not set(types) <= set(ScalarType):
        reader.report(
            reader.place("type"),
            "'object' or 'array' with another type is not supported here, other than 'null'",
            "omit 'type' if any value is allowed",
        )
        return openapi.FreeForm(location=reader.location)
    reader.forbid_with("type", ("enum", "format", "properties", "items"))
    options = tuple(
        openapi.Scalar(location=reader.location, type=ScalarType(name)) for name in types
    )
    return openapi.Choice(location=reader.location, nullable=nullable, options=options)


def _object(context: Context, reader: ObjectReader, nullable: bool) -> openapi.Schema:
    """An object whose member names are free."""
    if "properties" in reader:
        for key in ("properties", "required", "additionalProperties", *LIMITS["object"]):
            reader.get(key)
        reader.report(
            reader.place("type"),
            "an object with members cannot be written in place here",
            "name it under components/schemas and refer to it by $ref",
        )
        return openapi.FreeForm(location=reader.location)
    limits(reader, ("object",))
    reader.refuse("required", "'required' needs 'properties' with it", "remove it")
    _refuse_for_type(reader, "object", ("items", "enum", "format"))
    entry = reader.get("additionalProperties")
    values: openapi.Schema = openapi.FreeForm(location=reader.location)
    if entry is not None and isinstance(entry.value, ScalarNode) and entry.value.value is False:
        reader.report(
            entry.location,
            "an object without any member is not supported here",
            "remove additionalProperties, or add 'properties'",
        )
    elif entry is not None:
        values = schema_of(context, entry.value, f"each member of {reader.title}", entry.location)
    return openapi.Map(location=reader.location, nullable=nullable, values=values)


def _array(context: Context, reader: ObjectReader, nullable: bool) -> openapi.Schema:
    limits(reader, ("array",))
    _refuse_for_type(
        reader, "array", ("properties", "required", "additionalProperties", "enum", "format")
    )
    entry = reader.required("items")
    items: openapi.Schema = openapi.FreeForm(location=reader.location)
    if entry is not None:
        items = schema_of(context, entry.value, f"each item of {reader.title}", entry.location)
    return openapi.Array(location=reader.location, nullable=nullable, items=items)


def _refuse_for_type(reader: ObjectReader, type_: str, keys: tuple[str, ...]) -> None:
    for key in keys:
        reader.refuse(key, f"'{key}' does not apply to the type {type_}", "remove it")


def documentation(reader: ObjectReader) -> None:
    """Read the keys that only document; they reach the reader in openapi.json."""
    reader.string("$comment")
    # openapi-spec-validator checks it.
    reader.get("externalDocs")


def json_schema_of(reader: ObjectReader) -> Json:
    """The value of `schema` unchanged; where it is absent, every value fits."""
    entry = reader.entries.get("schema")
    return plain(entry.value) if entry else {}


def _is_null(node: Node) -> bool:
    """Whether a schema allows null alone."""
    if not isinstance(node, MapNode) or set(node.entries) - {"type", "description"}:
        return False
    entry = node.entries.get("type")
    return entry is not None and isinstance(entry.value, ScalarNode) and entry.value.value == "null"


def _is_scalar(node: Node) -> bool:
    entry = node.entries.get("type") if isinstance(node, MapNode) else None
    return (
        entry is not None
        and isinstance(entry.value, ScalarNode)
        and entry.value.value in set(ScalarType)
    )
