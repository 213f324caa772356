"""The list of what the generator wrote into a folder: each file with the hash of its content.

It is what tells a file of ours from a file of somebody else, and our text from an edited one.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..diagnostics import GeneratorError, visible
from ..openapi import Json
from .folder import Folder, FolderError, Obstacle

NAME = "MANIFEST.json"
"""The manifest's own file in the folder."""

_FILES = "files"
_UNFINISHED = "unfinished"
_HASH = re.compile(r"[0-9a-f]{64}")
_LONGEST = 200
"""Longest path below the folder, so that it fits into Windows' 260 with room for the folder."""

DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
"""Names that are devices on Windows, whatever stands behind a dot."""

_BAD_CHARACTER = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a manifest says. `about` is all that is not about files.

    `unfinished` has the hashes of what a run was about to write; it is empty once it is done. A
    run that was killed leaves it behind, and so the next one knows its files whatever they are.
    """

    about: Mapping[str, Json] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)
    unfinished: Mapping[str, str] = field(default_factory=dict)

    @property
    def paths(self) -> frozenset[str]:
        """Every file that is or may be there by our hand."""
        return frozenset(self.files) | frozenset(self.unfinished)

    def wrote(self, path: str, content: bytes) -> bool:
        """Whether the content is what the generator put there."""
        found = _hash(content)
        return found in (self.files.get(path), self.unfinished.get(path))

    def before(self, wanted: Manifest, changed: Iterable[str]) -> Manifest:
        """The manifest that stands while `changed` are brought to what `wanted` lists."""
        return Manifest(
            about=wanted.about,
            files=self.files,
            unfinished={path: wanted.files[path] for path in changed},
        )

    def content(self) -> bytes:
        """The manifest's file."""
        document: dict[str, Json] = dict(self.about)
        if self.unfinished:
            document[_UNFINISHED] = dict(sorted(self.unfinished.items()))
        document[_FILES] = dict(sorted(self.files.items()))
        return (json.dumps(document, indent=2) + "\n").encode("ascii")


def manifest_of(files: Mapping[str, bytes], about: Mapping[str, Json]) -> Manifest:
    """The manifest for a whole tree.

    Raises GeneratorError for a path that cannot stand in every system's folders.
    """
    folded: dict[str, str] = {}
    for path in files:
        complaint = _complaint(path)
        other = folded.setdefault(path.casefold(), path)
        if other != path:
            complaint = f"differs from '{other}' in upper and lower case only"
        if complaint:
            raise GeneratorError(
                f"'{visible(path)}' cannot be a generated file: it {complaint}\n"
                "   give what it is named after another name, with x-python-name"
            )
    return Manifest(
        about=about, files={path: _hash(content) for path, content in sorted(files.items())}
    )


def read_manifest(folder: Folder) -> Manifest:
    """The manifest of a folder; an empty one where there is none.

    Raises FolderError when what is there is not what the generator wrote.
    """
    content = folder.read(NAME)
    if content is None:
        return Manifest()
    if isinstance(content, Obstacle):
        raise FolderError(f"{folder.name(NAME)}: {content.what} is in the way")
    try:
        return _parsed(content)
    except (ValueError, RecursionError) as error:
        raise FolderError(
            f"{folder.name(NAME)} is not as the generator wrote it: {visible(str(error))}\n"
            "   nothing was changed; take it back from version control, or delete it: then each"
            " file is compared\n   with what is generated, and one that differs is kept and named"
        ) from error


def _parsed(content: bytes) -> Manifest:
    document = json.loads(content.decode("utf-8"), object_pairs_hook=_without_repeats)
    if not isinstance(document, dict):
        raise ValueError("it is no JSON object")
    return Manifest(
        files=_hashes(document.pop(_FILES, None), _FILES),
        unfinished=_hashes(document.pop(_UNFINISHED, {}), _UNFINISHED),
        about=document,
    )


def _without_repeats(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a name stands twice in one object")
    return found


def _hashes(value: object, name: str) -> dict[str, str]:
    if not isinstance(value, dict):
        raise ValueError(f"'{name}' is no object")
    for path, digest in value.items():
        complaint = _complaint(path)
        if complaint:
            raise ValueError(f"'{path}' in '{name}' {complaint}")
        if not isinstance(digest, str) or not _HASH.fullmatch(digest):
            raise ValueError(f"'{path}' in '{name}' has no SHA-256 hash")
    return value


def _complaint(path: str) -> str:
    """Why the path cannot be one of ours; empty if it can."""
    if path.casefold() == NAME.casefold():
        return "is the manifest itself"
    if len(path) > _LONGEST:
        return f"is longer than {_LONGEST} characters"
    if _BAD_CHARACTER.search(path) or not path.isprintable():
        return "has a character that no file name may have everywhere"
    for name in path.split("/"):
        if name in ("", ".", ".."):
            return "leads out of the folder, or is no plain relative path"
        if name.casefold() == ".git":
            return "leads into the data of git"
        if name[-1] in ". " or DEVICES.fullmatch(name):
            return f"has the part '{name}', which cannot be a file on Windows"
    return ""


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
