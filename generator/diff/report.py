"""The report of a comparison: for readers, for a CHANGELOG, for programs."""

from __future__ import annotations

import json

from ..diagnostics import visible
from ..encoders import code_span, markdown
from .compare import Difference
from .rules import Class

_TITLES = {Class.BREAKING: "Breaking", Class.RISKY: "Risky", Class.SAFE: "Safe"}


def as_text(difference: Difference) -> str:
    """A line for each change, which editors and terminals make a link, and the version step."""
    lines = [
        f"{visible(item.place)}: {item.class_} {item.kind}: {visible(item.reason)}"
        for item in difference.changes
    ]
    counts = ", ".join(
        f"{sum(item.class_ is class_ for item in difference.changes)} {class_}" for class_ in Class
    )
    return "\n".join([*lines, f"{difference.step}: {counts}"])


def as_markdown(difference: Difference) -> str:
    """An entry for the CHANGELOG of the client; what has one reason is one line."""
    parts = [f"## Unreleased ({difference.step})"]
    for class_, title in _TITLES.items():
        paths: dict[str, list[str]] = {}
        for item in difference.changes:
            if item.class_ is class_:
                paths.setdefault(item.reason, []).append(code_span(item.path or "document"))
        items = [f"- {', '.join(found)}: {markdown(reason)}." for reason, found in paths.items()]
        parts += [f"### {title}\n\n" + "\n".join(items)] if items else []
    return "\n\n".join(parts if difference.changes else [*parts, "No changes."])


def as_json(difference: Difference) -> str:
    """The same for programs."""
    changes = [
        {"class": item.class_, "kind": item.kind, "place": item.place, "reason": item.reason}
        for item in difference.changes
    ]
    return json.dumps({"step": difference.step, "changes": changes}, ensure_ascii=False, indent=2)
