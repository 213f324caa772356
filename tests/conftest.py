"""What the tests share: the option that records anew."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="record outputs and complaints anew; what changed still fails this once",
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether to record anew. A test that does so still compares with the old recording."""
    found: bool = request.config.getoption("--update")
    return found
