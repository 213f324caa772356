"""Changes of one document, and what `diff` reports about each.

`diff/changes.txt` has a block for each: after `==` the class and the kind that must be found, and
what the change is; the change as lines of a diff, as in `errors/mistakes.txt`; a blank line, and
the whole report: nothing but the change may be in it.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from generator.diff.compare import Difference, difference
from generator.diff.rules import ANYWHERE, BY_DIRECTION
from generator.read import read_api
from tests.test_errors import changed

FOLDER = Path(__file__).parent / "diff"
BASE = (FOLDER / "base.yaml").read_text(encoding="utf-8")
TABLE = FOLDER / "changes.txt"


REVERSED = (
    ("safe", "deprecation-removed", "safe deprecated: an operation is deprecated"),
    ("risky", "error-kind-removed", "safe error-kind-added: a kind of errors"),
    (
        "breaking",
        "schema-requires-removed",
        "safe schema-requires-added: an inherited member is required",
    ),
    ("safe", "tag-removed", "safe tag-added: a tag"),
)
"""Kinds that are shown by a change the other way round."""


class Row(NamedTuple):
    """A change: the class and the kind that it must have, its lines, and the whole report."""

    class_: str
    kind: str
    change: str
    report: str


def table() -> dict[str, Row]:
    """The changes by name, with their class and kind in it."""
    rows: dict[str, Row] = {}
    blocks = TABLE.read_text(encoding="utf-8").removeprefix("== ").rstrip("\n").split("\n\n== ")
    for block in blocks:
        title, _, text = block.partition("\n")
        change, report = text.split("\n\n")
        class_, kind = title.partition(":")[0].split()
        rows[title] = Row(class_, kind, change, report)
    assert len(rows) == len(blocks), "two changes have the same name"
    return rows


def compared(text: str, folder: Path, before: str = BASE) -> Difference:
    """What changed between the base, or another document, and this one."""
    old, new = folder / "old.yaml", folder / "new.yaml"
    old.write_text(before, encoding="utf-8")
    new.write_text(text, encoding="utf-8")
    return difference(read_api(old, "spec.yaml"), read_api(new, "spec.yaml"))


@pytest.mark.parametrize("name", table())
def test_change_is_found_and_classed(name: str, update: bool, tmp_path: Path) -> None:
    row = table()[name]
    found = compared(changed(row.change, BASE), tmp_path)
    lines = [
        f"{item.class_} {item.kind} at {item.path or 'document'}: {item.reason}"
        for item in found.changes
    ]
    report = "\n".join([*lines, found.step])
    if update:
        old, new = (f"{row.change}\n\n{text}" for text in (row.report, report))
        text = TABLE.read_text(encoding="utf-8")
        TABLE.write_text(text.replace(f"== {name}\n{old}", f"== {name}\n{new}"), encoding="utf-8")
    assert (row.class_, row.kind) in [(item.class_, item.kind) for item in found.changes]
    assert report == row.report


@pytest.mark.parametrize(("class_", "kind", "name"), REVERSED)
def test_the_reverse_of_a_change(class_: str, kind: str, name: str, tmp_path: Path) -> None:
    found = compared(BASE, tmp_path, changed(table()[name].change, BASE))
    assert (class_, kind) in [(item.class_, item.kind) for item in found.changes]


def test_every_kind_with_a_verdict_is_shown() -> None:
    shown = "\n".join(row.report for row in table().values())
    others = [kind for kind in (*ANYWHERE, *BY_DIRECTION) if f" {kind} at " not in shown]
    assert sorted(others) == sorted(kind for _, kind, _ in REVERSED)


def test_equal_documents_have_no_difference(tmp_path: Path) -> None:
    comment = "# Nothing of this is in the document.\n"
    assert compared(comment + BASE, tmp_path) == Difference(step="none", changes=[])


def test_the_table_beside_oasdiff_names_classes_that_are_shown() -> None:
    rows = (FOLDER / "oasdiff.md").read_text(encoding="utf-8").split("|---|---|---|---|\n")[1]
    named = [row.split("|")[2].strip(" `") for row in rows.splitlines()]
    shown = {f"{row.class_} {row.kind}" for row in table().values()}
    assert [verdict for verdict in named if verdict not in shown] == []
    assert len(named) >= 40
