"""The recipes, each run in a project that vendors the client, as far as it can be run here.

Nothing comes from the network: pip builds the generator from a clone, without its dependencies,
which are those of these tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml

from tests.processes import ROOT
from tests.trees import copied, git

CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
RECIPES = ROOT / "recipes"
CLIENT = Path("src/acme/_vendor/workflow")
BIN = Path(sys.executable).parent
IDENTITY = ("-c", "user.name=tests", "-c", "user.email=tests@localhost")


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generator as a repository with a tag."""
    folder = copied(tmp_path_factory.mktemp("clone") / "workflow-codegen")
    git(folder, "tag", "v0.1.0")
    return folder


@pytest.fixture(scope="module")
def variables(tmp_path_factory: pytest.TempPathFactory, clone: Path) -> Mapping[str, str]:
    """An environment in which pip installs into a folder of its own."""
    site = tmp_path_factory.mktemp("site")
    return {
        **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        "PATH": os.pathsep.join([str(site / "bin"), str(BIN), os.environ["PATH"]]),
        "PYTHONPATH": os.pathsep.join([str(site), sysconfig.get_path("purelib")]),
        "PIP_TARGET": str(site),
        "PIP_NO_DEPS": "1",
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",
        "WORKFLOW_CODEGEN": f"git+{clone.as_uri()}@v0.1.0",
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the document, the settings and no client yet, as a repository."""
    folder = tmp_path / "acme"
    (folder / "src/acme/_vendor").mkdir(parents=True)
    (folder / "src/acme/__init__.py").touch()
    (folder / "src/acme/_vendor/__init__.py").touch()
    shutil.copy(CASE, folder / "workflow-api.yaml")
    shutil.copy(RECIPES / "pyproject.toml", folder)
    git(folder, "init", "--quiet")
    return folder


def run(words: list[str], folder: Path, variables: Mapping[str, str], code: int = 0) -> str:
    """All that a command prints, after a look at its exit code."""
    done = subprocess.run(
        words, cwd=folder, env=variables, stdout=-1, stderr=-2, text=True, check=False
    )
    assert done.returncode == code, done.stdout
    return done.stdout


def steps(folder: Path, commands: list[str], variables: Mapping[str, str], code: int) -> str:
    """What the steps print, as a runner runs them: one after the other until one fails."""
    return run(["bash", "-e", "-c", "\n".join(commands)], folder, variables, code)


def differs(project: Path) -> None:
    """Change the document after the client was made."""
    spec = project / "workflow-api.yaml"
    spec.write_text(spec.read_text("utf-8").replace("A book.", "A tome."), "utf-8")


@pytest.mark.parametrize(
    ("name", "schema"),
    [("github-actions.yml", "github-workflows"), ("gitlab-ci.yml", "gitlab-ci")],
)
def test_a_pipeline(name: str, schema: str, project: Path, variables: Mapping[str, str]) -> None:
    run(["check-jsonschema", "--builtin-schema", f"vendor.{schema}", name], RECIPES, variables)
    client = yaml.safe_load((RECIPES / name).read_text("utf-8"))
    if schema == "gitlab-ci":
        commands = client["client"]["script"]
    else:
        commands = [step["run"] for step in client["jobs"]["client"]["steps"] if "run" in step]
    assert f"{CLIENT}/__init__.py: missing" in steps(project, commands, variables, 1)
    run(["workflow-codegen", "vendor", "src"], project, variables)
    assert "up to date" in steps(project, commands, variables, 0)
    differs(project)
    said = steps(project, commands, variables, 1)
    assert f"{CLIENT}/models.py: out of date" in said
    assert (f"::error file={CLIENT}/models.py::out of date" in said) == (schema != "gitlab-ci")


def test_make(project: Path, variables: Mapping[str, str]) -> None:
    run(
        [sys.executable, "-m", "pip", "install", "-q", variables["WORKFLOW_CODEGEN"]],
        project,
        variables,
    )
    shutil.copy(RECIPES / "Makefile", project)
    assert "workflow-codegen vendor src" in run(["make", "client"], project, variables)
    assert (project / CLIENT / "__init__.py").is_file()
    assert "Nothing to be done" in run(["make", "client"], project, variables)
    differs(project)
    assert "workflow-codegen vendor src" in run(["make", "client"], project, variables)
    assert "A tome." in (project / CLIENT / "models.py").read_text("utf-8")
    # A change after which the client is the same.
    (project / "pyproject.toml").touch()
    run(["make", "client"], project, variables)
    assert "Nothing to be done" in run(["make", "client"], project, variables)


def test_hatch(project: Path, variables: Mapping[str, str]) -> None:
    run(
        [sys.executable, "-m", "pip", "install", "-q", variables["WORKFLOW_CODEGEN"]],
        project,
        variables,
    )
    shutil.copytree(RECIPES / "hatch", project, dirs_exist_ok=True)
    (project / ".gitignore").write_text("_vendor/workflow\n")
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel"], project, variables)
    (wheel,) = (project / "dist").glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"acme/__init__.py", "acme/_vendor/workflow/__init__.py"} <= names
    (project / "workflow-api.yaml").write_text("openapi: 3.1.0\n")
    said = run([sys.executable, "-m", "hatchling", "build", "-t", "wheel"], project, variables, 1)
    assert "workflow-api.yaml:1:" in said


def test_pre_commit(
    clone: Path, project: Path, variables: Mapping[str, str], tmp_path: Path
) -> None:
    # pre-commit makes an environment of its own, so pip must install into that.
    variables = {name: value for name, value in variables.items() if name != "PIP_TARGET"}
    variables |= {"PRE_COMMIT_HOME": str(tmp_path / "hooks")}
    config = (RECIPES / "pre-commit-config.yaml").read_text("utf-8")
    (project / ".pre-commit-config.yaml").write_text(
        config.replace("../workflow-codegen", clone.as_uri()), "utf-8"
    )
    run(["pre-commit", "install"], project, variables)
    git(project, "add", "--all")
    commit = ["git", *IDENTITY, "commit", "-m", "Add the document"]
    said = run(commit, project, variables, 1)
    assert "the vendored client is up to date" in said
    assert f"{CLIENT}/__init__.py: missing" in said
    run(["workflow-codegen", "vendor", "src"], project, variables)
    git(project, "add", "--all")
    assert "Passed" in run(commit, project, variables)
    words = ["pre-commit", "try-repo", str(clone), "workflow-codegen-check", "--all-files"]
    assert "generated/README.md: missing" in run(words, project, variables, 1)
