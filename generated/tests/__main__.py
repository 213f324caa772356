# SPDX-License-Identifier: MIT
"""Run the tests and print the coverage: what the document has, and how much of it tests touch.

`python -m tests` prints a line for each operation and each object, `python -m tests --all` one for
each item, with how many tests touch it and one of them.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from .support.coverage import Coverage
from .support.plugin import Plugin

FOLDER = Path(__file__).parent
COLUMNS = ("called", "arguments", "replies", "errors", "token", "members", "values")


class _Table:
    """Prints the coverage after pytest's own summary."""

    def __init__(self, *, every_item: bool) -> None:
        self._every_item = every_item

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        for plugin in terminalreporter.config.pluginmanager.get_plugins():
            # The plugin comes from pytest's own import of this package.
            coverage = getattr(plugin, "coverage", None)
            if type(plugin).__name__ == Plugin.__name__ and coverage is not None:
                terminalreporter.section("coverage")
                for line in _items(coverage) if self._every_item else _lines(coverage):
                    terminalreporter.line(line)


def _items(coverage: Coverage) -> Iterator[str]:
    for item in coverage.items:
        tests = coverage.touched.get(item, [])
        yield f"{item}  {len(tests)} {tests[0] if tests else 'UNTOUCHED'}"


def _lines(coverage: Coverage) -> Iterator[str]:
    counts: dict[str, dict[str, list[int]]] = {}
    for item in coverage.items:
        name, column = _place(item)
        cell = counts.setdefault(name, {}).setdefault(column, [0, 0])
        cell[0] += item in coverage.touched
        cell[1] += 1
    width = max(map(len, counts))
    yield " ".join([" " * width, *(f"{column:>9}" for column in COLUMNS)])
    for name, cells in counts.items():
        yield " ".join([f"{name:{width}}", *(_cell(cells.get(column)) for column in COLUMNS)])


def _cell(cell: Sequence[int] | None) -> str:
    return f"{f'{cell[0]}/{cell[1]}' if cell else '':>9}"


def _place(item: str) -> tuple[str, str]:
    """The line and the column of an item."""
    name, colon, rest = item.partition(": ")
    if name.startswith("error "):
        return "error texts", "errors"
    if " = " in item and not colon:
        return item.partition(" = ")[0].partition(".")[0], "values"
    if "." in name:
        return name.partition(".")[0], "members"
    kind = rest.partition(" ")[0]
    if kind in ("unknown", "called", "reply", "error"):
        column = {"reply": "replies", "error": "errors", "called": "called"}.get(kind, "values")
        return name, column
    return name, "token" if kind in ("with", "without") else "arguments"


def main(words: Sequence[str]) -> int:
    """The exit code of pytest."""
    table = _Table(every_item="--all" in words)
    options = [word for word in words if word != "--all"]
    return int(pytest.main([str(FOLDER), "-q", *options], plugins=[table]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
