"""`serve --watch`: a page that is open shows what was saved, and keeps what was typed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from tests.docs.room import ROOT, Notes, chromium, context

SPEC = ROOT / "spec" / "workflow-api.yaml"


def test_a_saved_document_reloads_the_page_and_keeps_what_was_typed(tmp_path: Path) -> None:
    spec = tmp_path / "spec.yaml"
    text = SPEC.read_text("utf-8")
    spec.write_text(text, "utf-8")
    words = [sys.executable, "-m", "generator", "serve", "--watch", "--docs-port=0"]
    process = subprocess.Popen(
        [*words, f"--spec={spec}"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    notes = Notes()
    try:
        assert process.stdout
        assert process.stderr
        url = re.search(r"http://\S+/", process.stdout.readline())
        assert url
        with chromium() as browser, context(browser, notes) as room:
            room.set_default_timeout(60_000)
            page = room.new_page()
            page.goto(f"{url[0]}operations/createInstance.html")
            page.fill("[name=scheme_code]", "Mine")
            title = page.locator("h1").inner_text()
            # A mistake is told in the terminal, and the pages stay.
            spec.write_text(text.replace(f"summary: {title}\n", "summary:\n", 1), "utf-8")
            assert "spec.yaml:" in process.stderr.readline()
            assert page.locator("h1").inner_text() == title
            spec.write_text(text.replace(f"summary: {title}\n", "summary: Saved\n", 1), "utf-8")
            page.locator("h1", has_text="Saved").wait_for()
            assert page.input_value("[name=scheme_code]") == "Mine"
    finally:
        process.kill()
        process.communicate()
    assert notes.errors == []
    assert notes.violations == []
