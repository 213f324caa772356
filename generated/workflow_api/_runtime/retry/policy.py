# SPDX-License-Identifier: MIT
"""How often a request is sent again, and after which wait."""

from __future__ import annotations

from collections.abc import Callable

import msgspec


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
