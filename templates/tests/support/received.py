"""A request as the server saw it, in the words in which tests expect it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl


@dataclass(frozen=True)
class Received:
    """`target` is path and query as they came, names of `headers` are in small letters.

    `operation` is the one that the server takes it for, `problems` what it finds wrong with it.
    """

    operation: str
    method: str
    target: str
    headers: dict[str, str]
    content: bytes
    problems: tuple[str, ...] = ()

    @property
    def media_type(self) -> str:
        """The type of the body, without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def body(self) -> object:
        """The JSON's value, a form's fields, or the text; None for a request without body."""
        if not self.content:
            return None
        if self.media_type == "multipart/form-data":
            return self._parts()
        if self.media_type.endswith("json"):
            value: object = json.loads(self.content)
            return value
        if self.media_type == "application/x-www-form-urlencoded":
            return collected(parse_qsl(self.content.decode(), keep_blank_values=True))
        return self.content.decode()

    def _parts(self) -> dict[str, object]:
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        parts = BytesParser(policy=HTTP).parsebytes(head + self.content).iter_parts()
        return {
            str(part.get_param("name", header="content-disposition")): payload.decode()
            for part in parts
            if isinstance(payload := part.get_payload(decode=True), bytes)
        }


def collected(pairs: Iterable[tuple[str, str]]) -> dict[str, object]:
    """The pairs by name; a name that comes again has the list of its values."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}
