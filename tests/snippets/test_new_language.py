"""A language is one record and two templates: Perl, which no target has, in a tree of its own."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.snippets.languages import ROOT

HERE = Path(__file__).parent / "new_language"


def test_a_language_is_one_record_and_two_templates(tmp_path: Path) -> None:
    for name in ("generator", "templates", "spec", "tests"):
        ignored = shutil.ignore_patterns("__pycache__", "cases", "faults", "errors")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    records = tmp_path / "generator" / "snippets" / "languages.py"
    text = records.read_text(encoding="utf-8")
    last = '\n)\n"""All targets'
    assert text.count(last) == 1
    record = (HERE / "record.txt").read_text(encoding="utf-8")
    records.write_text(text.replace(last, f"\n{record.rstrip()}{last}"), encoding="utf-8")
    for kind in ("operation", "scenario"):
        shutil.copy(HERE / kind / "example.pl.jinja", tmp_path / "templates" / "snippets" / kind)
    run(tmp_path, "generator", "generate")
    _has_examples_and_tabs(tmp_path / "generated")
    # The code on a page follows its form.
    assert run(tmp_path, "tests.snippets.new_language.follows").endswith("are equal\n")
    if not shutil.which("perl"):
        pytest.skip("not run: perl is not installed")
    printed = run(tmp_path, "tests.snippets", "perl", "--strict")
    assert "scenario: perl right" in printed
    assert "encoders: 2 of 2 are missed when taken away" in printed


def run(folder: Path, module: str, *arguments: str) -> str:
    """What a module of the tree prints."""
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _has_examples_and_tabs(generated: Path) -> None:
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
    assert _count(generated) == _count(ROOT / "generated") + 1


def _count(generated: Path) -> int:
    """How many languages and tools the README names."""
    text = (generated / "README.md").read_text(encoding="utf-8")
    (found,) = re.findall(r"(\d+)\s+languages and tools", text)
    return int(found)
