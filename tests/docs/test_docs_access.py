"""Readers without scripts or mouse, with another theme, on a small screen; hostile texts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from generator.build import Build
from generator.read import read_api
from generator.snippets.languages import TARGETS
from tests.docs.forms import press, use_server
from tests.docs.judges import barriers, overflow, stops
from tests.docs.room import PAGES, Notes, chromium, context, served
from tests.snippets.recorder import Recorder, Reply, always
from tests.test_hostile import HOSTILE, SKELETON, poisoned

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

REFUSED = b'{"data": null, "success": false, "error": "Nope", "message": ""}'
DONE = b'{"data": [{"Id": 1}, {"Id": 2}], "success": true, "error": "", "message": ""}'


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with served() as found:
        yield found


DARK = {"search", "mistakes", "JSON", "refusals", "guard", "refused", "done", "errors"}
"""The states that have every colour between them; only colours differ in the other theme.

`python -m tests.docs.measure` looks at every page in both themes.
"""


def states(page: Page, url: str, server: str) -> Iterator[str]:
    """The states of the site, one after the other, each with its name."""
    page.goto(f"{url}/index.html")
    yield "index"
    page.keyboard.press("/")
    page.keyboard.type("process")
    page.locator("#found li").first.wait_for()
    yield "search"
    page.goto(f"{url}/operations/createInstance.html")
    yield "form"
    use_server(page, server)
    page.fill("[name=process_id]", "x")
    press(page, ".add")
    press(page, "#send")
    yield "mistakes"
    press(page, "#reset")
    press(page, "#as-json")
    yield "JSON"
    press(page, "#as-form")
    press(page, "#tab-refusals")
    page.click("#reply-refusals summary >> nth=0")
    yield "refusals"
    for kind in ("token", "client"):
        page.evaluate("document.getElementById('access').open = true")
        page.select_option("#access-kind", kind)
        yield f"access by {kind}"
    page.select_option("#access-kind", "none")
    press(page, "#send")
    page.locator("#guard[open]").wait_for()
    yield "guard"
    press(page, "#guard-yes")
    page.locator("#reply-panel:not([hidden]) h3").wait_for()
    yield "refused"
    press(page, "#send")
    press(page, "#guard-yes")
    page.locator("#reply-panel .tree").wait_for()
    yield "done"
    page.goto(f"{url}/operations/setParameter.html")
    yield "single parameter"
    guides = ("scenario", "start", "access", "python", "dotnet", "other-languages")
    for name in (*guides, "errors", "changes"):
        page.goto(f"{url}/{name}.html")
        yield name
    page.goto(f"{url}/reference/users.html")
    yield "reference"


def test_axe_finds_nothing_in_any_state(browser: Browser, url: str) -> None:
    notes = Notes()
    found: dict[str, list[str]] = {}
    replies = iter([REFUSED, DONE])
    with Recorder() as recorder, context(browser, notes, color_scheme="light") as room:
        channel = recorder.open(lambda seen: Reply(200, next(replies)))
        page = room.new_page()
        for state in states(page, url, channel.url):
            found[state] = barriers(page)
            if state in DARK:
                page.emulate_media(color_scheme="dark")
                found[f"{state}, dark"] = barriers(page, rules=["color-contrast"])
                page.emulate_media(color_scheme="light")
    assert {state: faults for state, faults in found.items() if faults} == {}
    assert notes.violations == []
    assert notes.errors == []


@pytest.mark.parametrize("name", ["index.html", "operations/executeCommand.html", "scenario.html"])
def test_every_focusable_element_is_visible_and_labelled(
    browser: Browser, url: str, name: str
) -> None:
    # Otherwise the page would still be on its way when it is looked at.
    with context(browser, Notes(), reduced_motion="reduce") as room:
        page = room.new_page()
        page.goto(f"{url}/{name}")
        found = stops(page)
    assert len(found) > 30
    assert [stop for stop in found if "!" in stop] == []


def test_a_call_is_made_by_keyboard_alone(browser: Browser, url: str) -> None:
    with Recorder() as recorder, context(browser, Notes()) as room:
        channel = recorder.open(always(Reply(200, DONE)))
        page = room.new_page()
        page.goto(f"{url}/index.html")
        page.keyboard.press("/")
        page.keyboard.type("delteinstance")
        page.locator("#found li", has_text="deleteInstance").first.wait_for()
        for key in ("ArrowDown", "ArrowUp", "Enter"):
            page.keyboard.press(key)
        page.wait_for_url("**/deleteInstance.html*")
        page.focus("#access > summary")
        page.keyboard.press("Enter")
        page.focus("#server")
        page.keyboard.press("Control+A")
        page.keyboard.type(channel.url)
        page.keyboard.press("Escape")
        while page.evaluate("document.activeElement.id") != "send":
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.locator("#guard[open]").wait_for()
        assert page.evaluate("document.activeElement.closest('dialog')?.id") == "guard"
        page.keyboard.press("Enter")
        page.locator("#reply-panel:not([hidden]) h3").wait_for()
        assert len(channel.seen) == 1


def test_pages_are_read_without_scripts(browser: Browser) -> None:
    notes = Notes()
    with context(browser, notes, java_script_enabled=False) as room:
        page = room.new_page()
        page.goto((PAGES / "operations" / "createInstance.html").as_uri())
        shown = page.inner_text("body")
        assert "Id of the new instance" in shown
        # What needs a script is not there to be tried in vain.
        assert page.locator("#send").is_hidden()
        for target in TARGETS:
            if page.get_attribute(f"#code-{target.key}", "open") is None:
                page.click(f"#code-{target.key} summary")
            assert page.locator(f"#code-{target.key} pre").is_visible()
        page.click("text=Instances >> nth=0")
        assert "reference/instances" in page.url
    assert notes.hosts <= {""}


def test_no_width_makes_a_page_scroll_sideways(browser: Browser, url: str) -> None:
    with context(browser, Notes()) as room:
        page = room.new_page()
        for name in (
            "index",
            "operations/createInstance",
            "models",
            "errors",
            "scenario",
            "python",
            "dotnet",
            "other-languages",
        ):
            page.goto(f"{url}/{name}.html")
            for width in (2560, 1280, 768, 360, 320):
                page.set_viewport_size({"width": width, "height": 800})
                assert overflow(page) <= 0, (name, width)


def test_the_search_finds_what_was_meant(browser: Browser, url: str) -> None:
    wanted = {
        "createInstance": "operations/createInstance.html",
        "creatinstnace": "operations/createInstance.html",
        "getschememodel": "operations/getScheme.html",
        "impersonated": "#arg-impersonatedIdentityId",
        "doNotSetRunningStatus": "#arg-doNotSetRunningStatus",
        "ActivityName": "models.html#",
        "already exists": "errors.html#text-",
        "tenat": "enant",
        "kiota": "dotnet.html",
        "openapi-generator": "other-languages.html#",
    }
    with context(browser, Notes()) as room:
        page = room.new_page()
        page.goto(f"{url}/index.html")
        for asked, expected in wanted.items():
            page.fill("#search", asked)
            page.locator("#found li").first.wait_for()
            found = page.locator("#found li").evaluate_all(
                "all => all.map((one) => one.dataset.href)"
            )
            assert any(expected in href for href in found[:4]), (asked, found)


def hostile(folder: Path, text: str) -> Path:
    """The pages of a document in which every text is this one."""
    spec = folder / "spec.yaml"
    document = poisoned(yaml.safe_load(SKELETON), text)
    spec.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    for name, content in Build(read_api(spec, "spec.yaml"), "spec.yaml").pages().items():
        if name.startswith("docs/"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
    return folder / "docs"


_PLANTED = """
() => [...document.querySelectorAll(
  "body script[src^='http'], body img, body svg, body b b, body a[href^='javascript'],"
  + " [onerror], [onload], [onfocus], [autofocus]")].map((element) => element.outerHTML)
"""
"""Elements that no page has of its own."""

ATTACKS = {
    "markup": " ".join(
        (
            "&lt;script&gt; &#60;b&#62; &amp;",
            HOSTILE["scripts"],
            "<img src=x onerror=\"document.title='canary'\"><svg onload=alert(1)><b>x</b>",
            '" autofocus onfocus="document.title=\'canary\'" x="',
            "[x](javascript:alert(1)) <javascript:alert(1)> ![x](http://canary.example/x)",
            "`</code><script>document.title='canary'</script>` ``a`b``",
        )
    ),
    "characters": " ".join(HOSTILE[name] for name in ("braces", "table", "controls", "bidi")),
}


@pytest.mark.parametrize("text", ATTACKS.values(), ids=ATTACKS)
def test_hostile_text_is_shown_and_does_nothing(
    browser: Browser, tmp_path: Path, text: str
) -> None:
    notes = Notes()
    folder = hostile(tmp_path, text)
    with context(browser, notes) as room, served(folder, headers={}) as url:
        page = room.new_page()
        page.on("dialog", lambda dialog: notes.errors.append("a dialog"))
        for path in sorted(folder.rglob("*.html")):
            page.goto(f"{url}/{path.relative_to(folder).as_posix()}")
            assert "canary" not in page.title() or "canary" in text
            found = page.evaluate(_PLANTED)
            assert found == [], path
        page.goto(f"{url}/operations/readBook.html")
        words = " ".join(text.replace("`", " ").split())[:12]
        assert words.split()[0] in page.inner_text("main") or not words.isprintable()
        page.keyboard.press("/")
        page.keyboard.type("readBook")
        page.locator("#found li").first.wait_for()
    assert notes.errors == []
    assert notes.violations == []
    assert all(host.startswith("127.0.0.1:") for host in notes.hosts)
