"""The command line: parse the arguments, run the command, turn failures into messages, exit.

Exit codes: 0 done, 1 the folder differs or contains files the generator must not change, or output
cannot be written, 2 a bad document or bad usage, 70 a bug in the generator, 130 Ctrl-C.

What is imported here is imported for --help too, so it is little.
"""

from __future__ import annotations

import errno
import io
import os
import sys

from .arguments import DEFAULTS, parse
from .console import CONSOLE, progress

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence
    from typing import TextIO

DIFFERS, BAD_INPUT, BUG, INTERRUPTED = 1, 2, 70, 130
"""Exit codes other than 0."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; errors are printed, never raised."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    CONSOLE.begin("", "text")
    try:
        return _end(*_run(argv))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        # Only standard output is left: errors of other files are reported where they occur.
        _discard(sys.stdout)
        if error.errno in (errno.EPIPE, errno.EINVAL) and error.filename is None:
            # The reader has closed the pipe; Windows reports that as an invalid argument.
            return DIFFERS
        _to_standard_error(str(error))
        return DIFFERS


def _run(argv: Sequence[str] | None) -> tuple[int, BaseException | None]:
    """The exit code, and the error that the run ended with."""
    as_module = os.path.join("", *sys.argv[:1]).endswith(os.path.join("generator", "__main__.py"))
    program = "python -m generator" if as_module else "workflow-codegen"
    try:
        arguments = parse(program, argv)
        return 0 if _answer(arguments, program) else DIFFERS, None
    except SystemExit as stop:
        if sys.stdout is not None:
            sys.stdout.flush()
        return stop.code if isinstance(stop.code, int) else BAD_INPUT, None
    except OSError:
        raise
    except (Exception, KeyboardInterrupt) as error:
        return _code(error), error


def _answer(arguments: argparse.Namespace, program: str) -> bool:
    # The formatter and the validator are slow to import, and `--help` does not need them.
    from ..cache.sources import SPEC
    from ..cache.store import STORE

    usual = arguments.spec == DEFAULTS["spec"]
    if usual and not os.path.lexists(arguments.spec) and os.path.exists(SPEC):
        arguments.spec = SPEC
    STORE.start(enabled=not arguments.no_cache)
    done = _command(arguments)(arguments, program)
    STORE.prune()
    return done


def _command(arguments: argparse.Namespace) -> Callable[[argparse.Namespace, str], bool]:
    """The function of the command; the others are not imported."""
    if not arguments.spec.strip():
        from ..diagnostics import GeneratorError

        raise GeneratorError("the name of the document is empty\n   give a file with --spec")
    if arguments.command == "vendor":
        from .vendor import vendor

        return vendor
    if arguments.command == "diff":
        from .diff import diff

        return diff
    if arguments.command == "serve":
        from .serve import serve

        return serve
    if arguments.command == "publish":
        from .publish import publish

        return publish
    if arguments.command == "generate" and arguments.watch:
        from .watch import watch

        return watch
    from .project import project

    return project


def _code(error: BaseException) -> int:
    from ..diagnostics import GeneratorError
    from ..output.manifest import FolderError

    if isinstance(error, KeyboardInterrupt):
        return INTERRUPTED
    if isinstance(error, GeneratorError):
        return DIFFERS if isinstance(error, FolderError) else BAD_INPUT
    return BUG


def _end(code: int, error: BaseException | None) -> int:
    """Print the error and what is asked for at the end, and return the exit code."""
    progress()
    text = _text(error) if error else ""
    if text and CONSOLE.form != "json":
        _to_standard_error(text)
    if CONSOLE.form in ("json", "github") and (text or CONSOLE.outcomes):
        from ..diagnostics import SpecError
        from ..output.report import as_json, for_github

        problems = error.problems if isinstance(error, SpecError) else ()
        if CONSOLE.form == "json":
            print(as_json(CONSOLE.command, code, text, problems, CONSOLE.outcomes), flush=True)
        elif code:
            print(for_github(text, problems, CONSOLE.outcomes), flush=True)
    return code


def _text(error: BaseException) -> str:
    import traceback

    from ..diagnostics import GeneratorBug, GeneratorError, visible

    if isinstance(error, KeyboardInterrupt):
        return f"interrupted{f'; {error}' if error.args else ''}"
    if isinstance(error, GeneratorError):
        return str(error)
    text = str(error)
    if not isinstance(error, GeneratorBug):
        place = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{place.filename}:{place.lineno}"
        text = f"{type(error).__name__}: {visible(text)}\n   at {where}"
    return f"{text}\n\nthis is a bug in the generator"


def _to_standard_error(text: str) -> None:
    try:
        print(text, file=sys.stderr, flush=True)
    except OSError:
        _discard(sys.stderr)


def _discard(stream: TextIO | None) -> None:
    """Discard unwritten output; otherwise Python reports an error at exit."""
    try:
        if stream is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    except (OSError, ValueError):
        return
