"""The CPU time of one call: the generated client against libraries told to do the same by hand.

The other side is as lean as its library allows: the address is put together by hand, and the reply
is read in one step into the same types. With httpx2 the request is made without the client's own
headers, which saves it a tenth.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from itertools import cycle, islice
from urllib.parse import quote
from uuid import UUID

import aiohttp
import httpx2
import msgspec
import requests
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

    def url(self, process: UUID) -> str:
        return f"{self._url}/workflowapi/getinstanceinfo/{quote(str(process), safe='')}"

    def body(self) -> bytes:
        return self._encode({})

    def request(self, process: UUID) -> httpx2.Request:
        return httpx2.Request(
            "POST",
            self.url(process),
            headers=_HEADERS,
            content=self.body(),
            extensions={"timeout": _PHASES},
        )

    def result(self, status: int, content: bytes) -> ProcessInstance | None:
        if status != 200:
            raise RuntimeError(content)
        frame = self._decode(content)
        if not frame.success:
            raise RuntimeError(frame.error)
        return frame.data


def sync_calls(library: str, rounds: int, calls: int, processes: Sequence[UUID]) -> Ratio:
    """The sync client against a library; the calls are about these instances in turn."""
    with (
        httpx2.Client(limits=_LIMITS) as http,
        requests.Session() as session,
        answering(REPLY) as url,
        WorkflowClient(url) as client,
    ):
        by_hand = _ByHand(url)
        turns = cycle(processes)

        def httpx2_call(process: UUID) -> ProcessInstance | None:
            response = http.send(by_hand.request(process), stream=False)
            return by_hand.result(response.status_code, response.content)

        def requests_call(process: UUID) -> ProcessInstance | None:
            response = session.post(
                by_hand.url(process), data=by_hand.body(), headers=_HEADERS, timeout=(5, 30)
            )
            return by_hand.result(response.status_code, response.content)

        def cost(call: Callable[[UUID], object]) -> float:
            began = time.thread_time()
            for process in islice(turns, calls):
                call(process)
            return time.thread_time() - began

        other = {"httpx2": httpx2_call, "requests": requests_call}[library]
        return ratio(lambda: cost(client.instances.get), lambda: cost(other), rounds)


def async_calls(library: str, rounds: int, calls: int, processes: Sequence[UUID]) -> Ratio:
    """The async client against a library, one call after the other."""
    with answering(REPLY) as url, asyncio.Runner() as runner:
        client = AsyncWorkflowClient(url)
        http = httpx2.AsyncClient(limits=_LIMITS)
        session = runner.run(_session())
        by_hand = _ByHand(url)
        turns = cycle(processes)

        async def httpx2_call(process: UUID) -> ProcessInstance | None:
            response = await http.send(by_hand.request(process), stream=False)
            return by_hand.result(response.status_code, response.content)

        async def aiohttp_call(process: UUID) -> ProcessInstance | None:
            async with session.post(
                by_hand.url(process), data=by_hand.body(), headers=_HEADERS
            ) as response:
                return by_hand.result(response.status, await response.read())

        async def cost(call: Callable[[UUID], Awaitable[object]]) -> float:
            began = time.thread_time()
            for process in islice(turns, calls):
                await call(process)
            return time.thread_time() - began

        other = {"httpx2": httpx2_call, "aiohttp": aiohttp_call}[library]
        try:
            return ratio(
                lambda: runner.run(cost(client.instances.get)),
                lambda: runner.run(cost(other)),
                rounds,
            )
        finally:
            runner.run(client.aclose())
            runner.run(http.aclose())
            runner.run(session.close())


async def _session() -> aiohttp.ClientSession:
    # Made inside the event loop, which it belongs to.
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(connect=5, sock_read=30))
