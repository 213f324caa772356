"""Build and run many examples at once, each run with an address and a folder of its own."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from types import TracebackType
from typing import Self

from tests.snippets.browser import Browser, Visit
from tests.snippets.languages import LANGUAGES, Built, Chromium, Example, Failed, Message
from tests.snippets.message import send
from tests.snippets.recorder import Answer, Channel, Recorder, Reply, Seen
from tests.snippets.sandbox import Finished, execute, folder


@dataclass(frozen=True, slots=True)
class Run:
    """An example, the answers that it gets and the variables that are set. No answer: no server.

    `situation` is unique among the runs of an example. A file that holds its address in itself
    brings the channel that was opened for it.
    """

    example: Example
    situation: str
    answer: Answer | None
    variables: Mapping[str, str]
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What a run did; `finished` is a message where its file could not even be built."""

    run: Run
    finished: Finished | Failed
    channel: Channel


class Engine:
    """What runs examples: a server, a pool of workers and, when one is wanted, a browser."""

    def __init__(self, workers: int | None = None) -> None:
        self._stack = ExitStack()
        self._recorder = Recorder()
        # Twice the cores: programs also wait, for the server and before they try again.
        self._workers = workers or 2 * (os.cpu_count() or 2)
        self._pool: Executor
        self._nobody = socket.socket()
        self._browser: Browser | None = None

    def __enter__(self) -> Self:
        self._stack.enter_context(self._recorder)
        self._pool = self._stack.enter_context(ThreadPoolExecutor(self._workers))
        # Bound and not listening: whoever connects is refused, and nobody else can take the port.
        self._stack.enter_context(self._nobody)
        self._nobody.bind(("127.0.0.1", 0))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._stack.close()

    def run(self, target: str, runs: Sequence[Run]) -> list[Result]:
        """Run examples of one target, in their order. Its programs must be there."""
        examples = list({run.example.name: run.example for run in runs}.values())
        with folder(target) as room:
            built = LANGUAGES[target].build(examples, room, self._pool)
            if isinstance(LANGUAGES[target], Chromium):
                return self._visit(runs)
            return self._execute(runs, built)

    def _execute(self, runs: Sequence[Run], built: Built) -> list[Result]:
        futures = [self._pool.submit(self._one, run, built[run.example.name]) for run in runs]
        return list(_watched(futures, runs[0].example.target if runs else ""))

    def _one(self, run: Run, command: tuple[str, ...] | Failed) -> Result:
        channel = self._channel(run)
        try:
            if isinstance(command, Failed):
                return Result(run, command, channel)
            if isinstance(LANGUAGES[run.example.target], Message):
                data = run.example.source.encode("utf-8")
                return Result(run, send(data, channel.port), channel)
            with folder("run") as work:
                path = work / run.example.file_name
                path.write_text(run.example.source, encoding="utf-8", newline="")
                variables = {
                    **LANGUAGES[run.example.target].variables(),
                    **run.variables,
                    "WORKFLOW_SERVER_URL": channel.url,
                }
                return Result(run, execute(command, work, variables), channel)
        finally:
            self._recorder.close(channel)

    def open(self, answer: Answer) -> Channel:
        """A channel for a run whose file must know it; the run closes it."""
        return self._recorder.open(answer)

    def _channel(self, run: Run) -> Channel:
        if run.channel is not None:
            return run.channel
        if run.answer is None:
            return Channel(_never, port=self._nobody.getsockname()[1])
        return self._recorder.open(run.answer)

    def _visit(self, runs: Sequence[Run]) -> list[Result]:
        if self._browser is None:
            self._browser = self._stack.enter_context(Browser())
        channels = [self._channel(run) for run in runs]
        visits = [
            Visit(
                run.example.file_name,
                run.example.source,
                {**run.variables, "WORKFLOW_SERVER_URL": channel.url},
            )
            for run, channel in zip(runs, channels, strict=True)
        ]
        try:
            finished = self._browser.visit_all(visits, self._workers)
        finally:
            for channel in channels:
                self._recorder.close(channel)
        return [Result(*item) for item in zip(runs, finished, channels, strict=True)]


def _never(seen: Seen) -> Reply:
    raise AssertionError(f"nobody listens for {seen.target}")


def _watched(futures: Iterable[Future[Result]], what: str) -> Iterable[Result]:
    futures = list(futures)
    for number, future in enumerate(futures, 1):
        yield future.result()
        progress(f"{what} {number}/{len(futures)}")
    progress("")


def progress(text: str) -> None:
    """One line that changes, on a terminal only."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
