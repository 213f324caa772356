"""The list of generated files in a folder, each with the hash of its content."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..diagnostics import GeneratorError, visible
from ..openapi import Json

NAME = "MANIFEST.json"
DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that are devices on Windows, with any extension."""

_LONGEST_BELOW = 200
_LONGEST = 259 if os.name == "nt" else 4095
"""The longest path that the system can open; `_LONGEST_BELOW` leaves some of it to the folder."""


class FolderError(GeneratorError):
    """The output folder or its disk is in a state in which it cannot be updated."""


class Manifest(NamedTuple):
    """File hashes, the hashes that a run is about to write, and data about the whole folder."""

    about: Mapping[str, Json]
    files: Mapping[str, str]
    unfinished: Mapping[str, str]

    def wrote(self, path: str, content: bytes) -> bool:
        """Whether the generator wrote this content to the path."""
        return hash_of(content) in (self.files.get(path), self.unfinished.get(path))

    def content(self) -> bytes:
        """The manifest's file."""
        unfinished = {"unfinished": self.unfinished} if self.unfinished else {}
        document = {**self.about, **unfinished, "files": self.files}
        return (json.dumps(document, indent=2) + "\n").encode("ascii")


def hash_of(content: bytes) -> str:
    """The hash of a file's content; line endings are ignored."""
    return hashlib.sha256(content.replace(b"\r\n", b"\n")).hexdigest()


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


def read_manifest(content: bytes, label: str) -> Manifest:
    """The manifest with this content; messages call the file `label`.

    Raises FolderError if the generator cannot have written it.
    """
    try:
        about = json.loads(content)
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
