"""Faults 7 to 11 with a server on loopback: replies as real proxies were seen to send them."""

from __future__ import annotations

import gzip
import json
import socket
import time
from typing import Any

import pytest
from faces import PROCESS, Face, FakeTime
from scripted import Connection, Scripted, Seen, Step, envelope, raw, reply
from workflow_api import (
    ConfigurationError,
    ConnectError,
    OutcomeUnknown,
    RateLimitedError,
    StatusError,
    TransportError,
    WorkflowApiError,
)

ACTIVE = "/workflowapi/isactive"
EXECUTE = "/workflowapi/executecommand"
WRITE = "/workflowapi/loginfo"
BODY = json.dumps({"data": True, "success": True, "error": "", "message": ""}).encode()
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
HTML = {"Content-Type": "text/html"}
LOGIN = """<!DOCTYPE html>
<html><head><title>Sign in &amp; go on</title><style>body {color: red}</style>
<script>var token = 1;</script></head>
<body><h1>Company network</h1><p>Please   <b>sign in</b> first.</p></body></html>"""


def is_active(client: Any) -> Any:
    """The shortest call, which may be repeated."""
    return client.runtime.is_active()


def execute(client: Any) -> Any:
    """A call that must not be sent twice."""
    return client.commands.execute(PROCESS, "Go")


def write(client: Any) -> Any:
    """The same, with a reply of nothing but success."""
    return client.log.information("done")


def chunks(*parts: bytes) -> bytes:
    """A body in chunks that ends as it should."""
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (*parts, b""))


NO_RESULT: dict[str, Step] = {
    "cut, then closed": raw(
        b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + BODY[:-9]
    ),
    "cut, passed on in chunks": raw(CHUNKED + chunks(BODY[:-9]), close=False),
    "cut to nothing": raw(CHUNKED + chunks(), close=False),
    "empty": reply(200, b""),
    "a page": reply(200, LOGIN, HTML),
}
"""Replies with status 200 that nobody can read a result from."""


@pytest.mark.fault(7)
@pytest.mark.parametrize("kind", NO_RESULT)
def test_a_command_without_a_readable_result(face: Face, server: Scripted, kind: str) -> None:
    server.on(EXECUTE, NO_RESULT[kind])
    with pytest.raises(OutcomeUnknown) as caught:
        face.run(server.url, execute)
    assert server.count(EXECUTE) == 1
    assert caught.value.process_id == PROCESS


@pytest.mark.fault(7)
@pytest.mark.parametrize("kind", NO_RESULT)
def test_a_read_without_a_readable_result_is_repeated(
    face: Face, server: Scripted, kind: str
) -> None:
    server.on(ACTIVE, NO_RESULT[kind], envelope(True))
    assert face.run(server.url, is_active, clocks=FakeTime().clocks) is True
    assert server.count(ACTIVE) == 2


@pytest.mark.fault(8)
def test_a_connection_is_kept(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    face.run(server.url, is_active, is_active, is_active)
    assert server.connections == 1


@pytest.mark.fault(8)
def test_a_connection_that_was_idle_for_too_long_is_not_used(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))

    def later(client: Any) -> Any:
        time.sleep(0.3)
        return is_active(client)

    face.run(server.url, is_active, later, later, keep_alive=0.2)
    assert server.connections == 3


@pytest.mark.fault(8)
def test_a_connection_that_was_closed_while_idle_is_not_used(face: Face, server: Scripted) -> None:
    """The server does not announce it, and the call must not be sent twice."""

    def once(connection: Connection, seen: Seen) -> None:
        envelope(True)(connection, seen)
        connection.stream.shutdown(socket.SHUT_RDWR)
        connection.over = True

    server.on(ACTIVE, once).on(WRITE, envelope())

    def after_the_end(client: Any) -> Any:
        # On loopback the end is there as soon as it is sent.
        time.sleep(0.1)
        return write(client)

    for _ in range(5):
        face.run(server.url, is_active, after_the_end)
    assert server.count(WRITE) == 5


@pytest.mark.fault(9)
@pytest.mark.parametrize("by", ["proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_proxy_that_asks_for_a_sign_in(
    face: Face, server: Scripted, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is a matter of settings: one attempt, and the text says where to look."""
    challenge = {"Proxy-Authenticate": 'Basic realm="company"', "Connection": "close"}
    server.on("workflow.test:443", reply(407, LOGIN, {**HTML, **challenge}))
    options: dict[str, Any] = {}
    if by == "proxy":
        options["proxy"] = server.url
    else:
        monkeypatch.setenv(by, server.url)
    with pytest.raises(WorkflowApiError) as caught:
        face.run("https://workflow.test", execute, **options)
    assert isinstance(caught.value, ConnectError | ConfigurationError)
    assert server.count("workflow.test:443") == 1
    assert "407" in str(caught.value)
    assert by in str(caught.value)
    assert "<" not in str(caught.value)


@pytest.mark.fault(10)
@pytest.mark.parametrize("status", [200, 403, 404, 502, 503])
def test_a_page_of_something_in_between(face: Face, server: Scripted, status: int) -> None:
    """The error shows the title and the text of the page, and no markup."""
    server.on(ACTIVE, reply(status, LOGIN, HTML))
    with pytest.raises(WorkflowApiError) as caught:
        face.run(server.url, is_active, max_retries=0)
    text = str(caught.value)
    assert "Sign in & go on" in text
    assert "Please sign in first." in text
    for markup in ("<", "&amp;", "color: red", "var token"):
        assert markup not in text


@pytest.mark.fault(10)
def test_a_page_that_answers_a_command(face: Face, server: Scripted) -> None:
    server.on(EXECUTE, reply(502, LOGIN, HTML))
    with pytest.raises(OutcomeUnknown) as caught:
        face.run(server.url, execute)
    assert "Sign in & go on" in str(caught.value)
    assert "<" not in str(caught.value)


@pytest.mark.fault(11)
def test_retry_after_is_obeyed(face: Face, server: Scripted) -> None:
    server.on(WRITE, reply(429, "", {"Retry-After": "7"}), envelope())
    clock = FakeTime()
    face.run(server.url, write, clocks=clock.clocks)
    assert server.count(WRITE) == 2
    assert [round(seconds) for seconds in clock.sleeps] == [7]


@pytest.mark.fault(11)
def test_retry_after_that_is_too_long_is_left_to_the_caller(face: Face, server: Scripted) -> None:
    server.on(EXECUTE, reply(429, "", {"Retry-After": "7200"}))
    with pytest.raises(RateLimitedError):
        face.run(server.url, execute)
    assert server.count(EXECUTE) == 1


@pytest.mark.fault(11)
@pytest.mark.parametrize("status", [421, 425])
def test_misdirected_and_too_early(face: Face, server: Scripted, status: int) -> None:
    """The server has not acted, and says so by the status."""
    server.on(EXECUTE, reply(status, "", {"Connection": "close"}))
    with pytest.raises(StatusError) as caught:
        face.run(server.url, execute, clocks=FakeTime().clocks)
    assert caught.value.status == status


@pytest.mark.fault(11)
def test_early_hints_come_before_the_reply(face: Face, server: Scripted) -> None:
    hints = b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n" * 2
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
    server.on(ACTIVE, raw(hints + whole, close=False))
    assert face.run(server.url, is_active, is_active) is True
    assert server.connections == 1


@pytest.mark.fault(11)
def test_a_body_in_chunks(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, raw(CHUNKED + chunks(BODY[:1], BODY[1:20], BODY[20:]), close=False))
    assert face.run(server.url, is_active, is_active) is True
    assert server.connections == 1


@pytest.mark.fault(11)
def test_brotli_is_neither_asked_for_nor_read(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, reply(200, b"\x0b\x02\x80\x03", {"Content-Encoding": "br"}))
    with pytest.raises(WorkflowApiError) as caught:
        face.run(server.url, is_active, max_retries=0)
    assert not isinstance(caught.value, ConnectError)
    assert "br" not in server.requests[0].headers["accept-encoding"].split(", ")


@pytest.mark.fault(11)
def test_gzip_is_read(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, reply(200, gzip.compress(BODY), {"Content-Encoding": "gzip"}))
    assert face.run(server.url, is_active) is True


@pytest.mark.fault(11)
def test_an_address_of_ipv6(face: Face) -> None:
    with Scripted(family=socket.AF_INET6) as server:
        server.on(ACTIVE, envelope(True))
        assert face.run(server.url, is_active, token="t") is True
        assert server.requests[0].headers["host"] == f"[::1]:{server.port}"


@pytest.mark.fault(11)
@pytest.mark.parametrize("slash", ["", "/"])
def test_a_base_path(face: Face, server: Scripted, slash: str) -> None:
    server.on(f"/company/flow{ACTIVE}", envelope(True))
    assert face.run(f"{server.url}/company/flow{slash}", is_active) is True


@pytest.mark.fault(11)
def test_http_2_is_not_understood_as_a_reply(face: Face, server: Scripted) -> None:
    """A server that speaks HTTP/2 only: the frames of its greeting come where a reply should."""
    server.on(ACTIVE, raw(b"\x00\x00\x00\x04\x00\x00\x00\x00\x00"))
    with pytest.raises(TransportError):
        face.run(server.url, is_active, max_retries=0)
