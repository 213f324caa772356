"""Shared by the commands: read the document, count, write or compare, report the result."""

from __future__ import annotations

import os
from pathlib import Path

from .. import openapi
from ..diagnostics import GeneratorError, visible
from ..output.folder import Output, compare, write
from ..output.report import Outcome, report, unified
from ..read import read_api
from .console import CONSOLE, complain, progress, say


def read(spec: str) -> openapi.Api:
    """The API of the document.

    Raises GeneratorError for a file that cannot be read.
    """
    progress(f"reading {visible(spec)} ...")
    try:
        api = read_api(Path(spec), spec)
    except OSError as error:
        raise GeneratorError(f"{visible(spec)}: {error.strerror or error}") from error
    finally:
        progress()
    progress("rendering ...")
    return api


def document_name(spec: str, base: Path) -> str:
    """The name of the document in generated files: its path below `base`, or only its file name.

    So the output does not depend on the working directory or the location of a checkout.
    """
    path = Path(os.path.realpath(spec))
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name


def say_counts(api: openapi.Api, spec: str) -> dict[str, openapi.Json]:
    """Print how much of the API is in the output, and return these numbers for the manifest."""
    operations = len(api.operations)
    of_workflow = sum(item.path.startswith("/workflowapi/") for item in api.operations)
    parts = [str(count) for count in (of_workflow, operations - of_workflow) if count]
    counts = {
        "operations": operations,
        "schemas": len(api.schemas),
        "error_texts": len(api.error_texts),
        "dropped": 0,
    }
    say(
        f"{visible(spec)}: {' + '.join(parts) or '0'} operation{'' if operations == 1 else 's'},"
        f" {counts['schemas']} schema{'' if len(api.schemas) == 1 else 's'},"
        f" {counts['error_texts']} error text{'' if len(api.error_texts) == 1 else 's'}; 0 dropped"
    )
    return dict(counts)


def say_where(text: str, folder: Path) -> None:
    """Print the real path of a folder if its path contains a link."""
    if Path(os.path.abspath(text)) != folder:
        say(f"the folder resolves to {visible(str(folder))}")


def update(output: Output) -> None:
    """Write the files that differ and print what was done."""
    progress("writing ...")
    differences = write(output, _waiting)
    done = Outcome(output.label, len(output.files) + 1, differences, written=True)
    CONSOLE.outcomes.append(done)
    say(
        f"{visible(output.label)}: {done.files} files; {len(done.new)} written,"
        f" {done.files - len(done.new)} unchanged, {len(done.stale)} deleted"
        f"{'' if done.new or done.stale else '; up to date'}"
    )


def up_to_date(output: Output, fix: str) -> bool:
    """Whether nothing differs; prints the differences and the command that fixes them."""
    differences = compare(output, _waiting)
    found = Outcome(output.label, len(output.files) + 1, differences, written=False)
    CONSOLE.outcomes.append(found)
    if CONSOLE.form == "diff":
        print(unified(differences, output.label), end="", flush=True)
    elif differences:
        complain(report(differences, visible(output.label), fix))
    else:
        say(f"{visible(output.label)}: {found.files} files; up to date")
    return not differences


def _waiting() -> None:
    progress("waiting for another run in the same folder ...")
