"""The list of generated files in a folder, each with the hash of its content."""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping, Set
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..diagnostics import GeneratorError, visible

if TYPE_CHECKING:
    from ..openapi import Json

NAME = "MANIFEST.json"
PART = "part"
"""The manifest key that says what the folder contains, if it is not a whole project."""
STAGING = ".workflow-codegen-"
"""The first characters of the folder in which a run keeps new files until it replaces old ones."""
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that are devices on Windows, with any extension."""

_LONGEST_BELOW = 200
_LONGEST = 259 if os.name == "nt" else 4095
"""The longest path that the system can open; `_LONGEST_BELOW` leaves some of it to the folder."""


class FolderError(GeneratorError):
    """The output folder or its disk is in a state in which it cannot be updated."""


class Manifest(NamedTuple):
    """File hashes, the hashes that a run is about to write, and data about the whole folder.

    A file has several hashes, with spaces between them, where git has merged two manifests.
    """

    about: Mapping[str, Json]
    files: Mapping[str, str]
    unfinished: Mapping[str, str]

    def wrote(self, path: str, content: bytes) -> bool:
        """Whether the generator wrote this content to the path."""
        known = f"{self.files.get(path)} {self.unfinished.get(path)}"
        return hash_of(content) in known.split()

    def content(self) -> bytes:
        """The manifest's file."""
        unfinished = {"unfinished": self.unfinished} if self.unfinished else {}
        document = {**self.about, **unfinished, "files": self.files}
        return (json.dumps(document, indent=2) + "\n").encode("ascii")


def hash_of(content: bytes) -> str:
    """The hash of a file's content; line endings are ignored."""
    if b"\r" in content:
        content = content.replace(b"\r\n", b"\n")
    return hashlib.sha256(content).hexdigest()


def intact(folder: Path, manifest: str) -> int:
    """The number of files in the folder if its manifest has this hash and each file its own; or 0.

    It finds whatever a comparison with the files themselves would find.
    """
    base = str(folder)
    try:
        content = _regular(os.path.join(base, NAME))
        if hash_of(content) != manifest or any(map(_is_staging, os.listdir(base))):
            return 0
        about = json.loads(content)
        files: Mapping[str, str] = about["files"]
        folders = {os.path.normpath(f"{base}/{path.rpartition('/')[0]}") for path in files}
        if any(os.path.realpath(path) != path for path in folders):
            return 0
        if PART in about and any(others(folder, files.keys())):
            return 0
        same = all(hash_of(_regular(f"{base}/{path}")) == wanted for path, wanted in files.items())
    except (OSError, ValueError):
        return 0
    return len(files) + 1 if same else 0


def others(folder: Path, listed: Set[str]) -> Iterator[str]:
    """The Python files in the folder that are not listed: a package has nobody else's modules."""
    for top, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not _is_staging(name)]
        for name in names:
            path = os.path.relpath(os.path.join(top, name), folder).replace(os.sep, "/")
            if name.endswith(".py") and path not in listed:
                yield path


def _is_staging(name: str) -> bool:
    return name.startswith(STAGING)


def _regular(path: str) -> bytes:
    if not stat.S_ISREG(os.lstat(path).st_mode):
        raise OSError(path)
    with open(path, "rb") as stream:
        return stream.read()


def manifest_of(folder: Path, files: Mapping[str, bytes], about: Mapping[str, Json]) -> Manifest:
    """The manifest of a whole tree in that folder.

    Raises GeneratorError for a path that is not valid on every system.
    """
    folded: dict[str, str] = {}
    for path in files:
        complaint = _complaint(path)
        other = folded.setdefault(path.casefold(), path)
        if other != path:
            complaint = f"differs from '{visible(other)}' only in upper and lower case"
        if len(str(folder / path)) > _LONGEST:
            complaint = f"is longer than {_LONGEST} characters together with its folder"
        if complaint:
            raise GeneratorError(
                f"'{visible(path)}' cannot be a generated file: it {complaint}\n   choose a shorter"
                " folder, or rename the element it is named after with x-python-name"
            )
    return Manifest(about, {path: hash_of(files[path]) for path in sorted(files)}, {})


_COMMAS = re.compile(r'(?<=["}\]0-9])(,?)(\s*\n\s*)(?=(["}]))')
"""Where a line with an entry ends: `merge=union` may leave one comma too few or too many."""


def _comma(found: re.Match[str]) -> str:
    return ("," if found[3] == '"' else "") + found[2]


def _merged(pairs: Iterable[tuple[str, Json]]) -> dict[str, Json]:
    """An object of JSON; strings of one key are kept together."""
    result: dict[str, Json] = {}
    for key, value in pairs:
        before = result.get(key)
        both = isinstance(before, str) and isinstance(value, str) and before != value
        result[key] = f"{before} {value}" if both else value
    return result


def read_manifest(content: bytes, label: str) -> Manifest:
    """The manifest with this content; messages call the file `label`.

    Raises FolderError if the generator cannot have written it.
    """
    try:
        about = json.loads(_COMMAS.sub(_comma, content.decode("utf-8")), object_pairs_hook=_merged)
        files, unfinished = about.pop("files"), about.pop("unfinished", {})
        for path in (*files.keys(), *unfinished.keys()):
            if complaint := _complaint(path):
                raise ValueError(f"'{path}' {complaint}")
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise FolderError(
            f"{label} is not in the format that the generator writes: {visible(str(error))}\n"
            "   Nothing was changed. Restore it from version control, or delete it: each file is"
            " then compared\n   with the generated one, and files that differ are kept and reported"
        ) from error
    return Manifest(about, files, unfinished)


def _complaint(path: str) -> str:
    """Why the path cannot be a generated file; empty if it can."""
    if path.casefold() == NAME.casefold():
        return "is the manifest itself"
    if len(path) > _LONGEST_BELOW:
        return f"is longer than {_LONGEST_BELOW} characters"
    if not path.isprintable() or not set('<>:"|?*\\').isdisjoint(path):
        return "has a character that is not allowed in file names on every system"
    for name in path.split("/"):
        if not name or name[-1] in ". " or name.casefold() == ".git" or DEVICES.fullmatch(name):
            return f"has the part '{name}', which is not a valid file name on every system"
    return ""
