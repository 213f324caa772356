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

from tests.processes import ROOT, Said, command, python, tree
from tests.trees import git

CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
NAME = "acme._vendor.workflow"
FOLDER = Path("acme/_vendor/workflow")
STAND_IN = Path("acme/_vendor/workflow_stand_in")
ALL = ("project", "--name", NAME, "--with", "stand-in", "--tests", "tests/workflow")


def vendor(*words: str, cwd: Path, code: int = 0, spec: Path = CASE) -> Said:
    """What the command prints, after a look at its exit code."""
    return command("vendor", "--spec", spec, *words, cwd=cwd, code=code)


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


def test_types_hold(dest: Path) -> None:
    (dest / "use.py").write_text(
        f"from {NAME} import WorkflowClient\n"
        "with WorkflowClient('http://localhost:1') as client:\n"
        "    text: str = client.books.send_text('a')\n"
    )
    python("-m", "mypy", "--strict", "--explicit-package-bases", ".", cwd=dest)


def test_the_package_and_nothing_else(dest: Path, tmp_path: Path) -> None:
    command("generate", "--spec", CASE, "--out", "all", cwd=tmp_path)
    whole = tree(tmp_path / "all" / "workflow_api")
    found = tree(dest)
    paths = {str(FOLDER / path) for path in (*whole, "MANIFEST.json", ".gitattributes", "LICENSE")}
    assert found.keys() == paths
    for path in whole:
        if path.startswith("_runtime/"):
            assert found[str(FOLDER / path)] == whole[path]


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
    assert (manifest["package"], manifest["part"]) == (NAME, "package")
    assert manifest["files"].keys() == tree(dest / FOLDER).keys() - {"MANIFEST.json"}


def test_parents_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    (tmp_path / "acme/__init__.py").write_text("mine = 1\n")
    said = vendor(".", "--name", NAME, cwd=tmp_path).out
    assert (tmp_path / "acme/__init__.py").read_text() == "mine = 1\n"
    assert not (tmp_path / "acme/_vendor/__init__.py").exists()
    assert "acme._vendor: has no __init__.py and none was added" in said
    assert "acme: has no" not in said
    test_it_can_be_imported(tmp_path)


def test_what_it_says(tmp_path: Path) -> None:
    said = vendor("new/project", cwd=tmp_path).out.splitlines()
    count = len(tree(tmp_path / "new/project/workflow_api"))
    assert said[0].endswith(": 4 operations, 1 schema, 0 error texts; 0 dropped")
    assert said[1:3] == [
        f"new/project/workflow_api: {count} files; {count} written, 0 unchanged, 0 deleted",
        said[2],
    ]
    assert said[2].startswith("also install: httpcore2")
    assert said[3] == "from workflow_api import WorkflowClient"
    first = (tmp_path / "new/project/workflow_api/__init__.py").read_text().splitlines()[0]
    assert "by `workflow-codegen vendor DEST`;" in first


def test_check(dest: Path, tmp_path: Path) -> None:
    options = ("project", "--name", NAME, "--check")
    before = tree(dest)
    assert "up to date" in vendor(*options, cwd=tmp_path).out
    spec = tmp_path / "spec.yaml"
    spec.write_text(CASE.read_text().replace("A book.", "A tome."))
    done = vendor(*options, cwd=tmp_path, code=1, spec=spec)
    assert f"project/{FOLDER}/models.py: out of date" in done.out
    assert done.out.endswith(f"   workflow-codegen vendor project --name {NAME} --spec {spec}\n")
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
    assert f"project/{FOLDER}/models.py: edited by hand" in done.err
    assert tree(dest) == before


def test_a_package_of_somebody_else_is_kept(tmp_path: Path) -> None:
    (tmp_path / "workflow_api").mkdir()
    (tmp_path / "workflow_api/__init__.py").write_text("mine")
    before = tree(tmp_path)
    assert "was not written by the generator" in vendor(".", cwd=tmp_path, code=1).err
    assert tree(tmp_path) == before


def test_other_commands_do_not_take_over_a_vendored_package(dest: Path, tmp_path: Path) -> None:
    before = tree(dest)
    out = ("generate", "--spec", CASE, "--out", dest / FOLDER)
    assert "a different generator command" in command(*out, cwd=tmp_path, code=1).err
    tests = ("--name", "client", "--tests", str(FOLDER))
    assert "a different generator command" in vendor("project", *tests, cwd=tmp_path, code=1).err
    assert tree(dest / FOLDER) == {
        path.removeprefix(f"{FOLDER}/"): content for path, content in before.items()
    }


@pytest.mark.parametrize(
    "tests",
    [
        "acme/_vendor/workflow",
        "acme/_vendor/Workflow",
        "acme/_vendor/workflow/tests",
        "acme/_vendor",
        "acme/_vendor/workflow_stand_in",
        "acme/_vendor/workflow_stand_in/tests",
    ],
)
def test_outputs_that_overlap_are_refused(dest: Path, tmp_path: Path, tests: str) -> None:
    before = tree(dest)
    words = ("project", "--name", NAME, "--with", "stand-in", "--tests", tests)
    for more in ((), ("--check",)):
        assert " overlap\n" in vendor(*words, *more, cwd=tmp_path, code=2).err
    assert tree(dest) == before


def test_python_of_somebody_else_is_refused(dest: Path, tmp_path: Path) -> None:
    """Not only where one of our files goes: a package is ours, or it is not."""
    options = ("project", "--name", NAME)
    vendor(*options, "--check", cwd=tmp_path)
    (dest / FOLDER / "_runtime/mine.py").write_text("mine = True\n")
    before = tree(dest)
    complaint = "_runtime/mine.py: is Python code that was not written by the generator"
    assert complaint in vendor(*options, cwd=tmp_path, code=1).err
    assert complaint in vendor(*options, "--check", cwd=tmp_path, code=1).out
    assert tree(dest) == before
    (tmp_path / "other/workflow_api").mkdir(parents=True)
    (tmp_path / "other/workflow_api/routes.py").write_text("mine = True\n")
    assert "routes.py: is Python" in vendor("other", cwd=tmp_path, code=1).err
    assert [path.name for path in (tmp_path / "other/workflow_api").iterdir()] == ["routes.py"]


def test_an_output_that_is_refused_keeps_the_others_as_they_are(
    whole: tuple[Path, str], tmp_path: Path
) -> None:
    dest = Path(shutil.copytree(whole[0] / "project", tmp_path / "project"))
    (dest / "tests/workflow/test_books.py").write_text("mine")
    before = tree(dest)
    spec = tmp_path / "spec.yaml"
    spec.write_text(CASE.read_text().replace("A book.", "A tome."))
    said = vendor(*ALL, cwd=tmp_path, code=1, spec=spec)
    assert "test_books.py: edited by hand" in said.err
    assert "Nothing was changed." in said.err
    assert tree(dest) == before


def test_a_project_with_a_src_folder(tmp_path: Path) -> None:
    project = tmp_path / "project"
    (project / "src").mkdir(parents=True)
    (project / "pyproject.toml").write_text("")
    for more in ((), ("--check",)):
        said = vendor("project", "--tests", "tests/workflow", *more, cwd=tmp_path).out
        assert "project/src/workflow_api: " in said
        assert "project/tests/workflow: " in said
    assert not (project / "workflow_api").exists()
    # A package that is beside the folder already stays there.
    shutil.move(project / "src/workflow_api", project / "workflow_api")
    assert "project/workflow_api: " in vendor("project", "--check", cwd=tmp_path).out


def test_licence_and_versions_come_along(whole: tuple[Path, str], tmp_path: Path) -> None:
    dest = whole[0] / "project"
    for folder in (FOLDER, STAND_IN, Path("tests/workflow")):
        assert (dest / folder / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()
        for path in (dest / folder).rglob("*.py"):
            assert "# SPDX-License-Identifier: MIT" in path.read_text().splitlines()[:2], path
    spec = tmp_path / "spec.yaml"
    text = CASE.read_text()
    spec.write_text(text.replace("  version: ", "  x-client-version: 7.1.2rc1\n  version: ", 1))
    vendor(".", cwd=tmp_path, spec=spec)
    script = "import workflow_api as it; print(it.__version__, it.__server_version__)"
    server = text.partition("  version: ")[2].partition("\n")[0]
    assert python("-c", script, cwd=tmp_path) == f"7.1.2rc1 {server}\n"


@pytest.mark.parametrize(
    ("broken", "text", "shown"),
    [
        ("workflow_api/_runtime/model.py", "def (:\n", "model.py is not valid Python"),
        ("workflow_api/errors.py.jinja", "class {\n", "errors.py is not valid Python"),
        ("workflow_api/models.py.jinja", "{% if %}\n", "TemplateSyntaxError"),
        ("tests/support/rows.py", "def (:\n", "rows.py is not valid Python"),
    ],
)
def test_nothing_is_written_if_a_template_is_broken(
    whole: tuple[Path, str], tmp_path: Path, broken: str, text: str, shown: str
) -> None:
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    (tmp_path / "templates" / broken).write_text(text)
    dest = Path(shutil.copytree(whole[0] / "project", tmp_path / "project"))
    (dest / FOLDER / "models.py").unlink()
    before = tree(dest)
    done = subprocess.run(
        [sys.executable, "-m", "generator", "vendor", "--spec", CASE, *ALL],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(tmp_path)}, capture_output=True,
        text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 70, done
    assert shown in done.stderr
    assert tree(dest) == before


def test_manifests_of_two_branches_merge(tmp_path: Path) -> None:
    """Each branch changes a part of the document; git merges, and the next run goes on."""
    project = tmp_path / "project"
    project.mkdir()
    spec = tmp_path / "spec.yaml"
    text = CASE.read_text()
    identity = ("-c", "user.name=tests", "-c", "user.email=tests@localhost")

    def branch(name: str, old: str, new: str) -> None:
        git(project, "checkout", "--quiet", "-b", name, "main")
        spec.write_text(text.replace(old, new))
        vendor("project", cwd=tmp_path, spec=spec)
        git(project, "add", "--all")
        git(project, *identity, "commit", "--quiet", "--message", name)

    git(project, "init", "--quiet", "--initial-branch", "main")
    git(project, *identity, "commit", "--quiet", "--allow-empty", "--message", "Empty")
    branch("first", "A book.", "A book.")
    git(project, "branch", "--force", "main", "first")
    # Both change __init__.py, and with it one line of the manifest.
    branch("one", "title: Bodies", "title: Embodied")
    branch("two", "version: 1.0.0", "version: 8.0.0")
    git(project, *identity, "merge", "--quiet", "--message", "Merged", "one")
    merged = (project / "workflow_api/MANIFEST.json").read_text().splitlines()
    paths = [line.split('"')[1] for line in merged if '.py": "' in line]
    assert len(paths) > len(set(paths))
    assert paths == sorted(paths)
    both = text.replace("title: Bodies", "title: Embodied")
    spec.write_text(both.replace("version: 1.0.0", "version: 8.0.0"))
    said = vendor("project", "--check", cwd=tmp_path, spec=spec, code=1).out
    assert "by hand" not in said
    vendor("project", cwd=tmp_path, spec=spec)
    vendor("project", "--check", cwd=tmp_path, spec=spec)


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
        ("json.x", "module of Python"),
    ],
)
def test_invalid_names_are_rejected(tmp_path: Path, name: str, complaint: str) -> None:
    done = vendor(".", f"--name={name}", cwd=tmp_path, code=2)
    assert "cannot be the name of a package" in done.err
    assert complaint in done.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("destination", "complaint"),
    [
        ("", "DEST is empty"),
        ("file", "is not a folder"),
        (str(ROOT / "generator"), "belongs to the generator"),
        (str(ROOT / "templates"), "belongs to the generator"),
    ],
)
def test_refused_destinations(tmp_path: Path, destination: str, complaint: str) -> None:
    (tmp_path / "file").write_text("mine")
    assert complaint in vendor(destination, cwd=tmp_path, code=2).err
    assert tree(tmp_path) == {"file": b"mine"}


def test_links_inside_the_project_are_refused(tmp_path: Path) -> None:
    (tmp_path / "victim").mkdir()
    (tmp_path / "project").mkdir()
    (tmp_path / "project/acme").symlink_to("../victim")
    done = vendor("project", "--name", NAME, cwd=tmp_path, code=2)
    assert "project/acme is a symbolic link" in done.err
    assert list((tmp_path / "victim").iterdir()) == []
    (tmp_path / "project/workflow_api").symlink_to("../victim")
    assert "is a symbolic link" in vendor("project", cwd=tmp_path, code=2).err
    assert list((tmp_path / "victim").iterdir()) == []


def test_a_module_that_would_hide_the_package(tmp_path: Path) -> None:
    (tmp_path / "acme.py").write_text("mine")
    assert "would shadow the package" in vendor(".", "--name", NAME, cwd=tmp_path, code=2).err


def test_a_linked_destination_is_resolved_and_said(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    said = vendor("link", cwd=tmp_path).out
    assert f"the folder resolves to {tmp_path}/real/workflow_api" in said
    assert (tmp_path / "real/workflow_api/__init__.py").exists()


def test_the_document_of_the_project_itself_is_named_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "api").mkdir()
    spec = tmp_path / "api" / "books.yaml"
    spec.write_bytes(CASE.read_bytes())
    vendor(".", cwd=tmp_path, spec=spec)
    first = (tmp_path / "workflow_api/__init__.py").read_text()
    assert first.startswith("# Generated from api/books.yaml by ")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A project with everything that can be vendored, and what was said."""
    folder = tmp_path_factory.mktemp("whole")
    said = vendor(*ALL, cwd=folder).out
    return folder, said


def test_the_stand_in_is_written_on_request(whole: tuple[Path, str]) -> None:
    folder, said = whole
    assert f"project/{STAND_IN}: " in said
    assert "to run its stand-in server, install: jsonschema" in said
    manifest = json.loads((folder / "project" / STAND_IN / "MANIFEST.json").read_text())
    assert (manifest["package"], manifest["part"]) == (NAME, "stand-in")
    script = (
        f"import sys\nfrom {NAME} import WorkflowClient\n"
        "assert not [name for name in sys.modules if 'stand_in' in name]\n"
        f"from {NAME}_stand_in import StandIn\n"
        "with StandIn() as server, WorkflowClient(server.url) as client:\n"
        "    print(client.books.send_text('a'), server.requests[0].problems)\n"
    )
    assert python("-c", script, cwd=folder / "project") == "Hello ()\n"


def test_the_tests_are_written_with_their_stand_in(whole: tuple[Path, str], tmp_path: Path) -> None:
    """They run from the other project's folder, next to its own tests."""
    assert "project/tests/workflow: " in whole[1]
    assert "to run its tests, install: jsonschema" in whole[1]
    dest = Path(shutil.copytree(whole[0] / "project", tmp_path / "project"))
    shutil.rmtree(dest / STAND_IN)
    (dest / "tests" / "test_mine.py").write_text("def test_mine() -> None:\n    pass\n")
    said = python("-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=dest)
    assert "each touched by a test" in said
    for path, content in tree(dest / "tests" / "workflow").items():
        assert b"workflow_api" not in content or path.startswith("workflow_stand_in/"), path


def test_check_looks_at_each_part(whole: tuple[Path, str], tmp_path: Path) -> None:
    dest = Path(shutil.copytree(whole[0] / "project", tmp_path / "project"))
    assert vendor(*ALL, "--check", cwd=tmp_path).out.count("up to date") == 3
    (dest / "tests/workflow/test_books.py").write_text("mine")
    (dest / STAND_IN / "server.py").unlink()
    said = vendor(*ALL, "--check", cwd=tmp_path, code=1).out
    assert "project/tests/workflow/test_books.py: edited by hand" in said
    assert f"project/{STAND_IN}/server.py: missing" in said
    options = f"--name {NAME} --with stand-in --tests tests/workflow --spec"
    assert f"workflow-codegen vendor project {options}" in said


@pytest.mark.parametrize(
    ("folder", "complaint"),
    [
        ("/abs", "cannot be a test package"),
        ("../tests", "cannot be a test package"),
        (".", "cannot be a test package"),
        ("tests/a-b", "cannot be a test package"),
        ("tests/con", "cannot be a test package"),
        ("acme", "shadows another package"),
        ("json", "shadows another package"),
    ],
)
def test_refused_folders_of_tests(tmp_path: Path, folder: str, complaint: str) -> None:
    (tmp_path / "project").mkdir()
    said = vendor("project", "--name", NAME, "--tests", folder, cwd=tmp_path, code=2)
    assert complaint in said.err
    assert list((tmp_path / "project").iterdir()) == []
