"""Carrying out the effects that flows ask for: by blocking, or by awaiting."""

from __future__ import annotations

import asyncio
import copy
import inspect
import threading
from typing import TypeVar

from .errors import RequestTimeoutError, TransportError, WorkflowApiError
from .events import Hook, answered, begun, is_heard, log, unanswered
from .flow import Ask, Effect, Fetched, FetchToken, Flow, Send, Sleep, time_is_over, within
from .provider import OPERATION as SIGN_IN
from .retry import Clocks
from .secret import Secret
from .sign_in import token_from
from .single_flight import Renewal, Turns, counts_for_all
from .transport import AsyncTransport, Reply, Request, Transport

ResultT = TypeVar("ResultT")


class Driver:
    """Runs flows over a transport that blocks; for any number of threads."""

    def __init__(self, transport: Transport, clocks: Clocks) -> None:
        self.transport = transport
        self._clocks = clocks
        self._turns = Turns()

    def over(self, transport: Transport) -> Driver:
        """This driver, shared tokens included, over another transport."""
        twin = copy.copy(self)
        twin.transport = transport
        return twin

    def run(self, flow: Flow[ResultT], hooks: tuple[Hook, ...]) -> ResultT:
        """The result of the flow. Raises what the flow raises."""
        try:
            effect = next(flow)
            while True:
                try:
                    answer = self._perform(effect, hooks)
                except WorkflowApiError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result

    def _perform(self, effect: Effect, hooks: tuple[Hook, ...]) -> Reply | Secret | None:
        if isinstance(effect, Send):
            return self._send(effect.request, hooks)
        if isinstance(effect, Sleep):
            self._clocks.sleep(effect.seconds)
            return None
        if isinstance(effect, Ask):
            return token_from(effect.function())
        return self._token(effect, hooks)

    def _send(self, request: Request, hooks: tuple[Hook, ...]) -> Reply:
        if not is_heard(hooks):
            return self.transport.send(request)
        report = Report(request, hooks, self._clocks)
        try:
            reply = self.transport.send(request)
        except TransportError as error:
            report.failed(error)
            raise
        report.ended(reply)
        return reply

    def _token(self, effect: FetchToken, hooks: tuple[Hook, ...]) -> Secret:
        sign_in, refused = effect.sign_in, effect.refused
        usable = sign_in.current(refused)
        turns = self._turns
        lock, failures = turns.lock(), turns.failures
        # Who still has a living token does not wait for another caller's refresh.
        patience = 0.0 if usable is not None else _patience(effect.ends, self._clocks)
        if not lock.acquire(timeout=-1 if patience is None else patience):
            if usable is not None:
                return usable
            raise _too_late()
        try:
            usable = sign_in.current(refused)
            if usable is not None and not sign_in.due():
                return usable
            if usable is None and turns.failures != failures:
                raise turns.failure()
            try:
                renewal = within(renewed(sign_in, refused), effect.ends, self._clocks)
                return self.run(renewal, hooks)
            except WorkflowApiError as error:
                if counts_for_all(error):
                    turns.failed(error)
                raise
        finally:
            lock.release()


class AsyncDriver:
    """Runs flows over a transport that is awaited; for any number of tasks of one loop."""

    def __init__(self, transport: AsyncTransport, clocks: Clocks) -> None:
        self.transport = transport
        self._clocks = clocks
        self._renewal = Renewal()

    def over(self, transport: AsyncTransport) -> AsyncDriver:
        """This driver, shared tokens included, over another transport."""
        twin = copy.copy(self)
        twin.transport = transport
        return twin

    async def run(self, flow: Flow[ResultT], hooks: tuple[Hook, ...]) -> ResultT:
        """The result of the flow. Raises what the flow raises."""
        try:
            effect = next(flow)
            while True:
                try:
                    answer = await self._perform(effect, hooks)
                except WorkflowApiError as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(answer)
        except StopIteration as end:
            result: ResultT = end.value
            return result

    async def aclose(self) -> None:
        """Give up a renewal that is under way, and close the transport."""
        await self._renewal.aclose()
        await self.transport.aclose()

    async def _perform(self, effect: Effect, hooks: tuple[Hook, ...]) -> Reply | Secret | None:
        if isinstance(effect, Send):
            return await self._send(effect.request, hooks)
        if isinstance(effect, Sleep):
            await self._clocks.sleep_async(effect.seconds)
            return None
        if isinstance(effect, Ask):
            text = effect.function()
            return token_from(await text if inspect.isawaitable(text) else text)
        return await self._token(effect, hooks)

    async def _send(self, request: Request, hooks: tuple[Hook, ...]) -> Reply:
        if not is_heard(hooks):
            return await self.transport.send(request)
        report = Report(request, hooks, self._clocks)
        try:
            reply = await self.transport.send(request)
        except TransportError as error:
            report.failed(error)
            raise
        report.ended(reply)
        return reply

    async def _token(self, effect: FetchToken, hooks: tuple[Hook, ...]) -> Secret:
        sign_in, refused = effect.sign_in, effect.refused
        while True:
            usable = sign_in.current(refused)
            if usable is not None and not sign_in.due():
                return usable
            is_own = not self._renewal.is_under_way
            if is_own:
                renewal = within(renewed(sign_in, refused), effect.ends, self._clocks)
                self._renewal.begin(self.run(renewal, hooks))
            elif usable is not None:
                # Who still has a living token does not wait for another caller's refresh.
                return usable
            try:
                async with asyncio.timeout(_patience(effect.ends, self._clocks)):
                    token = await self._renewal.token()
            except TimeoutError:
                raise _too_late() from None
            except WorkflowApiError as error:
                if is_own or counts_for_all(error):
                    raise
                continue
            # An early renewal that fails ends in the old token; it is no use to whom it was refused.
            if is_own or token != refused:
                return token


class Report:
    """Tells the hooks and the log of one request."""

    def __init__(self, request: Request, hooks: tuple[Hook, ...], clocks: Clocks) -> None:
        self._hooks = hooks
        self._event = begun(request)
        self._clock = clocks.monotonic
        self._began = self._clock()
        self._tell()

    def ended(self, reply: Reply) -> None:
        """The reply came."""
        self._event = answered(self._event, reply, self._clock() - self._began)
        self._tell()

    def failed(self, error: TransportError) -> None:
        """No reply came."""
        self._event = unanswered(self._event, error, self._clock() - self._began)
        self._tell()

    def _tell(self) -> None:
        log(self._event)
        for hook in self._hooks:
            hook(self._event)


def renewed(sign_in: Fetched, refused: Secret | None) -> Flow[Secret]:
    """A fresh token; when it cannot be had, the old one as long as it lives.

    Raises:
        WorkflowApiError: no token could be had and none lives.
    """
    try:
        return (yield from sign_in.fetch(refused))
    except WorkflowApiError as error:
        error.operation = error.operation or SIGN_IN
        usable = sign_in.current(refused)
        if usable is None:
            raise
        sign_in.postpone()
        return usable


def _too_late() -> RequestTimeoutError:
    error = time_is_over()
    error.operation = SIGN_IN
    return error


def _patience(ends: float | None, clocks: Clocks) -> float | None:
    """Seconds for which to wait for a renewal; None for as long as it takes."""
    if ends is None:
        return None
    return min(max(0.0, ends - clocks.monotonic()), threading.TIMEOUT_MAX)
