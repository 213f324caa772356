"""The CPU time of one call: the generated client against httpx2 told to do the same by hand.

The other side is as lean as httpx2 allows: the address is put together by hand, the request is
made without the client's own headers, and the reply is read in one step into the same types.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import cycle, islice
from urllib.parse import quote
from uuid import UUID

import httpx2
import msgspec
from workflow_api import AsyncWorkflowClient, ProcessInstance, WorkflowClient
from workflow_api._runtime.dates import ServerDateTime

from .rounds import Ratio, ratio
from .server import answering

PROCESS = UUID("11111111-1111-4111-8111-000000000001")
OTHERS = tuple(UUID(int=PROCESS.int + number) for number in range(1000))
REPLY = (
    b'{"data":{"Id":"11111111-1111-4111-8111-000000000001","StateName":"Draft",'
    b'"ActivityName":"Draft","SchemeId":"1516b47d-96a0-4075-95ba-677d33394540",'
    b'"SchemeCode":"ExpenseReport","PreviousState":null,"PreviousStateForDirect":null,'
    b'"PreviousStateForReverse":null,"PreviousActivity":null,"PreviousActivityForDirect":null,'
    b'"PreviousActivityForReverse":null,"ParentProcessId":null,'
    b'"RootProcessId":"11111111-1111-4111-8111-000000000001",'
    b'"IsDeterminingParametersChanged":false,"InstanceStatus":2,"IsSubProcess":false,'
    b'"TenantId":null,"Transitions":[],"History":[],"ProcessParameters":{"Amount":0.0,'
    b'"Urgent":false,"Copies":1,"creatorIdentity":"ann"},"SubProcessIds":[]},"success":true,'
    b'"error":"","message":""}'
)
"""What a server was recorded to answer about an instance."""

_LIMITS = httpx2.Limits(max_connections=100, max_keepalive_connections=100)
_PHASES = {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}
_HEADERS = {
    "user-agent": "workflow-api-client",
    "accept-encoding": "gzip, deflate",
    "accept": "application/json",
    "content-type": "application/json",
}


class _Frame(msgspec.Struct):
    success: bool
    data: ProcessInstance | None
    error: str | None
    message: str | None


def _date(wanted: type, value: object) -> ServerDateTime:
    if wanted is not ServerDateTime or not isinstance(value, str):
        raise NotImplementedError
    return ServerDateTime.fromisoformat(value)


class _ByHand:
    """One call, written with httpx2 and msgspec."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._encode = msgspec.json.Encoder().encode
        self._decode = msgspec.json.Decoder(_Frame, dec_hook=_date).decode

    def request(self, process: UUID) -> httpx2.Request:
        return httpx2.Request(
            "POST",
            f"{self._url}/workflowapi/getinstanceinfo/{quote(str(process), safe='')}",
            headers=_HEADERS,
            content=self._encode({}),
            extensions={"timeout": _PHASES},
        )

    def result(self, response: httpx2.Response) -> ProcessInstance | None:
        if response.status_code != 200:
            raise RuntimeError(response.text)
        frame = self._decode(response.content)
        if not frame.success:
            raise RuntimeError(frame.error)
        return frame.data


def sync_calls(rounds: int, calls: int, processes: Sequence[UUID]) -> Ratio:
    """The sync client; the calls are about these instances in turn."""
    http = httpx2.Client(limits=_LIMITS)
    with http, answering(REPLY) as url, WorkflowClient(url) as client:
        by_hand = _ByHand(url)
        turns = cycle(processes)

        def ours() -> float:
            get = client.instances.get
            began = time.thread_time()
            for process in islice(turns, calls):
                get(process)
            return time.thread_time() - began

        def theirs() -> float:
            began = time.thread_time()
            for process in islice(turns, calls):
                by_hand.result(http.send(by_hand.request(process), stream=False))
            return time.thread_time() - began

        return ratio(ours, theirs, rounds)


def async_calls(rounds: int, calls: int, processes: Sequence[UUID]) -> Ratio:
    """The async client, one call after the other."""
    with answering(REPLY) as url, _loop() as runner:
        client = AsyncWorkflowClient(url)
        http = httpx2.AsyncClient(limits=_LIMITS)
        by_hand = _ByHand(url)
        turns = cycle(processes)

        async def ours() -> float:
            get = client.instances.get
            began = time.thread_time()
            for process in islice(turns, calls):
                await get(process)
            return time.thread_time() - began

        async def theirs() -> float:
            began = time.thread_time()
            for process in islice(turns, calls):
                by_hand.result(await http.send(by_hand.request(process), stream=False))
            return time.thread_time() - began

        try:
            return ratio(lambda: runner.run(ours()), lambda: runner.run(theirs()), rounds)
        finally:
            runner.run(client.aclose())
            runner.run(http.aclose())


@contextmanager
def _loop() -> Iterator[asyncio.Runner]:
    with asyncio.Runner() as runner:
        yield runner
