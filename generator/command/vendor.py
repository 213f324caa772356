"""The client package alone, inside another project: under which name, in which folder."""

from __future__ import annotations

import keyword
import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from ..diagnostics import visible
from ..output.manifest import DEVICES
from ..output.target import Target, UsageError, target

DEFAULT_NAME = "workflow_api"
"""The import name of a vendored package, unless another is asked for."""

_PART = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_NEEDED = frozenset({"httpx2", "msgspec"})
"""What the client imports: a package of that name in front of them would hide them from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where a vendored package goes. `namespaces` are its parents without an `__init__.py`."""

    name: str
    base: Path
    target: Target
    namespaces: tuple[str, ...]


def place(name: str, destination: str, spec: str) -> Place:
    """The place of the package `name` in the project at `destination`.

    Raises UsageError for a name that Python could not import, and for a folder that is refused.
    """
    parts = _parts(name)
    if not destination.strip():
        raise UsageError("DEST has no name\n   give the folder of the other project")
    base = Path(destination)
    namespaces: list[str] = []
    for depth, part in enumerate(parts[:-1], 1):
        folder = base.joinpath(*parts[:depth])
        if folder.is_symlink():
            raise UsageError(
                f"{visible(str(folder))} is a symbolic link\n"
                "   a package is not written through a link; give another DEST or --name"
            )
        if (folder / "__init__.py").exists():
            continue
        module = folder.with_name(f"{part}.py")
        if module.exists():
            raise UsageError(
                f"{visible(str(module))} would hide the package: Python takes a module before a"
                " folder without __init__.py\n   choose another --name"
            )
        namespaces.append(".".join(parts[:depth]))
    shown = f"{destination.rstrip('/') or '/'}/{'/'.join(parts)}".replace("//", "/")
    return Place(
        name=name,
        base=Path(destination).resolve(),
        target=target(shown, spec),
        namespaces=tuple(namespaces),
    )


def tests_target(found: Place, folder: str, destination: str, spec: str) -> Target:
    """The folder for the tests of a vendored package, a path below the other project.

    Raises UsageError for a folder that is refused, or that would hide what it tests.
    """
    path = PurePosixPath(folder.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or path in (PurePosixPath(), PurePosixPath(".")):
        raise UsageError(
            f"'{visible(folder)}' is no folder below {visible(destination)}\n"
            "   give a path from there, for example --tests tests/workflow"
        )
    for part in path.parts:
        if not _PART.fullmatch(part) or keyword.iskeyword(part):
            raise UsageError(
                f"'{visible(part)}' cannot be a package of tests\n"
                "   give folders that Python can import, for example --tests tests/workflow"
            )
    top = path.name
    for above in path.parents:
        if (found.base / above / "__init__.py").exists():
            top = above.name
    if top == found.name.partition(".")[0] or top in sys.stdlib_module_names or top in _NEEDED:
        raise UsageError(
            f"tests in {visible(folder)} would be imported as '{visible(top)}', which hides another"
            " package\n   give another folder with --tests"
        )
    return target(f"{destination.rstrip('/') or '/'}/{path}".replace("//", "/"), spec)


def command(name: str, tests: str = "") -> str:
    """What first lines call the command; the folder is left out, since machines differ in it."""
    given = "" if name == DEFAULT_NAME else f" --name {shlex.quote(name)}"
    given += f" --tests {shlex.quote(tests)}" if tests else ""
    return f"workflow-codegen vendor DEST{given}"


def _parts(name: str) -> list[str]:
    parts = name.split(".")
    for part in parts:
        complaint = ""
        if not _PART.fullmatch(part):
            complaint = "is not up to 100 letters, digits and underscores, the first no digit"
        elif keyword.iskeyword(part):
            complaint = "is a keyword of Python"
        elif DEVICES.fullmatch(part):
            complaint = "is a device on Windows"
        elif part.startswith("__"):
            complaint = "has a meaning of its own in Python"
        if complaint:
            raise _complaint(name, f"'{visible(part)}' {complaint}")
    if parts[0] in sys.stdlib_module_names:
        raise _complaint(name, f"'{parts[0]}' is a module of Python itself, which it would hide")
    if parts[0] in _NEEDED:
        raise _complaint(name, f"it would hide '{parts[0]}', which the client itself needs")
    return parts


def _complaint(name: str, reason: str) -> UsageError:
    return UsageError(
        f"'{visible(name)}' cannot be the name of a package: {reason}\n"
        "   give names with dots between them, for example --name acme._vendor.workflow"
    )
