"""Examples and defaults: the one value that is printed, sent and answered."""

from __future__ import annotations

from ..document.nodes import Entry, ListNode, MapNode, Node, plain
from ..openapi import Example
from .context import Context, Sample, Side
from .object_reader import Fields

_ONE = "keep one: it is printed as code, sent and answered"


def example_of(
    context: Context,
    fields: Fields,
    schema: Node | None,
    side: Side = Side.EITHER,
) -> Example | None:
    """The example of a parameter, header or content, by `example` or `examples`."""
    node = _value(context, fields)
    return _note(context, f"the example of {fields.title}", schema, node, side)


def example_of_schema(
    context: Context, fields: Fields, schema: Node, key: str = "example"
) -> Example | None:
    """The example of a schema, by `example` or a list `examples`; or its `default`."""
    entry = fields.get(key)
    node = entry.value if entry else None
    listed = fields.get("examples") if key == "example" else None
    if listed is not None:
        items = listed.value.items if isinstance(listed.value, ListNode) else ()
        if len(items) != 1 or node is not None:
            fields.complain(
                listed.location, f"{fields.title} has to have one example, as a list of one", _ONE
            )
        node = node or (items[0] if items else None)
    return _note(context, f"the {key} of {fields.title}", schema, node, Side.EITHER)


def _note(
    context: Context,
    title: str,
    schema: Node | None,
    value: Node | None,
    side: Side,
) -> Example | None:
    """The value as an example; it is noted so that it is checked against the schema."""
    if value is None:
        return None
    if schema is not None:
        context.samples.append(Sample(title=title, schema=schema, value=value, side=side))
    return Example(location=value.location, value=plain(value))


def _value(context: Context, fields: Fields) -> Node | None:
    entry = fields.get("example")
    several = fields.get("examples")
    if several is None:
        return entry.value if entry else None
    entries = list(several.value.entries.values()) if isinstance(several.value, MapNode) else []
    if len(entries) != 1 or entry is not None:
        fields.complain(several.location, f"{fields.title} has to have one example, by name", _ONE)
    return entry.value if entry else (named_value(context, entries[0]) if entries else None)


def named_value(context: Context, entry: Entry) -> Node | None:
    """The value of one of `examples`, or of the component to which it refers."""
    seen: set[str] = set()
    while True:
        fields = Fields.of(
            entry.value, f"the example {entry.key}", entry.location, context.problems
        )
        reference = fields.get("$ref")
        fields.text("summary")
        fields.text("description")
        if reference is None:
            value = fields.get("value") if "externalValue" in fields else fields.needed("value")
            fields.done({"externalValue": "write the value here as 'value'"})
            return value.value if value else None
        fields.beside("$ref", fields.entries)
        name = context.target(reference, "examples")
        if name is None:
            return None
        if name in seen:
            context.complain(
                reference.value.location,
                f"components/examples/{name} refers to itself",
                "write the value out in one of them",
            )
            return None
        seen.add(name)
        entry = context.components["examples"][name]
