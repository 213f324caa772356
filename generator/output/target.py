"""Which folders the generator may write into, and what its files call the document."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import GeneratorError, visible


class UsageError(GeneratorError):
    """The command line asks for something that is refused; nothing was read or written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A folder to write into. `folder` is absolute, without links; `shown` is as it was given.

    `moved` says where the folder lies when a link led there, else it is empty.
    """

    folder: Path
    shown: str
    moved: str


def target(text: str, spec: str) -> Target:
    """The output folder that the command line names.

    Raises UsageError for a folder that is not the generator's to fill.
    """
    if not text.strip():
        raise UsageError("the output folder has no name\n   give a folder of its own")
    shown = visible(text)
    path = Path(text)
    try:
        given = Path(os.path.abspath(path))
        if path.is_symlink():
            raise UsageError(
                f"{shown} is a symbolic link\n"
                f"   give the folder itself: {visible(os.path.realpath(path))}"
            )
        resolved = Path(os.path.realpath(path))
        for above in (resolved, *resolved.parents):
            if above.exists() and not above.is_dir():
                raise UsageError(
                    f"{visible(str(above))} is not a folder\n   give a folder of its own"
                )
        protected = tuple(_protected(spec))
        for folder, what in protected:
            if _same(resolved, folder):
                raise UsageError(f"{shown} is {what}\n   give a folder of its own")
        for folder, what in protected:
            if any(_same(resolved, above) for above in folder.parents):
                raise UsageError(f"{shown} holds {what}\n   give a folder of its own")
        for folder in _sources():
            if any(_same(folder, other) for other in (resolved, *resolved.parents)):
                raise UsageError(
                    f"{shown} belongs to the generator itself\n   give a folder of its own"
                )
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UsageError(f"{shown}: {reason}\n   give a folder of its own") from error
    if ".git" in (part.casefold() for part in resolved.parts):
        raise UsageError(f"{shown} belongs to git\n   give a folder of its own")
    moved = "" if resolved == given else visible(str(resolved))
    return Target(folder=resolved, shown=text.rstrip("/"), moved=moved)


def document_name(spec: str, base: Path) -> str:
    """What generated files call the document: its path below `base`, or its name alone.

    So the bytes depend neither on the working directory nor on where a checkout lies.
    """
    path = Path(os.path.realpath(spec))
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.name


def checkout() -> Path:
    """The folder in which the generator's own package lies."""
    return Path(__file__).resolve().parents[2]


def _protected(spec: str) -> Iterator[tuple[Path, str]]:
    """Folders that hold more than generated files, each with its name in a complaint."""
    yield Path(os.path.realpath(spec)).parent, "the folder of the document"
    yield Path(os.path.realpath(".")), "the working directory"
    yield checkout(), "the folder of the generator's checkout"
    # Without HOME, and without an entry for the user, there is no home to protect.
    with suppress(RuntimeError):
        yield Path(os.path.realpath(Path.home())), "the home directory"


def _sources() -> Iterator[Path]:
    yield Path(__file__).resolve().parents[1]
    yield checkout() / "templates"


def _same(one: Path, other: Path) -> bool:
    """Whether both are one folder, also where a disk does not tell upper from lower case."""
    try:
        return one.samefile(other)
    except OSError:
        return one == other
