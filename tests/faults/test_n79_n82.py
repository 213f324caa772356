"""N79 to N82: dates, texts of the server, and the reply of a command."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from faces import PROCESS, Face, FakeTime
from recorded_replies import data_of, recorded
from scripted import Scripted, Step, envelope, refusal
from workflow_api import (
    NotFoundError,
    ResponseValidationError,
    WorkflowError,
)

EXECUTE = "/workflowapi/executecommand"


LIST = "/workflowapi/getinstances"


CALLS: dict[str, Callable[[Any], Any]] = {
    "executecommand": lambda client: client.commands.execute(PROCESS, "Go"),
    "setstate": lambda client: client.states.set(PROCESS, "Draft"),
    "setparameter": lambda client: client.parameters.set(PROCESS, "a", 1),
    "getavailablecommands": lambda client: client.commands.list(PROCESS),
    "deleteinstance": lambda client: client.instances.delete(PROCESS),
}


DATES = {
    "2026-11-24T03:37:21": (21, 0),
    "2026-11-24T03:37:21.8": (21, 800000),
    "2026-11-24T03:37:21.84": (21, 840000),
    "2026-11-24T03:37:21.848": (21, 848000),
    "2026-11-24T03:37:21.8485": (21, 848500),
    "2026-11-24T03:37:21.84858": (21, 848580),
    "2026-11-24T03:37:21.848587": (21, 848587),
    "2026-11-24T03:37:21.8485879": (21, 848587),
}


def listed(creation_date: str) -> Step:
    """A list of one instance."""
    data = data_of("listing/getinstances")
    data["items"] = [{**data["items"][0], "CreationDate": creation_date}]
    return envelope(data)


def created(face: Face, server: Scripted, **options: Any) -> datetime:
    """When the one instance was created."""
    found = face.run(server.url, lambda client: client.instances.list(), **options)
    moment: datetime = found.items[0].creation_date
    return moment


@pytest.mark.parametrize("text", DATES)
def test_n79_dates_without_a_zone(face: Face, server: Scripted, text: str) -> None:
    server.on(LIST, listed(text))
    second, microsecond = DATES[text]
    expected = datetime(2026, 11, 24, 3, 37, second, microsecond)
    naive = created(face, server)
    assert (naive, naive.tzinfo) == (expected, None)
    zone = ZoneInfo("Asia/Tokyo")
    aware = created(face, server, server_zone=zone)
    assert (aware.replace(tzinfo=None), aware.tzinfo) == (expected, zone)
    assert aware.utcoffset() == timedelta(hours=9)
    with pytest.raises(TypeError, match="offset-naive"):
        _ = naive < datetime.now(UTC)


def test_n79_a_zone_that_is_named_counts(face: Face, server: Scripted) -> None:
    server.on(LIST, listed("2026-11-24T03:37:21+09:00"))
    for options in ({}, {"server_zone": UTC}):
        assert created(face, server, **options).utcoffset() == timedelta(hours=9)


@pytest.mark.parametrize("text", ["yesterday", "2026-13-01T00:00:00", "2026-11-24T25:00:00", ""])
def test_n79_invalid_dates_are_rejected(face: Face, server: Scripted, text: str) -> None:
    server.on(LIST, listed(text))
    with pytest.raises(ResponseValidationError, match="CreationDate"):
        created(face, server)


NOT_FOUND: dict[str, tuple[Callable[[Any], Any], dict[str, str]]] = {
    "instances/deleteinstance-again": (
        lambda c: c.instances.delete(PROCESS),
        {"process_id": "11111111-1111-4111-8111-"},
    ),
    "instances/executecommand-unknown-process": (
        lambda c: c.commands.execute(PROCESS, "Go"),
        {"process_id": "11111111-1111-4111-8111-"},
    ),
    "tenants/getinstanceinfo-unknown-with-tenant": (
        lambda c: c.instances.get(PROCESS, tenant_id="t"),
        {"process_id": "11111111-1111-4111-8111-"},
    ),
    "users/updateuser-unknown": (
        lambda c: c.users.update(PROCESS, name="x"),
        {"user_id": "11111111-1111-4111-8111-"},
    ),
    "users/addusertorole-unknown": (
        lambda c: c.users.add_to_role(PROCESS, "Auditor"),
        {"user_id": "11111111-1111-4111-8111-"},
    ),
    "schemes/getschememodel-unknown": (
        lambda c: c.schemes.get("Nope"),
        {"scheme_code": "Nope"},
    ),
    "instances/createinstance-unknown-scheme": (
        lambda c: c.instances.create(scheme_code="Nope"),
        {"scheme_code": "Nope"},
    ),
    "users/deletecredential-unknown": (
        lambda c: c.users.delete_credential(PROCESS),
        {"credential_id": "11111111-1111-4111-8111-"},
    ),
    "instances/setstate-unknown": (
        lambda c: c.states.set(PROCESS, "Nowhere"),
        {"state": "Nowhere", "scheme_code": "ExpenseReport"},
    ),
}


@pytest.mark.parametrize("record", NOT_FOUND)
def test_n80_what_is_not_found(face: Face, server: Scripted, time: FakeTime, record: str) -> None:
    call, details = NOT_FOUND[record]
    server.on("/workflowapi", recorded(record))
    with pytest.raises(NotFoundError) as caught:
        face.run(server.url, call, clocks=time.clocks)
    error = caught.value
    assert error.kind == "not-found"
    assert set(error.details) == set(details)
    for name, begin in details.items():
        assert error.details[name].startswith(begin)
        assert error.details[name] in str(error)
    assert (len(server.requests), time.sleeps) == (1, [])


UNKNOWN = [
    "Something nobody has heard of",
    "Object reference not set to an instance of an object.",
    "40001: could not serialize access due to concurrent update",
    "Violation of PRIMARY KEY constraint 'PK_WorkflowProcessInstance'. Cannot insert duplicate key",
    "Process with the id = not an id not found",
    "The process already running away",
    "x Process already running",
    "Timeout expired. 503 Service Unavailable. Retry later.",
    "",
    "\r\n \U0001f600 \0",
]


@pytest.mark.parametrize("text", UNKNOWN)
@pytest.mark.parametrize("name", CALLS)
def test_n81_unknown_texts(
    face: Face, server: Scripted, time: FakeTime, name: str, text: str
) -> None:
    server.on("/workflowapi", refusal(text))
    with pytest.raises(WorkflowError) as caught:
        face.run(server.url, CALLS[name], clocks=time.clocks)
    assert type(caught.value) is WorkflowError
    assert caught.value.error == text
    assert caught.value.kind in ("", "internal")
    assert (len(server.requests), time.sleeps) == (1, [])
    if text == UNKNOWN[0]:
        assert text in str(caught.value)


@pytest.mark.parametrize("status", [254, 0, -7, 4711])
def test_n82_the_reply_of_a_command(face: Face, server: Scripted, status: int) -> None:
    data = data_of("instances/executecommand")
    info = data["ProcessInstance"]
    assert (info["InstanceStatus"], info["Transitions"], info["History"]) == (254, None, None)
    info["InstanceStatus"] = status
    server.on(EXECUTE, envelope(data))
    found = face.run(server.url, CALLS["executecommand"])
    assert found.was_executed is True
    whole = found.process_instance
    assert (whole.transitions, whole.history) == (None, None)
    assert int(whole.instance_status) == status
    if status in (-7, 4711):
        assert "UNKNOWN" in whole.instance_status.name


def test_n82_the_recorded_reply(face: Face, server: Scripted) -> None:
    server.on(EXECUTE, recorded("conflicts/executecommand-at-once-3"))
    found = face.run(server.url, CALLS["executecommand"])
    assert int(found.process_instance.instance_status) == 254
