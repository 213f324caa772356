"""What the tests share: the option that records again, and what a machine may not have."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent
_PROGRAMS = {"chromium": "chromium", "ask": "node"}
"""What a test module imports if it needs a program, and the program."""
_LONG = (
    *("test_the_generated_tests_pass", "test_checkers_are_silent", "test_mypy_is_silent"),
    *("test_pyright_is_silent", "test_a_users_script_is_typed", "test_calls_of_wrong_types"),
    *("test_properties.py", "test_hostile_text_is_shown", "test_the_whole_file_runs"),
    *("test_output_works", "test_the_bytes_do_not_depend", "test_commands_of_a_section_run"),
    *("test_each_operation_sends_its_request", "test_awkward_texts", "test_new_language"),
)
"""Parts of the ids of the tests that take longest. They begin first, so that none is left alone."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="record outputs and complaints again; what changed still fails this once",
    )


def pytest_configure() -> None:
    # Warm from run to run; each worker has its own, since mypy does not share one.
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    os.environ["MYPY_CACHE_DIR"] = str(_ROOT / ".cache" / f"mypy-{worker}")
    # A process in the background of a shell ignores Ctrl-C, and so would every command under test.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what cannot run on this machine, by name, and put the longest tests first."""
    items[:] = _long_first(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))
    # The gate skips nothing.
    if os.environ.get("CI"):
        return
    missing = {name: item for name, item in _PROGRAMS.items() if not shutil.which(item)}
    for item in items:
        module = item.getparent(pytest.Module)
        for name, program in missing.items():
            if module is not None and hasattr(module.obj, name):
                item.add_marker(pytest.mark.skip(f"not run: {program} is not installed"))


def _long_first(items: Sequence[pytest.Item], workers: int) -> Iterator[pytest.Item]:
    """The tests in the order in which each worker, which gets a piece of it, begins the longest."""
    long = [item for item in items if any(name in item.nodeid for name in _LONG)]
    apart = set(long)
    others = [item for item in items if item not in apart]
    piece = len(others) // workers + 1
    for worker in range(workers):
        yield from long[worker::workers]
        yield from others[worker * piece : (worker + 1) * piece]


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether to record again. A test that does so still compares with the old recording."""
    found: bool = request.config.getoption("--update")
    return found
