"""A maintainer writes an operation into the document by hand: what the commands say and make."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "tests" / "cases" / "breadth" / "spec.yaml"
BEFORE = "  /upload:\n"
OPERATION = """\
  /things/count/{kind}:
    post:
      tags: [Zoo]
      operationId: countThings
      x-python-name: count
      summary: Count things
      description: How many things of a kind there are.
      parameters:
        - name: kind
          in: path
          required: true
          description: Their kind.
          example: lion
          schema: {type: string}
      requestBody:
        required: true
        description: Arguments of the call.
        content:
          application/json:
            schema:
              type: object
              properties:
                mood: {description: Only those in this mood., $ref: '#/components/schemas/Mood'}
                tenantId: {type: string, description: Only those of this tenant., example: acme}
            example: {}
      responses:
        '200':
          description: How many there are.
          content:
            application/json:
              schema:
                oneOf:
                  - allOf:
                      - $ref: '#/components/schemas/Envelope'
                      - type: object
                        properties:
                          success: {const: true}
                          data: {type: integer}
                  - $ref: '#/components/schemas/Refusal'
              example: {data: 3, success: true}
        '409': {description: Not now.}
      x-errors: [gone]
      x-retry: {repeat: always}
"""


def run(*command: str, cwd: Path, code: int = 0) -> str:
    """The output of a command that must end so."""
    done = subprocess.run(
        [sys.executable, "-m", *command],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(cwd)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project like this one, in which the document has one operation more than the tree."""
    for name in ("generator", "templates"):
        ignored = shutil.ignore_patterns("__pycache__", ".*_cache")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    (tmp_path / "tests").mkdir()
    (tmp_path / "spec").mkdir()
    shutil.copy(ROOT / "tests" / "test_generated.py", tmp_path / "tests")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    spec = tmp_path / "spec" / "workflow-api.yaml"
    text = DOCUMENT.read_text(encoding="utf-8")
    spec.write_text(text, encoding="utf-8")
    run("generator", "generate", cwd=tmp_path)
    assert text.count(BEFORE) == 1
    spec.write_text(text.replace(BEFORE, OPERATION + BEFORE), encoding="utf-8")
    return tmp_path


def test_a_new_operation_is_tested_as_soon_as_it_is_generated(checkout: Path) -> None:
    current = ("pytest", "-p", "no:cacheprovider", "tests/test_generated.py", "-k", "current")
    stale = run(*current, cwd=checkout, code=1)
    assert "test_the_tree_is_current" in stale
    run("generator", "generate", cwd=checkout)
    client = checkout / "generated"
    tests = (client / "tests" / "test_zoo.py").read_text(encoding="utf-8")
    assert "class TestZooCount(OperationTests)" in tests
    ledger = run("tests", "-p", "no:cacheprovider", "--all", cwd=client)
    assert "each touched by a test" in ledger
    for item in (
        "countThings: called async",
        "countThings: path kind: given",
        "countThings: body mood = happy",
        "countThings: body tenantId: absent",
        "countThings: error gone",
        "countThings: reply 409",
    ):
        assert f"\n{item}  " in ledger
