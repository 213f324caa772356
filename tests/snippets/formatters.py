"""The formatter of each language, which finds nothing to change in any example.

`install.sh` installs those that Debian has; `tests/external/npm.py` installs the others.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.external.npm import program
from tests.snippets.languages import ROOT
from tests.snippets.sandbox import execute, which
from tests.snippets.subject import BY_KEY, EXAMPLES

_C_SHARP = (
    "{BasedOnStyle: Microsoft, ColumnLimit: 110, AlignAfterOpenBracket: BlockIndent,"
    " BinPackArguments: false, BreakBeforeBinaryOperators: All, AlignOperands: DontAlign,"
    " PenaltyBreakAssignment: 1000, AllowAllArgumentsOnNextLine: false}"
)
"""Microsoft's style with long calls and initializers as people write them in C#."""


@dataclass(frozen=True, slots=True)
class Formatter:
    """A program that names the files that it would change.

    `needs` are the programs of Debian that are started.
    """

    targets: tuple[str, ...]
    command: Callable[[], Sequence[str]]
    needs: tuple[str, ...] = ()

    def missing(self) -> list[str]:
        """The programs that are not here."""
        return [name for name in self.needs if not which(name)]

    def files(self) -> list[Path]:
        """The published files of the targets, the scenario among them."""
        names = [BY_KEY[key].file_name for key in self.targets]
        return [path for name in names for path in sorted(EXAMPLES.glob(f"*/{name}"))]

    def complaints(self, files: Sequence[Path]) -> str:
        """What it says about these files, in one process.

        Raises SystemExit if npm cannot install it.
        """
        done = execute([*self.command(), *map(str, files)], ROOT, {}, seconds=600)
        return done.out + done.err


FORMATTERS = {
    "black": Formatter(
        ("python-client", "python-client-async", "python-stdlib", "python-requests"),
        lambda: [sys.executable, "-m", "black", "--check", "--line-length=100"],
    ),
    "prettier": Formatter(
        ("javascript-browser", "javascript-node"),
        lambda: [*program("prettier", "prettier", "3.10.1"), "--list-different"],
    ),
    "gofmt": Formatter(("go",), lambda: ["gofmt", "-l"], ("gofmt",)),
    "shfmt": Formatter(("curl-bash",), lambda: ["shfmt", "-i", "2", "-ci", "-l"], ("shfmt",)),
    "rubocop": Formatter(
        ("ruby",), lambda: ["rubocop", "--only", "Layout", "--format", "emacs"], ("rubocop",)
    ),
    "phpcs": Formatter(
        ("php",),
        lambda: [
            *("phpcs", "--standard=PSR12", "-q", "--report=emacs"),
            # A program of one file has functions and calls them; that is no layout.
            "--exclude=PSR1.Files.SideEffects",
        ],
        ("phpcs",),
    ),
    "google-java-format": Formatter(
        ("java",),
        lambda: [
            *program("google-java-format", "google-java-format", "2.0.1"),
            *("--aosp", "--skip-reflowing-long-strings", "--dry-run"),
        ],
        ("java",),
    ),
    "clang-format": Formatter(
        ("csharp", "csharp-framework"),
        lambda: ["clang-format", f"--style={_C_SHARP}", "--dry-run"],
        ("clang-format",),
    ),
}
"""By name."""

WITHOUT = ("curl-cmd", "powershell", "http-message", "http-file")
"""Targets in languages for which no formatter can be had here."""
