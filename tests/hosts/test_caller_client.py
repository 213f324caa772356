"""Faults 12 and 13: the caller's own httpx2 client, as people set it up and as they mock it."""

from __future__ import annotations

import json
from collections.abc import Callable, Generator, Iterable
from typing import Any

import httpx2
import pytest
from faces import PROCESS, Face
from scripted import Scripted, envelope, hang, reply
from workflow_api import OutcomeUnknown, RequestTimeoutError, WorkflowError

ACTIVE = "/workflowapi/isactive"
SUCCESS = {"data": True, "success": True, "error": "", "message": ""}
REFUSED = {"data": None, "success": False, "error": "The command Go is not there", "message": ""}


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


def execute(client: Any) -> Any:
    """A call that must not be sent twice."""
    return client.commands.execute(PROCESS, "Go")


def http_client(face: Face, **options: Any) -> Any:
    """The caller's client, of the kind that the face takes; hooks are given as plain functions."""
    if face.name == "sync":
        return httpx2.Client(**options)
    hooks: dict[str, list[Callable[..., Any]]] = options.pop("event_hooks", {})
    awaited = {name: [_awaited(hook) for hook in found] for name, found in hooks.items()}
    return httpx2.AsyncClient(event_hooks=awaited, **options)


def _awaited(hook: Callable[[Any], object]) -> Callable[[Any], Any]:
    async def run(thing: Any) -> None:
        if isinstance(thing, httpx2.Response):
            await thing.aread()
        hook(thing)

    return run


@pytest.mark.fault(12)
def test_a_mock_transport(face: Face) -> None:
    """The reply of a mock has been read already: it is taken as it is."""
    seen: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json=SUCCESS)

    client = http_client(face, transport=httpx2.MockTransport(handle))
    assert face.run("https://workflow.test", is_active, http_client=client) is True
    assert [str(request.url) for request in seen] == [f"https://workflow.test{ACTIVE}"]


@pytest.mark.fault(12)
def test_a_mock_transport_that_refuses(face: Face) -> None:
    transport = httpx2.MockTransport(lambda request: httpx2.Response(200, json=REFUSED))
    client = http_client(face, transport=transport)
    with pytest.raises(WorkflowError, match="The command Go is not there"):
        face.run("https://workflow.test", execute, http_client=client)


@pytest.mark.fault(12)
def test_a_mock_that_answers_a_command_with_a_page(face: Face) -> None:
    count = 0

    def handle(request: httpx2.Request) -> httpx2.Response:
        nonlocal count
        count += 1
        return httpx2.Response(200, html="<h1>Sign in</h1>")

    client = http_client(face, transport=httpx2.MockTransport(handle))
    with pytest.raises(OutcomeUnknown):
        face.run("https://workflow.test", execute, http_client=client)
    assert count == 1


@pytest.mark.fault(12)
def test_a_hook_that_reads_the_reply(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    heard: list[bytes] = []

    def hear(response: httpx2.Response) -> None:
        heard.append(response.content if face.name == "async" else response.read())

    client = http_client(face, event_hooks={"response": [hear]})
    assert face.run(server.url, is_active, is_active, http_client=client) is True
    assert [json.loads(content) for content in heard] == [SUCCESS] * 2


class Answering(httpx2.Auth):
    """Signs in with what the refusal says, as digests do."""

    requires_response_body = True

    def auth_flow(
        self, request: httpx2.Request
    ) -> Generator[httpx2.Request, httpx2.Response, None]:
        """See httpx2.Auth."""
        response = yield request
        if response.status_code == 401:
            request.headers["X-Answer"] = response.json()["question"]
            yield request


@pytest.mark.fault(12, 13)
def test_a_sign_in_that_reads_the_reply(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, reply(401, '{"question": "q1"}'), envelope(True))
    client = http_client(face, auth=Answering())
    assert face.run(server.url, is_active, http_client=client) is True
    assert [seen.headers.get("x-answer") for seen in server.requests] == [None, "q1"]


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """A WSGI application that is the server."""
    start_response("200 OK", [("Content-Type", "application/json")])
    return [json.dumps({**SUCCESS, "data": environ["PATH_INFO"] == ACTIVE}).encode()]


async def application_async(
    scope: dict[str, Any], receive: Callable[[], Any], send: Callable[[Any], Any]
) -> None:
    """An ASGI application that is the server."""
    body = json.dumps({**SUCCESS, "data": scope["path"] == ACTIVE}).encode()
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


@pytest.mark.fault(12)
def test_an_application_in_this_process(face: Face) -> None:
    transport: Any = httpx2.WSGITransport(application)
    if face.name == "async":
        transport = httpx2.ASGITransport(application_async)
    client = http_client(face, transport=transport)
    assert face.run("http://localhost", is_active, http_client=client) is True


@pytest.mark.fault(13)
def test_cookies_parameters_and_headers(face: Face, server: Scripted) -> None:
    """Those from before, and those that are added when the client is there already."""
    server.on(ACTIVE, envelope(True))
    client = http_client(
        face, cookies={"region": "north"}, params={"api-key": "k"}, headers={"X-Early": "1"}
    )

    def more(ours: Any) -> Any:
        client.headers["X-Late"] = "2"
        client.cookies.set("table", "five")
        return is_active(ours)

    assert face.run(server.url, is_active, more, http_client=client) is True
    first, second = server.requests
    assert first.target == second.target == f"{ACTIVE}?api-key=k"
    assert (first.headers["cookie"], first.headers["x-early"]) == ("region=north", "1")
    assert "x-late" not in first.headers
    assert (second.headers["x-early"], second.headers["x-late"]) == ("1", "2")
    assert sorted(second.headers["cookie"].split("; ")) == ["region=north", "table=five"]


@pytest.mark.fault(13)
def test_the_cookie_of_a_load_balancer_is_sent_back(face: Face, server: Scripted) -> None:
    body = json.dumps(SUCCESS)
    server.on(ACTIVE, reply(200, body, {"Set-Cookie": "SRV=b; Path=/"}), envelope(True))
    face.run(server.url, is_active, is_active, http_client=http_client(face))
    assert [seen.headers.get("cookie") for seen in server.requests] == [None, "SRV=b"]


@pytest.mark.fault(13)
def test_the_cookie_of_a_load_balancer_with_our_own_connections(
    face: Face, server: Scripted
) -> None:
    body = json.dumps(SUCCESS)
    server.on(ACTIVE, reply(200, body, {"Set-Cookie": "SRV=b; Path=/"}), envelope(True))
    face.run(server.url, is_active, is_active, cookies={"region": "north"})
    first, second = (seen.headers["cookie"].split("; ") for seen in server.requests)
    assert first == ["region=north"]
    assert sorted(second) == ["SRV=b", "region=north"]


@pytest.mark.fault(13)
def test_the_time_limit(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, hang(5))
    client = http_client(face, timeout=0.2)
    with pytest.raises(RequestTimeoutError):
        face.run(server.url, is_active, http_client=client, max_retries=0)


@pytest.mark.fault(13)
def test_the_callers_sign_in(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    client = http_client(face, auth=("ann", "word"))
    face.run(server.url, is_active, http_client=client)
    assert server.requests[0].headers["authorization"] == "Basic YW5uOndvcmQ="


@pytest.mark.fault(13)
def test_our_token_wins_over_a_header_of_the_callers_client(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    client = http_client(face, headers={"Authorization": "Bearer theirs"})
    face.run(server.url, is_active, http_client=client, token="ours")
    assert server.requests[0].headers["authorization"] == "Bearer ours"


@pytest.mark.fault(13)
def test_the_callers_client_stays_open(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    client = http_client(face)
    face.run(server.url, is_active, http_client=client)
    assert not client.is_closed
