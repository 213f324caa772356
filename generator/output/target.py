"""Which folders the generator may write into, and what its files call the document."""

from __future__ import annotations

import os
from pathlib import Path

from ..diagnostics import GeneratorError, visible

CHECKOUT = Path(__file__).resolve().parents[2]
"""The folder that contains the generator's own package."""


def target(text: str, spec: str) -> Path:
    """The output folder that the command line names, absolute and without links.

    Raises GeneratorError for a folder that contains, or belongs to, something else.
    """
    try:
        folder = Path(os.path.realpath(text))
        reason = _reason(text, folder, spec)
    except (OSError, ValueError) as error:
        reason = f"cannot be used: {error.strerror if isinstance(error, OSError) else error}"
    if reason:
        raise GeneratorError(
            f"'{visible(text)}' {reason}\n   choose a folder that is used for nothing else"
        )
    return folder


def document_name(spec: str, base: Path) -> str:
    """What generated files call the document: its path below `base`, or only its name.

    So the bytes depend neither on the working directory nor on where a checkout is.
    """
    path = Path(os.path.realpath(spec))
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name


def _reason(text: str, folder: Path, spec: str) -> str:
    """Why the folder is refused; empty if it is not."""
    above = (folder, *folder.parents)
    if not text.strip():
        return "is not the name of a folder"
    if Path(text).is_symlink():
        return f"is a symbolic link to {visible(str(folder))}"
    if any(path.exists() and not path.is_dir() for path in above):
        return "is not a folder"
    for name, what in (
        (".", "the working directory"),
        (os.path.dirname(os.path.realpath(spec)), "the folder of the document"),
        (CHECKOUT, "the folder of the generator's checkout"),
        (os.path.expanduser("~"), "the home directory"),
    ):
        path = Path(os.path.realpath(name))
        if folder in (path, *path.parents):
            return f"{'is' if folder == path else 'contains'} {what}"
    if any(path in above for path in (CHECKOUT / "generator", CHECKOUT / "templates")):
        return "belongs to the generator itself"
    return "belongs to git" if ".git" in (part.casefold() for part in folder.parts) else ""
