"""What a run has found and done: for people, for programs, and for GitHub Actions."""

from __future__ import annotations

import difflib
import json
import re
import sys
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ..diagnostics import Problem, visible
from ..openapi import Json
from .folder import Difference, Kind
from .manifest import NAME

_LINES, _BYTES = 70, 400_000
"""The maximum number of diff lines in total, and of bytes of a file that is compared."""
_ANNOTATIONS = 9
"""GitHub shows ten errors of a step; the last one has the count."""


class Outcome(NamedTuple):
    """What a run found in a folder, which messages call `label`, and whether it changed that.

    `files` is the number of files that belong into the folder.
    """

    label: str
    files: int
    differences: Sequence[Difference]
    written: bool

    @property
    def new(self) -> list[str]:
        """The files whose content was written, or should be."""
        return [item.path for item in self.differences if item.after is not None]

    @property
    def stale(self) -> list[str]:
        """The files that were deleted, or should be."""
        return [item.path for item in self.differences if item.kind is Kind.STALE]


def report(differences: Sequence[Difference], label: str, command: str) -> str:
    """The list, a short diff and the command that fixes it. `label` names the folder."""
    # Pages and examples come last: the package shows the same change in fewer lines.
    ordered = sorted(differences, key=lambda item: item.path.startswith(("docs/", "examples/")))
    diff = [line for item in ordered for line in _short_diff(item)]
    if len(diff) > _LINES:
        diff[_LINES:] = [f"… and {len(diff) - _LINES} more lines of difference"]
    fix = "to fix this, run"
    if not all(item.kind.can_be_replaced for item in differences):
        fix = "move your edits to the document or the templates, move other files away, then run"
    listed = [visible(f"{label}/{item.path}: {item.kind}") for item in differences]
    count = f"{label}: {len(listed)} difference{'s' if len(listed) != 1 else ''}"
    return "\n".join([*listed, *diff, count, fix, f"   {command}"])


def unified(differences: Sequence[Difference], label: str) -> str:
    """What a run would change, as `patch` and `git apply` read it.

    On a terminal, characters that do not print are shown as their escapes.
    """
    shown = visible if sys.stdout.isatty() else str
    lines = (line.removesuffix("\n") for item in differences for line in _diff(item, label))
    return "".join(f"{shown(line)}\n" for line in lines)


def as_json(
    command: str, code: int, text: str, problems: Sequence[Problem], outcomes: Sequence[Outcome]
) -> str:
    """The result of a run, for programs. `text` is the error without a place, if there is one."""
    found: list[Json] = [
        {
            "file": problem.location.file,
            "line": problem.location.line,
            "column": problem.location.column,
            "message": problem.message,
            "fix": problem.fix,
        }
        for problem in problems
    ]
    if text and not problems:
        message, _, fix = text.partition("\n   ")
        found.append({"file": None, "line": None, "column": None, "message": message, "fix": fix})
    folders: list[Json] = [
        {
            "folder": outcome.label,
            "written": [*outcome.new] if outcome.written else [],
            "deleted": [*outcome.stale] if outcome.written else [],
            "unchanged": outcome.files - len(outcome.new),
            "differences": [
                {"file": item.path, "kind": str(item.kind)}
                for item in outcome.differences
                if not outcome.written
            ],
        }
        for outcome in outcomes
    ]
    result = {"command": command, "exit": code, "problems": found, "folders": folders}
    return json.dumps(result, indent=2)


def for_github(text: str, problems: Sequence[Problem], outcomes: Sequence[Outcome]) -> str:
    """What is wrong as workflow commands of GitHub Actions, one a line."""
    lines = []
    for problem in problems:
        place, message = problem.location, f"{problem.message}\n{problem.fix}"
        lines.append(_error(message, file=place.file, line=place.line, col=place.column))
    if text and not problems:
        lines.append(_error(text))
    for outcome in outcomes:
        wrong = [] if outcome.written else outcome.differences
        for item in wrong[:_ANNOTATIONS]:
            lines.append(_error(item.kind, file=f"{outcome.label}/{item.path}"))
        if wrong:
            count = f"{len(wrong)} file{'s' if len(wrong) != 1 else ''}"
            lines.append(_error(f"{outcome.label}: differs from the document in {count}"))
    return "\n".join(lines)


def _error(text: str, **properties: object) -> str:
    """The command, escaped as the package `@actions/core` does it."""
    listed = [
        f"{key}={_escaped(str(value)).replace(':', '%3A').replace(',', '%2C')}"
        for key, value in properties.items()
    ]
    return f"::error {','.join(listed)}".rstrip() + f"::{_escaped(text)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _short_diff(item: Difference) -> Iterator[str]:
    if item.before is None or item.after is None or item.path == NAME:
        return
    if max(len(item.before), len(item.after)) > _BYTES:
        yield f"{visible(item.path)}: too large to show the difference"
        return
    old, new = (side.decode("utf-8", "replace").splitlines() for side in (item.before, item.after))
    names = (f"{item.path} (is)", f"{item.path} (should be)")
    yield from map(visible, difflib.unified_diff(old, new, *names, n=1, lineterm=""))


def _diff(item: Difference, label: str) -> Iterator[str]:
    if item.before is None and item.kind is not Kind.MISSING:
        yield f"{label}/{item.path}: {item.kind}"
        return
    old, new = (
        # Not `splitlines`, which knows more line ends than `patch`.
        re.findall(r"[^\n]*\n|[^\n]+", (side or b"").decode("utf-8", "backslashreplace"))
        for side in (item.before, item.after)
    )
    name = f"{label}/{item.path}"
    before = "/dev/null" if item.before is None else f"a/{name}"
    after = "/dev/null" if item.after is None else f"b/{name}"
    for line in difflib.unified_diff(old, new, before, after):
        yield line
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"
