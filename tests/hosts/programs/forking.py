"""Forks a process while one of its threads is inside its first call, at many points of the call.

    python forking.py URL KIND COUNT

KIND is `plain`, `credentials` or `async`. Each fork has a process of its own, in which the client
is new and nothing of the HTTP library is imported. It counts the functions that the thread enters
and stops it at one of them; then it forks. The child makes a call with the same client. The
points are spread evenly over the call. A line for each child that did not do as it should, of
which three are enough to stop, then the number of forks.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

from workflow_api import AsyncWorkflowClient, WorkflowApiError, WorkflowClient

SECONDS = 15
"""How long a child may take, which needs some milliseconds."""


class FirstCall:
    """A thread's first call; it stops where it enters the function with this number, or soon after.

    Without a number it does not stop.
    """

    def __init__(self, client: Any, point: int = sys.maxsize) -> None:
        self.entered = 0
        self.result: object = None
        self._point = point
        self._client = client
        self._stopped = threading.Event()
        self._goes_on = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def to_the_point(self) -> None:
        """Begin, and return when the thread has stopped."""
        self._thread.start()
        self._stopped.wait()

    def to_the_end(self) -> None:
        """Let the thread go on."""
        self._goes_on.set()
        self._thread.join()

    def _run(self) -> None:
        try:
            self.result = called(self._client, self._count)
        finally:
            self._stopped.set()

    def _count(self, frame: FrameType, event: str, argument: object) -> None:
        if event == "call":
            self.entered += 1
            here = self.entered >= self._point and not self._stopped.is_set()
            if here and not holds_up_forks(frame):
                self._stopped.set()
                self._goes_on.wait()


def holds_up_forks(frame: FrameType | None) -> bool:
    """Whether Python's own `fork` would wait for this thread, which then must not stop."""
    while frame is not None:
        if frame.f_globals.get("__name__") in ("logging", "concurrent.futures.thread"):
            return True
        frame = frame.f_back
    return False


def called(client: Any, count: Callable[[FrameType, str, Any], None] | None = None) -> object:
    """The result of the shortest call; a client of another event loop says that it is one."""
    if isinstance(client, WorkflowClient):
        sys.setprofile(count)
        try:
            return client.runtime.is_active()
        finally:
            sys.setprofile(None)

    async def work() -> object:
        # Set in the loop: what asyncio does to make one is not the client's.
        sys.setprofile(count)
        try:
            return await client.runtime.is_active()
        except WorkflowApiError as error:
            return "another event loop" in str(error)
        finally:
            sys.setprofile(None)

    return asyncio.run(work())


def made(url: str, kind: str) -> Any:
    """A new client."""
    if kind == "async":
        return AsyncWorkflowClient(url)
    if kind == "credentials":
        return WorkflowClient(url, client_id="a", client_secret="b")
    return WorkflowClient(url)


def length(url: str, kind: str) -> int:
    """How many functions a first call enters."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        call = FirstCall(made(url, kind))
        call.to_the_point()
        os.write(writing, str(call.entered).encode())
        os._exit(0)
    os.waitpid(child, 0)
    return int(os.read(reading, 100))


def outcome(url: str, kind: str, point: int) -> str:
    """What was wrong with a child of a fork at this point; empty for nothing."""
    parent = os.fork()
    if parent == 0:
        signal.alarm(2 * SECONDS)
        client = made(url, kind)
        call = FirstCall(client, point)
        call.to_the_point()
        child = os.fork()
        if child == 0:
            signal.alarm(SECONDS)
            os._exit(0 if called(client) is True else 1)
        status = os.waitpid(child, 0)[1]
        call.to_the_end()
        os._exit(3 if status == signal.SIGALRM else 2 if status else int(call.result is not True))
    code = os.waitstatus_to_exitcode(os.waitpid(parent, 0)[1])
    if code < 0:
        return "the parent hung"
    return ["", "the parent's call failed", "the child's call failed", "the child hung"][code]


def main(url: str, kind: str, count: int) -> None:
    """Fork so often."""
    whole = length(url, kind)
    assert whole > 20
    done = failed = 0
    while done < count and failed < 3:
        point = 1 + done * whole // count
        wrong = outcome(url, kind, point)
        done += 1
        if wrong:
            failed += 1
            print(f"{kind}, at function {point} of {whole}: {wrong}", flush=True)
    print(f"forks: {done}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
