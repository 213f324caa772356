# SPDX-License-Identifier: MIT
"""Carries out the steps of a call by blocking: for the sync client."""

from __future__ import annotations

import copy
from typing import TypeVar

from ..errors import TransportError, WorkflowApiError
from ..sign_in.methods import token_from
from ..sign_in.renewal import (
    RenewalLock,
    counts_for_all,
    longest_wait,
    renewal_timed_out,
    renewed,
)
from ..steps.clocks import Clocks
from ..steps.steps import CallTokenFunction, FetchToken, Send, Sleep, Step, Steps, within
from ..transport.event import Hook
from ..transport.events import has_listeners, tell
from ..transport.interface import Reply, Request, Transport
from ..transport.secret import Secret
from .request_events import RequestEvents

ResultT = TypeVar("ResultT")


class Runner:
    """Carries out steps over a sync transport; for any number of threads."""

    def __init__(self, transport: Transport, clocks: Clocks) -> None:
        self.transport = transport
        self._clocks = clocks
        self._renewal = RenewalLock()

    def over(self, transport: Transport) -> Runner:
        """This runner, shared tokens included, over another transport."""
        twin = copy.copy(self)
        twin.transport = transport
        return twin

    def run(self, steps: Steps[ResultT], hooks: tuple[Hook, ...]) -> ResultT:
        """The result of the steps. Raises what they raise."""
        try:
            step = next(steps)
            while True:
                try:
                    result = self._perform(step, hooks)
                except WorkflowApiError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            returned: ResultT = end.value
            return returned

    def _perform(self, step: Step, hooks: tuple[Hook, ...]) -> Reply | Secret | None:
        if isinstance(step, Send):
            return self._send(step.request, hooks)
        if isinstance(step, Sleep):
            self._clocks.sleep(step.seconds)
            return None
        if isinstance(step, CallTokenFunction):
            return token_from(step.function())
        return self._token(step, hooks)

    def _send(self, request: Request, hooks: tuple[Hook, ...]) -> Reply:
        if not has_listeners(hooks):
            return self.transport.send(request)
        events = RequestEvents(request, self._clocks)
        tell(hooks, events.began())
        try:
            reply = self.transport.send(request)
        except TransportError as error:
            tell(hooks, events.failed(error))
            raise
        tell(hooks, events.ended(reply))
        return reply

    def _token(self, step: FetchToken, hooks: tuple[Hook, ...]) -> Secret:
        sign_in, refused = step.sign_in, step.refused
        usable = sign_in.current(refused)
        renewal = self._renewal
        lock, failures = renewal.lock, renewal.failures
        # A caller that still has a valid token does not wait for another caller's renewal.
        wait = 0.0 if usable is not None else longest_wait(step.ends, self._clocks)
        if not lock.acquire(timeout=-1 if wait is None else wait):
            if usable is not None:
                return usable
            raise renewal_timed_out()
        try:
            usable = sign_in.current(refused)
            if usable is not None and not sign_in.due():
                return usable
            if usable is None and renewal.failures != failures:
                raise renewal.failure()
            try:
                return self.run(within(renewed(sign_in, refused), step.ends, self._clocks), hooks)
            except WorkflowApiError as error:
                if counts_for_all(error):
                    renewal.note_failure(error)
                raise
        finally:
            lock.release()
