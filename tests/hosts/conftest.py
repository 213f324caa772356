"""What the tests of real hosts use."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from workflow_stand_in import StandIn

sys.path.insert(0, str(Path(__file__).parent.parent / "faults"))

from faces import FACES, Face
from scripted import Scripted

from tests.hosts.serving import certificate as made_certificate
from tests.hosts.serving import folder_for_all


@pytest.fixture(params=FACES, ids=lambda face: face.name)
def face(request: pytest.FixtureRequest) -> Face:
    """Both clients, one after the other."""
    found: Face = request.param
    return found


@pytest.fixture
def server() -> Iterator[Scripted]:
    """A scripted server that lives as long as the test."""
    with Scripted() as running:
        yield running


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    """A stand-in that lives as long as the test."""
    with StandIn() as running:
        yield running


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder for the configuration of a server."""
    with folder_for_all() as found:
        yield found


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for this computer and its key, in one file."""
    return made_certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture(autouse=True)
def _own_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No setting of the client comes from the environment, but what a test puts there."""
    proxies = {"http_proxy", "https_proxy", "all_proxy", "no_proxy"}
    for name in list(os.environ):
        if name.lower() in proxies or name.startswith(("WORKFLOW_", "SSL_CERT_")):
            monkeypatch.delenv(name)
