"""How a reader finds things: the menu, the sections of a page, and the search."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from generator.read import read_api
from tests.docs.room import ROOT, Notes, chromium, context, served

API = read_api(ROOT / "spec" / "workflow-api.yaml", "spec/workflow-api.yaml")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with served() as found:
        yield found


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    notes = Notes()
    with context(browser, notes) as room:
        yield room.new_page()
    assert notes.errors == []
    assert notes.violations == []


def found_for(page: Page, asked: str) -> list[str]:
    """Where the entries lead that a query finds, the best first."""
    page.fill("#search", asked)
    page.locator("#found li").first.wait_for()
    entries = page.locator("#found li")
    found: list[str] = entries.evaluate_all("all => all.map((one) => one.dataset.href)")
    return found


def test_each_kind_of_thing_is_found_first(page: Page, url: str) -> None:
    wanted = {
        "createInstance": "operations/createInstance.html",
        "start an instance": "operations/createInstance.html",
        "client.instances.create": "operations/createInstance.html",
        "/workflowapi/isactive": "operations/isRuntimeActive.html",
        "impersonatedIdentityId": "#arg-impersonatedIdentityId",
        "SchemeModel": "models.html#SchemeModel",
        "CodeActionsCommonUsings": "models.html#SchemeModel.CodeActionsCommonUsings",
        "NotFoundError": "errors.html#kind-not-found",
        "kiota": "dotnet.html#kiota",
        "keycloak": "sign-in.html#keycloak",
    }
    page.goto(f"{url}/index.html")
    for asked, expected in wanted.items():
        assert expected in found_for(page, asked)[0], asked


def test_the_text_of_an_error_finds_its_class_and_the_operations_that_answer_so(
    page: Page, url: str
) -> None:
    page.goto(f"{url}/operations/createInstance.html")
    for asked in (
        "Process with the id = 1234… not found",
        "Process with the id = 22222222-2222-4222-8222-000000000001 not found",
        "NotFoundError: Process with the id = 22222222-2222-4222-8222-000000000001 not found (200)",
    ):
        first, *others = found_for(page, asked)
        assert first == "../errors.html#text-process-not-found", asked
        assert page.locator("#found li").first.locator("span").inner_text() == "NotFoundError"
        users = [item.id for item in API.operations if "process-not-found" in item.errors]
        expected = [f"../operations/{name}.html" for name in users]
        assert others[: len(expected)] == expected[: len(others)]


def test_every_known_text_finds_itself(page: Page, url: str) -> None:
    """One or two words of an error are searched as words."""
    page.goto(f"{url}/index.html")
    examples = {item.id: item.example for item in API.error_texts}
    for item in API.error_texts:
        if len(item.example.split()) > 3:
            best = found_for(page, item.example)[0].partition("#text-")[2]
            # Two kinds of errors may have the same text.
            assert best == item.id or item.example in examples[best], item.example


def test_what_is_exact_comes_before_what_is_similar(page: Page, url: str) -> None:
    page.goto(f"{url}/index.html")
    found = found_for(page, "state")
    assert len(found) == 20
    titles = page.locator("#found li").all_inner_texts()
    assert all("stat" in title.lower() for title in titles[:8])
    assert "#" not in found_for(page, "setState")[0]
    assert "createInstance" in found_for(page, "creatinstnace")[0]


def test_nothing_found_says_what_to_try(page: Page, url: str) -> None:
    page.goto(f"{url}/index.html")
    page.fill("#search", "zebra")
    page.locator("#found-count.nothing", has_text="Nothing found. Try a single word").wait_for()
    assert page.locator("#found").is_hidden()
    page.fill("#search", "")
    page.locator("#found-count:not(.nothing)").wait_for()


def test_the_search_needs_no_mouse(page: Page, url: str) -> None:
    page.goto(f"{url}/index.html")
    page.keyboard.press("Control+k")
    page.keyboard.type("set state")
    page.locator("#found li").nth(1).wait_for()
    page.keyboard.press("Escape")
    assert page.locator("#found").is_hidden()
    page.keyboard.press("ArrowDown")
    page.locator("#found-0[aria-selected=true]").wait_for()
    page.keyboard.press("ArrowDown")
    page.locator("#found-1[aria-selected=true]").wait_for()
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/operations/setState.html")


def test_the_menu_shows_titles_and_where_the_reader_is(page: Page, url: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    for operation in (API.operations[0], API.operations[-1]):
        page.goto(f"{url}/operations/{operation.id}.html")
        entry = page.locator("#menu [aria-current]")
        assert operation.summary in entry.inner_text()
        assert entry.locator("code").inner_text() == operation.id
        box, frame = entry.bounding_box(), page.locator("#menu").bounding_box()
        assert box
        assert frame
        assert frame["y"] <= box["y"] <= frame["y"] + frame["height"] - box["height"]
        assert page.evaluate("scrollY") == 0
        assert page.locator("#menu details[open]").count() == 1


def test_a_long_page_lists_its_sections(page: Page, url: str) -> None:
    page.goto(f"{url}/python.html")
    links = page.locator(".sections a")
    assert links.all_inner_texts() == page.locator("article h2").all_inner_texts()
    links.get_by_text("Retries").click()
    page.locator(".sections [aria-current]", has_text="Retries").wait_for()
    page.goto(f"{url}/models.html")
    assert page.locator(".sections a").first.get_attribute("href") == f"#{API.schemas[0].name}"
    page.set_viewport_size({"width": 390, "height": 800})
    page.locator(".sections a").first.wait_for(state="hidden")
    page.locator(".sections summary").click()
    assert page.locator(".sections a").first.is_visible()
    # A short page needs no list.
    page.goto(f"{url}/changes.html")
    assert page.locator(".sections").count() == 0
