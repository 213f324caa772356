"""Schemas as Python annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from .. import openapi
from ..diagnostics import GeneratorBug
from ..encoders import literal
from .package import Import


@dataclass(frozen=True, slots=True)
class Annotation:
    """A type in Python source and the imports that it needs."""

    text: str
    imports: frozenset[Import] = field(default_factory=frozenset)

    def wrap(self, before: str, after: str, *imports: Import) -> Annotation:
        """The annotation between two texts, with more imports."""
        return Annotation(f"{before}{self.text}{after}", self.imports | frozenset(imports))

    def optional(self, also: str = "None", *imports: Import) -> Annotation:
        """The annotation, or `also`."""
        return self if also in self.text.split(" | ") else self.wrap("", f" | {also}", *imports)


def union(options: Iterable[Annotation]) -> Annotation:
    """One of several annotations; each stands once, None last."""
    parts: dict[str, None] = {}
    imports: frozenset[Import] = frozenset()
    for option in options:
        parts.update(dict.fromkeys(option.text.split(" | ")))
        imports |= option.imports
    return Annotation(" | ".join(sorted(parts, key=lambda part: part == "None")), imports)


_SCALARS = {
    openapi.ScalarType.STRING: Annotation("str"),
    openapi.ScalarType.INTEGER: Annotation("int"),
    openapi.ScalarType.NUMBER: Annotation("float"),
    openapi.ScalarType.BOOLEAN: Annotation("bool"),
}
_UUID = Annotation("UUID", frozenset({Import("uuid", "UUID")}))
_DATE = Annotation("date", frozenset({Import("datetime", "date")}))
_DATETIME = Annotation("datetime", frozenset({Import("datetime", "datetime")}))
_DECIMAL = Annotation("Decimal", frozenset({Import("decimal", "Decimal")}))
_BYTES = Annotation("bytes")
_FORMATS = {
    (openapi.ScalarType.STRING, "uuid"): _UUID,
    (openapi.ScalarType.STRING, "date"): _DATE,
    (openapi.ScalarType.STRING, "date-time"): _DATETIME,
    (openapi.ScalarType.STRING, "local-date-time"): _DATETIME,
    (openapi.ScalarType.STRING, "decimal"): _DECIMAL,
    (openapi.ScalarType.STRING, "binary"): _BYTES,
    (openapi.ScalarType.STRING, "byte"): _BYTES,
    (openapi.ScalarType.NUMBER, "decimal"): _DECIMAL,
}


class Annotations:
    """Annotations for the schemas of one API.

    `names` maps a named schema to its Python name, `prefix` is the module in which models live
    as seen from the module that is written (empty inside that module).
    """

    def __init__(self, schemas: Iterable[openapi.NamedSchema], names: Mapping[str, str]) -> None:
        self.schemas = openapi.NamedSchemas(schemas)
        self._names = names

    def read(self, schema: openapi.Schema, package: str, models: str) -> Annotation:
        """What the client reads. `package` leads to the package's root, `models` to its models."""
        return self._annotation(schema, _Reading(package, models))

    def given(self, schema: openapi.Schema, package: str, models: str) -> Annotation:
        """What a caller may give: wider than what is read where that is safe."""
        return self._annotation(schema, _Giving(package, models))

    def python_name(self, name: str) -> str:
        """The Python name of a named schema."""
        return self._names[name]

    def _annotation(self, schema: openapi.Schema, side: _Side) -> Annotation:
        found = self._plain(schema, side)
        return found.optional() if schema.nullable else found

    def _plain(self, schema: openapi.Schema, side: _Side) -> Annotation:
        match schema:
            case openapi.Scalar():
                return side.scalar(schema)
            case openapi.Constant(value=None):
                return Annotation("None")
            case openapi.Constant(value=float()):
                return Annotation("float")
            case openapi.Constant():
                return _literals((schema.value,))
            case openapi.Array():
                return side.array(self._annotation(schema.items, side))
            case openapi.Map():
                return side.map(self._annotation(schema.values, side))
            case openapi.FreeForm():
                return Annotation(
                    "JsonValue", frozenset({Import(f"{side.package}_runtime.values", "JsonValue")})
                )
            case openapi.Choice():
                return union(side.scalar(option) for option in schema.options)
            case openapi.Reference():
                return self._reference(schema, side)
            case openapi.InlineObject():
                raise GeneratorBug("an object described in place has no name in Python")
        raise GeneratorBug(f"{type(schema).__name__} has no annotation")

    def _reference(self, schema: openapi.Reference, side: _Side) -> Annotation:
        name = self._names[schema.name]
        imports = frozenset({Import(side.models, name)} if side.models else ())
        target = self.schemas.resolve(schema)
        found = Annotation(name, imports)
        if isinstance(target, openapi.EnumSchema):
            return side.enumeration(found, _SCALARS[target.type])
        return found


class _Side(Protocol):
    """The differences between what is read and what is given."""

    package: str
    models: str

    def scalar(self, schema: openapi.Scalar) -> Annotation: ...

    def array(self, items: Annotation) -> Annotation: ...

    def map(self, values: Annotation) -> Annotation: ...

    def enumeration(self, found: Annotation, base: Annotation) -> Annotation: ...


@dataclass(slots=True)
class _Reading:
    """Reading is tolerant: an enumeration without a name is its base type."""

    package: str
    models: str

    def scalar(self, schema: openapi.Scalar) -> Annotation:
        if schema.type is openapi.ScalarType.STRING and schema.format == "local-date-time":
            name = Import(f"{self.package}_runtime.dates", "ServerDateTime")
            return Annotation(name.name, frozenset({name}))
        return _FORMATS.get((schema.type, schema.format or ""), _SCALARS[schema.type])

    def array(self, items: Annotation) -> Annotation:
        return items.wrap("list[", "]")

    def map(self, values: Annotation) -> Annotation:
        return values.wrap("dict[str, ", "]")

    def enumeration(self, found: Annotation, base: Annotation) -> Annotation:
        return found


@dataclass(slots=True)
class _Giving:
    """Giving is wide in kind and strict in value."""

    package: str
    models: str

    def scalar(self, schema: openapi.Scalar) -> Annotation:
        if schema.choices:
            return _literals(schema.choices)
        plain = _FORMATS.get((schema.type, schema.format or ""), _SCALARS[schema.type])
        return plain.optional("str") if plain is _UUID else plain

    def array(self, items: Annotation) -> Annotation:
        return items.wrap("Sequence[", "]", Import("collections.abc", "Sequence"))

    def map(self, values: Annotation) -> Annotation:
        return values.wrap("Mapping[str, ", "]", Import("collections.abc", "Mapping"))

    def enumeration(self, found: Annotation, base: Annotation) -> Annotation:
        return found.optional(base.text)


def _literals(values: Iterable[object]) -> Annotation:
    texts = ", ".join(literal(value) for value in values)
    return Annotation(f"Literal[{texts}]", frozenset({Import("typing", "Literal")}))
