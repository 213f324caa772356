"""The entries of components/schemas."""

from __future__ import annotations

from dataclasses import replace

from .. import openapi
from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode, plain
from .context import Context
from .examples import example_of
from .object_reader import ObjectReader
from .objects import is_object, properties_of
from .scalars import choices, format_of, limits, limits_of, of_type, report_type, types_of
from .schemas import STRUCTURE, UNSUPPORTED, documentation, reference, structure

_EXTENSION = "write two items: a $ref to what is extended, and an object with the further members"


def named_schemas(context: Context) -> tuple[openapi.NamedSchema, ...]:
    """Every named schema except the envelope and the refusal, in the document's order."""
    found = [_named(context, entry) for entry in context.components.get("schemas", {}).values()]
    return tuple(
        schema for schema in found if schema.name not in (context.envelope, context.refusal)
    )


def _named(context: Context, entry: Entry) -> openapi.NamedSchema:
    reader = context.reader(entry.value, f"the schema {entry.key}", entry.location)
    found = replace(
        _structure(context, reader, entry.key),
        title=reader.string("title"),
        description=reader.string("description"),
        deprecated=reader.flag("deprecated"),
        python_name=reader.optional_string("x-python-name"),
        example=example_of(context, reader, entry.value),
    )
    documentation(reader)
    reader.flag("x-envelope")
    reader.flag("x-refusal")
    reader.done(UNSUPPORTED)
    return found


def _structure(context: Context, reader: ObjectReader, name: str) -> openapi.NamedSchema:
    if "x-values" in reader:
        return _open_enumeration(context, reader, name)
    if "enum" in reader and "$ref" not in reader:
        return _enumeration(reader, name)
    if "allOf" in reader:
        return _extension(context, reader, name)
    if is_object(reader):
        members = properties_of(context, reader)
        return openapi.ObjectSchema(
            location=reader.location, name=name, properties=members, limits=limits_of(reader)
        )
    schema = replace(structure(context, reader), limits=limits_of(reader))
    if schema.nullable:
        reader.report(
            reader.location,
            f"{reader.title} allows null, which is not supported here",
            "allow it where the schema is used: oneOf of its $ref and type: 'null'",
        )
    return openapi.AliasSchema(location=reader.location, name=name, schema=schema)


def _type(reader: ObjectReader, name: str) -> openapi.ScalarType:
    """The type of an enumeration."""
    types, nullable = types_of(reader)
    known = types in (["integer"], ["string"]) and not nullable
    if not known:
        reader.report(
            reader.place("type"),
            f"the enumeration {name} must have the type string or integer",
            "write type: string or type: integer; for null, write oneOf of its $ref and"
            " type: 'null' where it is used",
        )
    type_ = openapi.ScalarType(types[0]) if known else openapi.ScalarType.STRING
    limits(reader, (type_.value,))
    format_of(reader, type_)
    return type_


def _enumeration(reader: ObjectReader, name: str) -> openapi.EnumSchema:
    type_ = _type(reader, name)
    values = tuple(
        openapi.EnumValue(location=item.location, value=item.value)
        for item in choices(reader, type_, nullable=False)
        if isinstance(item.value, int | str)
    )
    return openapi.EnumSchema(location=reader.location, name=name, type=type_, values=values)


def _open_enumeration(context: Context, reader: ObjectReader, name: str) -> openapi.EnumSchema:
    reader.forbid_with("x-values", ("enum", "const", "items", "properties", "additionalProperties"))
    type_ = _type(reader, name)
    values: list[openapi.EnumValue] = []
    for item in reader.items("x-values"):
        value = _value(context, item, type_)
        if value is not None and any(value.value == other.value for other in values):
            reader.report(
                value.location, "duplicate value in 'x-values'", "remove one of the two entries"
            )
        elif value is not None:
            values.append(value)
    if not values:
        reader.report(reader.place("x-values"), "'x-values' is empty", "add values")
    return openapi.EnumSchema(
        location=reader.location, name=name, type=type_, values=tuple(values), is_open=True
    )


def _value(context: Context, node: Node, type_: openapi.ScalarType) -> openapi.EnumValue | None:
    reader = context.reader(node, "an entry of x-values", node.location)
    entry = reader.required("value")
    name = reader.optional_string("name")
    description = reader.string("description")
    reader.done()
    if entry is None:
        return None
    found = entry.value
    value = found.value if isinstance(found, ScalarNode) and of_type(found, type_) else None
    if not isinstance(value, int | str):
        report_type(reader, found, type_)
        return None
    return openapi.EnumValue(
        location=found.location, value=value, name=name, description=description
    )


def _extension(context: Context, reader: ObjectReader, name: str) -> openapi.ObjectSchema:
    """`allOf` of a reference and an object."""
    place = reader.entries["allOf"].location
    items = reader.items("allOf")
    bases: list[Entry] = []
    objects: list[Node] = []
    for item in items:
        if isinstance(item, MapNode) and item.entries.keys() == {"$ref"}:
            bases.append(item.entries["$ref"])
        else:
            objects.append(item)
    if len(bases) != 1 or len(objects) != 1:
        reader.report(reader.location, f"'allOf' of {name} is not supported here", _EXTENSION)
        for key in STRUCTURE:
            reader.get(key)
        return openapi.ObjectSchema(location=reader.location, name=name, properties=())
    reader.forbid_with("allOf", STRUCTURE)
    inner = context.reader(objects[0], reader.title, place)
    inner.get("properties")
    members = properties_of(context, inner, inherited=_members(context, bases[0], (name,)))
    required = inner.entries.get("required")
    names = plain(required.value) if required else ()
    requires = frozenset(map(str, names)) if isinstance(names, list) else frozenset[str]()
    inner.string("description")
    inner.done(UNSUPPORTED)
    return openapi.ObjectSchema(
        location=reader.location,
        name=name,
        properties=members,
        extends=reference(context, bases[0], bases[0].value.location),
        requires=requires,
        limits=limits_of(inner),
    )


def _members(context: Context, base: Entry, seen: tuple[str, ...]) -> set[str]:
    """The names of the members that a base has, its own bases included."""
    reference = base.value.value if isinstance(base.value, ScalarNode) else None
    name = str(reference).rpartition("/")[2]
    found = context.components.get("schemas", {}).get(name)
    if found is None or not isinstance(found.value, MapNode) or name in seen:
        return set()
    names: set[str] = set()
    parts = found.value.entries.get("allOf")
    items = parts.value.items if parts and isinstance(parts.value, ListNode) else ()
    for part in (found.value, *items):
        entries = part.entries if isinstance(part, MapNode) else {}
        if "properties" in entries and isinstance(entries["properties"].value, MapNode):
            names |= entries["properties"].value.entries.keys()
        if "$ref" in entries:
            names |= _members(context, entries["$ref"], (*seen, name))
    return names
