"""What the import costs: whole processes, from their start to their end."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

from .rounds import Ratio, ratio

GENERATED = Path(__file__).parent.parent / "generated"


def starting(code: str, rounds: int, processes: int) -> Ratio:
    """The CPU time of processes that run `code`, against that of processes that do nothing."""
    return ratio(lambda: _cost(code, processes), lambda: _cost("pass", processes), rounds)


def _cost(code: str, processes: int) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(processes):
        subprocess.run(
            [sys.executable, "-c", code],
            check=True,
            env={**os.environ, "PYTHONPATH": str(GENERATED)},
        )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
