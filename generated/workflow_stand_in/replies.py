# SPDX-License-Identifier: MIT
"""Answers that a test prescribes, and requests as they were seen."""

from __future__ import annotations

from dataclasses import dataclass, field

from .envelope import refusal, success
from .exchange import Answer
from .values import Json, json_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """A whole reply. Bytes are sent unchanged, and so is a string whose type is not JSON.

    Any other body is sent as its JSON. A Content-Type goes with it unless `content_type` is empty.
    """

    status: int = 200
    body: bytes | Json = b""
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "application/json"

    @classmethod
    def success(cls, data: Json, message: str = "") -> Reply:
        """An envelope with a payload; `""` stands for none."""
        return cls(body=success(data, message).body)

    @classmethod
    def refusal(cls, error: str) -> Reply:
        """An envelope that says no."""
        return cls(body=refusal(error).body)

    def answer(self) -> Answer:
        """The answer that goes over the wire."""
        body = self.body
        if isinstance(body, str) and "json" not in self.content_type:
            body = body.encode()
        elif not isinstance(body, bytes):
            body = json_text(body).encode()
        named = (("Content-Type", self.content_type),) if self.content_type else ()
        return Answer(status=self.status, headers=(*named, *self.headers), body=body)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeenRequest:
    """A request that came. `path` and `query` are as sent, still encoded.

    `operation_id` is None where no operation of the document is meant; `problems` says in words
    where the request does not match the document. The repr shows no values, since headers,
    query and body can hold secrets.
    """

    method: str
    path: str
    query: str = field(repr=False)
    headers: tuple[tuple[str, str], ...] = field(repr=False)
    body: bytes = field(repr=False)
    operation_id: str | None
    problems: tuple[str, ...]

    def header(self, name: str) -> str | None:
        """The first header of that name, in any letter case; None when there is none."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key.lower() == wanted), None)
