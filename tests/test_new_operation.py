"""A maintainer writes an operation into the document by hand: what the commands say and make."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BEFORE = "  /workflowapi/getusers:\n"
OPERATION = """\
  /workflowapi/countinstances/{schemeCode}:
    post:
      tags: [Instances]
      operationId: countInstances
      x-python-name: count
      summary: Count instances
      description: How many instances of a scheme there are.
      parameters:
        - name: schemeCode
          in: path
          required: true
          description: Code of the scheme.
          example: ExpenseReport
          schema: {type: string}
      requestBody:
        required: true
        description: Arguments of the call.
        content:
          application/json:
            schema:
              type: object
              properties:
                status:
                  description: Only those that stand so.
                  $ref: '#/components/schemas/InstanceStatus'
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
                          success:
                            const: true
                          data:
                            type: integer
                  - $ref: '#/components/schemas/Refusal'
              example:
                data: 3
                success: true
                error: ''
                message: ''
        '500':
          $ref: '#/components/responses/ServerText'
      x-errors: [scheme-not-found]
      x-retry:
        repeat: always
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
    """A copy of the project in which the document has one operation more."""
    for name in ("generator", "templates", "spec", "generated"):
        ignored = shutil.ignore_patterns("__pycache__", ".*_cache")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    (tmp_path / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "test_generated.py", tmp_path / "tests")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    spec = tmp_path / "spec" / "workflow-api.yaml"
    text = spec.read_text(encoding="utf-8")
    assert text.count(BEFORE) == 1
    spec.write_text(text.replace(BEFORE, OPERATION + BEFORE), encoding="utf-8")
    return tmp_path


def test_a_new_operation_is_tested_as_soon_as_it_is_generated(checkout: Path) -> None:
    current = ("pytest", "-p", "no:cacheprovider", "tests/test_generated.py", "-k", "current")
    stale = run(*current, cwd=checkout, code=1)
    assert "test_the_tree_is_current" in stale
    run("generator", "generate", cwd=checkout)
    client = checkout / "generated"
    tests = (client / "tests" / "test_instances.py").read_text(encoding="utf-8")
    assert "class TestInstancesCount(OperationTests)" in tests
    ledger = run("tests", "-p", "no:cacheprovider", "--all", cwd=client)
    assert "each touched by a test" in ledger
    for item in (
        "countInstances: called async",
        "countInstances: path schemeCode: given",
        "countInstances: body status = 255",
        "countInstances: body tenantId: absent",
        "countInstances: error scheme-not-found",
        "countInstances: reply 500",
    ):
        assert f"\n{item}  " in ledger
