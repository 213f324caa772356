"""Mutants that the generated tests cannot catch, each with the reason."""

from __future__ import annotations

_NO_PLACES = "no operation of the document has such a parameter; tests/cases/parameters does"
_NO_TEXT = "no operation of the document answers so; tests/cases/bodies and breadth do"
_TOTAL = "paging ends by what came, not by the total, which may change meanwhile"
_PAGE_TEXT = "an exception of status 500 has no details"
_EXCERPT = "how long an excerpt is"
_TWO_STEPS = "whether a reply is read at once or in two steps leads to the same result"
_NO_SECURITY = "no operation of the document has a sign-in of its own"
_NO_HINT = "the document names no Retry-After; tests/faults has it"

EXPLAINED: dict[str, str] = {}
"""By the mutant's name. An entry that no survivor needs fails the run."""
