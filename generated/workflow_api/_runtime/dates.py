"""Dates as the server sends them: no zone, its own local time, up to seven fractional digits."""

from __future__ import annotations

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
