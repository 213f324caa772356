"""The list of seeded faults fits the project; `python -m tests.seeded` makes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.seeded.__main__ import UNSEEN, recorded
from tests.seeded.faults import Fault, faults

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize("fault", faults(), ids=lambda fault: fault.name)
def test_each_fault_changes_its_file(fault: Fault) -> None:
    text = fault.path_in(ROOT).read_text(encoding="utf-8")
    assert text.replace(fault.old, fault.new) != text
    assert fault.harm


def test_quick_sees_most_faults() -> None:
    names = {fault.name for fault in faults()}
    seen = {name for (level, name), by in recorded().items() if level == "quick" and by != UNSEEN}
    assert seen <= names
    assert len(seen) >= len(names) * 20 / 24
