"""What is printed while a command runs."""

from __future__ import annotations

import sys
from contextlib import suppress


def progress(text: str = "") -> None:
    """Show on a terminal what takes time, in one line; "" clears it. Silent in a pipe."""
    if sys.stderr is not None and sys.stderr.isatty():
        with suppress(OSError):
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def say(text: str) -> None:
    """Print at once, in place of the progress."""
    progress()
    print(text, flush=True)
