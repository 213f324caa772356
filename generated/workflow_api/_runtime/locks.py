# SPDX-License-Identifier: MIT
"""Locks that a forked process does not inherit in their locked state."""

from __future__ import annotations

import os
import threading
from types import TracebackType
from weakref import WeakSet


class ForkSafeLock:
    """A lock that is free again in a forked child.

    The thread that holds a lock of the parent does not exist in the child, so nobody there would
    release it.
    """

    __slots__ = ("__weakref__", "_lock")

    def __init__(self) -> None:
        self._lock = threading.Lock()
        _LOCKS.add(self)

    def acquire(self, timeout: float = -1) -> bool:
        """Whether the lock was taken within so many seconds; -1 waits without a limit."""
        return self._lock.acquire(timeout=timeout)

    def release(self) -> None:
        """Let another thread take it."""
        self._lock.release()

    def __enter__(self) -> None:
        self._lock.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._lock.release()

    def start_afresh(self) -> None:
        """Forget who holds it: for the child of a fork, which has one thread."""
        self._lock = threading.Lock()


_LOCKS: WeakSet[ForkSafeLock] = WeakSet()


def _start_afresh() -> None:
    for lock in list(_LOCKS):
        lock.start_afresh()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_start_afresh)
