"""What changed: other versions of the server, and the versions of the client and its pages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .encoders import anchor
from .pages import Entry, ErrorKindPage, ModelPage, OperationPage, Paragraph
from .paragraphs import paragraphs
from .types import MODELS

_VERSION = re.compile(r"\b[0-9]+\.[0-9]+\.[0-9]+\b")


def version_notes(
    version: str,
    operations: Iterable[OperationPage],
    models: Iterable[ModelPage],
    kinds: Iterable[ErrorKindPage],
) -> tuple[Entry, ...]:
    """Each paragraph that names a version other than this one, by its place."""
    found = (
        (place, href, tuple(part for part in parts if _versions(part) - {version}))
        for place, href, parts in _places(operations, models, kinds)
    )
    return tuple(
        Entry(text=place, href=href, paragraphs=parts) for place, href, parts in found if parts
    )


def _versions(paragraph: Paragraph) -> set[str]:
    return set(_VERSION.findall(" ".join(span.plain for span in paragraph)))


def _places(
    operations: Iterable[OperationPage],
    models: Iterable[ModelPage],
    kinds: Iterable[ErrorKindPage],
) -> Iterator[tuple[str, str, tuple[Paragraph, ...]]]:
    """What has a description: its name, its address and the description."""
    for page in operations:
        yield page.id, page.href, page.paragraphs
        for field in page.fields:
            yield f"{page.id}, {field.name}", page.href, field.paragraphs
    for model in models:
        href = f"{MODELS}#{anchor(model.name)}"
        yield model.name, href, model.paragraphs
        for field in model.fields:
            yield f"{model.name}.{field.name}", href, field.paragraphs
    for kind in kinds:
        for text in kind.texts:
            yield text.example, text.href, text.paragraphs
        yield kind.class_name, f"errors.html#{anchor(kind.anchor)}", kind.paragraphs


def changelog(text: str) -> tuple[Entry, ...]:
    """The versions in a Markdown file of `## version`, and paragraphs or `- ` items below each."""
    found = []
    for section in re.split(r"^## ", text, flags=re.MULTILINE)[1:]:
        version, _, rest = section.partition("\n")
        items = re.sub(r"^- ", "\n", rest, flags=re.MULTILINE)
        found.append(Entry(text=version.strip(), paragraphs=paragraphs(items)))
    return tuple(found)
