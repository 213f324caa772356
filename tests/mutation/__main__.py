"""Break the client and print what its tests caught: `python -m tests.mutation [--all]`.

Every mutant is the generated client with one place changed. Exit code 0: at least 95 of 100 were
caught and every other is explained, and no explanation is left over.
"""

from __future__ import annotations

import argparse
import math
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from random import Random

from generator.command.console import progress

from .declared import of_catalogue, of_clients, of_groups, of_operations
from .explained import EXPLAINED
from .handwritten import of_runtime
from .modelled import of_models
from .mutants import Mutant, distinct
from .runner import Verdict, run

WANTED = 0.95
MOST = 20
"""So many mutants of an operator are tried unless all are asked for."""


def every_mutant() -> list[Mutant]:
    """All mutants, in the order of the client's modules."""
    return distinct(
        mutant
        for make in (of_operations, of_catalogue, of_groups, of_clients, of_models, of_runtime)
        for mutant in make()
    )


def fewer(mutants: Sequence[Mutant], most: int) -> list[Mutant]:
    """At most so many of each operator in each part of the client, evenly spread."""
    kinds: dict[tuple[str, str], list[Mutant]] = {}
    for mutant in mutants:
        kinds.setdefault((kind_of(mutant), mutant.operator), []).append(mutant)
    found: list[Mutant] = []
    for (kind, _), some in kinds.items():
        # The hand-written part is small, and where one more may show something new.
        step = 1 if kind == "runtime" else math.ceil(len(some) / most)
        found += some[::step]
    return found


def sample(mutants: Sequence[Mutant], count: int) -> list[Mutant]:
    """So many of the mutants, evenly spread: the same ones each time, of what is generated."""
    able = [
        mutant
        for mutant in mutants
        if mutant.name not in EXPLAINED and kind_of(mutant) != "runtime"
    ]
    step = max(1, len(able) // count)
    return list(able[step // 2 :: step])[:count]


def table(verdicts: Iterable[Verdict]) -> Iterable[str]:
    """A line for each operator, and the names of those that survived."""
    verdicts = list(verdicts)
    operators = Counter((kind_of(one.mutant), one.mutant.operator) for one in verdicts)
    yield f"{'':36} {'mutants':>8} {'killed':>8} {'survived':>8}"
    for (kind, operator), count in operators.items():
        mine = [
            one
            for one in verdicts
            if (kind_of(one.mutant), one.mutant.operator) == (kind, operator)
        ]
        killed = sum(one.killed for one in mine)
        yield f"{kind + ': ' + operator:36} {count:8} {killed:8} {count - killed:8}"
    killed = sum(one.killed for one in verdicts)
    broken = sum(one.at_import for one in verdicts)
    slow = sum(one.timed_out for one in verdicts)
    yield (
        f"{killed} of {len(verdicts)} killed: {killed / len(verdicts):.1%};"
        f" {broken} of them when the package or a test was imported, {slow} by the time limit"
    )


def kind_of(mutant: Mutant) -> str:
    """The part of the client that a mutant is in."""
    return mutant.module.removesuffix(".py").partition("/")[0].strip("_")


def main(words: Sequence[str]) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", allow_abbrev=False)
    parser.add_argument("--sample", type=int, metavar="N", help="only N mutants, evenly spread")
    parser.add_argument("--all", action="store_true", help=f"more than {MOST} of an operator too")
    parser.add_argument("--only", metavar="TEXT", help="only mutants with this text in their name")
    parser.add_argument("--workers", type=int, default=2, metavar="N")
    parser.add_argument("--minutes", type=float, metavar="N", help="stop after so long")
    parser.add_argument("--list", action="store_true", help="print the mutants and run nothing")
    options = parser.parse_args(words)
    every = every_mutant()
    mutants = every if options.all else fewer(every, MOST)
    if options.only:
        mutants = [mutant for mutant in mutants if options.only in mutant.name]
    if options.sample:
        mutants = sample(mutants, options.sample)
    if options.list:
        for mutant in mutants:
            print(mutant.name)
        print(len(mutants), "mutants")
        return 0
    began = time.monotonic()
    # Mixed, so that a run that is stopped has met every kind; always in the same way.
    Random(1).shuffle(mutants)
    seconds = options.minutes * 60 if options.minutes else math.inf
    verdicts = run(mutants, options.workers, seconds, _Said(len(mutants)))
    progress()
    for line in table(verdicts):
        print(line)
    survivors = [one.mutant.name for one in verdicts if not one.killed]
    unexplained = [name for name in survivors if name not in EXPLAINED]
    caught = {one.mutant.name for one in verdicts if one.killed}
    known = {mutant.name for mutant in every}
    stale = [name for name in EXPLAINED if name in caught or name not in known]
    if len(verdicts) < len(mutants):
        print(f"stopped: {len(mutants) - len(verdicts)} mutants were not run")
    for name in survivors:
        print(f"survived: {name}\n   {EXPLAINED.get(name, 'NOT EXPLAINED')}")
    for name in stale:
        print(f"explained, but caught or gone: {name}")
    print(f"{time.monotonic() - began:.0f} s")
    share = 1 - len(survivors) / len(verdicts)
    return 0 if share >= WANTED and not unexplained and not stale else 1


class _Said:
    """Says how far the run is, and which mutant has survived."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._done = 0

    def __call__(self, verdict: Verdict) -> None:
        self._done += 1
        if not verdict.killed:
            progress()
            print(f"survived: {verdict.mutant.name}", file=sys.stderr, flush=True)
        progress(f"{self._done} of {self._count} mutants ...")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
