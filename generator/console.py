"""Standard output and standard error: what is said, and what shows that something goes on."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO


class OutputError(Exception):
    """Standard output does not take the text; the cause says why."""


class Progress:
    """One line on a terminal that says what takes the time; nothing in a pipe."""

    def __init__(self, terminal: TextIO | None) -> None:
        self._terminal = terminal

    def step(self, text: str) -> None:
        """Show what is done now."""
        self._show(f"{text} ...")

    def clear(self) -> None:
        """Take the line away."""
        self._show("")

    def _show(self, text: str) -> None:
        if self._terminal:
            with suppress(OSError):
                self._terminal.write(f"\r\x1b[K{text}")
                self._terminal.flush()


@contextmanager
def progress() -> Iterator[Progress]:
    """Progress on standard error, if that is a terminal; the line is gone at the end."""
    terminal = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None
    shown = Progress(terminal)
    try:
        yield shown
    finally:
        shown.clear()


def escape_unencodable() -> None:
    """From now on, a character that a stream cannot encode is written as its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def check_output() -> None:
    """Raises OutputError if standard output is closed: then Python drops what is printed."""
    if sys.stdout is None:
        raise OutputError from OSError("it is closed")


def say(text: str) -> None:
    """Print at once. Raises OutputError when standard output does not take it."""
    try:
        print(text, flush=True)
    except OSError as error:
        raise OutputError from error


def flush() -> None:
    """Bring out what others printed. Raises OutputError when standard output does not take it."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        raise OutputError from error


def complain(text: str) -> None:
    """Print on standard error; if that fails too, nobody is left to be told."""
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        abandon(sys.stderr)


def abandon(stream: TextIO | None) -> None:
    """What is still in the stream goes nowhere; else Python complains when it exits."""
    if stream is None:
        return
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
