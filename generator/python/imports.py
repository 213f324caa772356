"""Import lines, made from the names that a finished module uses."""

from __future__ import annotations

import ast
import sys
from collections.abc import Set
from itertools import takewhile

from .package import Modules, Package

LIBRARIES: Modules = {
    "builtins": ("",),
    "collections.abc": ("AsyncIterator", "Iterator", "Mapping", "Sequence"),
    "datetime": ("date", "datetime"),
    "decimal": ("Decimal",),
    "msgspec": ("field",),
    "typing": ("Literal", "TypeAlias"),
    "uuid": ("UUID",),
}
"""What generated code takes from the standard library and from other packages."""

RUNTIME: Modules = {
    ".": ("errors",),
    "._catalogue": ("CATALOGUE",),
    "._runtime.client.clients": ("AsyncClient", "SyncClient"),
    "._runtime.client.fake": ("FakeAsyncClient", "FakeSyncClient"),
    "._runtime.dates": ("ServerDateTime",),
    "._runtime.deprecation": ("deprecated", "warn_deprecated"),
    "._runtime.enums": ("OpenIntEnum", "OpenStrEnum"),
    "._runtime.model": ("Model",),
    "._runtime.operation": (
        *("Catalogue", "Confirm", "ErrorText", "Operation", "Paging", "Place"),
        *("ProcessParameterValue", "ProcessParameters", "Repeat", "Retry"),
    ),
    "._runtime.client.paging": ("iterate", "iterate_async"),
    "._runtime.parameters.parameter": ("ParameterValue",),
    "._runtime.client.resource": ("AsyncResource", "Resource"),
    "._runtime.transport.secret": ("concealed",),
    "._runtime.values": ("JsonValue", "UNSET", "Unset"),
    ".client": ("AsyncWorkflowClient", "WorkflowClient"),
}
"""What the generated modules of the package take from its hand-written ones."""

RESERVED = frozenset(name for names in (*LIBRARIES.values(), *RUNTIME.values()) for name in names)
"""Names that a class or a constant of the document must not have."""

CLIENT = ("AsyncWorkflowClient", "Declared", "Parameter", "WorkflowApiError", "WorkflowClient")
"""What tests and examples take from the package itself."""

_OTHER_PACKAGES = ("msgspec", "pytest")


def with_imports(path: str, source: str, modules: Modules) -> str:
    """The source of a module with an import of each name of `modules` that it uses.

    `path` begins with the folder of the module's package. Source that is not valid Python is
    returned unchanged: the formatter reports it.
    """
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return source
    _, *folders, own_name = path.removesuffix(".py").split("/")
    itself = ".".join(("", *folders, own_name))
    others = {
        "." * len(folders) + module if module.startswith(".") else module: names
        for module, names in modules.items()
        if module != itself
    }
    lines = source.split("\n")
    end = max((node.end_lineno or 0 for node in takewhile(_comes_first, tree.body)), default=0)
    imports = import_lines(names_in(tree), others)
    return "\n".join((*lines[:end], "", *imports, "", *lines[end:]))


def client_modules(package: Package) -> Modules:
    """The names that code outside the package imports for its calls, by module."""
    return {
        **LIBRARIES,
        f"{package.import_name}.models": package.modules[".models"],
        f"{package.import_name}._runtime.dates": ("ServerDateTime",),
        package.import_name: CLIENT,
    }


def names_in(tree: ast.AST) -> set[str]:
    """The names that Python source reads."""
    return {
        node.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    }


def _comes_first(node: ast.stmt) -> bool:
    """Whether it is the docstring or an import that must come before all others."""
    if isinstance(node, ast.ImportFrom):
        return node.module == "__future__"
    return isinstance(node, ast.Expr)


def import_lines(used: Set[str], modules: Modules) -> list[str]:
    """Imports of the names that `modules` has, the last of them that has it.

    They are sorted, with an empty line between standard library, other packages, the client and
    own parts.
    """
    homes = {name or module: module for module, names in modules.items() for name in names}
    found: dict[str, list[str]] = {}
    for name in sorted((name for name in homes if name in used), key=name_order):
        found.setdefault(homes[name], []).append(name)
    blocks: tuple[list[str], ...] = ([], [], [], [])
    for module, names in sorted(found.items(), key=lambda item: _module_order(item[0])):
        listed = ", ".join(names)
        whole = "" in modules[module]
        statement = f"import {module}" if whole else f"from {module} import {listed}"
        blocks[_block(module)].append(statement)
    lines: list[str] = []
    for block in filter(None, blocks):
        # Linters want `import …` before `from … import …`; the order of the modules stays.
        lines += ["", *sorted(block, key=lambda line: line.startswith("from "))]
    return lines[1:]


def _block(module: str) -> int:
    if module.startswith("."):
        return 3
    root = module.partition(".")[0]
    if root in sys.stdlib_module_names:
        return 0
    return 1 if root in _OTHER_PACKAGES else 2


def _module_order(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return (-dots, module)


def name_order(name: str) -> tuple[bool, bool, str]:
    """Constants first, then classes, then functions, as isort has it."""
    return (not (name.isupper() and len(name) > 1), not name[:1].isupper(), name.lower())
