"""The shape of the house: imports lead one way, and no room is too long to read."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ("generator", "templates/workflow_api/_runtime", "templates/workflow_stand_in")


def modules(part: str) -> dict[str, Path]:
    """Every module of a part by its dotted name."""
    folder = ROOT / part
    found = {}
    for path in sorted(folder.rglob("*.py")):
        parts = path.relative_to(folder).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(name: str, path: Path, known: dict[str, Path]) -> Iterator[str]:
    """The modules of the same part that a module imports, for type checkers only included."""
    package = name.split(".") if path.name == "__init__.py" and name else name.split(".")[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            above = package[: len(package) - node.level + 1]
            base = ".".join([*above, *(node.module.split(".") if node.module else [])])
            for alias in node.names:
                target = f"{base}.{alias.name}".strip(".")
                yield target if target in known else base


@pytest.mark.parametrize("part", PARTS)
def test_imports_lead_one_way(part: str) -> None:
    known = modules(part)
    graph = {
        name: {target for target in imported(name, path, known) if target != name}
        for name, path in known.items()
    }
    order = list(TopologicalSorter(graph).static_order())
    assert len(order) >= len(known) > 20


@pytest.mark.parametrize("part", PARTS)
def test_imports_between_folders_lead_one_way(part: str) -> None:
    """A folder counts as one; a module beside the folders stands for itself."""
    known = modules(part)
    graph: dict[str, set[str]] = {}
    for name, path in known.items():
        folder = name.partition(".")[0]
        targets = {target.partition(".")[0] for target in imported(name, path, known)}
        graph.setdefault(folder, set()).update(targets - {folder})
    assert list(TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("part", PARTS)
def test_no_module_is_longer_than_350_lines(part: str) -> None:
    lengths = {
        name: len(path.read_text(encoding="utf-8").splitlines())
        for name, path in modules(part).items()
    }
    assert {name: length for name, length in lengths.items() if length > 350} == {}
