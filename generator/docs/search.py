"""The index that the page searches: one entry for each thing that has its own place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html.parser import HTMLParser

from ..openapi import Json
from .encoders import anchor
from .pages import Entry, OperationPage, Paragraph, Site, Span

_NAME = "WorkflowIndex"
_TEXTS = "WorkflowTexts"


def search_script(site: Site, single: Iterable[Entry], guides: Mapping[Entry, str]) -> str:
    """A script with the index: rows of title, note, address, names and words.

    `guides` are the guides with their HTML. The known texts of errors are apart, in the order of
    `errors_script`, which has their patterns: example, words, and the rows of the operations that
    answer with it.
    """
    operations = [*_operations(site)]
    found: list[Json] = [[page.text, page.note, page.href, [], ""] for page in single]
    known = {client.href for client in site.clients}
    sections = [
        [title, f"In the guide {page.text}", href, [], words]
        for page, text in guides.items()
        for href, title, words in _sections(page, text)
        if href not in known
    ]
    rows = [*operations, *found, *sections, *_things(site)]
    return f'"use strict";\nvar {_NAME} = {_packed(rows)}, {_TEXTS} = {_packed(_texts(site))};\n'


def _packed(rows: list[Json]) -> str:
    # Within a script file only these could be read as something else.
    text = json.dumps(rows, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", chr(92) + "u003c")


def _operations(site: Site) -> Iterator[Json]:
    for page in _pages(site):
        texts = [page.paragraphs, *(field.paragraphs for field in page.fields)]
        names: list[Json] = [field.name for field in page.fields]
        yield [page.summary, page.id, page.href, names, _words(texts, page.path, page.call)]


def _pages(site: Site) -> list[OperationPage]:
    return [page for group in site.groups for page in group.operations]


def _sections(page: Entry, text: str) -> Iterator[tuple[str, str, str]]:
    """Address, title and words of each section."""
    reader = _Sections()
    reader.feed(text)
    for place, title, words in reader.found:
        yield f"{page.href}#{place}", title, _words([[(Span(words, ""),)]])


class _Sections(HTMLParser):
    """The sections of an article, each with its `id`, title and text; code is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[str]] = []
        self._id = ""
        self._part: int | None = None
        self._ended = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._id = dict(attrs).get("id") or (self._id if tag == "h2" else "")
        if tag == "h2" and self._id and not self._ended:
            self.found.append([self._id, "", ""])
            self._part = 1
        elif tag in ("pre", "option", "summary"):
            self._part = None

    def handle_endtag(self, tag: str) -> None:
        if self.found and tag in ("h2", "pre", "option", "summary"):
            self._part = 2
        self._ended |= tag == "article"

    def handle_data(self, data: str) -> None:
        if self.found and self._part and not self._ended:
            self.found[-1][self._part] += data


def _things(site: Site) -> Iterator[Json]:
    """What is on pages with other things of its kind."""
    for client in site.clients:
        title = f"{client.language}: {client.tool}"
        yield [title, "Client", client.href, [], ""]
    for model in site.models:
        yield [
            model.name,
            "Model",
            f"models.html#{anchor(model.name)}",
            [field.name for field in model.fields] + [value.note for value in model.values],
            _words([model.paragraphs, *(field.paragraphs for field in model.fields)], model.python),
        ]
    for kind in site.error_kinds:
        href = f"errors.html#{anchor(kind.anchor)}"
        yield [kind.class_name, "Error class", href, [], _words([kind.paragraphs])]


def _texts(site: Site) -> list[Json]:
    pages = _pages(site)
    return [
        [
            text.example,
            _words([text.paragraphs]),
            [at for at, page in enumerate(pages) if text in page.refusals],
        ]
        for kind in site.error_kinds
        for text in kind.texts
    ]


_COMMON = frozenset(
    re.findall(
        "[a-z]+",
        "the and that this with for are was not its which from one has have what who only does"
        " also when then than but nor can may all any there other given under each into how",
    )
)
"""Words that are too common to search for."""


def _words(texts: Iterable[Iterable[Paragraph]], *further: str) -> str:
    """The words of descriptions, each once and in its longest form."""
    found: dict[str, None] = dict.fromkeys(further)
    for paragraph in (paragraph for text in texts for paragraph in text):
        for span in paragraph:
            for piece in (span.plain or span.code).split():
                word = piece.strip(".,;:()'\"{}[]`?!").lower()
                if len(word) > 2 and word not in _COMMON:
                    found[word] = None
    # The beginning of a word finds it, so `instances` serves for `instance` too.
    return " ".join(
        word
        for word in found
        if not any(other.startswith(word) and other != word for other in found)
    )
