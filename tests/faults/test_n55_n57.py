"""N55 to N57: forks, loops, interrupts, and proxies of the environment."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
import subprocess
import sys
import threading
import time as real_time
from contextlib import suppress
from pathlib import Path

import pytest
from faces import PROCESS, Face, FakeTime
from provider import (
    ACTIVE,
    TOKEN,
    is_active,
    provide,
    token,
)
from scripted import Connection, Scripted, Seen, envelope, reply, slow
from workflow_api import (
    AsyncWorkflowClient,
    ConfigurationError,
    ConnectError,
    TransportError,
    WorkflowApiError,
    WorkflowClient,
)
from workflow_api._runtime.steps.clocks import Clocks

GENERATED = Path(__file__).parent.parent.parent / "generated"


FORKING = """
import os, sys
from workflow_api import WorkflowClient

client = WorkflowClient(sys.argv[1], client_id="a", client_secret="b")
assert client.runtime.is_active() is True
lock = client._runner._renewal.lock
lock.acquire()
child = os.fork()
if child == 0:
    # The token is given up, so that the child needs the lock which its parent holds.
    client._settings.sign_in._kept = None
    assert client.runtime.is_active() is True
    client.close()
    os._exit(0)
lock.release()
assert os.waitpid(child, 0)[1] == 0
assert client.runtime.is_active() is True
client.close()
"""


def test_n55_fork_after_first_use(server: Scripted) -> None:
    """Parent and child have a connection each, and the child's end does not end the parent's."""
    provide(server)
    ports: list[int] = []

    def step(connection: Connection, seen: Seen) -> None:
        ports.append(connection.stream.getpeername()[1])
        envelope(True)(connection, seen)

    server.on(ACTIVE, step)
    done = subprocess.run(
        [sys.executable, "-c", FORKING, server.url],
        env={**os.environ, "PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    parent, child, parent_again = ports
    assert parent == parent_again != child


def test_n55_two_event_loops(server: Scripted) -> None:
    provide(server, slow(0.3, token()))
    server.on(ACTIVE, envelope(True))
    clients = [
        AsyncWorkflowClient(server.url),
        AsyncWorkflowClient(server.url, client_id="a", client_secret="b"),
    ]
    for client in clients:
        assert asyncio.run(client.runtime.is_active()) is True
        with pytest.raises(
            WorkflowApiError, match="another event loop; create one client per event loop"
        ):
            asyncio.run(client.runtime.is_active())
        asyncio.run(client.aclose())
    assert server.count(ACTIVE) == 2


def test_n55_two_event_loops_while_a_token_is_fetched(server: Scripted) -> None:
    provide(server, slow(0.3, token()))
    server.on(ACTIVE, envelope(True))
    client = AsyncWorkflowClient(server.url, client_id="a", client_secret="b")

    def use() -> None:
        with suppress(WorkflowApiError):
            asyncio.run(client.runtime.is_active())

    first = threading.Thread(target=use)
    first.start()
    while server.count(TOKEN) == 0:
        real_time.sleep(0.005)
    with pytest.raises(
        WorkflowApiError, match="another event loop; create one client per event loop"
    ):
        asyncio.run(client.runtime.is_active())
    asyncio.run(client.aclose())
    first.join()
    assert server.count(TOKEN) == 1


def test_n55_closed_twice_and_used_after(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    if face.name == "sync":
        client = WorkflowClient(server.url)
        assert client.runtime.is_active() is True
        client.close()
        client.close()
        with pytest.raises(WorkflowApiError, match="the client is closed"):
            client.runtime.is_active()
        WorkflowClient(server.url).close()
    else:

        async def work() -> None:
            client = AsyncWorkflowClient(server.url)
            assert await client.runtime.is_active() is True
            await client.aclose()
            await client.aclose()
            with pytest.raises(WorkflowApiError, match="the client is closed"):
                await client.runtime.is_active()
            await AsyncWorkflowClient(server.url).aclose()

        asyncio.run(work())
    assert server.count(ACTIVE) == 1


def test_n56_interrupted_in_a_back_off_sync(server: Scripted) -> None:
    server.on(ACTIVE, reply(503), envelope(True))

    def interrupted(seconds: float) -> None:
        raise KeyboardInterrupt

    with WorkflowClient(server.url, clocks=Clocks(sleep=interrupted)) as client:
        with pytest.raises(KeyboardInterrupt):
            client.runtime.is_active()
        assert server.count(ACTIVE) == 1
        assert client.runtime.is_active() is True
        assert server.connections == 1


def test_n56_cancelled_in_a_back_off_async(server: Scripted) -> None:
    server.on(ACTIVE, reply(503, "", {"Retry-After": "60"}), envelope(True))

    async def work() -> None:
        async with AsyncWorkflowClient(server.url) as client:
            task = asyncio.ensure_future(client.runtime.is_active())
            while server.count(ACTIVE) == 0:
                await asyncio.sleep(0.005)
            await asyncio.sleep(0.05)
            began = real_time.monotonic()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert real_time.monotonic() - began < 0.5
            assert await client.runtime.is_active() is True
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(work())
    assert (server.count(ACTIVE), server.connections) == (2, 1)


def test_n56_cancelled_while_waiting_for_the_reply_async(server: Scripted) -> None:
    """The connection is not used again: the reply to the first request may still come on it."""
    server.on(ACTIVE, slow(0.3, envelope(False)), envelope(True))

    async def work() -> None:
        async with AsyncWorkflowClient(server.url) as client:
            task = asyncio.ensure_future(client.runtime.is_active())
            while server.count(ACTIVE) == 0:
                await asyncio.sleep(0.005)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert await client.runtime.is_active() is True

    asyncio.run(work())
    assert server.connections == 2


@pytest.fixture
def proxies(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies, to put some in."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    return monkeypatch


def test_n57_an_http_proxy_from_the_environment(
    face: Face, server: Scripted, proxies: pytest.MonkeyPatch
) -> None:
    proxies.setenv("HTTP_PROXY", server.url)
    server.on("http://workflow.test:8077/workflowapi/isactive", envelope(True))
    assert face.run("http://workflow.test:8077", is_active) is True
    assert server.requests[0].headers["host"] == "workflow.test:8077"


def test_n57_no_proxy(face: Face, server: Scripted, proxies: pytest.MonkeyPatch) -> None:
    address = "http://workflow.test:1"
    with Scripted() as proxy:
        for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy"):
            proxies.setenv(name, proxy.url)
            with pytest.raises(WorkflowApiError, match="HTTP 404"):
                face.run(address, is_active)
            proxies.setenv("NO_PROXY", "workflow.test,example.test")
            with pytest.raises(ConnectError):
                face.run(address, is_active, max_retries=0)
            proxies.delenv("NO_PROXY")
            proxies.delenv(name)
        assert proxy.count("http://workflow.test") == 3


def test_n57_this_machine_has_no_proxy(
    face: Face, server: Scripted, proxies: pytest.MonkeyPatch
) -> None:
    """A token for a server on this machine must not go to a proxy, which would read it."""
    server.on(ACTIVE, envelope(True))
    with Scripted() as proxy:
        for name in ("HTTP_PROXY", "ALL_PROXY"):
            proxies.setenv(name, proxy.url)
        for host in ("127.0.0.1", "localhost"):
            address = server.url.replace("127.0.0.1", host)
            assert face.run(address, is_active, token="marker-5a1b") is True
        assert proxy.requests == []
        with pytest.raises(ConfigurationError, match="proxy would read the token") as caught:
            face.run(server.url, is_active, token="marker-5a1b", proxy=proxy.url)
        assert "marker" not in str(caught.value)
        assert proxy.requests == []
    assert server.count(ACTIVE) == 2


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for workflow.test that nobody has signed, and its key, in one file."""
    folder = tmp_path_factory.mktemp("certificate")
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"),
            *("-nodes", "-days", "2", "-subj", "/CN=workflow.test", "-addext"),
            *("subjectAltName=DNS:workflow.test", "-keyout", "key.pem", "-out", "both.pem"),
        ],
        cwd=folder,
        check=True,
        capture_output=True,
    )
    both = folder / "both.pem"
    both.write_text(both.read_text() + (folder / "key.pem").read_text())
    return both


def test_n57_https_goes_through_the_proxy_unseen(
    face: Face, server: Scripted, proxies: pytest.MonkeyPatch, certificate: Path
) -> None:
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.load_cert_chain(certificate)
    inner = Scripted(context=ours).on(ACTIVE, envelope(True))
    passed = bytearray()

    def tunnel(connection: Connection, seen: Seen) -> None:
        connection.send(b"HTTP/1.1 200 Go on\r\n\r\n")
        with socket.create_connection(("127.0.0.1", inner.port)) as onward:
            back = threading.Thread(target=_pump, args=(onward, connection.stream, None))
            back.start()
            _pump(connection.stream, onward, passed)
            back.join()
        connection.over = True

    server.on("workflow.test:443", tunnel)
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        proxies.setenv(name, server.url)
    with inner:
        found = face.run(
            "https://workflow.test",
            is_active,
            token="marker-5a1b",
            ssl_context=ssl.create_default_context(cafile=str(certificate)),
        )
        assert found is True
        assert inner.requests[0].headers["authorization"] == "Bearer marker-5a1b"
    (connect,) = server.requests
    assert (connect.method, connect.target) == ("CONNECT", "workflow.test:443")
    assert "marker-5a1b" not in f"{connect}"
    assert len(passed) > 100
    assert b"marker-5a1b" not in passed
    assert b"isactive" not in passed


def test_n57_a_proxy_that_refuses(
    face: Face, server: Scripted, proxies: pytest.MonkeyPatch, time: FakeTime
) -> None:
    """Nothing reached the server, so a command may be tried again, and its outcome is known."""
    proxies.setenv("HTTPS_PROXY", server.url)
    server.on("workflow.test:443", reply(502, "", {"Connection": "close"}))
    with pytest.raises(TransportError) as caught:
        face.run(
            "https://workflow.test",
            lambda client: client.commands.execute(PROCESS, "Go"),
            token="marker-5a1b",
            clocks=time.clocks,
        )
    assert type(caught.value).__name__ == "ConnectError"
    assert server.count("workflow.test:443") == 3
    assert "marker-5a1b" not in f"{server.requests}"


def _pump(source: socket.socket, target: socket.socket, kept: bytearray | None) -> None:
    while data := source.recv(65536):
        if kept is not None:
            kept += data
        target.sendall(data)
    with suppress(OSError):
        target.shutdown(socket.SHUT_WR)
