"""The committed tree: current, formatted, typed, small; what a user sees of it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.read import read_api
from tests.processes import python

ROOT = Path(__file__).parent.parent
GENERATED = ROOT / "generated"
SPEC = ROOT / "spec" / "workflow-api.yaml"


def run(*command: str, cwd: Path = ROOT) -> str:
    """The output of a module's command that must succeed."""
    return python("-m", *command, cwd=cwd)


def test_the_tree_is_current() -> None:
    run("generator", "check")


def test_formatting_changes_nothing() -> None:
    run("black", "--check", "--quiet", ".", cwd=GENERATED)
    run("ruff", "check", "--quiet", ".", cwd=GENERATED)


def test_the_generated_tests_pass_and_leave_nothing_out() -> None:
    said = run("pytest", "-p", "no:cacheprovider", "tests", cwd=GENERATED)
    assert "each touched by a test" in said


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's script that calls every method, sync and async, and reads what has a result.

    In the file of wrong calls the last call of each method is right; only the type of the variable
    that it is assigned to is wrong.
    """
    lines: list[str] = []
    count = 0
    for line in (GENERATED / "tests" / "wrong_types.txt").read_text().splitlines():
        if line.startswith("    wrong: Wrong = "):
            count += 1
            lines.append(line.replace("wrong: Wrong = ", "").removesuffix("  # refused"))
        elif not line.endswith("# refused"):
            lines.append(line)
    assert count == 2 * len(read_api(SPEC, "spec/workflow-api.yaml").operations)
    path = tmp_path_factory.mktemp("user") / "script.py"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


CHECKERS = pytest.mark.parametrize(
    "checker", [("mypy", "--strict"), ("pyright",)], ids=lambda item: item[0]
)


@CHECKERS
def test_the_client_and_its_user_are_typed(script: Path, checker: tuple[str, ...]) -> None:
    run(*checker, "workflow_api", "workflow_stand_in", "tests", str(script), cwd=GENERATED)


@CHECKERS
def test_calls_of_wrong_types_are_refused(tmp_path: Path, checker: tuple[str, ...]) -> None:
    """Each line that is marked has an error, and no other line."""
    path = tmp_path / "wrong_types.py"
    path.write_bytes((GENERATED / "tests" / "wrong_types.txt").read_bytes())
    done = subprocess.run(
        [sys.executable, "-m", *checker, str(path)],
        cwd=GENERATED,
        capture_output=True,
        text=True,
        check=False,
    )
    found = {int(line) for line in re.findall(r"wrong_types\.py:(\d+):.*error", done.stdout)}
    lines = path.read_text().splitlines()
    marked = {number for number, line in enumerate(lines, 1) if line.endswith("# refused")}
    assert marked
    assert found == marked


def lines_of_operations() -> Iterator[tuple[str, int]]:
    """For each operation: the lines of its declaration and of its methods' bodies."""
    counts: dict[str, int] = {}
    operations = ast.parse((GENERATED / "workflow_api" / "_operations.py").read_text())
    for node in operations.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            counts[node.target.id] = (node.end_lineno or 0) - node.lineno + 1
    for path in sorted((GENERATED / "workflow_api" / "resources").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                # Without the docstring, and the lines that conceal a password.
                body = [one for one in node.body[1:] if not isinstance(one, ast.Assign)]
                called = next(
                    name.id
                    for statement in body
                    for name in ast.walk(statement)
                    if isinstance(name, ast.Name) and name.id.isupper()
                )
                counts[called] += sum(
                    (statement.end_lineno or 0) - statement.lineno + 1 for statement in body
                )
    yield from counts.items()


def test_no_operation_needs_more_than_twelve_lines() -> None:
    counts = dict(lines_of_operations())
    assert len(counts) == len(read_api(SPEC, "spec/workflow-api.yaml").operations)
    assert {name: count for name, count in counts.items() if count > 12} == {}
