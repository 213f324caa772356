"""N44 to N54: the token endpoint, how long a token is kept, and one renewal for all."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import Any

import msgspec
import pytest
from faces import Face, FakeTime
from provider import (
    ACTIVE,
    CREDENTIALS,
    DISCOVERY,
    KEY,
    NOT_SIGNED_IN,
    TOKEN,
    Counter,
    by_threads,
    if_signed,
    no_token,
    numbered,
    provide,
    together,
    token,
)
from scripted import Connection, Scripted, Seen, drip, envelope, hang, page, reply, reset, slow
from secrets_search import leaks, listening
from workflow_api import (
    AsyncWorkflowClient,
    AuthenticationError,
    RequestTimeoutError,
    TransportError,
    WorkflowClient,
)
from workflow_api._runtime.retry import Clocks


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


def after(time: FakeTime, seconds: float) -> Any:
    """The shortest call, a while later."""

    def call(client: Any) -> Any:
        time.now += seconds
        return client.runtime.is_active()

    return call


def signatures(server: Scripted) -> list[str]:
    """The tokens that came with the calls."""
    return [seen.headers.get("authorization", "") for seen in server.to(ACTIVE)]


@pytest.mark.parametrize(
    "code", ["invalid_client", "invalid_scope", "invalid_request", "unauthorized_client"]
)
def test_n44_the_token_endpoint_refuses(
    face: Face, server: Scripted, time: FakeTime, code: str
) -> None:
    provide(server, no_token(code, f"The secret {KEY} is not known."))
    with listening() as heard, pytest.raises(AuthenticationError) as caught:
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    error = caught.value
    assert (error.code, error.status, error.operation) == (code, 400, "sign-in")
    assert code in str(error)
    assert "is not known" in str(error)
    assert leaks(KEY, error) == []
    assert heard.leaks(KEY) == []
    assert (server.count(TOKEN), server.count(ACTIVE), time.sleeps) == (1, 0, [])


@pytest.mark.parametrize(
    "body", ["<html><b>Bad</b></html>", "", "[]", '{"error": 5}', "nul", "[" * 9999, "\ud800"]
)
def test_n45_a_refusal_that_is_no_json(face: Face, server: Scripted, body: str) -> None:
    content = body.encode("utf-8", "surrogatepass")
    provide(server, reply(400, content, {"Content-Type": "text/html"}))
    with pytest.raises(AuthenticationError, match="no token was given \\(HTTP 400\\)") as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert (caught.value.code, caught.value.__cause__) == ("", None)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    assert server.count(TOKEN) == 1


def test_n46_the_token_endpoint_fails_and_then_works(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    provide(server, reply(500), reply(503, "", {"Retry-After": "7"}), token())
    server.on(ACTIVE, envelope(True))
    assert face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks) is True
    assert time.sleeps == [0.5, 7.0]
    assert server.count(TOKEN) == 3


@pytest.mark.parametrize("step", [reply(503, "<html>"), reply(429), reply(408), reset()])
def test_n46_the_token_endpoint_fails_for_good(
    face: Face, server: Scripted, time: FakeTime, step: Any
) -> None:
    provide(server, step)
    with pytest.raises((AuthenticationError, TransportError)) as caught:
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    assert server.count(TOKEN) == 3
    assert time.sleeps == [0.5, 1.0]
    assert leaks(KEY, caught.value) == []
    with pytest.raises((AuthenticationError, TransportError)):
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks, max_retries=0)
    assert server.count(TOKEN) == 4


def test_n46_a_wait_too_long_is_not_waited_for(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    provide(server, reply(503, "", {"Retry-After": "86400"}))
    with pytest.raises(AuthenticationError, match="HTTP 503"):
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    assert (server.count(TOKEN), time.sleeps) == (1, [])


def test_n46_the_deadline_ends_a_token_that_drips(face: Face, server: Scripted) -> None:
    provide(server, drip(b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + b" " * 9999, 0.02))
    policy = msgspec.structs.replace(WorkflowClient()._settings.retries, deadline=0.3)
    with pytest.raises(RequestTimeoutError) as caught:
        face.run(server.url, is_active, **CREDENTIALS, retries=policy)
    assert caught.value.operation == "sign-in"
    assert server.count(TOKEN) == 1


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"access_token": None}, "without a token"),
        ({"access_token": ""}, "without a token"),
        ({"access_token": 5}, "another form.*access_token"),
        ({"token_type": "mac"}, "type 'mac'"),
        ({"token_type": None}, "type ''"),
        ({"expires_in": "abc"}, "impossible lifetime: abc"),
        ({"expires_in": -1}, "impossible lifetime: -1"),
        ({"expires_in": "nan"}, "impossible lifetime: nan"),
        ({"expires_in": [1]}, "another form.*expires_in"),
        ({"expires_in": True}, "another form.*expires_in"),
    ],
)
def test_n47_an_answer_that_is_no_token(
    face: Face, server: Scripted, members: dict[str, object], words: str
) -> None:
    provide(server, token("marker-77d1", **members))
    with pytest.raises(AuthenticationError, match=words) as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert caught.value.operation == "sign-in"
    assert leaks("marker-77d1", caught.value) == []
    assert leaks(KEY, caught.value) == []
    assert (server.count(TOKEN), server.count(ACTIVE)) == (1, 0)


@pytest.mark.parametrize("body", ["<html>log in</html>", "", "[1]", "[" * 9999, '{"access_token'])
def test_n47_an_answer_that_is_no_json(face: Face, server: Scripted, body: str) -> None:
    provide(server, reply(200, body, {"Content-Type": "text/html"}))
    with pytest.raises(AuthenticationError, match="the token endpoint answered"):
        face.run(server.url, is_active, **CREDENTIALS)
    assert server.count(TOKEN) == 1


@pytest.mark.parametrize("word", ["bearer", "Bearer", "BEARER"])
def test_n47_bearer_in_any_case(face: Face, server: Scripted, word: str) -> None:
    provide(server, token(token_type=word))
    server.on(ACTIVE, envelope(True))
    face.run(server.url, is_active, **CREDENTIALS)
    assert signatures(server) == ["Bearer token-1"]


@pytest.mark.parametrize(
    ("lifetime", "pauses", "requests"),
    [
        (3600, [0, 3539, 1], [1, 1, 2]),
        ("3600", [0, 3539, 1], [1, 1, 2]),
        (5, [0, 4.4, 0.2], [1, 1, 2]),
        (5.5, [0, 4.9, 0.1], [1, 1, 2]),
        (0, [0, 0, 0], [1, 2, 3]),
        (None, [0, 1e9, 1e9], [1, 1, 1]),
        (1e12, [0, 300 * 86400, 66 * 86400], [1, 1, 2]),
    ],
)
def test_n48_lifetimes(
    face: Face,
    server: Scripted,
    time: FakeTime,
    lifetime: object,
    pauses: list[float],
    requests: list[int],
) -> None:
    provide(server, numbered(expires_in=lifetime))
    server.on(ACTIVE, envelope(True))
    counts: list[int] = []

    def noted(seconds: float) -> Any:
        def call(client: Any) -> Any:
            counts.append(server.count(TOKEN))
            time.now += seconds
            return client.runtime.is_active()

        return call

    calls = [noted(seconds) for seconds in pauses]
    face.run(server.url, *calls, noted(0), **CREDENTIALS, clocks=time.clocks)
    assert counts[1:] == requests
    assert signatures(server)[: len(requests)] == [f"Bearer token-{number}" for number in requests]


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
    provide(server, token(), reply(503), reply(503), reply(503), token("token-2"))
    server.on(ACTIVE, envelope(True))
    counts: list[int] = []

    def noted(seconds: float) -> Any:
        def call(client: Any) -> Any:
            counts.append(server.count(TOKEN))
            time.now += seconds
            return client.runtime.is_active()

        return call

    pauses = [0, 3545, 1, 25, 10]
    calls = [noted(seconds) for seconds in pauses]
    face.run(server.url, *calls, noted(0), **CREDENTIALS, clocks=time.clocks)
    assert counts == [0, 1, 4, 4, 4, 5]
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
            time.now += 3600
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


def test_n52_who_was_refused_does_not_get_the_old_token_back(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    """An early refresh that fails keeps the old token, but not for whom it was refused."""
    provide(server, token(), reply(400), token("token-2"))
    server.on(ACTIVE, if_signed(lambda text: text != "token-1" or time.now < 4000, envelope(True)))
    found = face.run(
        server.url, is_active, after(time, 3545), **CREDENTIALS, clocks=time.clocks, max_retries=0
    )
    assert found is True
    assert signatures(server) == ["Bearer token-1", "Bearer token-1", "Bearer token-2"]


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
    import time as real

    assert Clocks().monotonic is real.monotonic
    assert Clocks().wall is real.time


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


def test_n47_the_form_that_is_sent(face: Face, server: Scripted) -> None:
    provide(server)
    server.on(ACTIVE, envelope(True))
    face.run(server.url, is_active, **CREDENTIALS, scope="WorkflowApi openid")
    (seen,) = server.to(TOKEN)
    assert seen.method == "POST"
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert seen.body == b"grant_type=client_credentials&scope=WorkflowApi+openid"
    assert seen.headers["authorization"].startswith("Basic ")
    assert json.loads(server.to(ACTIVE)[0].body) == {}
