"""The two faces of the client, so that each case is told once and run on both."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

sys.path.insert(0, str(Path(__file__).parent.parent.parent / "generated"))

from secrets_search import looked_at
from workflow_api import AsyncWorkflowClient, WorkflowClient
from workflow_api._runtime.steps.clocks import Clocks

PROCESS = "11111111-1111-4111-8111-000000000001"


class Face(Protocol):
    """Runs calls on a client of its kind; a call is a function of the client."""

    name: str

    def run(self, url: str, *calls: Callable[[Any], Any], **options: Any) -> Any:
        """Make a client, run the calls one after the other, close it; the last call's result."""
        ...


class SyncFace:
    """The sync client."""

    name = "sync"

    def run(self, url: str, *calls: Callable[[Any], Any], **options: Any) -> Any:
        """See Face.run."""
        result = None
        with looked_at(options), WorkflowClient(url, **options) as client:
            for call in calls:
                result = call(client)
        return result


class AsyncFace:
    """The async client."""

    name = "async"

    def run(self, url: str, *calls: Callable[[Any], Any], **options: Any) -> Any:
        """See Face.run."""

        async def work() -> Any:
            result = None
            async with AsyncWorkflowClient(url, **options) as client:
                for call in calls:
                    result = await call(client)
            return result

        with looked_at(options):
            return asyncio.run(work())


FACES = (SyncFace(), AsyncFace())


class FakeTime:
    """Time that passes only by sleeping; `sleeps` lists the waits in seconds.

    `chance` is the random number of every wait: at 1.0 a wait is as long as it can be.
    """

    def __init__(self, chance: float = 1.0, wall: float = 1_790_000_000.0) -> None:
        self.now = 1000.0
        self.wall = wall
        self.sleeps: list[float] = []
        self.clocks = Clocks(
            monotonic=lambda: self.now,
            wall=lambda: self.wall + self.now - 1000.0,
            chance=lambda: chance,
            sleep=self._sleep,
            sleep_async=self._sleep_async,
        )

    def _sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self.now += seconds

    async def _sleep_async(self, seconds: float) -> None:
        self._sleep(seconds)
        await asyncio.sleep(0)
