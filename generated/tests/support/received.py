# SPDX-License-Identifier: MIT
"""A request as the server received it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import parse_qsl


@dataclass(frozen=True)
class Received:
    """`target` is path and query as received; names of `headers` are in lower case.

    `operation` is the one that the server finds, `problems` are the server's complaints.
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
        """The JSON's value, a form's fields, or the text; None if there is no body."""
        if self.media_type == "application/x-www-form-urlencoded":
            return collected(parse_qsl(self.content.decode(), keep_blank_values=True))
        if not self.content:
            return None
        if self.media_type.endswith("json"):
            value: object = json.loads(self.content)
            return value
        return self.content.decode()


def collected(pairs: Iterable[tuple[str, str]]) -> dict[str, object]:
    """The pairs by name; a repeated name has the list of its values."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}
