"""Make a folder equal to files in memory, or say how it differs.

Only files of our own are touched: those that the folder's manifest lists with the hash that they
still have. A run that meets anything else in their place names it and changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from ..diagnostics import visible
from ..openapi import Json
from . import manifest as manifests
from .folder import Folder, FolderError, Obstacle, opened, opened_to_read, temporary_name
from .interrupts import held, raised
from .manifest import Manifest, manifest_of, read_manifest

PACKAGE = "package"
"""The member of a manifest by which a vendored package is told from a whole project."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Output:
    """A tree to write: into which folder, which files, what else its manifest says.

    `folder` is absolute and resolved, `shown` is what complaints call it.
    """

    folder: Path
    shown: str
    files: Mapping[str, bytes]
    about: Mapping[str, Json]


class Kind(StrEnum):
    """How a file differs from what it should be, in the words of a complaint."""

    MISSING = "missing"
    CHANGED = "out of date"
    STALE = "no longer generated"
    LEFT = "left by a run that was stopped"
    EDITED = "edited by hand"
    FOREIGN = "there already, and not written by the generator"
    OBSTACLE = "in the way"

    @property
    def ours(self) -> bool:
        """Whether a run may mend it: what is there, if anything, came from the generator."""
        return self in (Kind.MISSING, Kind.CHANGED, Kind.STALE, Kind.LEFT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One file that is not as it should be. `before` is on the disk, `after` would be written."""

    path: str
    kind: Kind
    before: bytes | None = None
    after: bytes | None = None
    obstacle: str = ""

    def __str__(self) -> str:
        return f"{visible(self.path)}: {self.obstacle}{' ' * bool(self.obstacle)}{self.kind}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a run did, in numbers of files; the manifest is one of them."""

    written: int
    unchanged: int
    deleted: int


def write(output: Output, *, on_wait: Callable[[], None] = lambda: None) -> Written:
    """Make the folder equal to the files; a file that is so already is not touched.

    All is staged beside its target before the first file is replaced, so a full disk leaves the
    tree as it was. Raises FolderError when a file is not ours or the disk does not take it.
    """
    wanted = manifest_of(output.files, output.about)
    with opened(output.folder, output.shown, on_wait=on_wait) as folder:
        found = _manifest(folder, output)
        differences = _differences(folder, output.files, wanted, found)
        kept = [item for item in differences if not item.kind.ours]
        if kept:
            raise FolderError(_refusal(output, kept))
        _bring(folder, output.files, wanted, found, differences)
    written = sum(item.after is not None for item in differences)
    return Written(
        written=written,
        unchanged=len(output.files) + 1 - written,
        deleted=sum(item.kind is Kind.STALE for item in differences),
    )


def compare(
    output: Output, *, on_wait: Callable[[], None] = lambda: None
) -> tuple[Difference, ...]:
    """How the folder differs, sorted by path; nothing is written.

    Raises FolderError when the folder cannot be read.
    """
    wanted = manifest_of(output.files, output.about)
    if not output.folder.exists():
        paths = sorted([*output.files, manifests.NAME])
        return tuple(Difference(path=path, kind=Kind.MISSING) for path in paths)
    with opened_to_read(output.folder, output.shown, on_wait=on_wait) as folder:
        return _differences(folder, output.files, wanted, _manifest(folder, output))


def _manifest(folder: Folder, output: Output) -> Manifest:
    found = read_manifest(folder)
    if found.paths and (PACKAGE in found.about) is not (PACKAGE in output.about):
        raise FolderError(
            f"{visible(output.shown)} was written by another command of the generator\n"
            "   nothing was changed; give another folder, or delete this one"
        )
    return found


def _differences(
    folder: Folder, files: Mapping[str, bytes], wanted: Manifest, found: Manifest
) -> tuple[Difference, ...]:
    differences = [Difference(path=path, kind=Kind.LEFT) for path in folder.leftovers()]
    for path in files.keys() | found.paths:
        differences += _difference(folder.read(path), path, files.get(path), found)
    # That the manifest can be parsed and is ours was seen when it was read.
    text, content = wanted.content(), folder.read(manifests.NAME)
    if isinstance(content, bytes) and content != text:
        differences.append(
            Difference(path=manifests.NAME, kind=Kind.CHANGED, before=content, after=text)
        )
    elif content is None:
        differences.append(Difference(path=manifests.NAME, kind=Kind.MISSING, after=text))
    return tuple(sorted(differences, key=lambda item: item.path))


def _difference(
    before: bytes | Obstacle | None, path: str, after: bytes | None, found: Manifest
) -> Iterable[Difference]:
    if isinstance(before, Obstacle):
        yield Difference(path=path, kind=Kind.OBSTACLE, after=after, obstacle=before.what)
    elif before is None and after is not None:
        yield Difference(path=path, kind=Kind.MISSING, after=after)
    elif before is not None and before != after:
        if found.wrote(path, before):
            kind = Kind.STALE if after is None else Kind.CHANGED
        else:
            kind = Kind.EDITED if path in found.paths else Kind.FOREIGN
        yield Difference(path=path, kind=kind, before=before, after=after)


def _refusal(output: Output, kept: Iterable[Difference]) -> str:
    lines = [f"{visible(output.shown)}/{item}" for item in kept]
    return "\n".join(
        [
            *lines,
            "   nothing was changed; move an edit into the document or the templates and delete"
            " the file,\n   or move away what is not the generator's, then run the command again",
        ]
    )


def _bring(
    folder: Folder,
    files: Mapping[str, bytes],
    wanted: Manifest,
    found: Manifest,
    differences: Iterable[Difference],
) -> None:
    """Stage everything, then replace, delete, and write the manifest last.

    Until the first file is replaced, a failure or a signal leaves the tree as it was. From then
    on signals wait, and a kill leaves a manifest that lists the old files and the new ones.
    """
    texts = [(item.path, item.after) for item in differences if item.after is not None]
    texts.sort(key=lambda text: text[0] == manifests.NAME)
    new = [path for path, _ in texts if path != manifests.NAME]
    if not all(found.wrote(path, files[path]) for path in new):
        texts.insert(0, (manifests.NAME, found.before(wanted, new).content()))
    staged: list[tuple[str, str]] = []
    try:
        with raised():
            with _explained("nothing was changed"):
                for item in differences:
                    if item.kind is Kind.LEFT:
                        folder.delete(item.path)
                for path, content in texts:
                    staged.append((path, temporary_name()))
                    folder.stage(*staged[-1], content)
            with held(), _explained("run the command again to finish what was begun"):
                last = [entry for entry in staged[-1:] if entry[0] == manifests.NAME]
                for path, temporary in staged[: len(staged) - len(last)]:
                    folder.publish(path, temporary)
                for item in differences:
                    if item.kind is Kind.STALE:
                        folder.delete(item.path)
                for path, temporary in last:
                    folder.publish(path, temporary)
    except BaseException:
        for path, temporary in staged:
            folder.discard(path, temporary)
        folder.undo_folders()
        raise


@contextmanager
def _explained(state: str) -> Iterator[None]:
    """A FolderError says as well how the folder was left."""
    try:
        yield
    except FolderError as error:
        raise FolderError(f"{error}\n   {state}") from error
