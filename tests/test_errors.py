"""Mistakes: each a change of one right document, and what the generator reports, to the letter.

`errors/mistakes.txt` has a block for each: its name after `==`, the change as lines of a diff
(`-` goes, `+` comes, a line that begins with a space shows the place, `@@` starts another place),
a blank line, and the report. A place must be unique in the document.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import Build
from generator.diagnostics import Problem, SpecError
from generator.read import read_api

FOLDER = Path(__file__).parent / "errors"
BASE = (FOLDER / "base.yaml").read_text(encoding="utf-8")
TABLE = FOLDER / "mistakes.txt"


def table() -> dict[str, tuple[str, str]]:
    """The change and the report of each mistake, by its name."""
    blocks = TABLE.read_text(encoding="utf-8").removeprefix("== ").split("\n\n== ")
    rows = [block.partition("\n") for block in blocks]
    parts = {name: row.rstrip("\n").partition("\n\n") for name, _, row in rows}
    assert len(parts) == len(blocks), "two mistakes have the same name"
    return {name: (change, report) for name, (change, _, report) in parts.items()}


def record(name: str, report: str) -> None:
    """Write down what is reported now."""
    rows = table()
    rows[name] = (rows[name][0], report)
    blocks = [f"== {name}\n{change}\n\n{report}\n" for name, (change, report) in rows.items()]
    TABLE.write_text("\n".join(blocks), encoding="utf-8")


def changed(change: str) -> str:
    """The right document with a change."""
    document = BASE.split("\n")
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
    change, recorded = ROWS[name]
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
