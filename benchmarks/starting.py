"""What the start costs: the import, the first client, the first call, in processes of their own."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

from .calls import REPLY
from .rounds import Ratio, ratio
from .server import answering

GENERATED = Path(__file__).parent.parent / "generated"
PROCESS = "11111111-1111-4111-8111-000000000001"

ALONE = "import sys; sys.modules.update(trio=None, h2=None)\n"
"""httpcore2 imports both where they are installed, as they are here for other tests."""

OURS = """
import sys, time
from workflow_api import WorkflowClient
client = WorkflowClient(sys.argv[1])
began = time.perf_counter()
client.instances.get(sys.argv[2])
print(time.perf_counter() - began)
"""
HTTPX2 = """
import sys, time
import httpx2, msgspec
client = httpx2.Client()
began = time.perf_counter()
url = sys.argv[1] + "/workflowapi/getinstanceinfo/" + sys.argv[2]
msgspec.json.decode(client.post(url, json={}).content)
print(time.perf_counter() - began)
"""
LONGEST_STEP = """
import asyncio, sys, time
from workflow_api import AsyncWorkflowClient

async def main():
    client = AsyncWorkflowClient(sys.argv[1])
    longest = 0.0
    done = False

    async def watch():
        nonlocal longest
        while not done:
            began = time.thread_time()
            await asyncio.sleep(0)
            longest = max(longest, time.thread_time() - began)

    watching = asyncio.create_task(watch())
    await asyncio.sleep(0.01)
    longest = 0.0
    for _ in range(20):
        await client.instances.get(sys.argv[2])
    done = True
    await watching
    await client.aclose()
    print(longest)

asyncio.run(main())
"""


def starting(code: str, reference: str, rounds: int, processes: int) -> Ratio:
    """The CPU time of processes that run `code`, against those that run the reference.

    The time of a process that does nothing is taken off both.
    """

    def cost(text: str) -> float:
        return _cost(text, processes) - _cost("pass", processes)

    return ratio(lambda: cost(code), lambda: cost(reference), rounds)


def first_call(rounds: int) -> Ratio:
    """The time of the first call of a client that was made before, against that of httpx2."""
    with answering(REPLY) as url:
        return ratio(lambda: _printed(OURS, url), lambda: _printed(HTTPX2, url), rounds)


def longest_step(rounds: int) -> float:
    """The longest CPU time, in milliseconds, for which calls keep the event loop from others.

    The median over processes, each with the first 20 calls of an async client.
    """
    with answering(REPLY) as url:
        found = sorted(_printed(LONGEST_STEP, url) for _ in range(rounds))
    return found[len(found) // 2] * 1000


def _printed(code: str, url: str) -> float:
    done = subprocess.run(
        [sys.executable, "-c", ALONE + code, url, PROCESS],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
    )
    return float(done.stdout)


def _cost(code: str, processes: int) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(processes):
        subprocess.run(
            [sys.executable, "-c", ALONE + code],
            check=True,
            env={**os.environ, "PYTHONPATH": str(GENERATED)},
        )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
