"""Calls, and the requests that they must send."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .. import openapi
from ..encoders import literal
from ..openapi import Json
from ..python.arguments import Argument, choosable_types, content_types
from ..python.expressions import Expressions, plain
from ..values.examples import Examples
from ..values.spelling import spelled
from ..values.wire import example_values, wire_request
from .full_values import FullValues
from .rows import call_of

Values = Mapping[str, Json]
_MARK = "11111111-2222-4333-8444-555555555555"
_HOSTILE = "a/b?c#d%20e&f=g+h é;,"


class RequestRows:
    """Makes the rows about requests of one operation.

    `method` is the path of the method from a client, such as `instances.list`.
    """

    def __init__(
        self,
        operation: openapi.Operation,
        arguments: Sequence[Argument],
        method: str,
        examples: Examples,
        expressions: Expressions,
    ) -> None:
        self._operation = operation
        self._arguments = arguments
        self._method = method
        self._schemas = examples.schemas
        self._full = FullValues(examples.schemas)
        self._expressions = expressions
        self.values: Values = example_values(operation, arguments, examples)
        self.everything: Values = {item.name: self._value(item) for item in arguments}
        self.needed: Values = {
            item.name: self.everything[item.name] for item in arguments if item.required
        }
        self.ids = [
            item.name
            for item in arguments
            if isinstance(item.schema, openapi.Scalar) and item.schema.format == "uuid"
        ]

    def rows(self, *, with_ids: bool) -> Iterator[str]:
        """Every row. `with_ids` adds one that gives the ids as UUIDs instead of strings."""
        needed = self.needed
        yield self._row("example", self.values)
        if needed != self.values:
            yield self._row("only what is required", needed)
        if self.everything not in (needed, self.values):
            yield self._row("everything", self.everything)
        yield from self._every_member()
        for item in self._arguments:
            # A required argument without a type is sent whatever it is.
            if item.sends_null and item.schema.nullable and not item.parameter:
                yield self._row(f"{item.name} is null", {**needed, item.name: None})
            for number, value in enumerate(_known_values(item.schema, self._schemas)):
                given = {**needed, item.name: value}
                yield self._row(f"{item.name} {number} of its values", given)
                if isinstance(item.schema, openapi.Reference):
                    call = self._call(given, {item.name: plain(value)})
                    yield self._row(f"{item.name} {number} of its plain values", given, call)
        if with_ids and self.ids:
            values = {**needed, **{name: self.everything[name] for name in self.ids}}
            shown = {name: f"UUID({plain(values[name])})" for name in self.ids}
            yield self._row("ids as UUIDs", values, self._call(values, shown))
        yield from self._escaped()
        for media_type in choosable_types(self._operation)[1:]:
            call = self._call(self.values, {"content_type": literal(media_type)})
            yield self._row(f"as {media_type}", self.values, call, media_type)

    def _every_member(self) -> Iterator[str]:
        """A body that is one object, with the members too that the example omits."""
        for item in self._arguments:
            if item.whole_body:
                full = FullValues(self._schemas).of(item.schema, item.spec_name)
                shown = self.values.get(item.name)
                if (
                    isinstance(full, Mapping)
                    and isinstance(shown, Mapping)
                    and full.keys() > shown.keys()
                ):
                    yield self._row("every member", {**self.needed, item.name: full})

    def _escaped(self) -> Iterator[str]:
        """Strings with every character that has a meaning in a URL."""
        texts = [
            item
            for item in self._arguments
            if item.parameter
            and item.parameter.where in (openapi.Where.PATH, openapi.Where.QUERY)
            and isinstance(item.schema, openapi.Scalar)
            and _is_free_text(item.schema)
        ]
        if texts:
            hostile = {item.name: _HOSTILE for item in texts}
            yield self._row("escaped", {**self.needed, **hostile})

    def _row(self, name: str, values: Values, call: str = "", media_type: str = "") -> str:
        # A mark in the target stands for what the client makes itself.
        made = [
            item.name
            for item in self._arguments
            if item.parameter and item.parameter.generated and item.name not in values
        ]
        marks = dict.fromkeys(made, _MARK)
        wire = wire_request(self._operation, self._arguments, {**values, **marks})
        target = literal(wire.target)
        if made:
            before, after = wire.target.split(_MARK)
            target = f"{literal(before)} + MADE" + (f" + {literal(after)}" if after else "")
        words = [literal(name), f"lambda client: {call or self._call(values)}", target]
        types = content_types(self._operation.request_body)
        sent_type = media_type or next(iter(types), "")
        if types and not self._is_absent_body(values):
            words.append(f"body={plain(wire.body)}")
            if sent_type != "application/json" or wire.body is None:
                words.append(f"media_type={literal(sent_type)}")
        if wire.headers:
            lowered = {header.lower(): value for header, value in wire.headers.items()}
            words.append(f"headers={plain(lowered)}")
        returned = self._returned(values)
        if returned:
            words.append(f"result={returned}")
        return call_of("Sends", words)

    def _is_absent_body(self, values: Values) -> bool:
        whole = [item.name for item in self._arguments if item.whole_body]
        return bool(whole) and whole[0] not in values

    def _returned(self, values: Values) -> str:
        for item in self._arguments:
            if item.spec_name == self._operation.returns:
                if item.name not in values:
                    return "MADE"
                return f"UUID({plain(values[item.name])})"
        return ""

    @property
    def returned(self) -> str:
        """The id that the example's call returns; empty where it returns the payload."""
        return self._returned(self.values)

    def call_with(self, name: str, expression: str) -> str:
        """The call with the required arguments, and one argument as this expression."""
        return self._call({**self.needed, name: None}, {name: expression})

    def call_without(self, name: str) -> str:
        """The example's call without an argument."""
        return self._call({key: value for key, value in self.values.items() if key != name})

    @property
    def shortest(self) -> str:
        """The call with the required arguments only."""
        return self._call(self.needed)

    def with_parameter(self, item: Argument, declared: str) -> tuple[str, Json]:
        """A call with the process parameter `declared`, and the body that it sends."""
        text = "0042"
        shown = literal(text)
        values: dict[str, Json] = dict(self.needed)
        if item.process_parameters:
            values[item.name] = [{"name": declared, "value": text}]
            shown = f"{{{literal(declared)}: {shown}}}"
        elif item.process_parameter:
            named = item.process_parameter.name
            name = next(one.name for one in self._arguments if one.spec_name == named)
            values |= {item.name: text, name: declared}
        wire = wire_request(self._operation, self._arguments, values)
        return f"lambda client: {self._call(values, {item.name: shown})}", wire.body

    def iterating(self, values: Values) -> str:
        """The call with these arguments that returns item after item."""
        group = self._method.rpartition(".")[0]
        return f"lambda client: {self._call(values, method=f'{group}.iterate')}"

    def _call(
        self, values: Values, shown: Mapping[str, str] | None = None, method: str = ""
    ) -> str:
        left = dict(shown or {})
        words = []
        for item in self._arguments:
            if item.name in values:
                text = left.pop(item.name, "") or self._given(values[item.name], item)
                words.append(text if item.positional else f"{item.name}={text}")
        words += [f"{name}={text}" for name, text in left.items()]
        return call_of(f"client.{method or self._method}", words)

    def _given(self, value: Json, item: Argument) -> str:
        if value is None and item.schema.nullable:
            return "None"
        return self._expressions.given(value, item)

    def _value(self, item: Argument) -> Json:
        """The value of the example, else that of the argument, else one made up."""
        found = self.values.get(item.name)
        if found is None and item.example:
            found = item.example.value
        if found not in (None, [], {}):
            return spelled(found, item.schema, self._schemas)
        if item.process_parameters:
            return [{"name": "Note", "value": "a note", "persist": True}]
        return self._full.of(item.schema, item.spec_name)


def _known_values(schema: openapi.Schema, schemas: openapi.NamedSchemas) -> list[Json]:
    """Every value of an enumeration."""
    match schema:
        case openapi.Scalar():
            return [choice for choice in schema.choices if choice is not None]
        case openapi.Reference():
            named = schemas.resolve(schema)
            if isinstance(named, openapi.EnumSchema):
                return [value.value for value in named.values]
        case openapi.Array():
            return [[value] for value in _known_values(schema.items, schemas)]
        case openapi.Constant():
            return [schema.value]
    return []


def _is_free_text(schema: openapi.Scalar) -> bool:
    is_text = schema.type is openapi.ScalarType.STRING
    return is_text and not schema.format and not schema.choices
