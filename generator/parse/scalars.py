"""Single values: types, formats, enumerations in place, and the keywords that limit values."""

from __future__ import annotations

from collections.abc import Sequence

import regress

from ..document.nodes import Node, ScalarNode, plain
from ..openapi import Constant, Json, Scalar, ScalarType
from .object_reader import ObjectReader, did_you_mean, nearest

TYPES = ("string", "integer", "number", "boolean", "object", "array", "null")

FORMATS = {
    ScalarType.STRING: (
        *("uuid", "date", "date-time", "local-date-time"),
        *("decimal", "uri", "email", "password"),
    ),
    ScalarType.INTEGER: ("int32", "int64"),
    ScalarType.NUMBER: ("float", "double"),
    ScalarType.BOOLEAN: (),
}
"""What `format` may say. An unknown format could ask for another type in Python."""

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
change nothing in it; examples and defaults must keep them."""


def limits(reader: ObjectReader, types: Sequence[str]) -> None:
    """Read the limits of these types; a limit of another type is a problem."""
    fitting = {name for type_ in types for name in LIMITS[type_]}
    for name in dict.fromkeys(name for names in LIMITS.values() for name in names):
        if name in fitting:
            _limit(reader, name)
        else:
            reader.refuse(
                name,
                f"'{name}' does not apply to the type {' or '.join(types)}",
                "remove it, or change the type",
            )


def limits_of(reader: ObjectReader) -> dict[str, Json]:
    """The limits as they are written, and `additionalProperties: false`, which is one too."""
    names = [name for names in LIMITS.values() for name in names if name in reader]
    found = {name: plain(reader.entries[name].value) for name in names}
    further = reader.entries.get("additionalProperties")
    if further and plain(further.value) is False:
        found["additionalProperties"] = False
    return found


def _limit(reader: ObjectReader, name: str) -> None:
    entry = reader.get(name)
    if entry is None:
        return
    value = entry.value.value if isinstance(entry.value, ScalarNode) else None
    number = None if isinstance(value, bool | str) else value
    place = entry.value.location
    if name == "pattern":
        _pattern(reader)
    elif name == "uniqueItems":
        reader.flag(name)
    elif name not in _NUMBERS and not (isinstance(number, int) and number >= 0):
        fix = "write an integer of 0 or more"
        reader.report(place, f"'{name}' must be an integer of 0 or more", fix)
    elif number is None:
        reader.report(place, f"'{name}' must be a number", "write a number")
    elif name == "multipleOf" and number <= 0:
        reader.report(place, f"'{name}' must be above 0", "write a number above 0")


def _pattern(reader: ObjectReader) -> None:
    pattern = reader.required_string("pattern")
    try:
        ecma(pattern)
    except regress.RegressError as error:
        message = f"this is not a valid regular expression: {error}"
        reader.report(reader.place("pattern"), message, "correct the pattern")


def ecma(pattern: str) -> regress.Regex:
    """The regular expression of a `pattern`: ECMA's, by Unicode characters where it allows that.

    Raises RegressError if the text is not one.
    """
    try:
        return regress.Regex(pattern, "u")
    except regress.RegressError:
        # Without Unicode any character may have a backslash before it: `\\-`.
        return regress.Regex(pattern)


def types_of(reader: ObjectReader) -> tuple[list[str], bool]:
    """What `type` names other than null, and whether null is among it."""
    entry = reader.get("type")
    if entry is None:
        return [], False
    if isinstance(entry.value, ScalarNode):
        named = [(reader.required_string("type"), entry.value.location)]
    else:
        named = list(reader.strings("type"))
        if not named:
            reader.report(entry.value.location, f"'type' of {reader.title} is empty", "name a type")
    found: list[str] = []
    for name, location in named:
        if name in TYPES:
            found.append(name)
        elif name:
            near = nearest(name, TYPES)
            reader.report(
                location,
                f"there is no type '{name}'" + did_you_mean(near),
                f"write one of {', '.join(TYPES)}",
            )
    return [name for name in found if name != "null"], "null" in found


def scalar(reader: ObjectReader, type_: ScalarType, nullable: bool) -> Scalar:
    """A single value."""
    limits(reader, (type_.value,))
    return Scalar(
        location=reader.location,
        nullable=nullable,
        type=type_,
        format=format_of(reader, type_),
        choices=tuple(
            item.value for item in choices(reader, type_, nullable) if item.value is not None
        ),
    )


def format_of(reader: ObjectReader, type_: ScalarType) -> str | None:
    """What `format` says, if this generator knows it for the type."""
    found = reader.optional_string("format")
    if not found or found in FORMATS[type_]:
        return found or None
    known = FORMATS[type_]
    near = nearest(found, known)
    reader.report(
        reader.place("format"),
        f"the type {type_} has no format '{found}' here" + did_you_mean(near),
        f"write one of {', '.join(known)}, or remove it" if known else "remove it",
    )
    return None


def choices(reader: ObjectReader, type_: ScalarType, nullable: bool) -> list[ScalarNode]:
    """The values of `enum`, each once and of the type; null is one of them if it is allowed."""
    items: tuple[Node, ...] = reader.items("enum")
    if "enum" in reader and not items:
        reader.report(reader.place("enum"), f"'enum' of {reader.title} is empty", "add values")
    found: list[ScalarNode] = []
    for item in items:
        if type_ is ScalarType.NUMBER:
            reader.report(
                item.location,
                "an enumeration of numbers is not supported here",
                "use the type integer or string, or remove 'enum'",
            )
        elif not isinstance(item, ScalarNode) or not (
            (nullable and item.value is None) or of_type(item, type_)
        ):
            report_type(reader, item, type_)
        elif any(item.value == other.value for other in found):
            reader.report(item.location, "duplicate value in 'enum'", "remove the duplicate")
        else:
            found.append(item)
    if nullable and items and not any(item.value is None for item in found):
        reader.report(
            reader.place("enum"),
            f"'enum' of {reader.title} does not hold null, which its type allows",
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


def report_type(reader: ObjectReader, item: Node, type_: ScalarType) -> None:
    """Report a value of another type."""
    message = f"this value is not of type {type_}"
    reader.report(item.location, message, f"write a value of type {type_}")


def constant(reader: ObjectReader, types: Sequence[str], nullable: bool) -> Constant:
    """A schema with `const`."""
    node = reader.entries["const"].value
    reader.get("const")
    value: Json = node.value if isinstance(node, ScalarNode) else None
    if not isinstance(node, ScalarNode):
        reader.report(
            node.location,
            "a 'const' that is a list or an object is not supported here",
            "write a string, a number, true, false or null",
        )
    elif (types or nullable) and not (
        (value is None and nullable)
        or any(of_type(node, ScalarType(name)) for name in types if name in set(ScalarType))
    ):
        reader.report(node.location, "'const' does not match 'type'", "change one of them")
    return Constant(
        location=reader.location, value=value if isinstance(value, str | int | float) else None
    )
