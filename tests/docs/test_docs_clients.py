"""The pages about clients of other tools: every program is whole, and each block can be copied."""

from __future__ import annotations

from html import unescape
from pathlib import Path
from re import sub

import pytest
import yaml

from generator.build import Build
from generator.read import read_api
from tests.docs.room import PAGES, ROOT, Notes, chromium, context, served

CLIENTS = sorted((ROOT / "templates" / "clients").glob("*/about.yaml"))
SAMPLES = ROOT / "templates" / "docs" / "samples"
OTHER, DOTNET = (
    unescape(sub(r"</?i[^>]*>", "", (PAGES / name).read_text(encoding="utf-8")))
    for name in ("other-languages.html", "dotnet.html")
)


@pytest.mark.parametrize("path", CLIENTS, ids=lambda path: path.parent.name)
def test_a_client_of_another_tool_is_shown_whole(path: Path) -> None:
    about: dict[str, str] = yaml.safe_load(path.read_text(encoding="utf-8"))
    program = (path.parent / about["program"]).read_text(encoding="utf-8")
    assert f'href="#{path.parent.name}"' in OTHER
    for text in (program, about["install"], about["generate"], about["run"]):
        assert f"<code>{text.rstrip(chr(10))}</code>" in OTHER


@pytest.mark.parametrize(
    "name",
    ["sign_in_handler.cs", "nswag.cs", "nswag_generate.txt", "kiota.cs", "kiota_generate.txt"],
)
def test_the_page_for_dotnet_shows_both_tools(name: str) -> None:
    assert (SAMPLES / name).read_text(encoding="utf-8").rstrip("\n") in DOTNET


def test_another_document_has_no_clients() -> None:
    spec = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
    pages = Build(read_api(spec, "spec.yaml"), "spec.yaml").pages()
    assert "docs/other-languages.html" not in pages
    assert not any(b"other-languages" in content for content in pages.values())


def test_each_block_is_copied_by_its_own_button() -> None:
    notes = Notes()
    with served() as url, chromium() as browser, context(browser, notes) as room:
        page = room.new_page()
        page.goto(f"{url}/dotnet.html")
        page.evaluate("navigator.clipboard.writeText = async (text) => { self.copied = text; }")
        blocks = page.locator(".block").all()
        assert blocks
        for block in blocks:
            block.locator("button").click()
            block.locator("button", has_text="Copied").wait_for()
            assert page.evaluate("self.copied") == block.locator("code").text_content()
    assert notes.errors == []
