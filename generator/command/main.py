"""The command line: parse the arguments, run the command, put failures into words, exit.

Exit codes: 0 done, 1 the folder differs or is not ours to change, 2 a bad document or bad usage,
70 a fault of the generator itself, 74 standard output does not take the text, 128 + n a signal.
"""

from __future__ import annotations

import argparse
import signal
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .. import console
from ..diagnostics import GeneratorBug, GeneratorError, visible
from ..output.folder import FolderError
from ..output.interrupts import Stopped, silent

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

DIFFERS, BAD_INPUT, OUR_FAULT, NO_OUTPUT, SIGNAL = 1, 2, 70, 74, 128
"""Exit codes other than 0; a signal's number is added to the last."""

_DEFAULTS = {
    "spec": "spec/workflow-api.yaml",
    "out": "generated",
    "name": "workflow_api",
    "tests": "",
}
_COMMANDS = {
    "generate": "write the client project; files that are equal already are not touched",
    "check": "say whether the project is what would be generated; write nothing",
    "vendor": "put the client package alone into another project",
    "serve": "show the pages on this computer, with a server behind them if wanted",
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; nothing is raised, everything is printed."""
    console.escape_unencodable()
    try:
        with silent():
            return _answer(argv)
    except Stopped as stop:
        console.complain(str(stop))
        return SIGNAL + stop.number
    except KeyboardInterrupt:
        return SIGNAL + signal.SIGINT


def _answer(argv: Sequence[str] | None) -> int:
    """The exit code of a command, with every failure put into words."""
    try:
        console.check_output()
        code = _run(argv)
        console.flush()
    except FolderError as error:
        return _failed(str(error), DIFFERS)
    except GeneratorError as error:
        return _failed(str(error), BAD_INPUT)
    except GeneratorBug as error:
        return _failed(f"{error}\n\nthis is a fault of the generator itself", OUR_FAULT)
    except console.OutputError as error:
        console.abandon(sys.stdout)
        if isinstance(error.__cause__, BrokenPipeError):
            # Whoever read has enough; a shell's own commands end in silence too.
            return SIGNAL + signal.SIGPIPE
        return _failed(f"standard output cannot be written: {error.__cause__}", NO_OUTPUT)
    except Exception as error:
        place = traceback.extract_tb(error.__traceback__)[-1]
        text = (
            f"{type(error).__name__}: {visible(str(error))}\n   at {place.filename}:{place.lineno}"
        )
        return _failed(f"{text}\n\nthis is a fault of the generator itself", OUR_FAULT)
    return code


def _run(argv: Sequence[str] | None) -> int:
    try:
        arguments = _parser().parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else BAD_INPUT
    # The formatter and the validator take long to import, and `--help` needs neither.
    from .run import Request, run  # noqa: PLC0415

    request = Request(arguments=arguments, program=_program(), defaults=_DEFAULTS)
    return 0 if run(request) else DIFFERS


def _failed(text: str, code: int) -> int:
    console.complain(text)
    return code


class _Parser(argparse.ArgumentParser):
    """argparse's own would hide that standard output does not take the help."""

    def print_help(self, file: SupportsWrite[str] | None = None) -> None:
        """Print the help. Raises OutputError when standard output does not take it."""
        if file is None:
            console.say(self.format_help().rstrip("\n"))
        else:
            super().print_help(file)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog=_program(),
        description="One OpenAPI document of the Workflow API in, a typed Python client out.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        _add(command, "spec", "FILE", "the document")
        if name == "vendor":
            command.add_argument("destination", metavar="DEST", help="the other project's folder")
            _add(command, "name", "PACKAGE", "import name there, with dots between folders")
            command.add_argument(
                "--tests",
                metavar="DIR",
                default="",
                help="also put the client's tests there, in a folder below DEST",
            )
            command.add_argument(
                "--check", action="store_true", help="only say whether the package is up to date"
            )
        elif name == "serve":
            _add_serve(command)
        else:
            _add(command, "out", "DIR", "the folder of the client project")
    return parser


def _add_serve(command: argparse.ArgumentParser) -> None:
    behind = command.add_mutually_exclusive_group()
    behind.add_argument(
        "--upstream",
        metavar="URL",
        help="the Workflow Server to which the forms' calls are passed on",
    )
    behind.add_argument(
        "--stand-in",
        action="store_true",
        help="a server that answers as a recorded one did, with state but without a database",
    )
    command.add_argument(
        "--docs-port",
        metavar="N",
        type=_port,
        help="where to listen for the pages, 0 for any free port (default: 8078, any if --port is)",
    )
    command.add_argument(
        "--port",
        metavar="N",
        type=_port,
        default=8077,
        help="where to listen for the stand-in, 0 for any free port (default: %(default)s)",
    )
    command.add_argument(
        "--require-token",
        action="store_true",
        help="refuse calls without a token; the client that gets one is the one of"
        " WORKFLOW_CLIENT_ID and WORKFLOW_CLIENT_SECRET, else 'workflow' with 'secret'",
    )
    command.add_argument(
        "--strict",
        action="store_true",
        help="answer a request that is not as the document has it with status 400",
    )
    command.add_argument(
        "--scheme",
        metavar="FILE",
        action="append",
        help="a scheme as the JSON that getschememodel answers, in place of the recorded ones;"
        " may be repeated",
    )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"'{visible(text)}' is no port, 0 to 65535")
    return int(text)


def _add(command: argparse.ArgumentParser, option: str, what: str, text: str) -> None:
    command.add_argument(
        f"--{option}",
        metavar=what,
        default=_DEFAULTS[option],
        help=f"{text} (default: %(default)s)",
    )


def _program() -> str:
    started = Path(sys.argv[0]).name if sys.argv and sys.argv[0] else ""
    return "python -m generator" if started == "__main__.py" else "workflow-codegen"
