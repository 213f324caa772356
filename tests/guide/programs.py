"""The programs of the guide, started as a user starts them: in their folder, by their command."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
GENERATED = ROOT / "generated"
GUIDE = GENERATED / "guide"
_SECONDS = 30


def environment(**variables: str) -> Mapping[str, str]:
    """The environment of a program that finds the client; without settings of this machine."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("WORKFLOW_", "SIGN_IN_")) and not name.lower().endswith("_proxy")
    }
    path = os.pathsep.join([str(GENERATED), str(GUIDE)])
    ours = {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1"}
    return {**kept, **ours, **variables}


def ran(*words: str, code: int = 0, cwd: Path = GUIDE, **variables: str) -> tuple[str, str]:
    """What a program prints, and what it reports as errors, after a look at its exit code."""
    done = subprocess.run(
        [sys.executable, *words],
        cwd=cwd,
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=False,
        timeout=_SECONDS,
    )
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout, done.stderr


@contextmanager
def running(*words: str, ready: str, cwd: Path = GUIDE, **variables: str) -> Iterator[str]:
    """A server or worker while it runs: the match of `ready` in its output. Its end is clean."""
    lines: list[str] = []
    found: list[str] = []
    seen = threading.Event()

    def read() -> None:
        for line in output:
            lines.append(line)
            match = re.search(ready, line)
            if match and not found:
                found.append(match[0])
                seen.set()
        seen.set()

    with subprocess.Popen(
        [sys.executable, "-m", *words],
        cwd=cwd,
        env=environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as program:
        assert program.stdout is not None
        output = program.stdout
        reader = threading.Thread(target=read)
        reader.start()
        try:
            assert seen.wait(_SECONDS), "".join(lines)
            assert found, "".join(lines)
            yield found[0]
        finally:
            program.terminate()
            try:
                program.wait(_SECONDS)
            except subprocess.TimeoutExpired:
                program.kill()
            reader.join()
        assert "Traceback" not in "".join(lines), "".join(lines)
