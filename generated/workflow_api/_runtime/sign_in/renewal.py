# SPDX-License-Identifier: MIT
"""Runs one token renewal at a time in the sync client; all waiting threads get its result."""

from __future__ import annotations

import copy
import threading

from ..errors import RequestTimeoutError, WorkflowApiError
from ..locks import ForkSafeLock
from ..steps.clocks import Clocks
from ..steps.steps import Steps, TokenStore, deadline_passed
from ..transport.secret import Secret
from .provider import OPERATION


class RenewalLock:
    """Lets one thread renew while the others wait; a failure counts for all of them.

    Otherwise each of the waiting threads would send requests to a provider that does not reply,
    one after the other.
    """

    def __init__(self) -> None:
        self.failures = 0
        """The number of renewals that failed: it changes while a thread waits for a failure."""
        self._failure = WorkflowApiError("no renewal has failed")
        self.lock = ForkSafeLock()
        """The lock that is held during a renewal."""

    def note_failure(self, error: WorkflowApiError) -> None:
        """Keep the failure of a renewal; call it while the lock is held."""
        self._failure = copy.copy(error)
        self.failures += 1

    def failure(self) -> WorkflowApiError:
        """A copy of the last failure, for one caller."""
        return copy.copy(self._failure)


def counts_for_all(error: WorkflowApiError) -> bool:
    """Whether the provider failed, rather than the deadline of the call that sent the request."""
    return not (isinstance(error, RequestTimeoutError) and error.final)


def renewed(sign_in: TokenStore, refused: Secret | None) -> Steps[Secret]:
    """A fresh token; if there is none to be had, the old one until it expires.

    Raises:
        WorkflowApiError: there is neither a fresh token nor a valid old one.
    """
    try:
        return (yield from sign_in.fetch(refused))
    except WorkflowApiError as error:
        error.operation = error.operation or OPERATION
        usable = sign_in.current(refused)
        if usable is None:
            raise
        sign_in.postpone()
        return usable


def renewal_timed_out() -> RequestTimeoutError:
    """The exception for a call whose deadline passes while it waits for a renewal."""
    error = deadline_passed()
    error.operation = OPERATION
    return error


def longest_wait(ends: float | None, clocks: Clocks) -> float | None:
    """How many seconds to wait for a renewal; None for no limit."""
    if ends is None:
        return None
    return min(max(0.0, ends - clocks.monotonic()), threading.TIMEOUT_MAX)
