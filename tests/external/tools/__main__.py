"""Clients of other tools, from both documents, against the stand-in server.

    python -m tests.external.tools [KEY ...] [--update]

Prints a table of clients and steps. results.txt has the table that was recorded; the exit code is 1
when a step that held there does not hold. `--update` records what was found.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from .clients import NEEDS, clients
from .steps import STEPS, Row, run

RECORDED = Path(__file__).parent / "results.txt"
_HEAD = f"{'client':34} {'document':17} {' '.join(f'{step:8}' for step in STEPS)}".rstrip()
_NOT_RUN = "not run here"
_ABOUT = """\
# What `make tools` found, recorded with --update: a step that is `ok` here must stay so.
# A dash: an earlier step failed.
"""


def line(row: Row) -> str:
    """A row of the table."""
    cells = " ".join(f"{row.outcomes.get(step, '-'):8}" for step in STEPS)
    return f"{row.key:34} {row.document:17} {cells if row.outcomes else _NOT_RUN}".rstrip()


def notes(rows: list[Row]) -> Iterator[str]:
    """What failed, and which libraries were not those of `install`."""
    for row in rows:
        if row.why:
            step = next((name for name in STEPS if row.outcomes.get(name) == "no"), _NOT_RUN)
            yield f"{row.key}, {row.document}, {step}: {row.why}"
    for key in dict.fromkeys(row.key for row in rows):
        if NEEDS[key].instead:
            yield f"{key}: {NEEDS[key].instead}"


def recorded() -> dict[tuple[str, str], dict[str, str]]:
    """The outcomes of the recorded table by client and document."""
    table, _, _ = RECORDED.read_text(encoding="utf-8").partition("\n\n")
    found = {}
    for text in table.splitlines():
        key, document, *cells = text.split()
        if key in NEEDS and len(cells) == len(STEPS):
            found[key, document] = dict(zip(STEPS, cells, strict=True))
    return found


def lost(rows: list[Row]) -> list[str]:
    """The steps that are recorded as right and are not; not those of a client that was not run."""
    before = recorded()
    return [
        f"{row.key}, {row.document}: {step} held before"
        for row in rows
        for step in STEPS
        if row.outcomes
        and before.get((row.key, row.document), {}).get(step) == "ok"
        and row.outcomes.get(step) != "ok"
    ]


def main() -> int:
    """The exit code: 0 when every step that held before holds."""
    parser = argparse.ArgumentParser(prog="tests.external.tools")
    parser.add_argument("keys", nargs="*", metavar="KEY", help="only these clients")
    parser.add_argument("--update", action="store_true", help="record the table of all clients")
    given = parser.parse_args()
    keys: list[str] = given.keys
    if unknown := set(keys) - NEEDS.keys():
        parser.error(f"{', '.join(sorted(unknown))}: choose from {', '.join(NEEDS)}")
    rows: list[Row] = []
    print(_HEAD)
    for client in clients(tuple(keys) or tuple(NEEDS)):
        rows.append(run(client))
        print(f"{line(rows[-1])}  {rows[-1].seconds:.0f} s", flush=True)
    found = list(notes(rows))
    print("", *found, sep="\n")
    if given.update and not keys:
        table = "\n".join([_HEAD, *map(line, rows)])
        RECORDED.write_text("\n".join([_ABOUT + table, "", *found, ""]), encoding="utf-8")
        return 0
    broken = lost(rows)
    print(*broken, sep="\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
