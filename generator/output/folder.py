"""Make a folder equal to files in memory, or list how it differs.

Only files whose hash still equals the one in the manifest are replaced or deleted.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from filelock import FileLock, Timeout

from ..diagnostics import visible
from ..openapi import Json
from .manifest import NAME, FolderError, Manifest, hash_of, manifest_of, read_manifest

PART = "part"
"""The manifest key that says what the folder contains, if it is not a whole project."""
_STAGING = ".workflow-codegen-"
_UNCHANGED = "nothing was changed"
_FINISH = "run the command again to finish"
_REFUSED = """
   Nothing was changed. Move your edits to the document or the templates and delete the edited
   file; move files that the generator did not write. Then run the command again."""


class Output(NamedTuple):
    """A tree to write. `folder` is absolute and resolved; messages call it `label`."""

    folder: Path
    label: str
    files: Mapping[str, bytes]
    about: Mapping[str, Json]


class Kind(StrEnum):
    """How a file differs from what it should be, as a message says it."""

    MISSING = "missing"
    CHANGED = "out of date"
    STALE = "no longer generated"
    LEFT = "left over from an interrupted run"
    EDITED = "edited by hand"
    NOT_GENERATED = "already exists and was not written by the generator"
    LINK = "a symbolic link is in the way"
    OBSTACLE = "something that is not a file is in the way"

    @property
    def can_be_replaced(self) -> bool:
        """Whether a run may fix it, because the file is missing or was generated."""
        return self in (Kind.MISSING, Kind.CHANGED, Kind.STALE, Kind.LEFT)


class Difference(NamedTuple):
    """A path that differs: `before` is its content on disk, `after` the expected one."""

    path: str
    kind: Kind
    before: bytes | None = None
    after: bytes | None = None


def write(output: Output, waiting: Callable[[], None]) -> Sequence[Difference]:
    """Make the folder equal to the files and return the differences; equal files are not touched.

    `waiting` is called if another run is using the folder.
    Raises FolderError if a file must be kept or cannot be written.
    """
    wanted = manifest_of(output.folder, output.files, output.about)
    with _locked(output, waiting):
        found = _manifest(output)
        differences = _differences(output, wanted, found)
        kept = [item for item in differences if not item.kind.can_be_replaced]
        if kept:
            lines = [visible(f"{output.label}/{item.path}: {item.kind}") for item in kept]
            raise FolderError("\n".join(lines) + _REFUSED)
        _apply(output, wanted, found, differences)
    return differences


def compare(output: Output, waiting: Callable[[], None]) -> Sequence[Difference]:
    """How the folder differs, sorted by path. Raises FolderError when it cannot be read."""
    wanted = manifest_of(output.folder, output.files, output.about)
    with _locked(output, waiting):
        return _differences(output, wanted, _manifest(output))


@contextmanager
def _locked(output: Output, waiting: Callable[[], None]) -> Iterator[None]:
    """Other runs by this user in the same folder wait until the end of the block."""
    with _failures(output.label, _UNCHANGED):
        # The user is part of the name, since other users could not open the file.
        key = f"{os.path.expanduser('~')}\n{output.folder}".encode(errors="surrogateescape")
        name = hashlib.sha256(key).hexdigest()[:32]
        lock = FileLock(Path(tempfile.gettempdir(), f"workflow-codegen-{name}.lock"))
        try:
            held = lock.acquire(timeout=0)
        except Timeout:
            waiting()
            held = lock.acquire()
        with held:
            yield


@contextmanager
def _failures(label: str, state: str) -> Iterator[None]:
    """A disk error names the file and, like Ctrl-C, reports the state of the folder."""
    try:
        yield
    except OSError as error:
        raise FolderError(f"{visible(label)}: {error.strerror or error}\n   {state}") from error
    except KeyboardInterrupt as stop:
        raise KeyboardInterrupt(*stop.args or (state,)) from None


def _manifest(output: Output) -> Manifest:
    content = _content(output.folder / NAME)
    if not isinstance(content, bytes):
        return Manifest({}, {}, {})
    found = read_manifest(content, f"{visible(output.label)}/{NAME}")
    if found.about.get(PART) != output.about.get(PART):
        fix = "   Nothing was changed. Choose another folder, or delete this one."
        raise FolderError(
            f"{visible(output.label)} was written by a different generator command\n{fix}"
        )
    return found


def _content(file: Path) -> bytes | Kind | None:
    """The content of a file, the kind of obstacle in its place, or None if nothing is there."""
    # A Windows junction is not a symbolic link, but it also points to another folder.
    if file.is_symlink() or file.parent.resolve() != file.parent:
        return Kind.LINK
    if file.is_file():
        return file.read_bytes()
    return Kind.OBSTACLE if file.exists() else None


def _differences(output: Output, wanted: Manifest, found: Manifest) -> Sequence[Difference]:
    files = {**output.files, NAME: wanted.content()}
    # This run has no staging folder yet, so each one is left over from a killed run.
    left = [path for path in output.folder.glob(f"{_STAGING}????????") if path.is_dir()]
    differences = [Difference(path.name, Kind.LEFT) for path in left]
    known = found.files.keys() | found.unfinished.keys()
    stale = {path.casefold(): path for path in known - files.keys()}
    for path in files.keys() | known:
        file, after = output.folder / path, files.get(path)
        with _failures(f"{output.label}/{path}", _UNCHANGED):
            before = _content(file)
            other = output.folder / stale.get(path.casefold(), path)
            if before is not None and other != file and file.samefile(other):
                # On a case-insensitive disk this is the stale file, which will be deleted.
                before = None
        if isinstance(before, Kind):
            differences.append(Difference(path, before, None, after))
        elif before is None and after is not None:
            differences.append(Difference(path, Kind.MISSING, None, after))
        elif before is not None and (after is None or hash_of(before) != hash_of(after)):
            if path == NAME or found.wrote(path, before):
                kind = Kind.STALE if after is None else Kind.CHANGED
            else:
                kind = Kind.EDITED if path in known else Kind.NOT_GENERATED
            differences.append(Difference(path, kind, before, after))
    return sorted(differences, key=lambda item: item.path)


def _apply(
    output: Output, wanted: Manifest, found: Manifest, differences: Sequence[Difference]
) -> None:
    """Stage all files first, so that a full disk leaves the old tree; then delete and replace."""
    folder = output.folder
    new = [(item.path, item.after) for item in differences if item.after is not None]
    new.sort(key=lambda entry: entry[0] == NAME)
    if not all(path == NAME or found.wrote(path, content) for path, content in new):
        disk = {item.path: hash_of(item.before) for item in differences if item.before is not None}
        disk.pop(NAME, None)
        # While files are replaced, the manifest lists the old and the new ones for the next run.
        both = Manifest(wanted.about, {**found.files, **disk}, wanted.files)
        new.insert(0, (NAME, both.content()))
    # Not tempfile.mkdtemp: on Windows only this user could read the files afterwards.
    staging = folder / f"{_STAGING}{secrets.token_hex(4)}"
    try:
        for left in (item.path for item in differences if item.kind is Kind.LEFT):
            shutil.rmtree(folder / left)
        staging.mkdir(parents=True)
        for number, (path, content) in enumerate(new):
            with _failures(f"{output.label}/{path}", _UNCHANGED):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (staging / str(number)).write_bytes(content)
        with _failures(output.label, _FINISH):
            for path in (item.path for item in differences if item.kind is Kind.STALE):
                (folder / path).unlink()
                for above in (folder / path).parents[: path.count("/")]:
                    with suppress(OSError):
                        above.rmdir()
            for number, (path, _) in enumerate(new):
                os.replace(staging / str(number), folder / path)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
