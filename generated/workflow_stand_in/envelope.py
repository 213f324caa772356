# SPDX-License-Identifier: MIT
"""The forms of an answer: envelope, refusal, and the text page with status 500."""

from __future__ import annotations

from dataclasses import dataclass

from .exchange import Answer
from .values import Json, json_text

_HEADERS = (
    ("Content-Type", "application/json"),
    ("Cache-Control", "no-cache"),
    ("charset", "utf-8"),
)


class Refused(Exception):
    """The operation says no: an envelope with this text as its error."""


class ServerPage(Exception):
    """No operation is reached: status 500 and a page of this .NET type and text."""

    def __init__(self, text: str, kind: str = "System.Exception") -> None:
        super().__init__(text)
        self.text = text
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Told:
    """A result that comes with a message: users/createuser, inboxrecalc."""

    data: Json
    message: str


def success(data: Json, message: str = "") -> Answer:
    """An envelope with a payload; `""` stands for none: instances/createinstance."""
    return json_answer({"data": data, "success": True, "error": "", "message": message})


def refusal(text: str) -> Answer:
    """An envelope that says no, with status 200: instances/createinstance-duplicate."""
    return json_answer({"data": None, "success": False, "error": text, "message": ""})


def page(text: str, kind: str = "System.Exception") -> Answer:
    """The text page of status 500. It has no Content-Type: transport/body-none."""
    trace = "   at Stand.In()"
    return Answer(status=500, body=f"Exception {kind}:{text}:{trace}".encode())


def json_answer(value: Json) -> Answer:
    """JSON outside an envelope, with the API's headers: auth/auth-info."""
    return Answer(headers=_HEADERS, body=json_text(value).encode("utf-8", "replace"))
