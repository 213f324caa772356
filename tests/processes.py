"""Python as a user starts it, and a command of the generator in this process, which is faster."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from generator.command.main import main

ROOT = Path(__file__).parent.parent


class Said(NamedTuple):
    """What a command has printed."""

    out: str
    err: str


def command(*words: str | Path, cwd: Path, code: int = 0) -> Said:
    """What a command of the generator prints, after a look at its exit code."""
    out, err = io.StringIO(), io.StringIO()
    streams = contextlib.redirect_stdout(out), contextlib.redirect_stderr(err)
    with contextlib.chdir(cwd), streams[0], streams[1]:
        found = main([str(word) for word in words])
    said = Said(out.getvalue(), err.getvalue())
    assert found == code, said
    assert "Traceback" not in said.err
    return said


def python(*words: str, cwd: Path, code: int = 0, given: str = "", **variables: str) -> str:
    """What Python prints for these words, after a look at its exit code.

    `given` is its standard input; `variables` are set in addition to those of the environment.
    """
    done = subprocess.run(
        [sys.executable, *words],
        cwd=cwd,
        env={**os.environ, **variables},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below the folder, but those that running the code leaves there."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
