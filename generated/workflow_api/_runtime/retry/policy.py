"""How often a request is sent again, after which wait, and what all calls may spend on it."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import msgspec

from ..locks import ForkSafeLock
from ..transport.interface import Reply


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """How often a call is retried, and how long it waits before each retry.

    Attributes:
        max_retries: retries after the first attempt; 0 switches retries off.
        first_wait: seconds; the wait is random between 0 and this, doubled for each retry.
        longest_wait: seconds; the maximum of the doubled wait.
        longest_hint: seconds; if the server asks for a longer wait, the call fails instead.
        busy_seconds: for how long a call is retried while another caller holds the process
            instance; 0 switches it off. On server 8.1.0 an instance can stay busy indefinitely.
        busy_first_wait: seconds, like first_wait while the instance is held.
        busy_longest_wait: seconds, like longest_wait while the instance is held.
        deadline: seconds for the whole call, waits included; None for no limit.
        repeat_opt_in: after bytes were sent, also retry those calls that may end in the same
            state but run actions, timers or history twice.
    """

    max_retries: int = 2
    first_wait: float = 0.5
    longest_wait: float = 8.0
    longest_hint: float = 120.0
    busy_seconds: float = 5.0
    busy_first_wait: float = 0.05
    busy_longest_wait: float = 1.0
    deadline: float | None = 300.0
    repeat_opt_in: bool = False

    def wait(self, number: int, chance: Callable[[], float]) -> float:
        """Seconds before retry `number` (from 1): full jitter over a doubling range."""
        return chance() * min(self.longest_wait, self.first_wait * 2.0 ** min(number - 1, 30))

    def busy_wait(self, number: int, chance: Callable[[], float]) -> float:
        """Seconds before retry `number` while the instance is held."""
        doubled = self.busy_first_wait * 2.0 ** min(number - 1, 30)
        return chance() * min(self.busy_longest_wait, doubled)


class Budget:
    """The retries that all calls of a client together may use.

    Each call pays in a tenth of a retry, each retry takes out a whole one, and at most ten can be
    saved. So a server that fails every call gets at most a tenth more requests than without
    retries, apart from the ten.
    """

    SAVED_AT_MOST = 10.0
    PAID_IN = 0.1

    def __init__(self) -> None:
        self._lock = ForkSafeLock()
        self._saved = self.SAVED_AT_MOST

    def pay_in(self) -> None:
        """A call begins."""
        with self._lock:
            self._saved = min(self.SAVED_AT_MOST, self._saved + self.PAID_IN)

    def take_out(self) -> bool:
        """Whether one more retry is allowed; if so, it is taken out."""
        with self._lock:
            if self._saved < 1.0:
                return False
            self._saved -= 1.0
            return True


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
