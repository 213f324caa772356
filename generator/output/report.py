"""Differences between a folder and what should be in it, as a person reads them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from ..diagnostics import visible
from .manifest import NAME
from .write import Difference

_MOST_LINES = 70
"""Lines of diff that are shown in all; who wants more has `git diff` after a run."""

_MOST_BYTES = 400_000
"""Beyond this a comparison line by line takes too long."""


_REPEATING = ("docs/", "examples/")
"""Folders that say again what the package says, for other readers."""


def report(differences: Sequence[Difference], shown: str, command: str) -> str:
    """The list, a short diff, and the command that mends it. `shown` is the folder."""
    place = visible(shown)
    lines = [f"{place}/{item}" for item in differences]
    diff = list(_diffs(differences))
    lines += diff[:_MOST_LINES]
    if len(diff) > _MOST_LINES:
        lines.append(f"… and {len(diff) - _MOST_LINES} more lines of difference")
    count = len(differences)
    lines.append(f"{place}: {count} difference{'s' if count != 1 else ''}")
    if not all(item.kind.ours for item in differences):
        lines.append(
            "first move an edit into the document or the templates and delete the file,"
            " or move away what is not the generator's; then run"
        )
    else:
        lines.append("mend it with")
    lines.append(f"   {command}")
    return "\n".join(lines)


def _diffs(differences: Iterable[Difference]) -> Iterator[str]:
    for item in sorted(differences, key=lambda item: item.path.startswith(_REPEATING)):
        # The hashes of a manifest say nothing beyond what the list of files says.
        if item.before is not None and item.after is not None and item.path != NAME:
            yield from islice(_diff(item), _MOST_LINES + 1)


def _diff(item: Difference) -> Iterator[str]:
    before, after = item.before or b"", item.after or b""
    if max(len(before), len(after)) > _MOST_BYTES:
        yield f"{visible(item.path)}: too large to show the difference"
        return
    try:
        old, new = before.decode("utf-8"), after.decode("utf-8")
    except UnicodeDecodeError:
        yield f"{visible(item.path)}: not a text"
        return
    for line in difflib.unified_diff(
        old.split("\n"),
        new.split("\n"),
        fromfile=f"{item.path} (is)",
        tofile=f"{item.path} (should be)",
        n=1,
        lineterm="",
    ):
        yield visible(line)
