"""N44 to N48: what the token endpoint answers, and how long a token is kept."""

from __future__ import annotations

import json
from typing import Any

import pytest
from faces import Face, FakeTime
from provider import (
    ACTIVE,
    CREDENTIALS,
    DISCOVERY,
    KEY,
    TOKEN,
    is_active,
    no_token,
    numbered,
    provide,
    signatures,
    token,
)
from scripted import Scripted, drip, envelope, reply, reset
from secrets_search import leaks, listening
from workflow_api import (
    AuthenticationError,
    RequestTimeoutError,
    RetryPolicy,
    TransportError,
)


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
def test_n45_a_refusal_that_is_not_json(face: Face, server: Scripted, body: str) -> None:
    content = body.encode("utf-8", "surrogatepass")
    provide(server, reply(400, content, {"Content-Type": "text/html"}))
    with pytest.raises(AuthenticationError, match="no token was issued \\(HTTP 400\\)") as caught:
        face.run(server.url, is_active, **CREDENTIALS)
    assert (caught.value.code, caught.value.__cause__) == ("", None)
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    assert server.count(TOKEN) == 1


def test_n45_a_server_without_sign_in_has_no_token_endpoint(face: Face, server: Scripted) -> None:
    server.on(TOKEN, reply(404))
    given = {**CREDENTIALS, "token_endpoint": f"{server.url}{TOKEN}"}
    with pytest.raises(AuthenticationError, match="leave out client_id and client_secret"):
        face.run(server.url, is_active, **given)


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
    provide(server)
    endless = b"HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n" + b" " * 9999
    server.on(DISCOVERY, drip(endless, 0.02))
    with pytest.raises(RequestTimeoutError, match="deadline for the whole call") as caught:
        face.run(server.url, is_active, **CREDENTIALS, retries=RetryPolicy(deadline=0.8))
    assert caught.value.operation == "sign-in"
    assert server.count(DISCOVERY) == 1


@pytest.mark.parametrize(
    ("members", "words"),
    [
        ({"access_token": None}, "returned no token"),
        ({"access_token": ""}, "returned no token"),
        ({"access_token": 5}, "other than a token.*access_token"),
        ({"token_type": "mac"}, "type 'mac'"),
        ({"token_type": None}, "type ''"),
        ({"expires_in": "abc"}, "invalid lifetime: abc"),
        ({"expires_in": -1}, "invalid lifetime: -1"),
        ({"expires_in": "nan"}, "invalid lifetime: nan"),
        ({"expires_in": [1]}, "other than a token.*expires_in"),
        ({"expires_in": True}, "other than a token.*expires_in"),
    ],
)
def test_n47_a_reply_that_is_not_a_token(
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
def test_n47_a_reply_that_is_not_json(face: Face, server: Scripted, body: str) -> None:
    provide(server, reply(200, body, {"Content-Type": "text/html"}))
    with pytest.raises(AuthenticationError, match="the token endpoint returned"):
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
