"""An API and its client as one tree of items, in which two versions are compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from enum import Flag
from typing import Protocol, TypeAlias, runtime_checkable

from .. import openapi
from ..diagnostics import Location
from ..openapi import Json
from ..python.build_package import Lowering
from .client import client_facts

Facts: TypeAlias = Mapping[str, Json]
Renamed: TypeAlias = Mapping[tuple[str, str], str]
"""The new names of schemas, of their classes (`model`) and of groups, by kind and old name."""


class Use(Flag):
    """Where a value is on the wire; a named schema can be in both."""

    NOWHERE = 0
    REQUEST = 1
    REPLY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something with a name: an operation, an argument, a member, a value, an error.

    Two versions of an item have one of their `keys` in common, the name first. `facts` are what the
    wire shows, `client` what only Python shows, `words` what only readers see. `path` leads to it.
    `named` is the schema that describes the item; both versions of it are compared there.
    """

    kind: str
    keys: tuple[str, str]
    location: Location
    path: str
    use: Use
    facts: Facts
    client: Facts
    words: Facts
    children: tuple[Item, ...]
    named: str = ""

    @property
    def name(self) -> str:
        """The name in the document."""
        return self.keys[0]

    def content(self) -> str:
        """Everything but names and places: what stays when an item is renamed."""
        below = [(child.kind, child.name, child.content()) for child in self.children]
        return repr((self.kind, self.facts, self.words, self.named, below))


@runtime_checkable
class _Located(Protocol):
    @property
    def location(self) -> Location: ...


_KINDS = {"Api": "document", "Property": "member"}
"""Kinds that are not the name of the class; every named schema is a `schema`."""
_NO_ITEMS = (
    *(openapi.Example, openapi.LookUps, openapi.Paging, openapi.Retry, openapi.Schema),
    *(openapi.Confirm, openapi.SchemeOfParameters),
)
"""What has a place but is a fact about what it belongs to."""

_NAMES = ("value", "name", "id", "url", "status", "schemes")
"""Fields that name an item."""
_PYTHON_NAMES = ("argument", "field", "model", "enum-member", "group")
_WORDS = ("title", "summary", "description", "example")
_SKIPPED = (
    *("document", "encoding", "location", "places", "positional", "python_name", "recorded"),
    *("returns", "tag"),
)
_USES = {"parameters": Use.REQUEST, "request_body": Use.REQUEST, "responses": Use.REPLY}
_ANY = ("array", "boolean", "integer", "number", "object", "string")
_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number"}


def tree_of(api: openapi.Api, lowering: Lowering, renamed: Renamed) -> Item:
    """The items of a document; `renamed` has the names that the other document has instead."""
    return _Tree(api, lowering, renamed).item(api)


class _Tree:
    def __init__(self, api: openapi.Api, lowering: Lowering, renamed: Renamed) -> None:
        self._annotations = lowering.annotations
        self._schemas = lowering.annotations.schemas
        self._renamed = renamed
        self._client = client_facts(api, lowering)
        self._uses: dict[str, Use] = {}
        for operation in api.operations:
            for field, value in _values(operation):
                self._mark(value, _USES.get(field, Use.NOWHERE))

    def _mark(self, node: object, use: Use) -> None:
        """Note the use of the schemas to which a part of an operation leads."""
        if isinstance(node, openapi.Reference):
            known = self._uses.get(node.name, Use.NOWHERE)
            if use not in known:
                self._uses[node.name] = known | use
                self._mark(self._schemas.resolve(node), use)
        for part in node if isinstance(node, tuple) else [value for _, value in _values(node)]:
            self._mark(part, use)

    def item(
        self, node: _Located, path: str = "", use: Use = Use.NOWHERE, operation: str = ""
    ) -> Item:
        """An item with all that is below it; `operation` is the one that it belongs to."""
        class_name = type(node).__name__
        kind = re.sub("(?<=[a-z])(?=[A-Z])", "-", _KINDS.get(class_name, class_name)).lower()
        values = {field: value for field, value in _values(node) if field not in _SKIPPED}
        naming = next((field for field in _NAMES if field in values), "")
        name = " and ".join(map(str, _parts(values.pop(naming, ""))))
        name = name or ("no sign-in" if naming == "schemes" else "")
        second = ""
        match node:
            case openapi.Operation():
                operation, second = name, f"{node.method} {node.path}"
                values["path"] = re.sub(r"\{[^}]*\}", "{}", node.path)
            case openapi.Parameter(where=openapi.Where.PATH):
                kind = "path-parameter"
            case openapi.Response() if not name.startswith("2"):
                kind = "error-response"
            case openapi.NamedSchema():
                kind, use = "schema", self._uses.get(name, Use.NOWHERE)
        if isinstance(node, openapi.ObjectSchema):
            values["requires"] = node.requires - {item.name for item in node.properties}
        if kind not in ("media-type", "request-body"):
            path = ".".join(filter(None, (path, name)))
        client = self._of_client(operation, node.location)
        facts: dict[str, Json] = {}
        children: list[Item] = []
        for field, value in values.items():
            items = [item for item in _parts(value) if isinstance(item, _Located)]
            below = _USES.get(field, use)
            if isinstance(value, openapi.Schema) and field == "schema":
                children.append(self._shape("shape", value, node.location, path, use, operation))
            elif items and not isinstance(items[0], _NO_ITEMS):
                above = field if kind == "document" and field != "operations" else path
                children += [self.item(item, above, below, operation) for item in items]
            elif field == "limits" and isinstance(value, Mapping):
                facts |= value
            elif field not in _WORDS and (field != "json_schema" or kind == "header"):
                facts[field.replace("_", "-")] = self._plain(value)
        names = (str(client[fact]) for fact in _PYTHON_NAMES if fact in client)
        return Item(
            kind=kind,
            keys=(name, second or next(names, "")),
            location=node.location,
            path=path,
            use=use,
            facts=facts,
            client=client,
            words={field: self._plain(values[field]) for field in _WORDS if field in values},
            children=tuple(children),
        )

    def _shape(
        self, kind: str, schema: openapi.Schema, place: Location, path: str, use: Use, owner: str
    ) -> Item:
        """What a value of a schema looks like; a named list or value as if it were in place."""
        is_named = isinstance(schema, openapi.Reference)
        target = self._schemas.underlying(schema)
        types: Sequence[Json] = _ANY
        const: Json = None
        format_, is_open, children = ["", ""], True, list[Item]()
        match target:
            case openapi.Scalar():
                types, is_open = [target.type], not target.choices
                children = self._choices(target, target.choices, path, use)
                plain = replace(target, nullable=False)
                format_ = [target.format or "", self._annotations.read(plain)]
            case openapi.Constant():
                types, const = [_TYPES.get(type(target.value), "null")], target.value
            case openapi.EnumSchema():
                types, is_open = [target.type], target.is_open
                children = list(self.item(target).children)
            case openapi.Choice():
                types = sorted(option.type for option in target.options)
            case openapi.Array(items=inner) | openapi.Map(values=inner):
                types = ["array" if isinstance(target, openapi.Array) else "object"]
                children = [self._shape("items", inner, place, f"{path}[]", use, owner)]
            case openapi.InlineObject():
                types = ["object"]
                children = [self.item(item, path, use, owner) for item in target.properties]
            case openapi.ObjectSchema():
                types = [self._plain(schema)]
        return Item(
            kind=kind,
            keys=("", ""),
            location=place,
            path=path,
            use=use,
            facts={
                "type": types,
                "format": format_,
                "is-open": is_open,
                "const": const,
                "nullable": schema.nullable,
                "deprecated": schema.deprecated,
                "default": self._plain(schema.default),
                **(target.limits if isinstance(target, openapi.Schema) else {}),
            },
            client={},
            words={"description": schema.description, "example": self._plain(schema.example)},
            children=tuple(children),
            named=str(self._plain(schema)) if is_named else "",
        )

    def _choices(
        self, schema: openapi.Schema, values: Sequence[Json], path: str, use: Use
    ) -> list[Item]:
        found = [openapi.EnumValue(location=schema.location, value=str(item)) for item in values]
        return [replace(self.item(item, path, use), client={}) for item in found]

    def _of_client(self, operation: str, place: Location) -> Facts:
        """What Python shows, in the names of the other document."""
        found = dict(self._client.get((operation, place), {}))
        if operation and "group" in found:
            found["group"] = self._new_name("group", str(found["group"]))
        if "client-type" in found:
            words = re.split(r"(\w+)", str(found["client-type"]))
            found["client-type"] = "".join(self._new_name("model", word) for word in words)
        return found

    def _new_name(self, kind: str, name: str) -> str:
        return self._renamed.get((kind, name), name)

    def _plain(self, value: object) -> Json:
        """A value without places, and with the names of schemas in the other document."""
        match value:
            case openapi.Reference():
                return self._new_name("schema", value.name)
            case openapi.Example():
                return value.value
            case str() | bool() | int() | float():
                return value
            case tuple() | frozenset():
                return [self._plain(item) for item in sorted(value, key=str)]
            case Mapping():
                return {str(key): self._plain(part) for key, part in value.items()}
            case _ if is_dataclass(value):
                parts = {field: self._plain(part) for field, part in _values(value)}
                return {field: part for field, part in parts.items() if field not in _SKIPPED}
        return None


def _values(node: object) -> Iterator[tuple[str, object]]:
    for field in fields(node) if is_dataclass(node) else ():
        yield field.name, getattr(node, field.name)


def _parts(value: object) -> Sequence[object]:
    return value if isinstance(value, tuple) else (value,)
