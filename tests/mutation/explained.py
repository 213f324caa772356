"""Mutants that the generated tests cannot catch, each with the reason."""

from __future__ import annotations

EXPLAINED: dict[str, str] = {}
"""By the mutant's name. An entry that no survivor needs fails the run."""
