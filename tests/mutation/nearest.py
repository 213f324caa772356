"""The generated tests that are nearest to a mutant: those of its operation or of its model."""

from __future__ import annotations

import ast
import re

from .mutants import GENERATED, Mutant


class Nearest:
    """Finds the tests of each operation and of each model."""

    def __init__(self) -> None:
        self._of_operation: dict[str, str] = {}
        self._of_method: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        for path in sorted((GENERATED / "tests").glob("test_*.py")):
            source = path.read_text(encoding="utf-8")
            for node in ast.parse(source).body:
                if isinstance(node, ast.ClassDef):
                    place = f"tests/{path.name}::{node.name}"
                    text = ast.get_source_segment(source, node) or ""
                    self._texts[place] = text
                    if path.name != "test_models.py":
                        self._of_method[node.name.lower()] = place
                    operation = re.search(r'operation = "(.*)"', text)
                    if operation:
                        self._of_operation[operation[1]] = place

    def of(self, mutant: Mutant) -> tuple[tuple[str, ...], ...]:
        """The tests to run first, and those to run if they pass: their whole modules."""
        first = self._first(mutant)
        if not first:
            return (_COMMON,)
        modules = tuple(dict.fromkeys(place.partition("::")[0] for place in first))
        return (first, tuple(dict.fromkeys((*modules, "tests/test_parity.py"))))

    def _first(self, mutant: Mutant) -> tuple[str, ...]:
        if mutant.module in ("_operations.py", "_catalogue.py"):
            found = self._of_operation.get(mutant.subject)
            return (found,) if found else self._with(f'"{mutant.subject}"')[:2]
        if mutant.module == "models.py":
            name = mutant.subject.partition(".")[0]
            found = f"tests/test_models.py::Test{name}"
            own = (found,) if found in self._texts else ()
            return (*own, *self._with(f"{name}("), *self._with(f"{name}."))[:2]
        if mutant.module.startswith("resources/"):
            class_name, _, method = mutant.subject.partition(".")
            if mutant.operator.startswith("wrong type"):
                return ("tests/test_parity.py",)
            name = f"test{class_name.removeprefix('Async')}{method.replace('_', '')}".lower()
            found = self._of_method.get(name.replace("iterate", "list"))
            return (found,) if found else ()
        return ()

    def _with(self, needle: str) -> tuple[str, ...]:
        return tuple(place for place, text in self._texts.items() if needle in text)


_GROUPS = ("log", "sign_in", "inbox", "parameters", "users", "instances", "parity")
_COMMON = tuple(f"tests/test_{name}.py" for name in _GROUPS)
"""The code that every call runs through is tested by the calls of these groups."""
