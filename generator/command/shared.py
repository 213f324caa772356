"""Shared by the commands: read the document, count, write or compare, report the result."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..cache.known import Known
from ..diagnostics import GeneratorError, visible
from .console import CONSOLE, complain, progress, say

if TYPE_CHECKING:
    # Slow to import, and only needed when no earlier run is known to have done the work.
    from .. import openapi
    from ..output.folder import Output


def say_known(known: Known, spec: str, folders: Mapping[str, Path], *, written: bool) -> None:
    """Print what the run prints that finds all of its outputs as they should be."""
    say_counts(known.counts, spec)
    say_where(folders)
    for label, files in zip(folders, known.files, strict=True):
        _say_up_to_date(label, files, written=written)
        if CONSOLE.form in ("json", "github"):
            from ..output.report import Outcome

            CONSOLE.outcomes.append(Outcome(label, files, (), written=written))


@contextmanager
def reading(spec: str) -> Iterator[openapi.Api]:
    """The API of the document; at the end of the block the document has been validated too.

    Raises GeneratorError for a file that cannot be read or is not valid.
    """
    from ..cache.work import shared
    from ..read import begin

    progress(f"reading {visible(spec)} ...")
    with shared():
        try:
            api, confirm = begin(Path(spec), spec)
        except OSError as error:
            raise GeneratorError(f"{visible(spec)}: {error.strerror or error}") from error
        finally:
            progress()
        progress("rendering ...")
        try:
            yield api
        except Exception:
            # What is wrong with the document comes first.
            confirm()
            raise
        confirm()


def document_name(spec: str, base: Path) -> str:
    """The name of the document in generated files: its path below `base`, or only its file name.

    So the output does not depend on the working directory or the location of a checkout.
    """
    path = Path(os.path.realpath(spec))
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name


def counted(api: openapi.Api) -> Mapping[str, int]:
    """How much of the API is in the output."""
    return {
        "workflow": sum(item.path.startswith("/workflowapi/") for item in api.operations),
        "operations": len(api.operations),
        "schemas": len(api.schemas),
        "error_texts": len(api.error_texts),
    }


def ledger(counts: Mapping[str, int]) -> dict[str, openapi.Json]:
    """These numbers for the manifest."""
    listed = ("operations", "schemas", "error_texts")
    return {**{name: counts[name] for name in listed}, "dropped": 0}


def say_counts(counts: Mapping[str, int], spec: str) -> None:
    """Print these numbers."""
    operations, schemas, texts = (counts[name] for name in ("operations", "schemas", "error_texts"))
    parts = [str(count) for count in (counts["workflow"], operations - counts["workflow"]) if count]
    say(
        f"{visible(spec)}: {' + '.join(parts) or '0'} operation{'' if operations == 1 else 's'},"
        f" {schemas} schema{'' if schemas == 1 else 's'},"
        f" {texts} error text{'' if texts == 1 else 's'}; 0 dropped"
    )


def say_where(folders: Mapping[str, Path]) -> None:
    """Print the real path of each folder whose path contains a link."""
    for text, folder in folders.items():
        if Path(os.path.abspath(text)) != folder:
            say(f"the folder resolves to {visible(str(folder))}")


def update(outputs: Sequence[Output]) -> None:
    """Write the files that differ and print what was done."""
    from ..output.folder import write
    from ..output.report import Outcome

    progress("writing ...")
    for output, differences in zip(outputs, write(outputs, _waiting), strict=True):
        done = Outcome(output.label, len(output.files) + 1, differences, written=True)
        CONSOLE.outcomes.append(done)
        if not (done.new or done.stale):
            _say_up_to_date(done.label, done.files, written=True)
            continue
        say(
            f"{visible(done.label)}: {done.files} files; {len(done.new)} written,"
            f" {done.files - len(done.new)} unchanged, {len(done.stale)} deleted"
        )


def up_to_date(output: Output, fix: str) -> bool:
    """Whether nothing differs; prints the differences and the command that fixes them."""
    from ..output.folder import compare
    from ..output.report import Outcome, report, unified

    differences = compare(output, _waiting)
    found = Outcome(output.label, len(output.files) + 1, differences, written=False)
    CONSOLE.outcomes.append(found)
    if CONSOLE.form == "diff":
        print(unified(differences, output.label), end="", flush=True)
    elif differences:
        complain(report(differences, visible(output.label), fix))
    else:
        _say_up_to_date(found.label, found.files, written=False)
    return not differences


def _say_up_to_date(label: str, files: int, *, written: bool) -> None:
    done = f" 0 written, {files} unchanged, 0 deleted;" if written else ""
    say(f"{visible(label)}: {files} files;{done} up to date")


def _waiting() -> None:
    progress("waiting for another run in the same folder ...")
