"""The command line through the front door: what it says, how it ends, what it leaves."""

from __future__ import annotations

import contextlib
import io
import json
import os
import shlex
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator import build as build_room
from generator.command.main import main
from generator.diagnostics import GeneratorBug
from tests.processes import ROOT, Said, command, python, tree

CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A working directory like a checkout, with a small document in the usual place."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "workflow-api.yaml").write_bytes(CASE.read_bytes())
    return tmp_path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated tree of the document."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "spec").mkdir()
    (folder / "spec" / "workflow-api.yaml").write_bytes(CASE.read_bytes())
    command("generate", cwd=folder)
    return folder / "generated"


@pytest.fixture
def generated(project: Path, made: Path) -> None:
    """The project has its tree already."""
    shutil.copytree(made, project / "generated")


class TestGenerate:
    @pytest.mark.usefixtures("generated")
    def test_says_what_was_done(self, project: Path) -> None:
        counts = "spec/workflow-api.yaml: 4 operations, 1 schema, 0 error texts; 0 dropped\n"
        count = len(tree(project / "generated"))
        assert command("generate", cwd=project) == Said(
            f"{counts}generated: {count} files; 0 written, {count} unchanged, 0 deleted;"
            " up to date\n",
            "",
        )
        (project / "generated/README.md").unlink()
        (project / "generated/.workflow-codegen-01234567").mkdir()
        assert command("generate", cwd=project).out == (
            f"{counts}generated: {count} files; 1 written, {count - 1} unchanged, 0 deleted\n"
        )
        assert len(tree(project / "generated")) == count
        manifest = json.loads((project / "generated/MANIFEST.json").read_text())
        assert manifest["ledger"] == {
            "operations": 4, "schemas": 1, "error_texts": 0, "dropped": 0
        }  # fmt: skip
        assert manifest["files"].keys() == tree(project / "generated").keys() - {"MANIFEST.json"}

    def test_workflow_operations_are_counted_apart(self, project: Path) -> None:
        text = CASE.read_text().replace("  /books:", "  /workflowapi/books:")
        (project / "spec/workflow-api.yaml").write_text(text)
        assert ": 1 + 3 operations, " in command("check", cwd=project, code=1).out

    @pytest.mark.usefixtures("generated")
    def test_the_bytes_do_not_depend_on_where_and_how(self, project: Path) -> None:
        (project / "below").mkdir()
        copy = ("--out", str(project / "copy"), "--spec", "../spec/workflow-api.yaml")
        python(
            "-m", "generator", "generate", *copy,
            cwd=project / "below", PYTHONPATH=str(ROOT), PYTHONHASHSEED="7", LC_ALL="C",
        )  # fmt: skip
        assert tree(project / "copy") == tree(project / "generated")
        for name, content in tree(project / "generated").items():
            assert str(project).encode() not in content, name

    def test_files_of_a_removed_operation_are_deleted(self, project: Path) -> None:
        text = CASE.read_text()
        with_more = text.replace(
            "  - {name: Books, description: Books.}\n",
            "  - {name: Books, description: Books.}\n  - {name: Texts, description: Texts.}\n",
        ).replace("[Books]\n      operationId: sendText", "[Texts]\n      operationId: sendText")
        (project / "spec/workflow-api.yaml").write_text(with_more)
        command("generate", cwd=project)
        (project / "generated/notes.txt").write_text("mine")
        assert (project / "generated/workflow_api/resources/texts.py").exists()
        (project / "spec/workflow-api.yaml").write_text(text)
        lines = command("check", cwd=project, code=1).out.splitlines()
        assert "generated/workflow_api/resources/texts.py: no longer generated" in lines
        assert ", 3 deleted\n" in command("generate", cwd=project).out
        assert not (project / "generated/workflow_api/resources/texts.py").exists()
        assert (project / "generated/notes.txt").read_text() == "mine"

    @pytest.mark.usefixtures("generated")
    def test_nothing_is_written_before_everything_is_rendered(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """A bad document, and a template that fails after all others."""
        before = tree(project / "generated")
        (project / "spec/workflow-api.yaml").write_text("openapi: 3.1.0\n")
        said = command("generate", cwd=project, code=2)
        assert said.out == ""
        assert "spec/workflow-api.yaml:1:" in said.err
        text = CASE.read_text().replace("A book.", "A tome.")
        (project / "spec/workflow-api.yaml").write_text(text)
        real = build_room.Build.tree

        def fail(built: build_room.Build) -> None:
            real(built)
            raise GeneratorBug("models.py is not valid Python")

        monkeypatch.setattr(build_room.Build, "tree", fail)
        assert command("generate", cwd=project, code=70).err == (
            "models.py is not valid Python\n\nthis is a bug in the generator\n"
        )
        assert tree(project / "generated") == before

    @pytest.mark.parametrize("spec", ["none.yaml", "spec", ""])
    def test_no_document(self, project: Path, spec: str) -> None:
        assert spec in command("generate", "--spec", spec, cwd=project, code=2).err
        assert not (project / "generated").exists()

    @pytest.mark.usefixtures("generated")
    def test_what_is_in_the_way_is_named_and_kept(self, project: Path) -> None:
        (project / "generated/README.md").write_text("mine")
        (project / "generated/docs").rename(project / "docs")
        (project / "generated/docs").symlink_to(project / "docs")
        before = tree(project)
        said = command("generate", cwd=project, code=1).err
        assert "generated/README.md: edited by hand" in said
        assert "generated/docs/index.html: a symbolic link is in the way" in said
        assert tree(project) == before

    @pytest.mark.parametrize("out", ["", "/", ".", "spec", "spec/..", str(ROOT), "linked"])
    def test_refused_folders(self, project: Path, out: str) -> None:
        (project / "linked").symlink_to("spec")
        before = tree(project)
        said = command("generate", "--out", out, cwd=project, code=2)
        assert "choose a folder that is used for nothing else" in said.err
        assert tree(project) == before


class TestCheck:
    @pytest.mark.usefixtures("generated")
    def test_up_to_date(self, project: Path) -> None:
        before = tree(project)
        assert "up to date" in command("check", cwd=project).out
        assert tree(project) == before

    def test_missing(self, project: Path) -> None:
        said = command("check", cwd=project, code=1).out
        assert "generated/README.md: missing" in said
        assert said.endswith("to fix this, run\n   workflow-codegen generate\n")
        assert not (project / "generated").exists()

    @pytest.mark.parametrize("system", ["linux", "win32"])
    def test_out_of_date_with_a_short_diff_and_the_fix(
        self, project: Path, made: Path, system: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        spec = project / "my work/spec/workflow-api.yaml"
        spec.parent.mkdir(parents=True)
        spec.write_text(CASE.read_text().replace("A book.", "A tome."))
        shutil.copytree(made, project / "my work/the out's")
        options = ["--spec", "my work/spec/workflow-api.yaml", "--out", "my work/the out's"]
        before = tree(project)
        monkeypatch.setattr(sys, "platform", system)
        said = command("check", *options, cwd=project, code=1).out
        assert tree(project) == before
        assert "my work/the out's/workflow_api/models.py: out of date" in said
        assert '-    """A book."""\n+    """A tome."""' in said
        assert len(said.splitlines()) < 100
        fix = said.splitlines()[-1].strip()
        if system == "win32":
            quoted = '--out "my work/the out\'s" --spec "my work/spec/workflow-api.yaml"'
            assert fix == f"workflow-codegen generate {quoted}"
        else:
            command(*shlex.split(fix)[1:], cwd=project)
            command("check", *options, cwd=project)

    @pytest.mark.usefixtures("generated")
    def test_a_large_difference_is_cut(self, project: Path) -> None:
        lines = "\x1b[31m\n".join(str(number) for number in range(1000))
        (project / "generated/openapi.json").write_text(lines)
        said = command("check", cwd=project, code=1).out
        assert "openapi.json: edited by hand" in said
        assert "more lines of difference" in said
        assert "move your edits to the document or the templates" in said
        assert len(said.splitlines()) < 100
        assert "\x1b" not in said


class TestUsage:
    @pytest.mark.parametrize(
        "words", [(), ("none",), ("generate", "more"), ("generate", "--sp", "x"), ("vendor",)]
    )
    def test_bad_usage(self, project: Path, words: tuple[str, ...]) -> None:
        assert "usage: workflow-codegen" in command(*words, cwd=project, code=2).err

    @pytest.mark.parametrize("words", [(), ("generate",), ("check",), ("vendor",)])
    def test_help_imports_nothing_heavy(self, words: tuple[str, ...]) -> None:
        code = (
            "import sys\nfrom generator.command.main import main\n"
            f"assert main([*{words!r}, '--help']) == 0\n"
            "print({'black', 'jinja2', 'yaml', 'filelock', 'generator.read'} & {*sys.modules})"
        )
        assert python("-c", code, cwd=ROOT).endswith("set()\n")

    def test_unexpected_errors_are_reported_as_bugs(
        self, project: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(build_room, "Build", lambda *_: int("none"))
        said = command("generate", cwd=project, code=70).err
        assert "ValueError: invalid literal" in said
        assert "test_cli.py:" in said
        assert said.endswith("this is a bug in the generator\n")


class TestStreams:
    def shell(self, project: Path, script: str) -> tuple[int, str]:
        """The exit code and standard error of a shell script in which `$GEN` is the generator."""
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=project,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "PYTHONUNBUFFERED": "",
                "GEN": f"{shlex.quote(sys.executable)} -m generator",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stderr

    @pytest.mark.parametrize("words", ["generate", "--help"])
    def test_standard_output_cannot_be_written(self, project: Path, words: str) -> None:
        full = self.shell(project, f"eval $GEN {words} > /dev/full")
        assert full == (1, "[Errno 28] No space left on device\n")
        # A reader that has gone before the first word.
        gone = self.shell(project, f"set -o pipefail; (sleep 0.2; eval $GEN {words}) | exec true")
        assert gone == (1, "")
        assert not (project / "generated").exists()

    def test_standard_error_cannot_be_written(self, project: Path) -> None:
        assert self.shell(project, "eval $GEN generate --spec none 2> /dev/full")[0] == 2
        assert self.shell(project, "eval $GEN generate --spec none 2>&-")[0] == 2

    def test_characters_that_a_stream_cannot_encode(self, project: Path) -> None:
        (project / "spec/b\u00fccher.yaml").write_text("\u65e5\u672c: [\n", encoding="utf-8")
        done = subprocess.run(
            [sys.executable, "-m", "generator", "check", "--spec", "spec/b\u00fccher.yaml"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "ascii"},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 2
        assert rb"b\xfccher.yaml:" in done.stderr
        assert done.stderr.isascii()

    def test_progress_on_a_terminal(self, project: Path) -> None:
        class Terminal(io.StringIO):
            def isatty(self) -> bool:
                return True

        with contextlib.chdir(project), contextlib.redirect_stderr(Terminal()) as shown:
            main(["check"])
            main(["check", "--spec", "none"])
        assert "\r\x1b[Krendering ...\r\x1b[K" in shown.getvalue()
        assert "\r\x1b[Kreading none ...\r\x1b[K\r\x1b[Knone:" in shown.getvalue()


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Ctrl-C as a shell has it in the foreground."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("generated", "interruptible")
def test_ctrl_c(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While files are staged and while they are replaced; the next run does the rest."""
    spec = project / "spec/workflow-api.yaml"
    spec.write_text(spec.read_text().replace("A book.", "A tome."))
    before = tree(project / "generated")

    def interrupted(*_: object) -> None:
        signal.raise_signal(signal.SIGINT)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", interrupted)
        said = command("generate", cwd=project, code=130).err
        assert said == "interrupted; nothing was changed\n"
        assert tree(project / "generated") == before
    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", interrupted)
        said = command("generate", cwd=project, code=130).err
        assert said == "interrupted; run the command again to finish\n"
    command("generate", cwd=project)
    command("check", cwd=project)


@pytest.mark.usefixtures("generated")
def test_flags_of_the_interpreter(project: Path) -> None:
    for flags in (("-OO",), ("-W", "error", "-X", "dev")):
        python(*flags, "-m", "generator", "check", cwd=project, PYTHONPATH=str(ROOT))
