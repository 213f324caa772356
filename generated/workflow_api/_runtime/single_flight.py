"""One renewal of a token at a time, whose end is the end for all who wait for it."""

from __future__ import annotations

import asyncio
import copy
import os
import threading
from collections.abc import Coroutine
from typing import Any

from .errors import RequestTimeoutError, WorkflowApiError
from .secret import Secret


class Turns:
    """Lets one thread renew while the others wait, and lets a failure count for all of them.

    Without the latter each of the waiting threads would ask a provider that does not answer,
    one after the other.
    """

    def __init__(self) -> None:
        self.failures = 0
        """How many renewals have failed: who sees it change while waiting waited for a failure."""
        self._failure = WorkflowApiError("no renewal has failed")
        self._lock = threading.Lock()
        self._process = os.getpid()

    def lock(self) -> threading.Lock:
        """What is held during a renewal."""
        if self._process != os.getpid():
            # A fork, perhaps in the middle of another thread's renewal: nobody would release it.
            self._lock, self._process = threading.Lock(), os.getpid()
        return self._lock

    def failed(self, error: WorkflowApiError) -> None:
        """Note the failure of a renewal, to be called while the lock is held."""
        self._failure = copy.copy(error)
        self.failures += 1

    def failure(self) -> WorkflowApiError:
        """The last failure, as an exception of the caller's own."""
        return copy.copy(self._failure)


class Renewal:
    """The one task, if any, that fetches a token for all tasks that wait."""

    def __init__(self) -> None:
        self._task: asyncio.Task[Secret] | None = None

    @property
    def is_under_way(self) -> bool:
        """Whether a renewal has begun and not ended."""
        return self._task is not None and not self._task.done()

    def begin(self, fetching: Coroutine[Any, Any, Secret]) -> None:
        """Begin one in a task of its own, so that no caller's end is its end."""
        self._task = asyncio.create_task(fetching)
        self._task.add_done_callback(_looked_at)

    async def token(self) -> Secret:
        """What the renewal ends in.

        Raises:
            WorkflowApiError: no token could be had; or it was begun in another event loop.
        """
        task = self._task
        if task is None or task.get_loop() is not asyncio.get_running_loop():
            raise WorkflowApiError(
                "the client was first used in another event loop: make one for each loop",
                attempts=0,
            )
        try:
            # A waiter that is cancelled leaves the renewal to the others.
            return await asyncio.shield(task)
        except WorkflowApiError as error:
            # Each waiter gets an exception of its own: what one adds is not seen by the others.
            failure = copy.copy(error)
        except asyncio.CancelledError:
            waiter = asyncio.current_task()
            if not task.cancelled() or (waiter is not None and waiter.cancelling()):
                raise
            failure = WorkflowApiError("the client is closed", attempts=0)
        raise failure

    async def aclose(self) -> None:
        """Give up what is under way, and wait until it has ended."""
        task = self._task
        if task is None or task.done() or task.get_loop() is not asyncio.get_running_loop():
            return
        task.cancel()
        await asyncio.wait([task])


def counts_for_all(error: WorkflowApiError) -> bool:
    """Whether the failure is one of the provider, not the end of the time of the one who asked."""
    return not (isinstance(error, RequestTimeoutError) and error.final)


def _looked_at(task: asyncio.Task[Secret]) -> None:
    """Take note of the task's exception, so that nobody waiting for it is no complaint."""
    if not task.cancelled():
        task.exception()
