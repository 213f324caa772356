"""The events of one request, as the runners report them to the hooks and the log."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine, Sequence

from ..errors import TransportError
from ..steps.clocks import Clocks
from ..transport.events import (
    LOG,
    Event,
    Hook,
    log,
    reply_received,
    request_failed,
    request_started,
)
from ..transport.interface import Reply, Request

_FAILED = "%s: a hook failed; this changes nothing else"


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


def tell(hooks: tuple[Hook, ...], event: Event) -> None:
    """Call each hook; what it raises is logged."""
    for hook in hooks:
        try:
            found = hook(event)
            if isinstance(found, Coroutine):
                found.close()
                raise TypeError("a hook of the sync client must not be a coroutine function")
        except Exception:
            LOG.exception(_FAILED, event.operation)


async def tell_async(hooks: tuple[Hook, ...], event: Event) -> None:
    """Call each hook, and await what it returns; what it raises is logged."""
    for hook in hooks:
        try:
            found = hook(event)
            if isinstance(found, Awaitable):
                await found
        except Exception:
            LOG.exception(_FAILED, event.operation)


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
