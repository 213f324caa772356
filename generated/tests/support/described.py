# SPDX-License-Identifier: MIT
"""What the document describes, as far as tests can touch it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from .document import Json, Part, document, part, parts, texts
from .rows import Answer


class Member(NamedTuple):
    """A member of an object, or an argument of an operation.

    `owner` is the object that describes it, or the argument's place in the request.
    """

    owner: str
    name: str
    schema: Part
    required: bool


class Schemas:
    """The schemas of the document, by name."""

    def __init__(self, named: Part) -> None:
        self._named = named
        self.names = tuple(named)
        self._members: dict[str, tuple[Member, ...]] = {}

    def named(self, name: str) -> Part:
        """The schema of this name."""
        return part(self._named, name)

    def payload(self, schema: Part) -> Part | None:
        """The schema of the payload in an envelope; None for a schema that has no envelope."""
        options = [*parts(schema, "oneOf"), *parts(schema, "allOf")]
        if any(self._is_envelope(option) for option in options):
            inline = next(option for option in options if "properties" in option)
            return part(inline, "properties", "data")
        found = (self.payload(option) for option in options)
        return next((one for one in found if one is not None), None)

    def _is_envelope(self, schema: Part) -> bool:
        return part(self._named, name_of(schema)).get("x-envelope") is True

    def members(self, name: str) -> tuple[Member, ...]:
        """The members of an object, those that it inherits first."""
        if name not in self._members:
            self._members[name] = tuple(self._members_of(name))
        return self._members[name]

    def _members_of(self, name: str) -> Iterator[Member]:
        schema = self.named(name)
        for one in (*parts(schema, "allOf"), schema):
            if name_of(one):
                yield from self.members(name_of(one))
            for member in part(one, "properties"):
                required = member in texts(one, "required")
                yield Member(name, member, part(one, "properties", member), required)

    def known(self, name: str) -> tuple[str, ...]:
        """The values of a named enumeration."""
        schema = self.named(name)
        return texts(schema, "x-values") or texts(schema, "enum")

    def values(self, schema: Part) -> tuple[str, ...]:
        """The values that a schema lists, in place or by name."""
        schema = bare(schema)
        return self.known(name_of(schema)) or tuple(
            value for value in texts(schema, "enum") if value != "None"
        )

    def reached(self, values: Iterator[Json | Part]) -> frozenset[str]:
        """The names of the schemas that these parts of the document use, at any depth."""
        found: set[str] = set()
        waiting = [name for value in values for name in _names(value)]
        while waiting:
            name = waiting.pop()
            if name not in found:
                found.add(name)
                parts_of = [member.schema for member in self.members(name)] or [self.named(name)]
                waiting += [other for one in parts_of for other in _names(one)]
        return frozenset(found)


class Described:
    """The operations, error texts and schemas of the document."""

    def __init__(self) -> None:
        self.operations = {str(item["id"]): item for item in parts(document(), "operations")}
        self.schemas = Schemas(part(document(), "schemas"))
        self.errors = parts(document(), "errors")

    def items(self) -> Iterator[str]:
        """Everything that the document has, in its order."""
        for name, operation in self.operations.items():
            yield from (f"{name}: called {kind}" for kind in ("sync", "async"))
            yield from (f"{name}: {kind} a token" for kind in ("with", "without"))
            for where, argument, schema, required in self.arguments(operation):
                item = f"{name}: {where} {argument}"
                yield f"{item}: given"
                if not required:
                    yield f"{item}: absent"
                if is_nullable(schema):
                    yield f"{item}: null"
                yield from (f"{item} = {value}" for value in self.schemas.values(schema))
            yield from (f"{name}: reply {status}" for status in part(operation, "replies"))
        has_envelopes = any(self.payload(item)[1] for item in self.operations.values())
        for error in self.errors:
            if has_envelopes or error["status"] != 200:
                yield f"error {error['id']}"
        every = self.operations.values()
        sent = self.schemas.reached(
            item.get(name) for item in every for name in ("parameters", "body")
        )
        read = self.schemas.reached(self.payload(item)[0] for item in every)
        for name in self.schemas.names:
            yield from self._items_of(name, name in sent, name in read)

    def _items_of(self, name: str, sent: bool, read: bool) -> Iterator[str]:
        known, members = self.schemas.known(name), self.schemas.members(name)
        if sent or read:
            yield from (f"{name} = {value}" for value in known)
        for owner, member, schema, required in members:
            item = f"{owner}.{member}"
            if sent:
                yield f"{item}: sent"
            if read:
                yield f"{item}: read"
                if not required:
                    yield f"{item}: absent"
                if is_nullable(schema):
                    yield f"{item}: null"
                yield from (f"{item} = {value}" for value in self.schemas.values(schema))
        if read and members:
            yield f"{name}: unknown member"
        if read and known:
            yield f"{name}: unknown value"

    def arguments(self, operation: Part) -> Iterator[Member]:
        """The parameters, and the members of the body."""
        for item in parts(operation, "parameters"):
            where, name = str(item["in"]), str(item["name"])
            yield Member(where, name, part(item, "schema"), item["required"] is True)
        body = self.body(operation)
        for name in part(body, "properties"):
            required = name in texts(body, "required")
            yield Member("body", name, part(body, "properties", name), required)

    def body(self, operation: Part) -> Part:
        """The schema of the body."""
        content = part(operation, "body", "content")
        return part(content, next(iter(content), ""))

    def payload(self, operation: Part) -> tuple[Part, bool]:
        """The schema of what a call reads, and whether it is in an envelope."""
        for status, reply in part(operation, "replies").items():
            if status.startswith("2") and isinstance(reply, dict):
                found = self.schemas.payload(part(reply, "schema"))
                return (part(reply, "schema"), False) if found is None else (found, True)
        return {}, False

    def errors_in(self, answer: Answer) -> Iterator[str]:
        """The first of the error texts that the answer has."""
        body = answer.body
        text = str(body)
        if isinstance(body, dict):
            text = str(body.get("error") or body.get("message") or "")
        found = re.fullmatch(r"Exception [\w.`+]+:(.*?)(: {3}at .*)?", text, re.DOTALL)
        text = found[1] if found else text
        for error in self.errors:
            pattern = str(error["pattern"])
            if error["status"] == answer.status and re.fullmatch(pattern, text, re.DOTALL):
                yield str(error["id"])
                return


def bare(schema: Part) -> Part:
    """The schema without the choice of null."""
    options = [*parts(schema, "oneOf"), *parts(schema, "anyOf")]
    others = [option for option in options if option.get("type") != "null"]
    return others[0] if len(others) == 1 < len(options) else schema


def is_nullable(schema: Part) -> bool:
    """Whether null is allowed beside another type."""
    return bare(schema) is not schema or "null" in texts(schema, "type")


def name_of(schema: Part) -> str:
    """The name of the schema that this one refers to; empty if it is written in place."""
    return str(schema.get("$ref", "")).rpartition("/")[2]


def _names(value: Json | Part) -> list[str]:
    """The names of the schemas that a schema refers to."""
    if isinstance(value, dict):
        own = [name_of(value)] if "$ref" in value else []
        return own + [name for item in value.values() for name in _names(item)]
    if isinstance(value, list):
        return [name for item in value for name in _names(item)]
    return []
