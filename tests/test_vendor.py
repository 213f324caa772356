"""The client package inside another project: under its name, its own files only, importable."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.processes import python

ROOT = Path(__file__).parent.parent
CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
NAME = "acme._vendor.workflow"
FOLDER = Path("acme/_vendor/workflow")


def vendor(
    *arguments: str, cwd: Path, code: int = 0, spec: Path = CASE
) -> subprocess.CompletedProcess[str]:
    """The finished command, after a look at its exit code."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", "vendor", "--spec", str(spec), *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the package, to be copied."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "project").mkdir()
    vendor("project", "--name", NAME, cwd=folder)
    return folder / "project"


@pytest.fixture
def dest(tmp_path: Path, made: Path) -> Path:
    """Another project that has the package."""
    return Path(shutil.copytree(made, tmp_path / "project"))


def test_it_can_be_imported(dest: Path) -> None:
    script = (
        f"from {NAME} import WorkflowClient, AsyncWorkflowClient\n"
        f"import {NAME}.models, {NAME}.errors, sys\n"
        "with WorkflowClient('http://localhost:1') as client:\n"
        "    print(client.books, WorkflowClient.__module__)\n"
        "assert 'workflow_api' not in sys.modules\n"
    )
    assert f"{NAME}.client" in python("-c", script, cwd=dest)


def test_the_stand_in_comes_along(dest: Path) -> None:
    script = (
        f"from {NAME} import WorkflowClient\n"
        f"from {NAME}.stand_in import StandIn\n"
        "with StandIn() as server, WorkflowClient(server.url) as client:\n"
        "    print(client.books.send_text('a'), server.requests[0].problems)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=dest, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("Hello ()\n", "")


def test_types_hold(dest: Path) -> None:
    (dest / "use.py").write_text(
        f"from {NAME} import WorkflowClient\n"
        "with WorkflowClient('http://localhost:1') as client:\n"
        "    text: str = client.books.send_text('a')\n"
    )
    python("-m", "mypy", "--strict", "--explicit-package-bases", ".", cwd=dest)


def test_the_package_and_nothing_else(dest: Path, tmp_path: Path) -> None:
    found = tree(dest)
    assert all(Path(path).is_relative_to(FOLDER) for path in found)
    subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--spec", CASE, "--out", "all"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
    )
    whole = tree(tmp_path / "all" / "workflow_api")
    assert tree(dest / FOLDER).keys() == {*whole, "MANIFEST.json"}
    runtime = {path for path in whole if path.startswith("_runtime/")}
    assert {path: whole[path] for path in runtime} == {
        path: found[f"{FOLDER}/{path}"] for path in runtime
    }


def test_name_and_command_are_shown_and_the_old_name_is_gone(dest: Path) -> None:
    found = tree(dest / FOLDER)
    first = found["__init__.py"].decode().splitlines()
    assert first[0] == (
        f"# Generated from spec.yaml by `workflow-codegen vendor DEST --name {NAME}`;"
        " not edited by hand."
    )
    assert f"    from {NAME} import WorkflowClient" in first
    for path, content in found.items():
        # The name of the runtime's logger is one for all copies.
        assert b"workflow_api" not in content.replace(b'getLogger("workflow_api")', b""), path
        assert str(dest).encode() not in content, path


def test_imports_are_relative_or_of_others(dest: Path) -> None:
    for path, content in tree(dest).items():
        if path.endswith(".py"):
            for node in ast.walk(ast.parse(content)):
                if isinstance(node, ast.ImportFrom) and node.level == 0:
                    assert node.module
                    assert node.module.split(".")[0] not in ("acme", "workflow_api"), path


def test_manifest(dest: Path) -> None:
    manifest = json.loads((dest / FOLDER / "MANIFEST.json").read_text())
    assert manifest["package"] == NAME
    assert manifest["files"].keys() == tree(dest / FOLDER).keys() - {"MANIFEST.json"}


def test_parents_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/__init__.py").write_text("mine = 1\n")
    said = vendor(".", "--name", NAME, cwd=tmp_path).stdout
    assert (tmp_path / "acme/__init__.py").read_text() == "mine = 1\n"
    assert not (tmp_path / "acme/_vendor/__init__.py").exists()
    assert "acme._vendor: has no __init__.py and gets none" in said
    assert "acme: has no" not in said
    test_it_can_be_imported(tmp_path)


def test_what_it_says(tmp_path: Path) -> None:
    said = vendor("new/project", cwd=tmp_path).stdout.splitlines()
    count = len(tree(tmp_path / "new/project/workflow_api"))
    assert said[0].endswith(": 4 operations, 1 schema, 0 error texts; 0 dropped")
    assert said[1:3] == [
        f"new/project/workflow_api: {count} files; {count} written, 0 unchanged, 0 deleted",
        said[2],
    ]
    assert said[2].startswith("to install beside it: httpx2")
    assert said[3] == "from workflow_api import WorkflowClient"
    first = (tmp_path / "new/project/workflow_api/__init__.py").read_text().splitlines()[0]
    assert "by `workflow-codegen vendor DEST`;" in first


def test_check(dest: Path, tmp_path: Path) -> None:
    options = ("project", "--name", NAME, "--check")
    before = tree(dest)
    assert "up to date" in vendor(*options, cwd=tmp_path).stdout
    spec = tmp_path / "spec.yaml"
    spec.write_text(CASE.read_text().replace("A book.", "A tome."))
    done = vendor(*options, cwd=tmp_path, code=1, spec=spec)
    assert f"project/{FOLDER}/models.py: out of date" in done.stdout
    assert done.stdout.endswith(
        f"   python -m generator vendor project --name {NAME} --spec {spec}\n"
    )
    assert tree(dest) == before
    vendor("project", "--name", NAME, cwd=tmp_path, spec=spec)
    vendor(*options, cwd=tmp_path, spec=spec)
    spec.write_text("[]")
    vendor(*options, cwd=tmp_path, code=2, spec=spec)
    vendor("empty", "--check", cwd=tmp_path, code=1)
    assert not (tmp_path / "empty").exists()


def test_own_files_only(dest: Path, tmp_path: Path) -> None:
    (dest / FOLDER / "notes.txt").write_text("mine")
    (dest / "setup.py").write_text("mine")
    vendor("project", "--name", NAME, cwd=tmp_path)
    assert (dest / FOLDER / "notes.txt").read_text() == "mine"
    (dest / FOLDER / "models.py").write_text("mine")
    before = tree(dest)
    done = vendor("project", "--name", NAME, cwd=tmp_path, code=1)
    assert f"project/{FOLDER}/models.py: edited by hand" in done.stderr
    assert tree(dest) == before


def test_a_package_of_somebody_else_is_kept(tmp_path: Path) -> None:
    (tmp_path / "workflow_api").mkdir()
    (tmp_path / "workflow_api/__init__.py").write_text("mine")
    before = tree(tmp_path)
    assert "there already" in vendor(".", cwd=tmp_path, code=1).stderr
    assert tree(tmp_path) == before


def test_generate_does_not_take_over_a_vendored_package(dest: Path, tmp_path: Path) -> None:
    before = tree(dest)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--spec", CASE, "--out", dest / FOLDER],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "another command" in done.stderr
    assert tree(dest) == before


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("", "letters, digits"),
        ("a..b", "letters, digits"),
        (".a", "letters, digits"),
        ("a/b", "letters, digits"),
        ("../a", "letters, digits"),
        ("1a", "letters, digits"),
        ("a-b", "letters, digits"),
        ("a b", "letters, digits"),
        ("b\u00fccher", "letters, digits"),
        ("a\nb", "letters, digits"),
        ("x" * 101, "letters, digits"),
        ("acme.class", "keyword"),
        ("None", "keyword"),
        ("acme.con", "device"),
        ("acme.__init__", "meaning of its own"),
        ("json.x", "module of Python itself"),
        ("httpx2", "itself needs"),
    ],
)
def test_names_that_cannot_be(tmp_path: Path, name: str, complaint: str) -> None:
    done = vendor(".", f"--name={name}", cwd=tmp_path, code=2)
    assert "cannot be the name of a package" in done.stderr
    assert complaint in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("destination", "complaint"),
    [
        ("", "has no name"),
        ("file", "is not a folder"),
        (str(ROOT / "generator"), "belongs to the generator"),
        (str(ROOT / "templates"), "belongs to the generator"),
    ],
)
def test_refused_destinations(tmp_path: Path, destination: str, complaint: str) -> None:
    (tmp_path / "file").write_text("mine")
    assert complaint in vendor(destination, cwd=tmp_path, code=2).stderr
    assert tree(tmp_path) == {"file": b"mine"}


def test_links_inside_the_project_are_refused(tmp_path: Path) -> None:
    (tmp_path / "victim").mkdir()
    (tmp_path / "project").mkdir()
    (tmp_path / "project/acme").symlink_to("../victim")
    done = vendor("project", "--name", NAME, cwd=tmp_path, code=2)
    assert "project/acme is a symbolic link" in done.stderr
    assert list((tmp_path / "victim").iterdir()) == []
    (tmp_path / "project/workflow_api").symlink_to("../victim")
    assert "is a symbolic link" in vendor("project", cwd=tmp_path, code=2).stderr
    assert list((tmp_path / "victim").iterdir()) == []


def test_a_module_that_would_hide_the_package(tmp_path: Path) -> None:
    (tmp_path / "acme.py").write_text("mine")
    assert "would hide the package" in vendor(".", "--name", NAME, cwd=tmp_path, code=2).stderr


def test_a_linked_destination_is_resolved_and_said(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    said = vendor("link", cwd=tmp_path).stdout
    assert f"the folder lies at {tmp_path}/real/workflow_api" in said
    assert (tmp_path / "real/workflow_api/__init__.py").exists()


def test_the_document_of_the_project_itself_is_named_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    spec = tmp_path / "api" / "books.yaml"
    spec.write_bytes(CASE.read_bytes())
    vendor(".", cwd=tmp_path, spec=spec)
    first = (tmp_path / "workflow_api/__init__.py").read_text()
    assert first.startswith("# Generated from api/books.yaml by ")


TESTS = ("project", "--name", NAME, "--tests", "tests/workflow")


def test_the_tests_come_along(dest: Path, tmp_path: Path) -> None:
    said = vendor(*TESTS, cwd=tmp_path).stdout
    assert "project/tests/workflow: " in said
    assert "to install for its tests: jsonschema" in said
    (dest / "tests" / "test_mine.py").write_text("def test_mine() -> None:\n    pass\n")
    said = python("-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=dest)
    assert "each touched by a test" in said
    for path, content in tree(dest / "tests" / "workflow").items():
        assert b"workflow_api" not in content, path


def test_check_looks_at_the_tests_too(dest: Path, tmp_path: Path) -> None:
    vendor(*TESTS, "--check", cwd=tmp_path, code=1)
    vendor(*TESTS, cwd=tmp_path)
    assert vendor(*TESTS, "--check", cwd=tmp_path).stdout.count("up to date") == 2
    (dest / "tests/workflow/test_books.py").write_text("mine")
    done = vendor(*TESTS, "--check", cwd=tmp_path, code=1)
    assert "project/tests/workflow/test_books.py: edited by hand" in done.stdout
    assert f"vendor project --name {NAME} --tests tests/workflow --spec" in done.stdout


@pytest.mark.parametrize(
    ("folder", "complaint"),
    [
        ("/abs", "no folder below"),
        ("../tests", "no folder below"),
        (".", "no folder below"),
        ("tests/a-b", "cannot be a package of tests"),
        ("tests/acme", "hides another package"),
        ("json", "hides another package"),
    ],
)
def test_refused_folders_of_tests(tmp_path: Path, folder: str, complaint: str) -> None:
    (tmp_path / "project").mkdir()
    done = vendor("project", "--name", NAME, "--tests", folder, cwd=tmp_path, code=2)
    assert complaint in done.stderr
    assert list((tmp_path / "project").iterdir()) == []
