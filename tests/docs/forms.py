"""What a reader does with a form: fill it in, send it, take the code; and what both sent."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.snippets.checks import value_of
from tests.snippets.recorder import Channel, Recorder, Reply, Seen
from tests.snippets.replies import replies
from tests.snippets.subject import operations, requests

if TYPE_CHECKING:
    from playwright.sync_api import Page

CLIENT = "workflow&api"
SECRET = "p@ss&w=rd+100%'\"$x\\é"
AWKWARD = (
    'O\'Brien "QA" & Żółć 100%+1 #x',
    "$HOME `id` $(id) \\ %PATH% !x! ^&|<>",
    "#{x} ${y} {{ 7 * 7 }} {x} %s %(a)s",
    "</script><script>alert(1)</script> <!-- -->",
    "😀 \u202e bidi \u2028 \ufeff \u0007",
    " blank at both ends ",
    "0042",
    "null",
    "-",
)
"""Values of one line that generators of code get wrong."""

LINES = "first\nsecond 'third'\n\n\\ last"


ENVELOPE = b'{"data": "", "success": true, "error": "", "message": "User was created."}'


@dataclass(frozen=True, slots=True)
class Sent:
    """What counts of a request: of a JSON body its value."""

    method: str
    target: str
    body: bytes = field(compare=False)
    value: object
    accept: str
    content_type: str
    authorization: str


def sent(seen: Seen) -> Sent:
    """What counts of a request that was noted."""

    def one(name: str) -> str:
        return ", ".join(seen.values(name))

    return Sent(
        method=seen.method,
        target=seen.target,
        body=seen.body,
        value=value_of(seen.body.decode()) if one("Content-Type").endswith("json") else seen.body,
        accept=one("Accept"),
        content_type=one("Content-Type"),
        authorization=one("Authorization"),
    )


def answering(recorder: Recorder, body: bytes | None = None, status: int = 200) -> Channel:
    """A channel that gives the same reply to everything, or to each operation its own."""
    if body is None:
        return recorder.open(_example_reply)
    kind = "application/json" if body.startswith(b"{") else ""
    return recorder.open(lambda seen: Reply(status, body, kind))


def _example_reply(seen: Seen) -> Reply:
    for name in operations():
        stem = requests().example(name).path.split("/")[:3]
        if seen.target.split("/")[:3] == stem:
            return replies()[name].success
    return Reply(200, ENVELOPE)


def press(page: Page, button: str) -> None:
    """Press a button by its key: a click can miss it while the page still moves."""
    page.press(button, "Enter")


def open_form(page: Page, url: str, operation: str, channel: Channel) -> None:
    """The page of an operation, with a server to send to."""
    page.goto(f"{url}/operations/{operation}.html")
    use_server(page, channel.url)
    if operation == "requestToken":
        # Only these are in no example.
        page.fill("[name=client_id]", CLIENT)
        page.fill("[name=client_secret]", SECRET)


def use_server(page: Page, url: str) -> None:
    """Type the address of a server, as a reader does at the top of any page."""
    page.click("#access > summary")
    page.fill("#server", url)
    page.dispatch_event("#server", "change")
    page.keyboard.press("Escape")


def whole_example(page: Page, operation: str) -> None:
    """Fill in the whole example, with the ids of the document."""
    if page.locator("#reset").count():
        press(page, "#reset")
    for name, value in page.evaluate(
        """(operation) => Object.entries(WorkflowOperations.operations[operation].example)
          .filter(([, value]) => typeof value === "string" && /^[0-9a-f-]{36}$/.test(value))""",
        operation,
    ):
        page.evaluate("document.getElementById('folded')?.setAttribute('open', '')")
        page.fill(f"[name={name}]", value)


def send(page: Page) -> str:
    """Press Send and confirm if asked; what the page says about the reply."""
    page.evaluate("document.getElementById('said').textContent = ''")
    press(page, "#send")
    if page.get_attribute("#form", "data-changes"):
        press(page, "#guard-yes")
    page.wait_for_selector("#reply-panel:not([hidden]) h3")
    return page.inner_text("#reply-panel")


def shown(page: Page, key: str, whole: bool = True) -> str:
    """The code in a language, as the page shows it."""
    page.select_option("#language", key)
    page.select_option("#whole", "" if whole else "excerpt")
    return page.evaluate("document.querySelector('.lang[open] code').textContent")


def in_every_language(page: Page) -> dict[str, str]:
    """The code in each language, whole and core, as a reader sees it who chooses it."""
    found: dict[str, str] = page.evaluate("""() => {
          const choice = document.getElementById("language");
          const whole = document.getElementById("whole");
          const before = whole.value;
          const found = {};
          for (const { value } of choice.options) {
            choice.value = value;
            choice.dispatchEvent(new Event("change"));
            for (const extent of ["", "excerpt"]) {
              whole.value = extent;
              whole.dispatchEvent(new Event("change"));
              const shown = document.querySelector(".lang[open] code").textContent;
              found[`${value} ${extent ? "core" : "whole"}`] = shown;
            }
          }
          whole.value = before;
          whole.dispatchEvent(new Event("change"));
          return found;
        }""")
    return found


def run_curl(source: str, channel: Channel, token: str = "") -> None:
    """Run a file for curl in bash as a reader does, with the environment that it asks for."""
    environment: Mapping[str, str] = {
        "PATH": os.environ["PATH"],
        "LC_ALL": "C.UTF-8",
        "WORKFLOW_SERVER_URL": channel.url,
        "WORKFLOW_CLIENT_ID": CLIENT,
        "WORKFLOW_CLIENT_SECRET": SECRET,
        **({"WORKFLOW_TOKEN": token} if token else {}),
    }
    done = subprocess.run(
        ["bash", "-s"], input=source.encode(), env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


def same_as_curl(page: Page, channel: Channel, token: str = "") -> Sent:
    """Send the form, run the curl that it shows, and compare; the request that both sent."""
    before = len(channel.seen)
    source = shown(page, "curl-bash")
    send(page)
    run_curl(source, channel, token)
    from_form, from_curl = map(sent, channel.seen[before:])
    assert from_form == from_curl, (from_form, from_curl)
    return from_form


def addressed(page: Page, text: str) -> str:
    """What the engine printed, with the server of the page."""
    url = page.input_value("#server")
    default = page.get_attribute("#server", "data-default") or ""
    host = f"Host: {default.split('//')[1]}"
    return text.replace(host, f"Host: {url.split('//')[1]}").replace(default, url)


def current(page: Page, operation: str) -> dict[str, str | None]:
    """What the engine prints in each language for the values of the form, by a link of them."""
    found: dict[str, str | None] = page.evaluate(
        """([operation, href]) => {
          const given = {};
          for (const [name, value] of new URLSearchParams(href.split("#?")[1])) {
            given[name.replace(/~$/, "")] = name.endsWith("~") ? JSON.parse(value) : value;
          }
          // A link has no secret; the code only says that there is one.
          for (const { name, kind } of WorkflowOperations.operations[operation].fields) {
            if (kind === "secret") given[name] = true;
          }
          const made = WorkflowCode.request(operation, given);
          return Object.fromEntries(WorkflowOperations.targets.map(({ key }) =>
            [key, WorkflowCode.carries(key, made) ? WorkflowCode.render(key, made) : null]));
        }""",
        [operation, link(page)],
    )
    return {key: text and addressed(page, text) for key, text in found.items()}


def link(page: Page) -> str:
    """The address that Share puts on the clipboard; without arguments the page's own."""
    if not page.locator("#share").count():
        return f"{page.url}#?"
    return copied(page, "#share")


def copied(page: Page, button: str) -> str:
    """What a button puts on the clipboard."""
    page.evaluate("navigator.clipboard.writeText = async (text) => { self.copied = text; }")
    press(page, button)
    return page.evaluate("self.copied")
