"""Examples and defaults: the one value that is printed, sent and returned."""

from __future__ import annotations

from ..document.nodes import Node, plain
from ..openapi import Example
from .context import Context, ExampleToCheck
from .object_reader import ObjectReader


def example_of(
    context: Context, reader: ObjectReader, schema: Node | None, key: str = "example"
) -> Example | None:
    """The `example` of an object, or its `default`."""
    if key == "example":
        message = f"'examples' of {reader.title} is not supported here"
        reader.refuse("examples", message, "write one 'example' instead")
    entry = reader.get(key)
    return _noted(context, f"the {key} of {reader.title}", schema, entry.value if entry else None)


def example_of_reply(context: Context, reader: ObjectReader, schema: Node | None) -> Example | None:
    """The example of a reply's content, by `example` or by a name under `examples`."""
    several = reader.object("examples")
    if several is None:
        return example_of(context, reader, schema)
    entries = list(several.entries.values())
    if len(entries) != 1 or "example" in reader:
        reader.report(
            reader.entries["examples"].location,
            f"{reader.title} must have one example, by name",
            "keep one: it is printed as code, sent and returned",
        )
    if "example" in reader or not entries:
        return example_of(context, reader, schema)
    inner = context.reader(entries[0].value, f"the example {entries[0].key}", entries[0].location)
    inner.string("summary")
    inner.string("description")
    if not {"$ref", "externalValue"} & set(inner.entries):
        inner.required("value")
    value = inner.get("value")
    inner.done(dict.fromkeys(("$ref", "externalValue"), "write the value here as 'value'"))
    return _noted(context, f"the example of {reader.title}", schema, value.value if value else None)


def _noted(context: Context, title: str, schema: Node | None, value: Node | None) -> Example | None:
    """The value as an example; `check` will compare it with the schema."""
    if value is None:
        return None
    if schema is not None:
        found = ExampleToCheck(title=title, schema=schema, value=value)
        context.examples[title, value.location] = found
    return Example(location=value.location, value=plain(value))
