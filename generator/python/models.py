"""Named schemas as classes: objects, enumerations and aliases."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

from .. import openapi
from ..diagnostics import Problem
from ..encoders import literal
from ..names import Scope, camel, constant, pascal, snake
from .annotations import Annotations, optional
from .docstrings import block, fitted, indented, paragraphs, sentence, value_in_words
from .imports import CLIENT, RESERVED
from .package import Alias, Enumeration, EnumMember, Field, Model, Models
from .zones import is_zoned

_TYPES = frozenset({"bool", "date", "datetime", "dict", "float", "int", "list", "str"})
"""Types that annotations name: a field with such a name would hide them."""

_METHODS = frozenset({"from_dict", "from_json", "to_dict", "to_json"})
"""Methods of every model: a field with such a name would hide them."""


def model_names(schemas: Sequence[openapi.NamedSchema], problems: list[Problem]) -> dict[str, str]:
    """The Python name of each named schema."""
    scope = Scope("the models", problems, _TYPES | RESERVED | {*CLIENT})
    return {
        schema.name: scope.take(
            schema.python_name or pascal(schema.name), schema.name, schema.location
        )
        for schema in schemas
    }


def lower_models(
    schemas: Sequence[openapi.NamedSchema], annotations: Annotations, problems: list[Problem]
) -> Models:
    """The module of models, in the document's order, a base before what extends it."""
    ordered = _bases_first(schemas)
    return Models(
        enumerations=tuple(
            _enumeration(schema, annotations, problems)
            for schema in ordered
            if isinstance(schema, openapi.EnumSchema)
        ),
        classes=tuple(
            _model(schema, annotations, problems)
            for schema in ordered
            if isinstance(schema, openapi.ObjectSchema)
        ),
        aliases=tuple(
            _alias(schema, annotations)
            for schema in ordered
            if isinstance(schema, openapi.AliasSchema)
        ),
    )


def _bases_first(schemas: Sequence[openapi.NamedSchema]) -> tuple[openapi.NamedSchema, ...]:
    named = openapi.NamedSchemas(schemas)
    ordered: dict[str, openapi.NamedSchema] = {}

    def place(schema: openapi.NamedSchema) -> None:
        if schema.name in ordered:
            return
        if isinstance(schema, openapi.ObjectSchema) and schema.extends:
            place(named.resolve(schema.extends))
        ordered[schema.name] = schema

    for schema in schemas:
        place(schema)
    return tuple(ordered.values())


def _enumeration(
    schema: openapi.EnumSchema, annotations: Annotations, problems: list[Problem]
) -> Enumeration:
    name = annotations.python_name(schema.name)
    cure = "write 'x-values' instead of 'enum', with a 'value' and a 'name' of your own for each"
    scope = Scope(name, problems, ("name", "value"), cure=cure)
    return Enumeration(
        name=name,
        base="OpenIntEnum" if schema.type is openapi.ScalarType.INTEGER else "OpenStrEnum",
        doc=_class_doc(schema),
        members=tuple(
            EnumMember(
                name=scope.take(member_name(value), str(value.value), value.location),
                expression=literal(value.value),
                doc=indented(fitted(sentence(value.description), 4), 4),
            )
            for value in schema.values
        ),
    )


def _model(
    schema: openapi.ObjectSchema, annotations: Annotations, problems: list[Problem]
) -> Model:
    name = annotations.python_name(schema.name)
    base = annotations.python_name(schema.extends.name) if schema.extends else "Model"
    scope = Scope(name, problems, _TYPES | _METHODS | {"field"})
    properties = {
        scope.take(item.python_name or snake(item.name), item.name, item.location): item
        for item in schema.properties
    }
    rule = _rename_rule(properties)
    return Model(
        name=name,
        base=base,
        options=(("kw_only", "True"), *([("rename", literal(rule))] if rule else [])),
        doc=_class_doc(schema),
        fields=tuple(_field(name, item, rule, annotations) for name, item in properties.items()),
        secret_fields=_field_set(
            "_secret_fields",
            base,
            [name for name, item in properties.items() if _is_secret(item.schema)],
        ),
        zoned_fields=_field_set(
            "_zoned_fields",
            base,
            [
                name
                for name, item in properties.items()
                if is_zoned(item.schema, annotations.schemas)
            ],
        ),
    )


def _alias(schema: openapi.AliasSchema, annotations: Annotations) -> Alias:
    return Alias(
        name=annotations.python_name(schema.name),
        annotation=annotations.read(schema.schema),
        doc=fitted(paragraphs(schema.title, schema.description), 0),
    )


def _field(name: str, item: openapi.Property, rule: str, annotations: Annotations) -> Field:
    annotation, default = annotations.read(item.schema), ""
    if not item.required or item.schema.nullable:
        annotation, default = optional(annotation), "None"
    if item.name != _RULES[rule](name):
        given = f"default={default}, " if default else ""
        default = f"field({given}name={literal(item.name)})"
    words = ["Deprecated."] * item.schema.deprecated + [sentence(item.schema.description)]
    if item.schema.default:
        words.append(f"Default: {value_in_words(item.schema.default.value)}.")
    return Field(
        name=name,
        annotation=annotation,
        default=default,
        doc=indented(fitted(" ".join(words).strip(), 4), 4),
    )


def _is_secret(schema: openapi.Schema) -> bool:
    return isinstance(schema, openapi.Scalar) and schema.format == "password"


def _field_set(attribute: str, base: str, names: Sequence[str]) -> str:
    """An expression for a set of fields, with those of the base; empty if there are no own ones."""
    if not names:
        return ""
    own = f"frozenset({{{', '.join(map(literal, names))}}})"
    return own if base == "Model" else f"{base}.{attribute} | {own}"


def member_name(value: openapi.EnumValue) -> str:
    """What code calls a value of an enumeration."""
    if value.name:
        return constant(value.name)
    name = constant(str(value.value))
    if re.match("[A-Z]", name):
        return name
    # Without letters the signs make the difference: `-1` and `1`.
    words = constant(re.sub("[^A-Za-z0-9]", _sign_in_words, str(value.value)))
    return words if re.match("[A-Z]", words) else f"VALUE_{words or 'EMPTY'}"


def _sign_in_words(sign: re.Match[str]) -> str:
    return f" {unicodedata.name(sign[0], f'character {ord(sign[0])}')} "


def _class_doc(schema: openapi.NamedSchema) -> str:
    return block([fitted(paragraphs(schema.title, schema.description or schema.name), 4)], 4)


def _rename_rule(properties: Mapping[str, openapi.Property]) -> str:
    """The rule that names the most fields on the wire; the others name themselves."""
    counts = {
        rule: sum(apply(name) == item.name for name, item in properties.items())
        for rule, apply in _RULES.items()
    }
    return max(counts, key=lambda rule: (counts[rule], rule == ""))


def _same(name: str) -> str:
    return name


def _pascal(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


_RULES = {"": _same, "camel": camel, "pascal": _pascal}
"""What msgspec calls the rule, and what it does."""
