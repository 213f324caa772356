# SPDX-License-Identifier: MIT
"""Whether a request matches the document, and what is wrong with it.

Problems name places and rules, never values, because values can be secret.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeAlias
from urllib.parse import parse_qsl, unquote

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError

from .document import PARAMETER, Document, Operation, Schema, form_of
from .exchange import Request

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATE = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?)?([Zz]|[+-]\d\d:?\d\d)?")
_Plain: TypeAlias = "None | bool | int | float | str | Sequence[_Plain] | Mapping[str, _Plain]"
"""JSON as the validator takes it."""

_FORM = "application/x-www-form-urlencoded"
_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("uuid")
def _is_uuid(value: object) -> bool:
    return not isinstance(value, str) or _UUID.fullmatch(value) is not None


@_FORMATS.checks("local-date-time")
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or _DATE.fullmatch(value) is not None


@_FORMATS.checks("int32")
def _is_int32(value: object) -> bool:
    return isinstance(value, bool) or not isinstance(value, int) or -(2**31) <= value < 2**31


class Checker:
    """The checks of one document; validators are made on first use."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._validators: dict[str, Draft202012Validator] = {}

    def problems(self, operation: Operation | None, request: Request) -> tuple[str, ...]:
        """What is wrong with a request; empty for one that fits."""
        if operation is None:
            return ("path: matches no operation in the document",)
        return (
            *self._line(operation, request),
            *self._query(operation, request),
            *self._headers(operation, request),
            *self._body(operation, request),
        )

    def _line(self, operation: Operation, request: Request) -> Iterator[str]:
        if request.method != operation.method.upper():
            yield f"method: {request.method}, but the document has {operation.method.upper()}"
        wanted = operation.path.split("/")
        given = request.path.split("/")
        if len(wanted) != len(given):
            yield f"path: not of the form {operation.path}"
            return
        known = {found.name: found for found in operation.parameters if found.place == "path"}
        for pattern, part in zip(wanted, given, strict=True):
            names = PARAMETER.findall(pattern)
            found = form_of(pattern).fullmatch(part if names else unquote(part))
            if found is None:
                yield f"path: {pattern!r} is spelled differently"
                continue
            for name, text in zip(names, found.groups(), strict=True):
                yield from self._text(f"path: {name}", known[name].schema, unquote(text))

    def _query(self, operation: Operation, request: Request) -> Iterator[str]:
        known = {found.name: found for found in operation.parameters if found.place == "query"}
        given = dict(parse_qsl(request.query, keep_blank_values=True))
        for name, value in given.items():
            if name in known:
                yield from self._text(f"query: {name}", known[name].schema, value)
            else:
                yield f"query: {name!r} is not a parameter in the document"
        for name, parameter in known.items():
            if parameter.required and name not in given:
                yield f"query: {name!r} is missing"

    def _headers(self, operation: Operation, request: Request) -> Iterator[str]:
        for parameter in operation.parameters:
            if parameter.place == "header":
                value = request.header(parameter.name)
                if value is not None:
                    yield from self._text(f"header: {parameter.name}", parameter.schema, value)
                elif parameter.required:
                    yield f"header: {parameter.name!r} is missing"

    def _body(self, operation: Operation, request: Request) -> Iterator[str]:
        if not operation.bodies:
            if request.body:
                yield "body: the document has none"
            return
        content_type = request.header("Content-Type")
        media_type = (content_type or "").partition(";")[0].strip().lower()
        if not request.body and content_type is None:
            if operation.body_required:
                yield "body: is missing"
            return
        schema = operation.bodies.get(media_type)
        if schema is None:
            yield f"header: Content-Type is not {' or '.join(operation.bodies)}"
            return
        text = request.body.decode("utf-8", "replace")
        if media_type == _FORM:
            fields = _fields(_members(schema.get("properties")), text)
            yield from self._value("body", schema, fields)
            return
        if "json" not in media_type:
            yield from self._value("body", schema, text)
            return
        try:
            value: _Plain = json.loads(text)
        except (ValueError, RecursionError):
            yield "body: is not JSON"
            return
        yield from self._value("body", schema, value)

    def _text(self, place: str, schema: Schema, text: str) -> Iterator[str]:
        yield from self._value(place, schema, _typed(schema, text))

    def _value(self, place: str, schema: Schema, value: _Plain) -> Iterator[str]:
        for error in self._validator(schema).iter_errors(value):
            yield from _words(place, error)

    def _validator(self, schema: Schema) -> Draft202012Validator:
        key = json.dumps(schema, sort_keys=True)
        found = self._validators.get(key)
        if found is None:
            whole = {**_closed_object(schema), "components": {"schemas": self._schemas}}
            found = Draft202012Validator(whole, format_checker=_FORMATS)
            self._validators[key] = found
        return found

    @cached_property
    def _schemas(self) -> object:
        schemas = self.document.schemas
        # A base is closed by the object that extends it.
        bases = {
            str(_members(part).get("$ref", "")).rpartition("/")[2]
            for schema in schemas.values()
            for part in _parts(_members(schema))
        }
        return {
            name: schema if name in bases else _closed(schema) for name, schema in schemas.items()
        }


def _fields(known: Schema, text: str) -> dict[str, _Plain]:
    """The members of a form; a list of single values has one field for each."""
    found: dict[str, _Plain] = {}
    lists: dict[str, list[_Plain]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        schema = _members(known.get(name))
        typed = _typed(schema, value)
        if schema.get("type") == "array" and not isinstance(typed, list):
            items = lists.setdefault(name, [])
            items.append(_typed(_members(schema.get("items")), value))
            typed = items
        found[name] = typed
    return found


def _typed(schema: Schema, text: str) -> _Plain:
    """A string of path, query, header or form as a value of its schema's type."""
    if schema.get("type") not in ("integer", "number", "boolean", "array", "object"):
        return text
    try:
        typed: _Plain = json.loads(text)
    except ValueError:
        return text
    return typed


def _closed(value: object) -> object:
    """The schema that rejects members without a description, unless it allows them."""
    if isinstance(value, list):
        return [_closed(item) for item in value]
    return _closed_object(value) if isinstance(value, Mapping) else value


def _closed_object(schema: Schema) -> dict[str, object]:
    if _parts(schema):
        return {"unevaluatedProperties": False, **schema}
    found = {name: _closed(item) for name, item in schema.items()}
    if isinstance(schema.get("properties"), Mapping) and "type" in schema:
        found.setdefault("additionalProperties", False)
    return found


def _parts(schema: Schema) -> Sequence[object]:
    parts = schema.get("allOf")
    return parts if isinstance(parts, list) else ()


def _words(place: str, error: ValidationError) -> Iterator[str]:
    path = place + "".join(_step(step) for step in error.absolute_path)
    rule, instance = str(error.validator), _members(error.instance)
    wanted: object = error.validator_value
    if rule == "required" and isinstance(wanted, list):
        yield from (f"{path}: {name!r} is missing" for name in wanted if name not in instance)
    elif rule == "additionalProperties" and isinstance(error.schema, Mapping):
        known = _members(error.schema.get("properties"))
        for name in instance:
            if name not in known:
                yield f"{path}: {name!r} is not a member in the document"
    elif rule == "unevaluatedProperties":
        yield f"{path}: has members that are not in the document"
    elif rule == "type":
        yield f"{path}: is not {' or '.join(wanted) if isinstance(wanted, list) else wanted}"
    elif rule == "format":
        yield f"{path}: is not {wanted}"
    elif rule in ("enum", "const"):
        yield f"{path}: is not one of the values in the document"
    else:
        yield f"{path}: violates {rule!r}"


def _members(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _step(step: object) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if re.fullmatch(r"\w+", str(step)) else f"[{step!r}]"
