"""Fault 24: what providers of OpenID Connect want to be told, with two providers from npm."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote_plus, urlencode
from urllib.request import Request, urlopen

import pytest
from faces import Face
from scripted import Scripted, envelope
from workflow_api import AuthenticationError

from tests.hosts.providers import provider
from tests.hosts.serving import folder_for_all

ACTIVE = "/workflowapi/isactive"
SECRET = "s+c/r:e&t %20 61f2"
RESOURCE = "https://workflow.test/api"


@pytest.fixture(scope="module")
def oidc() -> Iterator[str]:
    """oidc-provider."""
    with folder_for_all() as folder, provider("oidc_provider.mjs", folder) as url:
        yield url


@pytest.fixture(scope="module")
def mock() -> Iterator[str]:
    """oauth2-mock-server, which writes into the token what it was told."""
    with folder_for_all() as folder, provider("mock_provider.mjs", folder) as url:
        yield url


@pytest.fixture
def api(server: Scripted) -> Scripted:
    """The server of the API."""
    return server.on(ACTIVE, envelope(True))


def is_active(client: Any) -> Any:
    """The shortest call."""
    return client.runtime.is_active()


def token_of(api: Scripted) -> str:
    """The token that came with the call."""
    scheme, _, token = api.to(ACTIVE)[-1].headers["authorization"].partition(" ")
    assert scheme == "Bearer"
    return token


def claims_of(token: str) -> dict[str, Any]:
    """What a token says that is a JWT."""
    part = token.split(".")[1]
    found: dict[str, Any] = json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    return found


@pytest.mark.fault(24)
@pytest.mark.parametrize("options", [{}, {"client_auth": "basic"}], ids=["found", "given"])
def test_a_provider_that_takes_the_secret_in_one_way(
    face: Face, oidc: str, api: Scripted, options: dict[str, str]
) -> None:
    options = {"client_id": "workflow", "client_secret": SECRET, "issuer": oidc, **options}
    assert face.run(api.url, is_active, **options) is True
    asked = {"token": token_of(api)}
    pair = base64.b64encode(f"workflow:{quote_plus(SECRET)}".encode()).decode()
    request = Request(f"{oidc}/token/introspection", urlencode(asked).encode())
    request.add_header("Authorization", f"Basic {pair}")
    with urlopen(request, timeout=30) as found:
        said = json.load(found)
    assert (said["active"], said["client_id"]) == (True, "workflow")


@pytest.mark.fault(24)
def test_the_way_that_the_caller_names_is_taken(face: Face, oidc: str, api: Scripted) -> None:
    """Even where the provider refuses it: it may refuse what its document does not tell."""
    with pytest.raises(AuthenticationError) as caught:
        face.run(
            api.url,
            is_active,
            client_id="workflow",
            client_secret=SECRET,
            client_auth="post",
            token_endpoint=f"{oidc}/token",
        )
    assert caught.value.code == "invalid_client"
    assert SECRET not in str(caught.value)
    assert api.requests == []


@pytest.mark.fault(24)
def test_a_token_for_a_resource(face: Face, oidc: str, api: Scripted) -> None:
    options = {"client_id": "workflow", "client_secret": SECRET, "issuer": oidc}
    face.run(api.url, is_active, resource=RESOURCE, scope="workflow", **options)
    claims = claims_of(token_of(api))
    assert (claims["aud"], claims["scope"], claims["iss"]) == (RESOURCE, "workflow", oidc)


@pytest.mark.fault(24)
def test_a_token_endpoint_without_discovery(face: Face, oidc: str, api: Scripted) -> None:
    """The server of the API, where discovery would begin, has no document."""
    options = {"client_id": "workflow", "client_secret": SECRET}
    assert face.run(api.url, is_active, token_endpoint=f"{oidc}/token", **options) is True
    assert [seen.target for seen in api.requests] == [ACTIVE]


@pytest.mark.fault(24)
@pytest.mark.parametrize("way", ["basic", "post"])
def test_an_audience_and_further_members(face: Face, mock: str, api: Scripted, way: str) -> None:
    face.run(
        api.url,
        is_active,
        client_id="a",
        client_secret=SECRET,
        client_auth=way,
        token_endpoint=f"{mock}/token",
        audience="urn:workflow",
        token_parameters={"organization": "north & south"},
    )
    claims = claims_of(token_of(api))
    assert (claims["aud"], claims["organization"]) == ("urn:workflow", "north & south")
    assert claims["way"] == way
