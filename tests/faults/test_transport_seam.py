"""The example of another HTTP library under the client, run against the scripted server."""

from __future__ import annotations

import importlib.util
import socket
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from faces import PROCESS, FakeTime
from provider import ACTIVE, CREDENTIALS, NOT_SIGNED_IN, TOKEN, numbered, provide
from scripted import Scripted, Step, envelope, hang, page, refusal, reply, reset
from workflow_api import (
    ConnectError,
    NotFoundError,
    OutcomeUnknown,
    ReplyTooLargeError,
    RequestTimeoutError,
    RetryPolicy,
    ServerError,
    Timeout,
    TransportError,
    WorkflowClient,
)

EXAMPLE = Path(__file__).parent.parent.parent / "generated/examples/http_client_transport.py"


def example() -> ModuleType:
    """The example as a module."""
    found = importlib.util.spec_from_file_location(EXAMPLE.stem, EXAMPLE)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


@pytest.fixture
def client_of(time: FakeTime) -> Callable[..., WorkflowClient]:
    """Makes clients over the example's transport, in a time that passes only by sleeping."""
    transport = example().HttpClientTransport()

    def make(url: str, **options: Any) -> WorkflowClient:
        return WorkflowClient(url, transport=transport, clocks=time.clocks, **options)

    return make


def test_calls(server: Scripted, client_of: Callable[..., WorkflowClient]) -> None:
    provide(server, numbered())
    server.on(ACTIVE, page(NOT_SIGNED_IN), envelope(True))
    server.on("/workflowapi/isexistprocess", envelope(False))
    server.on("/workflowapi/getschemelist", envelope(["Expenses", "Größe"]))
    with client_of(server.url, **CREDENTIALS) as client:
        assert client.runtime.is_active() is True
        assert client.instances.exists(PROCESS) is False
        assert client.schemes.list() == ["Expenses", "Größe"]
    assert server.count(TOKEN) == 2
    last = server.requests[-1]
    assert last.headers["authorization"] == "Bearer token-2"
    assert last.json == {}


def test_a_refusal(server: Scripted, client_of: Callable[..., WorkflowClient]) -> None:
    text = f"Process with the id = {PROCESS} not found"
    server.on("/workflowapi/deleteinstance", refusal(text))
    with pytest.raises(NotFoundError, match=PROCESS):
        client_of(server.url).instances.delete(PROCESS)


def test_an_http_error(
    server: Scripted, client_of: Callable[..., WorkflowClient], time: FakeTime
) -> None:
    server.on(ACTIVE, reply(503, "<html>gone</html>", {"Retry-After": "3"}))
    with pytest.raises(ServerError, match="gone") as caught:
        client_of(server.url).runtime.is_active()
    assert (caught.value.status, caught.value.attempts) == (503, 3)
    assert time.sleeps == [3.0, 3.0]


def test_a_refused_connection(client_of: Callable[..., WorkflowClient], time: FakeTime) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(ConnectError) as caught:
        client_of(f"http://127.0.0.1:{port}").commands.execute(PROCESS, "Go")
    assert (caught.value.attempts, caught.value.sent) == (3, False)
    assert time.sleeps == [0.5, 1.0]


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (reset(), TransportError),
        (hang(), RequestTimeoutError),
        (reply(200, "cut", {"Content-Length": "9"}), TransportError),
        (reply(200, "long" * 99), ReplyTooLargeError),
    ],
)
def test_a_broken_connection(
    server: Scripted,
    client_of: Callable[..., WorkflowClient],
    step: Step,
    kind: type[TransportError],
) -> None:
    """A read says how it failed; a command, of which nobody knows, is sent once."""
    server.on("/workflowapi", step)
    options: dict[str, Any] = {
        "timeout": Timeout(read=0.1),
        "max_reply_bytes": 99,
        "retries": RetryPolicy(max_retries=1),
    }
    client = client_of(server.url, **options)
    with pytest.raises(kind) as caught:
        client.runtime.is_active()
    assert caught.value.sent
    with pytest.raises(OutcomeUnknown):
        client.commands.execute(PROCESS, "Go")
    assert server.count("/workflowapi/executecommand") == 1
