"""Replies with an envelope: `oneOf` of the envelope with its payload, and the refusal."""

from __future__ import annotations

from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode, plain
from ..openapi import FreeForm, Schema
from .context import Context
from .object_reader import ObjectReader
from .schemas import schema_of

_FORM = (
    "write oneOf of two: allOf of the $ref to the envelope and an object with 'success' (const:"
    " true) and 'data', then the $ref to the refusal"
)


def payload_of(context: Context, media: Entry) -> tuple[Schema, Node] | None:
    """The payload's schema and the whole schema of a success, if this content is an envelope.

    The second is what the example of the reply must fit.
    """
    schema = _inside(media.value, "schema")
    if context.refusal is None or context.envelope is None or schema is None:
        return None
    options = _inside(schema.value, "oneOf")
    if options is None or not isinstance(options.value, ListNode):
        return None
    names = [_name(item) for item in options.value.items]
    if context.refusal not in names:
        return None
    reader = context.reader(schema.value, "the schema of the reply", schema.location)
    reader.get("oneOf")
    reader.string("description")
    reader.done()
    successes = [
        item
        for item, name in zip(options.value.items, names, strict=True)
        if name != context.refusal
    ]
    fallback = FreeForm(location=schema.location), ScalarNode(schema.location, True)
    properties = _properties(context, successes[0]) if successes and len(names) == 2 else None
    if properties is None:
        message = "this reply does not have the form of an envelope"
        context.problems.report(options.location, message, _FORM)
        return fallback
    member = properties.object("success", "the member success")
    constant = member.get("const") if member else None
    if member is not None:
        member.string("description")
        member.string("type")
        member.done()
    if constant is None or plain(constant.value) is not True:
        properties.report(properties.location, "'success' must have const: true", _FORM)
    data = properties.required("data")
    properties.done()
    if data is None:
        return fallback
    return schema_of(context, data.value, "the payload", data.location), successes[0]


def _properties(context: Context, success: Node) -> ObjectReader | None:
    """The members of the object in `allOf` of the envelope and an object."""
    reader = context.reader(success, "a reply with success", success.location)
    parts = reader.items("allOf")
    reader.done()
    others = [part for part in parts if _name(part) != context.envelope]
    if len(parts) != 2 or len(others) != 1:
        return None
    title = "the object next to the envelope"
    inner = context.reader(others[0], title, success.location)
    inner.string("type")
    inner.strings("required")
    properties = inner.object("properties", title)
    inner.done()
    return properties


def _inside(node: Node, key: str) -> Entry | None:
    return node.entries.get(key) if isinstance(node, MapNode) else None


def _name(node: Node) -> str | None:
    """The name of a schema to which a reference alone leads."""
    entry = _inside(node, "$ref")
    value = entry.value.value if entry and isinstance(entry.value, ScalarNode) else None
    return value.rpartition("/")[2] if isinstance(value, str) else None
