"""The published site below a path of a static host, and the index of the examples."""

from __future__ import annotations

import functools
import http.server
import json
import re
import shutil
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import docutils.core
import pytest
from playwright.sync_api import sync_playwright

from generator.snippets.languages import TARGETS
from generator.snippets.render import core_of
from tests.processes import ROOT, command
from tests.snippets.decoded import READ
from tests.snippets.languages import LANGUAGES

EXAMPLES = ROOT / "generated" / "examples"
BASE = "/some/base/"


class Host(http.server.SimpleHTTPRequestHandler):
    """A static host, which shows 404.html of the site at any depth."""

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        content = Path(self.directory, BASE.strip("/"), "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the published site."""
    folder = tmp_path_factory.mktemp("host")
    command("publish", folder / BASE.strip("/"), cwd=ROOT)
    handler = functools.partial(Host, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{BASE}"
        server.shutdown()


def test_every_link_leads_to_a_file_below_the_base(site: str) -> None:
    waiting, seen = [site], set()
    while waiting:
        url = waiting.pop()
        if url in seen:
            continue
        seen.add(url)
        assert urlsplit(url).path.startswith(BASE), url
        with urllib.request.urlopen(url) as reply:
            text = reply.read().decode("utf-8")
            page = reply.headers["Content-Type"].startswith("text/html")
        if not page:
            continue
        links = re.findall(r'<[^>]*(?:href|src)="([^"#]+)|content="0; url=([^"]+)"', text)
        for link in filter(None, (first or second for first, second in links)):
            assert not urlsplit(link).scheme, link
            assert not link.startswith("/"), link
            waiting.append(urljoin(url, link))
    names = {urlsplit(url).path.removeprefix(BASE) for url in seen}
    assert {"docs/index.html", "docs/postman.json", "docs/openapi.json"} <= names
    assert all(name == "" or name.startswith("docs/") for name in names)
    for name in ("examples/index.json", "examples/createInstance/curl.sh", "guide/notebook.py"):
        with urllib.request.urlopen(f"{site}{name}") as reply:
            assert reply.status == 200


def test_the_page_for_what_does_not_exist(site: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(f"{site}a/b/c.html")
    assert caught.value.code == 404
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = browser.new_page()
        for path in ("gone.html", "a/b/c.html"):
            page.goto(f"{site}{path}")
            page.get_by_text("All pages of").click()
            page.wait_for_url(f"{site}docs/index.html")
        browser.close()


def test_the_index_lists_every_example_and_how_it_was_proven() -> None:
    index = json.loads((EXAMPLES / "index.json").read_bytes())
    paths = {path.relative_to(EXAMPLES).as_posix() for path in EXAMPLES.glob("*/*")}
    assert {example["path"] for example in index["examples"]} == paths
    for item in (*index["examples"], *index["targets"]):
        key = item.get("target") or item["key"]
        # What the tests do with a target, not what its record says.
        assert item["proven"] == ("run" if key in LANGUAGES else "syntax-checked")
        assert (key in LANGUAGES) != (key in READ)
    assert {target.key for target in TARGETS} == LANGUAGES.keys() | READ
    for example in index["examples"]:
        if region := example["region"]:
            lines = (EXAMPLES / example["path"]).read_bytes().decode("utf-8").splitlines()
            assert lines[region["first"] - 2].endswith("region core")
            assert lines[region["last"]].endswith("endregion core")


def test_the_guide_includes_an_example_by_path_and_region(tmp_path: Path) -> None:
    shown = re.search(r"```rst\n(.*?)```", (EXAMPLES / "README.md").read_text("utf-8"), re.DOTALL)
    assert shown
    shutil.copytree(EXAMPLES, tmp_path / "examples")
    text = docutils.core.publish_string(
        shown[1],
        source_path=str(tmp_path / "page.rst"),
        writer="pseudoxml",
        settings_overrides={"syntax_highlight": "none"},
    ).decode("utf-8")
    sample = core_of((EXAMPLES / "createInstance" / "curl.sh").read_text(encoding="utf-8"))
    for line in sample.splitlines():
        assert line.strip() in text
    assert "region" not in text
    assert "#" not in text
