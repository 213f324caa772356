"""The coverage of the generated tests: what no test touches fails a whole run, by name."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import pytest

from generator.build import Build
from generator.read import read_api
from generator.templating import Files
from tests.processes import python

ROOT = Path(__file__).parent.parent
CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"


@cache
def files() -> Files:
    """The generated project of a small document."""
    return Build(read_api(CASE, "spec.yaml"), "spec.yaml").tree()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The generated project in a folder."""
    for name, content in files().items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(content)
    return tmp_path


def run(project: Path, *arguments: str, code: int) -> str:
    """The output of the project's tests, which must end with this exit code."""
    return python(
        "-m", "pytest", "-q", "-p", "no:cacheprovider", *arguments, cwd=project, code=code
    )


def without(project: Path, class_name: str) -> None:
    """Remove the tests of one operation."""
    path = project / "tests" / "test_books.py"
    source = path.read_text(encoding="utf-8")
    found = next(
        node
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef) and node.name == class_name
    )
    lines = source.splitlines(keepends=True)
    path.write_text("".join(lines[: found.lineno - 1] + lines[found.end_lineno :]), "utf-8")


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two"])
def test_what_no_test_touches_fails_the_run(project: Path, workers: tuple[str, ...]) -> None:
    without(project, "TestBooksSendText")
    said = run(project, "tests", *workers, code=1)
    assert "nothing tests this of the document" in said
    for item in ("sendText: called sync", "sendText: called async", "sendText: reply 200"):
        assert f"\n{item}\n" in said
    assert "\nsendForm:" not in said
    assert "failed" not in said


def test_a_row_that_is_missing_is_named(project: Path) -> None:
    path = project / "tests" / "test_books.py"
    text = path.read_text(encoding="utf-8")
    assert text.count("absent_or_null=None") > 1
    path.write_text(text.replace("absent_or_null=None", 'absent_or_null="n"'), "utf-8")
    said = run(project, "tests", code=1)
    assert "\nsendEither: body absentOrNull: null\n" in said


def test_partial_runs_skip_the_coverage(project: Path) -> None:
    for chosen in (("tests/test_books.py::TestBooksAddBook",), ("tests", "-k", "AddBook")):
        said = run(project, *chosen, code=0)
        assert "nothing tests" not in said
        assert "coverage" not in said


def test_the_command_prints_a_table(project: Path) -> None:
    said = python("-m", "tests", "-p", "no:cacheprovider", cwd=project)
    (line,) = [line for line in said.splitlines() if line.startswith("sendForm ")]
    assert line.split() == ["sendForm", "2/2", "3/3", "1/1", "2/2"]
    every = python("-m", "tests", "-p", "no:cacheprovider", "--all", cwd=project)
    for item in (
        "sendEither: body absentOrNull: null",
        "sendForm: called async",
        "Book.pages: sent",
    ):
        assert f"\n{item}  " in every
