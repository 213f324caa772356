# SPDX-License-Identifier: MIT
"""The one event loop that an async client belongs to."""

from __future__ import annotations

import asyncio
import os

from ..errors import WorkflowApiError


class EventLoop:
    """Remembers the event loop of the first call. A process that was forked has its own."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._process = 0

    def enter(self) -> None:
        """Check that the running event loop is that of the client.

        Raises:
            WorkflowApiError: it is another one, or none of asyncio is running.
        """
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            raise WorkflowApiError(
                "the async client needs a running event loop of asyncio, and there is none here:"
                " under trio or in plain code use WorkflowClient, in a thread where needed",
                attempts=0,
            ) from None
        if loop is self._loop:
            return
        if self._loop is not None and self._process == os.getpid():
            raise WorkflowApiError(
                "the client was first used in another event loop; create one client per event loop",
                attempts=0,
            )
        self._loop, self._process = loop, os.getpid()
