"""What a reader types: how it is taken, kept, explained and copied."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from generator.read import read_api
from tests.docs.forms import answering, copied, open_form, press, same_as_curl, send, use_server
from tests.docs.room import ROOT, Notes, context
from tests.snippets.browser import FLAGS, PROGRAM
from tests.snippets.recorder import Recorder

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

TOKEN = "abc.DEF-123_~+/="


def test_values_survive_a_reload_and_the_way_back(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "createInstance", answering(recorder))
    page.fill("[name=culture]", "de-DE")
    page.fill(".row-value >> nth=0", "7")
    before = page.input_value("[name=process_id]")
    page.reload()
    assert page.input_value("[name=culture]") == "de-DE"
    page.goto(f"{url}/operations/listSchemes.html")
    page.go_back()
    assert page.input_value(".row-value >> nth=0") == "7"
    assert page.input_value("[name=process_id]") == before
    press(page, "#reset")
    assert page.input_value("[name=culture]") == ""
    assert page.input_value("[name=process_id]") != before


def test_clear_forgets_what_was_kept(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "listCommands", answering(recorder))
    page.fill("[name=identity_id]", "bob")
    press(page, "#clear")
    page.goto(f"{url}/operations/executeCommand.html")
    assert page.input_value("[name=identity_id]") == "ann"


@pytest.mark.parametrize("name", ["listSchemes", "listInstances", "listInbox", "listUsers"])
def test_filters_start_empty(page: Page, recorder: Recorder, url: str, name: str) -> None:
    channel = answering(recorder)
    open_form(page, url, name, channel)
    send(page)
    assert channel.seen[0].body == b"{}"


def test_an_update_sends_only_what_was_typed(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "updateUser", channel)
    page.fill("[name=user_id]", " {22222222222242228222000000000001}")
    page.fill("[name=name]", "Ann C.")
    page.check("[name='phone.empty']")
    page.check("[name='roles.empty']")
    assert json.loads(same_as_curl(page, channel).body) == {
        "id": "22222222-2222-4222-8222-000000000001",
        "name": "Ann C.",
        "phone": "",
        "roles": [],
    }


def test_a_value_of_each_type_arrives(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "setParameter", channel)
    typed = {
        ("text", "0042"): '"0042"',
        ("raw", "0042"): "0042",
        ("raw", "null"): "null",
        ("raw", '"quoted"'): '"quoted"',
        ("raw", "12345678901234567890.12"): "12345678901234567890.12",
        ("number", " 12.5 "): "12.5",
        ("number", "1e3"): "1000",
        ("number", "-25e-3"): "-0.025",
        ("date", "2026-01-31"): '"2026-01-31"',
        ("json", "[1]"): "[1]",
    }
    for (kind, text), arriving in typed.items():
        page.select_option("[name='value.type']", kind)
        page.fill("[name=value]", text)
        assert json.loads(same_as_curl(page, channel).body)["value"] == arriving, (kind, text)
    page.select_option("[name='value.type']", "yesno")
    page.select_option("[name='value.yes']", "true")
    assert json.loads(same_as_curl(page, channel).body)["value"] == "true"


def test_the_body_is_written_as_json_too(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "createInstance", channel)
    page.fill("[name=scheme_code]", "A")
    press(page, "#as-json")
    body = json.loads(page.input_value("#json"))
    assert body["schemeCode"] == "A"
    values = ["12.50", "0042", '"0042"', "true", "null", "[1,  2]", '"2026-01-31"', "Lunch", '"x"']
    items = [{"name": f"P{at}", "value": value} for at, value in enumerate(values)]
    asked = {
        "schemeCode": "B",
        "parameters": [*items, {"name": "K", "value": "1", "persist": True}],
    }
    page.fill("#json", json.dumps(asked))
    assert page.inner_text("#wrong-json") == ""
    assert json.loads(same_as_curl(page, channel).body) == asked
    press(page, "#as-form")
    assert page.input_value("[name=scheme_code]") == "B"
    assert page.input_value(".row-value >> nth=0") == "12.50"
    press(page, "#as-json")
    count = len(channel.seen)
    for text in ("{", '{"schemeCode": "B", "nope": 1}', "[]", '{"schemeCode": 5}'):
        page.fill("#json", text)
        assert page.inner_text("#wrong-json") != "", text
        press(page, "#send")
        assert "Not sent" in page.inner_text("#said")
    assert len(channel.seen) == count


@pytest.mark.parametrize(
    ("typed", "taken"),
    {
        "localhost:8077": "http://localhost:8077",
        "127.0.0.1:8077/": "http://127.0.0.1:8077",
        "workflow:8077": "http://workflow:8077",
        "flow.example.org": "https://flow.example.org",
        "http://localhost:8077/workflowapi/": "http://localhost:8077",
    }.items(),
)
def test_an_address_is_completed(page: Page, url: str, typed: str, taken: str) -> None:
    page.goto(f"{url}/operations/listSchemes.html")
    use_server(page, typed)
    assert page.input_value("#server") == taken
    assert page.inner_text("#server-shown") == taken
    assert page.inner_text("#target") == f"POST {taken}/workflowapi/getschemelist"
    page.goto(f"{url}/index.html")
    assert page.inner_text("#server-shown") == taken


def test_a_token_goes_to_the_next_page_after_consent(
    page: Page, recorder: Recorder, url: str
) -> None:
    channel = answering(recorder)
    open_form(page, url, "listSchemes", channel)
    page.click("#access > summary")
    page.select_option("#access-kind", "token")
    page.fill("#token", TOKEN)
    page.check("#access-keep")
    page.goto(f"{url}/operations/listUsers.html")
    send(page)
    assert channel.seen[0].values("Authorization") == [f"Bearer {TOKEN}"]
    assert TOKEN not in page.evaluate("JSON.stringify({...localStorage})")
    page.click("#access > summary")
    page.uncheck("#access-keep")
    assert TOKEN not in page.evaluate("JSON.stringify({...sessionStorage})")


def test_a_server_without_sign_in_is_told(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "listSchemes", answering(recorder, b"", 404))
    page.click("#access > summary")
    page.select_option("#access-kind", "client")
    press(page, "#get-token")
    page.locator("#access-said", has_text="sign-in is off").wait_for()


def test_a_deletion_names_what_it_deletes(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "deleteInstance", channel)
    send(page)
    page.press("[name=process_id]", "Enter")
    assert page.input_value("[name=process_id]") in page.inner_text("#guard")
    # A second Enter in a hurry deletes nothing.
    page.keyboard.press("Enter")
    page.locator("#said", has_text="Not sent.").wait_for()
    assert len(channel.seen) == 1
    # The reply of the call before is gone.
    assert not page.locator("#reply-panel h3").count()


def test_an_error_moves_no_button(page: Page, recorder: Recorder, url: str) -> None:
    for width, height in ((1280, 900), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        open_form(page, url, "createInstance", answering(recorder))
        page.fill("[name=process_id]", "x")
        before = page.locator("#send").bounding_box()
        page.evaluate("document.activeElement.blur()")
        assert page.locator("#wrong-createInstance-process_id").is_visible()
        assert page.locator("#send").bounding_box() == before
        page.evaluate("scrollTo(0, 1000)")
        page.wait_for_timeout(300)
        box = page.locator("#send").bounding_box()
        assert box is not None
        assert 0 <= box["y"] <= height - box["height"]


def test_every_known_error_is_explained(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "listSchemes", answering(recorder))
    page.add_script_tag(url=f"{url}/assets/errors.js")
    api = read_api(ROOT / "spec" / "workflow-api.yaml", "spec/workflow-api.yaml")
    found = page.evaluate(
        """(texts) => texts.map(([text, status]) => WorkflowErrors.find((kind) =>
          kind[3].some(([pattern, at]) =>
            at === status && new RegExp(pattern, "su").test(text)))?.[0])""",
        [[text.example, text.status] for text in api.error_texts],
    )
    names = {kind.name: kind.class_name for kind in api.error_kinds}
    assert found == [names[text.kind] for text in api.error_texts]


def test_copy_works_where_there_is_no_clipboard(browser: Browser, url: str) -> None:
    notes = Notes()
    # A page over plain HTTP from another computer is not trusted with the clipboard.
    flags = [*FLAGS, "--host-resolver-rules=MAP pages.example 127.0.0.1"]
    with (
        browser.browser_type.launch(executable_path=PROGRAM, args=flags) as other,
        context(other, notes) as room,
    ):
        page = room.new_page()
        page.goto(f"{url.replace('127.0.0.1', 'pages.example')}/operations/listSchemes.html")
        assert page.evaluate("navigator.clipboard === undefined")
        press(page, "#copy")
        page.locator("#copy", has_text="Copied").wait_for()
        page.focus("#search")
        page.keyboard.press("Control+V")
        assert page.input_value("#search").startswith("#!/usr/bin/env bash")
    assert notes.errors == []


def test_the_excerpt_is_copied_if_it_is_chosen(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "listSchemes", answering(recorder))
    assert copied(page, "#copy").startswith("#!")
    assert "Copy gives all" in page.inner_text("#fold-said")
    page.select_option("#whole", "excerpt")
    assert copied(page, "#copy").startswith("server=")
    page.goto(f"{url}/operations/listUsers.html")
    assert copied(page, "#copy").startswith("server=")


def test_a_refusal_is_shown_as_the_reply_that_it_is(page: Page, url: str) -> None:
    page.goto(f"{url}/operations/getInstance.html")
    press(page, "#tab-refusals")
    page.click("#reply-refusals summary >> nth=0")
    assert '"success": false' in page.inner_text("#reply-refusals [open] pre")
    page.press("#tab-refusals", "ArrowLeft")
    assert page.locator("#reply-example").is_visible()


def test_a_password_is_sent_and_nothing_else(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "updateUser", channel)
    page.fill("[name=login]", "ann")
    page.fill("[name=password]", 'open "sesame')
    send(page)
    assert json.loads(channel.seen[0].body) == {
        "id": page.input_value("[name=user_id]"),
        "login": "ann",
        "password": 'open "sesame',
    }
    kept = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "sesame" not in kept + copied(page, "#copy")
    use_server(page, "http://workflow.example")
    assert "only over HTTPS" in send(page)


def test_a_reply_is_copied_saved_and_folded(page: Page, recorder: Recorder, url: str) -> None:
    body = b'{"data": [{"Id": 1.10}, {"Id": 2}], "success": true, "error": "", "message": ""}'
    open_form(page, url, "listInstances", answering(recorder, body))
    send(page)
    pretty = body.decode().replace(", ", ",").replace(",", ",\n")
    assert "application/json" in (page.text_content("#reply-panel .headers") or "")
    text = copied(page, "#reply-panel button >> text=Copy")
    assert '\n    {\n      "Id": 1.10\n    },' in text
    assert "".join(text.split()) == "".join(pretty.split())
    with page.expect_download() as found:
        press(page, "#reply-panel button >> text=Download")
    assert found.value.suggested_filename == "listInstances.json"
    assert found.value.path().read_text(encoding="utf-8") == text
    press(page, "#reply-panel button >> text=Fold")
    assert page.locator("#reply-panel .tree details details[open]").count() == 0
