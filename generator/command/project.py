"""`generate` and `check`: the whole client project."""

from __future__ import annotations

import argparse

from ..build import Build
from ..output.folder import Output
from ..output.target import target
from .arguments import command_line
from .shared import document_name, read, say_counts, say_where, up_to_date, update


def project(arguments: argparse.Namespace, program: str) -> bool:
    """Write or compare the project; returns whether it is up to date afterwards."""
    out: str = arguments.out
    folder = target(out, arguments.spec)
    api = read(arguments.spec)
    files = Build(api, document_name(arguments.spec, folder.parent)).tree()
    ledger = say_counts(api, arguments.spec)
    say_where(out, folder)
    output = Output(
        folder=folder, label=out.rstrip("/\\") or out, files=files, about={"ledger": ledger}
    )
    if arguments.command == "check" or arguments.diff:
        return up_to_date(output, command_line(program, "generate", arguments, "out"))
    update(output)
    return True
