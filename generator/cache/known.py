"""What a run with the same input made, and whether its folders still are like that."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ..output.manifest import hash_of, intact, manifest_of
from .sources import sources
from .store import STORE

if TYPE_CHECKING:
    from ..output.folder import Output


class Known(NamedTuple):
    """The numbers that the earlier run has counted, and how many files each folder has."""

    counts: Mapping[str, int]
    files: Sequence[int]


class Request:
    """A run for the document `spec`; `asked` is all else that the bytes of its folders depend on.

    It is made before the document is read and before the modules that make bytes are imported.
    """

    def __init__(self, spec: str, asked: Sequence[str]) -> None:
        self._spec = spec
        self._asked = asked
        self._before = sources(spec, asked) if STORE.enabled else None

    def known(self, folders: Sequence[Path]) -> Known | None:
        """What a run has counted, if it made these folders and every file is as it was then."""
        found = STORE.get(self._before.key) if self._before else None
        if found is None:
            return None
        counts, manifests = json.loads(found)
        files = [intact(*pair) for pair in zip(folders, manifests, strict=True)]
        return Known(counts, files) if all(files) else None

    def remember(self, counts: Mapping[str, int], outputs: Sequence[Output]) -> None:
        """Keep the numbers and the hash of each manifest, if only this input can have made them."""
        if self._before and self._before.proves(sources(self._spec, self._asked)):
            wanted = [manifest_of(item.folder, item.files, item.about) for item in outputs]
            manifests = [hash_of(manifest.content()) for manifest in wanted]
            STORE.put(self._before.key, json.dumps([counts, manifests]).encode("ascii"))
