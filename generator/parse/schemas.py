"""Schemas wherever they stand, but for objects with members, which need a name or a body."""

from __future__ import annotations

from dataclasses import replace

from .. import openapi
from ..diagnostics import Location
from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode, plain
from ..openapi import Json
from .context import Context
from .examples import example_of_schema
from .object_reader import Fields
from .scalars import LIMITS, constant, limits, of_type, scalar, types_of

_SAY_IT = "say it in the description, and remove it here"
_REMOVE_NAME = "remove it, and put what others refer to under components/schemas"
_BODY_ONLY = "only a member of a request body that is written in place has it"
_WHERE_USED = "write it where the schema is used"
UNSUPPORTED = {
    **dict.fromkeys(("if", "then", "else", "not"), _SAY_IT),
    **dict.fromkeys(("contains", "minContains", "maxContains", "propertyNames"), _SAY_IT),
    **dict.fromkeys(("dependentRequired", "dependentSchemas", "contentSchema"), _SAY_IT),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), _SAY_IT),
    **dict.fromkeys(("$id", "$anchor", "$dynamicAnchor", "$dynamicRef"), _REMOVE_NAME),
    **dict.fromkeys(("$defs", "definitions", "$schema", "$vocabulary"), _REMOVE_NAME),
    "patternProperties": "use additionalProperties",
    "prefixItems": "use an object with a member for each item",
    "nullable": "this is OpenAPI 3.0; write for example type: [string, 'null']",
    "xml": "remove it; XML is not supported",
    "discriminator": "use it beside 'oneOf' in a schema under components/schemas",
    "contentMediaType": "say in the description what the text holds",
    **dict.fromkeys(("x-positional", "x-process-parameters", "x-process-parameter"), _BODY_ONLY),
    "x-python-name": "give it to a member, parameter, operation, tag or named schema",
    "x-values": "give it to a schema under components/schemas",
    **dict.fromkeys(("default", "readOnly", "writeOnly"), _WHERE_USED),
}
"""Keys of JSON Schema and of ours that a schema may not have here, with the cure."""

_HEADS = ("$ref", "allOf", "oneOf", "anyOf")
STRUCTURE = (
    *_HEADS,
    *("type", "properties", "required", "additionalProperties", "items", "enum", "const", "format"),
    *(name for names in LIMITS.values() for name in names),
)
"""Keys that say what a value looks like."""


class Schemas:
    """Parses schemas; what cannot be parsed is a problem and any value at all."""

    def __init__(self, context: Context) -> None:
        self.context = context

    def parse(
        self, node: Node, title: str, location: Location, *, binary: bool = False
    ) -> openapi.Schema:
        """A schema. `binary` is true where bytes may stand as they are."""
        if isinstance(node, ScalarNode) and node.value is True:
            return openapi.FreeForm(location=location)
        if isinstance(node, ScalarNode) and node.value is False:
            self.context.complain(
                node.location, "a schema 'false' is not supported here", "remove what has it"
            )
            return openapi.FreeForm(location=location)
        fields = Fields.of(node, title, location, self.context.problems)
        found = self.annotated(fields, node, binary=binary)
        fields.done(UNSUPPORTED)
        return found

    def annotated(self, fields: Fields, node: Node, *, binary: bool = False) -> openapi.Schema:
        """The schema with what is said about it. The caller ends with `fields.done`."""
        found = self.structure(fields, binary=binary)
        fields.text("title")
        documentation(fields)
        read_only, write_only = fields.flag("readOnly"), fields.flag("writeOnly")
        if read_only and write_only:
            fields.refuse(
                "writeOnly", "a value cannot be both readOnly and writeOnly", "remove one of them"
            )
        return replace(
            found,
            description=fields.text("description") or found.description,
            example=example_of_schema(self.context, fields, node) or found.example,
            default=example_of_schema(self.context, fields, node, "default") or found.default,
            deprecated=fields.flag("deprecated") or found.deprecated,
            read_only=read_only or found.read_only,
            write_only=write_only or found.write_only,
        )

    def structure(self, fields: Fields, *, binary: bool = False) -> openapi.Schema:
        """What values look like. The caller reads what is said about them."""
        head = next((name for name in _HEADS if name in fields), None)
        entry = fields.get(head) if head else None
        if head is None or entry is None:
            return self._typed(fields, binary)
        fields.beside(head, STRUCTURE)
        if head == "$ref":
            return self._reference(fields, entry)
        if head == "allOf":
            fields.complain(
                entry.location,
                "'allOf' is only supported in a schema under components/schemas",
                "for one $ref write it alone, with the description beside it; else name the schema",
            )
            return openapi.FreeForm(location=fields.location)
        return self._options(fields, entry)

    def reference(self, entry: Entry, location: Location) -> openapi.Reference | None:
        """The use of a named schema by the entry `$ref`."""
        name = self.context.target(entry, "schemas")
        if name is not None and name in (self.context.envelope, self.context.refusal):
            self.context.complain(
                entry.value.location,
                f"'{name}' stands around a reply and cannot be used here",
                "write the reply as oneOf of the envelope with its payload, and the refusal",
            )
            return None
        return openapi.Reference(location=location, name=name) if name else None

    def _reference(self, fields: Fields, entry: Entry) -> openapi.Schema:
        found = self.reference(entry, fields.location)
        return found or openapi.FreeForm(location=fields.location)

    def _options(self, fields: Fields, entry: Entry) -> openapi.Schema:
        """`oneOf` or `anyOf`: a schema or null, or one of several scalars."""
        items = entry.value.items if isinstance(entry.value, ListNode) else ()
        others = [item for item in items if not is_null(item)]
        nullable = len(others) < len(items)
        if len(others) == 1 and nullable:
            found = self.parse(others[0], fields.title, fields.location)
            return replace(found, nullable=True)
        scalars = [item for item in others if _is_scalar(item)]
        if len(others) > 1 and len(scalars) == len(others) and "discriminator" not in fields:
            parsed = [self.parse(item, fields.title, fields.location) for item in others]
            options = [option for option in parsed if isinstance(option, openapi.Scalar)]
            self._distinct(fields, entry, options)
            return openapi.Choice(
                location=fields.location, nullable=nullable, options=tuple(options)
            )
        cure = f"write anyOf of scalars, or {entry.key} of one schema and type: 'null'"
        if entry.key == "oneOf":
            cure = (
                "name it under components/schemas, with a discriminator, and refer to it by $ref;"
                " or write oneOf of one schema and type: 'null'"
            )
        fields.get("discriminator")
        fields.complain(entry.location, f"this '{entry.key}' is not supported here", cure)
        return openapi.FreeForm(location=fields.location)

    def _distinct(self, fields: Fields, entry: Entry, options: list[openapi.Scalar]) -> None:
        types = [option.type for option in options]
        if len(set(types)) < len(types):
            fields.complain(
                entry.location,
                "two of these scalars have the same type, so that a reader cannot tell them apart",
                "keep one of each type",
            )
        elif entry.key == "oneOf" and {
            openapi.ScalarType.INTEGER,
            openapi.ScalarType.NUMBER,
        } <= set(types):
            fields.complain(
                entry.location,
                "a whole number fits both the integer and the number of this 'oneOf'",
                "write anyOf",
            )
        for option in options:
            if option.choices or option.nullable:
                fields.complain(
                    entry.location,
                    "an enumeration or null inside a choice of scalars is not supported here",
                    "name the enumeration; write type: 'null' as an option of its own",
                )

    def _typed(self, fields: Fields, binary: bool) -> openapi.Schema:
        types, nullable = types_of(fields)
        if "const" in fields:
            fields.beside("const", ("enum", "format", "properties", "items"))
            return constant(fields, types, nullable)
        if not types and not nullable and "type" not in fields:
            return self._untyped(fields, binary)
        if not types:
            return openapi.Constant(location=fields.location, value=None)
        if len(types) > 1:
            return self._several(fields, types, nullable)
        if types[0] == "object":
            return self._object(fields, nullable)
        if types[0] == "array":
            return self._array(fields, nullable, binary)
        return scalar(fields, openapi.ScalarType(types[0]), nullable, binary=binary)

    def _untyped(self, fields: Fields, binary: bool) -> openapi.Schema:
        """A schema without `type`: any value, or an enumeration that shows its type."""
        if "enum" in fields:
            items = fields.items("enum")
            for type_ in (
                openapi.ScalarType.STRING,
                openapi.ScalarType.INTEGER,
                openapi.ScalarType.BOOLEAN,
            ):
                scalars = [item for item in items if isinstance(item, ScalarNode)]
                given = [item for item in scalars if item.value is not None]
                if given and all(of_type(item, type_) for item in given):
                    nullable = len(given) < len(scalars)
                    return scalar(fields, type_, nullable, binary=binary)
        elif binary and fields.optional_text("contentMediaType"):
            return openapi.Scalar(
                location=fields.location, type=openapi.ScalarType.STRING, format="binary"
            )
        for name in STRUCTURE:
            if name in fields:
                fields.refuse(name, f"'{name}' needs a 'type' beside it", "add 'type'")
        return openapi.FreeForm(location=fields.location)

    def _several(self, fields: Fields, types: list[str], nullable: bool) -> openapi.Schema:
        limits(fields, types)
        scalars = [name for name in types if name in set(openapi.ScalarType)]
        if len(scalars) < len(types):
            fields.complain(
                fields.place("type"),
                "a type beside 'object' or 'array' is not supported here, other than 'null'",
                "leave 'type' away if any value may come",
            )
            return openapi.FreeForm(location=fields.location)
        fields.beside("type", ("enum", "format", "properties", "items"))
        options = tuple(
            openapi.Scalar(location=fields.location, type=openapi.ScalarType(name))
            for name in types
        )
        return openapi.Choice(location=fields.location, nullable=nullable, options=options)

    def _object(self, fields: Fields, nullable: bool) -> openapi.Schema:
        """An object whose member names are free."""
        if "properties" in fields:
            for key in ("properties", "required", "additionalProperties", *LIMITS["object"]):
                fields.get(key)
            fields.complain(
                fields.place("type"),
                "an object with members cannot be written in place here",
                "name it under components/schemas and refer to it by $ref",
            )
            return openapi.FreeForm(location=fields.location)
        limits(fields, ("object",))
        for key in ("required", "items", "enum", "format"):
            fields.refuse(
                key,
                (
                    f"'{key}' needs 'properties' beside it"
                    if key == "required"
                    else f"'{key}' says nothing about the type object"
                ),
                "remove it",
            )
        entry = fields.get("additionalProperties")
        values: openapi.Schema = openapi.FreeForm(location=fields.location)
        if entry is not None and isinstance(entry.value, ScalarNode) and entry.value.value is False:
            fields.complain(
                entry.location,
                "an object without any member is not supported here",
                "remove additionalProperties, or add 'properties'",
            )
        elif entry is not None:
            values = self.parse(entry.value, f"each member of {fields.title}", entry.location)
        return openapi.Map(location=fields.location, nullable=nullable, values=values)

    def _array(self, fields: Fields, nullable: bool, binary: bool) -> openapi.Schema:
        limits(fields, ("array",))
        for key in ("properties", "required", "additionalProperties", "enum", "format"):
            fields.refuse(key, f"'{key}' says nothing about the type array", "remove it")
        entry = fields.needed("items")
        items: openapi.Schema = openapi.FreeForm(location=fields.location)
        if entry is not None:
            title = f"each item of {fields.title}"
            items = self.parse(entry.value, title, entry.location, binary=binary)
        return openapi.Array(location=fields.location, nullable=nullable, items=items)


def documentation(fields: Fields) -> None:
    """Read the keys that only document; they reach the reader in openapi.json."""
    fields.text("$comment")
    inner = fields.fields("externalDocs", f"'externalDocs' of {fields.title}")
    if inner is not None:
        inner.needed_text("url")
        inner.text("description")
        inner.done()


def json_schema_of(fields: Fields) -> Json:
    """What stands under `schema`, as it is written; where it is absent, every value fits."""
    entry = fields.entries.get("schema")
    return plain(entry.value) if entry else {}


def is_null(node: Node) -> bool:
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
        and entry.value.value in set(openapi.ScalarType)
    )
