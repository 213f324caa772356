"""`generate` and `check`: the whole client project."""

from __future__ import annotations

import argparse

from ..cache.known import Request
from ..output.target import target
from .arguments import command_line
from .shared import (
    counted,
    document_name,
    ledger,
    reading,
    say_counts,
    say_known,
    say_where,
    up_to_date,
    update,
)


def project(arguments: argparse.Namespace, program: str) -> bool:
    """Write or compare the project; returns whether it is up to date afterwards."""
    out: str = arguments.out
    checked = arguments.command == "check" or arguments.diff
    folder = target(out, arguments.spec)
    label = out.rstrip("/\\") or out
    source = document_name(arguments.spec, folder.parent)
    request = Request(arguments.spec, ("project", source))
    if known := request.known([folder]):
        say_known(known, arguments.spec, {label: folder}, written=not checked)
        return True
    from ..build import Build
    from ..output.folder import Output

    with reading(arguments.spec) as api:
        files = Build(api, source).tree()
    counts = counted(api)
    say_counts(counts, arguments.spec)
    say_where({label: folder})
    output = Output(folder=folder, label=label, files=files, about={"ledger": ledger(counts)})
    if not checked:
        update([output])
    elif not up_to_date(output, command_line(program, "generate", arguments, "out")):
        return False
    request.remember(counts, [output])
    return True
