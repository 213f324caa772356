"""Docstrings composed from the document's texts; encoding happens where they are printed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from ..encoders import wrapped
from ..openapi import Json

LINE = 100
"""Columns of a line in the generated package."""


def paragraphs(*texts: str) -> str:
    """The texts that are not empty, a blank line between two."""
    return "\n\n".join(text.strip() for text in texts if text.strip())


def sentence(text: str) -> str:
    """The text with a full stop, unless it ends in a mark already."""
    text = text.strip()
    return text if not text or text[-1] in ".!?:" else text + "."


def fitted(text: str, indent: int) -> str:
    """The text wrapped so that it fits after `indent` columns."""
    return wrapped(text, LINE - indent)


def indented(text: str, indent: int) -> str:
    """The text with every line but the first moved `indent` columns to the right."""
    first, *others = text.split("\n")
    return "\n".join([first, *((" " * indent + line).rstrip() for line in others)])


def section(title: str, entries: Iterable[tuple[str, str]], indent: int) -> str:
    """A section of a docstring: a title, then an entry for each name with its text."""
    shown = [
        "    " + indented(fitted(f"{name}: {one_line(text)}", indent + 8), 8)
        for name, text in entries
    ]
    return "\n".join([f"{title}:", *shown]) if shown else ""


def passage(title: str, text: str, indent: int) -> str:
    """A section of a docstring that holds one paragraph."""
    shown = "    " + indented(fitted(one_line(text), indent + 4), 4)
    return f"{title}:\n{shown}" if text else ""


def block(parts: Sequence[str], indent: int) -> str:
    """The parts of a docstring at `indent` columns; the last quotes get their own line."""
    text = "\n\n".join(part for part in parts if part)
    return f"{indented(text, indent)}\n{' ' * indent}" if "\n" in text else text


def one_line(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def value_in_words(value: Json) -> str:
    """A default or example as JSON, as in the document."""
    return json.dumps(value, ensure_ascii=False)
