"""The command line through the front door: what it says, how it ends, what it leaves."""

from __future__ import annotations

import dataclasses
import json
import os
import pty
import shlex
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.command import main as cli
from generator.command.ledger import ledger_of
from generator.diagnostics import GeneratorBug
from generator.read import read_api

ROOT = Path(__file__).parent.parent
CASE = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A working directory as a checkout has it, with a small document in the usual place."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "workflow-api.yaml").write_bytes(CASE.read_bytes())
    return tmp_path


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The generated tree of the document."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "spec").mkdir()
    (folder / "spec" / "workflow-api.yaml").write_bytes(CASE.read_bytes())
    run(folder, "generate")
    return folder / "generated"


@pytest.fixture
def generated(project: Path, made: Path) -> None:
    """The project has its tree already."""
    shutil.copytree(made, project / "generated")


def run(
    project: Path, *arguments: str, code: int = 0, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """The finished command, after a look at its exit code."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(env or {})},
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
        if path.is_file()
    }


class TestGenerate:
    def test_says_what_was_done(self, project: Path) -> None:
        done = run(project, "generate")
        count = len(tree(project / "generated"))
        assert done.stdout == (
            "spec/workflow-api.yaml: 4 operations, 1 schema, 0 error texts; 0 dropped\n"
            f"generated: {count} files; {count} written, 0 unchanged, 0 deleted\n"
        )
        assert done.stderr == ""
        again = run(project, "generate").stdout.splitlines()[1]
        assert again == (
            f"generated: {count} files; 0 written, {count} unchanged, 0 deleted; up to date"
        )

    @pytest.mark.usefixtures("generated")
    def test_counts_stand_in_the_manifest(self, project: Path) -> None:
        manifest = json.loads((project / "generated/MANIFEST.json").read_text())
        assert manifest["ledger"] == {
            "operations": 4, "schemas": 1, "error_texts": 0, "dropped": 0
        }  # fmt: skip
        assert manifest["files"].keys() == tree(project / "generated").keys() - {"MANIFEST.json"}

    def test_workflow_operations_are_told_apart(self, project: Path) -> None:
        text = CASE.read_text().replace("  /books:", "  /workflowapi/books:")
        (project / "spec/workflow-api.yaml").write_text(text)
        assert ": 1 + 3 operations, " in run(project, "generate").stdout

    def test_the_bytes_do_not_depend_on_where_and_how(self, project: Path) -> None:
        run(project, "generate")
        (project / "below").mkdir()
        run(
            project / "below", "generate", "--out", str(project / "copy"),
            "--spec", "../spec/workflow-api.yaml", env={"PYTHONHASHSEED": "7", "LC_ALL": "C"},
        )  # fmt: skip
        assert tree(project / "copy") == tree(project / "generated")
        for name, content in tree(project / "generated").items():
            assert str(project).encode() not in content, name

    def test_an_operation_that_leaves_the_document_takes_its_files_along(
        self, project: Path
    ) -> None:
        text = CASE.read_text()
        with_more = text.replace(
            "  - {name: Books, description: Books.}\n",
            "  - {name: Books, description: Books.}\n  - {name: Texts, description: Texts.}\n",
        ).replace("[Books]\n      operationId: sendText", "[Texts]\n      operationId: sendText")
        (project / "spec/workflow-api.yaml").write_text(with_more)
        run(project, "generate")
        (project / "generated/notes.txt").write_text("mine")
        assert (project / "generated/workflow_api/resources/texts.py").exists()
        (project / "spec/workflow-api.yaml").write_text(text)
        assert ", 3 deleted\n" in run(project, "generate").stdout
        assert not (project / "generated/workflow_api/resources/texts.py").exists()
        assert (project / "generated/notes.txt").read_text() == "mine"
        run(project, "check")

    @pytest.mark.usefixtures("generated")
    def test_a_bad_document_leaves_the_tree(self, project: Path) -> None:
        before = tree(project / "generated")
        (project / "spec/workflow-api.yaml").write_text("openapi: 3.1.0\n")
        done = run(project, "generate", code=2)
        assert done.stdout == ""
        assert "spec/workflow-api.yaml:1:" in done.stderr
        assert tree(project / "generated") == before

    @pytest.mark.parametrize("spec", ["none.yaml", "spec", "", "/dev/null"])
    def test_no_document(self, project: Path, spec: str) -> None:
        assert spec in run(project, "generate", "--spec", spec, code=2).stderr
        assert not (project / "generated").exists()

    @pytest.mark.usefixtures("generated")
    def test_a_hand_edit_is_named_and_kept(self, project: Path) -> None:
        (project / "generated/README.md").write_text("mine")
        before = tree(project / "generated")
        done = run(project, "generate", code=1)
        assert "generated/README.md: edited by hand" in done.stderr
        assert tree(project / "generated") == before

    @pytest.mark.parametrize("out", ["", "/", ".", "spec", "spec/..", str(ROOT)])
    def test_refused_folders(self, project: Path, out: str) -> None:
        before = tree(project)
        done = run(project, "generate", "--out", out, code=2)
        assert "give a folder of its own" in done.stderr
        assert tree(project) == before

    def test_a_linked_folder_is_refused(self, project: Path) -> None:
        (project / "real").mkdir()
        (project / "generated").symlink_to("real")
        done = run(project, "generate", code=2)
        assert f"give the folder itself: {project}/real" in done.stderr
        assert tree(project / "real") == {}


class TestCheck:
    @pytest.mark.usefixtures("generated")
    def test_clean(self, project: Path) -> None:
        before = tree(project)
        assert "up to date" in run(project, "check").stdout
        assert tree(project) == before

    def test_missing(self, project: Path) -> None:
        done = run(project, "check", code=1)
        assert "generated/README.md: missing" in done.stdout
        assert done.stdout.endswith("mend it with\n   python -m generator generate\n")
        assert not (project / "generated").exists()

    def test_out_of_date_with_a_short_diff_and_the_cure(self, project: Path) -> None:
        (project / "my spec").mkdir()
        spec = project / "my spec/api.yaml"
        spec.write_bytes(CASE.read_bytes())
        options = ["--spec", "my spec/api.yaml", "--out", "the out's"]
        run(project, "generate", *options)
        spec.write_text(spec.read_text().replace("A book.", "A tome.").replace("1.0.0", "2.0.0"))
        before = tree(project)
        done = run(project, "check", *options, code=1)
        assert tree(project) == before
        assert "the out's/workflow_api/models.py: out of date" in done.stdout
        assert '-    """A book."""\n+    """A tome."""' in done.stdout
        assert len(done.stdout.splitlines()) < 100
        cure = done.stdout.splitlines()[-1].strip()
        words = shlex.split(cure)
        assert words[:4] == ["python", "-m", "generator", "generate"]
        run(project, *words[3:])
        run(project, "check", *options)

    @pytest.mark.usefixtures("generated")
    def test_a_large_difference_is_cut(self, project: Path) -> None:
        document = project / "generated/openapi.json"
        document.write_text("\n".join(str(number) for number in range(1000)))
        done = run(project, "check", code=1)
        assert "openapi.json: edited by hand" in done.stdout
        assert "more lines of difference" in done.stdout
        assert "first move an edit" in done.stdout
        assert len(done.stdout.splitlines()) < 100

    @pytest.mark.usefixtures("generated")
    def test_stale_and_edited(self, project: Path) -> None:
        text = CASE.read_text().replace("  - {name: Books, ", "  - {name: Tomes, ")
        (project / "spec/workflow-api.yaml").write_text(text.replace("[Books]", "[Tomes]"))
        lines = run(project, "check", code=1).stdout.splitlines()
        assert "generated/workflow_api/resources/books.py: no longer generated" in lines
        assert "generated/workflow_api/resources/tomes.py: missing" in lines

    @pytest.mark.usefixtures("generated")
    def test_a_bad_manifest(self, project: Path) -> None:
        (project / "generated/MANIFEST.json").write_text("{")
        done = run(project, "check", code=1)
        assert "generated/MANIFEST.json is not as the generator wrote it" in done.stderr

    def test_a_bad_document(self, project: Path) -> None:
        (project / "spec/workflow-api.yaml").write_text("[]")
        run(project, "check", code=2)


class TestUsage:
    @pytest.mark.parametrize(
        "arguments",
        [(), ("none",), ("generate", "more"), ("generate", "--sp", "x"), ("vendor",)],
    )
    def test_bad_usage(self, project: Path, arguments: tuple[str, ...]) -> None:
        assert "usage: python -m generator" in run(project, *arguments, code=2).stderr

    @pytest.mark.parametrize("arguments", [(), ("generate",), ("check",), ("vendor",)])
    def test_help_imports_nothing_heavy(self, arguments: tuple[str, ...]) -> None:
        code = (
            "import sys\nfrom generator.command.main import main\n"
            f"assert main([*{arguments!r}, '--help']) == 0\n"
            "print({'black', 'jinja2', 'yaml', 'generator.read'} & {*sys.modules})"
        )
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
        )
        assert done.stdout.endswith("set()\n")

    def test_main_returns_the_code(self, project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(project)
        handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
        assert cli.main(["generate"]) == 0
        assert cli.main(["check"]) == 0
        assert cli.main(["check", "--out", "none"]) == 1
        assert cli.main(["check", "--spec", "none"]) == 2
        assert cli.main(["none"]) == 2
        assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == handlers


class TestFaults:
    def test_a_fault_of_ours(
        self, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        from generator.command import run as commands  # noqa: PLC0415 - heavy, and only needed here

        def fail(*_: object) -> None:
            raise GeneratorBug("models.py is not valid Python")

        monkeypatch.chdir(project)
        monkeypatch.setattr(commands, "Build", fail)
        assert cli.main(["generate"]) == 70
        shown = capsys.readouterr().err
        assert shown == "models.py is not valid Python\n\nthis is a fault of the generator itself\n"
        assert not (project / "generated").exists()

    def test_a_fault_that_nobody_thought_of(
        self, project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        from generator.command import run as commands  # noqa: PLC0415 - heavy, and only needed here

        monkeypatch.chdir(project)
        monkeypatch.setattr(commands, "Build", lambda *_: int("none"))
        assert cli.main(["generate"]) == 70
        shown = capsys.readouterr().err
        assert "ValueError: invalid literal" in shown
        assert "test_cli.py:" in shown
        assert "this is a fault of the generator itself" in shown

    @pytest.mark.parametrize(
        ("path", "old", "new", "lost"),
        [
            ("_catalogue.py", b'"addBook"', b'"removed"', "operation addBook"),
            ("_operations.py", b"ADD_BOOK:", b"REMOVED:", "operation addBook"),
            ("resources/books.py", b"ADD_BOOK", b"SEND_TEXT", "operation addBook"),
            ("models.py", b"class Book(", b"class Removed(", "schema Book"),
        ],
    )
    def test_what_is_dropped_is_named(self, path: str, old: bytes, new: bytes, lost: str) -> None:
        from generator.build import Build  # noqa: PLC0415 - heavy, and only needed here

        api = read_api(CASE, "spec.yaml")
        package = dict(Build(api, "spec.yaml", "workflow_api", "make").package())
        assert ledger_of(api, package).dropped == ()
        assert old in package[path]
        package[path] = package[path].replace(old, new)
        with pytest.raises(GeneratorBug, match=lost):
            ledger_of(api, package)

    def test_an_error_text_that_is_dropped_is_named(self) -> None:
        from generator.build import Build  # noqa: PLC0415 - heavy, and only needed here

        api = read_api(CASE, "spec.yaml")
        package = Build(api, "spec.yaml", "workflow_api", "make").package()
        document = {**api.document, "x-errors": {"texts": {"lost": {}}}}
        with pytest.raises(GeneratorBug, match="error text lost"):
            ledger_of(dataclasses.replace(api, document=document), package)


class TestStreams:
    def command(self, project: Path, script: str, **settings: str) -> tuple[int, str]:
        """The exit code and standard error of a shell script in which `$GEN` is the generator."""
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=project,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT),
                "GEN": f"{shlex.quote(sys.executable)} -m generator",
                **settings,
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert "Traceback" not in done.stderr
        assert "Exception" not in done.stderr
        return done.returncode, done.stderr

    @pytest.mark.parametrize("unbuffered", ["", "1"])
    @pytest.mark.parametrize(
        "command", ["generate", "check", "--help", "generate --help", "vendor other"]
    )
    def test_full(self, project: Path, command: str, unbuffered: str) -> None:
        code, text = self.command(
            project, f"eval $GEN {command} > /dev/full", PYTHONUNBUFFERED=unbuffered
        )
        assert code == 74
        assert text == "standard output cannot be written: [Errno 28] No space left on device\n"
        assert not (project / "generated").exists()
        assert not (project / "other").exists()

    @pytest.mark.parametrize("command", ["generate", "check", "generate --help"])
    def test_closed(self, project: Path, command: str) -> None:
        code, text = self.command(project, f"eval $GEN {command} >&-")
        assert code == 74
        assert text == "standard output cannot be written: it is closed\n"
        assert not (project / "generated").exists()

    @pytest.mark.parametrize("command", ["generate", "check"])
    def test_nobody_reads(self, project: Path, command: str) -> None:
        # A reader that is gone before the first word.
        code, text = self.command(
            project, f"set -o pipefail; (sleep 0.2; eval $GEN {command}) | exec true"
        )
        assert (code, text) == (141, "")
        assert not (project / "generated").exists()

    def test_complaints_to_nowhere(self, project: Path) -> None:
        assert self.command(project, "eval $GEN none 2> /dev/full")[0] == 2
        assert self.command(project, "eval $GEN generate --spec none 2>&-")[0] == 2

    @pytest.mark.parametrize(
        "settings",
        [
            {"PYTHONIOENCODING": "ascii"},
            {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        ],
        ids=["ascii", "C locale"],
    )
    def test_ascii(self, project: Path, settings: dict[str, str]) -> None:
        spec = project / "spec/b\u00fccher.yaml"
        spec.write_bytes(CASE.read_bytes())
        options = ("--spec", "spec/b\u00fccher.yaml", "--out", "b\u00fccher")
        run(project, "generate", *options)
        (project / "b\u00fccher/README.md").write_text("\u65e5\u672c", encoding="utf-8")
        done = run(project, "check", *options, code=1, env=settings)
        assert done.stdout.isascii()
        assert "README.md: edited by hand" in done.stdout
        spec.write_text("\u65e5\u672c: [\n", encoding="utf-8")
        assert run(project, "check", *options, code=2, env=settings).stderr.isascii()

    @pytest.mark.usefixtures("generated")
    def test_escapes_of_a_terminal_do_not_reach_it(self, project: Path) -> None:
        (project / "generated/README.md").write_text("\x1b[31mred\n")
        assert "\x1b" not in run(project, "check", code=1).stdout

    def test_progress_on_a_terminal_only(self, project: Path) -> None:
        ours, theirs = pty.openpty()
        done = subprocess.run(
            [sys.executable, "-m", "generator", "generate"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            stderr=theirs,
            check=True,
        )
        os.close(theirs)
        shown = os.read(ours, 10_000)
        os.close(ours)
        assert b"rendering ..." in shown
        assert shown.endswith(b"\r\x1b[K")
        assert b"\x1b" not in done.stdout


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
@pytest.mark.usefixtures("generated")
def test_signals(project: Path, number: signal.Signals) -> None:
    """Whenever it comes: no traceback, an exit code, and a tree that is wholly old or new."""
    old = tree(project / "generated")
    spec = project / "spec/workflow-api.yaml"
    spec.write_text(spec.read_text().replace("A book.", "A tome."))
    run(project, "generate", "--out", "other")
    new = tree(project / "other")
    delay = 0.05
    while True:
        started = subprocess.Popen(
            [sys.executable, "-m", "generator", "generate"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        time.sleep(delay)
        started.send_signal(number)
        _, shown = started.communicate()
        assert tree(project / "generated") in (old, new)
        if started.returncode == 0:
            break
        assert started.returncode in (-number, 128 + number, 1)
        # Until __main__ has switched that off, Python itself answers Ctrl-C with a traceback.
        assert "Traceback" not in shown or "cli.py" not in shown
        delay *= 2


@pytest.mark.usefixtures("generated")
def test_killed_runs_are_repaired(project: Path) -> None:
    wanted = tree(project / "generated")
    for delay in (0.5, 0.8, 1.1):
        (project / "generated/README.md").unlink(missing_ok=True)
        started = subprocess.Popen(
            [sys.executable, "-m", "generator", "generate"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
        )
        time.sleep(delay)
        started.kill()
        started.wait()
        run(project, "generate")
        assert tree(project / "generated") == wanted


def test_two_commands_at_once(project: Path) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "generator", "generate"],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    said = [process.communicate()[0] for process in started]
    assert [process.returncode for process in started] == [0] * 4
    # One found an empty folder, the others what it had written.
    assert sum("; 0 written" in text for text in said) == 3
    run(project, "check")


@pytest.mark.parametrize("flags", [("-O",), ("-OO",), ("-W", "error"), ("-X", "dev")], ids=str)
@pytest.mark.usefixtures("generated")
def test_flags_of_the_interpreter(project: Path, flags: tuple[str, ...]) -> None:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, *flags, "-m", "generator"]
    subprocess.run([*command, "check"], cwd=project, env=env, check=True)
    (project / "generated/README.md").write_text("mine")
    done = subprocess.run([*command, "generate"], cwd=project, env=env, check=False)
    assert done.returncode == 1
