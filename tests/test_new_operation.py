"""A maintainer writes an operation into the document by hand: what the commands say and make."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.processes import python

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "tests" / "cases" / "breadth" / "spec.yaml"
BEFORE = "  /things:\n"
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


def command(*words: str, cwd: Path, code: int = 0) -> str:
    """The output of a module's command, which must end so, in a project of its own."""
    return python("-m", *words, cwd=cwd, code=code, PYTHONPATH=str(cwd))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A project like this one, in which the document has one operation more than the tree."""
    for name in ("generator", "templates"):
        ignored = shutil.ignore_patterns("__pycache__", ".*_cache")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    (tmp_path / "tests").mkdir()
    (tmp_path / "spec").mkdir()
    for name in ("__init__.py", "processes.py", "test_generated.py"):
        shutil.copy(ROOT / "tests" / name, tmp_path / "tests")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    spec = tmp_path / "spec" / "workflow-api.yaml"
    text = DOCUMENT.read_text(encoding="utf-8")
    spec.write_text(text, encoding="utf-8")
    command("generator", "generate", cwd=tmp_path)
    assert text.count(BEFORE) == 1
    spec.write_text(text.replace(BEFORE, OPERATION + BEFORE), encoding="utf-8")
    return tmp_path


def test_a_new_operation_is_tested_as_soon_as_it_is_generated(checkout: Path) -> None:
    current = ("pytest", "-p", "no:cacheprovider", "tests/test_generated.py", "-k", "current")
    stale = command(*current, cwd=checkout, code=1)
    assert "test_the_tree_is_current" in stale
    command("generator", "generate", cwd=checkout)
    client = checkout / "generated"
    tests = (client / "tests" / "test_zoo.py").read_text(encoding="utf-8")
    assert "class TestZooCount(OperationTests)" in tests
    ledger = command("tests", "-p", "no:cacheprovider", "--all", cwd=client)
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
