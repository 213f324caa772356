"""Replies with an envelope: `oneOf` of the envelope with its payload, and the refusal."""

from __future__ import annotations

from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode
from ..openapi import FreeForm, Schema
from .context import Context
from .object_reader import Fields
from .schemas import Schemas

_FORM = (
    "write oneOf of two: allOf of the $ref to the envelope and an object with 'success' (const:"
    " true) and 'data', then the $ref to the refusal"
)


def payload_of(context: Context, schemas: Schemas, media: Entry) -> tuple[Schema, Node] | None:
    """The payload's schema and the whole schema of a success, if this content is an envelope.

    The second is what the example of the reply has to fit.
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
    successes = [
        item
        for item, name in zip(options.value.items, names, strict=True)
        if name != context.refusal
    ]
    fields = Fields.of(schema.value, "the schema of the reply", schema.location, context.problems)
    fields.get("oneOf")
    fields.text("description")
    fields.done()
    fallback = FreeForm(location=schema.location), ScalarNode(schema.location, True)
    if len(successes) != 1 or len(names) != 2:
        context.complain(options.location, "this is no reply with an envelope", _FORM)
        return fallback
    data = _data(context, successes[0])
    if data is None:
        return fallback
    return schemas.parse(data.value, "the payload", data.location), successes[0]


def _data(context: Context, success: Node) -> Entry | None:
    """The entry `data` of `allOf` of the envelope and an object."""
    fields = Fields.of(success, "a reply with success", success.location, context.problems)
    parts = fields.items("allOf")
    fields.done()
    others = [part for part in parts if _name(part) != context.envelope]
    if len(parts) != 2 or len(others) != 1:
        context.complain(success.location, "this is no reply with an envelope", _FORM)
        return None
    inner = Fields.of(
        others[0], "the object beside the envelope", success.location, context.problems
    )
    inner.text("type")
    inner.texts("required")
    properties = inner.fields("properties", "the object beside the envelope")
    inner.done()
    if properties is None:
        context.complain(success.location, "this is no reply with an envelope", _FORM)
        return None
    says = properties.fields("success", "the member success")
    constant = says.get("const") if says else None
    if says is not None:
        says.text("description")
        says.text("type")
        says.done()
    if constant is None or not (
        isinstance(constant.value, ScalarNode) and constant.value.value is True
    ):
        context.complain(properties.location, "'success' is not said to be true", _FORM)
    data = properties.needed("data")
    properties.done()
    return data


def _inside(node: Node, key: str) -> Entry | None:
    return node.entries.get(key) if isinstance(node, MapNode) else None


def _name(node: Node) -> str | None:
    """The name of a schema to which a reference alone leads."""
    entry = _inside(node, "$ref")
    value = entry.value.value if entry and isinstance(entry.value, ScalarNode) else None
    return value.rpartition("/")[2] if isinstance(value, str) else None
