# SPDX-License-Identifier: MIT
"""A request as received and a reply as sent, independent of any HTTP library."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

Headers = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A request. `path` and `query` are as sent, still encoded."""

    method: str
    path: str
    query: str
    headers: Headers
    body: bytes = field(repr=False)

    def header(self, name: str) -> str | None:
        """The first header of that name; None when there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)

    @property
    def segments(self) -> tuple[str, ...]:
        """The parts of the path, decoded, without empty ones at the end."""
        return tuple(unquote(part) for part in self.path.strip("/").split("/"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer. `delay` is how long to wait before it.

    Of one that is `cut` nothing is sent but the connection's end, of one that is `torn` the
    headers and the first half of the body.
    """

    status: int = 200
    headers: Headers = ()
    body: bytes = b""
    delay: float = 0
    cut: bool = False
    torn: bool = False
