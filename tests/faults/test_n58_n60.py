"""N58 to N60: odd secrets, crowds, and spellings of an address."""

from __future__ import annotations

import base64
import gc
import os
import socket
import threading
import time as real_time
from urllib.parse import parse_qs, unquote_plus

import pytest
from faces import Face
from provider import (
    ACTIVE,
    DISCOVERY,
    TOKEN,
    Counter,
    by_threads,
    document,
    is_active,
    no_token,
    provide,
    together,
    token,
)
from scripted import Connection, Scripted, Seen, close_silently, envelope, reset
from workflow_api import TransportError, WorkflowClient
from workflow_api._runtime.steps.clocks import Clocks

SECRETS = ["a:b%c+d /é", "plain", "::", "%41", "a b+c&d=e", "\U0001f600\"'\\"]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
def test_n58_secrets_of_all_characters(
    face: Face, server: Scripted, method: str, secret: str
) -> None:
    """A server that decodes as RFC 6749 says gets what was meant, in one place only."""
    client_id = f"id {secret}"
    given: list[tuple[str, str, str]] = []

    def check(connection: Connection, seen: Seen) -> None:
        form = {name: texts[0] for name, texts in parse_qs(seen.body.decode("ascii")).items()}
        scheme, _, coded = seen.headers.get("authorization", "").partition(" ")
        if scheme == "Basic":
            name, _, password = base64.b64decode(coded, validate=True).decode().partition(":")
            given.append(("client_secret_basic", unquote_plus(name), unquote_plus(password)))
        if "client_secret" in form:
            given.append(("client_secret_post", form["client_id"], form["client_secret"]))
        right = given == [(method, client_id, secret)]
        (token() if right else no_token("invalid_client"))(connection, seen)

    methods = [method, "private_key_jwt"]
    server.on(DISCOVERY, document(server.url, token_endpoint_auth_methods_supported=methods))
    server.on(TOKEN, check).on(ACTIVE, envelope(True))
    assert face.run(server.url, is_active, client_id=client_id, client_secret=secret) is True
    assert given == [(method, client_id, secret)]


def test_n58_a_user_and_password_of_all_characters(face: Face, server: Scripted) -> None:
    server.on(ACTIVE, envelope(True))
    face.run(server.url, is_active, basic_auth=("ann", SECRETS[0]))
    scheme, _, coded = server.requests[0].headers["authorization"].partition(" ")
    assert (scheme, base64.b64decode(coded).decode()) == ("Basic", f"ann:{SECRETS[0]}")


def test_n59_half_of_a_thousand_calls_break(face: Face) -> None:
    count = Counter()

    def half(connection: Connection, seen: Seen) -> None:
        number = count.next()
        fault = reset if number % 4 else close_silently
        (envelope(True) if number % 2 else fault())(connection, seen)

    gc.collect()
    descriptors, threads = len(os.listdir("/proc/self/fd")), threading.active_count()
    with Scripted() as server:
        server.on(ACTIVE, half)
        ends = _a_thousand(face, server.url)
        assert len(ends) == 1000
        assert {type(end) for end in ends} == {bool, TransportError}
        assert sum(end is True for end in ends) >= 400
        # The budget of retries keeps the client from adding to the server's trouble.
        assert 1000 <= server.count(ACTIVE) <= 1000 + 10 + 100
        for _ in range(100):
            if not server._streams:
                break
            real_time.sleep(0.01)
        assert not server._streams
    gc.collect()
    for _ in range(100):
        if threading.active_count() == threads:
            break
        real_time.sleep(0.01)
    assert len(os.listdir("/proc/self/fd")) == descriptors
    assert threading.active_count() == threads


def _a_thousand(face: Face, url: str) -> list[object]:
    clocks = Clocks(chance=lambda: 0.0)
    if face.name == "async":
        return together(face, url, 1000, is_active, clocks=clocks)
    with WorkflowClient(url, clocks=clocks) as client:

        def ten() -> list[object]:
            return [_end(client) for _ in range(20)]

        return [end for ends in by_threads([ten] * 50) for end in ends]  # type: ignore[union-attr]


def _end(client: WorkflowClient) -> object:
    try:
        return client.runtime.is_active()
    except Exception as error:
        return error


@pytest.mark.parametrize(
    "spelling",
    [
        "{scheme}://{host}:{port}",
        "{scheme}://{host}:{port}/",
        "{SCHEME}://{HOST}:{port}//",
        " {scheme}://{Host}:{port} ",
    ],
)
@pytest.mark.parametrize("prefix", ["", "/a/Prefix"])
@pytest.mark.parametrize("ending", ["", "/"])
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_n60_spellings_of_an_address(
    face: Face, server: Scripted, spelling: str, prefix: str, ending: str, host: str
) -> None:
    server.on("/", envelope(True))
    base = spelling.format(
        scheme="http",
        SCHEME="HTTP",
        host=host,
        HOST=host.upper(),
        Host=host.title(),
        port=server.port,
    )
    base = f"{base.rstrip('/ ')}{prefix}{ending}" if prefix else base
    assert face.run(base, is_active) is True
    (seen,) = server.requests
    assert seen.target == f"{prefix}{ACTIVE}"
    assert seen.headers["host"] == f"{host}:{server.port}"


@pytest.mark.parametrize("spelling", ["http://[::1]:{port}", "HTTP://[0:0:0:0:0:0:0:1]:{port}/"])
def test_n60_an_address_of_ipv6(face: Face, spelling: str) -> None:
    with Scripted(family=socket.AF_INET6) as server:
        server.on(ACTIVE, envelope(True))
        provide(server)
        base = spelling.format(port=server.port)
        assert face.run(base, is_active) is True
        assert server.to(ACTIVE)[0].headers["host"].startswith("[")
        assert face.run(server.url, is_active, client_id="a", client_secret="b") is True


@pytest.mark.parametrize(
    "address",
    [
        "   ",
        "localhost",
        "ftp://h",
        "http://",
        "http:///x",
        "http://h?a=b",
        "http://h#f",
        "//h",
    ],
)
def test_n60_invalid_addresses_are_rejected(face: Face, address: str) -> None:
    with pytest.raises(ValueError, match="URL"):
        face.run(address, is_active)


def test_n60_an_address_with_a_password_is_refused_and_not_shown(face: Face) -> None:
    with pytest.raises(ValueError, match="user or password") as caught:
        face.run("https://ann:marker-99e1@host.test/x", is_active)
    assert "marker-99e1" not in str(caught.value)
