"""Prove every example: `python -m tests.snippets [TARGET …]`.

Each operation's file of each target is run (or, where that cannot be done here, parsed and its
literals decoded), and the request that arrives is compared with the one that is meant. Then the
awkward corpus goes through each position of each target, the scenarios are run, and each encoder
is taken away to see whether that is noticed. Exit code 0: nothing is wrong. Targets whose
programs are missing are named as not run; with --strict that counts as wrong.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterable

from generator.snippets.language import Language, Target
from generator.snippets.languages import TARGETS
from tests.snippets import removal, report, scenario, subject
from tests.snippets.corpus import CORPUS
from tests.snippets.decoded import PROGRAMS, READ, READERS
from tests.snippets.engine import Engine
from tests.snippets.languages import LANGUAGES
from tests.snippets.matrix import EACH, LOOKALIKE, SIGNED, Outcome, check

PIECE = 20
"""How many awkward texts a file holds that is only decoded: batch files have short lines."""


def main() -> int:
    """Run all parts and print what they found."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.snippets",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    keys = [target.key for target in TARGETS]
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="of " + ", ".join(keys))
    parser.add_argument("--strict", action="store_true", help="a target that is not run is wrong")
    options = parser.parse_args()
    if unknown := set(options.targets) - set(keys):
        parser.error(f"no target is called {', '.join(sorted(unknown))}")
    targets = [target for target in TARGETS if target.key in (options.targets or keys)]
    began = time.monotonic()
    with Engine() as engine:
        plain = [outcome for target in targets for outcome in plain_of(engine, target)]
        print(report.matrix(plain), flush=True)
        awkward = [outcome for target in targets for outcome in awkward_of(engine, target)]
        print(report.awkward(awkward), flush=True)
        ways = {target.key: scenario_of(engine, target) for target in targets}
        print(report.scenarios(ways), flush=True)
        encoders = removals_of(engine, list(dict.fromkeys(target.language for target in targets)))
        print(report.removals(encoders), flush=True)
    wrong = report.wrong(plain, awkward, ways, encoders)
    missing = report.missing(plain)
    for line in [*wrong, *missing]:
        print(line)
    right = sum(1 for outcome in (*plain, *awkward) if outcome.mark in "+=")
    print(f"{time.monotonic() - began:.0f} seconds on {os.cpu_count()} cores")
    skipped = sum(1 for outcome in (*plain, *awkward) if outcome.mark == "-")
    print(f"{right} passed, {len(wrong)} failed" + (f", {skipped} skipped" if skipped else ""))
    return 1 if wrong or (missing and options.strict) else 0


def plain_of(engine: Engine, target: Target) -> list[Outcome]:
    """Each operation in each situation."""
    return check(engine, target, subject.plain(target), EACH, more=(LOOKALIKE,))


def awkward_of(engine: Engine, target: Target, positions: Iterable[str] = ()) -> list[Outcome]:
    """The corpus through each position, or through these."""
    whole = len(CORPUS)
    cases = subject.awkward(target, PIECE if target.key in READ else whole, positions)
    return check(engine, target, cases, (SIGNED,))


def scenario_of(engine: Engine, target: Target) -> list[str] | None:
    """What is wrong with the scenario; None where its programs are missing."""
    if target.key in READERS or target.exact:
        return scenario.check_text(target)
    if target.key not in PROGRAMS and LANGUAGES[target.key].missing():
        return None
    return scenario.check(engine, target)


def removals_of(engine: Engine, languages: Iterable[Language]) -> dict[str, list[str] | None]:
    """For each encoder what was noticed without it; None where that cannot be said here."""
    found: dict[str, list[str] | None] = {}
    for language in languages:
        here = not removal.missing(language)
        before = list(removal.noticed(engine, language)) if here else []
        for name in removal.encoders_of(language):
            with removal.removed(language, name):
                after = list(removal.noticed(engine, language)) if here else []
            found[f"{language.key} {name}"] = (
                [x for x in after if x not in before] if here else None
            )
    return found


if __name__ == "__main__":
    sys.exit(main())
