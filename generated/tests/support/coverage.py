# SPDX-License-Identifier: MIT
"""What the document has, and what of it the tests have touched: seen in requests and replies.

The stand-in's `document.json` lists operations, parameters, replies, members and error texts. What
a request and its reply show is crossed off; what is left fails the run.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias
from urllib.parse import parse_qsl

from .described import Described, bare, name_of
from .document import Json, Part, part
from .received import Received, collected
from .rows import Answer

Items: TypeAlias = dict[str, list[str]]


class Coverage:
    """The items of the document, each a string that names it, and the tests that touched it."""

    def __init__(self) -> None:
        self._described = Described()
        self._schemas = self._described.schemas
        self.touched: Items = {}
        self.test = ""

    @property
    def items(self) -> tuple[str, ...]:
        """Everything that must be touched."""
        return tuple(dict.fromkeys(self._described.items()))

    def untouched(self) -> tuple[str, ...]:
        """What no test has touched, in the document's order."""
        return tuple(item for item in self.items if item not in self.touched)

    def note(self, kind: str, seen: Received, answer: Answer, *, signed: bool) -> None:
        """Cross off what a request and its reply show. `signed`: the client had a token."""
        operation = self._described.operations.get(seen.operation)
        if operation is None:
            return
        found = (
            f"{seen.operation}: called {kind}",
            f"{seen.operation}: {'with' if signed else 'without'} a token",
            *self._sent(operation, seen),
            *self._answered(operation, answer),
        )
        self.add({item: [self.test] for item in found})

    def add(self, touched: Mapping[str, Iterable[str]]) -> None:
        """Take over what has been noted, here or by another process."""
        for item, tests in touched.items():
            known = self.touched.setdefault(item, [])
            known += [test for test in tests if test not in known]

    def _sent(self, operation: Part, seen: Received) -> Iterator[str]:
        body = seen.body
        given: Mapping[str, Mapping[str, object]] = {
            "query": collected(parse_qsl(seen.target.partition("?")[2], keep_blank_values=True)),
            "header": seen.headers,
            "body": body if isinstance(body, dict) else {},
        }
        for where, name, schema, _ in self._described.arguments(operation):
            item = f"{seen.operation}: {where} {name}"
            if where == "path":
                yield f"{item}: given"
                continue
            value = given[where].get(name.lower() if where == "header" else name, _ABSENT)
            if value is _ABSENT:
                yield f"{item}: absent"
            elif value is None:
                yield f"{item}: null"
            else:
                yield f"{item}: given"
                if str(value) in self._schemas.values(schema):
                    yield f"{item} = {value}"
                yield from self._walked(value, schema, "sent")
        schema = self._described.body(operation)
        if name_of(schema) and seen.media_type.endswith("json"):
            yield from self._walked(body, schema, "sent")

    def _answered(self, operation: Part, answer: Answer) -> Iterator[str]:
        replies = part(operation, "replies")
        # A range such as `4XX` is `400` there.
        for status in (str(answer.status), f"{answer.status // 100}00"):
            if status in replies:
                yield f"{operation['id']}: reply {status}"
                break
        payload, is_enveloped = self._described.payload(operation)
        body = answer.body
        refused = is_enveloped and isinstance(body, dict) and body.get("success") is not True
        if refused or not 200 <= answer.status < 300:
            yield from (f"error {name}" for name in self._described.errors_in(answer))
        else:
            data = body.get("data") if is_enveloped and isinstance(body, dict) else body
            yield from self._walked(data, payload, "read")

    def _walked(self, value: object, schema: Part, verb: str) -> Iterator[str]:
        """The members and values of named schemas that a JSON value shows."""
        schema = bare(schema)
        name = name_of(schema)
        if value is None:
            return
        if name and self._schemas.known(name):
            is_known = str(value) in self._schemas.known(name)
            yield f"{name} = {value}" if is_known else f"{name}: unknown value"
        elif name and isinstance(value, dict) and self._schemas.members(name):
            yield from self._members(value, name, verb)
        elif name:
            yield from self._walked(value, self._schemas.named(name), verb)
        elif isinstance(value, list):
            for item in value:
                yield from self._walked(item, part(schema, "items"), verb)
        elif isinstance(value, dict):
            for item in value.values():
                yield from self._walked(item, part(schema, "additionalProperties"), verb)

    def _members(self, value: Mapping[str, Json], name: str, verb: str) -> Iterator[str]:
        members = self._schemas.members(name)
        if not value.keys() <= {member for _, member, _, _ in members}:
            yield f"{name}: unknown member"
        for owner, member, schema, _ in members:
            item = f"{owner}.{member}"
            if member not in value:
                yield f"{item}: absent"
            elif value[member] is None:
                yield f"{item}: null"
            else:
                yield f"{item}: {verb}"
                if str(value[member]) in self._schemas.values(schema):
                    yield f"{item} = {value[member]}"
                yield from self._walked(value[member], schema, verb)


_ABSENT = object()
