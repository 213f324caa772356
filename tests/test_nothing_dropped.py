"""Everything that the document describes is in the client, and this test notices what is not.

The two sides are read apart: names from the plain document, and what an importer of the package
finds.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.names import snake
from tests.processes import python
from tests.recordings import ROOT, document

PACKAGE = ROOT / "generated" / "workflow_api"
SCHEMAS = ("x-envelope", "x-refusal")
"""Marks of the schemas that the runtime takes off a reply; they are not models."""

SHOW = """
import enum, inspect, json, pkgutil, sys
from importlib import import_module
import msgspec
from workflow_api import models, resources
from workflow_api._catalogue import CATALOGUE

operation = type(next(iter(CATALOGUE.operations.values())))
found = [f"operation {name}" for name in CATALOGUE.operations]
found += [f"error text {text.id}" for text in CATALOGUE.errors]
for name, model in vars(models).items():
    if isinstance(model, type) and model.__module__ == models.__name__ and name == model.__name__:
        found.append(f"schema {name}")
        if issubclass(model, msgspec.Struct):
            found += [f"{name}.{field}" for field in model.__struct_encode_fields__]
        elif issubclass(model, enum.Enum):
            found += [f"{name} {item.value}" for item in model]
for info in pkgutil.iter_modules(resources.__path__):
    module = import_module(f"{resources.__name__}.{info.name}")
    for _, resource in inspect.getmembers(module, inspect.isclass):
        for name, method in inspect.getmembers(resource, inspect.isfunction):
            called = [vars(module).get(word) for word in inspect.unwrap(method).__code__.co_names]
            kind = "async" if inspect.iscoroutinefunction(method) else "sync"
            for item in called if not name.startswith("iterate") else ():
                if isinstance(item, operation):
                    found.append(f"{kind} {item.name}")
                    words = inspect.signature(method).parameters
                    found += [f"{kind} {item.name}({word})" for word in words]
print(json.dumps(found))
"""


def described() -> Iterator[str]:
    """What the document describes, by the names that it has in the package."""
    for operation in operations():
        name = operation["operationId"]
        yield f"operation {name}"
        for kind in ("sync", "async"):
            yield f"{kind} {name}"
            yield from (f"{kind} {name}({argument})" for argument in arguments(operation))
    schemas: Mapping[str, Any] = document()["components"]["schemas"]
    for name, schema in schemas.items():
        if not any(mark in schema for mark in SCHEMAS):
            yield f"schema {name}"
            yield from (f"{name}.{member}" for member in schema.get("properties", {}))
            yield from (f"{name} {entry['value']}" for entry in schema.get("x-values", ()))
    yield from (f"error text {name}" for name in document()["x-errors"]["texts"])


def operations() -> Iterator[Mapping[str, Any]]:
    """Every operation, with the parameters of its path."""
    paths: Mapping[str, Any] = document()["paths"]
    for path in paths.values():
        shared = path.get("parameters", [])
        for method, operation in path.items():
            if method != "parameters":
                yield {**operation, "parameters": [*shared, *operation.get("parameters", [])]}


def arguments(operation: Mapping[str, Any]) -> Iterator[str]:
    """The arguments of an operation, as Python names them."""
    known: Mapping[str, Any] = document()["components"].get("parameters", {})
    for item in operation["parameters"]:
        found = known[item["$ref"].rsplit("/", 1)[1]] if "$ref" in item else item
        yield found.get("x-python-name") or snake(found["name"])
    for media in list(operation.get("requestBody", {}).get("content", {}).values())[:1]:
        for name, member in media["schema"].get("properties", {}).items():
            yield member.get("x-python-name") or snake(name)


def missing(package: Path) -> list[str]:
    """What the document describes and an importer of the package does not find."""
    found = set(json.loads(python("-c", SHOW, cwd=package.parent, PYTHONPATH=str(package.parent))))
    return [name for name in described() if name not in found]


def test_nothing_is_dropped() -> None:
    assert missing(PACKAGE) == []


DROPS = [
    ("_catalogue.py", '"getScheme":', '"gotScheme":', {"operation getScheme"}),
    (
        "_catalogue.py",
        '"process-tenant-mismatch"',
        '"mismatch"',
        {"error text process-tenant-mismatch"},
    ),
    (
        "models.py",
        "class Credential(",
        "Credential = State\n\n\nclass Gone(",
        {"schema Credential"},
    ),
    ("models.py", "    visible_name", "    visible_title", {"State.VisibleName"}),
    ("models.py", '    PERSISTENCE = "Persistence"', "", {"ParameterPurpose Persistence"}),
    ("resources/log.py", "message: str", "text: str", {"sync logError(message)"}),
    ("resources/log.py", "call(LOG_ERROR", "call(LOG_DEBUG", {"sync logError", "async logError"}),
]


@pytest.mark.parametrize(
    ("file", "old", "new", "lost"), DROPS, ids=[drop[2] or drop[1] for drop in DROPS]
)
def test_what_is_dropped_is_named(
    file: str, old: str, new: str, lost: set[str], tmp_path: Path
) -> None:
    package = tmp_path / PACKAGE.name
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    text = (package / file).read_text(encoding="utf-8")
    assert old in text
    (package / file).write_text(text.replace(old, new), encoding="utf-8")
    assert lost <= set(missing(package))
