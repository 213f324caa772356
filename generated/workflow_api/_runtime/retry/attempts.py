# SPDX-License-Identifier: MIT
"""One call, sent until its result is final or no retry is allowed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NoReturn, TypeVar

import msgspec

from ..errors import (
    AuthenticationError,
    OutcomeUnknown,
    ReplyError,
    ResponseValidationError,
    StatusError,
    TransportError,
    WorkflowApiError,
    WorkflowError,
)
from ..operation import Operation, Repeat
from ..steps.clocks import Clocks
from ..steps.steps import Sleep, Steps, deadline_passed, send
from ..transport.interface import Reply, Request
from .budget import Budget
from .policy import RetryPolicy
from .retry_after import retry_after

ErrorT = TypeVar("ErrorT", bound=WorkflowApiError)

BUSY = "busy"
"""The kind of error that means: another caller holds the process instance."""
STILL_BUSY = "still busy; on server 8.1.0 an instance can stay busy indefinitely"

_MAYBE_DONE = frozenset({408, 500, 502, 503, 504})
_NOT_DONE = 429


class Attempts:
    """The attempts of one call.

    After an attempt that failed, call `after_error_reply` or `after_lost_reply`. Both wait and
    return if the call may be sent once more, else they raise.
    """

    def __init__(
        self,
        operation: Operation[object],
        arguments: Mapping[str, object],
        policy: RetryPolicy,
        budget: Budget,
        clocks: Clocks,
        began: float,
    ) -> None:
        self._operation = operation
        self._arguments = arguments
        self._policy = policy
        self._budget = budget
        self._clocks = clocks
        self._began = began
        self._retries = 0
        self._busy_retries = 0
        self._busy_since: float | None = None
        self.count = 0
        self.may_have_arrived = False
        """Whether an earlier attempt may have taken effect on the server."""
        budget.pay_in()

    def send(self, request: Request) -> Steps[Reply]:
        """The next attempt. Raises TransportError; RequestTimeoutError after the deadline."""
        remaining = self._remaining()
        if remaining is not None:
            if remaining <= 0:
                raise deadline_passed()
            request = msgspec.structs.replace(request, remaining=remaining)
        self.count += 1
        return (yield from send(request))

    def after_lost_reply(self, error: TransportError, request: Request) -> Steps[None]:
        """Wait before the next attempt after one without a reply.

        Raises:
            OutcomeUnknown: the call may have changed something and must not be sent again.
            TransportError: no retry is allowed.
        """
        repeatable = not error.sent or self._may_repeat()
        if not error.final and repeatable and self._afford():
            self.may_have_arrived = self.may_have_arrived or error.sent
            if (yield from self._slept(self._policy.wait(self._retries, self._clocks.chance))):
                return
        raise self._no_reply_error(self._with_call(error, request))

    def after_error_reply(self, error: ReplyError, reply: Reply) -> Steps[None]:
        """Wait before the next attempt after a reply that is an error.

        Raises:
            OutcomeUnknown: this attempt or an earlier one may have changed something.
            ReplyError: the error itself, if no retry is allowed.
        """
        self.counted(error)
        if getattr(error, "kind", "") == BUSY:
            if (yield from self._waited_while_busy()):
                return
            if self._busy_retries:
                waited = self._clocks.monotonic() - self._began
                error.text = f"{error.text} ({STILL_BUSY}; waited {waited:.1f} s)"
            self.end(error)
        maybe_done = _is_foreign(error) or (reply.status in _MAYBE_DONE and not _says_why(error))
        if reply.status == _NOT_DONE or (maybe_done and self._may_repeat()):
            hint = retry_after(reply, self._clocks.wall())
            if (hint is None or hint <= self._policy.longest_hint) and self._afford():
                self.may_have_arrived = self.may_have_arrived or maybe_done
                if (yield from self._slept(self._wait(hint))):
                    return
        if maybe_done and reply.status != 500 and self._changes_something():
            words = error.text if _is_foreign(error) else f"the server replied {error.text}"
            raise self._outcome_unknown(words, error) from error
        self.end(error)

    def end(self, error: WorkflowApiError) -> NoReturn:
        """End the call with an error.

        Raises:
            OutcomeUnknown: an earlier attempt may have changed something, which the error does
                not rule out.
            WorkflowApiError: the error itself.
        """
        if not self.may_have_arrived or not self._changes_something() or _rules_out_success(error):
            raise error
        text = f"an earlier attempt may have reached the server; {error.text}"
        raise self._outcome_unknown(text, error) from error

    def counted(self, error: ErrorT) -> ErrorT:
        """The exception with the number of attempts."""
        error.attempts = self.count
        return error

    def _may_repeat(self) -> bool:
        retry = self._operation.retry
        if retry.requires is not None and retry.requires not in self._arguments:
            return False
        if retry.repeat is Repeat.ONCE:
            return self._retries == 0
        if retry.repeat is Repeat.OPT_IN:
            return self._policy.repeat_opt_in
        return retry.repeat is Repeat.ALWAYS

    def _changes_something(self) -> bool:
        retry = self._operation.retry
        return retry.repeat is not Repeat.ALWAYS or retry.read is not None

    def _afford(self) -> bool:
        if self._retries >= self._policy.max_retries or not self._budget.take_out():
            return False
        self._retries += 1
        return True

    def _wait(self, hint: float | None) -> float:
        """The policy's wait, unless the server asks for a longer one or for none at all."""
        own = self._policy.wait(self._retries, self._clocks.chance)
        return own if hint is None else max(own, hint) if hint else 0.0

    def _waited_while_busy(self) -> Steps[bool]:
        now = self._clocks.monotonic()
        if self._busy_since is None:
            self._busy_since = now
        over = now - self._busy_since >= self._policy.busy_seconds
        if over or not self._policy.max_retries:
            return False
        self._busy_retries += 1
        wait = self._policy.busy_wait(self._busy_retries, self._clocks.chance)
        return (yield from self._slept(wait))

    def _slept(self, seconds: float) -> Steps[bool]:
        """Wait if there is time for it, and return whether there was."""
        remaining = self._remaining()
        if remaining is not None and seconds >= remaining:
            return False
        yield Sleep(seconds)
        return True

    def _remaining(self) -> float | None:
        if self._policy.deadline is None:
            return None
        return self._policy.deadline - (self._clocks.monotonic() - self._began)

    def _with_call(self, error: TransportError, request: Request) -> TransportError:
        error.operation = self._operation.name
        error.method = request.method
        error.url = request.url.partition("?")[0]
        error.attempts = self.count
        elapsed = self._clocks.monotonic() - self._began
        error.text = f"{error.text} ({elapsed:.1f} s)"
        return error

    def _no_reply_error(self, error: TransportError) -> TransportError:
        error.sent = error.sent or self.may_have_arrived
        if not error.sent or not self._changes_something():
            return error
        return self._outcome_unknown(f"no reply was received: {error.text}", error)

    def _outcome_unknown(self, text: str, error: WorkflowApiError) -> OutcomeUnknown:
        process_id = self._arguments.get("process_id")
        read = self._operation.retry.read
        about = f" of process instance {process_id}" if process_id is not None else ""
        advice = f"; check with {read} before you retry" if read else ""
        unknown = OutcomeUnknown(
            f"it is unknown whether the call took effect{advice}: {text}{about}",
            operation=error.operation,
            method=error.method,
            url=error.url,
            attempts=self.count,
        )
        unknown.process_id = None if process_id is None else str(process_id)
        unknown.read = read
        return unknown


def _rules_out_success(error: WorkflowApiError) -> bool:
    """Whether the server would have sent this error to every attempt."""
    if isinstance(error, StatusError):
        return error.status == 500 and not isinstance(error, AuthenticationError)
    return isinstance(error, WorkflowError) and error.kind != BUSY


def _is_foreign(error: ReplyError) -> bool:
    return isinstance(error, ResponseValidationError) and error.is_foreign


def _says_why(error: ReplyError) -> bool:
    """Whether the server's own text says that the request itself was wrong."""
    if isinstance(error, AuthenticationError):
        return True
    return isinstance(error, StatusError) and bool(error.kind)
