"""The ledger's part in a run of pytest: which test is at work, and the judgement at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from .checks import NEEDS
from .ledger import Ledger


def _is_wanted(item: pytest.Item) -> bool:
    needed = getattr(getattr(item, "function", None), NEEDS, "")
    return not needed or bool(getattr(getattr(item, "cls", None), needed))


class Plugin:
    """Notes for a ledger what the tests in a folder touch, and fails a whole run with holes.

    A run of some of the tests only is not judged. Under xdist the workers hand on their notes.
    """

    def __init__(self, folder: Path, ledger: Ledger) -> None:
        self._folder = folder
        self._key = f"ledger of {folder}"
        self.ledger = ledger
        self._collected: set[Path] = set()
        self._is_whole = True
        self._untouched: tuple[str, ...] = ()
        self._judged = False

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the tests of what an operation does not have."""
        items[:] = [item for item in items if _is_wanted(item)]

    def pytest_itemcollected(self, item: pytest.Item) -> None:
        self._collected.add(item.path)

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        self._is_whole = self._is_whole and not items

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.ledger.test = item.nodeid
        return (yield)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """A worker of xdist has ended."""
        output = getattr(node, "workeroutput", {})
        if self._key in output:
            self.ledger.add(output[self._key]["touched"])
            self._collected |= {Path(path) for path in output[self._key]["collected"]}
            self._is_whole = self._is_whole and output[self._key]["whole"]

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        whole = self._is_whole and not any("::" in word for word in session.config.args)
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output[self._key] = {
                "touched": self.ledger.touched,
                "collected": [str(path) for path in self._collected],
                "whole": whole,
            }
            return
        self._judged = (
            whole
            and self._collected >= set(self._folder.glob("test_*.py"))
            and not (session.shouldfail or session.shouldstop)
            and session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
        )
        self._untouched = self.ledger.untouched() if self._judged else ()
        if self._untouched:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._untouched:
            terminalreporter.section("nothing tests this of the document")
            for item in self._untouched:
                terminalreporter.line(item)
        elif self._judged:
            count = len(self.ledger.items)
            terminalreporter.line(f"ledger: {count} items of the document, each touched by a test")
