"""N71 to N75: held instances, ids that exist, bodies, long headers, plain http."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from faces import PROCESS, Face, FakeTime
from provider import (
    CREDENTIALS,
    DISCOVERY,
    TOKEN,
    document,
    is_active,
    no_token,
)
from recorded_replies import RECORDED, data_of, error_of, instance, recorded
from scripted import Scripted, envelope, refusal, reply
from secrets_search import leaks
from workflow_api import (
    AlreadyExistsError,
    AuthenticationError,
    ConfigurationError,
    ProcessBusyError,
    RetryPolicy,
    StatusError,
    WorkflowError,
)
from workflow_api._catalogue import CATALOGUE
from workflow_api._runtime.operation import Operation

CREATE = "/workflowapi/createinstance"


EXECUTE = "/workflowapi/executecommand"


SET = "/workflowapi/setparameter"


READ = "/workflowapi/getinstanceinfo"


ACTIVE = "/workflowapi/isactive"


BUSY = [error_of("conflicts/executecommand-at-once-1"), error_of("conflicts/setstate-at-once-2")]


CALLS: dict[str, Callable[[Any], Any]] = {
    "executecommand": lambda client: client.commands.execute(PROCESS, "Go"),
    "setstate": lambda client: client.states.set(PROCESS, "Draft"),
    "setparameter": lambda client: client.parameters.set(PROCESS, "a", 1),
    "getavailablecommands": lambda client: client.commands.list(PROCESS),
    "deleteinstance": lambda client: client.instances.delete(PROCESS),
}


ANSWERS: dict[str, object] = {
    "executecommand": data_of("instances/executecommand"),
    "setstate": "",
    "setparameter": "",
    "getavailablecommands": [],
    "deleteinstance": "",
}


@pytest.mark.parametrize("text", BUSY)
@pytest.mark.parametrize("name", CALLS)
def test_n71_a_held_instance_is_waited_for(
    face: Face, server: Scripted, time: FakeTime, name: str, text: str
) -> None:
    server.on(f"/workflowapi/{name}", *[refusal(text)] * 4, envelope(ANSWERS[name]))
    face.run(server.url, CALLS[name], clocks=time.clocks)
    assert server.count("/workflowapi/") == 5
    assert time.sleeps == [0.05, 0.1, 0.2, 0.4]


@pytest.mark.parametrize("text", BUSY)
@pytest.mark.parametrize("name", CALLS)
def test_n71_a_held_instance_is_not_waited_for_without_end(
    face: Face, server: Scripted, time: FakeTime, name: str, text: str
) -> None:
    server.on(f"/workflowapi/{name}", refusal(text))
    with pytest.raises(ProcessBusyError) as caught:
        face.run(server.url, CALLS[name], clocks=time.clocks)
    assert caught.value.error == text
    assert caught.value.attempts == server.count("/workflowapi/") > 5
    assert 4 <= sum(time.sleeps) <= 6
    assert max(time.sleeps) <= 1
    # On server 8.1.0 it may stay busy indefinitely, so the error says how long was waited.
    assert "still busy; on server 8.1.0 an instance can stay busy indefinitely; waited" in str(
        caught.value
    )


def test_n71_the_waits_have_jitter(face: Face, server: Scripted) -> None:
    server.on(EXECUTE, *[refusal(BUSY[0])] * 4, envelope(ANSWERS["executecommand"]))
    time = FakeTime(chance=0.25)
    face.run(server.url, CALLS["executecommand"], clocks=time.clocks)
    assert time.sleeps == [0.0125, 0.025, 0.05, 0.1]


@pytest.mark.parametrize("options", [{"retries": RetryPolicy(busy_seconds=0)}, {"max_retries": 0}])
def test_n71_waiting_can_be_switched_off(
    face: Face, server: Scripted, time: FakeTime, options: dict[str, Any]
) -> None:
    server.on(EXECUTE, refusal(BUSY[0]))
    with pytest.raises(ProcessBusyError):
        face.run(server.url, CALLS["executecommand"], clocks=time.clocks, **options)
    assert (server.count(EXECUTE), time.sleeps) == (1, [])


@pytest.mark.parametrize(
    "record", ["instances/createinstance-duplicate", "conflicts/createinstance-at-once-2"]
)
def test_n72_the_id_exists_at_the_first_attempt(
    face: Face, server: Scripted, time: FakeTime, record: str
) -> None:
    server.on(CREATE, recorded(record)).on(READ, instance(PROCESS, SchemeCode="ExpenseReport"))
    with pytest.raises(AlreadyExistsError) as caught:
        face.run(
            server.url,
            lambda c: c.instances.create(scheme_code="ExpenseReport", process_id=PROCESS),
            clocks=time.clocks,
        )
    assert caught.value.error == error_of(record)
    assert [seen.target for seen in server.requests] == [f"{CREATE}/{PROCESS}"]
    assert time.sleeps == []


@pytest.mark.parametrize(
    "record", ["users/createuser-duplicate-login", "users/createuser-duplicate-id"]
)
def test_n72_users_too(face: Face, server: Scripted, record: str) -> None:
    server.on("/workflowapi/createuser", recorded(record))
    with pytest.raises(AlreadyExistsError):
        face.run(server.url, lambda client: client.users.create("Ann", user_id=PROCESS))
    assert len(server.requests) == 1


def posts() -> list[Operation[object]]:
    """Every operation that is sent as a POST with JSON."""
    found = [one for one in CATALOGUE.operations.values() if one.method == "POST" and one.enveloped]
    assert len(found) >= 36
    return found


@pytest.mark.parametrize("operation", posts(), ids=lambda operation: operation.name)
def test_n73_every_post_has_a_json_object(
    face: Face, server: Scripted, operation: Operation[object]
) -> None:
    server.on("/", refusal("enough"))
    names = re.findall(r"\{(\w+)\}", operation.path)
    needed = {"value": 1, "parameter": "a"} if operation.name == "setParameter" else {}
    with pytest.raises(WorkflowError, match="enough"):
        face.run(
            server.url,
            lambda client: client.call(operation, {**dict.fromkeys(names, PROCESS), **needed}),
        )
    (seen,) = server.requests
    assert (seen.method, seen.headers["content-type"]) == ("POST", "application/json")
    assert "?" not in seen.target
    assert isinstance(seen.json, dict)
    assert int(seen.headers["content-length"]) == len(seen.body) >= 2
    if not needed and not names:
        assert seen.body == b"{}"


@pytest.mark.parametrize("status", [400, 414, 431])
@pytest.mark.parametrize("body", ["", "<html><h1>Request Header Or Cookie Too Large</h1></html>"])
def test_n74_a_token_too_long_for_a_proxy(
    face: Face, server: Scripted, time: FakeTime, status: int, body: str
) -> None:
    token = "marker-6d02" + "x" * 12_000
    server.on(ACTIVE, reply(status, body, {"Content-Type": "text/html"}))
    with pytest.raises(StatusError, match="header") as caught:
        face.run(server.url, is_active, token=token, clocks=time.clocks)
    assert str(len(f"Bearer {token}")) in str(caught.value)
    assert leaks("marker-6d02", caught.value) == []
    assert caught.value.status == status
    assert (server.count(ACTIVE), time.sleeps) == (1, [])
    with pytest.raises(StatusError) as caught:
        face.run(server.url, is_active, token="short", clocks=time.clocks)
    assert "characters long" not in str(caught.value)


def test_n75_a_provider_that_wants_https(face: Face, server: Scripted, time: FakeTime) -> None:
    words = "This server only accepts HTTPS requests."
    assert words in (RECORDED["plainhttp/discovery-over-http"].body or "")
    server.on(DISCOVERY, recorded("plainhttp/discovery-over-http"))
    with pytest.raises(AuthenticationError, match="use the HTTPS URL") as caught:
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    assert caught.value.code == "invalid_request"
    assert words in str(caught.value)
    server.on(DISCOVERY, document(server.url)).on(TOKEN, no_token("invalid_request", words))
    with pytest.raises(AuthenticationError, match="use the HTTPS URL"):
        face.run(server.url, is_active, **CREDENTIALS, clocks=time.clocks)
    assert (server.count(DISCOVERY), server.count(TOKEN), time.sleeps) == (2, 1, [])


def test_n75_other_machines_get_no_secret_over_http(face: Face) -> None:
    for options in (CREDENTIALS, {"token": "t"}, {"headers": {"X-Api-Key": "k"}}):
        with pytest.raises(ValueError, match="use HTTPS"):
            face.run("http://workflow.test", is_active, **options)
    with pytest.raises(ConfigurationError, match=r"issuer: .*plain HTTP"):
        face.run("https://workflow.test", is_active, **CREDENTIALS, issuer="http://login.test")
