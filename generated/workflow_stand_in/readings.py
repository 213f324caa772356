# SPDX-License-Identifier: MIT
"""A string as the value of a process parameter: of its declared type, or as JSON if it is JSON."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import tzinfo
from decimal import Decimal, InvalidOperation

from .dates import kept
from .envelope import Refused
from .lenient import Unreadable, read
from .schemes import Parameter
from .system_parameters import TEXT, system_type
from .values import Json

_DIGITS = re.compile(r"[-.0-9][-+.0-9a-fA-FxX]*")
_LARGEST = Decimal(2**96 - 1)
_PLACES = Decimal("1e-28")


def undeclared(text: str | None, zone: tzinfo, legacy: bool) -> Json:
    """The group `texts`; with the setting Legacy a string stays one: settings/getinstanceinfo-set.

    Raises Refused for whole numbers beyond 64 bits: texts/setparameter-raw-47.
    """
    if text is None or legacy or text.isspace():
        # forms/form-Note-raw-create-read-9: a space stays a space.
        return text
    try:
        value = read(text, lambda inner: kept(inner, zone))
    except Unreadable:
        return kept(text, zone)
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        raise Refused("Object must implement IConvertible.")
    return value


def declared(parameter: Parameter, text: str | None, zone: tzinfo) -> Json:
    """A string as JSON of the declared type; for String it stays unchanged.

    parameters/getparameter-declared-text-*, setparameter-declared-*. Raises Refused.
    """
    if text is None or parameter.short_type == "String":
        return text
    stripped = text.strip()
    if stripped in ("", "null"):
        return None
    return _READERS[parameter.short_type](stripped, zone)


def check_system(name: str, text: str | None) -> bool:
    """Whether the name belongs to the server, which then drops the value.

    Of a type other than String the value is read first: more/createinstance-system-*. Raises
    Refused.
    """
    kind = system_type(name)
    if kind is None:
        return False
    if kind != TEXT and text is not None:
        try:
            read(text)
        except Unreadable as error:
            # A reader that is asked for a date or a flag counts from one, any other from nought.
            line = 1 if "System.DateTime" in kind or "System.Boolean" in kind else 0
            raise unexpected(text.strip()[:1] or error.character, line, line) from error
    return True


def unexpected(character: str, line: int, position: int, path: str = "") -> Refused:
    """The error that the JSON reader reports: instances/executecommand-wrong-type."""
    return Refused(
        f"Unexpected character encountered while parsing value: {character}."
        f" Path '{path}', line {line}, position {position}."
    )


def _number(text: str) -> str:
    """A number's characters, or the complaints of parameters/executecommand-*-decimal-*."""
    bare = _quoted(text) or text
    found = _DIGITS.match(bare)
    if not found:
        raise unexpected(bare[:1], 1, 1)
    if found.end() < len(bare):
        raise Refused(
            f"Unexpected character encountered while parsing number: {bare[found.end()]}."
            f" Path '', line 1, position {found.end()}."
        )
    return found[0]


def _decimal(text: str, _zone: tzinfo) -> Decimal:
    digits = _number(text)
    try:
        value = Decimal(digits)
    except InvalidOperation as error:
        raise _invalid(digits, "decimal") from error
    if abs(value) > _LARGEST:
        # parameters/setparameter-decimal-toolong
        raise _invalid(digits, "decimal")
    _, _, exponent = value.as_tuple()
    return value.quantize(_PLACES) if isinstance(exponent, int) and exponent < -28 else value


def _whole(text: str, _zone: tzinfo) -> int:
    digits = _number(text)
    if not re.fullmatch(r"-?[0-9]+", digits):
        # parameters/setparameter-declared-int-fraction
        raise _invalid(digits, "integer")
    value = int(digits)
    if not -(2**31) <= value < 2**31:
        raise Refused(
            f"JSON integer {digits} is too large or small for an Int32."
            f" Path '', line 1, position {len(digits)}."
        )
    return value


def _flag(text: str, _zone: tzinfo) -> bool:
    bare = _quoted(text) or text
    if bare not in ("true", "false"):
        raise unexpected(bare[:1], 1, 1)
    return bare == "true"


def _date(text: str, zone: tzinfo) -> str:
    bare = _quoted(text)
    if bare is None:
        # parameters/setparameter-declared-date-raw
        raise unexpected(text[:1], 1, 1)
    return kept(bare, zone)


def _quoted(text: str) -> str | None:
    """The part between quotes; None if there are no quotes."""
    if text[:1] not in ("'", '"'):
        return None
    try:
        value = read(text)
    except Unreadable as error:
        raise unexpected(error.character, 1, error.position) from error
    return str(value)


def _invalid(digits: str, kind: str) -> Refused:
    return Refused(
        f"Input string '{digits}' is not a valid {kind}. Path '', line 1, position {len(digits)}."
    )


_READERS: dict[str, Callable[[str, tzinfo], Json]] = {
    "Decimal": _decimal,
    "Int32": _whole,
    "Boolean": _flag,
    "DateTime": _date,
}
