"""N67 to N69: what is personal, tokens that are ignored, and lists that are half done."""

from __future__ import annotations

import json
import logging
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
from recorded_replies import error_of
from scripted import Scripted, Step, envelope, page, refusal, reply, reset
from secrets_search import leaks, listening
from workflow_api import (
    NotFoundError,
    OutcomeUnknown,
    ProcessBusyError,
    WorkflowApiError,
    WorkflowError,
)

DELETE_MANY = "/workflowapi/deleteinstances"


ACTIVE = "/workflowapi/isactive"


AUTH_INFO = "/auth-info"


MARKER = "marker-4be7 x"


PERSONAL: dict[str, tuple[Callable[[Any], Any], dict[str, Any]]] = {
    "password": (lambda c: c.users.create("Ann", login="ann", password=MARKER), {}),
    "new password": (lambda c: c.users.update(PROCESS, login="ann", password=MARKER), {}),
    "message": (lambda c: c.log.information(MARKER), {}),
    "token": (is_active, {"token": MARKER}),
    "token function": (is_active, {"token": lambda: MARKER}),
    "client secret": (is_active, {"client_id": "a", "client_secret": MARKER}),
    "password of Basic": (is_active, {"basic_auth": ("ann", MARKER)}),
    "header": (is_active, {"headers": {"X-Api-Key": MARKER}}),
}


TROUBLE: dict[str, list[Step]] = {
    "page": [page("Something failed")],
    "refused": [refusal("Something failed")],
    "wrong form": [envelope({"a": "b"}), reply(200, "<html>")],
    "html": [reply(200, "<html>log in</html>", {"Content-Type": "text/html"})],
    "broken": [reset()],
    "429": [reply(429)],
    "not signed in": [page(NOT_SIGNED_IN)],
    "too large": [reply(431)],
}


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("kind", PERSONAL)
def test_n67_personal_data_is_not_in_addresses_logs_or_errors(
    face: Face, server: Scripted, time: FakeTime, kind: str, trouble: str
) -> None:
    call, options = PERSONAL[kind]
    provide(server)
    server.on("/workflowapi", *TROUBLE[trouble])
    shown: list[list[str]] = []
    events: list[object] = []

    def look(client: Any) -> Any:
        shown.append(leaks(MARKER, client))
        return call(client)

    with listening() as heard:
        try:
            face.run(server.url, look, clocks=time.clocks, hooks=[events.append], **options)
        except WorkflowApiError as error:
            shown.append(leaks(MARKER, error))
        else:
            assert trouble == "wrong form"
    assert shown == [[]] * len(shown)
    assert heard.leaks(MARKER) == []
    assert leaks(MARKER, events) == []
    assert heard.texts
    assert events
    assert [seen.target for seen in server.requests if leaks(MARKER, seen.target)] == []
    # It did arrive where it belongs.
    assert leaks(MARKER, [(dict(seen.headers), seen.body) for seen in server.requests])


def test_n67_a_token_that_the_caller_asks_for(face: Face, server: Scripted) -> None:
    """`client.sign_in.request_token` gives tokens; they are in the model, and in no repr of it."""
    arguments = {"client_id": "a", "client_secret": MARKER}

    def ask(client: Any) -> Any:
        return client.sign_in.request_token(**arguments)

    answer = {"access_token": MARKER, "token_type": "Bearer", "id_token": MARKER, "expires_in": 9}
    server.on(TOKEN, reply(200, json.dumps(answer)))
    with listening() as heard:
        found = face.run(server.url, ask)
        kept = face.run(server.url, lambda client: client.raw(client.sign_in.request_token))
        for broken in ({"access_token": MARKER}, {"access_token": MARKER, "token_type": 5}):
            server.on(TOKEN, reply(200, json.dumps(broken)))
            with pytest.raises(WorkflowApiError) as caught:
                face.run(server.url, ask)
            assert leaks(MARKER, caught.value) == []
    assert (found.access_token, found.id_token) == (MARKER, MARKER)
    assert repr(found) == (
        "TokenReply(access_token='***', token_type='Bearer', expires_in=9, id_token='***')"
    )
    assert MARKER not in f"{kept!r} {kept} {found.__rich_repr__()}"
    assert heard.leaks(MARKER) == []


def warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    """What was logged as a warning by the client."""
    return [
        record.getMessage()
        for record in caplog.records
        if record.name == "workflow_api" and record.levelno == logging.WARNING
    ]


@pytest.mark.parametrize("options", [{"token": "t"}, CREDENTIALS, {"basic_auth": ("a", "b")}])
def test_n68_a_token_that_the_server_ignores(
    face: Face, server: Scripted, caplog: pytest.LogCaptureFixture, options: dict[str, Any]
) -> None:
    provide(server)
    server.on(AUTH_INFO, reply(200, '{"authEnabled": false}')).on(ACTIVE, envelope(True))
    found = face.run(
        server.url,
        lambda client: client.check_sign_in(),
        lambda client: client.check_sign_in(),
        lambda client: client.with_options(timeout=5).check_sign_in(),
        lambda client: client.sign_in.get_auth_info(),
        is_active,
        **options,
    )
    assert found is True
    (warning,) = warnings(caplog)
    assert "does not require sign-in" in warning
    assert server.url in warning
    assert all("authorization" not in seen.headers for seen in server.to(AUTH_INFO))
    caplog.clear()
    face.run(server.url, lambda client: client.sign_in.get_auth_info(), **options)
    assert len(warnings(caplog)) == 1


def test_n68_no_warning(face: Face, server: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    def check(client: Any) -> Any:
        return client.check_sign_in()

    server.on(ACTIVE, envelope(True))
    server.on(AUTH_INFO, reply(200, '{"authEnabled": false}'))
    assert face.run(server.url, check) is False
    server.on(AUTH_INFO, reply(200, '{"authEnabled": true}'))
    assert face.run(server.url, check, token="t") is True
    server.on(AUTH_INFO, reply(200, '{"securityType": "None"}'))
    assert face.run(server.url, check, token="t") is None
    assert warnings(caplog) == []
    # Only who asks pays for the question.
    face.run(server.url, is_active, token="t")
    assert server.count(AUTH_INFO) == 3


IDS = [f"11111111-1111-4111-8111-{number:012}" for number in range(60)]


def not_found(*ids: str) -> str:
    """What the server says when these of several instances are not there."""
    texts = [f"Process with the id = {one} not found" for one in ids]
    if len(texts) == 1:
        return texts[0]
    listed = " ".join(f"({text})" for text in texts)
    return f"Deleting some processes thrown errors {listed}. InnerException: {texts[0]}"


def delete(ids: list[Any]) -> Callable[[Any], Any]:
    """Delete several instances."""
    return lambda client: client.instances.delete_many(ids)


def ids_sent(server: Scripted) -> list[list[str]]:
    """The ids of each request to delete."""
    return [seen.json["processIds"] for seen in server.to(DELETE_MANY)]  # type: ignore[index]


@pytest.mark.parametrize("failing", [1, 2, 50])
def test_n69_some_are_not_deleted(
    face: Face, server: Scripted, time: FakeTime, failing: int
) -> None:
    """The error names them all, so that only they are sent again."""
    server.on(DELETE_MANY, refusal(not_found(*IDS[:failing])), envelope(""))
    given = [UUID(IDS[0]), *(one.upper() for one in IDS[1:])]
    with pytest.raises(NotFoundError) as caught:
        face.run(server.url, delete(given), clocks=time.clocks)
    assert caught.value.process_ids == tuple(given[:failing])
    assert IDS[0] in str(caught.value)
    face.run(server.url, delete(list(caught.value.process_ids)), clocks=time.clocks)
    assert len(ids_sent(server)) == 2
    assert [one.lower() for one in ids_sent(server)[1]] == IDS[:failing]
    assert time.sleeps == []


def test_n69_ids_are_found_in_an_unknown_text(face: Face, server: Scripted) -> None:
    text = f"Deleting some processes thrown errors (Oh dear: {IDS[3]}) (Alas: {IDS[1]})"
    server.on(DELETE_MANY, refusal(text))
    with pytest.raises(WorkflowError) as caught:
        face.run(server.url, delete(IDS))
    assert type(caught.value) is WorkflowError
    assert caught.value.process_ids == (IDS[1], IDS[3])


@pytest.mark.parametrize(
    "first",
    [reset(), reply(502), refusal(error_of("conflicts/executecommand-at-once-1"))],
    ids=["reset", "502", "busy"],
)
def test_n69_repeated_by_the_client(
    face: Face, server: Scripted, time: FakeTime, first: Step
) -> None:
    """An instance that an earlier attempt has deleted is not an error for a later one."""
    server.on(DELETE_MANY, first, refusal(not_found(*IDS[:30])))
    assert face.run(server.url, delete(IDS), clocks=time.clocks) is None
    assert ids_sent(server) == [IDS, IDS]


def test_n69_one_stays_held(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(DELETE_MANY, refusal(error_of("conflicts/executecommand-at-once-1")))
    with pytest.raises(ProcessBusyError):
        face.run(server.url, delete(IDS), clocks=time.clocks)
    assert ids_sent(server) == [IDS] * server.count(DELETE_MANY)
    server.on("/workflowapi/updateinstances", refusal(error_of("conflicts/setstate-at-once-1")))
    with pytest.raises(OutcomeUnknown):
        # Some may have been updated already, so the call is not safe to repeat.
        face.run(server.url, lambda client: client.instances.update_many(IDS), clocks=time.clocks)
