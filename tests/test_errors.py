"""Mistakes: each a change of one right document, what the generator reports, and its cures.

`errors/mistakes.txt` has a block for each: its name after `==`, the change as lines of a diff
(`-` goes, `+` comes, a line that begins with a space shows the place, `@@` starts another place),
a blank line, and the report to the letter. A place must be unique in the document.

Every cure that a report names is followed. `cures.py` does what the words say; where they leave
something to the author, the block has `cure:` with the words and a change of the wrong document.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from generator.build import Build
from generator.diagnostics import Problem, SpecError
from generator.read import read_api
from tests.cures import Cure, cures_of, follow

FOLDER = Path(__file__).parent / "errors"
BASE = (FOLDER / "base.yaml").read_text(encoding="utf-8")
TABLE = FOLDER / "mistakes.txt"


class Row(NamedTuple):
    """A mistake: the change that makes it, the report, and changes that follow its cures."""

    change: str
    report: str
    cures: dict[str, str]


def table() -> dict[str, Row]:
    """The mistakes by name."""
    blocks = TABLE.read_text(encoding="utf-8").removeprefix("== ").split("\n\n== ")
    rows: dict[str, Row] = {}
    for block in blocks:
        name, _, text = block.rstrip("\n").partition("\n")
        change, report, *cures = text.split("\n\n")
        parts = [cure.removeprefix("cure: ").partition("\n") for cure in cures]
        rows[name] = Row(change, report, {words: edit for words, _, edit in parts})
    assert len(rows) == len(blocks), "two mistakes have the same name"
    return rows


def record(name: str, report: str) -> None:
    """Write down what is reported now."""
    rows = table()
    rows[name] = rows[name]._replace(report=report)
    blocks = [
        f"== {name}\n"
        + "\n\n".join([row.change, row.report, *(f"cure: {w}\n{e}" for w, e in row.cures.items())])
        for name, row in rows.items()
    ]
    TABLE.write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def changed(change: str, text: str = BASE) -> str:
    """The document, usually the right one, with a change."""
    document = text.split("\n")
    for place in change.split("\n@@\n"):
        lines = place.split("\n")
        old = [line[1:] for line in lines if line[0] in " -"]
        new = [line[1:] for line in lines if line[0] in " +"]
        size = len(old)
        found = [at for at in range(len(document)) if document[at : at + size] == old]
        assert len(found) == 1, f"found {len(found)} times: {place}"
        document[found[0] : found[0] + size] = new
    return "\n".join(document)


def problems(text: str, folder: Path) -> tuple[Problem, ...]:
    """What the generator reports about a document."""
    path = folder / "spec.yaml"
    path.write_bytes(text.encode())
    try:
        Build(read_api(path, "spec.yaml"), "spec.yaml").tree()
    except SpecError as error:
        return error.problems
    return ()


def test_the_base_document_is_valid(tmp_path: Path) -> None:
    assert problems(BASE, tmp_path) == ()


ROWS = table()


@pytest.mark.parametrize("name", ROWS)
def test_report_is_as_recorded(name: str, tmp_path: Path, update: bool) -> None:
    change, recorded, _ = ROWS[name]
    text = changed(change)
    found = problems(text, tmp_path)
    assert found, "the mistake is not found"
    report = "\n".join(map(str, found))
    if update:
        record(name, report)
    for problem in found:
        place = problem.location
        assert place.file == "spec.yaml"
        assert place.excerpt == text.split("\n")[place.line - 1]
        assert 1 <= place.column <= len(place.excerpt) + 1
        assert problem.fix[0].islower()
        assert not problem.fix.endswith(".")
    assert report == recorded


class Author:
    """Somebody who follows what the reports say until there is none."""

    def __init__(self, row: Row, folder: Path) -> None:
        self.text = changed(row.change)
        self._edits = dict(row.cures)
        self._folder = folder
        self._followed: list[str] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is reported now."""
        return problems(self.text, self._folder)

    def does(self, problem: Problem, cure: Cure) -> bool:
        """Follow a cure; false if the words do not say enough."""
        self._followed.append(problem.message)
        if cure.words in self._edits:
            self.text = changed(self._edits.pop(cure.words), self.text)
            return True
        found = follow(self.text, problem, cure, self._folder)
        if found is None:
            return False
        # A document that was written anew has no lines of the old one.
        self._edits.clear()
        self.text = found
        return True

    def goes_on(self, *, edits_only: bool = False, but: str = "") -> None:
        """Follow what is reported, until nothing is or nobody knows how; except one message."""
        for _ in range(12):
            cures = [(item, c) for item in self.problems for c in cures_of(item)]
            cures = [pair for pair in cures if pair[0].message != but]
            # Two reports may have one cause: then the other one is followed next.
            cures.sort(key=lambda pair: self._followed.count(pair[0].message))
            cures.sort(key=lambda pair: pair[1].words not in self._edits)
            if edits_only:
                cures = [pair for pair in cures if pair[1].words in self._edits]
            if not any(self.does(*pair) for pair in cures):
                return


@pytest.mark.parametrize("name", ROWS)
def test_each_cure_works_as_printed(name: str, tmp_path: Path) -> None:
    row = ROWS[name]
    found = Author(row, tmp_path).problems
    cures = [(problem, cure) for problem in found for cure in cures_of(problem)]
    assert row.cures.keys() <= {cure.words for _, cure in cures}
    for problem, cure in cures:
        author = Author(row, tmp_path)
        if cure.words not in row.cures:
            author.goes_on(edits_only=True, but=problem.message)
        now = [item for item in author.problems if item.message == problem.message]
        if not now:
            author, now = Author(row, tmp_path), [problem]
        assert author.does(now[0], cure), f"nobody can follow: {cure.words}"
        assert problem.message not in {item.message for item in author.problems}
        author.goes_on()
        assert not author.problems, author.text
