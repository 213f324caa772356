# SPDX-License-Identifier: MIT
"""The coverage in a run of pytest: the name of the running test, and the verdict at the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from .checks import NEEDS
from .coverage import Coverage


def _is_wanted(item: pytest.Item) -> bool:
    needed = getattr(getattr(item, "function", None), NEEDS, "")
    return not needed or bool(getattr(getattr(item, "cls", None), needed))


class Plugin:
    """Notes what the tests in a folder touch, and fails a whole run that leaves something out.

    A run of only some of the tests is not judged. Under xdist the workers pass on their notes.
    """

    def __init__(self, folder: Path, coverage: Coverage) -> None:
        self._folder = folder
        self._key = f"coverage of {folder}"
        self.coverage = coverage
        self._collected: set[Path] = set()
        self._is_whole = True
        self._untouched: tuple[str, ...] = ()
        self._judged = False

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Leave out the tests whose attribute an operation does not have."""
        items[:] = [item for item in items if _is_wanted(item)]

    def pytest_collectstart(self, collector: pytest.Collector) -> None:
        if isinstance(collector, pytest.Module):
            self._collected.add(collector.path)

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        self._is_whole = self._is_whole and not items

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self.coverage.test = item.nodeid
        return (yield)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: object) -> None:
        """A worker of xdist has ended."""
        output = getattr(node, "workeroutput", {})
        if self._key in output:
            self.coverage.add(output[self._key]["touched"])
            self._collected |= {Path(path) for path in output[self._key]["collected"]}
            self._is_whole = self._is_whole and output[self._key]["whole"]

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        whole = self._is_whole and not any("::" in word for word in session.config.args)
        output = getattr(session.config, "workeroutput", None)
        if output is not None:
            output[self._key] = {
                "touched": self.coverage.touched,
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
        self._untouched = self.coverage.untouched() if self._judged else ()
        if self._untouched:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._untouched:
            terminalreporter.section("nothing tests this of the document")
            for item in self._untouched:
                terminalreporter.line(item)
        elif self._judged:
            count = len(self.coverage.items)
            terminalreporter.line(
                f"coverage: {count} items of the document, each touched by a test"
            )
