"""What the document has, and what of it the tests have touched: seen on the wire, not claimed.

`inventory.json` lists operations, parameters, replies, errors and members as the document has
them. What a request and its reply show is crossed off; whatever stays fails the run.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote

from .inventory import Inventory, Operation, Parameter, Shape
from .received import Received, collected
from .rows import Answer, Json

Items: TypeAlias = dict[str, list[str]]


class Ledger:
    """The items of the document by name, and the tests that touched each."""

    def __init__(self, inventory: Inventory) -> None:
        self._inventory = inventory
        self.touched: Items = {}
        self.test = ""

    @classmethod
    def of(cls, path: Path) -> Ledger:
        """The ledger for the inventory in a file."""
        return cls(Inventory.of(json.loads(path.read_text(encoding="utf-8"))))

    @property
    def items(self) -> tuple[str, ...]:
        """Everything that must be touched."""
        return tuple(dict.fromkeys(self._inventory.items()))

    def untouched(self) -> tuple[str, ...]:
        """What no test has touched, in the document's order."""
        return tuple(item for item in self.items if item not in self.touched)

    def note(self, kind: str, seen: Received, answer: Answer, *, signed: bool) -> None:
        """Cross off what a request and its reply show. `signed`: the client had a token."""
        for operation in self._inventory.operations:
            if operation.answers(seen.method, unquote(seen.target.partition("?")[0])):
                found = [
                    f"{operation.id}: called {kind}",
                    f"{operation.id}: {'with' if signed else 'without'} a token",
                    *self._sent(operation, seen),
                    *self._answered(operation, answer),
                ]
                for item in found:
                    tests = self.touched.setdefault(item, [])
                    if self.test not in tests:
                        tests.append(self.test)

    def add(self, touched: Mapping[str, Iterable[str]]) -> None:
        """Take over what another process has noted."""
        for item, tests in touched.items():
            known = self.touched.setdefault(item, [])
            known += [test for test in tests if test not in known]

    def _sent(self, operation: Operation, seen: Received) -> Iterator[str]:
        given = _given(operation, seen)
        for parameter in operation.parameters:
            name = f"{operation.id}: {parameter.where} {parameter.name}"
            if parameter.where == "path":
                yield f"{name}: given"
                continue
            value = _value(given, parameter)
            if value is _ABSENT:
                yield f"{name}: absent"
            elif value is None:
                yield f"{name}: null"
            else:
                yield f"{name}: given"
                yield from (
                    f"{name} = {known}" for known in parameter.values if known == str(value)
                )
                yield from self._walked(value, parameter.shape, "sent")
        body = operation.whole_body
        if body is not None and seen.media_type.endswith("json"):
            yield from self._walked(seen.body, body, "sent")

    def _answered(self, operation: Operation, answer: Answer) -> Iterator[str]:
        for status in operation.replies:
            pattern = "..." if status == "default" else status.replace("X", ".")
            if re.fullmatch(pattern, str(answer.status)):
                yield f"{operation.id}: reply {status}"
                break
        body = answer.body
        refused = operation.enveloped and isinstance(body, dict) and body.get("success") is not True
        if refused or not 200 <= answer.status < 300:
            for name in self._inventory.errors_in(answer):
                yield f"error {name}"
                if name in operation.errors:
                    yield f"{operation.id}: error {name}"
        elif operation.reply is not None:
            payload = body.get("data") if operation.enveloped and isinstance(body, dict) else body
            yield from self._walked(payload, operation.reply, "read")

    def _walked(self, value: object, shape: Shape | None, verb: str) -> Iterator[str]:
        """The members and values of named schemas that a JSON value shows."""
        if shape is None or value is None:
            return
        if shape.items is not None and isinstance(value, list):
            for item in value:
                yield from self._walked(item, shape.items, verb)
        elif shape.values is not None and isinstance(value, dict):
            for item in value.values():
                yield from self._walked(item, shape.values, verb)
        elif shape.name:
            schema = self._inventory.schemas[shape.name]
            if schema.alias is not None:
                yield from self._walked(value, schema.alias, verb)
            elif schema.known:
                is_known = str(value) in schema.known
                yield f"{shape.name} = {value}" if is_known else f"{shape.name}: unknown value"
            elif schema.tag and isinstance(value, dict):
                option = Shape(name=schema.options[str(value[schema.tag])])
                yield from self._walked(value, option, verb)
            elif isinstance(value, dict):
                yield from self._members(value, shape.name, verb)

    def _members(self, value: Mapping[str, Json], name: str, verb: str) -> Iterator[str]:
        members = self._inventory.schemas[name].members
        if not value.keys() <= members.keys():
            yield f"{name}: unknown member"
        for member, described in members.items():
            whole = f"{described.schema}.{member}"
            if member not in value:
                yield f"{whole}: absent"
            elif value[member] is None:
                yield f"{whole}: null"
            else:
                yield f"{whole}: {verb}"
                text = str(value[member])
                yield from (f"{whole} = {known}" for known in described.values if known == text)
                yield from self._walked(value[member], described.shape, verb)


_ABSENT = object()


def _given(operation: Operation, seen: Received) -> dict[str, Mapping[str, object]]:
    query = parse_qsl(seen.target.partition("?")[2], keep_blank_values=True)
    cookies = [
        (name, value)
        for name, _, value in (
            pair.strip().partition("=") for pair in seen.headers.get("cookie", "").split(";")
        )
    ]
    body = seen.body
    return {
        "query": collected(query),
        "header": seen.headers,
        "cookie": collected(cookies),
        "body": body if isinstance(body, dict) else {},
    }


def _value(given: Mapping[str, Mapping[str, object]], parameter: Parameter) -> object:
    found = given[parameter.where]
    if parameter.where == "header":
        return found.get(parameter.name.lower(), _ABSENT)
    # The members of an object in a query stand in brackets behind its name.
    bracketed = [value for key, value in found.items() if key.startswith(f"{parameter.name}[")]
    return bracketed if bracketed else found.get(parameter.name, _ABSENT)
