"""Descriptions of the document as paragraphs of plain words and code.

The document's descriptions are paragraphs with code in backticks and nothing else of Markdown, so
nothing else is read: a description can never add a link, an image or a tag.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .pages import Paragraph, Span

_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a description."""
    blocks = (" ".join(block.split()) for block in re.split(r"\n[ \t]*\n", text))
    return tuple(tuple(_spans(block)) for block in blocks if block)


def _spans(text: str) -> Iterator[Span]:
    at = 0
    for found in _CODE.finditer(text):
        if found.start() > at:
            yield Span(text[at : found.start()], "")
        yield Span("", found.group(2).strip() or found.group(2))
        at = found.end()
    if at < len(text):
        yield Span(text[at:], "")
