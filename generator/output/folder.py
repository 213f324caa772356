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
from contextlib import ExitStack, contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from filelock import FileLock, Timeout

from ..diagnostics import visible
from .manifest import (
    NAME,
    PART,
    STAGING,
    FolderError,
    Manifest,
    hash_of,
    manifest_of,
    others,
    read_manifest,
)

if TYPE_CHECKING:
    from ..openapi import Json

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
    FOREIGN = "is Python code that was not written by the generator"
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


def write(outputs: Sequence[Output], waiting: Callable[[], None]) -> Sequence[Sequence[Difference]]:
    """Make folders equal to their files and return the differences; equal files are not touched.

    All new files are staged before the first one is replaced, so that one folder that is refused,
    or a full disk, leaves all of them. `waiting` is called if another run is using a folder.
    Raises FolderError if a file must be kept or cannot be written.
    """
    with ExitStack() as stack:
        # In one order for all runs, so that no two wait for each other.
        for output in sorted(outputs, key=lambda item: item.folder):
            stack.enter_context(_locked(output, waiting))
        changes = [_change(output) for output in outputs]
        kept = [
            visible(f"{change.output.label}/{item.path}: {item.kind}")
            for change in changes
            for item in change.differences
            if not item.kind.can_be_replaced
        ]
        if kept:
            raise FolderError("\n".join(kept) + _REFUSED)
        staged = [stack.enter_context(_staged(change)) for change in changes]
        with _failures(outputs[0].label, _FINISH):
            for change, files in zip(changes, staged, strict=True):
                with _failures(change.output.label, _FINISH):
                    _replace(change, files)
    return [change.differences for change in changes]


def compare(output: Output, waiting: Callable[[], None]) -> Sequence[Difference]:
    """How the folder differs, sorted by path. Raises FolderError when it cannot be read."""
    with _locked(output, waiting):
        return _change(output).differences


class Change(NamedTuple):
    """What a run would do with a folder: its manifest now and afterwards, and what differs."""

    output: Output
    wanted: Manifest
    found: Manifest
    differences: Sequence[Difference]


def _change(output: Output) -> Change:
    wanted = manifest_of(output.folder, output.files, output.about)
    found = _manifest(output)
    return Change(output, wanted, found, _differences(output, wanted, found))


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
    content = _content(output.folder / NAME, {})
    if not isinstance(content, bytes):
        return Manifest({}, {}, {})
    found = read_manifest(content, f"{visible(output.label)}/{NAME}")
    if found.about.get(PART) != output.about.get(PART):
        fix = "   Nothing was changed. Choose another folder, or delete this one."
        raise FolderError(
            f"{visible(output.label)} was written by a different generator command\n{fix}"
        )
    return found


def _is_through_link(folder: Path, real: dict[Path, bool]) -> bool:
    if folder not in real:
        real[folder] = folder.resolve() == folder
    return not real[folder]


def _content(file: Path, real: dict[Path, bool]) -> bytes | Kind | None:
    """The content of a file, the kind of obstacle in its place, or None if nothing is there."""
    # A Windows junction is not a symbolic link, but it also points to another folder.
    if file.is_symlink() or _is_through_link(file.parent, real):
        return Kind.LINK
    if file.is_file():
        return file.read_bytes()
    return Kind.OBSTACLE if file.exists() else None


def _differences(output: Output, wanted: Manifest, found: Manifest) -> Sequence[Difference]:
    files = {**output.files, NAME: wanted.content()}
    # This run has no staging folder yet, so each one is left over from a killed run.
    left = [path for path in output.folder.glob(f"{STAGING}????????") if path.is_dir()]
    differences = [Difference(path.name, Kind.LEFT) for path in left]
    known = found.files.keys() | found.unfinished.keys()
    if PART in output.about:
        listed = known | files.keys()
        differences += [Difference(path, Kind.FOREIGN) for path in others(output.folder, listed)]
    real: dict[Path, bool] = {}
    stale = {path.casefold(): path for path in known - files.keys()}
    for path in files.keys() | known:
        file, after = output.folder / path, files.get(path)
        with _failures(f"{output.label}/{path}", _UNCHANGED):
            before = _content(file, real)
            other = output.folder / stale.get(path.casefold(), path)
            if before is not None and other != file and file.samefile(other):
                # On a case-insensitive disk this is the stale file, which will be deleted.
                before = None
        if isinstance(before, Kind):
            differences.append(Difference(path, before, None, after))
        elif before is None and after is not None:
            differences.append(Difference(path, Kind.MISSING, None, after))
        elif before is not None and (
            after is None or (before != after and hash_of(before) != hash_of(after))
        ):
            if path == NAME or found.wrote(path, before):
                kind = Kind.STALE if after is None else Kind.CHANGED
            else:
                kind = Kind.EDITED if path in known else Kind.NOT_GENERATED
            differences.append(Difference(path, kind, before, after))
    return sorted(differences, key=lambda item: item.path)


@contextmanager
def _staged(change: Change) -> Iterator[Sequence[tuple[Path, Path]]]:
    """New files, each with its place, in a folder that goes at the end of the block."""
    output, wanted, found, differences = change
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
    staging = folder / f"{STAGING}{secrets.token_hex(4)}"
    try:
        with _failures(output.label, _UNCHANGED):
            for left in (item.path for item in differences if item.kind is Kind.LEFT):
                shutil.rmtree(folder / left)
            staging.mkdir(parents=True)
        for number, (path, content) in enumerate(new):
            with _failures(f"{output.label}/{path}", _UNCHANGED):
                (folder / path).parent.mkdir(parents=True, exist_ok=True)
                (staging / str(number)).write_bytes(content)
        yield [(staging / str(number), folder / path) for number, (path, _) in enumerate(new)]
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def _replace(change: Change, staged: Sequence[tuple[Path, Path]]) -> None:
    """Delete stale files first: on a disk that ignores case a new one may have their name."""
    folder = change.output.folder
    for path in (item.path for item in change.differences if item.kind is Kind.STALE):
        (folder / path).unlink()
        for above in (folder / path).parents[: path.count("/")]:
            with suppress(OSError):
                above.rmdir()
    for source, place in staged:
        os.replace(source, place)
