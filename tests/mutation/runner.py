"""Runs the generated tests against a mutant: a process of its own, the module replaced in memory.

The parent imports pytest and all other packages once, and each mutant is a fork of it that imports
the client anew. It meets the tests that are nearest, and if it survives them those around them.
Others might still catch it: what is counted is the least that the tests catch.
"""

from __future__ import annotations

import ast
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from types import ModuleType

import pytest

from .mutants import GENERATED, PACKAGE, Mutant
from .nearest import Nearest

_SECONDS = 120
_OTHERS = (
    *("asyncio", "httpx2", "jsonschema", "msgspec", "uvicorn", "uvicorn.protocols.http.h11_impl"),
    *("h11", "_pytest.assertion.rewrite", "_pytest.terminal", "pdb"),
)


@dataclass(frozen=True)
class Verdict:
    """The result for a mutant. `at_import`: the package could not even be imported."""

    mutant: Mutant
    killed: bool
    at_import: bool
    timed_out: bool = False


class _Replaced(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module of the client from other source."""

    def __init__(self, mutant: Mutant) -> None:
        self._path = PACKAGE / mutant.module
        self._name = "workflow_api." + mutant.module.removesuffix(".py").replace("/", ".")
        self._source = mutant.source

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self._name:
            return None
        return importlib.util.spec_from_file_location(fullname, self._path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._source, self._path, "exec"), module.__dict__)


def run(
    mutants: Sequence[Mutant],
    workers: int,
    seconds: float,
    on_verdict: Callable[[Verdict], None],
) -> list[Verdict]:
    """The verdict on each mutant; none is begun after so many seconds."""
    _prepare()
    nearest = Nearest()
    waiting = list(reversed(mutants))
    running: dict[int, tuple[Mutant, float]] = {}
    verdicts: list[Verdict] = []
    ends = time.monotonic() + seconds
    # After Ctrl-C the results so far are shown.
    with suppress(KeyboardInterrupt):
        while waiting or running:
            if time.monotonic() > ends:
                waiting.clear()
            while waiting and len(running) < workers:
                mutant = waiting.pop()
                # Invalid Python would be caught by its import, and that would count.
                ast.parse(mutant.source)
                running[_forked(mutant, nearest)] = (mutant, time.monotonic())
            for verdict in _ended(running):
                verdicts.append(verdict)
                on_verdict(verdict)
    return verdicts


def _prepare() -> None:
    """Import what is never broken: other packages, and the stand-in, which shares no line."""
    os.environ["PYTEST_DISABLE_PLUGIN_AUTOLOAD"] = "1"
    for name in _OTHERS:
        importlib.import_module(name)
    sys.path.insert(0, str(GENERATED))
    with importlib.import_module("workflow_stand_in").StandIn():
        pass
    for name in [name for name in sys.modules if name.partition(".")[0] == "workflow_api"]:
        if not name.startswith("workflow_stand_in"):
            del sys.modules[name]


def _ended(running: dict[int, tuple[Mutant, float]]) -> Iterator[Verdict]:
    for process, (mutant, began) in list(running.items()):
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            del running[process]
            code = os.waitstatus_to_exitcode(status)
            yield Verdict(mutant, killed=code != 0, at_import=code not in (0, 1))
        elif time.monotonic() - began > _SECONDS:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            del running[process]
            yield Verdict(mutant, killed=True, at_import=False, timed_out=True)
    time.sleep(0.005)


def _forked(mutant: Mutant, nearest: Nearest) -> int:
    process = os.fork()
    if process:
        return process
    code = 3
    try:
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        os.chdir(GENERATED)
        # The project's own `tests` would be found before the client's.
        for name in [name for name in sys.modules if name.partition(".")[0] == "tests"]:
            del sys.modules[name]
        sys.meta_path.insert(0, _Replaced(mutant))
        code = _tested(nearest.of(mutant))
    finally:
        os._exit(code)


def _tested(stages: Sequence[Sequence[str]]) -> int:
    """The exit code of the tests that are nearest, and if they pass of those around them."""
    options = ("-x", "-q", "-p", "no:cacheprovider", "--no-header", "--tb=no")
    for chosen in stages:
        code = int(pytest.main([*options, "--rootdir", str(GENERATED), *chosen]))
        if code:
            return code
    return 0
