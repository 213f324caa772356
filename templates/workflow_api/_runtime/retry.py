"""When a request is sent again: how often, after which wait, and at whose expense."""

from __future__ import annotations

import asyncio
import math
import random
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from threading import Lock

import msgspec

from .transport import Reply


class RetryPolicy(msgspec.Struct, frozen=True, kw_only=True):
    """How often a call is tried again, and how long it waits between.

    Attributes:
        max_retries: tries after the first; 0 switches every repeat off.
        first_wait: seconds; the wait is random between 0 and this, doubled for each try.
        longest_wait: seconds; what the doubling stops at.
        longest_hint: seconds; a longer wait that the server asks for ends the tries instead.
        busy_seconds: for how long a call is repeated while another caller holds the process
            instance; 0 switches it off. On server 8.1.0 an instance can stay so for ever.
        busy_first_wait: seconds, like first_wait while the instance is held.
        busy_longest_wait: seconds, like longest_wait while the instance is held.
        deadline: seconds for the whole call, waits included; None for no limit.
        repeat_opt_in: also repeat those calls, after bytes have left, that may end in the same
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
    """What all calls of a client together may spend on retries.

    Each call pays in a tenth of a retry, each retry takes out a whole one, and no more than ten
    can be saved up. So a server that fails every call is asked at most a tenth more often than
    without retries, apart from the ten.
    """

    SAVED_AT_MOST = 10.0
    PAID_IN = 0.1

    def __init__(self) -> None:
        self._lock = Lock()
        self._saved = self.SAVED_AT_MOST

    def pay_in(self) -> None:
        """A call begins."""
        with self._lock:
            self._saved = min(self.SAVED_AT_MOST, self._saved + self.PAID_IN)

    def take_out(self) -> bool:
        """Whether one more retry can be afforded; then it is paid."""
        with self._lock:
            if self._saved < 1.0:
                return False
            self._saved -= 1.0
            return True


class Clocks(msgspec.Struct, frozen=True, kw_only=True):
    """The sources of time and chance, to be replaced in tests.

    Attributes:
        monotonic: seconds that never go back; for waits, deadlines and lifetimes.
        wall: seconds since 1970, for dates that the server names.
        chance: a random number from 0 up to 1.
        sleep: waits for seconds.
        sleep_async: the same, awaited.
    """

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = asyncio.sleep


def retry_after(reply: Reply, now: float) -> float | None:
    """The seconds that the reply asks to wait (RFC 9110, section 10.2.3); None where it does not.

    A date that is past is 0. What cannot be understood counts as absent.
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
