# SPDX-License-Identifier: MIT
"""Dates: the server's clock, and the texts that it takes for dates."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone, tzinfo

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d(?::?\d\d)?)?"
)
_BY_NUMBER = re.compile(r"/Date\((-?\d+)(?:[+-]\d{4})?\)/")
_EPOCH = datetime(1970, 1, 1)
_SHORT = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?([Zz]|[+-]\d\d:?\d\d)?"
)


def now(zone: tzinfo) -> datetime:
    """The server's time, without a zone: timezone/createinstance, getinstances."""
    return datetime.now(zone).replace(tzinfo=None)


def shown(moment: datetime) -> str:
    """A date of a reply: zeros at the end of the fraction are cut, as in listing/getinstances."""
    text = moment.isoformat(timespec="microseconds")
    return text.rstrip("0").rstrip(".")


def kept(text: str, zone: tzinfo) -> str:
    """The result for a string that may be a date; any other string stays unchanged.

    An offset becomes the server's: timezone/getinstanceinfo, texts/getparameter-raw-56; the rest
    keeps its form: texts/getparameter-raw-57. texts/getparameter-raw-58 is a number of
    milliseconds.
    """
    found = _read(text, zone)
    if found is None:
        return text
    moment, fraction, offset = found
    fraction = fraction.rstrip("0")
    return moment + (f".{fraction}" if fraction else "") + offset


def round_trip(text: str, zone: tzinfo) -> str:
    """The same with all seven digits of the fraction: forms/json-Owner-raw-set-read-*."""
    found = _read(text, zone)
    if found is None:
        return text
    moment, fraction, offset = found
    return f"{moment}.{fraction.ljust(7, '0')}{offset}"


def _read(text: str, zone: tzinfo) -> tuple[str, str, str] | None:
    """A date up to its seconds, the digits of its fraction, and its offset; None for any other."""
    by_number = _BY_NUMBER.fullmatch(text)
    found = _ISO.fullmatch(text)
    try:
        if by_number:
            moment = _EPOCH + timedelta(milliseconds=int(by_number[1]))
            return moment.isoformat()[:19], f"{moment.microsecond:06}", "Z"
        return _parts(found, zone) if found else None
    except (ValueError, OverflowError):
        return None


def _parts(found: re.Match[str], zone: tzinfo) -> tuple[str, str, str]:
    year, month, day, hour, minute, second = (int(found[index]) for index in range(1, 7))
    if hour > 24:
        raise ValueError(hour)
    moment = datetime(year, month, day, hour % 24, minute, second) + timedelta(days=hour // 24)
    fraction = (found[7] or "")[:7]
    given = found[8] or ""
    if given in ("", "Z", "z"):
        return moment.isoformat(), fraction, given.upper()
    digits = given[1:].replace(":", "").ljust(4, "0")
    away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    aware = moment.replace(tzinfo=timezone(-away if given[0] == "-" else away))
    written = aware.astimezone(zone).isoformat()
    return written[:19], fraction, written[19:]


def bound(text: str | None, zone: tzinfo) -> datetime | None:
    """A date to filter by, in the server's time; None for anything else, which is then ignored.

    listing/getinstances-created-bad; timezone/getinstances-created-utc, -none, -offset.
    """
    found = _SHORT.fullmatch(text or "")
    if not found:
        return None
    try:
        moment = datetime.fromisoformat(f"{found[1]}T{found[2] or '00:00'}{found[3] or ''}")
    except ValueError:
        return None
    return moment.astimezone(zone).replace(tzinfo=None) if moment.tzinfo else moment
