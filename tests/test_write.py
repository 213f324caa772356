"""Making a folder equal to files in memory: own files only, all or nothing, on every system."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.command.shared import document_name
from generator.diagnostics import GeneratorError
from generator.output.folder import Difference, Kind, Output, compare, write
from generator.output.manifest import NAME, FolderError
from generator.output.target import target
from tests.processes import ROOT, tree

OLD = {
    "README.md": b"old\n",
    "package/__init__.py": b"",
    "package/models.py": b"A = 1\n" * 50,
    "package/gone/stale.py": b"gone = True\n",
    "run.cmd": b"echo\r\n",
}
NEW = {
    "README.md": b"new\n",
    "package/__init__.py": b"",
    "package/models.py": b"A = 2\n" * 50,
    "package/resources/books.py": b"books = True\n",
    "run.cmd": b"echo\r\n",
}
HASH = "0" * 64


def output(folder: Path, files: Mapping[str, bytes], **about: str) -> Output:
    return Output(folder=folder, label="generated", files=files, about={"ledger": 1, **about})


def make(folder: Path, files: Mapping[str, bytes], **about: str) -> dict[str, Kind]:
    """Write, and what differed before."""
    return kinds(write([output(folder, files, **about)], never)[0])


def never() -> None:
    raise AssertionError("no other run is at work")


def kinds(differences: object) -> dict[str, Kind]:
    assert isinstance(differences, list)
    found: list[Difference] = differences
    return {item.path: item.kind for item in found}


def state(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Content, mode and time of every file, to see that nothing at all was written."""
    return {
        str(path): (path.read_bytes(), path.stat().st_mode, path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below the folder except the manifest."""
    return {path: content for path, content in tree(folder).items() if path != NAME}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder that has the old tree."""
    make(tmp_path / "out", OLD)
    return tmp_path / "out"


def refused(out: Path, files: Mapping[str, bytes], complaint: str, **about: str) -> None:
    """The run names what it must keep, and changes nothing."""
    before = state(out.parent)
    with pytest.raises(FolderError, match=complaint) as caught:
        write([output(out, files, **about)], never)
    assert "othing was changed" in str(caught.value)
    assert str(caught.value).isascii()
    assert state(out.parent) == before


class TestRuns:
    def test_the_manifest_lists_every_file_with_its_hash(self, out: Path) -> None:
        assert files_of(out) == OLD
        text = {path: content.replace(b"\r\n", b"\n") for path, content in OLD.items()}
        assert json.loads((out / NAME).read_text()) == {
            "ledger": 1,
            "files": {path: hashlib.sha256(text[path]).hexdigest() for path in sorted(OLD)},
        }

    def test_only_what_differs_is_touched(self, out: Path) -> None:
        before = state(out)
        assert make(out, OLD) == {}
        assert state(out) == before
        assert make(out, NEW) == {
            NAME: Kind.CHANGED,
            "README.md": Kind.CHANGED,
            "package/gone/stale.py": Kind.STALE,
            "package/models.py": Kind.CHANGED,
            "package/resources/books.py": Kind.MISSING,
        }
        assert files_of(out) == NEW
        for path in ("package/__init__.py", "run.cmd"):
            assert state(out)[str(out / path)] == before[str(out / path)]

    def test_stale_files_go_with_their_folder_and_others_stay(self, out: Path) -> None:
        (out / "notes.txt").write_text("mine")
        make(out, NEW)
        assert files_of(out) == {**NEW, "notes.txt": b"mine"}
        assert not (out / "package/gone").exists()
        make(out, OLD)
        (out / "package/gone/notes.txt").write_text("mine")
        make(out, NEW)
        assert [path.name for path in (out / "package/gone").iterdir()] == ["notes.txt"]

    def test_what_is_missing_comes_back(self, out: Path) -> None:
        for path in ("README.md", NAME):
            (out / path).unlink()
            assert make(out, OLD) == {path: Kind.MISSING}

    def test_line_ends_do_not_count(self, out: Path) -> None:
        for path in OLD:
            content = (out / path).read_bytes().replace(b"\r\n", b"\n")
            ending = b"\n" if path == "run.cmd" else b"\r\n"
            (out / path).write_bytes(content.replace(b"\n", ending))
        before = state(out)
        assert make(out, OLD) == {}
        assert state(out) == before
        same = {"package/__init__.py", "run.cmd"}
        assert make(out, NEW).keys() == (OLD.keys() | NEW.keys() | {NAME}) - same

    @pytest.mark.parametrize(
        ("path", "complaint"),
        [
            ("../a", "part"),
            ("/a", "part"),
            ("a/../b", "part"),
            ("con.py", "part 'con.py'"),
            ("a/NUL", "part 'NUL'"),
            ("a./b", "part 'a.'"),
            ("a ", "part 'a '"),
            (".git/x", "part '.git'"),
            ("a\nb", "has a character"),
            ("a\\b", "has a character"),
            ("x" * 201, "longer than 200"),
            ("manifest.json", "manifest itself"),
        ],
    )
    def test_paths_that_some_system_cannot_have(
        self, tmp_path: Path, path: str, complaint: str
    ) -> None:
        with pytest.raises(GeneratorError, match=complaint) as caught:
            make(tmp_path / "out", {"a": b"", path: b""})
        assert "cannot be a generated file" in str(caught.value)
        assert not (tmp_path / "out").exists()

    def test_names_that_differ_only_in_case(self, tmp_path: Path) -> None:
        with pytest.raises(GeneratorError, match=r"'a/books.py' .* differs from 'a/Books.py' only"):
            make(tmp_path / "out", {"a/Books.py": b"", "a/books.py": b""})

    def test_a_path_that_is_too_long_with_its_folder(self, tmp_path: Path) -> None:
        deep = tmp_path.joinpath(*["x" * 200] * 20)
        with pytest.raises(GeneratorError, match=r"'a\.py' .* longer than .* with its"):
            make(Path(f"{deep}/{'x' * (4092 - len(str(deep)))}"), {"a.py": b""})

    def test_a_name_that_changes_its_case(self, tmp_path: Path) -> None:
        """A hard link does what a disk does that ignores case: both names are one file."""
        make(tmp_path, {"Books.py": b"1"})
        (tmp_path / "books.py").hardlink_to(tmp_path / "Books.py")
        assert make(tmp_path, {"books.py": b"1"})["books.py"] is Kind.MISSING
        assert files_of(tmp_path) == {"books.py": b"1"}


class TestWhatIsKept:
    def test_edited_files(self, out: Path) -> None:
        for path in ("package/models.py", "package/gone/stale.py"):
            (out / path).write_text("A = 3\n")
            refused(out, NEW, f"generated/{path}: edited by hand")
            (out / path).unlink()
        make(out, NEW)
        assert files_of(out) == NEW

    def test_edit_equal_to_generated_text_is_accepted(self, out: Path) -> None:
        (out / "package/models.py").write_bytes(NEW["package/models.py"])
        make(out, NEW)
        assert files_of(out) == NEW

    def test_files_that_were_not_generated(self, out: Path) -> None:
        (out / "package/resources").mkdir()
        (out / "package/resources/books.py").write_text("mine")
        refused(out, NEW, r"books\.py: already exists and was not written by the generator")
        manifest = json.loads((out / NAME).read_text())
        manifest["files"]["package/resources/books.py"] = HASH
        (out / NAME).write_text(json.dumps(manifest))
        refused(out, NEW, r"books\.py: edited by hand")

    @pytest.mark.parametrize(
        "path", ["package/models.py", "package/gone/stale.py", NAME, "package", "package/resources"]
    )
    def test_links(self, out: Path, tmp_path: Path, path: str) -> None:
        victim = tmp_path / "victim"
        if (out / path).exists():
            (out / path).rename(victim)
        else:
            victim.mkdir()
        (out / path).symlink_to(victim)
        refused(out, NEW, rf"generated/{path}.*: a symbolic link is in the way")

    def test_other_things_in_the_way(self, out: Path) -> None:
        (out / "README.md").unlink()
        (out / "README.md").mkdir()
        (out / "package/resources").write_text("mine")
        refused(out, NEW, r"generated/README\.md: something that is not a file is in the way")
        (out / "README.md").rmdir()
        with pytest.raises(FolderError, match=r"books\.py: File exists\n   nothing was changed"):
            make(out, NEW)

    @pytest.mark.parametrize(
        "text",
        [
            b"",
            b"garbage",
            b"\xff\xfe",
            b"[]",
            b"{}",
            b"[" * 100_000,
            b'{"files": []}',
            b'{"files": {}, "unfinished": 3}',
            *(
                json.dumps({"files": {path: HASH}}).encode()
                for path in (
                    "../victim", "/victim", "a/../../victim", "./a", "a//b", "", "a/", NAME,
                    "..\\victim", "C:\\victim", ".GIT/config", "a\0b", "\udcff", "x" * 5000,
                )
            ),
        ],
    )  # fmt: skip
    def test_a_manifest_that_was_edited(self, out: Path, text: bytes) -> None:
        (out.parent / "victim").write_text("mine")
        (out / NAME).write_bytes(text)
        refused(out, NEW, "is not in the format that the generator writes")

    def test_a_folder_of_another_command(self, out: Path) -> None:
        refused(out, NEW, "a different generator command", part="package")


def test_compare_lists_everything_at_once_and_writes_nothing(out: Path) -> None:
    (out / "README.md").write_text("mine")
    (out / ".workflow-codegen-01234567").mkdir()
    before = state(out)
    assert kinds(compare(output(out, NEW), never)) == {
        ".workflow-codegen-01234567": Kind.LEFT,
        NAME: Kind.CHANGED,
        "README.md": Kind.EDITED,
        "package/gone/stale.py": Kind.STALE,
        "package/models.py": Kind.CHANGED,
        "package/resources/books.py": Kind.MISSING,
    }
    missing = output(out.parent / "none", OLD)
    assert kinds(compare(missing, never)) == dict.fromkeys([NAME, *sorted(OLD)], Kind.MISSING)
    assert not missing.folder.exists()
    assert state(out) == before


KILLED = """
import json, os, sys
from pathlib import Path
from generator.output.folder import Output, write

left, files = int(sys.argv[2]), json.loads(sys.argv[3])

def killing(name, real):
    def step(*args, **kwargs):
        global left
        left -= 1
        if left < 0:
            if name == "write_bytes":
                # The worst that can happen to a file: half of it is there.
                real(args[0], args[1][: len(args[1]) // 2])
            os._exit(9)
        return real(*args, **kwargs)
    return step

os.replace = killing("replace", os.replace)
for name in ("write_bytes", "mkdir", "unlink", "rmdir"):
    setattr(Path, name, killing(name, getattr(Path, name)))
files = {path: content.encode() for path, content in files.items()}
write([Output(folder=Path(sys.argv[1]), label="generated", files=files, about={})], print)
"""
"""A run that is killed when it has changed the disk as often as it is told."""

OTHER = {**NEW, "README.md": b"newer\n"}


def killed(folder: Path, steps: int, files: Mapping[str, bytes]) -> bool:
    """Whether the run got as far as the step at which it is killed."""
    given = json.dumps({path: content.decode() for path, content in files.items()})
    words = [sys.executable, "-c", KILLED, str(folder), str(steps), given]
    code = subprocess.run(words, cwd=ROOT, check=False).returncode
    assert code in (0, 9)
    return code == 9


@pytest.mark.parametrize("start", [{}, OLD], ids=["first run", "later run"])
def test_a_killed_run_is_finished_by_the_next(tmp_path: Path, start: dict[str, bytes]) -> None:
    """Each file is wholly old or wholly new; the next run may have other input, and be killed."""
    steps = 0
    while True:
        once, twice = tmp_path / f"{steps}-once", tmp_path / f"{steps}-twice"
        if start:
            make(once, start)
        if not killed(once, steps, NEW):
            break
        for path, content in files_of(once).items():
            whole = content in (start.get(path), NEW.get(path))
            assert whole or path.startswith(".workflow-codegen-"), (steps, path)
        if once.exists():
            shutil.copytree(once, twice)
        killed(twice, 12, OTHER)
        for folder, files in ((once, OTHER), (twice, NEW)):
            make(folder, files)
            assert files_of(folder) == files, (steps, folder)
            assert compare(output(folder, files), never) == []
        steps += 1
    assert steps > 12


@pytest.mark.parametrize("stop", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_stopped_run_reports_the_state_of_the_folder(
    tmp_path: Path, stop: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk, or Ctrl-C, at each step: the old tree, or one that the next run finishes."""
    left, states = 0, []

    def stopping(real: Callable[..., object]) -> Callable[..., object]:
        def step(*args: object, **kwargs: object) -> object:
            nonlocal left
            left -= 1
            if left == -1:
                raise stop
            return real(*args, **kwargs)

        return step

    for steps in range(100):
        make(tmp_path / str(steps), OLD)
        left = steps
        with monkeypatch.context() as patched:
            patched.setattr(os, "replace", stopping(os.replace))
            for name in ("write_bytes", "mkdir", "unlink"):
                patched.setattr(Path, name, stopping(getattr(Path, name)))
            try:
                make(tmp_path / str(steps), NEW)
                break
            except (FolderError, KeyboardInterrupt) as error:
                said = str(error)
        assert said.startswith("generated") is isinstance(stop, OSError)
        states.append("run the command again to finish" in said)
        if not states[-1]:
            assert "nothing was changed" in said
            assert files_of(tmp_path / str(steps)) == OLD, steps
        make(tmp_path / str(steps), NEW)
        assert files_of(tmp_path / str(steps)) == NEW, steps
    assert states == sorted(states)
    assert states.count(False) > 7
    assert states.count(True) > 5


def test_a_full_disk_leaves_all_outputs_of_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At whichever file it is full: none of the folders has changed when the message says so."""
    real, left = Path.write_bytes, 0
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        make(folder, OLD)
    before = state(tmp_path)

    def full(path: Path, content: bytes) -> int:
        nonlocal left
        left -= 1
        if left < 0:
            raise OSError(28, "No space left on device")
        return real(path, content)

    monkeypatch.setattr(Path, "write_bytes", full)
    for steps in range(100):
        left = steps
        try:
            write([output(folder, NEW) for folder in folders], never)
            break
        except FolderError as error:
            said = str(error)
        assert "nothing was changed" in said
        assert state(tmp_path) == before, steps
    assert steps > 5
    assert [files_of(folder) for folder in folders] == [NEW, NEW]


def test_an_output_that_is_refused_leaves_the_others(out: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    make(other, OLD)
    (out / "README.md").write_text("mine")
    before = state(tmp_path)
    for outputs in ([output(other, NEW), output(out, NEW)], [output(out, NEW), output(other, NEW)]):
        with pytest.raises(FolderError, match="edited by hand"):
            write(outputs, never)
        assert state(tmp_path) == before


def test_runs_at_once_wait_for_each_other(out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second run says that it waits, while the first one is in the middle of its work."""
    second, waiting = output(out, OLD), threading.Event()
    runs: list[threading.Thread] = []
    real = os.replace

    def replace(source: Path, destination: Path) -> None:
        if not runs:
            runs.append(threading.Thread(target=write, args=([second], waiting.set)))
            runs[0].start()
            assert waiting.wait(60)
        real(source, destination)

    monkeypatch.setattr(os, "replace", replace)
    make(out, NEW)
    runs[0].join(60)
    assert files_of(out) == OLD
    assert compare(second, never) == []


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
            ("", "not the name of a folder"),
            (" ", "not the name of a folder"),
            ("/", "contains the working directory"),
            ("~", "is the home directory"),
            ("~/..", "contains"),
            (".", "is the working directory"),
            ("..", "contains"),
            ("api", "contains the folder of the document"),
            ("api/none/../spec", "is the folder of the document"),
            ("file", "is not a folder"),
            ("file/below", "Not a directory|is not a folder"),
            ("link", "is a symbolic link to"),
            (".git/x", "belongs to git"),
            ("a\0b", "null"),
            ("x" * 300, "too long"),
            (str(ROOT), "the generator's checkout"),
            (str(ROOT / "generator"), "belongs to the generator"),
            (str(ROOT / "templates/new"), "belongs to the generator"),
        ],
    )
    def test_refused(self, text: str, complaint: str) -> None:
        with pytest.raises(GeneratorError, match=complaint) as caught:
            target(os.path.expanduser(text), "api/spec/api.yaml")
        assert "choose a folder that is used for nothing else" in str(caught.value)

    def test_links_on_the_way_are_resolved(self, project: Path) -> None:
        assert target("link/out", "api/spec/api.yaml") == project / "real/out"
        assert target("out/", "api/spec/api.yaml") == project / "work/out"

    def test_the_document_has_one_name_from_everywhere(self, project: Path) -> None:
        base = project / "work"
        spec = base / "api/spec/api.yaml"
        assert document_name("api/spec/api.yaml", base) == "api/spec/api.yaml"
        assert document_name(str(spec), base) == "api/spec/api.yaml"
        assert document_name(str(spec), project / "elsewhere") == "api.yaml"
