"""Schemas: what a value looks like."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from ..diagnostics import Location

__all__ = [
    "AliasSchema",
    "Array",
    "Choice",
    "Constant",
    "EnumSchema",
    "EnumValue",
    "Example",
    "FreeForm",
    "InlineObject",
    "Json",
    "Map",
    "NamedSchema",
    "ObjectSchema",
    "OneProcessParameter",
    "Property",
    "Reference",
    "Scalar",
    "ScalarType",
    "Schema",
    "SchemeOfParameters",
]

Json: TypeAlias = "None | bool | int | float | str | Sequence[Json] | Mapping[str, Json]"


class ScalarType(StrEnum):
    """The JSON types of a single value."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A value that the document gives as an example or a default, in JSON's types."""

    location: Location
    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """What every schema has.

    `nullable` is true where null is allowed in addition to the type. `default` is what the API
    uses when the value is absent. `limits` are the keywords by which the server refuses values.
    """

    location: Location
    nullable: bool = False
    description: str = ""
    example: Example | None = None
    default: Example | None = None
    deprecated: bool = False
    limits: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar(Schema):
    """A single value. `choices` are the values of an enumeration that has no name of its own."""

    type: ScalarType
    format: str | None = None
    choices: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant(Schema):
    """One value that is always the same (`const`)."""

    value: None | bool | int | float | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Array(Schema):
    """A list of values of one schema."""

    items: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Schema):
    """An object whose member names are free; `values` describes each member."""

    values: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeForm(Schema):
    """Any JSON value at all (the empty schema); null included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Schema):
    """One of several scalars: `type` with several names."""

    options: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Schema):
    """The use of a named schema."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeOfParameters:
    """`x-process-parameters`: where the scheme of the process parameters is found.

    Exactly one is set: the member or parameter with the scheme's code, or with the process id.
    """

    location: Location
    scheme: str | None = None
    process: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneProcessParameter:
    """`x-process-parameter`: this member carries the value of the parameter named by `name`."""

    name: str
    process: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A member of an object. Required and nullable stay two facts."""

    location: Location
    name: str
    schema: Schema
    required: bool
    python_name: str | None = None
    positional: bool = False
    process_parameters: SchemeOfParameters | None = None
    process_parameter: OneProcessParameter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineObject(Schema):
    """An object described in place: allowed as a request body only, its members are arguments."""

    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSchema:
    """What every entry of components/schemas has."""

    location: Location
    name: str
    title: str = ""
    description: str = ""
    deprecated: bool = False
    python_name: str | None = None
    example: Example | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSchema(NamedSchema):
    """A named object. `extends` is the schema that it extends by `allOf`.

    `requires` are the members in `required`, inherited ones too.
    """

    properties: tuple[Property, ...]
    extends: Reference | None = None
    requires: frozenset[str] = frozenset()
    limits: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumValue:
    """A value of an enumeration; `name` is its name in code, None to derive it."""

    location: Location
    value: int | str
    name: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumSchema(NamedSchema):
    """A named enumeration: `enum`, or if it is open, `x-values`, where others are possible."""

    type: ScalarType
    values: tuple[EnumValue, ...]
    is_open: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasSchema(NamedSchema):
    """A named schema that is not an object or an enumeration: a name for `schema`."""

    schema: Schema
