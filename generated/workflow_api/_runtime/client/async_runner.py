# SPDX-License-Identifier: MIT
"""Carries out the steps of a call by awaiting: imported when an async client is made."""

from __future__ import annotations

import asyncio
import copy
import inspect
from typing import TypeVar

from ..errors import TransportError, WorkflowApiError
from ..sign_in.async_renewal import Renewal
from ..sign_in.methods import token_from
from ..sign_in.renewal import counts_for_all, longest_wait, renewal_timed_out, renewed
from ..steps.clocks import Clocks
from ..steps.steps import CallTokenFunction, FetchToken, Send, Sleep, Step, Steps, within
from ..transport.event import Hook
from ..transport.events import has_listeners, tell_async
from ..transport.interface import AsyncTransport, Reply, Request
from ..transport.secret import Secret, concealed
from .event_loop import EventLoop
from .request_events import RequestEvents

ResultT = TypeVar("ResultT")


class AsyncRunner:
    """Carries out steps over an async transport; for any number of tasks of one event loop."""

    def __init__(self, transport: AsyncTransport, clocks: Clocks) -> None:
        self.transport = transport
        self._clocks = clocks
        self._renewal = Renewal()
        self._home = EventLoop()

    def over(self, transport: AsyncTransport) -> AsyncRunner:
        """This runner, shared tokens included, over another transport."""
        twin = copy.copy(self)
        twin.transport = transport
        return twin

    async def run(self, steps: Steps[ResultT], hooks: tuple[Hook, ...]) -> ResultT:
        """The result of the steps. Raises what they raise."""
        self._home.enter()
        try:
            step = next(steps)
            while True:
                try:
                    result = await self._perform(step, hooks)
                except WorkflowApiError as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(result)
        except StopIteration as end:
            returned: ResultT = end.value
            return returned

    async def aclose(self) -> None:
        """Cancel a renewal that is under way, and close the transport."""
        await self._renewal.aclose()
        await self.transport.aclose()

    async def _perform(self, step: Step, hooks: tuple[Hook, ...]) -> Reply | Secret | None:
        if isinstance(step, Send):
            return await self._send(step.request, hooks)
        if isinstance(step, Sleep):
            await self._clocks.sleep_async(step.seconds)
            return None
        if isinstance(step, CallTokenFunction):
            token = concealed(step.function())
            return token_from(await token if inspect.isawaitable(token) else token)
        return await self._token(step, hooks)

    async def _send(self, request: Request, hooks: tuple[Hook, ...]) -> Reply:
        if not has_listeners(hooks):
            return await self.transport.send(request)
        events = RequestEvents(request, self._clocks)
        await tell_async(hooks, events.began())
        try:
            reply = await self.transport.send(request)
        except TransportError as error:
            await tell_async(hooks, events.failed(error))
            raise
        await tell_async(hooks, events.ended(reply))
        return reply

    async def _token(self, step: FetchToken, hooks: tuple[Hook, ...]) -> Secret:
        sign_in, refused = step.sign_in, step.refused
        while True:
            usable = sign_in.current(refused)
            if usable is not None and not sign_in.due():
                return usable
            is_own = not self._renewal.is_under_way
            if is_own:
                renewal = within(renewed(sign_in, refused), step.ends, self._clocks)
                self._renewal.begin(self.run(renewal, hooks))
            elif usable is not None:
                # A caller that still has a valid token does not wait for another's renewal.
                return usable
            try:
                async with asyncio.timeout(longest_wait(step.ends, self._clocks)):
                    token = await self._renewal.token()
            except TimeoutError:
                raise renewal_timed_out() from None
            except WorkflowApiError as error:
                if is_own or counts_for_all(error):
                    raise
                continue
            # An early renewal that fails returns the old token, which may be the refused one.
            if is_own or token != refused:
                return token
