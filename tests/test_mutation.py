"""Some of the mistakes that `python -m tests.mutation` makes; the generated tests see each.

The command fails as well for an explanation without a mutant.
"""

from __future__ import annotations

from pathlib import Path

from tests.processes import python

ROOT = Path(__file__).parent.parent


def test_a_sample_is_caught() -> None:
    said = python("-m", "tests.mutation", "--sample", "8", cwd=ROOT)
    assert "8 of 8 killed: 100.0%" in said
