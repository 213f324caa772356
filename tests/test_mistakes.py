"""Mistakes in the real document: refused at the right line and column, and nothing is written."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SPEC = (ROOT / "spec" / "workflow-api.yaml").read_text(encoding="utf-8")

MISTAKES = {
    "misspelt key": (
        "      operationId: listInstances\n",
        "      operationID: listInstances\n",
        "operationID",
        "did you mean 'operationId'?",
    ),
    "dangling reference": (
        "                        $ref: '#/components/schemas/InstanceList'\n",
        "                        $ref: '#/components/schemas/InstanceLost'\n",
        "'#/components/schemas/InstanceLost'",
        "InstanceLost",
    ),
    "operationId twice": (
        "operationId: stopRuntime",
        "operationId: startRuntime",
        "startRuntime",
        "startRuntime",
    ),
    "names that clash": (
        "                tenantId:\n                  type: string\n"
        "                  description: Tenant to which the new",
        "                scheme_code:\n                  type: string\n"
        "                  description: Tenant to which the new",
        "scheme_code",
        "would both be 'scheme_code'",
    ),
    "example of another type": (
        "              schemeCode: ExpenseReport\n              identityId: ann\n",
        "              schemeCode: ExpenseReport\n              identityId: 7\n",
        "7",
        "7",
    ),
    "undeclared path parameter": (
        "  /workflowapi/resume/{processId}:\n",
        "  /workflowapi/resume/{processID}:\n",
        "resumeInstance",
        "has a parameter 'processID'",
    ),
    "unknown error text": (
        "x-errors: [process-tenant-mismatch]",
        "x-errors: [process-tenant-mismatched]",
        "process-tenant-mismatched",
        "process-tenant-mismatch",
    ),
    "pattern that does not compile": (
        "      pattern: OpenId Connect authentication for Workflow API failed\n",
        "      pattern: OpenId (Connect authentication for Workflow API failed\n",
        "OpenId (Connect authentication for Workflow API failed",
        "pattern",
    ),
    "unknown type": (
        "    AuthInfo:\n      type: object\n",
        "    AuthInfo:\n      type: objekt\n",
        "objekt",
        "objekt",
    ),
    "key twice": (
        "  title: Workflow API\n",
        "  title: Workflow API\n  title: Workflow API again\n",
        "title: Workflow API again",
        "title",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES)
def test_ten_mistakes(tmp_path: Path, mistake: tuple[str, str, str, str]) -> None:
    right, wrong, blamed, word = mistake
    assert right in SPEC
    text = SPEC.replace(right, wrong, 1)
    at = text.index(blamed, SPEC.index(right))
    line = text.count("\n", 0, at) + 1
    column = at - text.rfind("\n", 0, at)
    spec = tmp_path / "spec" / "workflow-api.yaml"
    spec.parent.mkdir()
    spec.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--spec", str(spec), "--out", "out"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    assert f"{spec}:{line}:{column}: " in done.stderr, done.stderr
    assert word in done.stderr
    assert done.stdout == ""
    assert not (tmp_path / "out").exists()
