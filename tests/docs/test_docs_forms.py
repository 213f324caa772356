"""The forms in a real browser: what is shown is what is sent, for every operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from generator.snippets.render import core_of
from tests.docs.forms import (
    AWKWARD,
    ENVELOPE,
    LINES,
    SECRET,
    addressed,
    answering,
    copied,
    current,
    in_every_language,
    link,
    open_form,
    press,
    run_curl,
    same_as_curl,
    send,
    shown,
    use_server,
    whole_example,
)
from tests.docs.room import PAGES, ROOT, Notes, context, served
from tests.snippets.recorder import Recorder, Reply, Seen

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

OPERATIONS = sorted(path.stem for path in (PAGES / "operations").glob("*.html"))
NEW_IDS = {"createInstance": "process_id", "createUser": "user_id"}
TOKEN = "abc.DEF-123_~+/="


@pytest.fixture(scope="module")
def one_page(browser: Browser) -> Iterator[Page]:
    """One page for all operations in turn, as a reader has it."""
    notes = Notes()
    with context(browser, notes) as found:
        yield found.new_page()
    assert notes.errors == []
    assert notes.violations == []


@pytest.mark.parametrize("name", OPERATIONS)
def test_the_form_sends_what_its_curl_sends(
    one_page: Page, recorder: Recorder, url: str, name: str
) -> None:
    channel = answering(recorder)
    open_form(one_page, url, name, channel)
    whole_example(one_page, name)
    example = (ROOT / "generated" / "examples" / name / "curl.sh").read_text(encoding="utf-8")
    assert shown(one_page, "curl-bash") == addressed(one_page, example.rstrip("\n"))
    if made := NEW_IDS.get(name):
        # With the id of the document the code makes one of its own.
        one_page.fill(f"[name={made}]", "33333333-3333-4333-8333-000000000001")
    same_as_curl(one_page, channel)


@pytest.mark.parametrize("number", range(len(AWKWARD)))
def test_awkward_values_arrive(page: Page, recorder: Recorder, url: str, number: int) -> None:
    channel = answering(recorder)
    value = AWKWARD[number]
    open_form(page, url, "createInstance", channel)
    page.fill("[name=scheme_code]", value)
    page.fill("[name=scheme_parameters]", json.dumps({value: [value, None, True, 1.5]}))
    page.fill(".row-value >> nth=1", value)
    body = json.loads(same_as_curl(page, channel).body)
    assert body["schemeCode"] == value
    assert body["schemeParameters"] == {value: [value, None, True, 1.5]}
    text = body["parameters"][1]["value"]
    # A string that could be read as something else has JSON quotes, and so stays a string.
    assert text == (value if value not in ("0042", "null") else json.dumps(value))


def test_several_lines_and_paths(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "logInformation", channel)
    page.fill("[name=message]", LINES)
    assert json.loads(same_as_curl(page, channel).body) == {"message": LINES}
    open_form(page, url, "updateUser", channel)
    page.fill("[name=roles]", "one\n two \n\nthree's")
    page.check("[name='phone.null']")
    body = json.loads(same_as_curl(page, channel).body)
    assert (body["roles"], body["phone"]) == (["one", "two", "three's"], None)


def test_code_in_every_language_follows_each_key(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "createInstance", answering(recorder))
    page.fill("[name=scheme_code]", "")
    page.type("[name=scheme_code]", "It's 0042 ")
    for value in ("x", *AWKWARD[:5]):
        page.fill("[name=identity_id]", value)
        seen = in_every_language(page)
        for key, expected in current(page, "createInstance").items():
            assert expected is not None
            assert seen[f"{key} whole"] == as_shown(expected)
            assert seen[f"{key} core"] == as_shown(core_of(expected))


def as_shown(text: str) -> str:
    """A file as a page shows it."""
    return text.replace("\r\n", "\n").rstrip("\n")


def test_token_is_sent_but_never_stored_or_shown(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "listSchemes", channel)
    page.click("#access > summary")
    page.select_option("#access-kind", "token")
    page.fill("#token", f"Bearer {TOKEN}")
    assert same_as_curl(page, channel, TOKEN).authorization == f"Bearer {TOKEN}"
    kept = page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])"
    )
    assert TOKEN not in kept + link(page) + page.url + shown(page, "curl-bash")
    # Another server gets nothing of it.
    use_server(page, answering(recorder).url)
    assert page.input_value("#token") == ""


def test_a_token_is_not_sent_in_the_open(page: Page, url: str) -> None:
    page.goto(f"{url}/operations/listSchemes.html")
    use_server(page, "http://workflow.example")
    page.click("#access > summary")
    page.select_option("#access-kind", "token")
    page.fill("#token", TOKEN)
    assert "only over HTTPS" in send(page)


def test_a_token_is_fetched_by_discovery(page: Page, recorder: Recorder, url: str) -> None:
    def answer(seen: Seen) -> Reply:
        if seen.target.startswith("/.well-known"):
            return Reply(200, json.dumps({"token_endpoint": f"{channel.url}/token"}).encode())
        if seen.target == "/token":
            return Reply(200, json.dumps({"access_token": TOKEN, "expires_in": 3600}).encode())
        return Reply(200, ENVELOPE)

    channel = recorder.open(answer)
    open_form(page, url, "listSchemes", channel)
    page.click("#access > summary")
    page.select_option("#access-kind", "client")
    page.fill("#client-id", "workflow&api")
    page.fill("#client-secret", SECRET)
    press(page, "#get-token")
    page.locator("#access-state", has_text="a token until").wait_for()
    send(page)
    assert channel.seen[1].body == (
        b"grant_type=client_credentials&client_id=workflow%26api&client_secret="
        b"p%40ss%26w%3Drd%2B100%25%27%22%24x%5C%C3%A9"
    )
    assert channel.seen[2].values("Authorization") == [f"Bearer {TOKEN}"]
    page.evaluate("() => { const now = Date.now; Date.now = () => now() + 3600e3; }")
    assert "expired" in send(page)
    assert len(channel.seen) == 3


def test_the_token_operation_sends_its_secret_only(
    page: Page, recorder: Recorder, url: str
) -> None:
    channel = answering(recorder)
    open_form(page, url, "requestToken", channel)
    assert b"p%40ss" in same_as_curl(page, channel).body
    assert SECRET not in page.inner_text("body") + link(page)


REPLIES: dict[str, tuple[int, bytes, list[str]]] = {
    "refused": (
        200,
        b'{"data": null, "success": false, "error": "No such <b>x</b>", "message": ""}',
        ["Refused", "No such <b>x</b>"],
    ),
    "known": (
        200,
        b'{"data": null, "success": false, "message": "", "error":'
        b' "Process with the id = 22222222-2222-4222-8222-000000000001 not found"}',
        ["NotFoundError", "What to do: Check the id", '"success": false'],
    ),
    "token": (
        500,
        b"Exception System.Exception:OpenId Connect authentication for Workflow API failed:   at X",
        ["Sign-in needed", "AuthenticationError", "Get a new token"],
    ),
    "text": (
        500,
        b"Exception System.Exception:Invalid request body type:   at X",
        ["Status 500", "at X"],
    ),
    "page": (
        502,
        b"<h1>Bad gateway</h1><script>document.title = 'canary'</script>",
        ["Status 502", "<h1>"],
    ),
    "digits": (
        200,
        b'{"data": [0.1234567890123456789012345678, 12345678901234567890], "success": true}',
        ["Done", "0.1234567890123456789012345678", "12345678901234567890"],
    ),
}


@pytest.mark.parametrize(("status", "body", "words"), REPLIES.values(), ids=REPLIES)
def test_replies_are_told_apart(
    page: Page, recorder: Recorder, url: str, status: int, body: bytes, words: list[str]
) -> None:
    open_form(page, url, "listSchemes", answering(recorder, body, status))
    told = send(page)
    assert [word for word in words if word not in told] == []
    assert page.title() != "canary"


def test_a_large_reply_does_not_block(page: Page, recorder: Recorder, url: str) -> None:
    data = [{"Id": number, "Text": "x" * 400} for number in range(12_000)]
    body = json.dumps({"data": data, "success": True, "error": "", "message": ""}).encode()
    open_form(page, url, "listInstances", answering(recorder, body))
    assert "11900 more" in send(page)
    assert page.locator("#reply-panel *").count() < 2_000


def test_failures_are_explained(page: Page, recorder: Recorder, url: str) -> None:
    closed = answering(recorder)
    recorder.close(closed)
    open_form(page, url, "listSchemes", closed)
    assert "Is the server running" in send(page)
    use_server(page, closed.url.replace("http:", "https:"))
    assert "certificate" in send(page)
    # A server that allows no page: the files' own server sends no header about origins.
    with served(headers={}) as other:
        use_server(page, other)
        told = send(page)
    assert "CORS" in told
    assert url in told


def test_missing_values_are_reported_at_their_field(
    page: Page, recorder: Recorder, url: str
) -> None:
    channel = answering(recorder)
    open_form(page, url, "createInstance", channel)
    press(page, "#clear")
    page.locator("#code-said", has_text="processId").wait_for()
    assert page.locator(".field .wrong:visible").count() == 0
    press(page, "#send")
    assert page.locator(".field .wrong:visible").count() == 2
    assert page.evaluate("document.activeElement.name") == "process_id"
    assert page.get_attribute("[name=process_id]", "aria-invalid") == "true"
    press(page, ".new-id")
    page.fill("[name=scheme_code]", "x")
    page.fill("[name=scheme_parameters]", "{")
    press(page, ".add")
    assert page.locator(".field .wrong:visible").count() == 1
    press(page, "#send")
    assert page.locator(".field .wrong:visible").count() == 2
    assert page.locator("#guard[open]").count() == 0
    assert channel.seen == []


def test_nothing_is_sent_without_confirmation(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "deleteInstance", channel)
    press(page, "#send")
    assert channel.url in page.inner_text("#guard")
    page.keyboard.press("Escape")
    press(page, "#send")
    press(page, "#guard-no")
    page.locator("#said", has_text="Not sent.").wait_for()
    assert channel.seen == []


def test_a_link_has_the_values(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "createInstance", answering(recorder))
    page.fill("[name=scheme_code]", AWKWARD[0])
    page.fill("[name=identity_id]", "")
    page.fill(".row-name >> nth=0", "Żółć")
    address, code = link(page), shown(page, "go")
    page.goto("about:blank")
    page.goto(address)
    assert shown(page, "go") == code
    assert page.input_value("[name=identity_id]") == ""


def test_words_are_remembered_over_pages(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "listCommands", channel)
    page.fill("[name=identity_id]", "bob")
    page.fill("[name=tenant_id]", "acme")
    page.fill("[name=process_id]", "{ABCDEF01-2222-4222-8222-000000000001} ")
    page.select_option("#language", "ruby")
    page.goto(f"{url}/operations/executeCommand.html")
    assert page.input_value("[name=identity_id]") == "bob"
    assert page.input_value("[name=tenant_id]") == ""
    assert page.input_value("[name=process_id]") == "ABCDEF01-2222-4222-8222-000000000001"
    assert "List the commands" in page.inner_text("#hint-executeCommand-process_id")
    assert page.input_value("#server") == channel.url
    assert page.get_attribute(".lang[open]", "data-key") == "ruby"
    page.goto(f"{url}/operations/executeCommand.html#code-php")
    assert page.get_attribute(".lang[open]", "data-key") == "php"


def test_storage_may_be_blocked(
    browser: Browser, notes: Notes, recorder: Recorder, url: str
) -> None:
    channel = answering(recorder)
    with context(browser, notes) as found:
        found.add_init_script(
            "Object.defineProperty(self, 'localStorage', { get() { throw new Error(); } });"
        )
        page = found.new_page()
        open_form(page, url, "listCommands", channel)
        page.fill("[name=identity_id]", "bob")
        page.select_option("#theme", "dark")
        same_as_curl(page, channel)


def test_the_new_id_is_passed_to_the_next_form(page: Page, recorder: Recorder, url: str) -> None:
    open_form(page, url, "createInstance", answering(recorder))
    press(page, ".new-id")
    created = page.input_value("[name=process_id]")
    page.click(".hand-on >> text=List the commands")
    page.wait_for_url("**/listCommands.html#*")
    assert page.input_value("[name=process_id]") == created
    assert page.input_value("[name=identity_id]") == ""


def test_pages_work_from_a_file(page: Page, recorder: Recorder) -> None:
    channel = answering(recorder)
    open_form(page, PAGES.as_uri(), "createInstance", channel)
    same_as_curl(page, channel)
    assert channel.seen[0].values("Origin") == ["null"]
    page.keyboard.press("Escape")
    page.fill("#search", "getschememodel")
    page.wait_for_selector("#found li")
    page.press("#search", "Enter")
    page.wait_for_url("**/getScheme.html*")


def test_the_whole_file_runs_as_it_is_copied(page: Page, recorder: Recorder, url: str) -> None:
    channel = answering(recorder)
    open_form(page, url, "listSchemes", channel)
    shown(page, "curl-bash")
    run_curl(copied(page, "#copy"), channel)
    assert len(channel.seen) == 1
