"""What the build step costs: without a change, after one, and with nothing remembered."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from .rounds import Ratio, ratio

ROOT = Path(__file__).parent.parent
SPEC = "spec/workflow-api.yaml"
VENDOR = ("vendor", "project", "--with", "stand-in", "--tests", "tests/workflow")
ALONE = """
import os, sys
os.cpu_count = lambda: 1
from generator.command.main import main
sys.exit(main(sys.argv[1:]))
"""
"""The command in one process."""


@dataclass(frozen=True, slots=True)
class Project:
    """A folder with the document, what was made of it, and what is remembered of that."""

    folder: Path

    def cpu(self, *words: str) -> float:
        """The CPU time of a command and of the processes that help it."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.run(*words)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def wall(self, *words: str) -> float:
        """The time for which somebody waits for a command."""
        began = time.perf_counter()
        self.run(*words)
        return time.perf_counter() - began

    def run(self, *words: str) -> None:
        """A command of Python, which succeeds."""
        environment = {"PYTHONPATH": str(ROOT), "XDG_CACHE_HOME": str(self.folder / "cache")}
        subprocess.run(
            [sys.executable, *words],
            cwd=self.folder,
            env={**os.environ, **environment},
            check=True,
            capture_output=True,
        )

    def forget(self) -> None:
        """Remove what is remembered."""
        shutil.rmtree(self.folder / "cache", ignore_errors=True)

    def change(self) -> None:
        """Give one operation another summary, which nobody has seen before."""
        text = (ROOT / SPEC).read_text(encoding="utf-8")
        start = text.index("summary: ", text.index("operationId: createInstance")) + len(
            "summary: "
        )
        changed = f"{text[:start]}Number {time.time_ns()}. {text[start:]}"
        (self.folder / SPEC).write_text(changed, encoding="utf-8")


@contextmanager
def project() -> Iterator[Project]:
    """A project that is up to date."""
    with TemporaryDirectory() as name:
        made = Project(Path(name))
        (made.folder / "spec").mkdir()
        shutil.copy(ROOT / SPEC, made.folder / "spec")
        made.run("-m", "generator", "generate")
        made.run("-m", "generator", *VENDOR)
        yield made


def to_bare_python(words: tuple[str, ...], rounds: int) -> Ratio:
    """The CPU time of a command that has nothing to do, to that of a Python that does nothing."""
    with project() as made:
        return ratio(
            lambda: made.cpu("-m", "generator", *words), lambda: made.cpu("-c", "pass"), rounds
        )


def changed_to_cold(cost: Callable[..., float], rounds: int) -> Ratio:
    """`generate` after a change of one operation, to `generate` with nothing remembered."""
    with project() as made:

        def changed() -> float:
            made.run("-m", "generator", "generate")
            made.change()
            return cost(made, "-m", "generator", "generate")

        def cold() -> float:
            made.forget()
            return cost(made, "-m", "generator", "generate")

        return ratio(changed, cold, rounds, warm_up=1)


def cold_to_alone(rounds: int) -> Ratio:
    """The wait for `check` with nothing remembered, to the wait for one process without a cache."""
    with project() as made:

        def cold() -> float:
            made.forget()
            return made.wall("-m", "generator", "check")

        return ratio(cold, lambda: made.wall("-c", ALONE, "check", "--no-cache"), rounds, warm_up=1)
