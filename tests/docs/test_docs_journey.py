"""The pages with a server behind them: the whole way of a newcomer, and who may take it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.docs.room import ROOT, Notes, chromium, context


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
            panel = step.locator(".panel")
            panel.wait_for()
            told.append(panel.inner_text())
        assert [text.split("\n")[0] for text in told] == ["Done"] * 4
        assert page.input_value("[name=command]") == "Submit"
        assert "Submit" in told[1]
        created = page.input_value("#step-createInstance [name=process_id]")
        assert created in told[3]
        assert re.search(r'"StateName": "(?!Draft)', told[3])
        page.goto(url.split("#")[0] + "operations/listSchemes.html")
        page.click("#send")
        page.locator("#reply-panel", has_text="ExpenseReport").wait_for()
    assert notes.errors == []
    assert notes.violations == []
    assert notes.hosts == {urlsplit(url).netloc}


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
        from workflow_stand_in import StandIn  # noqa: PLC0415 - the generated package
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
        assert server.requests or "StandIn" in text or "FakeClient" in text
        assert [problem for seen in server.requests for problem in seen.problems] == []
