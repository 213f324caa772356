"""N61 to N66: repeats that meet their own success, refused tokens, names of the server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

import pytest
from faces import PROCESS, Face, FakeTime
from provider import (
    CREDENTIALS,
    NOT_SIGNED_IN,
    TOKEN,
    is_active,
    provide,
)
from recorded_replies import data_of, error_of, instance
from scripted import Connection, Scripted, Seen, Step, envelope, hang, page, refusal, reply, reset
from workflow_api import (
    AlreadyExistsError,
    AuthenticationError,
    NotFoundError,
    OutcomeUnknown,
    PermissionDeniedError,
)

CREATE = "/workflowapi/createinstance"


READ = "/workflowapi/getinstanceinfo"


DELETE = "/workflowapi/deleteinstance/"


ACTIVE = "/workflowapi/isactive"


EXECUTE = "/workflowapi/executecommand"


EXISTS = error_of("instances/createinstance-duplicate")


EXISTS_IN_DATABASE = error_of("conflicts/createinstance-at-once-2")


NOT_PERMITTED = "OpenId Connect authorization for Workflow API failed"


def create(client: Any) -> Any:
    """Make an instance."""
    return client.instances.create(scheme_code="ExpenseReport")


class Instances:
    """A server that makes instances, and answers the first time as `first` says."""

    def __init__(self, server: Scripted, first: Step, again: str = EXISTS) -> None:
        self.made: dict[str, str] = {}
        self._first: Step | None = first
        self._again = again
        server.on(CREATE, self._create).on(READ, self._read)

    def _create(self, connection: Connection, seen: Seen) -> None:
        process_id, body = seen.target.rpartition("/")[2], seen.json
        assert isinstance(body, dict)
        again = process_id in self.made
        self.made.setdefault(process_id, body["schemeCode"])
        answer = refusal(self._again) if again else envelope("")
        first, self._first = self._first, None
        (first or answer)(connection, seen)

    def _read(self, connection: Connection, seen: Seen) -> None:
        process_id = seen.target.rpartition("/")[2]
        instance(process_id, SchemeCode=self.made[process_id])(connection, seen)


@pytest.mark.parametrize("again", [EXISTS, EXISTS_IN_DATABASE])
@pytest.mark.parametrize(
    "first",
    [hang(), reset(), reply(502, "<html>"), reply(504)],
    ids=["hang", "reset", "502", "504"],
)
def test_n61_the_first_attempt_to_create_succeeded(
    face: Face, server: Scripted, time: FakeTime, first: Step, again: str
) -> None:
    instances = Instances(server, first, again)
    found = face.run(server.url, create, timeout=0.2, clocks=time.clocks)
    assert [str(found)] == list(instances.made)
    assert isinstance(found, UUID)
    assert [seen.target for seen in server.to(CREATE)] == [f"{CREATE}/{found}"] * 2
    assert server.count(READ) == 1
    assert len(time.sleeps) == 1


def test_n61_it_cannot_be_read_back(face: Face, server: Scripted, time: FakeTime) -> None:
    """Whether the instance is this call's own stays unknown, and so the caller is told."""
    Instances(server, reset())
    for step in (reset(), reply(503)):
        server.on(READ, step)
        Instances(server, reset())
        server.on(READ, step)
        with pytest.raises(
            OutcomeUnknown, match="check with getInstance before you retry"
        ) as caught:
            face.run(server.url, create, clocks=time.clocks)
        assert caught.value.process_id == server.to(CREATE)[-1].target.rpartition("/")[2]
        assert caught.value.operation == "createInstance"


def test_n62_the_id_is_used_for_another_scheme(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    answers = {
        "another scheme": instance(PROCESS, SchemeCode="Other"),
        "gone again": envelope(None),
        "another tenant": refusal(error_of("tenants/getinstanceinfo-other-tenant")),
    }
    for step in answers.values():
        server.on(CREATE, reset(), refusal(EXISTS)).on(READ, step)
        with pytest.raises(AlreadyExistsError) as caught:
            face.run(server.url, create, clocks=time.clocks)
        assert caught.value.attempts == 2
    assert server.count(READ) == len(answers)


def test_n62_the_id_exists_at_the_first_attempt(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    server.on(CREATE, refusal(EXISTS)).on(READ, instance(PROCESS, SchemeCode="ExpenseReport"))
    with pytest.raises(AlreadyExistsError):
        face.run(server.url, create, clocks=time.clocks)
    # A failed connection does not count as an attempt either.
    assert (server.count(CREATE), server.count(READ), time.sleeps) == (1, 0, [])


@pytest.mark.parametrize("broken", [reset(), reply(503)], ids=["reset", "503"])
def test_n63_deleted_by_an_attempt_without_a_reply(
    face: Face, server: Scripted, time: FakeTime, broken: Step
) -> None:
    text = error_of("instances/deleteinstance-again")
    server.on(DELETE, broken, refusal(text))
    found = face.run(server.url, lambda c: c.instances.delete(PROCESS), clocks=time.clocks)
    assert found is None
    assert server.count(DELETE) == 2
    user = error_of("users/deleteuser-again")
    server.on("/workflowapi/deleteuser", broken, refusal(user))
    assert face.run(server.url, lambda c: c.users.delete(PROCESS), clocks=time.clocks) is None


@pytest.mark.parametrize("before", [[], [reply(429)]], ids=["first attempt", "after 429"])
def test_n63_not_found_without_an_attempt_that_may_have_deleted(
    face: Face, server: Scripted, time: FakeTime, before: list[Step]
) -> None:
    server.on(DELETE, *before, refusal(error_of("instances/deleteinstance-again")))
    with pytest.raises(NotFoundError) as caught:
        face.run(server.url, lambda c: c.instances.delete(PROCESS), clocks=time.clocks)
    assert caught.value.attempts == 1 + len(before)


REFUSALS = {
    "page": page(NOT_SIGNED_IN),
    "page of another type": page(NOT_SIGNED_IN, "Some.Other.Exception"),
    "envelope": refusal(NOT_SIGNED_IN),
    "401": reply(401, "<html>"),
}


def calls() -> dict[str, tuple[str, Callable[[Any], Any]]]:
    """A call that reads and two that change something."""
    return {
        "read": (ACTIVE, is_active),
        "execute": (EXECUTE, lambda client: client.commands.execute(PROCESS, "Go")),
        "create": (CREATE, create),
    }


@pytest.mark.parametrize("kind", REFUSALS)
@pytest.mark.parametrize("name", calls())
def test_n64_a_token_that_is_refused(
    face: Face, server: Scripted, time: FakeTime, kind: str, name: str
) -> None:
    path, call = calls()[name]
    answer = envelope(data_of("instances/executecommand")) if name == "execute" else envelope(True)
    provide(server)
    server.on(path, REFUSALS[kind], answer if name != "create" else envelope(""))
    face.run(server.url, call, **CREDENTIALS, clocks=time.clocks)
    signed = [seen.headers["authorization"] for seen in server.to(path)]
    assert signed == ["Bearer token-1", "Bearer token-2"]
    assert (server.count(TOKEN), time.sleeps) == (2, [])
    server.on(path, REFUSALS[kind])
    with pytest.raises(AuthenticationError) as caught:
        face.run(server.url, call, **CREDENTIALS, clocks=time.clocks)
    assert caught.value.attempts == 2
    assert "token-" not in f"{caught.value}"
    assert (server.count(path), server.count(TOKEN), time.sleeps) == (4, 4, [])
    with pytest.raises(AuthenticationError):
        face.run(server.url, call, token="given", clocks=time.clocks)
    with pytest.raises(AuthenticationError):
        face.run(server.url, call, clocks=time.clocks)
    assert (server.count(path), server.count(TOKEN), time.sleeps) == (6, 4, [])


@pytest.mark.parametrize(
    "step",
    [page(NOT_PERMITTED), refusal(NOT_PERMITTED), reply(403, "<html>")],
    ids=["page", "envelope", "403"],
)
@pytest.mark.parametrize("name", calls())
def test_n65_a_token_that_is_not_enough(
    face: Face, server: Scripted, time: FakeTime, step: Step, name: str
) -> None:
    path, call = calls()[name]
    provide(server)
    server.on(path, step)
    with pytest.raises(PermissionDeniedError):
        face.run(server.url, call, **CREDENTIALS, clocks=time.clocks)
    assert (server.count(path), server.count(TOKEN), time.sleeps) == (1, 1, [])


SYSTEM_NAMES = sorted(
    {
        item["Name"]
        for item in data_of("schemes/getschememodel")["Parameters"]
        if item["Purpose"] == "System"
    }
    | {"creatorIdentity", "IdentityId", "TenantId", "SchemeCode"}
)


@pytest.mark.parametrize("spelling", [str, str.lower, str.upper])
@pytest.mark.parametrize("name", SYSTEM_NAMES)
def test_n66_names_of_the_server(
    face: Face, server: Scripted, name: str, spelling: Callable[[str], str]
) -> None:
    given = {"Amount": 1, spelling(name): "x"}
    for call in (
        lambda client: client.instances.create(scheme_code="ExpenseReport", parameters=given),
        lambda client: client.commands.execute(PROCESS, "Go", parameters=given),
        lambda client: client.instances.resume(PROCESS, parameters=given),
        lambda client: client.parameters.set(PROCESS, spelling(name), "x"),
    ):
        with pytest.raises(ValueError, match=f"'{spelling(name)}'"):
            face.run(server.url, call)
    assert server.requests == []


def test_n66_there_are_system_names() -> None:
    assert len(SYSTEM_NAMES) >= 31


@pytest.mark.parametrize("name", ["state", "command", "token", "activity", "persist", "culture"])
def test_n66_ordinary_names(face: Face, server: Scripted, name: str) -> None:
    server.on(CREATE, envelope(""))
    face.run(
        server.url,
        lambda c: c.instances.create(scheme_code="ExpenseReport", parameters={name: "some text"}),
    )
    body = server.requests[0].json
    assert isinstance(body, dict)
    assert body["parameters"] == [{"name": name, "value": "some text"}]
    assert set(body) == {"schemeCode", "parameters"}
