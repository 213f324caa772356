"""Output while a command runs."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from ..output.report import Outcome

    Form = Literal["text", "diff", "quiet", "json", "github"]


class Console:
    """How this run prints, and what it has done so far, for a report at its end.

    Attributes:
        command: the command that runs.
        form: what it prints.
        outcomes: what was done with each folder.
    """

    def begin(self, command: str, form: Form) -> None:
        """A new run, which has done nothing."""
        self.command = command
        self.form = form
        self.outcomes: list[Outcome] = []


CONSOLE = Console()
CONSOLE.begin("", "text")
"""Of the one command that runs in this process."""


def progress(text: str = "") -> None:
    """Show a progress line on a terminal; "" clears it. Prints nothing in a pipe."""
    if sys.stderr is not None and sys.stderr.isatty() and CONSOLE.form in ("text", "github"):
        try:
            print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)
        except OSError:
            return


def say(text: str) -> None:
    """Print immediately, replacing the progress line, what --quiet leaves out."""
    progress()
    if CONSOLE.form in ("text", "github"):
        print(text, flush=True)


def complain(text: str) -> None:
    """Print what is wrong, unless the report at the end says it."""
    progress()
    if CONSOLE.form != "json":
        print(text, flush=True)
