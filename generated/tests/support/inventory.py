"""What the document has, as `inventory.json` tells it, and the items that come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from .rows import Answer, Json


@dataclass(frozen=True)
class Shape:
    """What is inside a value: a named schema, or a list or a map of something."""

    name: str = ""
    items: Shape | None = None
    values: Shape | None = None


@dataclass(frozen=True)
class Parameter:
    """A parameter, or a member of the body. `values` are those of an enumeration, as text."""

    name: str
    where: str
    required: bool
    nullable: bool
    values: tuple[str, ...]
    shape: Shape | None


@dataclass(frozen=True)
class Member:
    """A member of an object; `schema` is the one that describes it, perhaps the object's base."""

    schema: str
    required: bool
    nullable: bool
    values: tuple[str, ...]
    shape: Shape | None


@dataclass(frozen=True)
class Schema:
    """A named schema: members, or known values, or options by tag, or another shape."""

    members: Mapping[str, Member] = field(default_factory=dict)
    known: tuple[str, ...] = ()
    tag: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    alias: Shape | None = None


@dataclass(frozen=True)
class Operation:
    """An operation. `reply` is the shape of its payload, `whole_body` that of its body."""

    id: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    replies: tuple[str, ...]
    enveloped: bool
    reply: Shape | None
    whole_body: Shape | None
    errors: tuple[str, ...]

    def answers(self, method: str, path: str) -> bool:
        """Whether a request is one of this operation."""
        # The path is decoded, so an argument may hold anything, slashes and line breaks too.
        pattern = ".*".join(re.escape(part) for part in re.split(r"\{[^}]*\}", self.path))
        return method == self.method and re.fullmatch(pattern, path, re.DOTALL) is not None


@dataclass(frozen=True)
class ErrorText:
    """A text by which the server says what went wrong."""

    name: str
    pattern: str
    status: int


@dataclass(frozen=True)
class Inventory:
    """The whole document, as far as tests can touch it."""

    operations: tuple[Operation, ...]
    schemas: Mapping[str, Schema]
    errors: tuple[ErrorText, ...]

    @classmethod
    def of(cls, data: Mapping[str, Json]) -> Inventory:
        """The inventory that the file's JSON tells."""
        return cls(
            operations=tuple(_operation(item) for item in _list(data, "operations")),
            schemas={name: _schema(item) for name, item in _dict(data, "schemas").items()},
            errors=tuple(
                ErrorText(_text(item, "name"), _text(item, "pattern"), _number(item, "status"))
                for item in _list(data, "errors")
            ),
        )

    def items(self) -> Iterator[str]:
        """Everything that the document has, in its order."""
        for operation in self.operations:
            yield from (f"{operation.id}: called {kind}" for kind in ("sync", "async"))
            yield from (f"{operation.id}: {kind} a token" for kind in ("with", "without"))
            for parameter in operation.parameters:
                name = f"{operation.id}: {parameter.where} {parameter.name}"
                yield f"{name}: given"
                if not parameter.required:
                    yield f"{name}: absent"
                if parameter.nullable:
                    yield f"{name}: null"
                yield from (f"{name} = {value}" for value in parameter.values)
            yield from (f"{operation.id}: reply {status}" for status in operation.replies)
            yield from (f"{operation.id}: error {name}" for name in operation.errors)
        yield from (f"error {error.name}" for error in self.errors)
        sent = self._reached(
            shape
            for operation in self.operations
            for shape in (
                operation.whole_body,
                *(parameter.shape for parameter in operation.parameters),
            )
        )
        read = self._reached(operation.reply for operation in self.operations)
        for name, schema in self.schemas.items():
            yield from self._items_of(name, schema, name in sent, name in read)

    def _items_of(self, name: str, schema: Schema, sent: bool, read: bool) -> Iterator[str]:
        if sent or read:
            yield from (f"{name} = {value}" for value in schema.known)
        for member, described in schema.members.items():
            whole = f"{described.schema}.{member}"
            if sent:
                yield f"{whole}: sent"
            if read:
                yield f"{whole}: read"
                if not described.required:
                    yield f"{whole}: absent"
                if described.nullable:
                    yield f"{whole}: null"
                yield from (f"{whole} = {value}" for value in described.values)
        if read and schema.members:
            yield f"{name}: unknown member"
        if read and schema.known:
            yield f"{name}: unknown value"

    def errors_in(self, answer: Answer) -> Iterator[str]:
        """The first of the error texts that the answer has."""
        body = answer.body
        text = str(body)
        if isinstance(body, dict):
            text = str(body.get("error") or body.get("message") or "")
        found = re.fullmatch(r"Exception [\w.`+]+:(.*?)(: {3}at .*)?", text, re.DOTALL)
        text = found[1] if found else text
        for error in self.errors:
            if error.status == answer.status and re.fullmatch(error.pattern, text, re.DOTALL):
                yield error.name
                return

    def _reached(self, shapes: Iterator[Shape | None]) -> frozenset[str]:
        """The names of the schemas that stand in these shapes, at any depth."""
        found: set[str] = set()
        waiting = list(shapes)
        while waiting:
            shape = waiting.pop()
            if shape is None:
                continue
            waiting += [shape.items, shape.values]
            if shape.name and shape.name not in found:
                found.add(shape.name)
                schema = self.schemas[shape.name]
                waiting += [member.shape for member in schema.members.values()]
                waiting += [Shape(name=option) for option in schema.options.values()]
                waiting.append(schema.alias)
        return frozenset(found)


def _operation(data: Json) -> Operation:
    return Operation(
        id=_text(data, "id"),
        method=_text(data, "method"),
        path=_text(data, "path"),
        parameters=tuple(
            Parameter(
                name=_text(item, "name"),
                where=_text(item, "where"),
                required=_flag(item, "required"),
                nullable=_flag(item, "nullable"),
                values=tuple(map(str, _list(item, "values"))),
                shape=_shape(_part(item, "shape")),
            )
            for item in _list(data, "parameters")
        ),
        replies=tuple(map(str, _list(data, "replies"))),
        enveloped=_flag(data, "enveloped"),
        reply=_shape(_part(data, "reply")),
        whole_body=_shape(_part(data, "body")),
        errors=tuple(map(str, _list(data, "errors"))),
    )


def _schema(data: Json) -> Schema:
    return Schema(
        members={
            name: Member(
                schema=_text(item, "schema"),
                required=_flag(item, "required"),
                nullable=_flag(item, "nullable"),
                values=tuple(map(str, _list(item, "values"))),
                shape=_shape(_part(item, "shape")),
            )
            for name, item in _dict(data, "members").items()
        },
        known=tuple(map(str, _list(data, "known"))),
        tag=_text(data, "tag"),
        options={name: str(value) for name, value in _dict(data, "options").items()},
        alias=_shape(_part(data, "alias")),
    )


def _shape(data: Json) -> Shape | None:
    if data is None:
        return None
    return Shape(
        name=_text(data, "name"),
        items=_shape(_part(data, "items")),
        values=_shape(_part(data, "values")),
    )


def _part(data: Json | Mapping[str, Json], name: str) -> Json:
    if not isinstance(data, Mapping):
        raise TypeError(f"inventory.json has no object where {name} should be")
    return data.get(name)


def _text(data: Json, name: str) -> str:
    return str(_part(data, name) or "")


def _number(data: Json, name: str) -> int:
    return int(_text(data, name))


def _flag(data: Json, name: str) -> bool:
    return _part(data, name) is True


def _list(data: Json | Mapping[str, Json], name: str) -> list[Json]:
    found = _part(data, name)
    return found if isinstance(found, list) else []


def _dict(data: Json | Mapping[str, Json], name: str) -> dict[str, Json]:
    found = _part(data, name)
    return found if isinstance(found, dict) else {}
