"""The pages as files: complete, linked, free of whatever a strict policy forbids, and light."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from generator.read import read_api
from generator.snippets.languages import TARGETS
from generator.snippets.render import core_of
from tests.docs.room import PAGES, ROOT

API = read_api(ROOT / "spec" / "workflow-api.yaml", "spec/workflow-api.yaml")
HTML = sorted(PAGES.rglob("*.html"))
OPERATIONS = [operation.id for operation in API.operations]
ENDLESS = {"area", "br", "col", "hr", "img", "input", "link", "meta", "wbr"}


class Page(HTMLParser):
    """What a page holds, in the order in which it stands."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.labelled: list[str] = []
        self.forbidden: list[str] = []
        self.text = ""
        self.open: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in ENDLESS:
            self.open.append(tag)
        self.ids += [value for name, value in attrs if name == "id" and value]
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]
        for name in ("for", "aria-labelledby", "aria-describedby", "aria-controls", "form"):
            self.labelled += (given.get(name) or "").split()
        self.forbidden += [name for name, _ in attrs if name == "style" or name.startswith("on")]
        if tag in ("style", "iframe", "object", "embed", "base"):
            self.forbidden.append(tag)
        if tag == "script" and "src" not in given:
            self.forbidden.append("script without src")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.fixture(scope="module")
def pages() -> dict[Path, Page]:
    return {path: Page(path) for path in HTML}


def test_every_page_is_whole(pages: dict[Path, Page]) -> None:
    for path, page in pages.items():
        assert page.open == [], path
        assert sorted(page.ids) == sorted(set(page.ids)), path
        # Rows of a grid and the list of commands are made by the script.
        assert set(page.labelled) <= {*page.ids, "row"}, path


def test_pages_comply_with_a_strict_security_policy(pages: dict[Path, Page]) -> None:
    assert {path.name: page.forbidden for path, page in pages.items() if page.forbidden} == {}


def test_links_have_targets_on_the_same_host(pages: dict[Path, Page]) -> None:
    for path, page in pages.items():
        for link in page.links:
            assert not re.match(r"[a-z]+:|//", link), (path, link)
            address, fragment = urldefrag(link)
            target = (path.parent / unquote(address)).resolve() if address else path
            # The folder is published alone.
            assert target.is_relative_to(PAGES), (path, link)
            assert target.is_file(), (path, link)
            if fragment and target in pages:
                assert unquote(fragment) in pages[target].ids, (path, link)


def texts_of(name: str) -> Iterator[str]:
    """What must be read about an operation."""
    operation = next(item for item in API.operations if item.id == name)
    yield operation.summary
    yield operation.path
    yield from (parameter.name for parameter in operation.parameters)
    yield from operation.description.replace("`", "").replace("\n\n", "\n").split("\n")


def programs_of(name: str) -> Iterator[str]:
    """The examples of an operation, whole."""
    for target in TARGETS:
        path = ROOT / "generated" / "examples" / name / target.file_name
        if path.exists():
            yield path.read_bytes().decode("utf-8").replace("\r\n", "\n").strip("\n")


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_is_readable_without_scripts(pages: dict[Path, Page], name: str) -> None:
    shown = pages[PAGES / "operations" / f"{name}.html"].text
    marked = (PAGES / "operations" / f"{name}.md").read_text(encoding="utf-8")
    plain = " ".join(re.sub(r"[\\`]", "", marked).split())
    read = " ".join(shown.split())
    for text in texts_of(name):
        assert " ".join(text.split()) in plain
        assert " ".join(text.split()) in read
    for text in programs_of(name):
        assert text in marked
        assert " ".join(core_of(text).split()) in read


def test_the_index_names_every_operation(pages: dict[Path, Page]) -> None:
    index = pages[PAGES / "index.html"].text
    llms = (PAGES / "llms.txt").read_text(encoding="utf-8")
    for operation in API.operations:
        assert operation.id in index
        assert operation.summary in index
        assert f"operations/{operation.id}.md" in llms


def test_schemas_and_errors_are_there(pages: dict[Path, Page]) -> None:
    models, errors = pages[PAGES / "models.html"].text, pages[PAGES / "errors.html"].text
    assert all(schema.name in models for schema in API.schemas)
    assert all(text.example in errors for text in API.error_texts)


def weight(*names: str) -> int:
    """How many bytes the files have when they are sent, each packed by gzip."""
    return sum(len(gzip.compress((PAGES / name).read_bytes(), 9)) for name in names)


SCRIPTS = ("assets/theme.js", "assets/site.js", "assets/code.js")
DATA = ("assets/operations.js", "assets/errors.js")
"""What a page loads when it is opened; the index is loaded when the search is first used."""


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_pages_are_light(name: str) -> None:
    assert weight(*SCRIPTS) <= 34_816
    page = f"operations/{name}.html"
    assert weight(page, "assets/site.css", "assets/icon.svg", *SCRIPTS, *DATA) <= 76_800


def test_the_samples_of_the_guides_are_valid() -> None:
    for path in (ROOT / "templates" / "docs" / "samples").glob("*.py"):
        compile(path.read_text(encoding="utf-8"), path.name, "exec")
