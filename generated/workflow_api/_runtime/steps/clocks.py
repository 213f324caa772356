# SPDX-License-Identifier: MIT
"""The sources of time and chance."""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable

import msgspec


async def _sleep_async(seconds: float) -> None:
    # Already imported when an async client was made; the sync client never needs it.
    import asyncio

    await asyncio.sleep(seconds)


class Clocks(msgspec.Struct, frozen=True, kw_only=True):
    """The sources of time and chance, to be replaced in tests.

    Attributes:
        monotonic: seconds that never go back; for waits, deadlines and lifetimes.
        wall: seconds since 1970, for dates that the server sends.
        chance: a random number from 0 up to 1.
        sleep: waits for seconds.
        sleep_async: the same for the async client.
    """

    monotonic: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time
    chance: Callable[[], float] = random.random
    sleep: Callable[[float], None] = time.sleep
    sleep_async: Callable[[float], Awaitable[None]] = _sleep_async
