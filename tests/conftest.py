"""Shared by the tests: the option --update, and skipping tests whose programs are missing."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

_ROOT = Path(__file__).parent.parent
_PROGRAMS = {"chromium": "chromium", "ask": "node"}
"""A name that test modules import if they need a program, and the program."""
_LONG = (
    *("test_the_generated_tests_pass", "test_checkers_are_silent"),
    *("test_the_client_and_its_user_are_typed", "test_calls_of_wrong_types"),
    *("test_properties.py", "test_hostile_text_is_shown", "test_the_whole_file_runs"),
    *("test_output_works", "test_the_bytes_do_not_depend", "test_commands_of_a_section_run"),
    *("test_each_operation_sends_its_request", "test_awkward_texts", "test_new_language"),
    *("test_3000_calls", "test_a_fork_at_any_point"),
)
"""Parts of the ids of the slowest tests. They start first, so that none runs alone at the end."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update",
        action="store_true",
        help="record expected outputs and messages again; tests whose recording changed fail once",
    )


def pytest_configure() -> None:
    # The cache is kept between runs. Each worker has its own, since mypy cannot share one.
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    os.environ["MYPY_CACHE_DIR"] = str(_ROOT / ".cache" / f"mypy-{worker}")
    # What the generator remembers between runs, as under make.
    os.environ.setdefault("XDG_CACHE_HOME", str(_ROOT / ".cache"))
    # Background processes of a shell ignore Ctrl-C, and the commands under test would inherit it.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip tests whose programs are missing on this machine, and put the slowest tests first."""
    for item in items:
        # A report keeps this also on its way from a worker: `make hosts` makes a table of them.
        numbers = {number for mark in item.iter_markers("fault") for number in mark.args}
        item.user_properties += [("fault", number) for number in sorted(numbers)]
    items[:] = _long_first(items, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))
    # CI skips nothing.
    if os.environ.get("CI"):
        return
    missing = {name: item for name, item in _PROGRAMS.items() if not shutil.which(item)}
    for item in items:
        module = item.getparent(pytest.Module)
        for name, program in missing.items():
            if module is not None and hasattr(module.obj, name):
                item.add_marker(pytest.mark.skip(f"not run: {program} is not installed"))


def _long_first(items: Sequence[pytest.Item], workers: int) -> Iterator[pytest.Item]:
    """The tests, ordered so that each worker, which gets a piece of them, starts with slow ones."""
    long = [item for item in items if any(name in item.nodeid for name in _LONG)]
    apart = set(long)
    others = [item for item in items if item not in apart]
    piece = len(others) // workers + 1
    for worker in range(workers):
        yield from long[worker::workers]
        yield from others[worker * piece : (worker + 1) * piece]


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    """Whether to record again. Such a test still compares with the old recording."""
    found: bool = request.config.getoption("--update")
    return found
