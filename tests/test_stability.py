"""Same input, same bytes: whatever the machine's settings are."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from generator.build import Build
from generator.read import read_api

ROOT = Path(__file__).parent.parent
COMMAND = [sys.executable, "-m", "generator", "generate"]


def digest(folder: Path) -> str:
    """One hash over every file's path and bytes."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return found.hexdigest()


def test_the_bytes_do_not_depend_on_the_machine(tmp_path: Path) -> None:
    settings = {
        "PYTHONHASHSEED": "9",
        "LC_ALL": "C",
        "LANG": "tr_TR.UTF-8",
        "PYTHONUTF8": "0",
        "PYTHONIOENCODING": "ascii",
        "TZ": "Pacific/Kiritimati",
        "SOURCE_DATE_EPOCH": "1",
    }
    spec = ROOT / "spec" / "workflow-api.yaml"
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / spec.name).write_bytes(spec.read_bytes())
    done = subprocess.run(
        COMMAND,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT), **settings},
        umask=0o077,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    assert digest(tmp_path / "generated") == digest(_committed(tmp_path))


def _committed(scratch: Path) -> Path:
    """The files of the committed tree alone: no caches that other tests leave there."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "generated"], cwd=ROOT, capture_output=True, check=True
    )
    copy = scratch / "committed"
    for name in listed.stdout.decode().split("\0"):
        if name:
            target = copy / Path(name).relative_to("generated")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes((ROOT / name).read_bytes())
    return copy


def test_a_line_ending_of_windows_changes_nothing(tmp_path: Path) -> None:
    text = (ROOT / "tests" / "cases" / "breadth" / "spec.yaml").read_bytes()
    assert b"\r" not in text
    trees = []
    for ending in (b"\n", b"\r\n"):
        spec = tmp_path / "spec.yaml"
        spec.write_bytes(text.replace(b"\n", ending))
        trees.append(Build(read_api(spec, "spec.yaml"), "spec.yaml").tree())
    assert trees[0] == trees[1]
