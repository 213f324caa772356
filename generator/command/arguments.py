"""Parse the command line, and build the command that is shown as a fix."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from .. import __version__
from .console import CONSOLE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .console import Form

DEFAULTS = {
    "spec": "spec/workflow-api.yaml",
    "out": "generated",
    "name": "workflow_api",
    "tests": "",
    "with": None,
}
_COMMANDS = {
    "generate": "write the client project; files that are up to date are left alone",
    "check": "report whether the project is up to date; write nothing",
    "vendor": "write only the client package, into another project",
    "diff": "report what changed between two documents, and how grave it is; write nothing",
    "serve": "serve the documentation on this computer, optionally with a server to call",
    "publish": "write documentation, examples and Postman collection as a site for a static host",
}


def parse(program: str, words: Sequence[str] | None) -> argparse.Namespace:
    """The arguments of a command; what they leave open is taken from pyproject.toml.

    Raises SystemExit after --help, --version and bad usage, SpecError for bad settings.
    """
    parser, commands = _parsers(program)
    arguments = parser.parse_args(words)
    CONSOLE.begin(arguments.command, _form(arguments))
    # Not imported for --help and --version, which are read before the settings.
    from .settings import settings

    if found := settings(commands.values()):
        known = vars(arguments)
        chosen = commands[arguments.command]
        chosen.set_defaults(**{key: value for key, value in found.items() if key in known})
        arguments = parser.parse_args(words)
        CONSOLE.begin(arguments.command, _form(arguments))
    return arguments


def _form(arguments: argparse.Namespace) -> Form:
    # --quiet is last, since it can be a setting beside another one on the command line.
    forms: Sequence[Form] = ("diff", "json", "github", "quiet")
    for form in forms:
        if getattr(arguments, form, False):
            return form
    return "text"


def _parsers(
    program: str,
) -> tuple[argparse.ArgumentParser, dict[str, argparse.ArgumentParser]]:
    """The parser of the whole command line, and that of each command."""
    made = argparse.ArgumentParser(
        prog=program,
        description="Generate a typed Python client from the OpenAPI document of the Workflow API.",
        epilog="Options that take a value, and --quiet, can also be set in pyproject.toml, under"
        " [tool.workflow-codegen].",
        allow_abbrev=False,
    )
    made.add_argument("--version", action="version", version=f"workflow-codegen {__version__}")
    commands = made.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in _COMMANDS.items():
        command = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        _add(command, "spec", "FILE", "the document")
        command.add_argument(
            "--no-cache", action="store_true", help="neither use nor keep results of earlier runs"
        )
        if name == "vendor":
            _add_vendor(command)
        elif name == "serve":
            _add_serve(command)
        elif name == "publish":
            command.add_argument("destination", metavar="DIR", help="the folder of the site")
        else:
            _add(command, "out", "DIR", "the folder of the client project")
        if name == "generate":
            command.add_argument(
                "--watch",
                action="store_true",
                help="go on until Ctrl-C, and write again when the document or a template is saved",
            )
        if name == "diff":
            _add_diff(command)
        elif name != "serve":
            _add_output(command, has_diff=name != "publish")
    return made, commands.choices


def command_line(program: str, command: str, arguments: argparse.Namespace, *options: str) -> str:
    """The command with the document and these options, quoted for a shell."""
    import shlex
    import subprocess

    from ..diagnostics import visible

    words = [command]
    if command == "vendor":
        given: str = arguments.destination
        words.append(f"./{given}" if given.startswith("-") else given)
    for key in (*options, "spec"):
        value: str | None = getattr(arguments, key)
        if value is not None and value != DEFAULTS[key]:
            words += [f"--{key}={value}"] if value.startswith("-") else [f"--{key}", value]
    if sys.platform == "win32":
        return f"{program} {visible(subprocess.list2cmdline(words))}"
    return f"{program} {visible(shlex.join(words))}"


def _add(command: argparse.ArgumentParser, option: str, what: str, text: str) -> None:
    command.add_argument(
        f"--{option}",
        metavar=what,
        default=DEFAULTS[option],
        help=f"{text} (default: %(default)s)",
    )


def _add_output(command: argparse.ArgumentParser, *, has_diff: bool) -> None:
    """What a command prints: one of these, or else text for people."""
    output = command.add_mutually_exclusive_group()
    if has_diff:
        output.add_argument(
            "--diff",
            action="store_true",
            help="write nothing; print what would change as a unified diff",
        )
    output.add_argument("--quiet", action="store_true", help="print only what is wrong")
    output.add_argument(
        "--json", action="store_true", help="print the result as one JSON object, for programs"
    )
    output.add_argument(
        "--github",
        action="store_true",
        help="also print what is wrong as annotations of GitHub Actions",
    )


def _add_vendor(command: argparse.ArgumentParser) -> None:
    command.add_argument("destination", metavar="DEST", help="the other project's folder")
    _add(command, "name", "PACKAGE", "import name of the package there, with dots between folders")
    command.add_argument(
        "--with",
        choices=["stand-in"],
        help="also write the stand-in server, next to the package as PACKAGE_stand_in",
    )
    command.add_argument(
        "--tests",
        metavar="DIR",
        default="",
        help="also write the client's tests and their stand-in server, into a folder below DEST",
    )
    command.add_argument(
        "--check", action="store_true", help="only report whether the files are up to date"
    )


def _add_diff(command: argparse.ArgumentParser) -> None:
    which = "a file, a revision of git, or REVISION:PATH"
    command.add_argument(
        "old", nargs="?", help=f"{which} (default: the document that DIR was last committed with)"
    )
    command.add_argument("new", nargs="?", help=f"{which} (default: FILE)")
    report = command.add_mutually_exclusive_group()
    report.add_argument(
        "--format",
        choices=["text", "markdown"],
        default="text",
        help="markdown is an entry for the client's CHANGELOG (default: %(default)s)",
    )
    report.add_argument("--json", action="store_true", help="print the report as JSON")
    command.add_argument(
        "--fail-on",
        choices=["breaking", "risky", "safe"],
        help="exit with 1 if a change is in this class or in a graver one",
    )


def _add_serve(command: argparse.ArgumentParser) -> None:
    server = command.add_mutually_exclusive_group()
    server.add_argument(
        "--upstream",
        metavar="URL",
        help="the Workflow Server that receives the calls of the forms",
    )
    server.add_argument(
        "--stand-in",
        action="store_true",
        help="start a stand-in server, which replies as the recorded one did, without a database",
    )
    command.add_argument(
        "--watch",
        action="store_true",
        help="make the pages again when the document or a template is saved, and load them again"
        " in the browser; a stand-in server stays as it was started",
    )
    command.add_argument(
        "--docs-port",
        metavar="N",
        type=_port,
        help="port for the pages, 0 for any free port (default: 8078, or any if --port is 0)",
    )
    command.add_argument(
        "--port",
        metavar="N",
        type=_port,
        default=8077,
        help="port for the stand-in, 0 for any free port (default: %(default)s)",
    )
    command.add_argument(
        "--require-token",
        action="store_true",
        help="reject calls without a token; tokens are issued to the client WORKFLOW_CLIENT_ID"
        " with WORKFLOW_CLIENT_SECRET (default: 'workflow' with 'secret')",
    )
    command.add_argument(
        "--strict",
        action="store_true",
        help="return status 400 for requests that do not match the document",
    )
    command.add_argument(
        "--scheme",
        metavar="FILE",
        action="append",
        help="a scheme, in the JSON that getschememodel returns, instead of the recorded ones;"
        " may be repeated",
    )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        from ..diagnostics import visible

        raise argparse.ArgumentTypeError(f"'{visible(text)}' is not a port number (0 to 65535)")
    return int(text)
