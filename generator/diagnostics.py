"""Problem reports: location, message and fix. All problems are reported together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Location(NamedTuple):
    """A place in a source file.

    `file` is the path as the user gave it, `line` and `column` count from 1, `width` is the
    number of characters to underline, and `excerpt` is the whole line without its line break.
    """

    file: str
    line: int
    column: int
    width: int = 1
    excerpt: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(NamedTuple):
    """One mistake of the user: where it is, what is wrong and how to fix it."""

    location: Location
    message: str
    fix: str

    def __str__(self) -> str:
        place = self.location
        lines = [f"{place}: {visible(self.message)}"]
        if place.excerpt.strip():
            lines.append(_shown_line(place))
        lines.append(f"   {visible(self.fix)}")
        return "\n".join(lines)


class Problems(list[Problem]):
    """The problems found so far."""

    def report(self, location: Location, message: str, fix: str) -> None:
        """Add a problem."""
        self.append(Problem(location, message, fix))


class GeneratorError(Exception):
    """Base of all that the command line answers with words and an exit code."""


class SpecError(GeneratorError):
    """All problems of one document, sorted by place; never empty."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        count = len(self.problems)
        ending = f"{count} problem{'s' if count != 1 else ''}"
        super().__init__("\n".join([*map(str, self.problems), ending]))


class GeneratorBug(Exception):
    """The generator produced invalid output. This is a bug in the generator, not in the spec."""


def visible(text: str) -> str:
    """`text` with every character that does not print written as its escape."""
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape").decode("ascii")
        for character in text
    )


_WIDEST = 160


def _shown_line(place: Location) -> str:
    number = str(place.line)
    start = max(0, place.column - 1 - _WIDEST // 2)
    before = visible(place.excerpt[start : place.column - 1])
    marked = visible(place.excerpt[place.column - 1 : place.column - 1 + place.width])
    after = visible(place.excerpt[place.column - 1 + place.width : start + _WIDEST])
    gutter = " " * len(number)
    return (
        f"   {number} | {before}{marked}{after}\n"
        f"   {gutter} | {' ' * len(before)}{'^' * max(1, len(marked))}"
    )
