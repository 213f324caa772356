"""Replies and what is read from them: the example, the whole, and the whole with one change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .. import openapi
from ..diagnostics import GeneratorBug
from ..encoders import literal
from ..openapi import Json
from ..python.arguments import Argument
from ..python.expressions import Expressions, plain
from ..python.results import enveloped, failures, successes
from ..values.examples import Examples
from ..values.wire import text_of
from .full_values import KEY, Whole
from .member_paths import Found, Instead, Place, Places
from .rows import body_of, call_of, reply_of, tuple_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The rows about replies, each a Python expression."""

    reads: tuple[str, ...]
    whole: str
    payload_at: str
    objects: str
    members: tuple[str, ...]
    secrets: tuple[str, ...] = ()


class Reader:
    """Makes the rows about replies; a named object's members are told once for all operations."""

    def __init__(self, examples: Examples, expressions: Expressions) -> None:
        self.examples = examples
        self.schemas = examples.schemas
        self.whole = Whole(self.schemas)
        self._places = Places(self.whole)
        self._expressions = expressions
        self._told: set[str] = set()
        self._loose_told: set[str] = set()

    def use(self, expressions: Expressions) -> None:
        """Collect the imports of another module from now on."""
        self._expressions = expressions

    def read(self, operation: openapi.Operation, returned: str) -> Reading:
        """The rows of an operation. `returned` is what it answers instead of the payload."""
        reads = [
            self._example(operation, response, media, returned)
            for response in successes(operation)
            for media in response.content
        ]
        status, media = main_reply(operation)
        name = literal("with every member")
        if media is None:
            words = [name, plain(""), "None", *_options(status, "text/plain")]
            return _nothing_more(call_of("Reads", words), reads)
        if not media.name.endswith("json"):
            payload = self.whole.of(media.schema)
            words = [name, plain(text_of(payload)), _text_read(media, payload)]
            words += _options(status, media.name)
            return _nothing_more(call_of("Reads", words), reads)
        payload = self.whole.of(media.schema)
        inside = enveloped(operation)
        result = returned or self._result(payload, media.schema, inside)
        words = [name, reply_of(operation, payload), result]
        words += _options(status, media.name)
        found = list(self._places.members(payload, media.schema, Place()))
        owners = dict.fromkeys(member.place.at[:-1] for member in found if not member.instead)
        before: tuple[str, ...] = ("data",) if inside else ()
        objects = [tuple_of(literal(step) for step in (*before, *owner)) for owner in owners]
        objects += ["()"] if inside else []
        members: list[str] = []
        if not returned and not (inside and isinstance(media.schema, openapi.Constant)):
            members = [*self._root(media.schema), *self._members(found)]
        return Reading(
            reads=tuple(reads),
            whole=call_of("Reads", words),
            payload_at=tuple_of(map(literal, before)),
            objects=tuple_of(objects),
            members=tuple(members),
            secrets=tuple(_secrets(found, payload)),
        )

    def keeps_content(self, operation: openapi.Operation) -> bool:
        """Whether an exception has the content of its reply: not where the right one is secret."""
        _, media = main_reply(operation)
        named = self.schemas.named(media.schema) if media else None
        return not isinstance(named, openapi.ObjectSchema) or not any(
            isinstance(item.schema, openapi.Scalar) and item.schema.format == "password"
            for item in self.schemas.members(named)
        )

    def loose(self, operation: openapi.Operation, arguments: Iterable[Argument]) -> tuple[str, ...]:
        """The rows about objects that no call reads or sends: each is told once.

        Those are bodies of documented errors, and the items of process parameters.
        """
        schemas = [media.schema for response in failures(operation) for media in response.content]
        schemas += [
            item.schema.items
            for item in arguments
            if item.process_parameters and isinstance(item.schema, openapi.Array)
        ]
        rows: list[str] = []
        for schema in schemas:
            if not isinstance(schema, openapi.Reference) or schema.name in self._loose_told:
                continue
            if isinstance(self.schemas.resolve(schema), openapi.ObjectSchema):
                self._loose_told.add(schema.name)
                rows.append(self._loose(schema))
        return tuple(rows)

    def _loose(self, schema: openapi.Reference) -> str:
        body = self.whole.of(schema)
        result = self._expressions.read(body, schema)
        found = [item for item in self._places.members(body, schema, Place()) if not item.instead]
        members = tuple_of(self._member(item) for item in found if item.owner == schema.name)
        return call_of("Loose", [result.partition("(")[0], plain(body), result, members])

    def _result(self, payload: Json, schema: openapi.Schema, inside: bool) -> str:
        if isinstance(schema, openapi.Constant) and inside:
            return "None"
        return self._expressions.read(payload, schema)

    def _example(
        self,
        operation: openapi.Operation,
        response: openapi.Response,
        media: openapi.MediaType,
        returned: str,
    ) -> str:
        name = literal(f"example of {response.status} {media.name}")
        inside = enveloped(operation)
        whole = self.examples.reply(media, enveloped=inside)
        payload = whole.get("data") if inside and isinstance(whole, Mapping) else whole
        is_json = media.name.endswith("json")
        result = self._result(payload, media.schema, inside) if is_json else ""
        words = [
            name,
            body_of(whole) if is_json else plain(text_of(whole)),
            returned or result or _text_read(media, payload),
            *_options(_number(response.status), media.name),
        ]
        return call_of("Reads", words)

    def _root(self, schema: openapi.Schema) -> Iterator[str]:
        words = ["()", "()"]
        null = self._null(schema, required=True)
        words += [f"null={null}"] if null else []
        words += self._wrong(schema) + self._values(schema)
        if len(words) > 2:
            yield call_of("Member", words)

    def _members(self, found: list[Found]) -> Iterator[str]:
        names: set[str] = set()
        for member in found:
            if member.owner in self._told:
                continue
            names.add(member.owner)
            yield self._member(member)
        self._told |= names

    def _member(self, member: Found) -> str:
        schema, item = member.item.schema, member.item
        tolerated = not item.required or schema.nullable or schema.write_only
        words = [
            tuple_of(map(literal, member.place.at)),
            tuple_of(map(literal, member.place.read_at)),
            f"absent={'None' if tolerated else 'REFUSED'}",
        ]
        null = self._null(schema, item.required)
        words += [f"null={null}"] if null else []
        words += self._wrong(schema) + self._values(schema)
        if member.instead:
            words.append(f"instead={self._instead(member.instead)}")
        return call_of("Member", words)

    def _instead(self, instead: Instead) -> str:
        words = [
            tuple_of(map(literal, instead.place.at)),
            tuple_of(map(literal, instead.place.read_at)),
            plain(instead.value),
            self._expressions.read(instead.value, instead.schema),
        ]
        return call_of("Instead", words)

    def _null(self, schema: openapi.Schema, required: bool) -> str:
        """What comes of null; empty where the document leaves it open."""
        if schema.nullable or isinstance(schema, openapi.FreeForm):
            return "None"
        if isinstance(schema, openapi.Constant):
            return ""
        named = self.schemas.named(schema)
        if isinstance(named, openapi.AliasSchema):
            return self._null(named.schema, required)
        return "REFUSED" if required else ""

    def _wrong(self, schema: openapi.Schema) -> list[str]:
        wrong = wrong_value(schema, self.schemas)
        return [] if wrong is None else [f"wrong={plain(wrong)}"]

    def _values(self, schema: openapi.Schema) -> list[str]:
        """Every value of an enumeration, and one that it does not know."""
        if isinstance(schema, openapi.Array | openapi.Map):
            inner = schema.items if isinstance(schema, openapi.Array) else schema.values
            shown = [_in(schema, pair) for pair in self._pairs(inner, self._enumerated(inner))]
        else:
            values = self._enumerated(schema)
            if isinstance(schema, openapi.Scalar):
                values = [choice for choice in schema.choices if choice is not None]
            shown = [f"({value}, {read})" for value, read in self._pairs(schema, values)]
        return [f"values={tuple_of(shown)}"] if shown else []

    def _enumerated(self, schema: openapi.Schema) -> list[Json]:
        named = self.schemas.named(schema)
        if not isinstance(named, openapi.EnumSchema):
            return []
        known = [value.value for value in named.values]
        return [*known, unknown_value(known)]

    def _pairs(self, schema: openapi.Schema, values: Iterable[Json]) -> list[tuple[str, str]]:
        """Each value, and what the client reads."""
        return [(plain(value), self._expressions.read(value, schema)) for value in values]


def _secrets(found: list[Found], payload: Json) -> Iterator[str]:
    """The texts of the whole value that stand in members for passwords."""
    for member in found:
        schema = member.item.schema
        if (
            isinstance(schema, openapi.Scalar)
            and schema.format == "password"
            and not member.instead
        ):
            value = payload
            for step in member.place.at:
                value = _part(value, step)
            yield literal(value)


def _part(value: Json, step: str | int) -> Json:
    if isinstance(value, Mapping) and isinstance(step, str):
        return value[step]
    if isinstance(value, Sequence) and not isinstance(value, str) and isinstance(step, int):
        return value[step]
    raise GeneratorBug("a part of what has none")


def _in(schema: openapi.Schema, pair: tuple[str, str]) -> str:
    value, read = pair
    if isinstance(schema, openapi.Array):
        return f"([{value}], [{read}])"
    return f"({{{literal(KEY)}: {value}}}, {{{literal(KEY)}: {read}}})"


def unknown_value(known: list[int] | list[str] | list[int | str]) -> int | str:
    """A value that an enumeration does not have."""
    numbers = [value for value in known if isinstance(value, int)]
    return max(numbers) + 1000 if numbers else "not described"


def wrong_value(schema: openapi.Schema, schemas: openapi.NamedSchemas) -> Json:
    """A value of another type than the schema's; None where every value would do."""
    match schema:
        case openapi.Scalar(type=openapi.ScalarType.STRING) if schema.format != "decimal":
            return 5
        case openapi.Scalar() | openapi.Array() | openapi.Map():
            return "another type"
        case openapi.Choice():
            return {"another": "type"}
        case openapi.Reference():
            named = schemas.resolve(schema)
            if isinstance(named, openapi.EnumSchema):
                return 5 if named.type is openapi.ScalarType.STRING else "another type"
            if isinstance(named, openapi.AliasSchema):
                return wrong_value(named.schema, schemas)
            if isinstance(named, openapi.ObjectSchema | openapi.UnionSchema):
                return "another type"
    return None


def main_reply(operation: openapi.Operation) -> tuple[int, openapi.MediaType | None]:
    """The status and media type of the reply that the client mostly reads."""
    for response in successes(operation):
        for media in response.content:
            return _number(response.status), media
    return _number(next((item.status for item in successes(operation)), "200")), None


def _number(status: str) -> int:
    """The status of a reply; `2XX` stands for 200."""
    return int(status) if status.isdigit() else 200


def _options(status: int, media_type: str) -> list[str]:
    words = [f"status={status}"] if status != 200 else []
    if media_type != "application/json":
        words.append(f"media_type={literal(media_type)}")
    return words


def _text_read(media: openapi.MediaType, payload: Json) -> str:
    text = plain(text_of(payload))
    return text if media.name.startswith("text/") else f"{text}.encode()"


def _nothing_more(whole: str, reads: list[str]) -> Reading:
    return Reading(reads=tuple(reads), whole=whole, payload_at="()", objects="()", members=())
