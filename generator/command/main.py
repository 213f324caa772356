"""The command line: parse the arguments, run the command, turn failures into messages, exit.

Exit codes: 0 done, 1 the folder differs or contains files the generator must not change, or output
cannot be written, 2 a bad document or bad usage, 70 a bug in the generator, 130 Ctrl-C.
"""

from __future__ import annotations

import argparse
import errno
import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress

from .arguments import DEFAULTS, parser
from .console import progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    # Not needed at run time, and slower to import than all of `--help`.
    from typing import TextIO

DIFFERS, BAD_INPUT, BUG, INTERRUPTED = 1, 2, 70, 130
"""Exit codes other than 0."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; errors are printed, never raised."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(argv)
    except KeyboardInterrupt as stop:
        return _failed(f"interrupted{f'; {stop}' if stop.args else ''}", INTERRUPTED)
    except Exception as error:
        return _reported(error)


def _reported(error: Exception) -> int:
    import traceback

    from ..diagnostics import GeneratorBug, visible

    if isinstance(error, GeneratorBug):
        return _failed(f"{error}\n\nthis is a bug in the generator", BUG)
    if isinstance(error, OSError):
        # Only standard output is left: errors of other files are reported where they occur.
        _discard(sys.stdout)
        if error.errno in (errno.EPIPE, errno.EINVAL) and error.filename is None:
            # The reader has closed the pipe; Windows reports that as an invalid argument.
            return DIFFERS
        return _failed(visible(str(error)), DIFFERS)
    place = traceback.extract_tb(error.__traceback__)[-1]
    text = f"{type(error).__name__}: {visible(str(error))}"
    where = f"{place.filename}:{place.lineno}"
    return _failed(f"{text}\n   at {where}\n\nthis is a bug in the generator", BUG)


def _run(argv: Sequence[str] | None) -> int:
    as_module = sys.argv[:1] and sys.argv[0].endswith(os.path.join("generator", "__main__.py"))
    program = "python -m generator" if as_module else "workflow-codegen"
    try:
        arguments = parser(program).parse_args(argv)
    except SystemExit as stop:
        if sys.stdout is not None:
            sys.stdout.flush()
        return stop.code if isinstance(stop.code, int) else BAD_INPUT
    return _answer(arguments, program)


def _answer(arguments: argparse.Namespace, program: str) -> int:
    # The formatter and the validator are slow to import, and `--help` does not need them.
    from ..cache.sources import SPEC
    from ..cache.store import STORE
    from ..diagnostics import GeneratorError
    from ..output.manifest import FolderError

    usual = arguments.spec == DEFAULTS["spec"]
    if usual and not os.path.lexists(arguments.spec) and os.path.exists(SPEC):
        arguments.spec = SPEC
    STORE.start(enabled=not arguments.no_cache)
    try:
        if not arguments.spec.strip():
            raise GeneratorError("the name of the document is empty\n   give a file with --spec")
        done = _command(arguments.command)(arguments, program)
        STORE.prune()
        return 0 if done else DIFFERS
    except FolderError as error:
        return _failed(str(error), DIFFERS)
    except GeneratorError as error:
        return _failed(str(error), BAD_INPUT)


def _command(name: str) -> Callable[[argparse.Namespace, str], bool]:
    if name == "vendor":
        from .vendor import vendor

        return vendor
    if name == "diff":
        from .diff import diff

        return diff
    if name == "serve":
        from .serve import serve

        return serve
    from .project import project

    return project


def _failed(text: str, code: int) -> int:
    progress()
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)
    return code


def _discard(stream: TextIO | None) -> None:
    """Discard unwritten output; otherwise Python reports an error at exit."""
    with suppress(OSError, ValueError):
        if stream is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
