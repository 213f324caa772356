"""The largest of the client's tests, for `make quick`; `make test` runs all of them elsewhere."""

from __future__ import annotations

from tests.processes import python
from tests.recordings import ROOT


def test_the_largest_of_the_tests_pass() -> None:
    folder = ROOT / "generated" / "tests"
    by_size = sorted(folder.glob("test_*.py"), key=lambda path: path.stat().st_size)
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider")
    python(*words, *(f"tests/{path.name}" for path in by_size[-2:]), cwd=folder.parent)
