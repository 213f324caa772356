"""The other programs of the guide, run against a stand-in: what they print, and what they send."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from workflow_api import WorkflowClient
from workflow_stand_in import Fault, StandIn

from tests.guide.interception import HOST, CompanyProxy, certificate
from tests.guide.programs import ran
from tests.guide.providers import CLIENT_ID, CLIENT_SECRET, PROVIDERS, Provider, serving

IN_AN_EVENT_LOOP = """\
import asyncio, runpy

async def cells():
    runpy.run_path("notebook.py")

asyncio.run(cells())
"""


@pytest.fixture
def server() -> Iterator[StandIn]:
    with StandIn() as running:
        yield running


@pytest.mark.parametrize(
    "words", [("notebook.py",), ("-c", IN_AN_EVENT_LOOP)], ids=["script", "event loop"]
)
def test_the_notebook(server: StandIn, words: tuple[str, ...]) -> None:
    with WorkflowClient(server.url) as client:
        for _ in range(12):
            client.instances.create(scheme_code="ExpenseReport", identity_id="ann")
    printed, _ = ran(*words, WORKFLOW_SERVER_URL=server.url)
    assert "12 reports" in printed
    assert "Draft: 12" in printed
    assert "curl " in printed


@pytest.mark.fault(22)
def test_the_tests_of_the_guide_pass() -> None:
    printed, _ = ran("-m", "pytest", "-p", "no:cacheprovider", "test_reports.py")
    assert "5 passed" in printed


@pytest.mark.fault(20)
def test_structured_log(server: StandIn) -> None:
    server.fail(Fault.CUT, "listInstances")
    _, errors = ran("structured_log.py", WORKFLOW_SERVER_URL=server.url)
    lines = [json.loads(line) for line in errors.splitlines()]
    lost, answered, own = lines
    assert (lost["level"], lost["status"], answered["status"]) == ("warning", None, 200)
    assert {line["request_id"] for line in lines} == {"42"}
    assert answered["operation"] == "listInstances"
    assert (own["event"], own["count"]) == ("reports", 0)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certificate(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def proxy(server: StandIn, authority: Path) -> Iterator[CompanyProxy]:
    parts = urlsplit(server.url)
    assert parts.hostname
    assert parts.port
    with CompanyProxy((parts.hostname, parts.port), authority) as running:
        yield running


def test_through_the_proxy_of_the_environment(proxy: CompanyProxy, authority: Path) -> None:
    printed, _ = ran(
        "company_proxy.py",
        WORKFLOW_SERVER_URL=f"https://{HOST}",
        HTTPS_PROXY=proxy.url,
        SSL_CERT_FILE=str(authority),
    )
    assert printed == "active: True\n"
    assert proxy.targets == [f"{HOST}:443"]


def test_an_unknown_authority_is_named(proxy: CompanyProxy) -> None:
    _, errors = ran(
        "company_proxy.py",
        code=1,
        WORKFLOW_SERVER_URL=f"https://{HOST}",
        HTTPS_PROXY=proxy.url,
    )
    assert "set SSL_CERT_FILE" in errors


def test_a_host_that_is_reached_directly(proxy: CompanyProxy, authority: Path) -> None:
    _, errors = ran(
        "company_proxy.py",
        code=1,
        # A name that no resolver has.
        WORKFLOW_SERVER_URL="https://workflow.invalid",
        HTTPS_PROXY=proxy.url,
        NO_PROXY="localhost,workflow.invalid",
        SSL_CERT_FILE=str(authority),
    )
    assert "look at HTTPS_PROXY and NO_PROXY" in errors
    assert proxy.targets == []


def test_through_a_proxy_by_arguments(proxy: CompanyProxy, authority: Path) -> None:
    text = (
        "import sys\nfrom company_proxy import through\n"
        "with through(*sys.argv[1:]) as client:\n    print(client.runtime.is_active())\n"
    )
    printed, _ = ran("-c", text, proxy.url, str(authority), WORKFLOW_SERVER_URL=f"https://{HOST}")
    assert printed == "True\n"
    assert proxy.targets == [f"{HOST}:443"]


def signed_in(server: StandIn, code: int = 0, **variables: str) -> str:
    """What the program prints, or its last words if it fails."""
    printed, errors = ran(
        "sign_in_provider.py",
        code=code,
        WORKFLOW_SERVER_URL=server.url,
        WORKFLOW_CLIENT_ID=CLIENT_ID,
        WORKFLOW_CLIENT_SECRET=CLIENT_SECRET,
        **variables,
    )
    assert CLIENT_SECRET not in printed + errors
    return printed or errors


@pytest.mark.fault(24)
@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda provider: provider.name)
def test_each_provider_gives_a_token(server: StandIn, provider: Provider) -> None:
    with serving(provider) as url:
        issuer = f"{url}{provider.issuer}{provider.slash}"
        printed = signed_in(server, SIGN_IN_ISSUER=issuer, **provider.settings)
    assert printed == "3 schemes\n"
    assert server.requests[-1].header("Authorization") == f"Bearer of-{provider.name}"


@pytest.mark.parametrize(
    ("provider", "code"),
    [(PROVIDERS[0], "invalid_scope"), (PROVIDERS[2], "access_denied")],
    ids=["entra", "auth0"],
)
def test_what_a_provider_requires_is_named(server: StandIn, provider: Provider, code: str) -> None:
    with serving(provider) as url:
        errors = signed_in(server, code=1, SIGN_IN_ISSUER=f"{url}{provider.issuer}")
    assert errors == f"no token: {code}\n"
    assert server.requests == []


@pytest.mark.fault(24)
def test_without_discovery(server: StandIn) -> None:
    provider = PROVIDERS[1]
    with serving(provider, discovery=False) as url:
        printed = signed_in(server, SIGN_IN_TOKEN_ENDPOINT=url + provider.token_path)
    assert printed == "3 schemes\n"
