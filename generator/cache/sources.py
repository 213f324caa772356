"""What the bytes of a tree depend on: the document, the templates, the generator, the libraries."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import time
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

_PACKAGE = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
_INSTALLED = os.path.join(_PACKAGE, "_templates")
TEMPLATES = (
    _INSTALLED
    if os.path.isdir(_INSTALLED)
    else os.path.join(os.path.dirname(_PACKAGE), "templates")
)
"""The folder of templates, in a checkout or in an installed generator."""

SPEC = os.path.join(_PACKAGE, "_spec", "workflow-api.yaml")
"""The document that an installed generator has with it."""

_NEEDED = frozenset({"black", "jinja2", "pygments"})
_BEGAN = time.time_ns() - 1_000_000_000
"""Modules of the generator that changed later may not be those that this process runs."""


class Sources(NamedTuple):
    """The hash of all content, and the times of all files, which show that somebody wrote them.

    `code` is the newest of those of the generator's own modules.
    """

    key: str
    code: int
    times: tuple[int, ...]

    def proves(self, later: Sources | None) -> bool:
        """Whether a run between the two has read this content and nothing else."""
        return self == later and self.code < _BEGAN


@cache
def versions() -> str | None:
    """The interpreter and the names of all installed distributions with their versions.

    None if a library that makes bytes has no version there.
    """
    found = []
    for folder in sys.path:
        if os.path.isdir(folder or "."):
            names = os.listdir(folder or ".")
            found += sorted(name for name in names if name.endswith((".dist-info", ".egg-info")))
    missing = _NEEDED - {name.partition("-")[0].lower() for name in found}
    return None if missing else "\n".join((sys.version, sys.platform, *found))


def sources(spec: str, asked: Sequence[str]) -> Sources | None:
    """Those of a run for the document `spec`; `asked` is all else that the bytes depend on.

    None if a file cannot be read or a version is not known: then nothing can be proved.
    """
    installed = versions()
    if installed is None:
        return None
    total = hashlib.blake2b(digest_size=20)
    for text in (installed, *asked):
        total.update(f"{len(text)} {text}".encode("utf-8", "surrogateescape"))
    try:
        code = [_add(total, *item) for item in _files(_PACKAGE)]
        others = [_add(total, *item) for item in (*_files(TEMPLATES), ("", spec))]
    except (OSError, ValueError):
        return None
    return Sources(total.hexdigest(), max(code), (*code, *others))


def _files(top: str) -> Iterator[tuple[str, str]]:
    """The files below a folder in a fixed order, each with its path from there."""
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            path = os.path.join(folder, name)
            yield path[len(top) + 1 :].replace(os.sep, "/"), path


def _add(total: hashlib.blake2b, name: str, path: str) -> int:
    """Add a file to the hash; returns when it was last written or replaced."""
    # A FIFO or a device is not opened: reading it might never end.
    if not stat.S_ISREG(os.stat(path).st_mode):
        raise OSError(path)
    with open(path, "rb") as stream:
        state = os.fstat(stream.fileno())
        content = stream.read()
    total.update(f"{name} {len(content)}\n".encode("utf-8", "surrogateescape"))
    total.update(content)
    return max(state.st_mtime_ns, state.st_ctime_ns)
