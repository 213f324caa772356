"""Two ways of doing the same, measured in turn, and the ratio of what they cost."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """The median of the ratios of all rounds, and the quartiles on both sides of it."""

    median: float
    lower: float
    upper: float


def ratio(
    ours: Callable[[], float], theirs: Callable[[], float], rounds: int, warm_up: int = 2
) -> Ratio:
    """How much `ours` costs in relation to `theirs`.

    Each of both does its work once and gives what it has cost. They run in turn, and who comes
    first changes from round to round, so that what disturbs the machine disturbs both alike.
    """
    for _ in range(warm_up):
        ours()
        theirs()
    found: list[float] = []
    for number in range(rounds):
        gc.collect()
        if number % 2:
            cost, reference = ours(), theirs()
        else:
            reference, cost = theirs(), ours()
        found.append(cost / reference)
    lower, median, upper = statistics.quantiles(found, n=4, method="inclusive")
    return Ratio(median, lower, upper)


def shown(name: str, found: Ratio, goal: float | None = None) -> str:
    """One line of the report."""
    line = f"{name:<74} {found.median:6.3f}  ({found.lower:.3f} to {found.upper:.3f})"
    if goal is None:
        return line
    return f"{line}  goal {goal:.2f}{'' if found.median <= goal else '  MISSED'}"
