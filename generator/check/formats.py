"""The formats that examples and defaults must have.

jsonschema's own table depends on which packages happen to be installed; this one does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from uuid import UUID

from jsonschema import FormatChecker

_UUID = re.compile(r"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_TIME = r"[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
_DATE_TIME = re.compile(rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{_TIME}(Z|[-+][0-9]{{2}}:[0-9]{{2}})")
_LOCAL_DATE_TIME = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,7})?"
)
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?")
_URI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`]*")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+")


def _uuid(value: str) -> bool:
    return bool(_UUID.fullmatch(value)) and UUID(value) is not None


def _date(value: str) -> bool:
    return bool(_DATE.fullmatch(value)) and date.fromisoformat(value) is not None


def _date_time(value: str) -> bool:
    return bool(_DATE_TIME.fullmatch(value)) and datetime.fromisoformat(value) is not None


def _local_date_time(value: str) -> bool:
    # Python's dates end at the microsecond; the seventh digit is the server's own.
    return (
        bool(_LOCAL_DATE_TIME.fullmatch(value)) and datetime.fromisoformat(value[:26]) is not None
    )


_STRINGS: Mapping[str, Callable[[str], object]] = {
    "uuid": _uuid,
    "date": _date,
    "date-time": _date_time,
    "local-date-time": _local_date_time,
    "decimal": _DECIMAL.fullmatch,
    "uri": _URI.fullmatch,
    "email": _EMAIL.fullmatch,
}
_INTEGERS = {"int32": 2**31, "int64": 2**63}


def format_checker() -> FormatChecker:
    """A checker of these formats; a value of another type fits every format."""
    checker = FormatChecker(formats=())
    for name, fits in _STRINGS.items():
        checker.checks(name, raises=ValueError)(_for_strings(fits))
    for name, bound in _INTEGERS.items():
        checker.checks(name)(_for_integers(bound))
    return checker


def _for_strings(fits: Callable[[str], object]) -> Callable[[object], bool]:
    return lambda value: not isinstance(value, str) or bool(fits(value))


def _for_integers(bound: int) -> Callable[[object], bool]:
    return lambda value: (
        isinstance(value, bool) or not isinstance(value, int) or -bound <= value < bound
    )
