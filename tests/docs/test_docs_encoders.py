"""The encoders of the pages: each keeps a string in its position, and none is superfluous."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
import yaml

from generator.build import Build
from generator.diagnostics import GeneratorBug
from generator.docs import encoders, files
from generator.read import read_api
from tests.test_hostile import HOSTILE, SKELETON, poisoned

ATTACK = 'x" onfocus="a()" \'> <i>& `</code> ```\n```\n<b>\n# y'


def pages(folder: Path, text: str) -> dict[str, str]:
    """The pages of a small document with this string in every possible place."""
    spec = folder / "spec.yaml"
    document = poisoned(yaml.safe_load(SKELETON), text)
    spec.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return {
        name: content.decode("utf-8")
        for name, content in Build(read_api(spec, "spec.yaml"), "spec.yaml").pages().items()
        if name.startswith("docs/") and name.endswith((".html", ".md"))
    }


class Shape(HTMLParser):
    """The tags of a page with the names of their attributes, in their order."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Code has runs of colour, and these depend on the text.
        if tag != "i":
            self.tags.append((tag, *(name for name, _ in attrs)))


def shape(name: str, source: str) -> list[tuple[str, ...]]:
    """What a string must not change: tags of a page; headings, fences and tags of a document."""
    if name.endswith(".html"):
        return Shape(source).tags
    # Everything inside fences and spans of code is text, so it is left out.
    outside = re.sub(r"^(`{3,})\n.*?^\1$", "FENCE", source, flags=re.DOTALL | re.MULTILINE)
    outside = re.sub(r"(?<!`)(`+)(?!`)[^\n]+?(?<!`)\1(?!`)", "", outside)
    marks = re.findall(r"^(#+ |FENCE|```)|(?<!\\)(<[a-z])", outside, re.MULTILINE)
    return [tuple(mark) for mark in marks]


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages with a harmless word."""
    return pages(tmp_path_factory.mktemp("plain"), "word")


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The pages with a string that attacks every position."""
    return pages(tmp_path_factory.mktemp("attacked"), ATTACK)


def changed(found: dict[str, str], expected: dict[str, str]) -> set[str]:
    """The pages that differ in their shape."""
    assert found.keys() == expected.keys()
    return {name for name in found if shape(name, found[name]) != shape(name, expected[name])}


@pytest.mark.parametrize("text", [*HOSTILE.values(), ATTACK], ids=[*HOSTILE, "attack"])
def test_no_text_changes_a_page(tmp_path: Path, plain: dict[str, str], text: str) -> None:
    # Several paragraphs and code in a description are what a description may have.
    if "\n\n" in text or re.search(r"`[^`]+`", text):
        text = text.replace("\n\n", "\n").replace("`", "'")
    assert changed(pages(tmp_path, text), plain) == set()


def bare(text: str) -> str:
    """No encoder."""
    return text


@pytest.fixture
def anew() -> Iterator[None]:
    """The templates meet the encoders as they are now."""
    files.environment.cache_clear()
    yield
    files.environment.cache_clear()


@pytest.mark.usefixtures("anew")
@pytest.mark.parametrize("name", ["html", "attribute", "markdown", "fence"])
def test_a_missing_encoder_is_detected(
    tmp_path: Path, attacked: dict[str, str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(encoders.ENCODERS, name, bare)  # type: ignore[arg-type]
    files.environment.cache_clear()
    assert changed(pages(tmp_path, ATTACK), attacked)


@pytest.mark.parametrize("address", ["javascript:x", "//evil.example", "https://x", 'a"b', "a b"])
def test_an_address_that_leads_elsewhere_is_a_fault(address: str) -> None:
    with pytest.raises(GeneratorBug):
        encoders.href(address)


def test_invisible_characters_are_escaped() -> None:
    assert encoders.html("a\u202eb\u0000\n\tc") == "a\\u202eb\\u0000\n\tc"
    assert encoders.attribute("\"\n'") == "&quot;&#10;&#x27;"
    assert encoders.anchor("a b/'\u00e9") == "a_20b_2f_27_e9"
    assert encoders.fence("a```b") == "````\na```b\n````"
