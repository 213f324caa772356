"""Values of C#, and what the classes of .NET make of them."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tests.snippets.readers.trees import Ended, NotReadError, json_of

_ESCAPE = re.compile(
    r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4})|(.))|([^\\])", re.DOTALL
)
_SIMPLE = {
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "e": "\x1b",
    "'": "'",
    '"': '"',
    "\\": "\\",
}
# What ends a line in C#, also within a comment (section 6.3.2 of its standard).
LINE_ENDS = re.compile("[\n\r\u0085\u2028\u2029]")
_MEDIA_TYPE = r"[\w.+-]+/[\w.+-]+"


@dataclass(eq=False)
class Client:
    """A client with the headers of all its requests."""

    headers: list[tuple[str, str]] = field(default_factory=list)


@dataclass(eq=False)
class Content:
    """A body."""

    text: str
    kind: str


@dataclass(eq=False)
class Request:
    """A request before it is sent."""

    method: str
    address: str
    content: Content | None = None


@dataclass(frozen=True)
class Finished:
    """An address of which .NET changes nothing."""

    address: str


def truth(value: object) -> bool:
    """A value of a condition."""
    if not isinstance(value, bool):
        raise NotReadError(f"a condition that is {value!r:.60}")
    return value


def shown(value: object) -> str:
    """A value as text in C#."""
    if value is None or isinstance(value, str):
        return value or ""
    return json_of(value)


def number(text: str) -> int | Decimal:
    """A literal of a number."""
    found = re.fullmatch(r"(\d+)L?|(\d+\.\d+)m", text)
    if not found or len(text) > 28:
        raise NotReadError(f"the number {text}")
    return int(found[1]) if found[1] else Decimal(found[2])


def node_of(text: str) -> Any:
    """A JSON text as data."""
    try:
        return json.loads(text, parse_float=Decimal)
    except ValueError as error:
        raise Ended(f"not JSON: {error}") from None


def plain(address: str) -> str:
    """An address that .NET may write again."""
    if "%" in address:
        raise NotReadError("an address with escapes, some of which .NET would undo")
    return address


def media_type(text: str) -> str:
    """The type of a body."""
    # .NET writes the type again from its parts, always in this way.
    if not re.fullmatch(_MEDIA_TYPE + r"(; [\w-]+=[\w-]+)*", text):
        raise NotReadError(f"a media type that .NET would write otherwise: {text}")
    return text


def header_of(name: str, value: str) -> tuple[str, str]:
    """A header of all requests."""
    # .NET reads and writes the headers that it knows.
    if not name.startswith("X-") and (name != "Accept" or not re.fullmatch(_MEDIA_TYPE, value)):
        raise NotReadError(f"a header that .NET may refuse or write otherwise: {name}: {value}")
    return name, value


def text_in(literal: str) -> str:
    """A regular string; its escapes are UTF-16 units."""
    if not literal.startswith('"') or LINE_ENDS.search(literal):
        raise NotReadError(f"the text {literal!r:.80}")
    found: list[str] = []
    end = 0
    for match in _ESCAPE.finditer(literal[1:-1]):
        if match.start() != end:
            break
        end = match.end()
        four, eight, few, simple, plain = match.groups()
        if code := four or eight or few:
            found.append(chr(int(code, 16)))
        elif simple is None:
            found.append(plain)
        elif simple in _SIMPLE:
            found.append(_SIMPLE[simple])
        else:
            raise NotReadError(f"the escape \\{simple}")
    if end != len(literal) - 2:
        raise NotReadError(f"an escape in {literal!r:.80}")
    return "".join(found)
