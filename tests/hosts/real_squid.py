"""squid, as companies put it between their machines and the rest: faults 4, 6, 9 and 10."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import ProxyHandler, build_opener

import pytest
from faces import PROCESS, Face
from scripted import Scripted, envelope
from workflow_api import (
    AsyncWorkflowClient,
    ConfigurationError,
    ConnectError,
    ServerError,
    WorkflowApiError,
    WorkflowClient,
)

from tests.hosts.serving import free_port, installed, running, serving_with, trusting

ACTIVE = "/workflowapi/isactive"
WORD = "word-4c1e77"
TOKEN = "token-93aa10"
CONFIGURATION = """
http_port 127.0.0.1:{port}
pid_filename none
access_log stdio:{folder}/access.log
cache_log {folder}/cache.log
cache_store_log none
cache deny all
coredump_dir {folder}
visible_hostname squid.test
shutdown_lifetime 0 seconds
forward_max_tries 1
hosts_file {folder}/hosts
{rules}
http_access deny all
"""
OPEN = "http_access allow all"
SIGNED = """
auth_param basic program /usr/lib/squid/basic_ncsa_auth {folder}/passwords
auth_param basic children 1
auth_param basic realm company
acl signed proxy_auth REQUIRED
http_access allow signed
"""


@contextmanager
def squid(folder: Path, rules: str) -> Iterator[str]:
    """squid with these rules; its host and port."""
    port = free_port()
    configuration = folder / "squid.conf"
    text = CONFIGURATION.format(port=port, folder=folder, rules=rules.format(folder=folder))
    configuration.write_text(text, "utf-8")
    coded = subprocess.run(
        ["openssl", "passwd", "-apr1", WORD], capture_output=True, text=True, check=True
    )
    (folder / "passwords").write_text(f"me:{coded.stdout}", "utf-8")
    (folder / "hosts").write_text("127.0.0.1 workflow.test\n", "utf-8")
    with running([installed("squid"), "-N", "-f", str(configuration)], folder, port):
        yield f"127.0.0.1:{port}"


def logged(folder: Path) -> list[str]:
    """The lines of squid's log of requests; a connection without any has a line too."""
    path = folder / "access.log"
    lines = path.read_text("utf-8").splitlines() if path.exists() else []
    return [line for line in lines if "transaction-end-before-headers" not in line]


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


def execute(client: Any) -> Any:
    """A call that must not be sent twice."""
    return client.commands.execute(PROCESS, "Go")


@pytest.mark.fault(4)
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_nothing_for_this_machine_reaches_squid(
    face: Face, server: Scripted, folder: Path, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.on(ACTIVE, envelope(True))
    address = server.url.replace("127.0.0.1", host)
    with squid(folder, OPEN) as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy"):
            monkeypatch.setenv(name, f"http://{proxy}")
        assert face.run(address, is_active, token=TOKEN) is True
        assert face.run(address, is_active) is True
        # Another program obeys the variable, and squid notes it.
        handler = ProxyHandler({"http": f"http://{proxy}"})
        build_opener(handler).open(server.url + ACTIVE, timeout=30).close()
    (line,) = logged(folder)
    assert f"GET {server.url}{ACTIVE}" in line


@pytest.mark.fault(4)
@pytest.mark.parametrize("kind", [WorkflowClient, AsyncWorkflowClient])
def test_squid_is_given_no_token_in_clear(
    server: Scripted, folder: Path, kind: type[WorkflowClient] | type[AsyncWorkflowClient]
) -> None:
    with squid(folder, OPEN) as proxy:
        with pytest.raises(ConfigurationError, match="proxy"):
            kind(server.url, token=TOKEN, proxy=f"http://{proxy}")
        assert logged(folder) == []


@pytest.mark.fault(4, 6)
@pytest.mark.parametrize("by", ["proxy", "https_proxy"])
def test_https_goes_through_squid_with_a_password(
    face: Face, folder: Path, certificate: Path, by: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = Scripted(context=serving_with(certificate)).on(ACTIVE, envelope(True))
    options: dict[str, Any] = {"token": TOKEN, "ssl_context": trusting(certificate)}
    with inner, squid(folder, SIGNED) as proxy:
        address = f"http://me:{WORD}@{proxy}"
        if by == "proxy":
            options["proxy"] = address
        else:
            monkeypatch.setenv(by, address)
        assert face.run(f"https://workflow.test:{inner.port}", is_active, **options) is True
        assert inner.requests[0].headers["authorization"] == f"Bearer {TOKEN}"
    (line,) = logged(folder)
    assert f"CONNECT workflow.test:{inner.port}" in line
    assert TOKEN not in line


@pytest.mark.fault(9)
@pytest.mark.parametrize("by", ["proxy", "https_proxy", "HTTPS_PROXY"])
@pytest.mark.parametrize("sign_in", ["", "me:wrong-77ab12@"])
def test_squid_asks_for_a_sign_in(
    face: Face, folder: Path, by: str, sign_in: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    options: dict[str, Any] = {}
    with squid(folder, SIGNED) as proxy:
        address = f"http://{sign_in}{proxy}"
        if by == "proxy":
            options["proxy"] = address
        else:
            monkeypatch.setenv(by, address)
        with pytest.raises(WorkflowApiError) as caught:
            face.run("https://workflow.test", execute, **options)
    assert isinstance(caught.value, ConnectError | ConfigurationError)
    assert "407" in str(caught.value)
    assert by in str(caught.value)
    assert "wrong-77ab12" not in str(caught.value)
    assert len(logged(folder)) == 1


@pytest.mark.fault(10)
def test_the_page_of_squid(face: Face, folder: Path) -> None:
    """Nobody listens where squid is sent to; its page of many lines is shown by its text."""
    with squid(folder, OPEN) as proxy, pytest.raises(ServerError) as caught:
        face.run("http://127.0.0.1:9", is_active, proxy=f"http://{proxy}", max_retries=0)
    text = str(caught.value)
    assert "The requested URL could not be retrieved" in text
    for markup in ("<", "&nbsp;", "font-family"):
        assert markup not in text
