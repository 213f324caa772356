"""The entries of components/schemas."""

from __future__ import annotations

from dataclasses import replace

from .. import openapi
from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode
from .context import Context
from .examples import example_of_schema
from .object_reader import Fields
from .objects import is_object, properties_of
from .scalars import choices, format_of, limits, of_type, types_of
from .schemas import STRUCTURE, UNSUPPORTED, Schemas, documentation

_EXTENSION = "write two items: a $ref to what is extended, and an object with the further members"
_UNION = "write a $ref to a named object for each option, and a discriminator beside oneOf"


def named_schemas(context: Context, schemas: Schemas) -> tuple[openapi.NamedSchema, ...]:
    """Every named schema but the envelope and the refusal, in the document's order."""
    parsing = _Named(context, schemas)
    found = [parsing.parse(entry) for entry in context.components.get("schemas", {}).values()]
    return tuple(
        schema for schema in found if schema.name not in (context.envelope, context.refusal)
    )


class _Named:
    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas

    def parse(self, entry: Entry) -> openapi.NamedSchema:
        """One entry."""
        title = f"the schema {entry.key}"
        fields = Fields.of(entry.value, title, entry.location, self._context.problems)
        found = replace(
            self._structure(fields, entry.key),
            title=fields.text("title"),
            description=fields.text("description"),
            deprecated=fields.flag("deprecated"),
            python_name=fields.optional_text("x-python-name"),
            example=example_of_schema(self._context, fields, entry.value),
        )
        documentation(fields)
        fields.flag("x-envelope")
        fields.flag("x-refusal")
        fields.done(UNSUPPORTED)
        return found

    def _structure(self, fields: Fields, name: str) -> openapi.NamedSchema:
        if "x-values" in fields:
            return self._open_enumeration(fields, name)
        if "enum" in fields and "$ref" not in fields:
            return self._enumeration(fields, name)
        if "allOf" in fields:
            return self._extension(fields, name)
        if is_object(fields):
            return openapi.ObjectSchema(
                location=fields.location,
                name=name,
                properties=properties_of(self._schemas, fields),
            )
        if "oneOf" in fields and ("discriminator" in fields or self._of_references(fields)):
            return self._union(fields, name)
        schema = self._schemas.structure(fields)
        if schema.nullable:
            fields.complain(
                fields.location,
                f"{fields.title} allows null, which is not supported here",
                "allow it where the schema is used: oneOf of its $ref and type: 'null'",
            )
        return openapi.AliasSchema(location=fields.location, name=name, schema=schema)

    def _type(self, fields: Fields, name: str) -> openapi.ScalarType:
        """The type of an enumeration."""
        types, nullable = types_of(fields)
        if types in (["integer"], ["string"]) and not nullable:
            return openapi.ScalarType(types[0])
        inferred = "type" not in fields and all(
            isinstance(item, ScalarNode) and of_type(item, openapi.ScalarType.STRING)
            for item in fields.items("enum")
        )
        if not inferred:
            fields.complain(
                fields.place("type"),
                f"the enumeration {name} has to have the type string or integer",
                "write type: string or type: integer; for null, write oneOf of its $ref and"
                " type: 'null' where it is used",
            )
        return openapi.ScalarType.STRING

    def _enumeration(self, fields: Fields, name: str) -> openapi.EnumSchema:
        type_ = self._type(fields, name)
        limits(fields, (type_.value,))
        format_of(fields, type_, binary=False)
        return openapi.EnumSchema(
            location=fields.location,
            name=name,
            type=type_,
            values=tuple(
                openapi.EnumValue(location=item.location, value=item.value)
                for item in choices(fields, type_, nullable=False)
                if isinstance(item.value, int | str)
            ),
        )

    def _open_enumeration(self, fields: Fields, name: str) -> openapi.EnumSchema:
        type_ = self._type(fields, name)
        fields.beside("x-values", ("enum", "const", "items", "properties", "additionalProperties"))
        limits(fields, (type_.value,))
        format_of(fields, type_, binary=False)
        values: list[openapi.EnumValue] = []
        for item in fields.items("x-values"):
            value = self._value(item, type_)
            if value is not None and any(value.value == other.value for other in values):
                fields.complain(
                    value.location, "this value stands in 'x-values' already", "remove one"
                )
            elif value is not None:
                values.append(value)
        if not values:
            fields.complain(fields.place("x-values"), "'x-values' is empty", "add values")
        return openapi.EnumSchema(
            location=fields.location, name=name, type=type_, values=tuple(values)
        )

    def _value(self, node: Node, type_: openapi.ScalarType) -> openapi.EnumValue | None:
        fields = Fields.of(node, "an entry of x-values", node.location, self._context.problems)
        entry = fields.needed("value")
        name = fields.optional_text("name")
        description = fields.text("description")
        fields.done()
        if entry is None:
            return None
        if not isinstance(entry.value, ScalarNode) or not of_type(entry.value, type_):
            fields.complain(
                entry.value.location, f"this value is not of the type {type_}", "write such a value"
            )
            return None
        value = entry.value.value
        return openapi.EnumValue(
            location=entry.value.location,
            value=value if isinstance(value, int | str) else str(value),
            name=name,
            description=description,
        )

    def _extension(self, fields: Fields, name: str) -> openapi.ObjectSchema:
        """`allOf` of a reference and an object."""
        entry = fields.get("allOf")
        fields.beside("allOf", STRUCTURE)
        bases: list[Entry] = []
        objects: list[Node] = []
        for item in fields.items("allOf"):
            reference = item.entries.get("$ref") if isinstance(item, MapNode) else None
            if reference is not None and isinstance(item, MapNode) and len(item.entries) == 1:
                bases.append(reference)
            else:
                objects.append(item)
        if entry is None or len(bases) != 1 or len(objects) != 1:
            fields.complain(fields.location, f"'allOf' of {name} is not supported here", _EXTENSION)
            return openapi.ObjectSchema(location=fields.location, name=name, properties=())
        inner = Fields.of(objects[0], fields.title, entry.location, self._context.problems)
        inner.get("properties")
        members = properties_of(self._schemas, inner)
        inner.text("description")
        inner.done(UNSUPPORTED)
        return openapi.ObjectSchema(
            location=fields.location,
            name=name,
            properties=members,
            extends=self._schemas.reference(bases[0], bases[0].value.location),
        )

    def _of_references(self, fields: Fields) -> bool:
        """Whether `oneOf` lists two or more references."""
        entry = fields.entries["oneOf"]
        items = entry.value.items if isinstance(entry.value, ListNode) else ()
        return sum(isinstance(item, MapNode) and "$ref" in item.entries for item in items) > 1

    def _union(self, fields: Fields, name: str) -> openapi.UnionSchema:
        """`oneOf` with a discriminator."""
        fields.get("oneOf")
        fields.beside("oneOf", STRUCTURE)
        found: dict[str, openapi.Reference] = {}
        for item in fields.items("oneOf"):
            entry = item.entries.get("$ref") if isinstance(item, MapNode) else None
            if entry is None or (isinstance(item, MapNode) and len(item.entries) > 1):
                fields.complain(item.location, f"an option of {name} is no reference alone", _UNION)
                continue
            reference = self._schemas.reference(entry, entry.value.location)
            if reference is not None:
                found[reference.name] = reference
        inner = fields.fields("discriminator", "the discriminator")
        if inner is None:
            fields.complain(
                fields.entries["oneOf"].location,
                "'oneOf' without a discriminator is not supported",
                _UNION,
            )
            return openapi.UnionSchema(
                location=fields.location, name=name, property_name="", options=()
            )
        property_name = inner.needed_text("propertyName")
        values = self._mapping(inner, found)
        inner.done()
        return openapi.UnionSchema(
            location=fields.location,
            name=name,
            property_name=property_name,
            options=tuple(
                (values.get(option, option), reference) for option, reference in found.items()
            ),
        )

    def _mapping(self, fields: Fields, options: dict[str, openapi.Reference]) -> dict[str, str]:
        """For each option that the mapping names: the value that stands for it."""
        values: dict[str, str] = {}
        for entry in fields.objects("mapping"):
            value = entry.value
            if isinstance(value, ScalarNode) and isinstance(value.value, str):
                # A mapping may give the bare name of a schema instead of a reference.
                text = value.value if "/" in value.value else f"#/components/schemas/{value.value}"
                value = ScalarNode(value.location, text)
            name = self._context.target(Entry("$ref", entry.location, value), "schemas")
            if name is None:
                continue
            if name not in options:
                fields.complain(
                    value.location, f"'{name}' is none of the options of 'oneOf'", "add it there"
                )
            elif name in values:
                fields.complain(
                    entry.location,
                    f"two values for '{name}' are not supported here",
                    "keep one value for each option",
                )
            else:
                values[name] = entry.key
        return values
