"""The formats that examples and defaults must have.

jsonschema's own table depends on which packages happen to be installed; this one does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from uuid import UUID

from jsonschema import FormatChecker

_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}"
_STRINGS: dict[str, tuple[str, Callable[[str], object]]] = {
    "uuid": ("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", UUID),
    "date": (_DAY, date.fromisoformat),
    "date-time": (
        rf"{_DAY}T{_TIME}(\.[0-9]+)?(Z|[-+][0-9]{{2}}:[0-9]{{2}})",
        datetime.fromisoformat,
    ),
    # Python's dates end at the microsecond; the server has seven digits.
    "local-date-time": (
        rf"{_DAY}T{_TIME}(\.[0-9]{{1,7}})?",
        lambda value: datetime.fromisoformat(value[:26]),
    ),
    "decimal": (r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", str),
    "uri": (r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*", str),
    "email": (r"[^@\s]+@[^@\s]+", str),
}
"""The pattern of each format, and a function that raises ValueError for an invalid value."""
_INTEGERS = {"int32": 2**31, "int64": 2**63}


def format_checker() -> FormatChecker:
    """A checker of these formats; values of other types match every format."""
    checker = FormatChecker(formats=())
    for name, (pattern, parse) in _STRINGS.items():
        checker.checks(name, raises=ValueError)(_fits(pattern, parse))
    for name, bound in _INTEGERS.items():
        checker.checks(name)(_is_below(bound))
    return checker


def _fits(pattern: str, parse: Callable[[str], object]) -> Callable[[object], bool]:
    return lambda value: (
        not isinstance(value, str)
        or (re.fullmatch(pattern, value) is not None and parse(value) is not None)
    )


def _is_below(bound: int) -> Callable[[object], bool]:
    return lambda value: (
        isinstance(value, bool) or not isinstance(value, int) or -bound <= value < bound
    )
