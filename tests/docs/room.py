"""A browser with the pages in it, and notes about whatever a page should not do."""

from __future__ import annotations

import gzip
import http.server
import mimetypes
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from urllib.parse import unquote, urlsplit

from generator.serve.pages import QuietServer
from tests.snippets.browser import FLAGS, PROGRAM

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

ROOT = Path(__file__).parent.parent.parent
PAGES = ROOT / "generated" / "docs"
STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src *;"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_USUAL = ("Failed to load resource", "blocked by CORS policy")
"""What the console says about every failed reply, and about a server that allows no page."""

_WATCH = """
self.violations = [];
document.addEventListener("securitypolicyviolation", (event) =>
  self.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`));
"""


@dataclass
class Notes:
    """What the pages of a context did: errors, violations of the policy, hosts that were asked."""

    errors: list[str] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def watch(self, page: Page) -> None:
        """Note what this page does from now on."""
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).netloc))
        page.on("console", lambda said: self._said(said.type, said.text))

    def _said(self, kind: str, text: str) -> None:
        if "Content Security Policy" in text:
            self.violations.append(text)
        elif kind == "error" and not any(usual in text for usual in _USUAL):
            self.errors.append(text)


@contextmanager
def chromium() -> Iterator[Browser]:
    """A headless Chromium."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - only where it is used

    with sync_playwright() as program:
        browser = program.chromium.launch(executable_path=PROGRAM, args=list(FLAGS))
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def context(browser: Browser, notes: Notes, **options: object) -> Iterator[BrowserContext]:
    """A context of its own, with no memory of others, whose pages are watched."""
    found = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
    found.add_init_script(_WATCH)
    found.on("page", notes.watch)
    found.set_default_timeout(10_000)
    try:
        yield found
        for page in found.pages:
            if page.url.startswith(("http", "file")):
                notes.violations += page.evaluate("self.violations ?? []")
    finally:
        found.close()


@contextmanager
def served(
    folder: Path = PAGES, headers: Mapping[str, str] | None = None, packed: bool = False
) -> Iterator[str]:
    """The address of a server on loopback with the files of a folder, under the strict policy.

    `packed` sends them as most servers do, by gzip.
    """
    more = {"Content-Security-Policy": STRICT} if headers is None else headers
    handler = type("Files", (_Files,), {"folder": folder, "more": more, "packed": packed})
    server = QuietServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


class _Files(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: ClassVar[Path]
    more: ClassVar[Mapping[str, str]]
    packed: ClassVar[bool]

    def do_GET(self) -> None:
        """A file, or 404."""
        path = self.folder / unquote(urlsplit(self.path).path).lstrip("/")
        found = path.is_file()
        content = path.read_bytes() if found else b""
        self.send_response(200 if found else 404)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        if self.packed:
            content = gzip.compress(content, 9)
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(content)))
        for name, value in self.more.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *arguments: object) -> None:
        """Nothing is printed."""
