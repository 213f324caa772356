"""The client under load: many callers at once, a server that fails every call, calls cut short."""

from __future__ import annotations

import asyncio
import os
import threading
import time as real_time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest
from faces import Face, FakeTime
from provider import ACTIVE, CREDENTIALS, DISCOVERY, TOKEN, numbered, provide, together
from scripted import Connection, Scripted, Seen, envelope, hang, page, reset
from workflow_api import (
    AsyncWorkflowClient,
    Event,
    RetryPolicy,
    Timeout,
    TransportError,
    WorkflowApiError,
    WorkflowClient,
)
from workflow_api._runtime.steps.clocks import Clocks
from world import REFUSED_TOKEN, URL, AsyncWorldTransport, Fault, Step, World, WorldTransport

CALLERS = 200
IN_FLIGHT = 50
CALLS_A_SECOND = 20
ALL_AT_ONCE = 1000
AT_ONCE = 100
CANCELLED = 8
PATIENT = Timeout(connect=60.0, read=60.0, write=60.0, pool=60.0)


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


def test_200_cold_callers_ask_for_one_token(face: Face, server: Scripted) -> None:
    provide(server, numbered())
    server.on(ACTIVE, envelope(True))
    found = together(face, server.url, CALLERS, is_active, timeout=PATIENT, **CREDENTIALS)
    assert found == [True] * CALLERS
    assert (server.count(DISCOVERY), server.count(TOKEN)) == (1, 1)
    assert server.count(ACTIVE) == CALLERS


def test_50_calls_in_flight_when_the_token_ends_renew_it_once(face: Face, server: Scripted) -> None:
    provide(server, numbered())
    everybody = threading.Barrier(IN_FLIGHT)

    def active(connection: Connection, seen: Seen) -> None:
        if seen.headers["authorization"] == "Bearer token-1":
            everybody.wait(60)
            page(REFUSED_TOKEN)(connection, seen)
        else:
            envelope(True)(connection, seen)

    server.on(ACTIVE, active)
    found = together(face, server.url, IN_FLIGHT, is_active, timeout=PATIENT, **CREDENTIALS)
    assert found == [True] * IN_FLIGHT
    assert server.count(TOKEN) == 2
    assert server.count(ACTIVE) == 2 * IN_FLIGHT


@pytest.mark.parametrize(
    "fault", [Fault.NOT_SENT, Fault.LOST, Fault.TOO_MANY, Fault.UNAVAILABLE, Fault.FAILED]
)
def test_a_failing_server_is_asked_at_most_a_fifth_more(face: Face, fault: Fault) -> None:
    """A minute of 20 reads a second, all of which fail."""
    calls = 60 * CALLS_A_SECOND
    time = FakeTime(chance=0.0)
    world = World(time, [Step(fault, seconds=0.0)] * (calls * 3))
    options: dict[str, Any] = {"clocks": time.clocks}

    def run_sync() -> None:
        client = WorkflowClient(URL, transport=WorldTransport(world), **options)
        for number in range(calls):
            time.now = 1000.0 + number / CALLS_A_SECOND
            with pytest.raises(WorkflowApiError):
                client.schemes.list()

    async def run_async() -> None:
        client = AsyncWorkflowClient(URL, transport=AsyncWorldTransport(world), **options)
        for number in range(calls):
            time.now = 1000.0 + number / CALLS_A_SECOND
            with pytest.raises(WorkflowApiError):
                await client.schemes.list()

    run_sync() if face.name == "sync" else asyncio.run(run_async())
    assert calls < len(world.journal) <= 1.2 * calls


class Stop:
    """Raises KeyboardInterrupt when it is called, once."""

    def __init__(self) -> None:
        self.is_due = True

    def __call__(self, *arguments: object) -> None:
        if self.is_due:
            self.is_due = False
            raise KeyboardInterrupt


def stop_before_sending() -> tuple[dict[str, Any], dict[str, Any]]:
    """Options of the Python client and hooks of httpx2; the client's hook interrupts."""
    return {"hooks": [Stop()]}, {}


def stop_after_the_reply() -> tuple[dict[str, Any], dict[str, Any]]:
    """The same, after a reply."""
    stop = Stop()

    def hook(event: Event) -> None:
        if event.status is not None:
            stop()

    return {"hooks": [hook]}, {}


def stop_while_sending() -> tuple[dict[str, Any], dict[str, Any]]:
    """The same, in the HTTP library before the request leaves."""
    return {}, {"request": [Stop()]}


def stop_while_reading() -> tuple[dict[str, Any], dict[str, Any]]:
    """The same, in the HTTP library between the headers of the reply and its body."""
    return {}, {"response": [Stop()]}


def stop_while_waiting() -> tuple[dict[str, Any], dict[str, Any]]:
    """The same, in the wait before a retry."""
    return {"clocks": Clocks(sleep=Stop(), chance=lambda: 1.0)}, {}


def stop_while_signing_in() -> tuple[dict[str, Any], dict[str, Any]]:
    """The same, between the reply with a token and its use, while others would wait for it."""
    stop = Stop()

    def hook(event: Event) -> None:
        if event.operation == "sign-in" and event.status is not None:
            stop()

    return {"hooks": [hook], **CREDENTIALS}, {}


INTERRUPTIONS = (
    stop_while_signing_in,
    stop_before_sending,
    stop_after_the_reply,
    stop_while_sending,
    stop_while_reading,
    stop_while_waiting,
)


@pytest.mark.parametrize("interruption", INTERRUPTIONS)
def test_an_interrupt_leaves_the_connections_usable(
    server: Scripted, interruption: Callable[[], tuple[dict[str, Any], dict[str, Any]]]
) -> None:
    """With a single connection in the pool, one that stayed taken would be missed."""
    provide(server)
    server.on(ACTIVE, reset() if interruption is stop_while_waiting else envelope(True))
    options, event_hooks = interruption()
    http = httpx2.Client(limits=httpx2.Limits(max_connections=1), event_hooks=event_hooks)
    options |= {"http_client": http, "timeout": Timeout(pool=1.0)}
    with http, WorkflowClient(server.url, **options) as client:
        with pytest.raises(KeyboardInterrupt):
            client.runtime.is_active()
        server.on(ACTIVE, envelope(True))
        assert client.runtime.is_active() is True
        assert client.runtime.is_active() is True


@pytest.mark.parametrize("where", ["reply", "back-off", "token"])
def test_cancelled_calls_leave_the_connections_usable(server: Scripted, where: str) -> None:
    """All tasks except the last are cancelled while they wait for a reply, a retry or a token."""
    provide(server, hang() if where == "token" else numbered())
    server.on(ACTIVE, reset() if where == "back-off" else hang())
    options: dict[str, Any] = {
        "timeout": Timeout(pool=2.0),
        "retries": RetryPolicy(first_wait=30.0, longest_wait=30.0),
        "clocks": Clocks(chance=lambda: 1.0),
        **CREDENTIALS,
    }

    async def work() -> None:
        http = httpx2.AsyncClient(limits=httpx2.Limits(max_connections=CANCELLED // 2))
        async with http, AsyncWorkflowClient(server.url, http_client=http, **options) as client:
            tasks = [asyncio.create_task(client.runtime.is_active()) for _ in range(CANCELLED)]
            while server.count(TOKEN if where == "token" else ACTIVE) == 0:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.05)
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            assert all(isinstance(end, asyncio.CancelledError) for end in ended)
            if where == "token":
                # The renewal goes on for whoever comes next; it ends with the client.
                return
            server.on(ACTIVE, envelope(True))
            assert await asyncio.gather(*(client.runtime.is_active() for _ in range(CANCELLED)))

    asyncio.run(_alone(work))


def test_1000_calls_of_which_half_are_cut(face: Face, server: Scripted) -> None:
    """Each ends in a result or an error with a type, and nothing stays behind."""
    lock = threading.Lock()
    seen_so_far = [0]

    def every_other(connection: Connection, seen: Seen) -> None:
        with lock:
            seen_so_far[0] += 1
            is_cut = seen_so_far[0] % 2
        (reset() if is_cut else envelope(True))(connection, seen)

    server.on(ACTIVE, every_other)
    options: dict[str, Any] = {"timeout": PATIENT, "max_retries": 0}
    before = _open_files()

    def run_sync() -> list[object]:
        def end(number: int) -> object:
            try:
                return client.runtime.is_active()
            except WorkflowApiError as error:
                return error

        with WorkflowClient(server.url, **options) as client, ThreadPoolExecutor(AT_ONCE) as pool:
            return list(pool.map(end, range(ALL_AT_ONCE)))

    async def run_async() -> list[object]:
        async with AsyncWorkflowClient(server.url, **options) as client:
            calls = (client.runtime.is_active() for _ in range(ALL_AT_ONCE))
            return list(await asyncio.gather(*calls, return_exceptions=True))

    found = run_sync() if face.name == "sync" else asyncio.run(_alone(run_async))
    assert all(end is True or isinstance(end, TransportError) for end in found)
    assert sum(end is True for end in found) == ALL_AT_ONCE // 2
    assert seen_so_far == [ALL_AT_ONCE]
    _settle(lambda: _open_files() <= before)


async def _alone(work: Callable[[], Any]) -> Any:
    """The result of `work`, which must leave no tasks behind."""
    found = await work()
    assert asyncio.all_tasks() == {asyncio.current_task()}
    return found


def _open_files() -> int:
    """How many files and sockets this process has open."""
    return len(os.listdir("/dev/fd"))


def _settle(holds: Callable[[], bool]) -> None:
    """Wait until it holds: the other side of a connection ends a little later."""
    for _ in range(500):
        if holds():
            return
        real_time.sleep(0.01)
    raise AssertionError("it does not settle")
