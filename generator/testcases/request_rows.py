"""Calls and the requests that must leave: the example, each argument alone, all, none too many."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .. import openapi
from ..encoders import literal
from ..openapi import Json
from ..python.arguments import Argument, content_types
from ..python.expressions import Expressions, plain
from ..python.package import Import
from ..values.wire import example_values, wire_request
from .reply_rows import Reader
from .rows import call_of

Values = Mapping[str, Json]


class Sender:
    """Makes the rows about requests of one operation.

    `method` is how the method is reached from a client, `returned` the argument that it answers.
    """

    def __init__(
        self,
        operation: openapi.Operation,
        arguments: Sequence[Argument],
        method: str,
        reader: Reader,
        expressions: Expressions,
    ) -> None:
        self._operation = operation
        self._arguments = arguments
        self._method = method
        self._schemas = reader.schemas
        self._whole = reader.whole
        self._expressions = expressions
        self.values: Values = example_values(operation, arguments, reader.examples)

    @property
    def needed(self) -> Values:
        """The values of the arguments that must be given."""
        return {item.name: self._value(item) for item in self._arguments if item.required}

    @property
    def everything(self) -> Values:
        """A value for every argument."""
        return {item.name: self._value(item) for item in self._arguments}

    def rows(self) -> tuple[str, ...]:
        """Every row."""
        return tuple(self._rows())

    def _rows(self) -> Iterator[str]:
        yield self._row("example", self.values)
        needed = self.needed
        everything = self.everything
        if needed != self.values:
            yield self._row("only what must be given", needed)
        if len(everything) > len(needed) + 1 and everything != self.values:
            yield self._row("everything", everything)
        for item in self._arguments:
            if not item.required:
                given = self._value(item)
                given = self._made_up(item) if given is None else given
                yield self._row(f"with {item.name}", {**needed, item.name: given})
            # A required argument without a type is sent whatever it is.
            if item.sends_null and item.schema.nullable and not item.parameter:
                yield self._row(f"{item.name} is null", {**needed, item.name: None})
            for number, value in enumerate(_known_values(item.schema, self._schemas)):
                given = {**needed, item.name: value}
                yield self._row(f"{item.name} {number} of its values", given)
                if isinstance(item.schema, openapi.Reference):
                    call = self._call(given, {item.name: plain(value)})
                    yield self._row(f"{item.name} {number} of its plain values", given, call)
        yield from self._other_types(needed)
        yield from self._escaped(needed)
        body = self._operation.request_body
        for media_type in content_types(body)[1:]:
            call = self._call(self.values, {"content_type": literal(media_type)})
            yield self._row(f"as {media_type}", self.values, call, media_type)

    def _other_types(self, needed: Values) -> Iterator[str]:
        """The ids as UUIDs; everywhere else they are texts."""
        ids = [
            item
            for item in self._arguments
            if isinstance(item.schema, openapi.Scalar) and item.schema.format == "uuid"
        ]
        if ids:
            self._expressions.imports.add(Import("uuid", "UUID"))
            values = {**needed, **{item.name: self._value(item) for item in ids}}
            shown = {item.name: f"UUID({plain(values[item.name])})" for item in ids}
            yield self._row("ids as UUIDs", values, self._call(values, shown))

    def _escaped(self, needed: Values) -> Iterator[str]:
        """Texts with every letter that has a meaning in an address."""
        texts = [
            item
            for item in self._arguments
            if item.parameter
            and item.parameter.where in (openapi.Where.PATH, openapi.Where.QUERY)
            and isinstance(item.schema, openapi.Scalar)
            and _is_free_text(item.schema)
        ]
        if texts:
            hostile = "a/b?c#d%20e&f=g+h é;,"
            yield self._row("escaped", {**needed, **{item.name: hostile for item in texts}})

    def _row(self, name: str, values: Values, call: str = "", media_type: str = "") -> str:
        # What the client makes itself stands in the target as a mark.
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
                self._expressions.imports.add(Import("uuid", "UUID"))
                return f"UUID({plain(values[item.name])})"
        return ""

    @property
    def returned(self) -> str:
        """The id that the example's call answers; empty where it answers the payload."""
        return self._returned(self.values)

    def without(self, name: str) -> str:
        """The example's call without an argument."""
        return f"lambda client: {self.call_without(name)}"

    def call_with(self, name: str, expression: str) -> str:
        """The call that gives what it must, and an argument as this expression."""
        return self._call({**self.needed, name: None}, {name: expression})

    def call_without(self, name: str) -> str:
        """The example's call without an argument."""
        return self._call({key: value for key, value in self.values.items() if key != name})

    @property
    def shortest(self) -> str:
        """The call that gives only what it must."""
        return self._call(self.needed)

    def with_parameters(self, name: str) -> tuple[str, Json]:
        """A call with a process parameter whose form is looked up, and the body that it sends."""
        values: dict[str, Json] = dict(self.needed)
        item = next(one for one in self._arguments if one.name == name)
        text: Json = "0042"
        if item.process_parameters:
            values[name] = [{"name": DECLARED, "value": text}]
            shown = f"{{{literal(DECLARED)}: {literal('0042')}}}"
        else:
            values |= {name: text, self._name_of(item): DECLARED}
            shown = literal("0042")
        wire = wire_request(self._operation, self._arguments, values)
        return f"lambda client: {self._call(values, {name: shown})}", wire.body

    def _name_of(self, item: Argument) -> str:
        wanted = item.process_parameter.name if item.process_parameter else ""
        return next(one.name for one in self._arguments if one.spec_name == wanted)

    def iterating(self, values: Values) -> str:
        """The call with these arguments that gives item after item."""
        group = self._method.rpartition(".")[0]
        return f"lambda client: {self._call(values, method=f'{group}.iterate')}"

    def _call(
        self, values: Values, shown: Mapping[str, str] | None = None, method: str = ""
    ) -> str:
        told = dict(shown or {})
        words = []
        for item in self._arguments:
            if item.name in values:
                text = told.pop(item.name, "") or self._given(values[item.name], item)
                words.append(text if item.positional else f"{item.name}={text}")
        words += [f"{name}={text}" for name, text in told.items()]
        return call_of(f"client.{method or self._method}", words)

    def _given(self, value: Json, item: Argument) -> str:
        if value is None and item.schema.nullable:
            return "None"
        return self._expressions.given(value, item)

    def _value(self, item: Argument) -> Json:
        """The value of the example, else that of the argument, else one made up."""
        if item.name in self.values:
            return self.values[item.name]
        if item.example:
            return item.example.value
        return self._made_up(item)

    def _made_up(self, item: Argument) -> Json:
        if item.process_parameters:
            return [{"name": "Note", "value": "a note", "persist": True}]
        return self._whole.of(item.schema, item.spec_name)


DECLARED = "Code"
"""The name of the process parameter that the scheme of the tests declares, as a text."""

_MARK = "11111111-2222-4333-8444-555555555555"


def _known_values(schema: openapi.Schema, schemas: openapi.NamedSchemas) -> list[Json]:
    """Every value of an enumeration."""
    if isinstance(schema, openapi.Scalar):
        return [choice for choice in schema.choices if choice is not None]
    if isinstance(schema, openapi.Reference):
        named = schemas.resolve(schema)
        if isinstance(named, openapi.EnumSchema):
            return [value.value for value in named.values]
    if isinstance(schema, openapi.Array):
        return [[value] for value in _known_values(schema.items, schemas)]
    return [schema.value] if isinstance(schema, openapi.Constant) else []


def _is_free_text(schema: openapi.Scalar) -> bool:
    return schema.type.value == "string" and not schema.format and not schema.choices
