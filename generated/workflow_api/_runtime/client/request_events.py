# SPDX-License-Identifier: MIT
"""The events of one request, as the runners report them to the hooks and the log."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import TransportError
from ..steps.clocks import Clocks
from ..transport.event import Event, Hook
from ..transport.events import log, reply_received, request_failed, request_started
from ..transport.interface import Reply, Request


class RequestEvents:
    """Makes the events of one request, and logs them."""

    def __init__(self, request: Request, clocks: Clocks) -> None:
        self._event = request_started(request)
        self._clock = clocks.monotonic
        self._began = self._clock()

    def began(self) -> Event:
        """The request is about to be sent."""
        log(self._event)
        return self._event

    def ended(self, reply: Reply) -> Event:
        """A reply was received."""
        self._event = reply_received(self._event, reply, self._clock() - self._began)
        log(self._event)
        return self._event

    def failed(self, error: TransportError) -> Event:
        """No reply was received."""
        self._event = request_failed(self._event, error, self._clock() - self._began)
        log(self._event)
        return self._event


def refuse_async_hooks(hooks: Sequence[Hook]) -> None:
    """Raise TypeError if a hook is a coroutine function: for the sync client."""
    if not hooks:
        return
    # Imported here, so that importing the package does not import it.
    from inspect import iscoroutinefunction

    for number, hook in enumerate(hooks):
        function: object = vars(type(hook)).get("__call__", hook)
        if iscoroutinefunction(hook) or iscoroutinefunction(function):
            raise TypeError(
                f"hooks[{number}] must not be a coroutine function: the sync client cannot await"
                " it; pass a plain function, or use the async client"
            )
