"""The generator and the hand-written files of templates/ pass the checkers.

pyright checks the files of templates/ in `make lint`, and their copies in test_generated.py;
basedpyright, which is stricter, checks the programs of the guide.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [
        ("ruff", "check", "."),
        ("black", "--check", "--quiet", "."),
        ("mypy",),
        ("pyright", "generator"),
        ("basedpyright", "--project", "tests/guide/basedpyright.json"),
    ],
    ids=lambda command: command[0],
)
def test_checkers_are_silent(command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
