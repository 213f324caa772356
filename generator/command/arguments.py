"""Parse the command line, and build the command that is shown as a fix."""

from __future__ import annotations

import argparse
import shlex
import sys

DEFAULTS = {
    "spec": "spec/workflow-api.yaml",
    "out": "generated",
    "name": "workflow_api",
    "tests": "",
    "with": None,
}
"""Of the options that a shown command leaves out if they have this value."""
_COMMANDS = {
    "generate": "write the client project; files that are up to date are left alone",
    "check": "report whether the project is up to date; write nothing",
    "vendor": "write only the client package, into another project",
    "diff": "report what changed between two documents, and how grave it is; write nothing",
    "serve": "serve the documentation on this computer, optionally with a server to call",
}


def parser(program: str) -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    made = argparse.ArgumentParser(
        prog=program,
        description="Generate a typed Python client from the OpenAPI document of the Workflow API.",
        allow_abbrev=False,
    )
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
        else:
            _add(command, "out", "DIR", "the folder of the client project")
        if name == "diff":
            _add_diff(command)
    return made


def command_line(program: str, command: str, arguments: argparse.Namespace, *options: str) -> str:
    """The command with the document and these options, quoted for a shell."""
    words = [command]
    if command == "vendor":
        given: str = arguments.destination
        words.append(f"./{given}" if given.startswith("-") else given)
    for key in (*options, "spec"):
        value: str | None = getattr(arguments, key)
        if value is not None and value != DEFAULTS[key]:
            words += [f"--{key}={value}"] if value.startswith("-") else [f"--{key}", value]
    from ..diagnostics import visible

    if sys.platform == "win32":
        import subprocess

        return f"{program} {visible(subprocess.list2cmdline(words))}"
    return f"{program} {visible(shlex.join(words))}"


def _add(command: argparse.ArgumentParser, option: str, what: str, text: str) -> None:
    command.add_argument(
        f"--{option}",
        metavar=what,
        default=DEFAULTS[option],
        help=f"{text} (default: %(default)s)",
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
