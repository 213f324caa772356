"""Differences between a folder and its expected content, for people to read."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence

from ..diagnostics import visible
from .folder import Difference
from .manifest import NAME

_LINES, _BYTES = 70, 400_000
"""The maximum number of diff lines in total, and of bytes of a file that is compared."""


def report(differences: Sequence[Difference], label: str, command: str) -> str:
    """The list, a short diff and the command that fixes it. `label` names the folder."""
    # Pages and examples come last: the package shows the same change in fewer lines.
    ordered = sorted(differences, key=lambda item: item.path.startswith(("docs/", "examples/")))
    diff = [line for item in ordered for line in _diff(item)]
    if len(diff) > _LINES:
        diff[_LINES:] = [f"… and {len(diff) - _LINES} more lines of difference"]
    fix = "to fix this, run"
    if not all(item.kind.can_be_replaced for item in differences):
        fix = "move your edits to the document or the templates, move other files away, then run"
    listed = [visible(f"{label}/{item.path}: {item.kind}") for item in differences]
    count = f"{label}: {len(listed)} difference{'s' if len(listed) != 1 else ''}"
    return "\n".join([*listed, *diff, count, fix, f"   {command}"])


def _diff(item: Difference) -> Iterator[str]:
    if item.before is None or item.after is None or item.path == NAME:
        return
    if max(len(item.before), len(item.after)) > _BYTES:
        yield f"{visible(item.path)}: too large to show the difference"
        return
    old, new = (side.decode("utf-8", "replace").splitlines() for side in (item.before, item.after))
    names = (f"{item.path} (is)", f"{item.path} (should be)")
    yield from map(visible, difflib.unified_diff(old, new, *names, n=1, lineterm=""))
