"""Import lines in the order that Python programmers expect."""

from __future__ import annotations

from collections.abc import Iterable

from .package import Import, ImportBlock

_OTHER_PACKAGES = ("msgspec", "pytest")


def import_blocks(imports: Iterable[Import], own: str = "workflow_api") -> tuple[ImportBlock, ...]:
    """The imports as blocks, each sorted: standard library, others, this package, its parts.

    `own` is the name under which the package is imported.
    """
    modules: dict[str, set[str]] = {}
    for item in imports:
        modules.setdefault(item.module, set()).update({item.name} - {""})
    blocks: tuple[list[str], ...] = ([], [], [], [])
    for module in sorted(modules, key=_order):
        names = ", ".join(sorted(modules[module], key=name_order))
        statement = f"from {module} import {names}" if names else f"import {module}"
        blocks[_block(module, own.partition(".")[0])].append(statement)
    # Linters want `import …` before `from … import …`; the order of the modules stays.
    return tuple(
        ImportBlock(tuple(sorted(statements, key=lambda line: line.startswith("from "))))
        for statements in blocks
        if statements
    )


def _block(module: str, own: str) -> int:
    if module.startswith("."):
        return 3
    root = module.partition(".")[0]
    if root == own:
        return 2
    return 1 if root in _OTHER_PACKAGES else 0


def _order(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return (-dots, module)


def name_order(name: str) -> tuple[bool, bool, str]:
    """Constants first, then classes, then functions, as isort has it."""
    return (not (name.isupper() and len(name) > 1), not name[:1].isupper(), name.lower())
