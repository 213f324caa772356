"""Contents of bodies and replies: media types with their schema and example."""

from __future__ import annotations

from collections.abc import Mapping

from .. import openapi
from ..diagnostics import Location
from ..document.nodes import Entry, MapNode, plain
from .context import Context
from .envelopes import payload_of
from .examples import example_of, example_of_reply
from .object_reader import ObjectReader
from .objects import is_object, properties_of
from .scalars import limits_of
from .schemas import UNSUPPORTED, documentation, json_schema_of, schema_of

FORM = "application/x-www-form-urlencoded"
TEXT = "text/plain"


def is_json(name: str) -> bool:
    """Whether a media type is JSON."""
    main, _, sub = name.partition("/")
    return name == "application/json" or (main == "application" and sub.endswith("+json"))


def contents_of_request(context: Context, reader: ObjectReader) -> tuple[openapi.MediaType, ...]:
    """The contents of a request body: JSON, a form, or both with one schema."""
    return tuple(
        _content_of_request(context, entry, reader.title)
        for entry in _entries(reader, FORM, "a request", "use JSON or a form")
    )


def contents_of_reply(
    context: Context, reader: ObjectReader
) -> tuple[tuple[openapi.MediaType, ...], bool]:
    """The contents of a reply, and whether they are payloads in an envelope."""
    found = [
        _content_of_reply(context, entry, reader.title)
        for entry in _entries(reader, TEXT, "a reply", "use JSON or text/plain")
    ]
    return tuple(media for media, _ in found), any(enveloped for _, enveloped in found)


def _entries(reader: ObjectReader, further: str, where: str, fix: str) -> tuple[Entry, ...]:
    """The media types: JSON or `further`, all with the same schema; a request has each once."""
    entries = reader.entries_of("content")
    if "content" in reader and not entries:
        reader.report(
            reader.entries["content"].location,
            f"'content' of {reader.title} is empty",
            "add a media type, or remove 'content'",
        )
    seen: dict[bool, str] = {}
    for entry in entries:
        name, place = entry.key, entry.location
        if not is_json(name) and name != further:
            reader.report(place, f"the media type {name} is not supported in {where}", fix)
        elif further == FORM and is_json(name) in seen:
            reader.report(
                place,
                f"'{name}' in addition to '{seen[is_json(name)]}' is not supported here",
                "keep the first; one form of the value is sent",
            )
        elif _plain_schema(entry) != _plain_schema(entries[0]):
            reader.report(
                place,
                f"another schema for '{name}' than for '{entries[0].key}' is not supported here",
                "give all contents the same schema",
            )
        seen.setdefault(is_json(name), name)
    return entries


def _plain_schema(entry: Entry) -> openapi.Json:
    schema = entry.value.entries.get("schema") if isinstance(entry.value, MapNode) else None
    return plain(schema.value) if schema else None


def _content_of_request(context: Context, entry: Entry, owner: str) -> openapi.MediaType:
    reader = context.reader(entry.value, f"the content {entry.key} of {owner}", entry.location)
    schema = reader.get("schema")
    parsed = _body_schema(context, schema) if schema else openapi.FreeForm(location=entry.location)
    example = example_of(context, reader, schema.value if schema else None)
    encoding = _encoding(context, reader) if entry.key == FORM else {}
    return _media(reader, entry, parsed, example or parsed.example, encoding)


def _encoding(context: Context, reader: ObjectReader) -> dict[str, Location]:
    """The members of a form that are sent as JSON text."""
    entries = reader.entries_of("encoding")
    for entry in entries:
        title = f"the encoding of {entry.key}"
        inner = context.reader(entry.value, title, entry.location)
        if inner.required_string("contentType") not in ("", "application/json"):
            fix = "write application/json, or remove the encoding"
            inner.report(inner.place("contentType"), f"{title} is not supported here", fix)
        inner.done()
    return {entry.key: entry.location for entry in entries}


def _body_schema(context: Context, entry: Entry) -> openapi.Schema:
    """The schema of a request body; an object in place gives its members as arguments."""
    title = "the schema of the body"
    reader = context.reader(entry.value, title, entry.location)
    if not is_object(reader):
        return schema_of(context, entry.value, title, entry.location)
    members = properties_of(context, reader, in_body=True)
    reader.string("title")
    documentation(reader)
    found = openapi.InlineObject(
        location=reader.location,
        properties=members,
        description=reader.string("description"),
        example=example_of(context, reader, entry.value),
        limits=limits_of(reader),
    )
    reader.done(UNSUPPORTED)
    return found


def _content_of_reply(context: Context, entry: Entry, owner: str) -> tuple[openapi.MediaType, bool]:
    payload = payload_of(context, entry)
    reader = context.reader(entry.value, f"the content {entry.key} of {owner}", entry.location)
    schema = reader.get("schema")
    parsed: openapi.Schema = openapi.FreeForm(location=entry.location)
    if payload is not None:
        if not is_json(entry.key):
            reader.report(entry.location, "an envelope must be JSON", "use a JSON media type")
        example = example_of_reply(context, reader, payload[1])
        return _media(reader, entry, payload[0], example), True
    if schema is not None:
        parsed = schema_of(context, schema.value, "the schema of the reply", schema.location)
        if entry.key == TEXT and not _is_string(parsed):
            reader.report(
                schema.location, "the schema of text/plain must be a string", "write type: string"
            )
    example = example_of_reply(context, reader, schema.value if schema else None)
    return _media(reader, entry, parsed, example or parsed.example), False


def _media(
    reader: ObjectReader,
    entry: Entry,
    schema: openapi.Schema,
    example: openapi.Example | None,
    encoding: Mapping[str, Location] | None = None,
) -> openapi.MediaType:
    reader.done({"encoding": "remove it; it belongs to a form"})
    return openapi.MediaType(
        location=entry.location,
        name=entry.key,
        schema=schema,
        json_schema=json_schema_of(reader),
        example=example,
        encoding=encoding or {},
    )


def _is_string(schema: openapi.Schema) -> bool:
    return (
        isinstance(schema, openapi.Scalar)
        and schema.type is openapi.ScalarType.STRING
        and not schema.nullable
    )
