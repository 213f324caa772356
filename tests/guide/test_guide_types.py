"""The programs of the guide satisfy the strictest type checker; mypy checks them in `make lint`."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.guide.programs import GENERATED

CHECKERS = {
    "pyright": {"typeCheckingMode": "strict"},
    "basedpyright": {
        "typeCheckingMode": "recommended",
        # A result that is not needed, an attribute without annotation, `override` (which the
        # standard library has from 3.12 on), and the types of Django's settings.
        "reportUnusedCallResult": False,
        "reportUnannotatedClassAttribute": False,
        "reportImplicitOverride": False,
        "reportAny": False,
    },
}


@pytest.mark.parametrize("name", CHECKERS)
def test_the_programs_are_typed(name: str, tmp_path: Path) -> None:
    """As in the project of a user, whose settings are not those of this project."""
    for part in ("guide", "workflow_api", "workflow_stand_in"):
        shutil.copytree(GENERATED / part, tmp_path / part)
    settings = {
        "include": ["guide"],
        "executionEnvironments": [{"root": "guide", "extraPaths": ["."]}],
        **CHECKERS[name],
    }
    (tmp_path / "settings.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        [
            *(sys.executable, "-m", name, "--project", "settings.json"),
            *("--pythonpath", sys.executable),
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
