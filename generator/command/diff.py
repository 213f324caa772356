"""`diff`: what a change of the document means for those who use the client."""

from __future__ import annotations

import argparse
import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from .. import openapi
from ..diagnostics import GeneratorError, visible
from ..diff.compare import difference
from ..diff.report import as_json, as_markdown, as_text
from ..diff.rules import Class
from ..read import read_api
from .console import progress

_REPORTS = {"text": as_text, "markdown": as_markdown, "json": as_json}


def diff(arguments: argparse.Namespace, _program: str) -> bool:
    """Print the report; returns whether nothing in it is as grave as `--fail-on` says.

    Raises GeneratorError for a document that cannot be read.
    """
    spec: str = arguments.spec
    progress("comparing ...")
    old = arguments.old or _generated_last(spec, arguments.out)
    found = difference(_document(old, spec), _document(arguments.new or spec, spec))
    progress()
    print(_REPORTS["json" if arguments.json else arguments.format](found), flush=True)
    grave = list(Class)[: list(Class).index(arguments.fail_on) + 1] if arguments.fail_on else []
    return not any(item.class_ in grave for item in found.changes)


def _document(name: str, spec: str) -> openapi.Api:
    """A file, or what git has under this name; a revision alone means the document in it."""
    if os.path.lexists(name):
        return read_api(Path(name), name)
    within = name if ":" in name else f"{name}:./{Path(spec).name}"
    content = _git(spec, "cat-file", "--end-of-options", "blob", within)
    if content is None:
        raise GeneratorError(
            f"'{visible(name)}' is neither a file nor a revision of git that has the document\n"
            "   give a file, a revision such as v1.2, or REVISION:PATH"
        )
    with TemporaryDirectory() as folder:
        path = Path(folder, "document.yaml")
        path.write_bytes(content)
        return read_api(path, name)


def _generated_last(spec: str, out: str) -> str:
    """The last commit in which the generated folder changed: its document made the folder."""
    folder = os.path.abspath(out)
    found = _git(spec, "log", "-1", "--format=%h", "--", folder)
    if not found:
        raise GeneratorError(
            f"no commit of git has {visible(out)}, so nothing tells what it was generated from\n"
            "   give the old document, or a revision of git that has it"
        )
    return found.decode("ascii").strip()


def _git(spec: str, *words: str) -> bytes | None:
    """The output of git in the folder of the document; None if it fails or is not there."""
    command = ["git", "-C", os.path.dirname(os.path.abspath(spec)), *words]
    try:
        return subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None
