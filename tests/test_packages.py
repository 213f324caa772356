"""Both projects as what users install: the generator with its command, and the client."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(*command: str, **variables: str) -> str:
    """The output of a command that must succeed."""
    done = subprocess.run(
        command, env={**os.environ, **variables}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def wheel(project: Path, folder: Path) -> Path:
    """The wheel of a project, built without the network."""
    run(
        *(sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"),
        *("--wheel-dir", str(folder), str(project)),
    )
    (found,) = folder.glob("*.whl")
    return found


@pytest.mark.parametrize("project", [ROOT, ROOT / "generated"], ids=["generator", "client"])
def test_the_same_wheel_twice(project: Path, tmp_path: Path) -> None:
    first = wheel(project, tmp_path / "first").read_bytes()
    assert wheel(project, tmp_path / "second").read_bytes() == first


def test_the_installed_command_makes_the_same_tree(tmp_path: Path) -> None:
    built = wheel(ROOT, tmp_path / "wheel")
    site = tmp_path / "site"
    run(
        *(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", str(site)),
        str(built),
    )
    names = zipfile.ZipFile(built).namelist()
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {
        "workflow_codegen"
    }
    spec = ("--spec", str(ROOT / "tests" / "cases" / "bodies" / "spec.yaml"))
    tree = ("--out", str(tmp_path / "tree"))
    command = str(site / "bin" / "workflow-codegen")
    installed = {"PYTHONPATH": str(site), "XDG_CACHE_HOME": str(tmp_path / "cache")}
    run(command, "generate", *spec, *tree, **installed)
    run(sys.executable, "-m", "generator", "check", *spec, *tree, PYTHONPATH=str(ROOT))
    assert "up to date" in run(
        sys.executable, "-m", "workflow_codegen", "check", *spec, *tree, **installed
    )
    # It brings the document.
    project = tmp_path / "project"
    project.mkdir()
    said = run(command, "vendor", str(project), **installed)
    assert "36 + 3 operations" in said
    assert "up to date" in run(command, "vendor", str(project), "--check", **installed)


def test_the_client_is_typed_and_carries_its_licence(tmp_path: Path) -> None:
    names = zipfile.ZipFile(wheel(ROOT / "generated", tmp_path)).namelist()
    assert "workflow_api/py.typed" in names
    assert "workflow_api/_runtime/client/clients.py" in names
    assert [name for name in names if name.endswith("/licenses/LICENSE")]
    tops = {name.partition("/")[0] for name in names if ".dist-info/" not in name}
    assert tops == {"workflow_api", "workflow_stand_in"}
