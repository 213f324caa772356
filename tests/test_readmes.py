"""The programs in the two READMEs run as they stand, but for the address of the server."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.processes import python

ROOT = Path(__file__).parent.parent
PROGRAMS = {
    f"{path.relative_to(ROOT)} {number}": text
    for path in (ROOT / "README.md", ROOT / "generated" / "README.md")
    for number, text in enumerate(
        re.findall(r"^```python\n(from .*?)^```$", path.read_text("utf-8"), re.M | re.S), 1
    )
}
AGAINST_A_STAND_IN = """\
import sys
from workflow_stand_in import StandIn
with StandIn() as server:
    text = sys.stdin.read().replace("http://localhost:8077", server.url)
    exec(compile(text, "README.md", "exec"), {})
    assert all(not seen.problems for seen in server.requests)
"""


@pytest.mark.parametrize("text", PROGRAMS.values(), ids=PROGRAMS)
def test_a_program_runs(text: str) -> None:
    python("-c", AGAINST_A_STAND_IN, cwd=ROOT / "generated", given=text)


def test_there_are_programs() -> None:
    assert len(PROGRAMS) == 3
