"""Signals while files are written: no half-done step, no traceback, nothing left behind.

Outside of `raised` a signal ends the process at once and in silence: there is nothing on the disk
to tidy up, and an exception out of a callback of some library would be lost. Python cannot handle
signals in threads other than the main one; there, all of this does nothing.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import ClassVar

_SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class _State:
    """Whether signals are held, and the ones that came meanwhile."""

    held = False
    waiting: ClassVar[list[int]] = []


class Stopped(BaseException):
    """A signal came. Not an Exception, so that nothing on the way takes it for an error."""

    def __init__(self, number: int) -> None:
        self.number = number
        super().__init__(f"stopped by {signal.Signals(number).name}")


@contextmanager
def silent() -> Iterator[None]:
    """Signals end the process at once, unless it was started with the signal ignored."""
    with _handling(signal.SIG_DFL):
        yield


@contextmanager
def raised() -> Iterator[None]:
    """A signal raises Stopped, once, so that a clean-up is not itself cut short."""
    with _handling(_stop):
        yield


@contextmanager
def held() -> Iterator[None]:
    """A signal is kept until the end of the block, then it raises Stopped; only inside `raised`."""
    _State.held = True
    try:
        yield
    finally:
        _State.held = False
        came = _State.waiting.copy()
        _State.waiting.clear()
    if came:
        raise Stopped(came[0])


def _stop(number: int, _frame: FrameType | None) -> None:
    for other in _SIGNALS:
        signal.signal(other, signal.SIG_IGN)
    if _State.held:
        _State.waiting.append(number)
    else:
        raise Stopped(number)


_Handler = Callable[[int, FrameType | None], None] | signal.Handlers


@contextmanager
def _handling(handler: _Handler) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {number: signal.getsignal(number) for number in _SIGNALS}
    kept = {
        number: found
        for number, found in before.items()
        # `nohup` and shells that start a job in the background ask for signals to be ignored.
        if found not in (signal.SIG_IGN, None)
    }
    for number in kept:
        signal.signal(number, handler)
    try:
        yield
    finally:
        for number, found in kept.items():
            signal.signal(number, found)
