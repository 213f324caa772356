"""What was found, as text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from tests.snippets.matrix import Outcome
from tests.snippets.subject import AWKWARD, operations


def matrix(outcomes: Sequence[Outcome]) -> str:
    """Targets times operations: counts, and a mark for each operation in the document's order."""
    lines = [
        f"{len(operations())} operations, in the order of the document, in each target:",
        "+ run and right, = parsed, decoded and right, X wrong, - not run, . not made",
        "",
        f"{'target':20} {'executed':>8} {'decoded':>7} {'right':>5} {'wrong':>5} {'not run':>7}",
    ]
    for key, found in _by_target(outcomes).items():
        marks = "".join(outcome.mark for outcome in found)
        executed = sum(1 for outcome in found if outcome.runs)
        decoded = sum(
            1 for item in found if item.case.source and not item.runs and not item.missing
        )
        lines.append(
            f"{key:20} {executed:8} {decoded:7} {marks.count('+') + marks.count('='):5}"
            f" {marks.count('X'):5} {marks.count('-'):7}  {marks}"
        )
    runs = sum(outcome.runs for outcome in outcomes)
    right = sum(1 for outcome in outcomes if outcome.mark in "+=")
    made = sum(1 for outcome in outcomes if outcome.mark in "+=X")
    lines.append(f"{right} of {made} right, in {runs} runs")
    return "\n".join([*lines, ""])


def awkward(outcomes: Sequence[Outcome]) -> str:
    """Targets times positions: how many texts arrived whole. Nothing: not this target's."""
    lines = [
        "awkward texts, right of those that the target carries:",
        f"{'target':20} " + " ".join(f"{name:>11}" for name in AWKWARD),
    ]
    for key, found in _by_target(outcomes).items():
        cells = []
        for name in AWKWARD:
            here = [item for item in found if item.case.name.startswith(name)]
            carried = [item for item in here if item.case.source is not None]
            right = sum(item.case.strings for item in carried if item.mark in "+=")
            every = sum(item.case.strings for item in carried)
            shown = "not run" if any(item.missing for item in carried) else f"{right}/{every}"
            cells.append(f"{shown if carried else '':>11}")
        lines.append(f"{key:20} " + " ".join(cells).rstrip())
    return "\n".join([*lines, ""])


def scenarios(ways: Mapping[str, list[str] | None]) -> str:
    """Which scenarios are right."""
    said = {
        key: "not run" if problems is None else "WRONG" if problems else "right"
        for key, problems in ways.items()
    }
    return "scenario: " + ", ".join(f"{key} {word}" for key, word in said.items()) + "\n"


def removals(encoders: Mapping[str, list[str] | None]) -> str:
    """How many encoders are missed when they are gone."""
    shown = [name for name, found in encoders.items() if found]
    unknown = [name for name, found in encoders.items() if found is None]
    text = f"encoders: {len(shown)} of {len(encoders) - len(unknown)} are missed when taken away"
    return text + (f"; not tried: {', '.join(unknown)}" if unknown else "") + "\n"


def wrong(
    plain: Sequence[Outcome],
    awkward_ones: Sequence[Outcome],
    ways: Mapping[str, list[str] | None],
    encoders: Mapping[str, list[str] | None],
) -> list[str]:
    """A line for everything that is wrong."""
    lines = [
        f"WRONG {outcome.case.target.key} {outcome.case.name}: {problem}"
        for outcome in (*plain, *awkward_ones)
        for problem in outcome.problems
    ]
    lines += [
        f"WRONG {key} scenario: {problem}"
        for key, problems in ways.items()
        for problem in problems or ()
    ]
    return lines + [
        f"WRONG nothing misses the encoder {name}"
        for name, found in encoders.items()
        if found is not None and not found
    ]


def missing(outcomes: Sequence[Outcome]) -> list[str]:
    """A line for each target that was not run."""
    found = {
        outcome.case.target.key: ", ".join(outcome.missing)
        for outcome in outcomes
        if outcome.missing
    }
    return [f"not run: {key}: {programs} not installed" for key, programs in found.items()]


def _by_target(outcomes: Iterable[Outcome]) -> dict[str, list[Outcome]]:
    found: dict[str, list[Outcome]] = {}
    for outcome in outcomes:
        found.setdefault(outcome.case.target.key, []).append(outcome)
    return found
