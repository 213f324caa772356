"""A language is one record and two templates: Perl, which no target has, in a tree of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.snippets.languages import ROOT

HERE = Path(__file__).parent / "new_language"
_IGNORED = shutil.ignore_patterns("__pycache__")


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of what generates and of what proves, with the language, after `generate`."""
    folder = tmp_path_factory.mktemp("new-language")
    for name in ("generator", "templates", "spec", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=_IGNORED)
    records = folder / "generator" / "snippets" / "languages.py"
    text = records.read_text(encoding="utf-8")
    last = '\n)\n"""All targets'
    assert text.count(last) == 1
    record = (HERE / "record.txt").read_text(encoding="utf-8")
    records.write_text(text.replace(last, f"\n{record.rstrip()}{last}"), encoding="utf-8")
    for kind in ("operation", "scenario"):
        shutil.copy(HERE / kind / "example.pl.jinja", folder / "templates" / "snippets" / kind)
    run(folder, "-m", "generator", "generate")
    yield folder
    shutil.rmtree(folder)


def run(folder: Path, *arguments: str) -> str:
    """What the tree's own Python prints."""
    done = subprocess.run(
        [sys.executable, *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_every_operation_has_an_example_and_a_tab(tree: Path) -> None:
    generated = tree / "generated"
    document = json.loads((generated / "openapi.json").read_text(encoding="utf-8"))
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    assert operations
    for operation in operations:
        name = operation["operationId"]
        assert (generated / "examples" / name / "example.pl").is_file()
        sample = operation["x-codeSamples"][-1]
        assert (sample["lang"], sample["label"]) == ("Perl", "Perl")
        page = (generated / "docs" / "operations" / f"{name}.html").read_text(encoding="utf-8")
        assert 'id="code-perl"' in page
    assert (generated / "examples" / "scenario" / "example.pl").is_file()
    index = (generated / "examples" / "README.md").read_text(encoding="utf-8")
    assert "| Perl | `example.pl` | perl example.pl | run |" in index
    before = (ROOT / "generated" / "README.md").read_text(encoding="utf-8")
    after = (generated / "README.md").read_text(encoding="utf-8")
    (old,) = (line for line in before.splitlines() if "languages and tools" in line)
    (new,) = (line for line in after.splitlines() if "languages and tools" in line)
    assert old != new


def test_the_code_follows_the_form(tree: Path) -> None:
    assert run(tree, "-m", "tests.snippets.new_language.follows").endswith("are equal\n")


def test_the_examples_run(tree: Path) -> None:
    if not shutil.which("perl"):
        pytest.skip("not run: perl is not installed")
    printed = run(tree, "-m", "tests.snippets", "perl", "--strict")
    assert "scenario: perl right" in printed
    assert "encoders: 2 of 2 are missed when taken away" in printed
