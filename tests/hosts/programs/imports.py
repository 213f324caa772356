"""What calls import, and which files they open: `python imports.py URL sync|async`.

Prints a line for each, then how many calls there were.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from typing import Any

from workflow_api import AsyncWorkflowClient, WorkflowApiError, WorkflowClient

PROCESS = "11111111-1111-4111-8111-000000000001"
CALLS: list[Callable[[Any], Any]] = [
    lambda client: client.runtime.is_active(),
    lambda client: client.schemes.list(),
    lambda client: client.commands.execute(PROCESS, "Go"),
    lambda client: client.instances.delete(PROCESS),
    lambda client: client.instances.exists(PROCESS),
]
found: list[str] = []
listening = False


def hear(event: str, arguments: tuple[Any, ...]) -> None:
    """Note what is imported and opened during a call."""
    if listening and event in ("import", "open"):
        found.append(f"{event}: {arguments[0]}")


def listen(on: bool) -> None:
    """Begin or end to note."""
    global listening  # noqa: PLW0603
    listening = on


def call_sync(url: str) -> None:
    """Make every call, each with a new client."""
    for call in CALLS:
        client = WorkflowClient(url, max_retries=0)
        listen(True)
        try:
            call(client)
        except WorkflowApiError:
            pass
        finally:
            listen(False)


async def call_async(url: str) -> None:
    """The same, awaited."""
    for call in CALLS:
        client = AsyncWorkflowClient(url, max_retries=0)
        listen(True)
        try:
            await call(client)
        except WorkflowApiError:
            pass
        finally:
            listen(False)


if __name__ == "__main__":
    sys.addaudithook(hear)
    if sys.argv[2] == "sync":
        call_sync(sys.argv[1])
    else:
        asyncio.run(call_async(sys.argv[1]))
    print("\n".join([*found, f"calls: {len(CALLS)}"]))
