"""No secret is shown, whatever goes wrong: all secrets there are, all failures there are."""

from __future__ import annotations

import copy
import gzip
import pickle
import ssl
from collections.abc import Callable
from typing import Any

import httpx2
import msgspec
import pytest
from faces import PROCESS, Face, FakeTime
from provider import (
    DISCOVERY,
    NOT_SIGNED_IN,
    TOKEN,
    document,
    no_token,
    provide,
    token,
)
from scripted import (
    Scripted,
    Step,
    close_silently,
    envelope,
    hang,
    page,
    raw,
    refusal,
    reply,
    reset,
)
from secrets_search import frame_leaks, leaks, listening
from workflow_api import AsyncWorkflowClient, WorkflowApiError, WorkflowClient
from workflow_api._runtime.operation import Operation, Place
from workflow_api._runtime.transport.event import Event
from workflow_api._runtime.transport.secret import Secret

MARKER = "SECRET-83be1d"

FAILURES: dict[str, Step] = {
    "reset": reset(),
    "closed": close_silently(),
    "silence": hang(),
    "cut": reply(200, "{", {"Content-Length": "999"}),
    "no http": raw(b"hello\r\n\r\n"),
    "not packed": reply(200, "no gzip", {"Content-Encoding": "gzip"}),
    "too long": reply(200, gzip.compress(b" " * 200_000), {"Content-Encoding": "gzip"}),
    "html": reply(200, "<html>log in</html>", {"Content-Type": "text/html"}),
    "empty": reply(200),
    "wrong type": envelope({"a": "b"}),
    "no envelope": reply(200, "[1]"),
    "refused": refusal("Something failed"),
    "busy": refusal("Process already running"),
    "page": page("Something failed"),
    "not signed in": page(NOT_SIGNED_IN),
    "not permitted": page("OpenId Connect authorization for Workflow API failed"),
    "redirect": reply(302, "", {"Location": "https://elsewhere.test/"}),
    "401": reply(401),
    "403": reply(403),
    "404": reply(404, "<html>"),
    "414": reply(414),
    "429": reply(429, "", {"Retry-After": "1"}),
    "431": reply(431),
    "502": reply(502, "<html>"),
    "503": reply(503, "", {"Retry-After": "1"}),
}
PROVIDER_FAILURES = {
    "token refused": (TOKEN, no_token("invalid_client", f"not {MARKER}")),
    "token fails": (TOKEN, reply(500, "<html>")),
    "token broken": (TOKEN, reset()),
    "token of another type": (TOKEN, token(MARKER, token_type="mac")),
    "token cannot be sent": (TOKEN, token(f"{MARKER}\r\n")),
    "token of another form": (TOKEN, token(MARKER, expires_in=[])),
    "token without end": (TOKEN, token(MARKER, more="x" * 2_000_000)),
    "discovery refused": (DISCOVERY, no_token("invalid_request")),
    "discovery broken": (DISCOVERY, reset()),
    "discovery elsewhere": (DISCOVERY, reply(302, "", {"Location": "https://elsewhere.test/"})),
    "discovery is not JSON": (DISCOVERY, reply(200, "<html>")),
    "another issuer": (DISCOVERY, document("https://elsewhere.test")),
}
SIGN_INS: dict[str, dict[str, Any]] = {
    "token": {"token": MARKER},
    "function": {"token": lambda: MARKER},
    "credentials": {"client_id": "a", "client_secret": MARKER},
    "basic": {"basic_auth": ("ann", MARKER)},
}
PAIRS = [
    ("token", "read"),
    ("function", "change"),
    ("credentials", "password"),
    ("basic", "change"),
]
# One for all: to make one takes longer than a call.
CONTEXT = ssl.create_default_context()
CALLS: dict[str, Callable[[Any], Any]] = {
    "read": lambda client: client.runtime.is_active(),
    "change": lambda client: client.commands.execute(PROCESS, "Go", parameters={"a": "some text"}),
    "password": lambda client: client.users.create("Ann", login="ann", password=MARKER),
}


def options(sign_in: str, time: FakeTime) -> dict[str, Any]:
    """A client with secrets everywhere."""
    return {
        **SIGN_INS[sign_in],
        "headers": {"X-Api-Key": MARKER, "Cookie": f"session={MARKER}", "Accept-Language": "de"},
        "clocks": time.clocks,
        "timeout": 0.1,
        "max_reply_bytes": 100_000,
        "ssl_context": CONTEXT,
    }


def found_by(
    face: Face, url: str, call: Callable[[Any], Any], **given: Any
) -> tuple[object, list[str]]:
    """How the call ended, and what the client shows afterwards."""
    ends: list[object] = []
    events: list[object] = []

    def blocking(client: Any) -> list[str]:
        try:
            ends.append(call(client))
        except Exception as error:
            ends.append(error)
        return leaks(MARKER, [client, client.with_options(headers={"X-More": MARKER}), events])

    async def awaited(client: Any) -> list[str]:
        try:
            ends.append(await call(client))
        except Exception as error:
            ends.append(error)
        return leaks(MARKER, [client, client.with_options(headers={"X-More": MARKER}), events])

    look = blocking if face.name == "sync" else awaited
    shown: list[str] = face.run(url, look, hooks=[events.append], **given)
    assert events
    (end,) = ends
    if isinstance(end, BaseException):
        shown += frame_leaks(MARKER, end)
    return end, shown


@pytest.mark.fault(5)
@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize(("sign_in", "name"), PAIRS)
def test_no_failure_shows_a_secret(
    face: Face, server: Scripted, time: FakeTime, sign_in: str, name: str, failure: str
) -> None:
    provide(server, token(f"{MARKER}-token"))
    server.on("/workflowapi", FAILURES[failure])
    with listening() as heard:
        end, shown = found_by(face, server.url, CALLS[name], **options(sign_in, time))
    assert isinstance(end, WorkflowApiError) or failure in ("wrong type", "empty")
    assert leaks(MARKER, end) == []
    assert shown == []
    assert heard.leaks(MARKER) == []
    assert len(heard.texts) > 3
    for seen in server.to("/workflowapi"):
        assert MARKER not in seen.target
        assert seen.headers["cookie"] == f"session={MARKER}"


@pytest.mark.fault(5)
@pytest.mark.parametrize("failure", PROVIDER_FAILURES)
def test_no_failure_of_the_provider_shows_a_secret(
    face: Face, server: Scripted, time: FakeTime, failure: str
) -> None:
    provide(server)
    path, step = PROVIDER_FAILURES[failure]
    server.on(path, step)
    with listening() as heard:
        end, shown = found_by(face, server.url, CALLS["change"], **options("credentials", time))
    assert isinstance(end, WorkflowApiError)
    assert leaks(MARKER, end) == []
    assert shown == []
    assert heard.leaks(MARKER) == []
    assert server.count("/workflowapi") == 0
    assert [seen.target for seen in server.requests if MARKER in seen.target] == []


@pytest.mark.fault(5)
@pytest.mark.parametrize("sign_in", ["token", "credentials"])
@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1", "http://no-such-host.invalid", "https://127.0.0.1:{port}"]
)
def test_no_failure_to_connect_shows_a_secret(
    face: Face, server: Scripted, time: FakeTime, sign_in: str, address: str
) -> None:
    url = address.format(port=server.port)
    given = {**options(sign_in, time), "allow_insecure_http": True}
    with listening() as heard:
        end, shown = found_by(face, url, CALLS["read"], **given)
    assert isinstance(end, WorkflowApiError)
    assert leaks(MARKER, end) == []
    assert shown == []
    assert heard.leaks(MARKER) == []


@pytest.mark.fault(5)
def test_a_password_of_the_proxy_is_not_shown(face: Face, server: Scripted) -> None:
    proxy = server.url.replace("//", f"//ann:{MARKER}@")
    server.on("http://workflow.test", reply(407))
    with listening() as heard:
        end, shown = found_by(
            face,
            "http://workflow.test",
            CALLS["read"],
            proxy=proxy,
            max_retries=0,
            allow_insecure_http=True,
        )
    assert isinstance(end, WorkflowApiError)
    assert leaks(MARKER, end) == []
    assert [path for path in shown if ".pools" not in path] == []
    assert heard.leaks(MARKER) == []
    assert "proxy-authorization" in server.requests[0].headers


def test_headers_of_the_caller_s_own_http_client_are_not_shown(
    face: Face, server: Scripted
) -> None:
    server.on("/", reply(503))
    kind = httpx2.Client if face.name == "sync" else httpx2.AsyncClient
    given = kind(headers={"X-Api-Key": MARKER})
    end, shown = found_by(face, server.url, CALLS["read"], http_client=given, max_retries=0)
    assert leaks(MARKER, end) == []
    assert [path for path in shown if "._client" not in path] == []
    assert server.requests[0].headers["x-api-key"] == MARKER


@pytest.mark.parametrize("kind", [WorkflowClient, AsyncWorkflowClient])
@pytest.mark.parametrize("sign_in", SIGN_INS)
def test_clients_settings_and_secrets_have_no_pickle(
    time: FakeTime, kind: Any, sign_in: str
) -> None:
    client = kind("http://127.0.0.1:1", **options(sign_in, time))
    assert repr(client) == f"{kind.__name__}('http://127.0.0.1:1')"
    assert leaks(MARKER, [client, vars(client), client._settings]) == []
    for thing in (client, client._settings, client._settings.secrets["x-api-key"]):
        with pytest.raises((TypeError, AttributeError, pickle.PicklingError)):
            pickle.dumps(thing)
    with pytest.raises(TypeError):
        copy.deepcopy(client)


def test_a_secret_is_shown_only_by_reveal() -> None:
    secret = Secret(MARKER)
    assert MARKER not in f"{secret} {secret!r} {secret!s} {secret!a} {[secret]}"
    assert secret.reveal() == MARKER
    assert secret == Secret(MARKER) != Secret("other")
    assert (secret == MARKER) is False
    with pytest.raises(TypeError):
        copy.copy(secret)
    with pytest.raises(TypeError):
        msgspec.json.encode(secret)


def test_a_prepared_request_names_the_token_by_a_variable(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    shown: list[list[str]] = []

    def look(client: Any) -> Any:
        prepared = client.dry_run(client.runtime.is_active)
        shown.append(leaks(MARKER, [prepared, prepared.as_curl()]))
        return client.runtime.is_active()

    server.on("/", envelope(True))
    face.run(server.url, look, **options("token", time))
    assert shown == [[]]


@pytest.mark.fault(5)
def test_an_untrusted_certificate_shows_no_secret(face: Face, time: FakeTime) -> None:
    """Nothing is sent to a server that cannot prove who it is, and no repeat without the check."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with Scripted(context=context) as server:
        end, shown = found_by(face, server.url, CALLS["read"], **options("token", time))
        assert isinstance(end, WorkflowApiError)
        assert leaks(MARKER, end) == []
        assert shown == []
        assert server.requests == []


def test_events_show_only_harmless_headers(face: Face, server: Scripted) -> None:
    """A cookie that the server sets, and a header that an argument fills, may be secrets too."""
    server.on("/", envelope(True)).on(
        "/search", reply(200, "true", {"Set-Cookie": f"session={MARKER}", "Server": "Kestrel"})
    )
    events: list[Event] = []
    search: Operation[bool] = Operation(
        name="search",
        path="/search",
        method="GET",
        body=(),
        reply=bool,
        enveloped=False,
        places={"note": Place("header", "X-Note")},
    )
    face.run(server.url, lambda c: c.call(search, {"note": MARKER}), hooks=[events.append])
    assert server.requests[0].headers["x-note"] == MARKER
    begun, ended = events
    assert leaks(MARKER, events) == []
    assert (begun.request_headers["x-note"], begun.request_headers["accept"]) == (
        "***",
        "application/json",
    )
    assert (ended.reply_headers["set-cookie"], ended.reply_headers["server"]) == ("***", "Kestrel")


@pytest.mark.parametrize(
    "step",
    [
        reply(502, f"<pre>Authorization: Bearer {MARKER}</pre>", {"Content-Type": "text/html"}),
        reply(200, f"<pre>{MARKER}</pre>", {"Content-Type": "text/html"}),
        reply(400, "no", {"X-You-Sent": f"Bearer {MARKER}"}),
        refusal(f"{MARKER} is not welcome"),
        page(f"{MARKER} is not welcome"),
    ],
    ids=["gateway", "login page", "header", "refusal", "page"],
)
def test_a_token_that_comes_back_is_not_shown(face: Face, server: Scripted, step: Step) -> None:
    server.on("/workflowapi/isactive", step)
    with pytest.raises(WorkflowApiError) as caught:
        face.run(server.url, lambda client: client.runtime.is_active(), token=MARKER, max_retries=0)
    assert leaks(MARKER, caught.value) == []
