"""Named schemas as classes: objects, enumerations, unions and aliases."""

from __future__ import annotations

from collections.abc import Sequence

from .. import openapi
from ..diagnostics import Problem
from ..encoders import literal
from ..names import Scope, camel, constant, pascal, snake
from .annotations import Annotation, Annotations, union
from .docstrings import block, fitted, indented, paragraphs, sentence, value_in_words
from .imports import import_blocks
from .package import Alias, Enumeration, EnumMember, Field, Import, Model, Models

_TYPES = ("bool", "bytes", "date", "datetime", "dict", "float", "int", "list", "str")
"""Types that annotations name: a field of that name would stand in their way."""

_RESERVED = (
    *_TYPES,
    "Alias",
    "Any",
    "Decimal",
    "JsonValue",
    "Literal",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "ServerDateTime",
    "TypeAlias",
    "UUID",
    "field",
)


def model_names(schemas: Sequence[openapi.NamedSchema], problems: list[Problem]) -> dict[str, str]:
    """The Python name of each named schema."""
    scope = Scope("the models", problems, _RESERVED)
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
    lowering = _Lowering(annotations, problems)
    ordered = _bases_first(schemas)
    enumerations = [
        lowering.enumeration(schema) for schema in ordered if isinstance(schema, openapi.EnumSchema)
    ]
    tags = _tags(schemas)
    classes = [
        lowering.model(schema, tags.get(schema.name))
        for schema in ordered
        if isinstance(schema, openapi.ObjectSchema)
    ]
    aliases = [
        lowering.alias(schema)
        for schema in ordered
        if isinstance(schema, openapi.AliasSchema | openapi.UnionSchema)
    ]
    names = sorted(annotations.python_name(schema.name) for schema in schemas)
    return Models(
        imports=import_blocks(lowering.imports),
        enumerations=tuple(enumerations),
        classes=tuple(classes),
        aliases=tuple(aliases),
        names=tuple(names),
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


def _tags(schemas: Sequence[openapi.NamedSchema]) -> dict[str, tuple[str, str]]:
    """For each option of a union: the discriminating member and its value."""
    return {
        reference.name: (schema.property_name, value)
        for schema in schemas
        if isinstance(schema, openapi.UnionSchema)
        for value, reference in schema.options
    }


class _Lowering:
    def __init__(self, annotations: Annotations, problems: list[Problem]) -> None:
        self._annotations = annotations
        self._problems = problems
        self.imports: set[Import] = set()

    def enumeration(self, schema: openapi.EnumSchema) -> Enumeration:
        name = self._annotations.python_name(schema.name)
        base = "OpenIntEnum" if schema.type is openapi.ScalarType.INTEGER else "OpenStrEnum"
        self.imports.add(Import("._runtime.enums", base))
        scope = Scope(name, self._problems, ("name", "value"))
        return Enumeration(
            name=name,
            base=base,
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

    def model(self, schema: openapi.ObjectSchema, tag: tuple[str, str] | None) -> Model:
        base = "Model"
        if schema.extends:
            base = self._annotations.python_name(schema.extends.name)
        else:
            self.imports.add(Import("._runtime.model", "Model"))
        name = self._annotations.python_name(schema.name)
        properties = [item for item in schema.properties if not tag or item.name != tag[0]]
        scope = Scope(name, self._problems, _TYPES)
        names = [
            scope.take(item.python_name or snake(item.name), item.name, item.location)
            for item in properties
        ]
        rule = _rename_rule(names, [item.name for item in properties])
        options = [("kw_only", "True")]
        if rule:
            options.append(("rename", literal(rule)))
        if tag:
            options += [("tag_field", literal(tag[0])), ("tag", literal(tag[1]))]
        return Model(
            name=name,
            base=base,
            options=tuple(options),
            doc=_class_doc(schema),
            fields=tuple(
                self._field(python_name, item, rule)
                for python_name, item in zip(names, properties, strict=True)
            ),
            secret_fields=_secret_fields(base, names, properties),
        )

    def alias(self, schema: openapi.AliasSchema | openapi.UnionSchema) -> Alias:
        if isinstance(schema, openapi.AliasSchema):
            annotation = self._annotations.read(schema.schema, ".", "")
        else:
            options = (reference for _, reference in schema.options)
            annotation = union(self._annotations.read(option, ".", "") for option in options)
        self.imports |= annotation.imports | {Import("typing", "TypeAlias")}
        return Alias(
            name=self._annotations.python_name(schema.name),
            annotation=annotation.text,
            doc=fitted(paragraphs(schema.title, schema.description), 0),
        )

    def _field(self, name: str, item: openapi.Property, rule: str) -> Field:
        annotation, default = self._type_and_default(item)
        self.imports |= annotation.imports
        if item.name != _RULES[rule](name):
            self.imports.add(Import("msgspec", "field"))
            wire_name = f"name={literal(item.name)}"
            default = f"field({f'default={default}, ' if default else ''}{wire_name})"
        words = [sentence(item.schema.description)]
        if item.schema.default:
            words.append(f"Default: {value_in_words(item.schema.default.value)}.")
        if item.schema.read_only:
            words.append("Only read, never sent.")
        if item.schema.write_only:
            words.append("Only sent, never read.")
        return Field(
            name=name,
            annotation=annotation.text,
            default=default,
            doc=indented(fitted(" ".join(words).strip(), 4), 4),
        )

    def _type_and_default(self, item: openapi.Property) -> tuple[Annotation, str]:
        annotation = self._annotations.read(item.schema, ".", "")
        if item.required and not item.schema.nullable and not item.schema.write_only:
            return annotation, ""
        return annotation.optional(), "None"


def _secret_fields(base: str, names: Sequence[str], properties: Sequence[openapi.Property]) -> str:
    """An expression for the set of the fields that hold passwords; empty where there are none."""
    secrets = [
        literal(name)
        for name, item in zip(names, properties, strict=True)
        if isinstance(item.schema, openapi.Scalar) and item.schema.format == "password"
    ]
    if not secrets:
        return ""
    own = f"frozenset({{{', '.join(secrets)}}})"
    return own if base == "Model" else f"{base}._secret_fields | {own}"


def member_name(value: openapi.EnumValue) -> str:
    """What code calls a value of an enumeration."""
    if value.name:
        return constant(value.name)
    return constant(value.value) if isinstance(value.value, str) else f"VALUE_{value.value}"


def _class_doc(schema: openapi.NamedSchema) -> str:
    return block([fitted(paragraphs(schema.title, schema.description or schema.name), 4)], 4)


def _rename_rule(names: list[str], wire_names: list[str]) -> str:
    """The rule that names the most fields on the wire; the others name themselves."""
    counts = {
        rule: sum(apply(name) == wire for name, wire in zip(names, wire_names, strict=True))
        for rule, apply in _RULES.items()
    }
    return max(counts, key=lambda rule: (counts[rule], rule == ""))


def _same(name: str) -> str:
    return name


def _pascal(name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))


_RULES = {"": _same, "camel": camel, "pascal": _pascal}
"""What msgspec calls the rule, and what it does."""
