"""The index that the page searches: one entry for each thing that has its own place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator

from ..openapi import Json
from .encoders import anchor
from .pages import Entry, Paragraph, Site

_NAME = "WorkflowIndex"


def search_script(site: Site, guides: Iterable[Entry]) -> str:
    """A script that contains the index: rows of title, note, address, names and words."""
    found: list[Json] = [[page.text, page.note, page.href, [], ""] for page in guides]
    rows = json.dumps([*found, *_rows(site)], ensure_ascii=True, separators=(",", ":"))
    # Within a script file only these could be read as something else.
    return f'"use strict";\nvar {_NAME} = {rows.replace("<", chr(92) + "u003c")};\n'


def _rows(site: Site) -> Iterator[Json]:
    for group in site.groups:
        for page in group.operations:
            yield [
                page.id,
                page.summary,
                page.href,
                [field.name for field in page.fields],
                _words([page.paragraphs, *(field.paragraphs for field in page.fields)], page.path),
            ]
    for client in site.clients:
        title = f"{client.language}: {client.tool}"
        yield [title, "Client", client.href, [], ""]
    for model in site.models:
        yield [
            model.name,
            "Model",
            f"models.html#{anchor(model.name)}",
            [field.name for field in model.fields] + [value.note for value in model.values],
            _words([model.paragraphs, *(field.paragraphs for field in model.fields)]),
        ]
    for kind in site.error_kinds:
        for text in kind.texts:
            yield [text.example, kind.class_name, text.href, [], _words([text.paragraphs])]


_COMMON = frozenset(
    re.findall(
        "[a-z]+",
        "the and that this with for are was not its which from one has have what who only does"
        " also when then than but nor can may all any there other given under each into how",
    )
)
"""Words that are too common to search for."""


def _words(texts: Iterable[Iterable[Paragraph]], further: str = "") -> str:
    """The words of descriptions, each once and in its longest form."""
    found: dict[str, None] = dict.fromkeys([further] if further else [])
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
