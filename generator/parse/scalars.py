"""Single values: types, formats, enumerations in place, and the keywords that limit values."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..document.nodes import Node, ScalarNode
from ..openapi import Constant, Json, Scalar, ScalarType
from .object_reader import Fields, did_you_mean, nearest

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")

FORMATS = {
    ScalarType.STRING: (
        "uuid",
        "date",
        "date-time",
        "local-date-time",
        "decimal",
        "byte",
        "binary",
        "time",
        "duration",
        "email",
        "idn-email",
        "hostname",
        "idn-hostname",
        "ipv4",
        "ipv6",
        "uri",
        "uri-reference",
        "iri",
        "iri-reference",
        "uri-template",
        "json-pointer",
        "relative-json-pointer",
        "regex",
        "password",
    ),
    ScalarType.INTEGER: ("int32", "int64"),
    ScalarType.NUMBER: ("float", "double", "decimal"),
    ScalarType.BOOLEAN: (),
}
"""What `format` may say. A format that is not known could ask for another type in Python."""

_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
LIMITS = {
    "string": ("minLength", "maxLength", "pattern"),
    "integer": _NUMBERS,
    "number": _NUMBERS,
    "boolean": (),
    "null": (),
    "array": ("minItems", "maxItems", "uniqueItems"),
    "object": ("minProperties", "maxProperties"),
}
"""Keywords by which the server refuses values. The client leaves that to the server, so they
change nothing in it; examples and defaults have to keep them."""


def limits(fields: Fields, types: Sequence[str]) -> None:
    """Read the limits of these types; a limit of another type is a problem."""
    fitting = {name for type_ in types for name in LIMITS[type_]}
    for name in dict.fromkeys(name for names in LIMITS.values() for name in names):
        if name in fitting:
            _limit(fields, name)
        else:
            fields.refuse(
                name,
                f"'{name}' says nothing about the type {' or '.join(types)}",
                "remove it, or mend the type",
            )


def _limit(fields: Fields, name: str) -> None:
    entry = fields.get(name)
    if entry is None:
        return
    value = entry.value.value if isinstance(entry.value, ScalarNode) else None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if name == "pattern":
        _pattern(fields)
    elif name == "uniqueItems":
        fields.flag(name)
    elif name == "multipleOf" and not (number and isinstance(value, int | float) and value > 0):
        fields.complain(entry.value.location, f"'{name}' has to be above 0", "write a number")
    elif name in _NUMBERS and not number:
        fields.complain(entry.value.location, f"'{name}' has to be a number", "write a number")
    elif name not in _NUMBERS and not (
        isinstance(value, int) and not isinstance(value, bool) and value >= 0
    ):
        fields.complain(
            entry.value.location, f"'{name}' has to be a whole number from 0 on", "write a number"
        )


def _pattern(fields: Fields) -> None:
    text = fields.needed_text("pattern")
    try:
        re.compile(text)
    except (re.error, OverflowError, RecursionError) as error:
        fields.complain(
            fields.place("pattern"),
            f"this is no regular expression: {error}",
            "mend the pattern",
        )


def types_of(fields: Fields) -> tuple[list[str], bool]:
    """What `type` names beside null, and whether null is among it."""
    entry = fields.get("type")
    if entry is None:
        return [], False
    if isinstance(entry.value, ScalarNode):
        named = [(fields.needed_text("type"), entry.value.location)]
    else:
        named = list(fields.texts("type"))
        if not named:
            fields.complain(
                entry.value.location, f"'type' of {fields.title} is empty", "name a type"
            )
    found: list[str] = []
    for name, location in named:
        if name in TYPES:
            found.append(name)
        elif name:
            near = nearest(name, TYPES)
            fields.complain(
                location,
                f"there is no type '{name}'" + did_you_mean(near),
                f"write one of {', '.join(TYPES)}",
            )
    return [name for name in found if name != "null"], "null" in found


def scalar(fields: Fields, type_: ScalarType, nullable: bool, *, binary: bool) -> Scalar:
    """A single value. `binary` is true where bytes may stand as they are."""
    limits(fields, (type_.value,))
    return Scalar(
        location=fields.location,
        nullable=nullable,
        type=type_,
        format=format_of(fields, type_, binary=binary),
        choices=tuple(
            value.value for value in choices(fields, type_, nullable) if value.value is not None
        ),
    )


def format_of(fields: Fields, type_: ScalarType, *, binary: bool) -> str | None:
    """What `format` says, if this generator knows it for the type."""
    found = fields.optional_text("format")
    if found and found not in FORMATS[type_]:
        near = nearest(found, FORMATS[type_])
        fields.complain(
            fields.place("format"),
            f"the type {type_} has no format '{found}' here" + did_you_mean(near),
            (
                f"write one of {', '.join(FORMATS[type_])}, or remove it"
                if FORMATS[type_]
                else "remove it"
            ),
        )
        return None
    if found == "binary" and not binary:
        fields.complain(
            fields.place("format"),
            "the format binary stands for bytes, which JSON and parameters cannot hold",
            "write format: byte for bytes in base64",
        )
    if type_ is ScalarType.STRING:
        return _content(fields, binary) or found
    return found


def _content(fields: Fields, binary: bool) -> str | None:
    """The format that stands for JSON Schema's words for bytes."""
    encoding = fields.optional_text("contentEncoding")
    if encoding and encoding != "base64":
        fields.complain(
            fields.place("contentEncoding"),
            f"the contentEncoding '{encoding}' is not supported here",
            "write base64",
        )
    if encoding:
        return "byte"
    if binary and fields.optional_text("contentMediaType"):
        return "binary"
    fields.refuse(
        "contentMediaType",
        "'contentMediaType' is not supported here, but for a part of a multipart body",
        "say in the description what the text holds",
    )
    return None


def choices(fields: Fields, type_: ScalarType, nullable: bool) -> list[ScalarNode]:
    """The values of `enum`, each once and of the type; null is one of them if it may come."""
    items: tuple[Node, ...] = fields.items("enum")
    if "enum" in fields and not items:
        fields.complain(fields.place("enum"), f"'enum' of {fields.title} is empty", "add values")
    found: list[ScalarNode] = []
    for item in items:
        if type_ is ScalarType.NUMBER:
            fields.complain(
                item.location,
                "an enumeration of numbers is not supported here",
                "use the type integer or string, or remove 'enum'",
            )
        elif not isinstance(item, ScalarNode) or not (
            (nullable and item.value is None) or of_type(item, type_)
        ):
            fields.complain(
                item.location, f"this value is not of the type {type_}", "write such a value"
            )
        elif any(item.value == other.value for other in found):
            fields.complain(
                item.location, "this value stands in 'enum' already", "remove one of the two"
            )
        else:
            found.append(item)
    if nullable and items and not any(item.value is None for item in found):
        fields.complain(
            fields.place("enum"),
            f"'enum' of {fields.title} does not hold null, which its type allows",
            "add null, or take 'null' out of 'type'",
        )
    return found


def of_type(node: ScalarNode, type_: ScalarType) -> bool:
    """Whether the value is of the type."""
    value = node.value
    match type_:
        case ScalarType.STRING:
            return isinstance(value, str)
        case ScalarType.BOOLEAN:
            return isinstance(value, bool)
        case ScalarType.INTEGER:
            return isinstance(value, int) and not isinstance(value, bool)
        case ScalarType.NUMBER:
            return isinstance(value, int | float) and not isinstance(value, bool)


def constant(fields: Fields, types: Sequence[str], nullable: bool) -> Constant:
    """A schema with `const`."""
    entry = fields.get("const")
    value: Json = None
    if entry is not None and isinstance(entry.value, ScalarNode):
        value = entry.value.value
        fits = (value is None and (nullable or not types)) or any(
            of_type(entry.value, ScalarType(name)) for name in types if name in set(ScalarType)
        )
        if not fits and (types or nullable):
            fields.complain(
                entry.value.location, "'const' is not of the type beside it", "mend one of the two"
            )
    elif entry is not None:
        fields.complain(
            entry.value.location,
            "a 'const' that is a list or an object is not supported here",
            "write a text, a number, true, false or null",
        )
    return Constant(
        location=fields.location,
        value=value if isinstance(value, str | int | float) else None,
    )
