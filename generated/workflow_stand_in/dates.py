"""Dates: the server's clock, and the texts that it takes for dates."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?([Zz]|[+-]\d\d(?::?\d\d)?)?"
)
_BY_NUMBER = re.compile(r"/Date\((-?\d+)(?:[+-]\d{4})?\)/")
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
    by_number = _BY_NUMBER.fullmatch(text)
    if by_number:
        epoch = datetime(1970, 1, 1, tzinfo=UTC)
        try:
            moment = epoch + timedelta(milliseconds=int(by_number[1]))
        except OverflowError:
            return text
        return shown(moment.replace(tzinfo=None)) + "Z"
    found = _ISO.fullmatch(text)
    if not found:
        return text
    try:
        return _written(found, zone)
    except (ValueError, OverflowError):
        return text


def _written(found: re.Match[str], zone: tzinfo) -> str:
    year, month, day, hour, minute, second = (int(found[index]) for index in range(1, 7))
    moment = datetime(year, month, day, hour % 24, minute, second) + timedelta(days=hour // 24)
    fraction = (found[7] or "")[:7].rstrip("0")
    given = found[8] or ""
    offset = ""
    if given in ("Z", "z"):
        offset = "Z"
    elif given:
        digits = given[1:].replace(":", "").ljust(4, "0")
        away = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
        aware = moment.replace(tzinfo=timezone(-away if given[0] == "-" else away))
        moment = aware.astimezone(zone)
        offset = moment.isoformat()[19:]
        moment = moment.replace(tzinfo=None)
    return moment.isoformat() + (f".{fraction}" if fraction else "") + offset


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
