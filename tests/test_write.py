"""Making a folder equal to files in memory: own files only, all or nothing, whatever happens."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.diagnostics import GeneratorError
from generator.output import folder as folders
from generator.output.folder import FolderError, opened
from generator.output.manifest import NAME
from generator.output.target import UsageError, document_name, target
from generator.output.write import Kind, Output, Written, compare, write

ROOT = Path(__file__).parent.parent
OLD = {
    "README.md": b"old\n",
    "package/__init__.py": b"",
    "package/models.py": b"A = 1\n" * 50,
    "package/gone/stale.py": b"gone = True\n",
}
NEW = {
    "README.md": b"new\n",
    "package/__init__.py": b"",
    "package/models.py": b"A = 2\n" * 50,
    "package/resources/books.py": b"books = True\n",
}


def output(folder: Path, files: dict[str, bytes]) -> Output:
    return Output(folder=folder, shown="generated", files=files, about={"ledger": {"schemas": 1}})


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder but for the manifest."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != NAME
    }


def state(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Content, mode and time of every file, to see that nothing at all was written."""
    return {
        str(path): (path.read_bytes(), path.stat().st_mode, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder that holds the old tree."""
    write(output(tmp_path / "out", OLD))
    return tmp_path / "out"


class TestNormalRuns:
    def test_first_run_writes_everything(self, out: Path) -> None:
        assert tree(out) == OLD

    def test_manifest_lists_every_file_with_its_hash(self, out: Path) -> None:
        manifest = json.loads((out / NAME).read_text())
        assert manifest == {
            "ledger": {"schemas": 1},
            "files": {path: hashlib.sha256(text).hexdigest() for path, text in OLD.items()},
        }
        assert list(manifest["files"]) == sorted(OLD)

    def test_second_run_writes_nothing(self, out: Path) -> None:
        before = state(out)
        assert write(output(out, OLD)) == Written(written=0, unchanged=5, deleted=0)
        assert state(out) == before

    def test_only_what_differs_is_written(self, out: Path) -> None:
        before = state(out)
        assert write(output(out, NEW)) == Written(written=4, unchanged=1, deleted=1)
        same = str(out / "package/__init__.py")
        assert state(out)[same] == before[same]

    def test_stale_files_go_with_their_folder_and_foreign_ones_stay(self, out: Path) -> None:
        (out / "notes.txt").write_text("mine")
        (out / ".git").mkdir()
        (out / ".git" / "config").write_text("mine")
        write(output(out, NEW))
        assert tree(out) == {**NEW, "notes.txt": b"mine", ".git/config": b"mine"}
        assert not (out / "package/gone").exists()

    def test_a_folder_with_a_foreign_file_stays(self, out: Path) -> None:
        (out / "package/gone/notes.txt").write_text("mine")
        write(output(out, NEW))
        assert (out / "package/gone/notes.txt").read_text() == "mine"
        assert not (out / "package/gone/stale.py").exists()

    def test_a_file_that_is_missing_comes_back(self, out: Path) -> None:
        (out / "README.md").unlink()
        assert write(output(out, OLD)) == Written(written=1, unchanged=4, deleted=0)

    def test_without_manifest_equal_files_are_ours_again(self, out: Path) -> None:
        (out / NAME).unlink()
        assert write(output(out, OLD)) == Written(written=1, unchanged=4, deleted=0)

    @pytest.mark.parametrize("umask", [0o022, 0o077, 0o000])
    def test_modes_follow_the_umask(self, tmp_path: Path, umask: int) -> None:
        before = os.umask(umask)
        try:
            write(output(tmp_path / "out", OLD))
        finally:
            os.umask(before)
        for path in (tmp_path / "out").rglob("*"):
            full = 0o777 if path.is_dir() else 0o666
            assert stat.S_IMODE(path.stat().st_mode) == full & ~umask

    @pytest.mark.parametrize(
        "path",
        ["../a", "/a", "a/../b", "con.py", "a./b", "a ", ".git/x", "a\nb", "x" * 201, "a\\b", NAME],
    )
    def test_our_own_paths_are_checked_before_anything_is_made(
        self, tmp_path: Path, path: str
    ) -> None:
        with pytest.raises(GeneratorError, match="x-python-name"):
            write(output(tmp_path / "out", {path: b""}))
        assert not (tmp_path / "out").exists()

    def test_paths_that_differ_in_case_only_are_refused(self, tmp_path: Path) -> None:
        with pytest.raises(GeneratorError, match="upper and lower case"):
            write(output(tmp_path / "out", {"a/Books.py": b"", "a/books.py": b""}))


class TestHandEdits:
    def test_an_edited_file_is_named_and_nothing_is_written(self, out: Path) -> None:
        (out / "package/models.py").write_text("A = 3\n")
        before = state(out)
        with pytest.raises(FolderError, match=r"generated/package/models\.py: edited by hand"):
            write(output(out, NEW))
        assert state(out) == before

    def test_an_edit_that_is_what_would_be_written_is_none(self, out: Path) -> None:
        (out / "package/models.py").write_bytes(NEW["package/models.py"])
        write(output(out, NEW))
        assert tree(out) == NEW

    def test_a_stale_file_that_was_edited_is_kept(self, out: Path) -> None:
        (out / "package/gone/stale.py").write_text("mine\n")
        before = state(out)
        with pytest.raises(FolderError, match=r"gone/stale\.py: edited by hand"):
            write(output(out, NEW))
        assert state(out) == before

    def test_a_foreign_file_where_a_new_one_goes_is_kept(self, out: Path) -> None:
        (out / "package/resources").mkdir()
        (out / "package/resources/books.py").write_text("mine")
        before = state(out)
        with pytest.raises(FolderError, match=r"books\.py: there already"):
            write(output(out, NEW))
        assert state(out) == before

    def test_deleting_the_edited_file_is_the_way_on(self, out: Path) -> None:
        (out / "README.md").write_text("mine")
        (out / "README.md").unlink()
        write(output(out, NEW))
        assert tree(out) == NEW


class TestLinks:
    def refused(self, out: Path, victim: Path) -> None:
        before = {path: path.read_bytes() for path in victim.rglob("*") if path.is_file()}
        with pytest.raises(FolderError, match="a symbolic link"):
            write(output(out, NEW))
        assert {path: path.read_bytes() for path in victim.rglob("*") if path.is_file()} == before
        assert (out / "README.md").read_bytes() == OLD["README.md"]

    @pytest.mark.parametrize("path", ["package/models.py", "package/gone/stale.py", NAME])
    def test_in_place_of_a_file(self, out: Path, tmp_path: Path, path: str) -> None:
        victim = tmp_path / "victim"
        victim.mkdir()
        shutil.copy(out / path, victim / "file")
        (out / path).unlink()
        (out / path).symlink_to(victim / "file")
        self.refused(out, victim)

    @pytest.mark.parametrize("path", ["package", "package/gone", "package/resources"])
    def test_in_place_of_a_folder(self, out: Path, tmp_path: Path, path: str) -> None:
        victim = tmp_path / "victim"
        victim.mkdir()
        if (out / path).exists():
            shutil.copytree(out / path, victim, dirs_exist_ok=True)
            shutil.rmtree(out / path)
        (out / path).symlink_to(victim)
        self.refused(out, victim)

    @pytest.mark.parametrize("what", ["file", "folder"])
    def test_planted_between_the_check_and_the_use(
        self, out: Path, tmp_path: Path, what: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        victim = tmp_path / "victim"
        victim.mkdir()
        (victim / "models.py").write_text("mine")
        real = folders.Folder.publish

        def publish(self: folders.Folder, path: str, temporary: str) -> None:
            if path == "package/models.py":
                if what == "file":
                    (out / path).unlink()
                    (out / path).symlink_to(victim / "models.py")
                else:
                    (out / "package").rename(out / "moved")
                    (out / "package").symlink_to(victim)
            real(self, path, temporary)

        monkeypatch.setattr(folders.Folder, "publish", publish)
        if what == "file":
            write(output(out, NEW))
            assert not (out / "package/models.py").is_symlink()
        else:
            with pytest.raises(FolderError, match="a symbolic link"):
                write(output(out, NEW))
        assert tree(victim) == {"models.py": b"mine"}

    @pytest.mark.parametrize("make", [os.mkdir, os.mkfifo], ids=["folder", "pipe"])
    def test_other_things_in_place_of_a_file(self, out: Path, make: Callable[[Path], None]) -> None:
        (out / "README.md").unlink()
        make(out / "README.md")
        with pytest.raises(FolderError, match=r"README\.md: a (folder|pipe, socket or device) in"):
            write(output(out, NEW))


HASH = "0" * 64


class TestManifest:
    @pytest.mark.parametrize(
        "text",
        [
            b"",
            b"garbage",
            b"\xff\xfe",
            b"[]",
            b"{}",
            b"[" * 100_000,
            b'{"files": {}, "files": {}}',
            b'{"files": {"a": 1}}',
            b'{"files": {"a": "xyz"}}',
            b'{"files": {"a": "' + HASH.encode() + b'"}, "unfinished": 3}',
            *(
                json.dumps({"files": {path: HASH}}).encode()
                for path in (
                    "../victim", "/victim", "a/../../victim", "./a", "a//b", "", "a/", NAME,
                    "..\\victim", "C:\\victim", ".git/config", ".GIT/config", "a\0b", "a\nb",
                    "\udcff", "x" * 5000,
                )
            ),
        ],
    )  # fmt: skip
    def test_an_edited_manifest_is_refused(self, out: Path, tmp_path: Path, text: bytes) -> None:
        (tmp_path / "victim").write_text("mine")
        (out / NAME).write_bytes(text)
        before = state(tmp_path)
        with pytest.raises(FolderError, match="is not as the generator wrote it") as caught:
            write(output(out, NEW))
        assert str(caught.value).encode("ascii")
        assert state(tmp_path) == before
        with pytest.raises(FolderError):
            compare(output(out, NEW))

    def test_a_victim_outside_with_the_right_hash_is_untouched(
        self, out: Path, tmp_path: Path
    ) -> None:
        (tmp_path / "victim").write_bytes(b"mine")
        manifest = json.loads((out / NAME).read_text())
        manifest["files"]["../victim"] = hashlib.sha256(b"mine").hexdigest()
        (out / NAME).write_text(json.dumps(manifest))
        with pytest.raises(FolderError, match="leads out of the folder"):
            write(output(out, NEW))
        assert (tmp_path / "victim").read_bytes() == b"mine"

    def test_a_listed_foreign_file_with_another_hash_is_kept(self, out: Path) -> None:
        (out / "notes.txt").write_text("mine")
        manifest = json.loads((out / NAME).read_text())
        manifest["files"]["notes.txt"] = HASH
        (out / NAME).write_text(json.dumps(manifest))
        with pytest.raises(FolderError, match=r"notes\.txt"):
            write(output(out, NEW))
        assert (out / "notes.txt").read_text() == "mine"

    def test_a_folder_of_the_other_command_is_refused(self, out: Path) -> None:
        other = Output(folder=out, shown="generated", files=NEW, about={"package": "a.b"})
        before = state(out)
        with pytest.raises(FolderError, match="another command"):
            write(other)
        assert state(out) == before


class TestCompare:
    def kinds(self, out: Path, files: dict[str, bytes]) -> dict[str, Kind]:
        return {item.path: item.kind for item in compare(output(out, files))}

    def test_equal(self, out: Path) -> None:
        (out / "notes.txt").write_text("mine")
        assert self.kinds(out, OLD) == {}

    def test_everything_at_once_and_nothing_is_written(self, out: Path) -> None:
        (out / "README.md").write_text("mine")
        (out / "package/.workflow-codegen-0123456789abcdef.tmp").write_text("half")
        before = state(out)
        assert self.kinds(out, NEW) == {
            "MANIFEST.json": Kind.CHANGED,
            "README.md": Kind.EDITED,
            "package/.workflow-codegen-0123456789abcdef.tmp": Kind.LEFT,
            "package/gone/stale.py": Kind.STALE,
            "package/models.py": Kind.CHANGED,
            "package/resources/books.py": Kind.MISSING,
        }
        assert state(out) == before

    def test_a_missing_folder_is_not_made(self, tmp_path: Path) -> None:
        found = self.kinds(tmp_path / "none", OLD)
        assert found == dict.fromkeys([*OLD, NAME], Kind.MISSING)
        assert not (tmp_path / "none").exists()

    def test_a_manifest_alone(self, out: Path) -> None:
        (out / NAME).unlink()
        assert self.kinds(out, OLD) == {NAME: Kind.MISSING}


STEPS = ("open", "write", "fsync", "close", "mkdir", "rmdir", "unlink", "replace", "dup")
"""The system calls by which a run changes the disk, or makes ready to."""


def at_step(number: int, act: Callable[[str], None]) -> Callable[[], int]:
    """From now on the step of that number becomes `act`; a function that counts the steps."""
    count = 0

    def wrapped(name: str, real: Callable[..., object]) -> Callable[..., object]:
        def step(*args: object, **kwargs: object) -> object:
            nonlocal count
            count += 1
            if count == number:
                if name == "write":
                    # The worst that can happen to a file: the half of it is there.
                    real(args[0], memoryview(args[1])[: len(args[1]) // 2])  # type: ignore[arg-type]
                act(name)
            return real(*args, **kwargs)

        return step

    for name in STEPS:
        setattr(os, name, wrapped(name, getattr(os, name)))
    return lambda: count


def in_child(work: Callable[[], None]) -> int:
    """How a forked process that does the work ends: 0, or minus the signal that killed it."""
    child = os.fork()
    if not child:
        try:
            work()
        except BaseException:
            os._exit(3)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def killed_at(number: int, run: Output) -> bool:
    """Whether a run that is killed at this step gets that far."""

    def work() -> None:
        at_step(number, lambda _name: os.kill(os.getpid(), signal.SIGKILL))
        write(run)

    code = in_child(work)
    assert code in (0, -signal.SIGKILL)
    return code != 0


def every_step(tmp_path: Path, start: dict[str, bytes]) -> Iterator[tuple[int, Path]]:
    for number in range(1, 1000):
        folder = tmp_path / str(number)
        if start:
            write(output(folder, start))
        yield number, folder
    raise AssertionError("the run never ends")


@pytest.mark.parametrize("start", [{}, OLD], ids=["first run", "later run"])
@pytest.mark.parametrize("then", [NEW, {**NEW, "README.md": b"newer\n"}], ids=["same", "other"])
def test_killed_at_any_step(
    tmp_path: Path, start: dict[str, bytes], then: dict[str, bytes]
) -> None:
    """Each file is wholly old or wholly new, and the next run repairs, even from other input."""
    steps = 0
    for number, folder in every_step(tmp_path, start):
        if not killed_at(number, output(folder, NEW)):
            break
        steps += 1
        for path, content in tree(folder).items() if folder.exists() else ():
            if not path.endswith(".tmp"):
                assert content in (start.get(path), NEW.get(path)), (number, path)
        write(output(folder, then))
        assert tree(folder) == then, number
        assert compare(output(folder, then)) == ()
    assert steps > 40


@pytest.mark.parametrize("start", [{}, OLD], ids=["first run", "later run"])
def test_an_error_at_any_step(tmp_path: Path, start: dict[str, bytes]) -> None:
    """Named; nothing of it is left; the tree is as it was until the first file is replaced."""
    states: list[str] = []
    for number, folder in every_step(tmp_path, start):

        def work(number: int = number, folder: Path = folder) -> None:
            def fail(name: str) -> None:
                if name != "close":
                    raise OSError(28, "No space left on device")

            steps = at_step(number, fail)
            report = ""
            try:
                write(output(folder, NEW))
            except FolderError as error:
                report = str(error)
            if steps() >= number:
                (folder.parent / f"{number}.txt").write_text(report)

        before = tree(folder) if start else {}
        assert in_child(work) == 0, number
        if not (tmp_path / f"{number}.txt").exists():
            break
        report = (tmp_path / f"{number}.txt").read_text()
        after = tree(folder) if folder.exists() else {}
        assert not [path for path in after if path.endswith(".tmp")], number
        if report:
            assert report.startswith("generated"), number
            assert "No space left on device" in report
            finish = "run the command again" in report
            states.append("half" if finish else "whole")
            if not finish:
                assert after == before, number
                assert folder.exists() == bool(start), number
        write(output(folder, NEW))
        assert tree(folder) == NEW, number
    assert states.count("whole") > 30


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_at_any_step(tmp_path: Path, number: signal.Signals) -> None:
    """The tree is wholly old or wholly new, and no temporary file is left."""
    seen: set[str] = set()
    for step, folder in every_step(tmp_path, OLD):

        def work(step: int = step, folder: Path = folder) -> None:
            signal.signal(number, signal.SIG_DFL)
            at_step(step, lambda _name: os.kill(os.getpid(), number))
            write(output(folder, NEW))

        code = in_child(work)
        if code == 0:
            break
        assert code in (3, -number), step
        after = tree(folder)
        assert after in (OLD, NEW), step
        seen.add("old" if after == OLD else "new")
    assert seen == {"old", "new"}


def test_left_temporary_files_go_and_similar_names_stay(out: Path) -> None:
    (out / "package/.workflow-codegen-0123456789abcdef.tmp").write_text("half")
    kept = [".workflow-codegen-123.tmp", "a.tmp", ".workflow-codegen-0123456789abcdef.tmp.bak"]
    for name in kept:
        (out / name).write_text("mine")
    write(output(out, OLD))
    assert tree(out) == {**OLD, **dict.fromkeys(kept, b"mine")}


def repeat(folder: Path, files: dict[str, bytes], times: int) -> None:
    for _ in range(times):
        write(output(folder, files))


def test_runs_at_once_take_turns(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    start = multiprocessing.get_context("fork").Process
    workers = [start(target=repeat, args=(folder, files, 50)) for files in (OLD, NEW)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert [worker.exitcode for worker in workers] == [0, 0]
    files = OLD if tree(folder) == OLD else NEW
    assert compare(output(folder, files)) == ()


def test_a_reader_never_sees_half_a_file(out: Path) -> None:
    start = multiprocessing.get_context("fork").Process

    def flip() -> None:
        for _ in range(50):
            write(output(out, NEW))
            write(output(out, OLD))

    writer = start(target=flip)
    writer.start()
    wholes = {OLD["package/models.py"], NEW["package/models.py"]}
    seen = set()
    while writer.is_alive():
        seen.add((out / "package/models.py").read_bytes())
    writer.join()
    assert writer.exitcode == 0
    assert seen == wholes


def test_the_lock_of_a_killed_run_is_free(out: Path) -> None:
    def hold() -> None:
        with opened(out, "generated", on_wait=lambda: None):
            (out / "held").write_text("")
            time.sleep(60)

    holder = multiprocessing.get_context("fork").Process(target=hold)
    holder.start()
    while not (out / "held").exists():
        time.sleep(0.01)
    waited: list[str] = []

    def end() -> None:
        waited.append("told")
        holder.kill()

    write(output(out, NEW), on_wait=end)
    assert waited == ["told"]
    (out / "held").unlink()
    assert tree(out) == NEW


def test_the_lock_leaves_no_file(tmp_path: Path) -> None:
    write(output(tmp_path / "out", {}))
    assert [path.name for path in (tmp_path / "out").iterdir()] == [NAME]


def mounted(tmp_path: Path, script: str) -> subprocess.CompletedProcess[str]:
    """The script in a mount name space of its own, with `write` and `out` at hand."""
    folder = tmp_path / "disk"
    folder.mkdir()
    start = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "import pathlib, subprocess\n"
        "from tests.test_write import OLD, NEW, FolderError, output, tree, write\n"
        "out = pathlib.Path(sys.argv[2]) / 'out'\n"
    )
    command = ["unshare", "-m", sys.executable, "-c", start + script, str(ROOT), str(folder)]
    probe = ["unshare", "-m", "mount", "-t", "tmpfs", "none", str(folder)]
    if (
        not shutil.which("unshare")
        or subprocess.run(probe, capture_output=True, check=False).returncode
    ):
        pytest.skip("needs the right to mount")
    return subprocess.run(command, capture_output=True, text=True, check=False)


MOUNT = (
    "subprocess.run(['mount', '-t', 'tmpfs', '-o', 'size=64k', 'none', out.parent], check=True)\n"
)


def test_disk_full(tmp_path: Path) -> None:
    done = mounted(
        tmp_path,
        MOUNT + "write(output(out, OLD))\n"
        "try:\n    write(output(out, {**NEW, 'package/big.py': b'x' * 100_000}))\n"
        "except FolderError as error:\n    print(error)\n"
        "assert tree(out) == OLD\n"
        "write(output(out, NEW))\nassert tree(out) == NEW\n",
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "generated/package/big.py: No space left on device\n   nothing was changed\n"
    )


def test_disk_read_only(tmp_path: Path) -> None:
    done = mounted(
        tmp_path,
        MOUNT + "write(output(out, OLD))\n"
        "subprocess.run(['mount', '-o', 'remount,ro', out.parent], check=True)\n"
        "print(write(output(out, OLD)).written)\n"
        "try:\n    write(output(out, NEW))\nexcept FolderError as error:\n    print(error)\n"
        "assert tree(out) == OLD\n",
    )
    assert done.returncode == 0, done.stderr
    assert "0\ngenerated/" in done.stdout
    assert "Read-only file system\n   nothing was changed" in done.stdout


class TestTargets:
    @pytest.fixture(autouse=True)
    def project(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A working directory with a document in `api/spec`; home is `home`."""
        (tmp_path / "work/api/spec").mkdir(parents=True)
        (tmp_path / "home").mkdir()
        (tmp_path / "work/file").write_text("mine")
        (tmp_path / "real").mkdir()
        (tmp_path / "work/link").symlink_to(tmp_path / "real")
        monkeypatch.chdir(tmp_path / "work")
        monkeypatch.setenv("HOME", str(tmp_path / "home"))
        return tmp_path

    @pytest.mark.parametrize(
        ("text", "complaint"),
        [
            ("", "has no name"),
            (" ", "has no name"),
            ("/", "holds the folder of the document"),
            ("~", "home directory"),
            ("~/..", "holds"),
            (".", "working directory"),
            ("..", "holds"),
            ("api", "holds the folder of the document"),
            ("api/spec", "is the folder of the document"),
            ("api/none/../spec", "is the folder of the document"),
            ("file", "is not a folder"),
            ("file/below", "Not a directory|is not a folder"),
            ("link", "is a symbolic link"),
            ("link/", "is a symbolic link"),
            (".git/x", "belongs to git"),
            ("a\0b", "null"),
            ("x" * 300, "too long"),
            (str(ROOT), "the generator's checkout"),
            (str(ROOT / "generator"), "belongs to the generator"),
            (str(ROOT / "templates/new"), "belongs to the generator"),
        ],
    )
    def test_refused(self, text: str, complaint: str) -> None:
        with pytest.raises(UsageError, match=complaint):
            target(os.path.expanduser(text), "api/spec/api.yaml")

    def test_a_link_on_the_way_is_resolved_and_said(self, project: Path) -> None:
        found = target("link/out", "api/spec/api.yaml")
        assert found.folder == project / "real/out"
        assert found.moved == str(project / "real/out")

    def test_a_plain_folder(self, project: Path) -> None:
        found = target("out/", "api/spec/api.yaml")
        assert (found.folder, found.shown, found.moved) == (project / "work/out", "out", "")

    def test_the_document_has_one_name_from_everywhere(self, project: Path) -> None:
        base = project / "work"
        spec = base / "api/spec/api.yaml"
        assert document_name("api/spec/api.yaml", base) == "api/spec/api.yaml"
        assert document_name(str(spec), base) == "api/spec/api.yaml"
        assert document_name(str(spec), project / "elsewhere") == "api.yaml"
