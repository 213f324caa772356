"""Output while a command runs."""

from __future__ import annotations

import sys
from contextlib import suppress


def progress(text: str = "") -> None:
    """Show a progress line on a terminal; "" clears it. Prints nothing in a pipe."""
    if sys.stderr is not None and sys.stderr.isatty():
        with suppress(OSError):
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


def say(text: str) -> None:
    """Print immediately, replacing the progress line."""
    progress()
    print(text, flush=True)
