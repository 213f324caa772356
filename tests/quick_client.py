"""The client's tests of one group, for `make quick`; `make test` runs all of them elsewhere."""

from __future__ import annotations

from tests.processes import python
from tests.recordings import ROOT


def test_the_tests_of_the_largest_group_pass() -> None:
    folder = ROOT / "generated" / "tests"
    largest = max(folder.glob("test_*.py"), key=lambda path: path.read_text().count("\nclass "))
    words = ("-m", "pytest", "-q", "-p", "no:cacheprovider", f"tests/{largest.name}")
    python(*words, cwd=folder.parent)
