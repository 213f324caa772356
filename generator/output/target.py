"""Which folders the generator may write into."""

from __future__ import annotations

import os
from pathlib import Path

from ..diagnostics import GeneratorError, visible

_PACKAGE = Path(__file__).resolve().parents[1]
CHECKOUT = _PACKAGE.parent
"""The folder that contains the generator's own package."""
_FIX = "   choose a folder that is used for nothing else"


def target(text: str, spec: str) -> Path:
    """The output folder from the command line, absolute and with links resolved.

    Raises GeneratorError for a folder that contains, or belongs to, something else.
    """
    try:
        folder = Path(os.path.realpath(text))
        reason = _reason(text, folder, spec)
        if not reason:
            return folder
    except (OSError, ValueError) as error:
        reason = f"cannot be used: {error.strerror if isinstance(error, OSError) else error}"
    raise GeneratorError(f"'{visible(text)}' {reason}\n{_FIX}")


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
    if any(path in above for path in (_PACKAGE, CHECKOUT / "templates")):
        return "belongs to the generator itself"
    return "belongs to git" if ".git" in (part.casefold() for part in folder.parts) else ""
