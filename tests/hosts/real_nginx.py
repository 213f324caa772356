"""nginx between client and server: faults 7, 10 and 11."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from faces import PROCESS, Face, FakeTime
from scripted import Scripted, envelope, raw, reply
from workflow_api import OutcomeUnknown, RateLimitedError, ServerError, StatusError, WorkflowClient
from workflow_stand_in import StandIn

from tests.hosts.serving import free_port, installed, running, trusting

ACTIVE = "/workflowapi/isactive"
EXECUTE = "/workflowapi/executecommand"
BODY = json.dumps({"data": True, "success": True, "error": "", "message": ""}).encode()
OLD = b"HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n"
"""As nginx itself asks its upstream by default: HTTP/1.0, no length, the end is the close."""

CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 256; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    limit_req_zone $binary_remote_addr zone=calls:1m rate=1r/m;
    gzip on;
    gzip_min_length 1;
    gzip_proxied any;
    gzip_types application/json;
    server {{
        listen 127.0.0.1:{port};
        listen [::1]:{port};
        {tls}
        client_max_body_size 1k;
        location / {{ proxy_pass {upstream}; }}
        location /company/flow/ {{ proxy_pass {upstream}/; }}
        location /gone/ {{ proxy_pass http://127.0.0.1:9/; }}
        location /misdirected/ {{ return 421; }}
        location /early/ {{ return 425; }}
        location /limited/ {{
            limit_req zone=calls;
            limit_req_status 429;
            proxy_pass {upstream}/;
        }}
        location /login/ {{ return 302 https://login.test/; }}
    }}
}}
"""


@contextmanager
def nginx(folder: Path, upstream: str, tls: str = "") -> Iterator[str]:
    """nginx before a server; host and port."""
    port = free_port()
    configuration = folder / "nginx.conf"
    text = CONFIGURATION.format(folder=folder, port=port, upstream=upstream, tls=tls)
    configuration.write_text(text, "utf-8")
    command = [installed("nginx"), "-c", str(configuration), "-e", f"{folder}/first.log"]
    with running(command, folder, port):
        yield f"127.0.0.1:{port}"


@pytest.fixture
def front(server: Scripted, folder: Path) -> Iterator[str]:
    """nginx before the scripted server."""
    with nginx(folder, server.url) as found:
        yield f"http://{found}"


def is_active(client: Any) -> Any:
    """The shortest call, which may be repeated."""
    return client.runtime.is_active()


def execute(client: Any) -> Any:
    """A call that must not be sent twice."""
    return client.commands.execute(PROCESS, "Go")


NO_RESULT = {
    "cut": raw(OLD + BODY[:-9]),
    "cut to nothing": raw(OLD),
    "empty": reply(200, b""),
    "a page": reply(200, "<h1>Sign in</h1>", {"Content-Type": "text/html"}),
}


@pytest.mark.fault(7)
@pytest.mark.parametrize("kind", NO_RESULT)
def test_a_command_without_a_readable_result(
    face: Face, server: Scripted, front: str, kind: str
) -> None:
    server.on(EXECUTE, NO_RESULT[kind])
    with pytest.raises(OutcomeUnknown):
        face.run(front, execute)
    assert server.count(EXECUTE) == 1


@pytest.mark.fault(7)
@pytest.mark.parametrize("kind", NO_RESULT)
def test_a_read_without_a_readable_result_is_repeated(
    face: Face, server: Scripted, front: str, kind: str
) -> None:
    server.on(ACTIVE, NO_RESULT[kind], envelope(True))
    assert face.run(front, is_active, clocks=FakeTime().clocks) is True
    assert server.count(ACTIVE) == 2


@pytest.mark.fault(10)
def test_the_page_of_a_bad_gateway(face: Face, front: str) -> None:
    with pytest.raises(ServerError, match="502 Bad Gateway") as caught:
        face.run(f"{front}/gone", is_active, max_retries=0)
    assert "<" not in str(caught.value)
    with pytest.raises(OutcomeUnknown, match="502 Bad Gateway") as unknown:
        face.run(f"{front}/gone", execute)
    assert "<" not in str(unknown.value)


REFUSALS: dict[str, tuple[str, int, Callable[[Any], Any]]] = {
    "misdirected": ("/misdirected", 421, execute),
    "too early": ("/early", 425, execute),
    "a redirect": ("/login", 302, execute),
    "too large": ("", 413, lambda client: client.log.debug("x" * 2000)),
}


@pytest.mark.fault(10, 11)
@pytest.mark.parametrize("kind", REFUSALS)
def test_what_nginx_refuses(face: Face, server: Scripted, front: str, kind: str) -> None:
    """It has not passed it on, and says so by the status; its page is shown without markup."""
    path, status, call = REFUSALS[kind]
    with pytest.raises(StatusError) as caught:
        face.run(f"{front}{path}", call, clocks=FakeTime().clocks)
    assert caught.value.status == status
    assert "<" not in str(caught.value)
    assert server.requests == []


@pytest.mark.fault(11)
def test_a_limit_of_calls(face: Face, server: Scripted, front: str) -> None:
    server.on("/workflowapi/loginfo", envelope())

    def write(client: Any) -> Any:
        return client.log.information("done")

    with pytest.raises(RateLimitedError) as caught:
        face.run(f"{front}/limited", write, write, clocks=FakeTime().clocks)
    assert caught.value.attempts == 3
    assert len(server.requests) == 1


@pytest.mark.fault(11)
def test_a_whole_way_through_nginx(stand_in: StandIn, folder: Path) -> None:
    """By IPv4 and IPv6, under a path, compressed."""
    with nginx(folder, stand_in.url) as front:
        port = front.rpartition(":")[2]
        for address in (f"http://{front}/company/flow/", f"http://[::1]:{port}"):
            with WorkflowClient(address) as client:
                process_id = client.instances.create(scheme_code="ExpenseReport")
                reply_of_nginx = client.raw(client.instances.get, process_id)
                assert reply_of_nginx.result is not None
                assert reply_of_nginx.result.id == process_id
                assert reply_of_nginx.headers["content-encoding"] == "gzip"
    assert [seen.problems for seen in stand_in.requests] == [()] * 4


@pytest.mark.fault(11)
def test_a_front_that_speaks_http_2(
    face: Face, server: Scripted, folder: Path, certificate: Path
) -> None:
    """It offers HTTP/2 with TLS; a client that does not ask for it gets HTTP/1.1."""
    server.on(ACTIVE, envelope(True))
    tls = (
        f"listen 127.0.0.1:{{}} ssl http2; ssl_certificate {certificate};"
        f" ssl_certificate_key {certificate};"
    )
    secure = free_port()
    with nginx(folder, server.url, tls.format(secure)):
        found = face.run(
            f"https://localhost:{secure}",
            is_active,
            is_active,
            ssl_context=trusting(certificate),
            token="t",
        )
    assert found is True
    assert '" 200' in (folder / "access.log").read_text("utf-8")
    assert "HTTP/1.1" in (folder / "access.log").read_text("utf-8")
