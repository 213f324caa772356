"""No formatter of a language has anything to change in its examples."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.snippets.languages import TARGETS
from tests.snippets.formatters import FORMATTERS, WITHOUT, Formatter


def said_by(formatter: Formatter, files: Sequence[Path]) -> str:
    """What a formatter says about files; skipped by name without it, except where tests gate."""
    try:
        if not (missing := formatter.missing()):
            return formatter.complaints(files)
    except SystemExit as error:
        missing = [str(error)]
    if os.environ.get("CI"):
        pytest.fail(f"not installed: {', '.join(missing)}; see tests/snippets/install.sh")
    pytest.skip(f"not run: {', '.join(missing)} not installed")


@pytest.mark.parametrize("name", FORMATTERS)
def test_the_formatter_changes_no_example(name: str, tmp_path: Path) -> None:
    formatter = FORMATTERS[name]
    files = formatter.files()
    assert len(files) >= 40
    # A blank at the end of a line of code shows that the formatter reads what it is given.
    spoiled = tmp_path / "spoiled" / files[0].name
    spoiled.parent.mkdir()
    text = files[0].read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.endswith(("(", "{", "}", ")", "\\")))
    spoiled.write_text(text.replace(f"{line}\n", f"{line.rstrip(chr(92))} \n", 1), encoding="utf-8")
    said = said_by(formatter, [*files, spoiled])
    named = [path for path in [*files, spoiled] if f"/{path.parent.name}/{path.name}" in said]
    assert named == [spoiled], said


def test_each_target_has_a_formatter_or_is_named() -> None:
    found = [key for formatter in FORMATTERS.values() for key in formatter.targets]
    assert sorted([*found, *WITHOUT]) == sorted(target.key for target in TARGETS)
