"""`--watch`: generate again, or serve new pages, whenever the document or a template is saved.

Each time in a process of its own. So a changed template, setting or module of the generator counts
at once, and nothing that goes wrong in one run is left for the next.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ..diagnostics import visible
from ..templating import templates_folder
from .console import say
from .settings import FILE as SETTINGS

if TYPE_CHECKING:
    from ..serve.pages import DocsServer

State: TypeAlias = list[tuple[str, int, int]]
"""What a save changes."""

_SECONDS = 0.3
_CLEAR = "\x1b[H\x1b[2J"


def watch(arguments: argparse.Namespace, _program: str) -> bool:
    """Generate until Ctrl-C. What is wrong is printed, and the next save is waited for."""
    words = [sys.executable, *(word for word in sys.orig_argv[1:] if word != "--watch")]
    try:
        while True:
            # Read before the run: a save during the run causes another one.
            state = saved_state(arguments.spec)
            if sys.stdout.isatty():
                print(_CLEAR, end="", flush=True)
            _run(words)
            say(f"watching {visible(arguments.spec)} and the templates; Ctrl-C ends")
            _wait(arguments.spec, state)
    except KeyboardInterrupt:
        say("stopped")
    return True


def keep_up_to_date(arguments: argparse.Namespace, pages: DocsServer, state: State) -> None:
    """Make the pages again at each save after `state`. What is wrong is printed."""
    words = [sys.executable, "-m", __name__.partition(".")[0], "publish", "--quiet"]
    words += ["--no-cache"] if arguments.no_cache else []
    while True:
        _wait(arguments.spec, state)
        state = saved_state(arguments.spec)
        with tempfile.TemporaryDirectory(prefix="pages-") as folder:
            done = subprocess.run([*words, f"--spec={arguments.spec}", folder], check=False)
            if done.returncode == 0:
                root = Path(folder)
                found = (path for path in root.rglob("*") if path.is_file())
                pages.replace(
                    {path.relative_to(root).as_posix(): path.read_bytes() for path in found}
                )


def _wait(spec: str, state: State) -> None:
    while saved_state(spec) == state:
        time.sleep(_SECONDS)


def _run(words: list[str]) -> None:
    """Run to the end, after Ctrl-C too: the run then says in what state the folder is."""
    running = subprocess.Popen(words)
    try:
        running.wait()
    except KeyboardInterrupt:
        running.wait()
        raise


def saved_state(spec: str) -> State:
    """What changes when somebody saves a file. Editors may replace it, so it can be missing."""
    found = []
    for path in (Path(spec), Path(SETTINGS), *templates_folder().rglob("*")):
        with suppress(OSError):
            state = path.stat()
            found.append((str(path), state.st_mtime_ns, state.st_size))
    return found
