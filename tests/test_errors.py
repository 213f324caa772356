"""Each mistake: a small document and the complaint that it must get, to the letter."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.build import Build
from generator.diagnostics import SpecError
from generator.read import read_api

FOLDER = Path(__file__).parent / "errors"
MISTAKES = sorted(FOLDER.glob("*.yaml"))


def complaint(path: Path) -> str:
    """What the generator says of a document; empty if nothing."""
    try:
        Build(read_api(path, "spec.yaml"), "spec.yaml").tree()
    except SpecError as error:
        return str(error) + "\n"
    return ""


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
def test_complaint_is_as_recorded(path: Path, update: bool) -> None:
    text = path.with_suffix(".txt")
    recorded = text.read_text(encoding="utf-8") if text.exists() else ""
    found = complaint(path)
    if update:
        text.write_text(found, encoding="utf-8")
    assert found, "the mistake is not found"
    assert found == recorded


def test_every_recording_has_a_document() -> None:
    recordings = {path.stem for path in FOLDER.glob("*.txt")}
    assert recordings == {path.stem for path in MISTAKES}


@pytest.mark.parametrize("path", MISTAKES, ids=lambda path: path.stem)
def test_each_complaint_has_a_place_and_a_cure(path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        Build(read_api(path, "spec.yaml"), "spec.yaml").tree()
    lines = path.read_text(encoding="utf-8").split("\n")
    for problem in caught.value.problems:
        place = problem.location
        assert place.file == "spec.yaml"
        assert place.excerpt == lines[place.line - 1]
        assert 1 <= place.column <= len(place.excerpt) + 1
        assert problem.cure
        assert problem.cure[0].islower()
        assert not problem.cure.endswith(".")
