# SPDX-License-Identifier: MIT
"""The wait that a reply asks for."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from ..transport.interface import Reply


def retry_after(reply: Reply, now: float) -> float | None:
    """The seconds that the reply asks to wait (RFC 9110, section 10.2.3); None where it does not.

    A past date is 0. A value that cannot be read is ignored.
    """
    text = reply.headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        return _until(text, now)
    return seconds if seconds >= 0 and not math.isnan(seconds) else None


def _until(text: str, now: float) -> float | None:
    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return max(0.0, moment.timestamp() - datetime.fromtimestamp(now, UTC).timestamp())
    except (ValueError, OverflowError, TypeError):
        return None
