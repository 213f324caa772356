"""The events of one request, as the runners report them."""

from __future__ import annotations

from ..errors import TransportError
from ..steps.clocks import Clocks
from ..transport.events import Hook, log, reply_received, request_failed, request_started
from ..transport.interface import Reply, Request


class RequestEvents:
    """Reports the events of one request to the hooks and the log."""

    def __init__(self, request: Request, hooks: tuple[Hook, ...], clocks: Clocks) -> None:
        self._hooks = hooks
        self._event = request_started(request)
        self._clock = clocks.monotonic
        self._began = self._clock()
        self._report()

    def ended(self, reply: Reply) -> None:
        """A reply was received."""
        self._event = reply_received(self._event, reply, self._clock() - self._began)
        self._report()

    def failed(self, error: TransportError) -> None:
        """No reply was received."""
        self._event = request_failed(self._event, error, self._clock() - self._began)
        self._report()

    def _report(self) -> None:
        log(self._event)
        for hook in self._hooks:
            hook(self._event)
