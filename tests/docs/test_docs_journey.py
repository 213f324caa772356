"""The pages with a server behind them: the whole way of a newcomer, and who may take it."""

from __future__ import annotations

import http.client
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from generator.build import Build
from generator.docs_server import DocsServer, address_of
from generator.front import read_api
from generator.target import UsageError
from tests.docs.room import ROOT, Notes, chromium, context
from tests.snippets.recorder import Recorder, Reply, always

ENVELOPE = b'{"data": "", "success": true, "error": "", "message": ""}'


@contextmanager
def command(*options: str) -> Iterator[str]:
    """`python -m generator serve` with the stand-in; the address of its pages."""
    process = subprocess.Popen(
        [sys.executable, "-m", "generator", "serve", "--docs-port", "0", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        for line in process.stdout:
            if found := re.match(r"pages at (http://127\.0\.0\.1:[0-9]+/\S*?),? ?", line):
                yield re.sub(r",.*", "", line.removeprefix("pages at ")).strip()
                break
            assert found is None
    finally:
        process.terminate()
        assert process.wait(20) == 0


def test_from_start_to_state_against_the_stand_in() -> None:
    notes = Notes()
    with (
        command("--stand-in", "--port", "0") as url,
        chromium() as browser,
        context(browser, notes) as room,
    ):
        page = room.new_page()
        page.goto(url)
        page.click("text=From start to state >> nth=0")
        page.wait_for_url("**/scenario.html")
        assert page.input_value("#server") == url.split("/#")[0]
        told = []
        for step in page.locator(".step").all():
            step.locator(".step-send").click()
            if step.get_attribute("data-changes"):
                page.click("#guard-yes")
            panel = step.locator(".reply-panel")
            panel.wait_for()
            told.append(panel.inner_text())
        assert [text.split("\n")[0] for text in told] == ["Done"] * 4
        assert page.input_value("[name=command]") == "Submit"
        assert "Submit" in told[1]
        created = page.input_value("#step-createInstance [name=process_id]")
        assert created in told[3]
        assert re.search(r'StateName: "(?!Draft)', told[3])
        page.goto(url.split("#")[0] + "operations/listSchemes.html")
        page.click("#send")
        page.locator("#reply-panel", has_text="ExpenseReport").wait_for()
    assert notes.errors == []
    assert notes.violations == []
    assert notes.hosts == {urlsplit(url).netloc}


@pytest.fixture(scope="module")
def pages() -> Iterator[DocsServer]:
    api = read_api(ROOT / "spec" / "workflow-api.yaml", "spec/workflow-api.yaml")
    found = DocsServer(Build(api, "spec/workflow-api.yaml").pages(), 0)
    found.start()
    yield found
    found.stop()


def ask(
    pages: DocsServer,
    path: str,
    method: str = "GET",
    body: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> tuple[int, bytes]:
    """What the server of the pages answers, byte for byte as it is asked."""
    connection = http.client.HTTPConnection(urlsplit(pages.url).netloc, timeout=10)
    try:
        connection.request(method, path, body, headers or {})
        reply = connection.getresponse()
        assert "script-src 'self'" in (reply.headers["Content-Security-Policy"] or "")
        return reply.status, reply.read()
    finally:
        connection.close()


def test_pages_and_whole_examples_are_shown(pages: DocsServer) -> None:
    assert ask(pages, "/")[1] == (ROOT / "generated" / "docs" / "index.html").read_bytes()
    assert ask(pages, "/examples/listSchemes/curl.sh")[0] == 200
    # A page of an example holds a script of its own: it is shown, not run.
    assert ask(pages, "/examples/listSchemes/browser.html")[0] == 200
    for path in ("/../README.md", "/%2e%2e/README.md", "/openapi.yaml", "//etc/passwd"):
        assert ask(pages, path)[0] == 404


def test_calls_are_passed_on_for_own_pages_only(pages: DocsServer) -> None:
    with Recorder() as recorder:
        channel = recorder.open(always(Reply(200, ENVELOPE)))
        pages.upstream = channel.url
        own = {"Content-Type": "application/json", "Origin": pages.url, "Cookie": "a=b"}
        call = ("/workflowapi/getschemelist?x=%20", "POST", b"{}")
        assert ask(pages, *call, own) == (200, ENVELOPE)
        (seen,) = channel.seen
        assert (seen.method, seen.target, seen.body) == ("POST", call[0], b"{}")
        assert not seen.values("Origin") + seen.values("Cookie")
        for name, value in (
            ("Origin", "https://evil.example"),
            ("Origin", "null"),
            ("Host", "evil.example"),
            ("Sec-Fetch-Site", "cross-site"),
        ):
            assert ask(pages, *call, {**own, name: value})[0] in (403, 421)
        assert len(channel.seen) == 1
        recorder.close(channel)
        assert ask(pages, *call, own)[0] == 502
    pages.upstream = ""
    assert ask(pages, *call, own)[0] == 404


@pytest.mark.parametrize(
    "address", ["ftp://x", "localhost:8077", "http://", "http://a@b", "http://x?y"]
)
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(UsageError, match="no address"):
        address_of(address)


def test_samples_of_the_guide_are_typed() -> None:
    # What the package itself is told is another test's.
    options = ["--strict", "--follow-imports=silent"]
    samples = str(ROOT / "templates" / "docs" / "samples")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, samples],
        cwd=ROOT / "generated",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


SAMPLES = sorted((ROOT / "templates" / "docs" / "samples").glob("*.py"))


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_a_sample_of_the_guide_runs(path: Path) -> None:
    sys.path.insert(0, str(ROOT / "generated"))
    try:
        from workflow_api.stand_in import StandIn  # noqa: PLC0415 - the generated package
    finally:
        sys.path.remove(str(ROOT / "generated"))
    with StandIn(client_id="workflow", client_secret="secret") as server:
        # Addresses in the text are a reader's own.
        text = re.sub(r'"https?://[a-z.]+(:[0-9]+)?"', f'"{server.url}"', path.read_text("utf-8"))
        again = "\n".join(
            f"{name}()" for name in re.findall(r"^def (test_\w+)", text, re.MULTILINE)
        )
        done = subprocess.run(
            [sys.executable, "-c", f"{text}\n{again}"],
            cwd=ROOT / "generated",
            env={
                "WORKFLOW_SERVER_URL": server.url,
                "WORKFLOW_CLIENT_ID": "workflow",
                "WORKFLOW_CLIENT_SECRET": "secret",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert server.requests or "StandIn" in text
        assert [problem for seen in server.requests for problem in seen.problems] == []
