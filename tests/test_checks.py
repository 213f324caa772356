"""The generator and what lies in templates/: linted, formatted and type-checked silently."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    "command",
    [("ruff", "check", "."), ("black", "--check", "--quiet", "."), ("mypy",), ("pyright",)],
    ids=lambda command: command[0],
)
def test_checkers_are_silent(command: tuple[str, ...]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
