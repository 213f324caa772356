"""Python as a user starts it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path


def python(*words: str, cwd: Path, code: int = 0, given: str = "", **variables: str) -> str:
    """What Python prints for these words, after a look at its exit code.

    `given` is its standard input; `variables` are set beside those of the environment.
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
