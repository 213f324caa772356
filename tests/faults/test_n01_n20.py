"""N01 to N20: no connection, no answer, and the answers of gateways and of the sign-in."""

from __future__ import annotations

import asyncio
import json
import queue
import re
import socket
import ssl
import subprocess
import time as real_time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from faces import PROCESS, Face, FakeTime
from hypothesis import given
from hypothesis import strategies as st
from scripted import (
    Connection,
    Scripted,
    Seen,
    Step,
    drip,
    envelope,
    hang,
    page,
    raw,
    refusal,
    reply,
    reset,
)
from workflow_api import _operations
from workflow_api._runtime.operation import Operation, Repeat, Retry
from workflow_api._runtime.retry.policy import RetryPolicy
from workflow_api._runtime.retry.retry_after import retry_after
from workflow_api._runtime.steps.clocks import Clocks
from workflow_api._runtime.transport.interface import Reply
from workflow_api.errors import (
    AuthenticationError,
    CertificateError,
    ConnectError,
    OutcomeUnknown,
    PermissionDeniedError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
    StatusError,
    WorkflowApiError,
)

TOKEN = "SECRET-TOKEN"
ACTIVE = "/workflowapi/isactive"
EXECUTE = f"/workflowapi/executecommand/{PROCESS}"
CREATE = "/workflowapi/createinstance/"
READ_BACK = "/workflowapi/getinstanceinfo/"
DISCOVERY = "/.well-known/openid-configuration"
SIGN_IN = "/connect/token"

INSTANCE = {
    "Id": PROCESS,
    "ActivityName": "Draft",
    "SchemeCode": "Invoice",
    "IsDeterminingParametersChanged": False,
    "InstanceStatus": 1,
    "IsSubProcess": False,
}
EXECUTED = {"WasExecuted": True, "ProcessInstance": INSTANCE}

# The maximum of the last waits of a call that keeps failing.
BOTH_WAITS = [0.5, 1.0]


def read(client: Any) -> Any:
    """A call that changes nothing."""
    return client.runtime.is_active()


def execute(client: Any) -> Any:
    """A call that must never be sent twice."""
    return client.commands.execute(PROCESS, command="go")


def create(client: Any) -> Any:
    """A call that its id makes repeatable; the client makes the id."""
    return client.instances.create(scheme_code="Invoice")


def failure(face: Face, url: str, *calls: Callable[[Any], Any], **options: Any) -> Any:
    """The exception of the call, which tells everything and gives no secret away."""
    options.setdefault("token", TOKEN)
    with pytest.raises(WorkflowApiError) as caught:
        face.run(url, *calls, **options)
    error = caught.value
    shown = "".join([*traceback.format_exception(error), repr(error), repr(vars(error))])
    assert "SECRET" not in shown
    assert error.operation
    assert error.url.startswith("http")
    return error


def pause(face: Face) -> Callable[[Any], Any]:
    """A moment between two calls in which the loopback carries everything over."""
    if face.name == "sync":
        return lambda client: real_time.sleep(0.1)
    return lambda client: asyncio.sleep(0.1)


def together(face: Face, calls: int, call: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Many calls at once of one client, by threads or by tasks; their exceptions."""

    def blocking(client: Any) -> list[Any]:
        def one(number: int) -> Any:
            try:
                return call(client)
            except WorkflowApiError as error:
                return error

        with ThreadPoolExecutor(20) as pool:
            return list(pool.map(one, range(calls)))

    async def awaited(client: Any) -> list[Any]:
        many = (call(client) for _ in range(calls))
        return await asyncio.gather(*many, return_exceptions=True)

    return blocking if face.name == "sync" else awaited


def until_closed(ends: queue.Queue[str], answer: Step | None = None) -> Step:
    """Answer something or nothing, and note whether the client then closes the connection."""

    def step(connection: Connection, seen: Seen) -> None:
        if answer is not None:
            answer(connection, seen)
        connection.stream.settimeout(3)
        try:
            ends.put("more" if connection.stream.recv(1) else "closed")
        except TimeoutError:
            ends.put("open")
        except OSError:
            ends.put("closed")
        connection.over = True

    return step


@pytest.fixture
def reserved() -> Iterator[socket.socket]:
    """A port of our own on which nobody listens yet."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        yield found


def address_of(found: socket.socket) -> str:
    return f"http://127.0.0.1:{found.getsockname()[1]}"


# Connecting


def test_n01_connection_refused(face: Face, time: FakeTime, reserved: socket.socket) -> None:
    url = address_of(reserved)
    error = failure(face, url, read, clocks=time.clocks)
    assert type(error) is ConnectError
    assert not error.sent
    assert (error.operation, error.method, error.attempts) == ("isRuntimeActive", "POST", 3)
    assert error.url == url + ACTIVE
    assert time.sleeps == BOTH_WAITS
    assert "(1.5 s)" in str(error)
    assert "isRuntimeActive" in str(error)
    assert "after 3 attempts" in str(error)


def test_n01_waits_are_jittered(face: Face, reserved: socket.socket) -> None:
    time = FakeTime()
    chances = iter([0.25, 0.75])
    clocks = Clocks(
        monotonic=time.clocks.monotonic,
        chance=lambda: next(chances),
        sleep=time.clocks.sleep,
        sleep_async=time.clocks.sleep_async,
    )
    failure(face, address_of(reserved), read, clocks=clocks)
    assert time.sleeps == [0.125, 0.75]


def test_n01_refused_mutation_is_tried_again_too(
    face: Face, time: FakeTime, reserved: socket.socket
) -> None:
    error = failure(face, address_of(reserved), execute, clocks=time.clocks)
    assert type(error) is ConnectError
    assert error.attempts == 3


def test_n01_without_retries(face: Face, time: FakeTime, reserved: socket.socket) -> None:
    error = failure(face, address_of(reserved), read, clocks=time.clocks, max_retries=0)
    assert error.attempts == 1
    assert time.sleeps == []


def test_n02_refused_twice_then_fine(
    face: Face, reserved: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    time = FakeTime()
    started: list[Scripted] = []

    def listening(*_: object, **__: object) -> socket.socket:
        reserved.listen(8)
        return reserved

    def sleep(seconds: float) -> None:
        time.clocks.sleep(seconds)
        if len(time.sleeps) == 2:
            started.append(Scripted().on(EXECUTE, envelope(EXECUTED)))

    async def sleep_async(seconds: float) -> None:
        sleep(seconds)

    monkeypatch.setattr(socket, "create_server", listening)
    clocks = Clocks(
        monotonic=time.clocks.monotonic,
        chance=time.clocks.chance,
        sleep=sleep,
        sleep_async=sleep_async,
    )
    try:
        found = face.run(address_of(reserved), execute, token=TOKEN, clocks=clocks)
        assert found.was_executed is True
        # Two waits and one connection: the third attempt is the first that arrived.
        assert time.sleeps == BOTH_WAITS
        assert (started[0].connections, started[0].count(EXECUTE)) == (1, 1)
    finally:
        for server in started:
            server.close()


def test_n03_name_does_not_resolve(
    face: Face, time: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def unknown(host: object, *_: object, **__: object) -> None:
        asked.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    error = failure(face, "https://server.invalid", read, clocks=time.clocks)
    assert type(error) is ConnectError
    assert error.attempts == 3
    assert time.sleeps == BOTH_WAITS
    assert len(asked) == 3
    assert "https://server.invalid/workflowapi/isactive" in str(error)


@pytest.mark.parametrize("host", ["server..invalid", f"{'a' * 64}.invalid"])
def test_n03_invalid_host_names(face: Face, time: FakeTime, host: str) -> None:
    # The resolver of Python answers such names with a UnicodeError.
    error = failure(face, f"https://{host}", execute, clocks=time.clocks)
    assert type(error) is ConnectError


# Certificates

_CA = """
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
serial = serial
default_md = sha256
policy = any
x509_extensions = leaf
[any]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
CN = localhost
[leaf]
subjectAltName = IP:127.0.0.1
"""


def _openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True, timeout=30)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key, and certificates by it that are good, for another host, and over."""
    folder = tmp_path_factory.mktemp("certificates")
    (folder / "ca.cnf").write_text(_CA)
    (folder / "index.txt").touch()
    (folder / "serial").write_text("01\n")
    _openssl(folder, "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", "key.pem")
    for name, host in (("good", "IP:127.0.0.1"), ("other", "DNS:other.example")):
        words = ["-new", "-x509", "-key", "key.pem", "-days", "2", "-out", f"{name}.pem"]
        _openssl(folder, "req", *words, "-subj", "/CN=x", "-addext", f"subjectAltName={host}")
    _openssl(folder, "req", "-new", "-key", "key.pem", "-config", "ca.cnf", "-out", "request.pem")
    dates = ["-startdate", "20200101000000Z", "-enddate", "20200201000000Z"]
    words = ["-batch", "-config", "ca.cnf", "-selfsign", "-keyfile", "key.pem", "-notext", *dates]
    _openssl(folder, "ca", *words, "-in", "request.pem", "-out", "over.pem")
    return folder


def tls_server(certificates: Path, name: str) -> Scripted:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / f"{name}.pem", certificates / "key.pem")
    return Scripted(context).on(ACTIVE, envelope(True))


def trusting(certificates: Path, name: str) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=certificates / f"{name}.pem")


@pytest.mark.parametrize(
    ("name", "words"),
    [("other", "not valid for"), ("over", "expired"), ("self-signed", "self.signed")],
)
def test_n04_certificate_is_not_to_be_trusted(
    face: Face, time: FakeTime, certificates: Path, name: str, words: str
) -> None:
    shown = "good" if name == "self-signed" else name
    context = None if name == "self-signed" else trusting(certificates, shown)
    with tls_server(certificates, shown) as server:
        error = failure(face, server.url, read, clocks=time.clocks, ssl_context=context)
        assert server.requests == []
        assert server.connections == 1
    assert type(error) is CertificateError
    assert isinstance(error, ConnectError)
    assert error.attempts == 1
    assert time.sleeps == []
    assert re.search(words, str(error))


def test_n04_certificate_that_is_good(face: Face, certificates: Path) -> None:
    with tls_server(certificates, "good") as server:
        context = trusting(certificates, "good")
        assert face.run(server.url, read, token=TOKEN, ssl_context=context) is True


# Silence


def test_n05_no_answer_to_a_read(face: Face, server: Scripted, time: FakeTime) -> None:
    ends: queue.Queue[str] = queue.Queue()
    server.on(ACTIVE, until_closed(ends))
    began = real_time.monotonic()
    error = failure(face, server.url, read, clocks=time.clocks, timeout=0.2)
    assert 0.55 < real_time.monotonic() - began < 5.0
    assert type(error) is RequestTimeoutError
    assert error.sent
    assert error.attempts == 3
    assert time.sleeps == BOTH_WAITS
    assert (server.count(ACTIVE), server.connections) == (3, 3)
    assert [ends.get(timeout=3) for _ in range(3)] == ["closed"] * 3


def test_n05_next_call_has_a_fresh_connection(face: Face, server: Scripted, time: FakeTime) -> None:
    ends: queue.Queue[str] = queue.Queue()
    server.on(ACTIVE, until_closed(ends), envelope(True))

    def impatient(client: Any) -> Any:
        return read(client.with_options(timeout=0.2, max_retries=0))

    calls = together(face, 1, impatient), read, read
    assert face.run(server.url, *calls, clocks=time.clocks) is True
    assert ends.get(timeout=3) == "closed"
    assert (server.count(ACTIVE), server.connections) == (3, 2)


def test_n06_no_answer_to_a_command(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(EXECUTE, hang())
    error = failure(face, server.url, execute, clocks=time.clocks, timeout=0.2)
    assert type(error) is OutcomeUnknown
    assert error.process_id == PROCESS
    assert error.read == "getInstance"
    assert PROCESS in str(error)
    assert "getInstance" in str(error)
    assert error.attempts == 1
    assert server.count(EXECUTE) == 1
    assert time.sleeps == []


HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n"


def dripping(where: str) -> Step:
    """An answer of which one byte comes at a time, from its status line or from its body on."""
    if where == "head":
        return drip(HEAD, 0.05)
    if where == "hints":
        return drip(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 50, 0.02)

    def step(connection: Connection, seen: Seen) -> None:
        connection.send(HEAD + b"\r\n")
        drip(b'{"success":true,' * 10, 0.05)(connection, seen)

    return step


@pytest.mark.parametrize("where", ["head", "hints", "body"])
def test_n07_reply_that_drips(face: Face, server: Scripted, where: str) -> None:
    ends: queue.Queue[str] = queue.Queue()
    server.on(ACTIVE, until_closed(ends, dripping(where)))
    # No limit of a single wait passes, for bytes keep coming; only the deadline can end it.
    began = real_time.monotonic()
    error = failure(face, server.url, read, timeout=5.0, retries=RetryPolicy(deadline=0.5))
    assert 0.45 < real_time.monotonic() - began < 3.0
    assert type(error) is RequestTimeoutError
    assert error.sent
    assert "the deadline for the whole call has passed" in error.text
    assert error.text.count(" s)") == 1
    assert (error.attempts, server.count(ACTIVE)) == (1, 1)
    assert ends.get(timeout=3) == "closed"


def test_n07_reply_that_drips_by_tls(face: Face, certificates: Path) -> None:
    with tls_server(certificates, "good") as server:
        server.on(ACTIVE, dripping("head"))
        began = real_time.monotonic()
        error = failure(
            face,
            server.url,
            read,
            timeout=5.0,
            retries=RetryPolicy(deadline=0.5),
            ssl_context=trusting(certificates, "good"),
        )
    assert 0.45 < real_time.monotonic() - began < 3.0
    assert "the deadline for the whole call has passed" in error.text


def test_n07_command_whose_reply_drips(face: Face, server: Scripted) -> None:
    server.on(EXECUTE, dripping("head"))
    error = failure(face, server.url, execute, timeout=5.0, retries=RetryPolicy(deadline=0.4))
    assert type(error) is OutcomeUnknown
    assert server.count(EXECUTE) == 1


def test_n07_deadline_while_connecting_says_that_nothing_was_sent(face: Face) -> None:
    # A queue that is full lets nobody in, and refuses nobody.
    with socket.create_server(("127.0.0.1", 0), backlog=0) as full:
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        retries = RetryPolicy(deadline=0.3)
        error = failure(face, address_of(full), execute, retries=retries)
        for one in waiting:
            one.close()
    assert type(error) is RequestTimeoutError
    assert not error.sent
    assert "the deadline for the whole call has passed" in error.text


def test_n07_waits_count_too(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(503))
    retries = RetryPolicy(max_retries=9, first_wait=4.0, longest_wait=4.0, deadline=10.0)
    error = failure(face, server.url, read, clocks=time.clocks, retries=retries)
    # A third wait would end after the deadline, so it is not begun.
    assert time.sleeps == [4.0, 4.0]
    assert (error.attempts, server.count(ACTIVE)) == (3, 3)


def test_n07_deadline_ends_before_the_next_attempt(face: Face, server: Scripted) -> None:
    time = FakeTime()
    server.on(ACTIVE, reset(), envelope(True))

    async def overslept(seconds: float) -> None:
        time.now += 100.0

    def overslept_too(seconds: float) -> None:
        time.now += 100.0

    clocks = Clocks(monotonic=time.clocks.monotonic, sleep=overslept_too, sleep_async=overslept)
    error = failure(face, server.url, read, clocks=clocks, retries=RetryPolicy(deadline=50.0))
    assert type(error) is RequestTimeoutError
    assert (error.attempts, server.count(ACTIVE)) == (1, 1)
    assert error.text.count(" s)") == 1


# Broken connections


def test_n08_create_after_a_reset_is_confirmed(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    taken = refusal(f"Process with the id = {PROCESS} already exists")
    server.on(CREATE, reset(), taken).on(READ_BACK, envelope(INSTANCE))
    made = face.run(server.url, create, clocks=time.clocks)
    first, second = server.to(CREATE)
    assert (second.target, second.body) == (first.target, first.body)
    assert [seen.target for seen in server.to(READ_BACK)] == [f"{READ_BACK}{made}"]
    assert first.target == f"{CREATE}{made}"
    assert isinstance(made, UUID)
    assert time.sleeps == [0.5]


def test_n08_create_after_a_reset_that_came_first(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    server.on(CREATE, reset(), envelope()).on(READ_BACK, envelope(INSTANCE))
    made = face.run(server.url, create, clocks=time.clocks)
    assert [seen.target for seen in server.to(CREATE)] == [f"{CREATE}{made}"] * 2
    assert server.count(READ_BACK) == 0


def test_n08_create_that_is_always_reset(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(CREATE, reset())
    error = failure(face, server.url, create, clocks=time.clocks)
    assert type(error) is OutcomeUnknown
    assert error.attempts == 3
    assert [seen.target for seen in server.to(CREATE)] == [f"{CREATE}{error.process_id}"] * 3
    assert error.read == "getInstance"


def test_n09_command_after_a_reset(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(EXECUTE, reset(), envelope(EXECUTED))
    error = failure(face, server.url, execute, clocks=time.clocks)
    assert type(error) is OutcomeUnknown
    assert error.process_id == PROCESS
    assert (error.attempts, server.count(EXECUTE)) == (1, 1)
    assert time.sleeps == []


def test_n09_the_method_get_makes_no_difference(
    face: Face, server: Scripted, time: FakeTime
) -> None:
    operation: Operation[object] = Operation(
        name="executeCommand",
        path="/workflowapi/executecommand/{process_id}",
        method="GET",
        body=(),
        retry=Retry(repeat=Repeat.NEVER, read="getInstance"),
    )
    server.on(EXECUTE, reset(), envelope(EXECUTED))
    error = failure(
        face,
        server.url,
        lambda client: client.call(operation, {"process_id": PROCESS}),
        clocks=time.clocks,
    )
    assert type(error) is OutcomeUnknown
    assert [seen.method for seen in server.requests] == ["GET"]


def then_close(answer: Step, *, how: str) -> Step:
    """Answer as if the connection stayed, and end it all the same."""

    def step(connection: Connection, seen: Seen) -> None:
        answer(connection, seen)
        if how == "word":
            connection.send(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        if how == "reset":
            real_time.sleep(0.03)
            connection.reset()
        connection.over = True

    return step


@pytest.mark.parametrize("how", ["end", "reset", "word"])
def test_n10_closed_while_idle(face: Face, server: Scripted, time: FakeTime, how: str) -> None:
    server.on(ACTIVE, then_close(envelope(True), how=how)).on(EXECUTE, envelope(EXECUTED))
    calls = (read, pause(face), execute, execute)
    found = face.run(server.url, *calls, clocks=time.clocks)
    assert found.was_executed is True
    # The command went over a fresh connection, which was kept for the next one.
    assert (server.count(EXECUTE), server.connections) == (2, 2)
    assert time.sleeps == []


def vanishing(first: Step) -> Step:
    """Answer the first request of a connection; read the next one and close silently."""

    def step(connection: Connection, seen: Seen) -> None:
        first(connection, seen)
        connection.stream.recv(1)
        connection.over = True

    return step


def test_n10_closed_while_a_read_is_sent(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, vanishing(envelope(False)), envelope(True))
    assert face.run(server.url, read, read, clocks=time.clocks) is True
    assert server.connections == 2
    assert time.sleeps == [0.5]


def test_n10_closed_while_a_command_is_sent(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, vanishing(envelope(False))).on(EXECUTE, envelope(EXECUTED))
    error = failure(face, server.url, read, execute, clocks=time.clocks)
    assert type(error) is OutcomeUnknown
    assert (server.connections, server.count(EXECUTE)) == (1, 0)


# Gateways

HTML = {"Content-Type": "text/html"}
GATEWAY_PAGE = "<html>\r\n<body>\x1b[31mBad\u202e gateway\x07" + "<p>x</p>" * 5000


def test_n11_bad_gateway(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(502, GATEWAY_PAGE, HTML))
    error = failure(face, server.url, read, clocks=time.clocks)
    assert type(error) is ServerError
    assert error.status == 502
    assert (error.attempts, server.count(ACTIVE)) == (3, 3)
    assert time.sleeps == BOTH_WAITS
    text = str(error)
    assert "HTTP 502" in text
    assert r"\x1b[31mBad\u202e gateway\x07" in text
    assert text.isprintable()
    assert len(text) < 500
    assert error.content == GATEWAY_PAGE.encode()
    assert server.connections == 1


def test_n11_bad_gateway_then_fine(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(502, GATEWAY_PAGE, HTML), reply(504), envelope(True))
    assert face.run(server.url, read, clocks=time.clocks) is True
    assert time.sleeps == BOTH_WAITS


def test_n11_bad_gateway_for_a_command(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(EXECUTE, reply(502, GATEWAY_PAGE, HTML))
    error = failure(face, server.url, execute, clocks=time.clocks)
    assert type(error) is OutcomeUnknown
    assert "HTTP 502" in str(error)
    assert server.count(EXECUTE) == 1
    assert len(str(error)) < 800
    assert str(error).isprintable()


def test_n12_unavailable_for_two_seconds(face: Face, server: Scripted) -> None:
    time = FakeTime(chance=0.0)
    server.on(ACTIVE, reply(503, "", {"Retry-After": "2"}), envelope(True))
    assert face.run(server.url, read, clocks=time.clocks) is True
    assert time.sleeps == [2.0]


def test_n12_our_own_longer_wait_holds(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(503, "", {"Retry-After": "0.1"}), envelope(True))
    assert face.run(server.url, read, clocks=time.clocks) is True
    assert time.sleeps == [0.5]


def test_n12_unavailable_for_a_command(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(EXECUTE, reply(503, "", {"Retry-After": "2"}))
    assert type(failure(face, server.url, execute, clocks=time.clocks)) is OutcomeUnknown
    assert server.count(EXECUTE) == 1


def test_n12_no_time_for_the_wait(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(503, "", {"Retry-After": "20"}))
    retries = RetryPolicy(deadline=10.0)
    error = failure(face, server.url, read, clocks=time.clocks, retries=retries)
    assert (type(error), error.attempts, time.sleeps) == (ServerError, 1, [])


def http_date(time: FakeTime, seconds: float) -> str:
    return format_datetime(datetime.fromtimestamp(time.wall + seconds, UTC), usegmt=True)


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(
    ("hint", "waits"),
    [
        (-3600.0, [0.0, 0.0]),
        ("0", [0.0, 0.0]),
        # The date stays where it is, and is past at the second try.
        (30.0, [30.0, 0.0]),
        ("120", [120.0, 120.0]),
        ("121", []),
        (86400.0, []),
        ("Fri, 31 Dec 9999 23:59:59 GMT", []),
        ("1e400", []),
        ("inf", []),
        ("9" * 400, []),
        ("-1", BOTH_WAITS),
        ("nan", BOTH_WAITS),
        ("soon", BOTH_WAITS),
        ("", BOTH_WAITS),
        ("1, 2", BOTH_WAITS),
        ("Fri, 99 Foo 99999 99:99:99 GMT", BOTH_WAITS),
        ("\xff\xfe\xb2", BOTH_WAITS),
    ],
)
def test_n13_retry_after(
    face: Face,
    server: Scripted,
    time: FakeTime,
    hint: float | str,
    waits: list[float],
    status: int,
) -> None:
    text = hint if isinstance(hint, str) else http_date(time, hint)
    # A header of its own, for `reply` leaves an empty one out.
    head = f"HTTP/1.1 {status} No\r\nContent-Length: 0\r\nRetry-After: {text}\r\n\r\n"
    server.on(ACTIVE, raw(head.encode("latin-1"), close=False))
    error = failure(face, server.url, read, clocks=time.clocks)
    # A date has whole seconds only, and the clock keeps running.
    assert time.sleeps == pytest.approx(waits, abs=0.01)
    assert server.count(ACTIVE) == len(waits) + 1
    assert error.status == status


@given(st.text(st.characters(max_codepoint=0xFF), max_size=60))
def test_n13_no_retry_after_crashes(text: str) -> None:
    found = retry_after(Reply(status=503, headers={"retry-after": text}, content=b""), 1.79e9)
    assert found is None or found >= 0


# Too many requests

OPERATIONS = [found for found in vars(_operations).values() if isinstance(found, Operation)]
ARGUMENTS = {"process_id": PROCESS, "user_id": PROCESS, "credential_id": PROCESS}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_n14_every_operation_is_tried_again(
    face: Face, server: Scripted, time: FakeTime, operation: Operation[object]
) -> None:
    server.on("/", reply(429, "", {"Retry-After": "3"}))
    names = [name for name in ARGUMENTS if f"{{{name}}}" in operation.path]
    given = {name: ARGUMENTS[name] for name in names if operation.generated != name}
    error = failure(
        face, server.url, lambda client: client.call(operation, given), clocks=time.clocks
    )
    assert type(error) is RateLimitedError
    assert (error.status, error.attempts) == (429, 3)
    assert time.sleeps == [3.0, 3.0]
    first, *others = server.requests
    assert [(seen.target, seen.body) for seen in others] == [(first.target, first.body)] * 2


def test_n14_create_then_fine_has_one_id(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(CREATE, reply(429, "", {"Retry-After": "1"}), envelope())
    made = face.run(server.url, create, clocks=time.clocks)
    assert [seen.target for seen in server.to(CREATE)] == [f"{CREATE}{made}"] * 2


def test_n15_every_attempt_gets_429(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(429))
    error = failure(face, server.url, read, clocks=time.clocks)
    assert type(error) is RateLimitedError
    assert (error.attempts, server.count(ACTIVE)) == (3, 3)


def test_n15_the_budget_is_shared(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(429))

    def half_by_a_twin(client: Any) -> Any:
        twin = client.with_options(timeout=20.0)
        clients = iter([client, twin] * 100)
        return together(face, 200, lambda _: read(next(clients)))(client)

    errors = face.run(server.url, half_by_a_twin, clocks=time.clocks)
    assert len(errors) == 200
    assert {type(error) for error in errors} == {RateLimitedError}
    # Ten that are saved up, and a tenth of the calls; without a budget it would be 600.
    assert 208 <= server.count(ACTIVE) <= 230
    assert len(time.sleeps) == server.count(ACTIVE) - 200


def test_n15_successes_fill_the_budget(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, *[reply(429)] * 30, *[envelope(True)] * 100, reply(429))
    calls = together(face, 20, read), together(face, 100, read), together(face, 20, read)
    face.run(server.url, *calls, clocks=time.clocks)
    # 20 calls and 10 retries until the budget is empty; 100 successes pay for ten more.
    assert 158 <= server.count(ACTIVE) <= 164


# The server's own page

STACK = (
    "   at WorkflowApi.Secret.Place.Run(String name) in /src/Place.cs:line 12\n"
    "   at WorkflowApi.Other.Place.Run()"
)
PAGE = f"Exception System.InvalidOperationException:The sequence is empty.:{STACK}"


@pytest.mark.parametrize("call", [read, execute])
def test_n16_page_with_a_stack_trace(
    face: Face, server: Scripted, time: FakeTime, call: Callable[[Any], Any]
) -> None:
    server.on("/", reply(500, PAGE, {"Content-Type": ""}))
    error = failure(face, server.url, call, clocks=time.clocks)
    assert type(error) is ServerError
    assert error.status == 500
    assert error.server_text == "The sequence is empty."
    assert error.server_type == "System.InvalidOperationException"
    assert "WorkflowApi.Secret.Place.Run" in error.stack
    assert "WorkflowApi.Other.Place.Run" in error.stack
    assert "The sequence is empty." in str(error)
    for shown in (str(error), repr(error), error.text):
        assert "Place" not in shown
        assert ".cs" not in shown
    # Reads are tried again; what changes something is not.
    tries = 3 if call is read else 1
    assert (error.attempts, len(server.requests)) == (tries, tries)


def test_n16_page_then_fine(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, page("Timeout expired."), envelope(True))
    assert face.run(server.url, read, clocks=time.clocks) is True
    assert time.sleeps == [0.5]


def test_n16_page_of_a_host_in_front(face: Face, server: Scripted, time: FakeTime) -> None:
    # ASP.NET's own page, before the Workflow API could make its own of it.
    text = f"System.InvalidOperationException: No service for type.\r\n{STACK}"
    server.on(ACTIVE, reply(500, text, {"Content-Type": "text/plain"}))
    error = failure(face, server.url, read, clocks=time.clocks)
    assert "No service for type." in str(error)
    assert "Place" not in str(error)
    assert b"Place" in error.content


# The sign-in


@pytest.fixture
def signing_in(server: Scripted) -> dict[str, Any]:
    """Options of a client that signs in; the server gives tokens named SECRET-1, SECRET-2, …"""
    document = {"issuer": server.url, "token_endpoint": server.url + SIGN_IN}
    tokens = [
        reply(200, json.dumps({"access_token": f"SECRET-{n}", "token_type": "Bearer"}))
        for n in range(1, 6)
    ]
    server.on(DISCOVERY, reply(200, json.dumps(document))).on(SIGN_IN, *tokens)
    return {"token": None, "client_id": "me", "client_secret": "SECRET"}


def carried(server: Scripted, path: str) -> list[str]:
    """The tokens of the requests to a path."""
    return [
        seen.headers["authorization"].removeprefix("Bearer SECRET-") for seen in server.to(path)
    ]


@pytest.mark.parametrize("call", [read, execute])
def test_n17_n18_every_attempt_gets_401(
    face: Face,
    server: Scripted,
    time: FakeTime,
    signing_in: dict[str, Any],
    call: Callable[[Any], Any],
) -> None:
    server.on("/workflowapi/", reply(401, "<h1>401</h1>", HTML))
    error = failure(face, server.url, call, clocks=time.clocks, **signing_in)
    assert type(error) is AuthenticationError
    assert (error.status, error.attempts) == (401, 2)
    assert carried(server, "/workflowapi/") == ["1", "2"]
    assert server.count(SIGN_IN) == 2
    assert time.sleeps == []


def test_n17_unauthorized_once(
    face: Face, server: Scripted, time: FakeTime, signing_in: dict[str, Any]
) -> None:
    server.on(ACTIVE, reply(401), envelope(True))
    assert face.run(server.url, read, read, clocks=time.clocks, **signing_in) is True
    assert carried(server, ACTIVE) == ["1", "2", "2"]
    assert server.count(SIGN_IN) == 2


def test_n17_given_token_has_no_other(face: Face, server: Scripted, time: FakeTime) -> None:
    server.on(ACTIVE, reply(401))
    error = failure(face, server.url, read, clocks=time.clocks)
    assert type(error) is AuthenticationError
    assert (error.attempts, server.count(ACTIVE)) == (1, 1)


def test_n18_unauthorized_command_is_sent_once_more(
    face: Face, server: Scripted, time: FakeTime, signing_in: dict[str, Any]
) -> None:
    server.on(EXECUTE, reply(401), envelope(EXECUTED))
    found = face.run(server.url, execute, clocks=time.clocks, **signing_in)
    assert found.was_executed is True
    first, second = server.to(EXECUTE)
    assert first.body == second.body
    assert carried(server, EXECUTE) == ["1", "2"]


@pytest.mark.parametrize("second", [reset(), reply(503)], ids=["reset", "503"])
def test_n18_second_sending_of_a_command_is_the_last(
    face: Face, server: Scripted, time: FakeTime, signing_in: dict[str, Any], second: Step
) -> None:
    server.on(EXECUTE, reply(401), second, envelope(EXECUTED))
    error = failure(face, server.url, execute, clocks=time.clocks, **signing_in)
    assert type(error) is OutcomeUnknown
    assert (error.attempts, server.count(EXECUTE)) == (2, 2)


@pytest.mark.parametrize("call", [read, execute])
def test_n19_forbidden(
    face: Face,
    server: Scripted,
    time: FakeTime,
    signing_in: dict[str, Any],
    call: Callable[[Any], Any],
) -> None:
    server.on("/workflowapi/", reply(403, "<h1>Forbidden</h1>", HTML))
    error = failure(face, server.url, call, clocks=time.clocks, **signing_in)
    assert type(error) is PermissionDeniedError
    assert (error.status, error.attempts) == (403, 1)
    assert server.count("/workflowapi/") == 1
    assert server.count(SIGN_IN) == 1
    assert time.sleeps == []


def test_n19_forbidden_keeps_the_token(
    face: Face, server: Scripted, time: FakeTime, signing_in: dict[str, Any]
) -> None:
    server.on(EXECUTE, reply(403)).on(ACTIVE, envelope(True))
    both = together(face, 1, execute), read
    assert face.run(server.url, *both, clocks=time.clocks, **signing_in) is True
    assert carried(server, ACTIVE) == ["1"]
    assert server.count(SIGN_IN) == 1


def test_n20_wrong_base_path(face: Face, server: Scripted, time: FakeTime) -> None:
    missing = reply(404, "<html><title>404 Not Found</title></html>", HTML)
    server.on("/wrong/", missing).on(ACTIVE, envelope(True))
    error = failure(face, f"{server.url}/wrong", read, clocks=time.clocks)
    assert type(error) is StatusError
    assert error.status == 404
    assert (error.attempts, len(server.requests)) == (1, 1)
    assert "is the base URL right?" in str(error)
    assert f"{server.url}/wrong{ACTIVE}" in str(error)
    assert time.sleeps == []
    assert face.run(server.url, read) is True
