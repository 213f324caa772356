"""The committed tree: current, formatted, typed, small; what a user sees of it."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.build import build
from generator.front import read_api
from generator.python.lower import lower
from generator.testcases import lower_tests

ROOT = Path(__file__).parent.parent
GENERATED = ROOT / "generated"
SPEC = ROOT / "spec" / "workflow-api.yaml"


def run(*command: str, cwd: Path = ROOT) -> str:
    """The output of a command that must succeed."""
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_tree_is_current() -> None:
    run("generator", "check")


def test_formatting_changes_nothing() -> None:
    run("black", "--check", "--quiet", ".", cwd=GENERATED)
    run("ruff", "check", "--quiet", ".", cwd=GENERATED)


def test_mypy_is_silent() -> None:
    run("mypy", "--strict", "workflow_api", "tests", cwd=GENERATED)


def test_pyright_is_silent() -> None:
    run("pyright", "workflow_api", "tests", cwd=GENERATED)


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A user's script that calls every method, sync and async."""
    api = read_api(SPEC, "spec/workflow-api.yaml")
    lines = ["from workflow_api import AsyncWorkflowClient, WorkflowClient"]
    calls: list[tuple[str, bool]] = []
    for module in lower_tests(api, lower(api, "spec")).modules.values():
        for block in module.imports:
            lines += [line for line in block.statements if " server " not in line]
        calls += [(case.call, bool(case.result)) for case in module.cases]
    assert len(calls) == len(api.operations)
    lines.append("def every_call(client: WorkflowClient) -> None:")
    lines += [f"    print({call})" if answers else f"    {call}" for call, answers in calls]
    lines.append("async def every_call_async(client: AsyncWorkflowClient) -> None:")
    lines += [
        f"    print(await {call})" if answers else f"    await {call}" for call, answers in calls
    ]
    path = tmp_path_factory.mktemp("user") / "script.py"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("checker", [("mypy", "--strict"), ("pyright",)], ids=lambda item: item[0])
def test_a_users_script_is_typed(script: Path, checker: tuple[str, ...]) -> None:
    run(*checker, str(script), cwd=GENERATED)


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
                body = node.body[1:]
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
    assert len(counts) == 39
    assert {name: count for name, count in counts.items() if count > 12} == {}


def test_the_document_is_generated_too() -> None:
    files = build(read_api(SPEC, "spec/workflow-api.yaml"), "spec/workflow-api.yaml")
    assert files["openapi.json"] == (GENERATED / "openapi.json").read_bytes()
