# SPDX-License-Identifier: MIT
"""The strings by which values of process parameters are sent."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from uuid import UUID

import msgspec

from .lenient_json import is_converted_date, looks_like_date_or_id, reads_as_something_else
from .parameter import Declared

_WHOLE = re.compile(r"-?[0-9]+")
_NUMBER_OR_BOOLEAN = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false")

_CONVERTED_DATE = (
    "the server rewrites such a date under a name that is not declared: declare the name as String"
    " in the scheme, or pass a datetime"
)
_BEYOND_64_BITS = (
    "the server refuses whole numbers beyond 64 bits: declare the name as Decimal or String in"
    " the scheme, or pass a string"
)
_DIGITS_LOST = (
    "the server keeps a fraction as a binary double, which would lose digits: declare the name as"
    " Decimal or String in the scheme, or pass a float or a string"
)


class Forms(msgspec.Struct, frozen=True, kw_only=True):
    """The strings for one value, by the scheme's declaration of the name.

    Attributes:
        text: for a name declared as String; None for the value None.
        number: for a name declared as a number or Boolean.
        other: for a name declared with another type: JSON.
        undeclared: for a name not declared.
        trouble: why the server would change the value under an undeclared name; empty if not.
        depends: whether the strings differ, so that the declaration must be known.
    """

    text: str | None
    number: str
    other: str
    undeclared: str
    trouble: str = ""
    depends: bool = False

    def under(self, declared: Declared) -> str | None:
        """The string for a name that is declared in this way.

        Raises:
            ValueError: the server would change the value, as the name is not declared.
        """
        if declared is Declared.TEXT:
            return self.text
        if declared is Declared.NUMBER_OR_BOOLEAN:
            return self.number
        if declared is Declared.OTHER:
            return self.other
        if self.trouble:
            raise ValueError(self.trouble)
        return self.undeclared


def forms_of(value: object) -> Forms:
    """The strings for a value.

    Raises:
        TypeError: a value of this type cannot be sent.
        ValueError: this value cannot be sent: a number that is not finite, or a lone surrogate.
    """
    if isinstance(value, str):
        return _forms_of_text(str.__str__(value))
    writer = _Writer()
    written = writer.json_text(value)
    text: str | None = written
    if value is None:
        text = None
    elif isinstance(value, date | UUID):
        text = written[1:-1]
    return Forms(
        text=text,
        number=written,
        other=written,
        undeclared=written,
        trouble=writer.trouble,
        depends=text != written or bool(writer.trouble),
    )


def _forms_of_text(text: str) -> Forms:
    quoted = _quoted(text)
    ambiguous = reads_as_something_else(text)
    return Forms(
        text=text,
        number=text if _NUMBER_OR_BOOLEAN.fullmatch(text) else quoted,
        other=quoted,
        undeclared=quoted if ambiguous else text,
        trouble=_CONVERTED_DATE if is_converted_date(text) else "",
        depends=ambiguous or looks_like_date_or_id(text),
    )


def _quoted(text: str) -> str:
    return msgspec.json.encode(text).decode()


class _Writer:
    """Writes JSON, and notes what the server would change under an undeclared name."""

    __slots__ = ("trouble",)

    def __init__(self) -> None:
        self.trouble = ""

    def json_text(self, value: object) -> str:
        """The value as JSON, with all its digits."""
        if value is None:
            return "null"
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, int | float | Decimal):
            return self._number(value)
        if isinstance(value, date | UUID):
            return f'"{_plain(value)}"'
        if isinstance(value, Mapping):
            members = (f"{_member(name)}:{self.json_text(item)}" for name, item in value.items())
            return "{" + ",".join(members) + "}"
        if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
            return "[" + ",".join(map(self.json_text, value)) + "]"
        raise TypeError(f"a process parameter cannot be a {type(value).__name__}")

    def _text(self, value: str) -> str:
        if is_converted_date(value):
            self.trouble = self.trouble or _CONVERTED_DATE
        return _quoted(str.__str__(value))

    def _number(self, value: float | Decimal) -> str:
        if isinstance(value, int):
            written = int.__repr__(value)
        elif isinstance(value, float):
            written = float.__repr__(value)
            if written in ("nan", "inf", "-inf"):
                raise ValueError("the server cannot store this number")
        elif value.is_finite():
            written = Decimal.__str__(value)
        else:
            raise ValueError("the server cannot store this number")
        if _WHOLE.fullmatch(written):
            if not -(2**63) <= value < 2**63:
                self.trouble = self.trouble or _BEYOND_64_BITS
        elif isinstance(value, Decimal) and Decimal(float.__repr__(float(written))) != value:
            self.trouble = self.trouble or _DIGITS_LOST
        return written


def _member(name: object) -> str:
    if not isinstance(name, str):
        raise TypeError("the keys of a mapping must be strings")
    return _quoted(str.__str__(name))


def _plain(value: date | UUID) -> str:
    if not isinstance(value, datetime):
        return str(value)
    offset = value.utcoffset()
    if offset is not None and (not offset or offset % timedelta(minutes=1)):
        # UTC is kept only if written as Z; the server does not accept seconds in an offset.
        return (value.replace(tzinfo=None) - offset).isoformat() + "Z"
    return value.isoformat()
