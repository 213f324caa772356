# SPDX-License-Identifier: MIT
"""Short excerpts for messages."""

from __future__ import annotations

from html.parser import HTMLParser

_NOT_SHOWN = frozenset({"script", "style", "noscript", "template"})


def excerpt(text: str, length: int = 200) -> str:
    """The beginning of `text` on one line; characters that do not print are escaped."""
    shown = " ".join(text[: length * 4].split())
    cut = shown[:length] + ("…" if len(shown) > length else "")
    return "".join(
        character if character.isprintable() else ascii(character)[1:-1] for character in cut
    )


def is_page(media_type: str, content: bytes) -> bool:
    """Whether a reply is a page for a browser."""
    start = content.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].lower()
    return "html" in media_type or start.startswith((b"<!doctype html", b"<html"))


def page_excerpt(page: str) -> str:
    """The title and the beginning of the text of a page, without its markup."""
    reader = _PageReader()
    reader.feed(page[:20_000])
    title, text = excerpt("".join(reader.title)), excerpt(" ".join(reader.text))
    if title and text and not text.startswith(title):
        return f'"{title}": {text}'
    return text or title or "an empty page"


class _PageReader(HTMLParser):
    """Collects the title and the text of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.title: list[str] = []
        self.text: list[str] = []
        self._open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _NOT_SHOWN or tag == "title":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if not self._open:
            self.text.append(data)
        elif self._open[-1] == "title":
            self.title.append(data)
