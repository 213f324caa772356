"""The programs of the guide satisfy type checkers in their strictest settings."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.guide.programs import GENERATED

STRICT: Mapping[str, Mapping[str, object]] = {
    "pyright": {"typeCheckingMode": "strict"},
    "basedpyright": {
        "typeCheckingMode": "recommended",
        # Results that are not needed, attributes without annotation, `override` (which is in the
        # standard library from 3.12 on), and what Django's settings are.
        "reportUnusedCallResult": False,
        "reportUnannotatedClassAttribute": False,
        "reportImplicitOverride": False,
        "reportAny": False,
    },
}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the programs and the packages, far from this project's settings."""
    folder = tmp_path_factory.mktemp("project")
    for name in ("guide", "workflow_api", "workflow_stand_in"):
        shutil.copytree(GENERATED / name, folder / name)
    return folder


@pytest.mark.parametrize("name", STRICT)
def test_pyright_is_silent(project: Path, name: str) -> None:
    settings = {
        "include": ["guide"],
        "executionEnvironments": [{"root": "guide", "extraPaths": ["."]}],
        **STRICT[name],
    }
    (project / f"{name}.json").write_text(json.dumps(settings), "utf-8")
    run(project, name, "--project", f"{name}.json", "--pythonpath", sys.executable)


def test_mypy_is_silent(project: Path) -> None:
    run(project, "mypy", "--strict", "guide")


def run(project: Path, *words: str) -> None:
    """Run a checker that must find nothing."""
    done = subprocess.run(
        [sys.executable, "-m", *words], cwd=project, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
