"""Make a folder equal to files in memory, or list how it differs.

Only generated files are touched: those that the folder's manifest lists with the hash that they
still have. A run that finds anything else in their place names it and changes nothing.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from filelock import FileLock, Timeout

from ..diagnostics import visible
from ..openapi import Json
from .manifest import NAME, FolderError, Manifest, hash_of, manifest_of, read_manifest

PART = "part"
"""The member of a manifest that says what the folder is, if it is not a whole project."""

_STAGING = ".workflow-codegen-"
_UNCHANGED = "nothing was changed"
_FINISH = "run the command again to finish"


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A tree to write. `folder` is absolute and resolved, `label` is what complaints call it."""

    folder: Path
    label: str
    files: Mapping[str, bytes]
    about: Mapping[str, Json]


class Kind(StrEnum):
    """How a file differs from what it should be, in the words of a complaint."""

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
        """Whether a run may fix it: what is there, if anything, was generated."""
        return self in (Kind.MISSING, Kind.CHANGED, Kind.STALE, Kind.LEFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One path that is not as it should be. `before` is on the disk, `after` is what is wanted."""

    path: str
    kind: Kind
    before: bytes | None = None
    after: bytes | None = None

    def __str__(self) -> str:
        return f"{visible(self.path)}: {self.kind}"


def write(output: Output, waiting: Callable[[], None]) -> Sequence[Difference]:
    """Make the folder equal to the files and return what differed; equal files are not touched.

    `waiting` is called when another run is at work in the folder.
    Raises FolderError when a file must be kept or the disk does not take one.
    """
    wanted = manifest_of(output.folder, output.files, output.about)
    with _locked(output, waiting):
        found = _manifest(output)
        differences = _differences(output, wanted, found)
        kept = [item for item in differences if not item.kind.can_be_replaced]
        if kept:
            raise FolderError(
                "\n".join(f"{visible(output.label)}/{item}" for item in kept)
                + "\n   Nothing was changed. Move your edits to the document or the templates and"
                " delete the\n   edited file; move files that the generator did not write. Then run"
                " the command again."
            )
        _apply(output, wanted, found, differences)
    return differences


def compare(output: Output, waiting: Callable[[], None]) -> Sequence[Difference]:
    """How the folder differs, sorted by path; nothing is written.

    Raises FolderError when the folder cannot be read.
    """
    wanted = manifest_of(output.folder, output.files, output.about)
    with _locked(output, waiting):
        return _differences(output, wanted, _manifest(output))


@contextmanager
def _locked(output: Output, waiting: Callable[[], None]) -> Iterator[None]:
    """Other runs of this account in the same folder wait until the end of the block."""
    with _failures(output.label, _UNCHANGED):
        # The account is part of the name, since another one could not open the file.
        key = f"{os.path.expanduser('~')}\n{output.folder}".encode(errors="surrogateescape")
        name = f"workflow-codegen-{hashlib.sha256(key).hexdigest()[:32]}.lock"
        lock = FileLock(Path(tempfile.gettempdir(), name))
        try:
            held = lock.acquire(timeout=0)
        except Timeout:
            waiting()
            held = lock.acquire()
        with held:
            yield


@contextmanager
def _failures(label: str, state: str) -> Iterator[None]:
    """An error of the disk names the file and, like Ctrl-C, tells the state of the folder."""
    try:
        yield
    except OSError as error:
        raise FolderError(f"{visible(label)}: {error.strerror or error}\n   {state}") from error
    except KeyboardInterrupt as stop:
        # The innermost block knows the state.
        raise KeyboardInterrupt(*stop.args or (state,)) from None


def _manifest(output: Output) -> Manifest:
    content = _content(output.folder / NAME)
    if not isinstance(content, bytes):
        return Manifest()
    found = read_manifest(content, f"{visible(output.label)}/{NAME}")
    if found.about.get(PART) != output.about.get(PART):
        raise FolderError(
            f"{visible(output.label)} was written by a different generator command\n"
            "   Nothing was changed. Choose another folder, or delete this one."
        )
    return found


def _content(file: Path) -> bytes | Kind | None:
    """The content of a file, what is in its way, or None if there is nothing."""
    # A junction of Windows is not a link, but it leads to another folder as well.
    if file.is_symlink() or file.parent.resolve() != file.parent:
        return Kind.LINK
    if file.is_file():
        return file.read_bytes()
    blocked = any(path.exists() and not path.is_dir() for path in file.parents)
    return Kind.OBSTACLE if blocked or file.exists() else None


def _differences(output: Output, wanted: Manifest, found: Manifest) -> Sequence[Difference]:
    files = {**output.files, NAME: wanted.content()}
    # Whoever holds the lock has no staging folder yet, so each is of a run that was killed.
    left = [path for path in output.folder.glob(f"{_STAGING}????????") if path.is_dir()]
    differences = [Difference(path=path.name, kind=Kind.LEFT) for path in left]
    stale = {path.casefold(): path for path in found.paths - files.keys()}
    for path in files.keys() | found.paths:
        file, after = output.folder / path, files.get(path)
        with _failures(f"{output.label}/{path}", _UNCHANGED):
            before = _content(file)
            other = output.folder / stale.get(path.casefold(), path)
            if before is not None and other != file and file.samefile(other):
                # On a disk that ignores case, this is the stale file, which will be deleted.
                before = None
        if isinstance(before, Kind):
            differences.append(Difference(path=path, kind=before, after=after))
        elif before is None and after is not None:
            differences.append(Difference(path=path, kind=Kind.MISSING, after=after))
        elif before is not None and (after is None or hash_of(before) != hash_of(after)):
            if path == NAME or found.wrote(path, before):
                kind = Kind.STALE if after is None else Kind.CHANGED
            else:
                kind = Kind.EDITED if path in found.paths else Kind.NOT_GENERATED
            differences.append(Difference(path=path, kind=kind, before=before, after=after))
    return sorted(differences, key=lambda item: item.path)


def _apply(
    output: Output, wanted: Manifest, found: Manifest, differences: Sequence[Difference]
) -> None:
    """Stage everything, so that a full disk leaves the old tree; then delete and replace.

    While files are replaced the manifest lists the old ones and the new ones, for the next run.
    """
    folder = output.folder
    new = [(item.path, item.after) for item in differences if item.after is not None]
    new.sort(key=lambda entry: entry[0] == NAME)
    if not all(path == NAME or found.wrote(path, content) for path, content in new):
        disk = {item.path: hash_of(item.before) for item in differences if item.before is not None}
        disk.pop(NAME, None)
        both = Manifest(about=wanted.about, files={**found.files, **disk}, unfinished=wanted.files)
        new.insert(0, (NAME, both.content()))
    # Not tempfile.mkdtemp: on Windows only this account could read the files afterwards.
    staging = folder / f"{_STAGING}{secrets.token_hex(4)}"
    try:
        for item in differences:
            if item.kind is Kind.LEFT:
                shutil.rmtree(folder / item.path)
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
