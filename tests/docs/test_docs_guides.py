"""The pages around the operations: first call, scenario, guides; what they copy and print."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.snippets.render import core_of
from tests.docs.forms import answering, copied, press, run_curl, sent, use_server
from tests.docs.judges import overflow
from tests.docs.room import PAGES, ROOT
from tests.snippets.recorder import Recorder

if TYPE_CHECKING:
    from playwright.sync_api import Page

GUIDES = ("start", "access", "python", "in-your-program", "dotnet", "other-languages")


def test_the_first_call_is_made_on_the_first_page(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    page.goto(f"{url}/index.html")
    use_server(page, channel.url)
    press(page, "#send")
    page.locator("#reply-panel h3", has_text="Done").wait_for()
    run_curl(copied(page, "#copy"), channel)
    assert sent(channel.seen[0]) == sent(channel.seen[1])


@pytest.mark.parametrize(
    ("name", "folder"), [("start", "isRuntimeActive"), ("scenario", "scenario")]
)
def test_a_guide_copies_whole_programs(page: Page, url: str, name: str, folder: str) -> None:
    page.goto(f"{url}/{name}.html")
    for key, file in (("curl-bash", "curl.sh"), ("go", "main.go"), ("csharp", "HttpClient.cs")):
        page.select_option("#language", key)
        text = (ROOT / "generated" / "examples" / folder / file).read_text(encoding="utf-8")
        assert copied(page, "#copy") == text.rstrip("\n")
    page.select_option("#whole", "excerpt")
    assert copied(page, "#copy") == core_of(text).rstrip("\n")


def test_a_guide_follows_the_server(page: Page, url: str) -> None:
    page.goto(f"{url}/start.html")
    use_server(page, "http://127.0.0.1:1234/flow")
    assert "http://127.0.0.1:1234/flow}" in copied(page, "#copy")
    page.select_option("#language", "http-message")
    text = copied(page, "#copy")
    assert "POST /flow/workflowapi/isactive HTTP/1.1" in text
    assert "Host: 127.0.0.1:1234\n" in text


def test_the_program_follows_the_steps(page: Page, url: str) -> None:
    page.goto(f"{url}/scenario.html")
    page.fill("#step-createInstance [name=scheme_code]", "Holiday")
    page.fill("#step-createInstance [name=identity_id]", "bob")
    page.fill("#step-executeCommand [name=command]", "Ask for leave")
    for key in ("curl-bash", "python-requests", "csharp", "java", "powershell"):
        page.select_option("#language", key)
        text = copied(page, "#copy")
        assert all(word in text for word in ("Holiday", "bob", "Ask for leave")), key
        assert not any(word in text for word in ("ExpenseReport", '"ann', "Submit")), key
    assert page.inner_text("#code-said") == ""
    page.fill("#step-createInstance .row-value >> nth=0", "7")
    assert "change them" in page.inner_text("#code-said")
    created = page.input_value("#step-createInstance [name=process_id]")
    page.reload()
    assert page.input_value("#step-getInstance [name=process_id]") == created
    assert page.input_value("#step-executeCommand [name=command]") == "Ask for leave"


@pytest.mark.parametrize("name", GUIDES)
def test_each_block_of_a_guide_is_copied(page: Page, url: str, name: str) -> None:
    page.goto(f"{url}/{name}.html")
    blocks = page.locator(".block")
    assert blocks.count()
    for number in range(blocks.count()):
        text = copied(page, f".block >> nth={number} >> button")
        assert text == blocks.nth(number).locator("code").text_content()


def test_long_lines_scroll_in_their_box(page: Page, url: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    for name in ("index", "operations/executeCommand", "scenario", "dotnet"):
        page.goto(f"{url}/{name}.html")
        assert overflow(page) <= 0
    page.goto(f"{url}/operations/createInstance.html")
    press(page, ".to-sheet >> nth=0")
    page.locator(".lang[open] pre").wait_for()
    assert page.evaluate("""() => {
          const box = document.querySelector(".lang[open] pre");
          return box.scrollWidth > box.clientWidth;
        }""")


def test_a_page_is_printed_whole(page: Page) -> None:
    page.goto((PAGES / "operations" / "executeCommand.html").as_uri())
    page.emulate_media(media="print")
    assert page.locator("#send").is_hidden()
    assert page.locator("#menu").is_hidden()
    assert page.locator(".members .members").first.is_visible()
    assert page.locator(".refusal p").first.is_visible()
    assert page.locator(".rest").first.is_visible()


def test_nothing_moves_where_motion_is_reduced(page: Page, url: str) -> None:
    page.goto(f"{url}/operations/executeCommand.html")
    page.emulate_media(reduced_motion="reduce")
    style = "getComputedStyle(document.documentElement).scrollBehavior"
    assert page.evaluate(style) == "auto"
