"""Replies and what is read from them: the examples, and the full reply with every member."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from .. import openapi
from ..diagnostics import GeneratorBug
from ..encoders import literal
from ..openapi import Json
from ..python.expressions import Expressions, plain
from ..python.results import enveloped, successes
from ..values.examples import Examples
from ..values.wire import text_of
from .full_values import FullValues
from .member_paths import MemberPath, member_paths
from .member_rows import payload_row
from .rows import call_of, example_of, lines_of, main_reply, number_of, path_of, reply_of, tuple_of


class ReplyRows:
    """Makes the rows about replies of one operation.

    `returned` is the argument that the call returns instead of the payload; empty for most calls.
    """

    def __init__(
        self,
        operation: openapi.Operation,
        examples: Examples,
        expressions: Expressions,
        returned: str,
    ) -> None:
        self._operation = operation
        self._examples = examples
        self._schemas = examples.schemas
        self._expressions = expressions
        self._returned = returned
        self._status, self._media = main_reply(operation)
        self._payload: Json = None
        self._members: list[MemberPath] = []
        if self._media:
            self._payload = FullValues(self._schemas).of(self._media.schema)
            if self._media.name.endswith("json"):
                found = member_paths(self._payload, self._media.schema, self._schemas)
                self._members = list(found)

    def attributes(self) -> dict[str, str]:
        """The attributes of the operation's test case that are about replies."""
        found = {"whole": self._whole(), "reads": lines_of(self._examples_rows())}
        media = self._media
        if media is None or not media.name.endswith("json"):
            return found
        before: tuple[str, ...] = ("data",) if enveloped(self._operation) else ()
        objects = [path_of((*before, *owner)) for owner in self._owners()]
        if before:
            found["payload_at"] = path_of(before)
            objects.append("()")
        if objects:
            found["objects"] = tuple_of(objects)
        if self._is_read:
            row = payload_row(media.schema, self._schemas, self._expressions)
            found |= {"payload": row} if row else {}
        secrets = tuple(self._secrets())
        if secrets:
            found["secrets"] = tuple_of(secrets)
        if self._has_secret(media):
            found["keeps_content"] = "False"
        return found

    def members_by_owner(self) -> dict[str, list[MemberPath]]:
        """The members of each object of the full reply, where it appears first."""
        found: dict[str, list[MemberPath]] = {}
        for member in self._members if self._is_read else ():
            mine = found.setdefault(member.owner, [])
            if not mine or mine[0].at[:-1] == member.at[:-1]:
                mine.append(member)
        return found

    @property
    def _is_read(self) -> bool:
        """Whether the call returns what it reads from a JSON payload."""
        if self._media is None or self._returned or not self._media.name.endswith("json"):
            return False
        return not (enveloped(self._operation) and _is_constant(self._media))

    def _whole(self) -> str:
        media = self._media
        if media is None:
            return self._row("with every member", plain(""), "None", "text/plain", self._status)
        if media.name.endswith("json"):
            body, read = reply_of(self._operation, self._payload), self._read(self._payload, media)
        else:
            body = plain(text_of(self._payload))
            read = body if media.name.startswith("text/") else f"{body}.encode()"
        return self._row("with every member", body, read, media.name, self._status)

    def _examples_rows(self) -> Iterator[str]:
        for response in successes(self._operation):
            status = number_of(response.status)
            if not response.content and (self._media or status != self._status):
                name = f"{response.status} without content"
                yield self._row(name, plain(""), self._returned or "None", "text/plain", status)
            for media in response.content:
                if media is self._media and media.name.endswith("json"):
                    body, payload = example_of(self._operation, self._examples)
                    read = self._read(payload, media)
                else:
                    value = self._examples.reply(media, enveloped=response.enveloped)
                    is_json = media.name.endswith("json")
                    body = plain(value) if is_json else plain(text_of(value))
                    read = self._read(value, media) if is_json else body
                name = f"example of {response.status} {media.name}"
                yield self._row(name, body, read, media.name, status)

    def _read(self, payload: Json, media: openapi.MediaType) -> str:
        if self._returned:
            return self._returned
        if _is_constant(media) and enveloped(self._operation):
            return "None"
        return self._expressions.read(payload, media.schema)

    def _row(self, name: str, body: str, read: str, media_type: str, status: int) -> str:
        words = [literal(name), body, read]
        words += [f"status={status}"] if status != 200 else []
        words += [f"media_type={literal(media_type)}"] if media_type != "application/json" else []
        return call_of("Reads", words)

    def _owners(self) -> list[tuple[str | int, ...]]:
        return list(dict.fromkeys(member.at[:-1] for member in self._members))

    def _secrets(self) -> Iterator[str]:
        """The strings of the full reply that are in members for passwords."""
        for member in self._members:
            if _is_password(member.item):
                value = self._payload
                for step in member.at:
                    value = _part(value, step)
                yield literal(value)

    def _has_secret(self, media: openapi.MediaType) -> bool:
        """Whether the reply itself has a password, so that no exception may keep its content."""
        named = self._schemas.named(media.schema)
        return isinstance(named, openapi.ObjectSchema) and any(
            map(_is_password, self._schemas.members(named))
        )


def _is_constant(media: openapi.MediaType) -> bool:
    return isinstance(media.schema, openapi.Constant)


def _is_password(item: openapi.Property) -> bool:
    return isinstance(item.schema, openapi.Scalar) and item.schema.format == "password"


def _part(value: Json, step: str | int) -> Json:
    if isinstance(value, Mapping) and isinstance(step, str):
        return value[step]
    if isinstance(value, Sequence) and not isinstance(value, str) and isinstance(step, int):
        return value[step]
    raise GeneratorBug("a part of a value that has none")
