"""Pages in a headless Chromium: each is opened from its file, with what it asks for set."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from tests.snippets.corpus import CANARY
from tests.snippets.sandbox import Finished, folder

if TYPE_CHECKING:
    from playwright.async_api import Browser as Program
    from playwright.async_api import Page

PROGRAM = "/usr/bin/chromium"
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
# A limit against pages that never finish; no check depends on how long anything takes.
_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Visit:
    """A page and the variables that are set before its script runs."""

    file_name: str
    source: str
    variables: Mapping[str, str]


class Browser:
    """One browser for all pages, on a thread with an event loop of its own."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._playwright: Any = None
        self._program: Program | None = None

    def visit_all(self, visits: Sequence[Visit], at_once: int) -> list[Finished]:
        """Open the pages and tell how each ended, in their order."""
        finished: list[Finished] = self._do(self._all(visits, at_once))
        return finished

    def __enter__(self) -> Self:
        self._thread.start()
        self._do(self._start())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._do(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def _do(self, work: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(600)

    async def _start(self) -> None:
        from playwright.async_api import async_playwright  # noqa: PLC0415 - only where it is used

        self._playwright = await async_playwright().start()
        self._program = await self._playwright.chromium.launch(
            executable_path=PROGRAM, args=list(FLAGS)
        )

    async def _stop(self) -> None:
        if self._program is not None:
            await self._program.close()
        await self._playwright.stop()

    async def _all(self, visits: Sequence[Visit], at_once: int) -> list[Finished]:
        """Each worker keeps one page: the next file takes the place of the last."""
        from playwright.async_api import Error  # noqa: PLC0415 - only where it is used

        assert self._program is not None
        context = await self._program.new_context()
        waiting = list(enumerate(visits))[::-1]
        finished: dict[int, Finished] = {}

        async def worker() -> None:
            page = await context.new_page()
            while waiting:
                number, visit = waiting.pop()
                try:
                    finished[number] = await asyncio.wait_for(_visited(page, visit), _SECONDS)
                except (Error, TimeoutError) as error:
                    # A page whose script does not even load leaves when its button is pressed.
                    finished[number] = Finished(1, "", str(error))
                    await page.close()
                    page = await context.new_page()

        await asyncio.gather(*(worker() for _ in range(min(at_once, len(visits)))))
        await context.close()
        return [finished[number] for number in range(len(visits))]


async def _visited(page: Page, visit: Visit) -> Finished:
    said: list[str] = []

    def failed(error: object) -> None:
        said.append(str(error))

    with folder("page") as room, _listening(page, failed):
        path = room / visit.file_name
        path.write_text(visit.source, encoding="utf-8", newline="")
        await page.goto(path.as_uri())
        title = await page.title()
        if said:
            return Finished(1, "", "\n".join(said))
        reply, error = await page.evaluate(_SEND, dict(visit.variables))
        left = [item.name for item in room.iterdir() if item != path]
        if CANARY in await page.title() or title != await page.title():
            left.append(f"title {await page.title()!r}")
    # A page has no exit code; its place for errors stands for one, and for stderr.
    return Finished(1 if error or said else 0, reply, "\n".join([error, *said]), tuple(left))


@contextmanager
def _listening(page: Page, failed: Callable[[object], None]) -> Iterator[None]:
    page.on("pageerror", failed)
    try:
        yield
    finally:
        page.remove_listener("pageerror", failed)


# What a reader does: fill in the fields that there are, press the button, read what appears.
_SEND = """
async (variables) => {
  const text = (id) => document.getElementById(id).textContent;
  for (const [name, value] of Object.entries(variables)) {
    const field = document.getElementById(name);
    if (field) field.value = value;
  }
  const done = new Promise((resolve) => {
    const check = () => (text("reply") || text("error")) && resolve([text("reply"), text("error")]);
    new MutationObserver(check).observe(document, { childList: true, subtree: true });
  });
  document.querySelector("form button").click();
  return done;
}
"""
