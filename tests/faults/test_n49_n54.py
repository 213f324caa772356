"""N49 to N54: one renewal of the token for all who wait, early, late, or in vain."""

from __future__ import annotations

import asyncio
import threading
import time as real_time
from typing import Any

import pytest
from faces import Face, FakeTime
from provider import (
    ACTIVE,
    CREDENTIALS,
    DISCOVERY,
    NOT_SIGNED_IN,
    TOKEN,
    Counter,
    after,
    by_threads,
    if_signed,
    is_active,
    numbered,
    provide,
    signatures,
    together,
    token,
)
from scripted import Connection, Scripted, Seen, envelope, hang, page, reply, slow
from workflow_api import (
    AsyncWorkflowClient,
    AuthenticationError,
    WorkflowClient,
)
from workflow_api._runtime.steps.clocks import Clocks


@pytest.mark.parametrize("count", [50, 200])
def test_n49_many_start_cold(face: Face, server: Scripted, count: int) -> None:
    provide(server, slow(0.1, numbered()))
    server.on(ACTIVE, envelope(True))
    assert together(face, server.url, count, is_active, **CREDENTIALS) == [True] * count
    assert (server.count(DISCOVERY), server.count(TOKEN)) == (1, 1)
    assert signatures(server) == ["Bearer token-1"] * count


def test_n49_many_share_a_failure(face: Face, server: Scripted, time: FakeTime) -> None:
    """A provider that is down is not asked once by each of those who wait for it."""
    provide(server, slow(0.1, reply(503)))
    ends = together(face, server.url, 50, is_active, **CREDENTIALS, clocks=time.clocks)
    assert {type(end) for end in ends} == {AuthenticationError}
    assert len({id(end) for end in ends}) == 50
    assert server.count(TOKEN) == 3


def test_n50_many_start_cold_and_the_first_is_cancelled_async(server: Scripted) -> None:
    provide(server, slow(0.1, numbered()))
    server.on(ACTIVE, envelope(True))

    async def work() -> list[object]:
        async with AsyncWorkflowClient(server.url, **CREDENTIALS) as client:
            tasks = [asyncio.ensure_future(client.runtime.is_active()) for _ in range(200)]
            while server.count(TOKEN) == 0:
                await asyncio.sleep(0.005)
            tasks[0].cancel()
            return list(await asyncio.gather(*tasks, return_exceptions=True))

    first, *others = asyncio.run(work())
    assert isinstance(first, asyncio.CancelledError)
    assert others == [True] * 199
    assert (server.count(DISCOVERY), server.count(TOKEN)) == (1, 1)
    assert signatures(server) == ["Bearer token-1"] * 199


def test_n50_many_start_cold_and_the_first_is_interrupted_sync(server: Scripted) -> None:
    """The thread that asks for all is interrupted in a back-off: another one takes over."""
    provide(server, reply(503), numbered())
    server.on(ACTIVE, envelope(True))
    waiting = Counter()

    def interrupted(seconds: float) -> None:
        assert waiting.next() == 1
        threading.Event().wait(0.1)
        raise KeyboardInterrupt

    clocks = Clocks(sleep=interrupted)
    with WorkflowClient(server.url, **CREDENTIALS, clocks=clocks) as client:
        ends = by_threads([client.runtime.is_active] * 200)
    assert [type(end) for end in ends if end is not True] == [KeyboardInterrupt]
    assert server.count(TOKEN) == 2
    assert signatures(server) == ["Bearer token-1"] * 199


@pytest.mark.parametrize("in_envelope", [False, True])
def test_n51_the_token_ends_while_calls_are_in_flight(
    face: Face, server: Scripted, in_envelope: bool
) -> None:
    gathered = threading.Barrier(50)
    refused = (
        envelope(None, success=False, error=NOT_SIGNED_IN) if in_envelope else page(NOT_SIGNED_IN)
    )

    def step(connection: Connection, seen: Seen) -> None:
        if seen.headers["authorization"] == "Bearer token-1":
            gathered.wait(30)
            refused(connection, seen)
        else:
            envelope(True)(connection, seen)

    provide(server, slow(0.05, numbered()))
    server.on(ACTIVE, step)
    assert together(face, server.url, 50, is_active, **CREDENTIALS) == [True] * 50
    assert server.count(TOKEN) == 2
    assert sorted(signatures(server)) == ["Bearer token-1"] * 50 + ["Bearer token-2"] * 50


def test_n52_an_early_refresh_fails(face: Face, server: Scripted, time: FakeTime) -> None:
    provide(server, token(), *[reply(503)] * 6, token("token-2"))
    server.on(ACTIVE, envelope(True))
    counts: list[int] = []

    def noted(seconds: float) -> Any:
        def call(client: Any) -> Any:
            counts.append(server.count(TOKEN))
            time.now += seconds
            return client.runtime.is_active()

        return call

    pauses = [0, 3542, 1, 25, 10]
    calls = [noted(seconds) for seconds in pauses]
    face.run(server.url, *calls, noted(0), **CREDENTIALS, clocks=time.clocks)
    assert counts == [0, 1, 7, 7, 7, 8]
    assert server.count(DISCOVERY) == 2
    assert signatures(server) == ["Bearer token-1"] * 4 + ["Bearer token-2"] * 2
    assert time.now - 1000 < 3600


def test_n52_nobody_waits_for_an_early_refresh(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    """One call of many renews the token; the others go on with the old one meanwhile."""
    release = threading.Event()
    asked = Counter()

    def tokens(connection: Connection, seen: Seen) -> None:
        number = asked.next()
        if number == 2:
            release.wait(30)
        token(f"token-{number}")(connection, seen)

    def active(connection: Connection, seen: Seen) -> None:
        if server.count(ACTIVE) == 1 + 9:
            release.set()
        envelope(True)(connection, seen)

    provide(server, tokens)
    server.on(ACTIVE, active)

    if face.name == "sync":
        with WorkflowClient(server.url, **CREDENTIALS, clocks=time.clocks) as client:
            client.runtime.is_active()
            time.now += 3545
            assert by_threads([client.runtime.is_active] * 10) == [True] * 10
    else:

        async def work() -> list[bool]:
            async with AsyncWorkflowClient(server.url, **CREDENTIALS, clocks=time.clocks) as client:
                await client.runtime.is_active()
                time.now += 3545
                return await asyncio.gather(*(client.runtime.is_active() for _ in range(10)))

        assert asyncio.run(work()) == [True] * 10
    assert sorted(signatures(server)) == ["Bearer token-1"] * 10 + ["Bearer token-2"]


def test_n52_refused_callers_do_not_get_the_old_token(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    """A failed early refresh keeps the old token, except for callers that it was refused for."""
    provide(server, token(), reply(400), reply(400), token("token-2"))
    server.on(ACTIVE, if_signed(lambda text: text != "token-1" or time.now < 4000, envelope(True)))
    found = face.run(
        server.url, is_active, after(time, 3545), **CREDENTIALS, clocks=time.clocks, max_retries=0
    )
    assert found is True
    assert signatures(server) == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


def test_n52_callers_refused_meanwhile_do_not_get_the_old_token(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    """The same while another call's early refresh is under way, which ends in the old token."""
    arrived, refused, refreshing = threading.Event(), threading.Event(), threading.Event()
    asked = Counter()

    def tokens(connection: Connection, seen: Seen) -> None:
        number = asked.next()
        if number == 2:
            refreshing.set()
            refused.wait(30)
            threading.Event().wait(0.1)
        (reply(400) if number in (2, 3) else token(f"token-{number}", expires_in=60))(
            connection, seen
        )

    def active(connection: Connection, seen: Seen) -> None:
        if server.count(ACTIVE) == 1:
            arrived.set()
            refreshing.wait(30)
            page(NOT_SIGNED_IN)(connection, seen)
            refused.set()
        else:
            envelope(True)(connection, seen)

    provide(server, tokens)
    server.on(ACTIVE, active)
    options = {**CREDENTIALS, "clocks": time.clocks, "max_retries": 0}

    if face.name == "sync":
        with WorkflowClient(server.url, **options) as client:

            def later() -> bool:
                arrived.wait(30)
                time.now += 55
                return client.runtime.is_active()

            assert by_threads([client.runtime.is_active, later]) == [True, True]
    else:

        async def work() -> list[bool]:
            async with AsyncWorkflowClient(server.url, **options) as client:
                first = asyncio.ensure_future(client.runtime.is_active())
                await asyncio.to_thread(arrived.wait, 30)
                time.now += 55
                return [await client.runtime.is_active(), await first]

        assert asyncio.run(work()) == [True, True]
    assert signatures(server)[0] == "Bearer token-1"
    assert sorted(signatures(server)[1:]) == ["Bearer token-1", "Bearer token-4"]
    assert server.count(TOKEN) == 4


@pytest.mark.parametrize("jump", [-3600, 3600, -1e8, 1e8])
def test_n53_the_clock_of_the_system_jumps(
    face: Face, server: Scripted, time: FakeTime, jump: float
) -> None:
    provide(server)
    server.on(ACTIVE, envelope(True), envelope(True), reply(503), envelope(True))

    def after_the_jump(client: Any) -> Any:
        time.wall += jump
        return client.runtime.is_active()

    calls = [is_active, after_the_jump, is_active, is_active]
    face.run(server.url, *calls, **CREDENTIALS, clocks=time.clocks)
    assert server.count(TOKEN) == 1
    assert time.sleeps == [0.5]


def test_n53_the_real_clocks_are_the_right_ones() -> None:
    assert Clocks().monotonic is real_time.monotonic
    assert Clocks().wall is real_time.time


@pytest.mark.parametrize("status", [500, 401])
def test_n54_a_token_is_revoked_at_once(
    face: Face, server: Scripted, time: FakeTime, status: int
) -> None:
    provide(server, numbered())
    server.on(ACTIVE, page(NOT_SIGNED_IN) if status == 500 else reply(401))
    with pytest.raises(AuthenticationError) as caught:
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    assert (caught.value.attempts, caught.value.status) == (2, status)
    assert signatures(server) == ["Bearer token-1", "Bearer token-2"]
    assert (server.count(TOKEN), time.sleeps) == (2, [])


def test_n54_the_provider_gives_the_same_token_again(face: Face, server: Scripted) -> None:
    provide(server, token())
    server.on(ACTIVE, page(NOT_SIGNED_IN))
    with pytest.raises(AuthenticationError):
        face.run(server.url, is_active, **CREDENTIALS)
    assert (server.count(ACTIVE), server.count(TOKEN)) == (2, 2)


def test_n54_a_given_token_is_sent_once_and_a_function_twice(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, page(NOT_SIGNED_IN))
    with pytest.raises(AuthenticationError):
        face.run(server.url, is_active, token="given-1")
    asked = Counter()
    with pytest.raises(AuthenticationError):
        face.run(server.url, is_active, token=lambda: f"made-{asked.next()}")
    assert signatures(server) == ["Bearer given-1", "Bearer made-1", "Bearer made-2"]


def test_n54_a_hanging_provider_is_given_up_with_the_client_async(server: Scripted) -> None:
    provide(server, hang())

    async def work() -> BaseException | bool:
        client = AsyncWorkflowClient(server.url, **CREDENTIALS)
        waiting = asyncio.ensure_future(client.runtime.is_active())
        while server.count(TOKEN) == 0:
            await asyncio.sleep(0.005)
        await client.aclose()
        (end,) = await asyncio.gather(waiting, return_exceptions=True)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return end

    end = asyncio.run(work())
    assert "the client is closed" in str(end)
