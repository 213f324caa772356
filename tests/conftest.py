"""What the tests share: the option that records anew, and what a machine may lack."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterable

import pytest

_PROGRAMS = {"chromium": "chromium", "ask": "node"}
"""What a test module imports where it needs a program, and the program."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="record outputs and complaints anew; what changed still fails this once",
    )


def pytest_configure() -> None:
    # What runs in the background of a shell ignores Ctrl-C, and so would every command under test.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Skip, by name, what cannot be run on this machine; where tests gate, nothing is skipped."""
    if os.environ.get("CI"):
        return
    missing = {name: item for name, item in _PROGRAMS.items() if not shutil.which(item)}
    for item in items:
        module = item.getparent(pytest.Module)
        for name, program in missing.items():
            if module is not None and hasattr(module.obj, name):
                item.add_marker(pytest.mark.skip(f"not run: {program} is not installed"))


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether to record anew. A test that does so still compares with the old recording."""
    found: bool = request.config.getoption("--update")
    return found
