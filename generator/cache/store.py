"""A folder of results outside every tree: one file an entry, named by the hash of its origin.

Deleting it costs time and nothing else. Runs share it: an entry is written whole or not at all, is
never changed, and counts only if the hash inside it fits.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress

_LIMIT = 64_000_000
"""Bytes that the folder may hold after a run; the entries that were used last stay."""
_SIZE = 20


class Store:
    """The entries, found by key. A disk that fails is a cache without entries."""

    def __init__(self) -> None:
        self.start(enabled=True)

    def start(self, *, enabled: bool) -> None:
        """Begin a run. Without being enabled, nothing is found and nothing is kept."""
        self.enabled = enabled
        self._folder = ""
        self._written = False

    def get(self, key: str) -> bytes | None:
        """The entry, if there is one that is whole."""
        if not self.enabled:
            return None
        path = os.path.join(self._home(), key)
        try:
            with open(path, "rb") as stream:
                content = stream.read()
            os.utime(path)
        except OSError:
            return None
        seal, result = content[:_SIZE], content[_SIZE:]
        return result if seal == _seal(key, result) else None

    def put(self, key: str, result: bytes) -> None:
        """Keep a result, if the disk allows it."""
        if not self.enabled:
            return
        path = os.path.join(self._home(), key)
        part = f"{path}.{os.urandom(4).hex()}"
        try:
            os.makedirs(self._home(), mode=0o700, exist_ok=True)
            with open(part, "xb") as stream:
                stream.write(_seal(key, result) + result)
            os.replace(part, path)
            self._written = True
        except OSError:
            with suppress(OSError):
                os.unlink(part)

    def prune(self) -> None:
        """After a run that kept results: delete those that were not used for longest."""
        if not self._written:
            return
        found = []
        with suppress(OSError), os.scandir(self._home()) as entries:
            for entry in entries:
                with suppress(OSError):
                    state = entry.stat(follow_symlinks=False)
                    found.append((state.st_mtime_ns, state.st_size, entry.path))
        left = sum(size for _, size, _ in found) - _LIMIT
        for _, size, path in sorted(found):
            if left <= 0:
                break
            with suppress(OSError):
                os.unlink(path)
            left -= size

    def _home(self) -> str:
        if not self._folder:
            base = os.environ.get("XDG_CACHE_HOME", "")
            if os.path.isabs(base):
                # As platformdirs has it, whose import takes longer than all the rest of a check.
                self._folder = os.path.join(base, "workflow-codegen")
            else:
                import platformdirs  # noqa: PLC0415

                self._folder = platformdirs.user_cache_dir("workflow-codegen", appauthor=False)
        return self._folder


STORE = Store()
"""The one of this process."""


def _seal(key: str, result: bytes) -> bytes:
    return hashlib.blake2b(key.encode("ascii") + result, digest_size=_SIZE).digest()
