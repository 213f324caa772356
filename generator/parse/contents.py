"""Contents of bodies and replies: media types with their schema and example."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum, auto

from .. import openapi
from ..document.nodes import Entry, MapNode, Node, plain
from .context import Context, Side
from .envelopes import payload_of
from .examples import example_of, example_of_schema
from .object_reader import Fields
from .objects import inline_object, is_object
from .schemas import UNSUPPORTED, Schemas, documentation, json_schema_of

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_BINARY = ("application/octet-stream", "application/pdf", "application/zip", "application/gzip")
_NAME = re.compile(r"[a-z0-9!#$&^_.+-]+/[a-z0-9!#$&^_.+-]+")


class Kind(Enum):
    """How a content is written."""

    JSON = auto()
    FORM = auto()
    MULTIPART = auto()
    TEXT = auto()
    BINARY = auto()


def kind_of(name: str) -> Kind | None:
    """The kind of a media type; None if it is not supported."""
    main, _, sub = name.partition("/")
    if name == "application/json" or (main == "application" and sub.endswith("+json")):
        return Kind.JSON
    if name == FORM:
        return Kind.FORM
    if name == MULTIPART:
        return Kind.MULTIPART
    if main == "text" and sub not in ("event-stream", "xml"):
        return Kind.TEXT
    if name in _BINARY or main in ("image", "audio", "video", "font"):
        return Kind.BINARY
    return None


class Contents:
    """Parses contents."""

    def __init__(self, context: Context, schemas: Schemas) -> None:
        self._context = context
        self._schemas = schemas

    def of_request(self, fields: Fields) -> tuple[openapi.MediaType, ...]:
        """The contents of a request body; all of one schema."""
        found = [
            item
            for entry in self._entries(fields)
            if (item := self._media(entry, fields.title, Side.CLIENT)) is not None
        ]
        self._alike(fields)
        return tuple(found)

    def of_reply(self, fields: Fields) -> tuple[tuple[openapi.MediaType, ...], bool]:
        """The contents of a reply, and whether they are payloads in an envelope."""
        found: list[openapi.MediaType] = []
        enveloped = False
        for entry in self._entries(fields):
            payload = payload_of(self._context, self._schemas, entry)
            enveloped = enveloped or payload is not None
            item = self._media(entry, fields.title, Side.SERVER, payload)
            if item is not None:
                found.append(item)
        self._alike(fields)
        return tuple(found), enveloped

    def _entries(self, fields: Fields) -> tuple[Entry, ...]:
        entries = fields.objects("content")
        if "content" in fields and not entries:
            fields.complain(
                fields.entries["content"].location,
                f"'content' of {fields.title} is empty",
                "add a media type, or remove 'content'",
            )
        return entries

    def _alike(self, fields: Fields) -> None:
        """Several contents are the same value, written in several ways."""
        content = fields.entries.get("content")
        entries = content.value.entries if content and isinstance(content.value, MapNode) else {}
        schemas = {
            name: plain(entry.value.entries["schema"].value)
            for name, entry in entries.items()
            if isinstance(entry.value, MapNode) and "schema" in entry.value.entries
        }
        first = next(iter(entries), "")
        for name, entry in entries.items():
            if schemas.get(name) != schemas.get(first):
                fields.complain(
                    entry.location,
                    f"another schema for '{name}' than for '{first}' is not supported here",
                    "give all contents the same schema",
                )

    def _media(
        self,
        entry: Entry,
        owner: str,
        side: Side,
        payload: tuple[openapi.Schema, Node] | None = None,
    ) -> openapi.MediaType | None:
        title = f"the content {entry.key} of {owner}"
        fields = Fields.of(entry.value, title, entry.location, self._context.problems)
        kind = self._kind(entry, side)
        schema = fields.get("schema")
        parsed: openapi.Schema = openapi.FreeForm(location=entry.location)
        if payload is not None:
            parsed = payload[0]
            if kind is not Kind.JSON:
                fields.complain(entry.location, "an envelope has to be JSON", "write JSON's name")
        elif schema is not None:
            parsed = self._schema(schema, kind, side)
        if kind is Kind.BINARY and isinstance(parsed, openapi.FreeForm):
            parsed = openapi.Scalar(
                location=parsed.location,
                type=openapi.ScalarType.STRING,
                format="binary",
                description=parsed.description,
                example=parsed.example,
            )
        whole = payload[1] if payload else schema.value if schema else None
        example = example_of(self._context, fields, whole, side)
        fields.done({"encoding": "keep to the way in which OpenAPI writes a form by default"})
        if payload is None:
            example = example or parsed.example
        return openapi.MediaType(
            location=entry.location,
            name=entry.key,
            schema=parsed,
            json_schema=json_schema_of(fields),
            example=example,
        )

    def _kind(self, entry: Entry, side: Side) -> Kind | None:
        kind = kind_of(entry.key)
        if not _NAME.fullmatch(entry.key):
            self._context.complain(
                entry.location,
                f"'{entry.key}' is not the plain name of a media type",
                "write a name such as application/json: small letters, no '*', no parameters",
            )
        elif kind is None or (side is Side.SERVER and kind in (Kind.FORM, Kind.MULTIPART)):
            self._context.complain(
                entry.location,
                f"the media type {entry.key} is not supported "
                + ("in a reply" if side is Side.SERVER else "in a request"),
                "use JSON, a text or bytes"
                + (", a form or multipart" if side is Side.CLIENT else ""),
            )
        return kind

    def _schema(self, entry: Entry, kind: Kind | None, side: Side) -> openapi.Schema:
        title = "the schema of the body" if side is Side.CLIENT else "the schema of the reply"
        binary = kind in (Kind.MULTIPART, Kind.BINARY)
        fields = Fields.of(entry.value, title, entry.location, self._context.problems)
        if side is Side.CLIENT and isinstance(entry.value, MapNode) and is_object(fields):
            members = inline_object(self._schemas, fields, binary=binary)
            fields.text("title")
            documentation(fields)
            found: openapi.Schema = replace(
                members,
                description=fields.text("description"),
                example=example_of_schema(self._context, fields, entry.value),
            )
            fields.done(UNSUPPORTED)
            if kind in (Kind.TEXT, Kind.BINARY):
                self._wrong(entry, kind)
            return found
        found = self._schemas.parse(entry.value, title, entry.location, binary=binary)
        if kind is Kind.TEXT and not (
            isinstance(found, openapi.Scalar)
            and found.type is openapi.ScalarType.STRING
            and not found.nullable
        ):
            self._wrong(entry, kind)
        if kind is Kind.BINARY and not (
            isinstance(found, openapi.FreeForm)
            or (
                isinstance(found, openapi.Scalar)
                and found.format == "binary"
                and not found.nullable
            )
        ):
            self._wrong(entry, kind)
        return found

    def _wrong(self, entry: Entry, kind: Kind) -> None:
        text = kind is Kind.TEXT
        self._context.complain(
            entry.location,
            f"the schema of {'a text' if text else 'bytes'} has to say so",
            "write type: string" if text else "write type: string with format: binary",
        )
