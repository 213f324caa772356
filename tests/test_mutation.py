"""Some of the mistakes that `python -m tests.mutation` makes; the generated tests see each.

The command fails as well for an explanation of a mutant that is none any more.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_a_sample_is_caught() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.mutation", "--sample", "8"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "8 of 8 killed: 100.0%" in done.stdout
