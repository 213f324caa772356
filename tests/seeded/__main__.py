"""Make each fault in a copy of the project and show which level of the tests sees it.

    python -m tests.seeded [--level quick|test] [--record] [NAME...]

After a change of `generator/` or `templates/` the copy is generated again, as its author would
do; then `make quick` or `make test` runs until its first failure. Exit code 0: every fault is
seen.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.seeded.faults import FOLDER, Fault, FaultError, faults
from tests.trees import copied, git

RESULTS = FOLDER / "results.txt"
LEVELS = ("quick", "test")
UNSEEN = "not seen"
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


def seen_by(tree: Path, level: str) -> str:
    """The first test of a level that fails; empty if none does."""
    # The test of the list itself would miss the old text.
    options = "-x --deselect tests/test_seeded.py"
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTEST_ADDOPTS": options}
    command = ("make", "--silent", "--assume-old", ".venv/ready", level)
    done = subprocess.run(
        command, cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return ""
    found = _FAILED.search(done.stdout)
    return found[1] if found else f"make {level}: {(done.stdout + done.stderr)[-300:]}"


def result_of(fault: Fault, tree: Path, level: str) -> str:
    """What sees a fault at a level."""
    fault.make_in(tree)
    try:
        command = (sys.executable, "-m", "generator", "generate")
        environment = {**os.environ, "PYTHONPATH": str(tree)}
        done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, check=False)
        return "make generate" if done.returncode else seen_by(tree, level) or UNSEEN
    finally:
        git(tree, "reset", "--quiet", "--hard")
        git(tree, "clean", "--quiet", "--force", "-d")


def recorded() -> dict[tuple[str, str], str]:
    """What was recorded, by level and name of the fault."""
    found: dict[tuple[str, str], str] = {}
    if RESULTS.exists():
        for line in RESULTS.read_text(encoding="utf-8").splitlines():
            level, name, by = line.split(maxsplit=2)
            found[level, name] = by
    return found


def record(results: dict[tuple[str, str], str]) -> None:
    """Replace the lines of these results; faults that are not in the list any more go."""
    names = [fault.name for fault in faults()]
    kept = {**recorded(), **results}
    lines = [
        f"{level:6} {name:32} {kept[level, name]}"
        for level in LEVELS
        for name in names
        if (level, name) in kept
    ]
    RESULTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(words: Sequence[str]) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.seeded", allow_abbrev=False)
    parser.add_argument("--level", choices=LEVELS, default="quick")
    parser.add_argument("--record", action="store_true", help=f"store them in {RESULTS.name}")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these faults")
    options = parser.parse_args(words)
    every = faults()
    if unknown := set(options.names) - {fault.name for fault in every}:
        parser.error(f"there is no fault {', '.join(sorted(unknown))}")
    chosen = [fault for fault in every if fault.name in (options.names or [f.name for f in every])]
    results: dict[tuple[str, str], str] = {}
    with tempfile.TemporaryDirectory() as folder:
        tree = copied(Path(folder) / "project")
        try:
            for fault in chosen:
                fault.path_in(tree)
        except FaultError as error:
            parser.error(str(error))
        if failed := seen_by(tree, options.level):
            print(f"make {options.level} fails without a fault: {failed}")
            return 1
        for fault in chosen:
            began = time.monotonic()
            result = result_of(fault, tree, options.level)
            results[options.level, fault.name] = result
            seconds = time.monotonic() - began
            print(f"{fault.room:10} {fault.name:32} {seconds:4.0f} s  {result}", flush=True)
    seen = sum(result != UNSEEN for result in results.values())
    print(f"make {options.level} sees {seen} of {len(results)} faults")
    if options.record:
        record(results)
    return 0 if seen == len(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
