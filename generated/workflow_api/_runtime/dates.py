# SPDX-License-Identifier: MIT
"""Dates as the server sends them: no zone, its own local time, up to seven fractional digits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo


class ServerDateTime(datetime):
    """A moment in the server's local time.

    Naive, unless the client has a `server_zone`: then it carries that zone. Fractions of a second
    are cut to microseconds, never rounded.
    """

    @classmethod
    def read(cls, text: str, zone: tzinfo | None) -> ServerDateTime:
        """The moment in `text`. Raises ValueError if it is not a date."""
        found = cls.fromisoformat(text)
        return found.replace(tzinfo=zone) if zone and found.tzinfo is None else found


def date_reader(zone: tzinfo | None) -> Callable[[type, object], object]:
    """What msgspec needs to read a ServerDateTime: its `dec_hook`."""
    from_text = ServerDateTime.fromisoformat

    def read(wanted: type, value: object) -> object:
        if wanted is ServerDateTime:
            if not isinstance(value, str):
                raise ValueError(f"Expected `str`, got `{type(value).__name__}`")
            # The fastest way if there is no zone: long lists hold thousands of dates.
            return from_text(value) if zone is None else ServerDateTime.read(value, zone)
        raise NotImplementedError(f"{wanted.__name__} cannot be read")

    return read
