"""Some of the mistakes that `python -m tests.mutation` makes; the generated tests see each."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.mutation.__main__ import every_mutant
from tests.mutation.explained import EXPLAINED

ROOT = Path(__file__).parent.parent


def test_a_sample_is_caught() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.mutation", "--sample", "12"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "12 of 12 killed: 100.0%" in done.stdout


def test_explanations_are_of_mutants_that_there_are() -> None:
    assert EXPLAINED.keys() <= {mutant.name for mutant in every_mutant()}
