"""An output folder, open and locked: files are read, put and deleted in it, nowhere else.

Every step walks from the open folder to the file, one name at a time and without following a
symbolic link, so a link that is planted at any moment cannot lead the step to another place.
"""

from __future__ import annotations

import errno
import fcntl
import os
import re
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import GeneratorError, visible

_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_TEMPORARY = re.compile(r"\.workflow-codegen-[0-9a-f]{16}\.tmp")
_NOT_SEARCHED = frozenset({".git", "__pycache__"})


class FolderError(GeneratorError):
    """The output folder is in a state, or on a disk, with which nothing can be done."""


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What stands where a file should be, and is none."""

    what: str


def temporary_name() -> str:
    """A name for a temporary file, by which a later run knows it as one."""
    return f".workflow-codegen-{secrets.token_hex(8)}.tmp"


class Folder:
    """An open output folder. `shown` is its path as the user gave it.

    Paths of files are relative, with `/` between the names, and were checked before.
    """

    def __init__(self, descriptor: int, shown: str) -> None:
        self._root = descriptor
        self._shown = shown
        self._made: list[str] = []

    def name(self, path: str) -> str:
        """The file as complaints call it."""
        return visible(f"{self._shown}/{path}")

    def read(self, path: str) -> bytes | Obstacle | None:
        """The content of a file, None if there is none, or what stands in its place.

        Raises FolderError when it cannot be read.
        """
        with self._complaining(path):
            try:
                with self._parent(path) as (parent, name):
                    return _content(parent, name)
            except FileNotFoundError:
                return None
            except _ObstructedError as found:
                return Obstacle(str(found))

    def stage(self, path: str, temporary: str, content: bytes) -> None:
        """The content in a temporary file of that name beside `path`.

        Raises FolderError when the disk does not take it.
        """
        with self._complaining(path), self._parent(path, create=True) as (parent, _):
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
            descriptor = os.open(temporary, flags, 0o666, dir_fd=parent)
            with _closing(descriptor):
                _write_all(descriptor, content)

    def publish(self, path: str, temporary: str) -> None:
        """The temporary file takes the place of `path`; a reader sees the old or the new one.

        Raises FolderError when it cannot.
        """
        with self._complaining(path), self._parent(path) as (parent, name):
            # A folder that was put here in the meantime makes this fail, a link is replaced.
            os.replace(temporary, name, src_dir_fd=parent, dst_dir_fd=parent)

    def discard(self, path: str, temporary: str) -> None:
        """The temporary file beside `path` is removed, if it can be."""
        with suppress(OSError, _ObstructedError), self._parent(path) as (parent, _):
            os.unlink(temporary, dir_fd=parent)

    def delete(self, path: str) -> None:
        """The file is deleted, then each folder above it that is empty.

        Raises FolderError when it cannot.
        """
        with self._complaining(path), self._parent(path) as (parent, name):
            os.unlink(name, dir_fd=parent)
        above = path.rpartition("/")[0]
        while above and self._removed(above):
            above = above.rpartition("/")[0]

    def undo_folders(self) -> None:
        """The folders that `stage` made are removed, as far as they are empty."""
        for path in reversed(self._made):
            self._removed(path)

    def leftovers(self) -> tuple[str, ...]:
        """Temporary files of runs that were killed; they are nobody's, since we hold the lock.

        Raises FolderError when the folder cannot be read.
        """
        found: list[str] = []
        try:
            for above, folders, files, _ in os.fwalk(".", dir_fd=self._root):
                folders[:] = [name for name in folders if name not in _NOT_SEARCHED]
                found += [f"{above}/{name}"[2:] for name in files if _TEMPORARY.fullmatch(name)]
        except OSError as error:
            raise _complaint(error, self._shown) from error
        return tuple(sorted(found))

    def _removed(self, path: str) -> bool:
        try:
            with self._parent(path) as (parent, name):
                os.rmdir(name, dir_fd=parent)
        except (OSError, _ObstructedError):
            return False
        return True

    @contextmanager
    def _parent(self, path: str, *, create: bool = False) -> Iterator[tuple[int, str]]:
        """The open folder in which the last name of `path` stands, and that name."""
        *above, name = path.split("/")
        descriptor = os.dup(self._root)
        try:
            for depth, folder in enumerate(above, 1):
                if create and _made(descriptor, folder):
                    self._made.append("/".join(above[:depth]))
                below = _opened(descriptor, folder)
                os.close(descriptor)
                descriptor = below
            yield descriptor, name
        finally:
            os.close(descriptor)

    @contextmanager
    def _complaining(self, path: str) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise FolderError(f"{self.name(path)}: {error.strerror}") from error
        except _ObstructedError as error:
            raise FolderError(f"{self.name(path)}: {error} is in the way") from error


class _ObstructedError(Exception):
    """A name on the way to a file is no folder; the text says what it is."""


@contextmanager
def opened(path: Path, shown: str, *, on_wait: Callable[[], None]) -> Iterator[Folder]:
    """The folder, made if it is missing, for this run alone: other runs wait until the end.

    `path` must be absolute and resolved. A folder that was made is removed if it stays empty.
    Raises FolderError when it cannot be made or locked.
    """
    made: list[Path] = []
    try:
        try:
            _make(path, made)
            descriptor = _locked(path, fcntl.LOCK_EX, on_wait)
        except OSError as error:
            raise _complaint(error, shown) from error
        with _closing(descriptor):
            yield Folder(descriptor, shown)
            made.clear()
    finally:
        for folder in reversed(made):
            with suppress(OSError):
                folder.rmdir()


@contextmanager
def opened_to_read(path: Path, shown: str, *, on_wait: Callable[[], None]) -> Iterator[Folder]:
    """The folder, while no run writes in it; it must exist.

    Raises FolderError when it cannot be opened.
    """
    try:
        descriptor = _locked(path, fcntl.LOCK_SH, on_wait)
    except OSError as error:
        raise _complaint(error, shown) from error
    with _closing(descriptor):
        yield Folder(descriptor, shown)


@contextmanager
def _closing(descriptor: int) -> Iterator[None]:
    try:
        yield
    finally:
        os.close(descriptor)


def _complaint(error: OSError, shown: str) -> FolderError:
    return FolderError(f"{visible(shown)}: {error.strerror or error}")


def _make(path: Path, made: list[Path]) -> None:
    for folder in (*reversed(path.parents), path):
        try:
            folder.mkdir()
        except FileExistsError:
            continue
        except OSError:
            # A read-only disk says so even of a folder that is there already.
            if not folder.is_dir():
                raise
            continue
        made.append(folder)


def _locked(path: Path, kind: int, on_wait: Callable[[], None]) -> int:
    """The folder's descriptor, locked. The kernel frees the lock with the process."""
    while True:
        descriptor = os.open(path, _DIRECTORY)
        try:
            try:
                fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
            except BlockingIOError:
                on_wait()
                fcntl.flock(descriptor, kind)
            if os.path.samestat(os.fstat(descriptor), path.stat()):
                return descriptor
        except FileNotFoundError:
            # The run that we waited for failed, and took away the folder that it had made.
            if kind == fcntl.LOCK_EX:
                path.mkdir(parents=True, exist_ok=True)
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)


def _content(parent: int, name: str) -> bytes | Obstacle:
    try:
        # Without O_NONBLOCK, a pipe that stands here would hold the run up for ever.
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        descriptor = os.open(name, flags, dir_fd=parent)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENXIO):
            return Obstacle(_kind(parent, name))
        raise
    with _closing(descriptor):
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return Obstacle(_kind(parent, name))
        with open(descriptor, "rb", closefd=False) as file:
            return file.read()


def _opened(parent: int, name: str) -> int:
    try:
        return os.open(name, _DIRECTORY, dir_fd=parent)
    except OSError as error:
        if error.errno in (errno.ENOTDIR, errno.ELOOP):
            raise _ObstructedError(f"{_kind(parent, name)} named '{visible(name)}'") from error
        raise


def _kind(parent: int, name: str) -> str:
    mode = os.stat(name, dir_fd=parent, follow_symlinks=False).st_mode
    if stat.S_ISLNK(mode):
        return "a symbolic link"
    if stat.S_ISDIR(mode):
        return "a folder"
    return "a file" if stat.S_ISREG(mode) else "a pipe, socket or device"


def _made(parent: int, name: str) -> bool:
    try:
        os.mkdir(name, dir_fd=parent)
    except FileExistsError:
        return False
    return True


def _write_all(descriptor: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)
