"""Has everything that the document describes arrived in the package? Counted in what was made.

The two sides are read apart: the names from the plain document, what became of them from the
source of the rendered modules. A thing that got lost anywhere between is seen.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..diagnostics import GeneratorBug, visible
from ..openapi import Api, Json
from ..python.models import model_names
from ..templating import Files

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
_WORKFLOW_API = "/workflowapi/"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """What the document describes, by name, and what of it is not in the package."""

    workflow_operations: tuple[str, ...]
    other_operations: tuple[str, ...]
    schemas: tuple[str, ...]
    error_texts: tuple[str, ...]
    dropped: tuple[str, ...]

    @property
    def counts(self) -> dict[str, Json]:
        """The numbers for the manifest."""
        return {
            "operations": len(self.workflow_operations) + len(self.other_operations),
            "schemas": len(self.schemas),
            "error_texts": len(self.error_texts),
            "dropped": len(self.dropped),
        }

    def __str__(self) -> str:
        parts = (self.workflow_operations, self.other_operations)
        operations = " + ".join(str(len(part)) for part in parts if part) or "0"
        return (
            f"{operations} operation{'' if operations == '1' else 's'},"
            f" {_counted(self.schemas, 'schema')},"
            f" {_counted(self.error_texts, 'error text')}; {len(self.dropped)} dropped"
        )


def ledger_of(api: Api, package: Files) -> Ledger:
    """The ledger of a client package; paths of `package` are below its folder.

    Raises GeneratorBug when something was dropped.
    """
    operations = dict(_operations(api.document))
    schemas = _schemas(api.document)
    texts = tuple(_member(_member(api.document, "x-errors"), "texts"))
    catalogue = _Catalogue(_parsed(package, "_catalogue.py"))
    called = _constants_called(package)
    classes = _defined(_parsed(package, "models.py"))
    names = model_names(api.schemas, [])
    dropped = (
        *(
            f"operation {name}"
            for name in operations
            if catalogue.operations.get(name) not in called
        ),
        *(f"schema {name}" for name in schemas if names.get(name) not in classes),
        *(f"error text {name}" for name in texts if name not in catalogue.error_texts),
    )
    if dropped:
        raise GeneratorBug(f"dropped on the way to the package: {visible(', '.join(dropped))}")
    return Ledger(
        workflow_operations=tuple(
            name for name, path in operations.items() if path.startswith(_WORKFLOW_API)
        ),
        other_operations=tuple(
            name for name, path in operations.items() if not path.startswith(_WORKFLOW_API)
        ),
        schemas=schemas,
        error_texts=texts,
        dropped=dropped,
    )


def _counted(names: tuple[str, ...], what: str) -> str:
    return f"{len(names)} {what}{'' if len(names) == 1 else 's'}"


def _member(value: Json, name: str) -> Mapping[str, Json]:
    found = value.get(name) if isinstance(value, Mapping) else None
    return found if isinstance(found, Mapping) else {}


def _operations(document: Json) -> Iterator[tuple[str, str]]:
    for path in _member(document, "paths"):
        item = _member(_member(document, "paths"), path)
        for method in _METHODS:
            if method in item:
                yield str(_member(item, method).get("operationId")), path


def _schemas(document: Json) -> tuple[str, ...]:
    """The named schemas but for those of the envelope, which the runtime takes off the reply."""
    schemas = _member(_member(document, "components"), "schemas")
    return tuple(
        name
        for name, schema in schemas.items()
        if isinstance(schema, Mapping) and not schema.keys() & {"x-envelope", "x-refusal"}
    )


def _parsed(package: Files, path: str) -> ast.Module:
    return ast.parse(package.get(path, b""))


class _Catalogue:
    """The tables of the rendered catalogue: constants by operation, and ids of error texts."""

    def __init__(self, module: ast.Module) -> None:
        self.operations: dict[str, str] = {}
        self.error_texts: set[str] = set()
        for node in ast.walk(module):
            match node:
                case ast.keyword(arg="operations", value=ast.Dict(keys=keys, values=values)):
                    for key, value in zip(keys, values, strict=True):
                        if isinstance(key, ast.Constant) and isinstance(value, ast.Name):
                            self.operations[str(key.value)] = value.id
                case ast.Call(func=ast.Name(id="ErrorText"), args=[ast.Constant(value=name), *_]):
                    self.error_texts.add(str(name))


def _constants_called(package: Files) -> frozenset[str]:
    """The operations that a method names, sync and async, and that the package declares."""
    in_classes: tuple[set[str], set[str]] = (set(), set())
    for path in package:
        if path.startswith("resources/") and path.endswith(".py"):
            for node in ast.walk(_parsed(package, path)):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    used = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
                    in_classes[isinstance(node, ast.AsyncFunctionDef)].update(used)
    declared = _defined(_parsed(package, "_operations.py"))
    return frozenset(in_classes[0] & in_classes[1] & declared)


def _defined(module: ast.Module) -> frozenset[str]:
    """The classes and annotated names at the top of a module."""
    found: set[str] = set()
    for node in module.body:
        match node:
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                found.add(name)
    return frozenset(found)
