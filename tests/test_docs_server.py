"""The pages on this computer: what they show, whose calls they pass on, who goes away."""

from __future__ import annotations

import http.client
import socket
import struct
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.build import Build
from generator.diagnostics import GeneratorError
from generator.read import read_api
from generator.serve.pages import DocsServer, server_url
from tests.snippets.recorder import Recorder, Reply, always

ROOT = Path(__file__).parent.parent
ENVELOPE = b'{"data": "", "success": true, "error": "", "message": ""}'


@pytest.fixture(scope="module")
def pages() -> Iterator[DocsServer]:
    api = read_api(ROOT / "spec" / "workflow-api.yaml", "spec/workflow-api.yaml")
    with DocsServer(Build(api, "spec/workflow-api.yaml").pages(), 0) as found:
        yield found


def ask(
    pages: DocsServer,
    path: str,
    method: str = "GET",
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> tuple[int, bytes]:
    """What the server of the pages answers, byte for byte as it is asked."""
    connection = http.client.HTTPConnection(urlsplit(pages.url).netloc, timeout=10)
    try:
        connection.request(method, path, body, headers or {})
        reply = connection.getresponse()
        assert "script-src 'self'" in (reply.headers["Content-Security-Policy"] or "")
        return reply.status, reply.read()
    finally:
        connection.close()


def test_pages_are_shown(pages: DocsServer) -> None:
    assert ask(pages, "/")[1] == (ROOT / "generated" / "docs" / "index.html").read_bytes()
    for path in ("/../README.md", "/%2e%2e/README.md", "/openapi.yaml", "//etc/passwd"):
        assert ask(pages, path)[0] == 404


def test_the_headers_of_a_page_come_without_it(pages: DocsServer) -> None:
    connection = http.client.HTTPConnection(urlsplit(pages.url).netloc, timeout=10)
    for path in ("/", "/openapi.json", "/none.html"):
        seen = []
        for method in ("HEAD", "GET"):
            connection.request(method, path)
            reply = connection.getresponse()
            assert bool(reply.read()) == (method == "GET")
            del reply.headers["Date"]
            seen.append((reply.status, reply.headers.items()))
        assert seen[0] == seen[1]
    connection.close()
    assert ask(pages, "/workflowapi/stop", "HEAD") == (405, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts the packets")
def test_a_reply_is_one_packet(pages: DocsServer) -> None:
    """Between two of them, the usual pause of both ends would be 40 ms."""
    with Recorder() as recorder, connected(pages) as stream:
        pages.upstream = recorder.open(always(Reply(200, ENVELOPE))).url
        head = f"POST /workflowapi/getschemelist HTTP/1.1\r\nHost: {urlsplit(pages.url).netloc}"
        for count in range(1, 4):
            stream.sendall(f"{head}\r\nContent-Length: 2\r\n\r\n{{}}".encode())
            received = b""
            while not received.endswith(ENVELOPE):
                received += stream.recv(65536)
            about = stream.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 160)
            # tcpi_data_segs_in
            assert struct.unpack_from("I", about, 152) == (count,)
        pages.upstream = ""


def test_calls_are_passed_on_for_own_pages_only(pages: DocsServer) -> None:
    with Recorder() as recorder:
        channel = recorder.open(always(Reply(200, ENVELOPE)))
        pages.upstream = channel.url
        own = {"Content-Type": "application/json", "Origin": pages.url, "Cookie": "a=b"}
        call = ("/workflowapi/getschemelist?x=%20", "POST", b"{}")
        assert ask(pages, *call, own) == (200, ENVELOPE)
        (seen,) = channel.seen
        assert (seen.method, seen.target, seen.body) == ("POST", call[0], b"{}")
        assert not seen.values("Origin") + seen.values("Cookie")
        for name, value in (
            ("Origin", "https://evil.example"),
            ("Origin", "null"),
            ("Host", "evil.example"),
            ("Sec-Fetch-Site", "cross-site"),
        ):
            assert ask(pages, *call, {**own, name: value})[0] in (403, 421)
        assert len(channel.seen) == 1
        recorder.close(channel)
        assert ask(pages, *call, own)[0] == 502
    pages.upstream = ""
    assert ask(pages, *call, own)[0] == 404


@pytest.mark.parametrize(
    "address", ["ftp://x", "localhost:8077", "http://", "http://a@b", "http://x?y"]
)
def test_what_is_not_the_url_of_a_server_is_refused(address: str) -> None:
    with pytest.raises(GeneratorError, match="is not a server URL"):
        server_url(address)


@pytest.mark.parametrize("sent", [b"", b"GET /index.html HTTP/1.1\r\nHost: localhost\r\n\r\n"])
def test_browser_disconnects_are_not_reported(
    pages: DocsServer, sent: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    before = threading.active_count()
    with connected(pages) as stream:
        stream.sendall(sent)
        if sent:
            assert stream.recv(1) == b"H"
        # Closed in this way, the connection is reset at the other end.
        stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert ask(pages, "/index.html")[0] == 200
    settled(before)
    assert capsys.readouterr() == ("", "")


def test_incomplete_calls_are_not_forwarded(pages: DocsServer) -> None:
    with Recorder() as recorder, connected(pages) as stream:
        channel = recorder.open(always(Reply(200, ENVELOPE)))
        pages.upstream = channel.url
        head = f"POST /workflowapi/stop HTTP/1.1\r\nHost: {urlsplit(pages.url).netloc}\r\n"
        stream.sendall(f"{head}Content-Length: 10\r\n\r\n{{}}".encode())
        stream.shutdown(socket.SHUT_WR)
        assert stream.recv(1) == b""
        pages.upstream = ""
        assert channel.seen == []


def connected(pages: DocsServer) -> socket.socket:
    """A connection to the server of the pages."""
    address = urlsplit(pages.url)
    return socket.create_connection((address.hostname, address.port), timeout=10)


def settled(threads: int) -> None:
    """Wait until the threads of the server are done."""
    for thread in threading.enumerate():
        if "process_request" in thread.name:
            thread.join(10)
    assert threading.active_count() <= threads
