"""`generate --watch`: generate again whenever the document or a template is saved.

Each time in a process of its own. So a changed template, setting or module of the generator counts
at once, and nothing that goes wrong in one run is left for the next.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from ..diagnostics import visible
from ..templating import templates_folder
from .console import say
from .settings import FILE as SETTINGS

_SECONDS = 0.3
_CLEAR = "\x1b[H\x1b[2J"


def watch(arguments: argparse.Namespace, _program: str) -> bool:
    """Generate until Ctrl-C. What is wrong is printed, and the next save is waited for."""
    words = [sys.executable, *(word for word in sys.orig_argv[1:] if word != "--watch")]
    try:
        while True:
            # Read before the run: a save during the run causes another one.
            state = _state(arguments.spec)
            if sys.stdout.isatty():
                print(_CLEAR, end="", flush=True)
            _run(words)
            say(f"watching {visible(arguments.spec)} and the templates; Ctrl-C ends")
            while _state(arguments.spec) == state:
                time.sleep(_SECONDS)
    except KeyboardInterrupt:
        say("stopped")
    return True


def _run(words: list[str]) -> None:
    """Run to the end, after Ctrl-C too: the run then says in what state the folder is."""
    running = subprocess.Popen(words)
    try:
        running.wait()
    except KeyboardInterrupt:
        running.wait()
        raise


def _state(spec: str) -> list[tuple[str, int, int]]:
    """What changes when somebody saves a file. Editors may replace it, so it can be missing."""
    found = []
    for path in (Path(spec), Path(SETTINGS), *templates_folder().rglob("*")):
        with suppress(OSError):
            state = path.stat()
            found.append((str(path), state.st_mtime_ns, state.st_size))
    return found
