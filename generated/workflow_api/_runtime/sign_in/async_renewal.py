# SPDX-License-Identifier: MIT
"""Runs one token renewal at a time in the async client; all waiting tasks get its result."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Coroutine
from typing import Any

from ..errors import WorkflowApiError
from ..transport.secret import Secret


class Renewal:
    """The one task, if any, that fetches a token for all tasks that wait."""

    def __init__(self) -> None:
        self._task: asyncio.Task[Secret] | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether a renewal has begun and not ended; that of a parent process never ends here."""
        task = self._task
        if task is None or task.done():
            return False
        return task.get_loop() is asyncio.get_running_loop()

    def begin(self, fetching: Coroutine[Any, Any, Secret]) -> None:
        """Begin one in a separate task, so that it does not end with the task of one caller."""
        self._task = asyncio.create_task(fetching)
        self._task.add_done_callback(_mark_exception_as_seen)

    async def token(self) -> Secret:
        """The result of the renewal.

        Raises:
            WorkflowApiError: it failed.
        """
        task = self._task
        if task is None:
            raise WorkflowApiError("no renewal has begun")
        try:
            # A caller that is cancelled does not cancel the renewal for the others.
            return await asyncio.shield(task)
        except WorkflowApiError as error:
            # Each caller gets its own copy, as callers add to the exception.
            failure = copy.copy(error)
        except asyncio.CancelledError:
            waiter = asyncio.current_task()
            if not task.cancelled() or (waiter is not None and waiter.cancelling()):
                raise
            failure = WorkflowApiError("the client is closed", attempts=0)
        raise failure

    async def aclose(self) -> None:
        """Cancel a renewal that is under way, and wait until it has ended."""
        task = self._task
        if task is None or task.done() or task.get_loop() is not asyncio.get_running_loop():
            return
        task.cancel()
        await asyncio.wait([task])


def _mark_exception_as_seen(task: asyncio.Task[Secret]) -> None:
    """Keep asyncio from logging the exception if no caller waits for it any more."""
    if not task.cancelled():
        task.exception()
