"""The list of faults: `faults.toml` read, and each fault found in a tree."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parent
LIST = FOLDER / "faults.toml"


class FaultError(Exception):
    """A fault of the list that cannot be made in this tree."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One change of one file; `harm` is what a user would suffer from it."""

    name: str
    room: str
    file: str
    old: str
    new: str
    harm: str

    def path_in(self, tree: Path) -> Path:
        """The file in which `old` occurs. Raises FaultError unless it occurs exactly once."""
        paths = sorted(tree.glob(self.file))
        counts = {path: path.read_text(encoding="utf-8").count(self.old) for path in paths}
        if sum(counts.values()) != 1:
            raise FaultError(
                f"{self.name}: the old text occurs {sum(counts.values())} times in {self.file}"
                f" ({len(paths)} files), not once"
            )
        return next(path for path, count in counts.items() if count)

    def make_in(self, tree: Path) -> None:
        """Make the change."""
        path = self.path_in(tree)
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(self.old, self.new), encoding="utf-8", newline="")


def faults() -> tuple[Fault, ...]:
    """All faults of the list."""
    with LIST.open("rb") as file:
        return tuple(Fault(name=name, **entry) for name, entry in tomllib.load(file).items())
