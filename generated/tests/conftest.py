# SPDX-License-Identifier: MIT
"""What every test of the client uses: a server, both clients, and the coverage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .support.caller import Caller, Kind
from .support.checks import OperationTests
from .support.coverage import Coverage
from .support.plugin import Plugin
from .support.served import Served

COVERAGE = Coverage()


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Plugin(Path(__file__).parent, COVERAGE))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    tests = metafunc.cls
    if "row" in metafunc.fixturenames and tests is not None and issubclass(tests, OperationTests):
        metafunc.parametrize("row", tests.rows_of(metafunc.function.__name__), ids=str)


@pytest.fixture(scope="session")
def served() -> Iterator[Served]:
    """The server of all tests of a process."""
    running = Served()
    yield running
    running.close()


@pytest.fixture(params=["sync", "async"])
def caller(
    request: pytest.FixtureRequest, served: Served, monkeypatch: pytest.MonkeyPatch
) -> Caller:
    """Each of the two clients; servers, tokens and proxies of the environment are ignored."""
    for name in ("SERVER_URL", "TOKEN", "CLIENT_ID", "CLIENT_SECRET"):
        monkeypatch.delenv(f"WORKFLOW_{name}", raising=False)
    monkeypatch.setenv("NO_PROXY", "*")
    kind: Kind = request.param
    return Caller(kind, served, COVERAGE)
