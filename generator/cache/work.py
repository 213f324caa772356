"""Functions of texts that take long: their results are kept, and processes share the rest."""

from __future__ import annotations

import hashlib
import importlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from .sources import versions
from .store import STORE

Work = Callable[..., str]
"""A function whose result depends on texts, its module and the installed libraries alone."""

_ENOUGH = 20_000
"""Characters of input for which it pays to start processes."""
_PROGRAM = """
import sys
sys.path[:] = {path!r}
from {module} import answer
answer()
"""


class Task:
    """A call of such a function, whose result is kept. It may be at work in another process."""

    def __init__(self, function: Work, *texts: str) -> None:
        self._function, self._texts = function, texts
        words = json.dumps([_origin(function), *texts]).encode("ascii")
        self._key = hashlib.blake2b(words, digest_size=20).hexdigest() if versions() else ""
        found = STORE.get(self._key) if self._key else None
        self._result = None if found is None else found.decode("utf-8")
        self._future: Future[str | None] | None = None
        if found is None and _processes is not None:
            question = json.dumps([function.__module__, function.__name__, *texts])
            self._future = _processes.begin(question)

    def result(self) -> str:
        """The function's result. Raises what the function raises."""
        if self._result is None:
            # What no process has begun is done here, and so is what a process failed to do.
            if self._future and not self._future.cancel():
                self._result = self._future.result()
            if self._result is None:
                self._result = self._function(*self._texts)
            if self._key:
                STORE.put(self._key, self._result.encode("utf-8"))
        return self._result


class _Processes:
    """With this one as many as there are cores; each starts when there is something to do."""

    def __init__(self, count: int) -> None:
        self._pay = False
        self._threads = ThreadPoolExecutor(count)
        self._own = threading.local()
        self._started: list[subprocess.Popen[str]] = []

    def begin(self, question: str) -> Future[str | None] | None:
        """Ask the process that is free first; None as long as no question was long."""
        self._pay = self._pay or len(question) > _ENOUGH
        return self._threads.submit(self._ask, question) if self._pay else None

    def close(self) -> None:
        """End all processes."""
        self._threads.shutdown(cancel_futures=True)
        for process in self._started:
            process.communicate()

    def _ask(self, question: str) -> str | None:
        try:
            process: subprocess.Popen[str] = getattr(self._own, "process", None) or self._start()
            print(question, file=process.stdin, flush=True)
            found: str | None = json.loads(process.stdout.readline() if process.stdout else "")
        except (OSError, ValueError):
            return None
        return found

    def _start(self) -> subprocess.Popen[str]:
        # Not multiprocessing, which imports the caller's main module again.
        self._own.process = process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM.format(path=sys.path, module=__name__)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            encoding="ascii",
        )
        self._started.append(process)
        return process


_processes: _Processes | None = None


@contextmanager
def shared() -> Iterator[None]:
    """Tasks that are made in the block are shared between the cores of this computer."""
    global _processes  # noqa: PLW0603
    others = (os.cpu_count() or 1) - 1
    if not others or _processes is not None or not sys.executable:
        yield
        return
    _processes = _Processes(others)
    try:
        yield
    finally:
        _processes.close()
        _processes = None


def answer() -> None:
    """Work for another process: a line in asks for a result, a line out has it."""
    for line in sys.stdin:
        module, name, *texts = json.loads(line)
        try:
            found: str | None = getattr(importlib.import_module(module), name)(*texts)
        except Exception:
            # The other process tries again, and reports it.
            found = None
        print(json.dumps(found), flush=True)


@cache
def _origin(function: Work) -> str:
    """What the result depends on besides the texts."""
    module = Path(sys.modules[function.__module__].__file__ or "").read_text(encoding="utf-8")
    return f"{function.__name__}\n{versions()}\n{module}"
