"""HAProxy: its cookie that binds a caller to one server (13), its pages (10), early hints (11)."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
from faces import PROCESS, Face
from scripted import Scripted, envelope, hang
from workflow_api import OutcomeUnknown, ServerError

from tests.hosts.serving import free_port, installed, running

ACTIVE = "/workflowapi/isactive"
EXECUTE = "/workflowapi/executecommand"

CONFIGURATION = """
global
    maxconn 256
defaults
    mode http
    timeout connect 2s
    timeout client 10s
    timeout server 1s
frontend front
    bind 127.0.0.1:{port}
    http-request early-hint Link "</style.css>; rel=preload" if {{ path_beg {active} }}
    use_backend nobody if {{ path_beg /gone }}
    default_backend servers
backend servers
    balance roundrobin
    cookie SRV insert indirect nocache
    server a 127.0.0.1:{first} cookie a
    server b 127.0.0.1:{second} cookie b
backend nobody
"""


@contextmanager
def haproxy(folder: Path, first: Scripted, second: Scripted) -> Iterator[str]:
    """HAProxy before two servers; its URL."""
    port = free_port()
    configuration = folder / "haproxy.cfg"
    text = CONFIGURATION.format(port=port, active=ACTIVE, first=first.port, second=second.port)
    configuration.write_text(text, "utf-8")
    command = [installed("haproxy"), "-db", "-f", str(configuration)]
    with running(command, folder, port):
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def second() -> Iterator[Scripted]:
    """The other one of the two servers."""
    with Scripted() as server:
        yield server


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


def execute(client: Any) -> Any:
    """A call that must not be sent twice."""
    return client.commands.execute(PROCESS, "Go")


@pytest.mark.fault(13)
@pytest.mark.parametrize("whose", ["ours", "the caller's"])
def test_all_calls_of_a_client_come_to_one_server(
    face: Face, server: Scripted, second: Scripted, folder: Path, whose: str
) -> None:
    """HAProxy sets a cookie with the first reply, and chooses the server by it from then on."""
    for one in (server, second):
        one.on(ACTIVE, envelope(True))
    options: dict[str, Any] = {}
    if whose == "the caller's":
        kind = httpx2.Client if face.name == "sync" else httpx2.AsyncClient
        options["http_client"] = kind()
    with haproxy(folder, server, second) as front:
        face.run(front, *[is_active] * 10, **options)
    assert sorted([server.count(ACTIVE), second.count(ACTIVE)]) == [0, 10]


@pytest.mark.fault(13)
@pytest.mark.parametrize("wanted", ["a", "b"])
def test_a_cookie_of_the_caller_chooses_the_server(
    face: Face, server: Scripted, second: Scripted, folder: Path, wanted: str
) -> None:
    for one in (server, second):
        one.on(ACTIVE, envelope(True))
    with haproxy(folder, server, second) as front:
        face.run(front, *[is_active] * 4, cookies={"SRV": wanted})
    assert (server if wanted == "a" else second).count(ACTIVE) == 4


@pytest.mark.fault(11)
def test_early_hints(face: Face, server: Scripted, second: Scripted, folder: Path) -> None:
    for one in (server, second):
        one.on(ACTIVE, envelope(True))
    with haproxy(folder, server, second) as front:
        with httpx2.Client() as plain, plain.stream("GET", front + ACTIVE) as found:
            assert found.status_code == 200
        assert face.run(front, is_active, is_active, is_active) is True


@pytest.mark.fault(10)
def test_the_page_of_no_server(
    face: Face, server: Scripted, second: Scripted, folder: Path
) -> None:
    with haproxy(folder, server, second) as front:
        with pytest.raises(ServerError, match="503 Service Unavailable") as caught:
            face.run(f"{front}/gone", is_active, max_retries=0)
        assert "No server is available to handle this request." in str(caught.value)
        assert "<" not in str(caught.value)


@pytest.mark.fault(7, 10)
def test_a_server_that_takes_too_long_for_haproxy(
    face: Face, server: Scripted, second: Scripted, folder: Path
) -> None:
    for one in (server, second):
        one.on(EXECUTE, hang(10))
    with haproxy(folder, server, second) as front, pytest.raises(OutcomeUnknown) as caught:
        face.run(front, execute)
    assert "504 Gateway Time-out" in str(caught.value)
    assert "<" not in str(caught.value)
    assert server.count(EXECUTE) + second.count(EXECUTE) == 1
