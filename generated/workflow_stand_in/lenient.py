# SPDX-License-Identifier: MIT
"""The server's JSON reader, which takes far more than JSON: the group `texts`, transport/body-*."""

from __future__ import annotations

import re
from collections.abc import Callable

from .values import Json, json_text

_BLANK = re.compile(r"[\s\0]*")
_COMMENT = re.compile(r"/\*(.*?)\*/|//([^\r\n]*)", re.DOTALL)
_NAME = re.compile(r"[\w$]+")
_NUMBER = re.compile(r"[-.0-9][-+.0-9a-fA-FxX]*")
_WHOLE = re.compile(r"-?[0-9]+")
_FRACTION = re.compile(r"-?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_NOT_DECIMAL = re.compile(r"0[^.eE]")
_CONSTRUCTOR = re.compile(r"new[\s\0]+([\w$.]+)[\s\0]*\(")
_DEEPEST = 64
_ENDS = re.compile(r"[\s\0,\]})/]|\Z")
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r"}
_WORDS: dict[str, Json] = {
    "true": True,
    "false": False,
    "null": None,
    # texts/getparameter-raw-4
    "undefined": "",
    "NaN": float("nan"),
    "Infinity": float("inf"),
    "-Infinity": float("-inf"),
}


class Unreadable(Exception):
    """The text is nothing that the reader knows. `position` is where it stopped."""

    def __init__(self, position: int, character: str, number: bool = False) -> None:
        super().__init__(f"unexpected {character!r} at {position}")
        self.position = position
        self.character = character
        self.number = number


def read(text: str, on_text: Callable[[str], str] = str) -> Json:
    """The value of JSON text; `on_text` turns each string in it into what the server keeps.

    Raises Unreadable. A blank text is null, a comment in front is all that is read:
    texts/getparameter-raw-27, -28.
    """
    reader = _Reader(text, on_text)
    reader.skip(comments=False)
    comment = _COMMENT.match(text, reader.at)
    if comment:
        return comment[1] if comment[1] is not None else comment[2]
    if reader.at == len(text):
        return None
    value = reader.value()
    reader.skip()
    if reader.at < len(text):
        raise reader.unexpected()
    return value


def read_object(text: str) -> dict[str, Json]:
    """The members of a JSON object: transport/body-comment-json, body-duplicate-names.

    Raises Unreadable for everything else.
    """
    value = read(text)
    if not isinstance(value, dict):
        raise Unreadable(0, text[:1])
    return value


def number(text: str) -> int | float:
    """A number as the reader takes it: `0042` is octal, `0x1F` not decimal either.

    Raises ValueError. texts/getparameter-raw-5 to -20.
    """
    if _NOT_DECIMAL.match(text):
        return int(text, 16) if text[1] in "xX" else int(text, 8)
    if _WHOLE.fullmatch(text):
        return int(text)
    if not _FRACTION.fullmatch(text):
        raise ValueError(text)
    return float(text)


class _Reader:
    def __init__(self, text: str, on_text: Callable[[str], str]) -> None:
        self.text = text
        self.at = 0
        self.on_text = on_text
        self.depth = 0

    def unexpected(self, number: bool = False) -> Unreadable:
        return Unreadable(self.at, self.text[self.at : self.at + 1], number)

    def skip(self, comments: bool = True) -> None:
        while True:
            start = self.at
            blank = _BLANK.match(self.text, self.at)
            self.at = blank.end() if blank else self.at
            comment = _COMMENT.match(self.text, self.at) if comments else None
            self.at = comment.end() if comment else self.at
            if self.at == start:
                return

    def peek(self) -> str:
        self.skip()
        return self.text[self.at : self.at + 1]

    def value(self) -> Json:
        """The next value. The server's reader goes 64 deep too."""
        self.depth += 1
        if self.depth > _DEEPEST:
            raise self.unexpected()
        found = self._value()
        self.depth -= 1
        return found

    def _value(self) -> Json:
        character = self.peek()
        if character == "{":
            return self._object()
        if character == "[":
            return self._array("]")
        if character in ("'", '"'):
            return self.on_text(self._quoted())
        constructor = _CONSTRUCTOR.match(self.text, self.at)
        if constructor:
            self.at = constructor.end() - 1
            return self._constructor(constructor[1])
        return self._word() if character not in ".0123456789" else self._number()

    def _word(self) -> Json:
        for word, value in _WORDS.items():
            if self.text.startswith(word, self.at):
                after = self.at + len(word)
                if _ENDS.match(self.text, after):
                    self.at = after
                    return value
        if self.text.startswith("-", self.at):
            return self._number()
        raise self.unexpected()

    def _number(self) -> int | float:
        found = _NUMBER.match(self.text, self.at)
        if not found:
            raise self.unexpected()
        start, self.at = self.at, found.end()
        if not _ENDS.match(self.text, self.at):
            raise self.unexpected(number=True)
        try:
            return number(found[0])
        except ValueError:
            self.at = start
            raise self.unexpected(number=True) from None

    def _quoted(self) -> str:
        quote = self.text[self.at]
        self.at += 1
        found: list[str] = []
        while self.at < len(self.text):
            character = self.text[self.at]
            self.at += 1
            if character == quote:
                joined = "".join(found)
                # A pair of escaped surrogates is one character.
                return joined.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
            found.append(self._escaped() if character == "\\" else character)
        raise self.unexpected()

    def _escaped(self) -> str:
        character = self.text[self.at : self.at + 1]
        self.at += 1
        if character == "u":
            digits = self.text[self.at : self.at + 4]
            if not re.fullmatch(r"[0-9a-fA-F]{4}", digits):
                raise self.unexpected()
            self.at += 4
            return chr(int(digits, 16))
        if character in _ESCAPES:
            return _ESCAPES[character]
        if character and character in "\\/'\"":
            return character
        raise self.unexpected()

    def _object(self) -> dict[str, Json]:
        self.at += 1
        found: dict[str, Json] = {}
        while self.peek() != "}":
            key = self._key()
            found[key] = self._member()
            if self.peek() == ",":
                self.at += 1
            elif self.peek() != "}":
                raise self.unexpected()
        self.at += 1
        return found

    def _key(self) -> str:
        if self.peek() in ("'", '"'):
            return self._quoted()
        name = _NAME.match(self.text, self.at)
        if not name:
            raise self.unexpected()
        self.at = name.end()
        return name[0]

    def _member(self) -> Json:
        if self.peek() != ":":
            raise self.unexpected()
        self.at += 1
        return self.value()

    def _array(self, end: str) -> list[Json]:
        self.at += 1
        found: list[Json] = []
        while self.peek() != end:
            found.append(None if self.peek() == "," else self.value())
            if self.peek() == ",":
                self.at += 1
            elif self.peek() != end:
                raise self.unexpected()
        self.at += 1
        return found

    def _constructor(self, name: str) -> str:
        """What is left of it is its text: texts/getparameter-raw-29."""
        shown = ",\n  ".join(json_text(item, "  ", 1) for item in self._array(")"))
        return f"new {name}(\n  {shown}\n)" if shown else f"new {name}()"
