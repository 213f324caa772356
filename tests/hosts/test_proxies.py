"""Faults 4, 6 and 14: proxies, their passwords, and the settings of the environment."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest
from faces import Face
from scripted import Scripted, envelope, reply
from workflow_api import AsyncWorkflowClient, ConfigurationError, WorkflowApiError, WorkflowClient

ACTIVE = "/workflowapi/isactive"
WORD = "word-4c1e77"
TOKEN = "token-93aa10"
SIGNED: dict[str, dict[str, Any]] = {
    "token": {"token": TOKEN},
    "token function": {"token": lambda: TOKEN},
    "basic": {"basic_auth": ("ann", TOKEN)},
    "credentials": {"client_id": "a", "client_secret": TOKEN},
    "header": {"headers": {"X-Api-Key": TOKEN}},
    "cookie": {"cookies": {"session": TOKEN}},
}
BOTH: list[Callable[..., Any]] = [WorkflowClient, AsyncWorkflowClient]


@pytest.fixture(params=BOTH, ids=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Callable[..., Any]:
    """Makes a client of either kind."""
    found: Callable[..., Any] = request.param
    return found


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


@pytest.mark.fault(4)
@pytest.mark.parametrize("sign_in", SIGNED)
@pytest.mark.parametrize("host", ["localhost", "127.0.0.1"])
def test_this_machine_is_never_reached_by_a_proxy_of_the_environment(
    face: Face, server: Scripted, monkeypatch: pytest.MonkeyPatch, sign_in: str, host: str
) -> None:
    address = server.url.replace("127.0.0.1", host)
    server.on(ACTIVE, envelope(True))
    server.on("/connect/token", reply(200, '{"access_token": "t", "token_type": "Bearer"}'))
    options = dict(SIGNED[sign_in])
    if sign_in == "credentials":
        options["token_endpoint"] = f"{address}/connect/token"
    with Scripted() as proxy:
        proxy.on("", envelope(True))
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        assert face.run(address, is_active, **options) is True
        assert proxy.connections == 0
    assert server.count(ACTIVE) == 1


@pytest.mark.fault(4)
@pytest.mark.parametrize("sign_in", SIGNED)
@pytest.mark.parametrize("where", ["http://proxy.test:3128", "http://127.0.0.1:9"])
@pytest.mark.parametrize("address", ["http://localhost:9", "http://127.0.0.1:9"])
def test_a_proxy_that_would_read_a_secret_is_refused(
    make: Callable[..., Any], sign_in: str, where: str, address: str
) -> None:
    with pytest.raises(ConfigurationError, match="proxy") as caught:
        make(address, proxy=where, **SIGNED[sign_in])
    assert "HTTPS" in str(caught.value)
    assert TOKEN not in str(caught.value)


@pytest.mark.fault(4)
def test_a_proxy_may_read_what_the_caller_lets_it_read(face: Face, server: Scripted) -> None:
    server.on(f"http://localhost:9{ACTIVE}", envelope(True))
    options: dict[str, Any] = {"proxy": server.url, "allow_insecure_http": True, "token": TOKEN}
    assert face.run("http://localhost:9", is_active, **options) is True
    assert server.requests[0].headers["authorization"] == f"Bearer {TOKEN}"


@pytest.mark.fault(4)
def test_a_proxy_without_a_secret(face: Face, server: Scripted) -> None:
    """A caller's `proxy` is used for this machine too."""
    server.on(f"http://localhost:9{ACTIVE}", envelope(True))
    assert face.run("http://localhost:9", is_active, proxy=server.url) is True


SPELLINGS = {
    "no scheme": f"me:{WORD}@proxy.test:8080",
    "two slashes": f"//me:{WORD}@proxy.test:8080",
    "a scheme of its own": f"htp://me:{WORD}@proxy.test:8080",
    "a port of letters": f"http://me:{WORD}@proxy.test:eighty",
    "a port too high": f"http://me:{WORD}@proxy.test:80800",
    "no host": f"http://me:{WORD}@:8080",
    "half an address": f"http://me:{WORD}@[::1:8080",
    "socks": f"socks5://me:{WORD}@proxy.test:1080",
}
"""URLs of proxies that cannot be used; for the last one the package socksio is missing."""

USABLE = {"no scheme"}
"""There, people write a proxy without a scheme."""


def shown(error: BaseException | None) -> str:
    """The exception as an error tracker sends it: its chain, and the variables of our frames."""
    parts: list[str] = []
    while error is not None:
        parts += [f"{error} {error!r} {error.args}"]
        for frame, _ in traceback.walk_tb(error.__traceback__):
            if "workflow_api" in frame.f_code.co_filename:
                parts.append(repr(frame.f_locals))
        error = error.__cause__ or error.__context__
    return "\n".join(parts)


@pytest.mark.fault(6, 14)
@pytest.mark.parametrize("kind", SPELLINGS)
def test_a_wrong_proxy_is_named_and_its_password_is_not(
    make: Callable[..., Any], kind: str
) -> None:
    with pytest.raises(ConfigurationError, match="proxy") as caught:
        make("https://workflow.test", proxy=SPELLINGS[kind])
    assert isinstance(caught.value, ValueError)
    assert WORD not in shown(caught.value)


@pytest.mark.fault(6, 14)
@pytest.mark.parametrize("name", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
@pytest.mark.parametrize("kind", [kind for kind in SPELLINGS if kind not in USABLE])
def test_a_wrong_proxy_of_the_environment_is_named(
    make: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, name: str, kind: str
) -> None:
    monkeypatch.setenv(name, SPELLINGS[kind])
    with pytest.raises(ConfigurationError, match=name) as caught:
        make("https://workflow.test")
    assert WORD not in shown(caught.value)


@pytest.mark.fault(6)
@pytest.mark.parametrize("scheme", ["", "http://"])
def test_a_proxy_that_cannot_be_reached(
    face: Face, monkeypatch: pytest.MonkeyPatch, scheme: str
) -> None:
    monkeypatch.setenv("https_proxy", f"{scheme}me:{WORD}@127.0.0.1:9")
    with pytest.raises(WorkflowApiError) as caught:
        face.run("https://workflow.test", is_active, max_retries=0)
    assert WORD not in shown(caught.value)


@pytest.mark.fault(6)
def test_a_proxy_that_refuses_the_password(face: Face, server: Scripted) -> None:
    server.on("workflow.test:443", reply(407, "who are you?", {"Connection": "close"}))
    proxy = server.url.replace("://", f"://me:{WORD}@")
    with pytest.raises(WorkflowApiError) as caught:
        face.run("https://workflow.test", is_active, proxy=proxy)
    assert WORD not in shown(caught.value)
    assert server.requests[0].headers["proxy-authorization"].startswith("Basic ")


@pytest.mark.fault(14)
@pytest.mark.parametrize("content", [None, "", "no certificate", "\0\0"])
def test_certificates_that_cannot_be_read(
    make: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    content: str | None,
) -> None:
    """The variable and the path are in the text, and it comes when the client is made."""
    path = tmp_path / "trusted.pem"
    if content is not None:
        path.write_text(content, "utf-8")
    monkeypatch.setenv("SSL_CERT_FILE", str(path))
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE") as caught:
        make("https://workflow.test")
    assert str(path) in str(caught.value)


@pytest.mark.fault(14)
def test_a_client_of_the_other_kind_is_refused(make: Callable[..., Any]) -> None:
    other = httpx2.AsyncClient() if make is WorkflowClient else httpx2.Client()
    with pytest.raises(TypeError, match="http_client"):
        make("http://localhost", http_client=other)
