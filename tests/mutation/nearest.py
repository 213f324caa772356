"""Which generated tests are nearest to a mutant: those of its operation, or of its object."""

from __future__ import annotations

import ast
import re

from .mutants import GENERATED, Mutant


class Nearest:
    """Knows where the tests of each operation stand, and which of them read an object."""

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
                    self._of_method[node.name.lower()] = place
                    operation = re.search(r'operation = "(.*)"', text)
                    if operation:
                        self._of_operation[operation[1]] = place

    def of(self, mutant: Mutant) -> tuple[str, ...]:
        """The tests to run first; none where all are as near."""
        if mutant.module in ("_operations.py", "_catalogue.py"):
            found = self._of_operation.get(mutant.subject)
            if found:
                return (found,)
            needle = f'"{mutant.subject}"'
            return self._with(needle)[:1]
        if mutant.module == "models.py":
            return self._with(f"{mutant.subject.partition('.')[0]}(")[:2]
        if mutant.module.startswith("resources/"):
            class_name, _, method = mutant.subject.partition(".")
            name = f"test{class_name.removeprefix('Async')}{method.replace('_', '')}".lower()
            found = self._of_method.get(name.replace("iterate", "list"))
            if mutant.operator.startswith("wrong type"):
                return ("tests/test_parity.py",)
            return (found,) if found else ()
        return ("tests/test_log.py", "tests/test_users.py", "tests/test_instances.py")

    def _with(self, needle: str) -> tuple[str, ...]:
        return tuple(place for place, text in self._texts.items() if needle in text)
