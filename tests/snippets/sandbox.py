"""A process in a clean folder, with an environment of nothing but what it is given."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_PATH = "/usr/local/bin:/usr/bin:/bin"
# A limit against programs that never finish; no check depends on how long anything takes.
_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Finished:
    """How a process ended. `left` are the files that were not there before."""

    code: int
    out: str
    err: str
    left: tuple[str, ...] = ()


@contextmanager
def folder(prefix: str) -> Iterator[Path]:
    """A new empty folder, gone afterwards."""
    path = Path(tempfile.mkdtemp(prefix=f"snippets-{prefix}-"))
    try:
        yield path
    finally:
        shutil.rmtree(path, ignore_errors=True)


def environment(home: Path, variables: Mapping[str, str]) -> dict[str, str]:
    """What a user's shell would give and no more: no proxies, no paths of this project."""
    return {"PATH": _PATH, "HOME": str(home), "LANG": "C.UTF-8", **variables}


def which(program: str) -> str | None:
    """Where a program of the system is."""
    return shutil.which(program, path=_PATH)


def execute(
    command: Sequence[str], work: Path, variables: Mapping[str, str], seconds: float = _SECONDS
) -> Finished:
    """Run a command in `work`; what it leaves there or at home is told.

    The command's own files are in `work` already.
    """
    before = set(os.listdir(work))
    with folder("home") as home:
        process = subprocess.Popen(
            command,
            cwd=work,
            env=environment(home, variables),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        try:
            out, err = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            out, err = process.communicate()
            err += b"\nstill running at the time limit"
        left = [name for name in sorted(os.listdir(work)) if name not in before]
        left += [f"~/{name}" for name in _canaries(home)]
    return Finished(
        process.returncode,
        out.decode("utf-8", "backslashreplace"),
        err.decode("utf-8", "backslashreplace"),
        tuple(left),
    )


def _canaries(home: Path) -> list[str]:
    # Some programs keep a cache at home; a canary is what only a value's command would make.
    return [str(path.relative_to(home)) for path in home.rglob("*") if "canary" in path.name]
