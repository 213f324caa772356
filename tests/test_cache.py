"""What is remembered between runs: quick where it is proved, and never trusted further."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import read as read_room
from generator.cache import store as store_room
from generator.cache import work as work_room
from generator.cache.store import Store
from generator.diagnostics import GeneratorBug
from generator.formatter import formatting
from generator.openapi import Api
from tests.processes import ROOT, command, python, tree

CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
LOADED = """
import sys
from generator.command.main import main
code = main(sys.argv[1:])
print("rendered" if "jinja2" in sys.modules else "known")
sys.exit(code)
"""
VENDOR = ("vendor", "project", "--with", "stand-in", "--tests", "tests/workflow")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project and what is remembered of it; a test takes a copy."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "spec").mkdir()
    shutil.copy(CASE, folder / "spec" / "workflow-api.yaml")
    run("generate", cwd=folder)
    run(*VENDOR, cwd=folder)
    return folder


@pytest.fixture
def project(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "work", symlinks=True))


def run(*words: str, cwd: Path, code: int = 0, **variables: str) -> str:
    """What a command prints in a process of its own, and whether it rendered anything."""
    given = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(cwd / "cache"), **variables}
    return python("-c", LOADED, *words, cwd=cwd, code=code, **given)


def entries(project: Path) -> list[Path]:
    return sorted((project / "cache" / "workflow-codegen").iterdir())


@pytest.mark.parametrize(
    ("words", "outputs"), [(("check",), 1), (("generate",), 1), ((*VENDOR, "--check"), 3)]
)
def test_without_a_change_nothing_is_rendered(
    project: Path, words: tuple[str, ...], outputs: int
) -> None:
    said = run(*words, cwd=project)
    assert said.endswith("known\n")
    assert said.count("up to date") == outputs
    assert run(*words, "--no-cache", cwd=project) == said.replace("known", "rendered")


def edited(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"\n")


def moved(file: Path) -> None:
    file.parent.rename(file.parent.with_name("elsewhere"))
    file.parent.symlink_to("elsewhere")


def interrupted(file: Path) -> None:
    (file.parents[1] / ".workflow-codegen-01234567").mkdir()


def listed(file: Path) -> None:
    manifest = file.parents[1] / "MANIFEST.json"
    manifest.write_text(manifest.read_text().replace('"files": {', '"files": {"mine": "",'))
    (file.parents[1] / "mine").write_text("mine")


@pytest.mark.parametrize("change", [edited, Path.unlink, moved, interrupted, listed])
def test_a_tree_that_differs_is_found(project: Path, change: Callable[[Path], None]) -> None:
    change(project / "generated/workflow_api/models.py")
    said = run("check", cwd=project, code=1)
    assert " difference" in said
    assert said == run("check", "--no-cache", cwd=project, code=1)


def test_python_of_somebody_else_in_a_vendored_package_is_found(project: Path) -> None:
    (project / "project/workflow_api/mine.py").write_text("")
    assert "workflow_api/mine.py: is Python code" in run(*VENDOR, "--check", cwd=project, code=1)


def test_another_document_or_library_is_noticed(project: Path) -> None:
    spec = project / "spec/workflow-api.yaml"
    (project / "site/black-99.0.dist-info").mkdir(parents=True)
    path = f"{ROOT}{os.pathsep}{project / 'site'}"
    assert run("check", cwd=project, PYTHONPATH=path).endswith("rendered\n")
    assert run("check", cwd=project, PYTHONPATH=path).endswith("known\n")
    text = spec.read_text()
    spec.write_text(text.replace("A book.", "A tome."))
    assert "models.py: out of date" in run("check", cwd=project, code=1)
    spec.write_text(text)
    assert run("check", cwd=project).endswith("known\n")


@pytest.mark.parametrize("part", ["generator/names.py", "templates/workflow_api/models.py.jinja"])
def test_another_generator_or_template_is_noticed(project: Path, part: str) -> None:
    for name in ("generator", "templates"):
        shutil.copytree(ROOT / name, project / "tool" / name)
    tool = {"PYTHONPATH": str(project / "tool")}
    # The same content elsewhere is the same.
    assert run("check", cwd=project, **tool).endswith("known\n")
    edited(project / "tool" / part)
    assert run("check", cwd=project, **tool).endswith("rendered\n")


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_entries_that_are_damaged_are_made_again(project: Path, damage: bytes | None) -> None:
    before = entries(project)
    for path in before:
        content = path.read_bytes()
        path.write_bytes(content[:-1] + b"\0" if damage is None else damage)
    assert run("check", cwd=project).endswith("rendered\n")
    assert run("check", cwd=project).endswith("known\n")
    shutil.rmtree(project / "cache")
    assert run("check", cwd=project).endswith("rendered\n")
    assert {path.name for path in entries(project)} < {path.name for path in before}


def test_commands_do_without_a_folder_that_cannot_be_used(project: Path) -> None:
    (project / "file").write_text("mine")
    for _ in range(2):
        said = run("check", cwd=project, XDG_CACHE_HOME=str(project / "file"))
        assert said.endswith("rendered\n")
    said = run("check", "--no-cache", cwd=project, XDG_CACHE_HOME=str(project / "none"))
    assert said.endswith("rendered\n")
    assert not (project / "none").exists()


def test_runs_at_once_share_it(project: Path) -> None:
    shutil.rmtree(project / "cache")
    before = tree(project / "generated")
    (project / "generated/README.md").unlink()
    given = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(project / "cache")}
    words = (sys.executable, "-m", "generator", "generate")
    runs = [
        subprocess.Popen(words, cwd=project, env={**os.environ, **given}, stdout=subprocess.PIPE)
        for _ in range(3)
    ]
    assert [process.communicate()[0].count(b"unchanged") for process in runs] == [1, 1, 1]
    assert tree(project / "generated") == before
    assert run("check", cwd=project).endswith("known\n")
    assert not [path for path in entries(project) if "." in path.name]


def test_a_document_that_changes_meanwhile_is_not_remembered(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is another one when it is read, and the first one again when the run ends."""
    spec = project / "spec/workflow-api.yaml"
    text, real = spec.read_text(), read_room.begin
    monkeypatch.setenv("XDG_CACHE_HOME", str(project / "other"))

    def begin(path: Path, shown: str | None = None) -> tuple[Api, Callable[[], None]]:
        spec.write_text(text.replace("A book.", "A tome."))
        found = real(path, shown)
        spec.write_text(text)
        return found

    with monkeypatch.context() as patched:
        patched.setattr(read_room, "begin", begin)
        command("generate", cwd=project)
    assert "models.py: out of date" in command("check", cwd=project, code=1).out


def test_what_was_not_used_for_longest_goes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(store_room, "_LIMIT", 1_000)
    store = Store()
    for number in range(8):
        store.put(f"key{number}", b"x" * 200)
        os.utime(tmp_path / "workflow-codegen" / f"key{number}", (number, number))
    assert store.get("key0") == b"x" * 200
    store.prune()
    kept = {number for number in range(8) if store.get(f"key{number}")}
    assert kept == {0, 5, 6, 7}


class TestProcesses:
    @pytest.fixture(autouse=True)
    def others(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Nothing is remembered, and any work is enough for other processes."""
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        monkeypatch.setattr(work_room, "_ENOUGH", 0)
        monkeypatch.setattr(os, "cpu_count", lambda: 3)
        work_room.STORE.start(enabled=True)

    def formatted(self, count: int) -> list[str]:
        with work_room.shared():
            begun = [formatting("x.py", f"x   =  {number}") for number in range(count)]
            return [finish() for finish in begun]

    @pytest.mark.parametrize("program", [sys.executable, "false", "none"])
    def test_the_text_is_the_same_whoever_makes_it(
        self, program: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "executable", shutil.which(program) or program)
        assert self.formatted(40) == [f"x = {number}\n" for number in range(40)]

    def test_a_mistake_is_reported_as_here(self) -> None:
        with work_room.shared():
            finish = formatting("x.py", "def (:")
            with pytest.raises(GeneratorBug, match=r"x\.py is not valid Python: cannot parse"):
                finish()

    def test_they_are_gone_at_the_end(self, monkeypatch: pytest.MonkeyPatch) -> None:
        started: list[subprocess.Popen[str]] = []
        real = subprocess.Popen

        def popen(*words: object, **options: object) -> subprocess.Popen[str]:
            started.append(real(*words, **options))  # type: ignore[call-overload]
            return started[-1]

        monkeypatch.setattr(subprocess, "Popen", popen)
        with contextlib.suppress(KeyboardInterrupt), work_room.shared():
            for number in range(40):
                formatting("x.py", f"x   =  {number}")
            raise KeyboardInterrupt
        assert [process.poll() for process in started] == [0] * len(started)
        assert started
