"""A mutant is a module of the client with one place changed."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
GENERATED = ROOT / "generated"
PACKAGE = GENERATED / "workflow_api"


@dataclass(frozen=True)
class Mutant:
    """`before` became `after` at a line of a module; `subject` is what the place belongs to."""

    module: str
    operator: str
    subject: str
    line: int
    before: str
    after: str
    source: str
    again: int = 0
    """How many earlier places of the subject read the same."""

    @property
    def name(self) -> str:
        """How the mutant is called: it does not depend on lines, so that it lasts."""
        place = f"{self.subject} ({self.again + 1})" if self.again else self.subject
        return f"{self.module} {self.operator} {place}: {self.before} -> {self.after}"


class Module:
    """A module of the client, and how its places are replaced."""

    def __init__(self, module: str) -> None:
        self.module = module
        self.text = (PACKAGE / module).read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)
        self._starts = [0]
        for line in self.text.splitlines(keepends=True):
            self._starts.append(self._starts[-1] + len(line.encode()))
        self._bytes = self.text.encode()

    def segment(self, node: ast.expr | ast.stmt | ast.keyword) -> str:
        """The text of a node."""
        begin, end = self._span(node)
        return self._bytes[begin:end].decode()

    def replaced(
        self, operator: str, subject: str, node: ast.expr | ast.stmt | ast.keyword, after: str
    ) -> Mutant:
        """The mutant with another text for a node."""
        begin, end = self._span(node)
        return self._mutant(operator, subject, node.lineno, begin, end, after)

    def inserted(self, operator: str, subject: str, node: ast.expr | ast.stmt, text: str) -> Mutant:
        """The mutant with a text behind a node."""
        _, end = self._span(node)
        return self._mutant(operator, subject, node.lineno, end, end, text)

    def dropped_keyword(self, operator: str, subject: str, node: ast.keyword) -> Mutant:
        """The mutant without an argument of a call."""
        begin, end = self._span(node)
        while self._bytes[end : end + 1] in (b",", b" "):
            end += 1
        return self._mutant(operator, subject, node.lineno, begin, end, "")

    def _mutant(
        self, operator: str, subject: str, line: int, begin: int, end: int, after: str
    ) -> Mutant:
        source = self._bytes[:begin] + after.encode() + self._bytes[end:]
        before = " ".join(self._bytes[begin:end].decode().split())
        return Mutant(
            module=self.module,
            operator=operator,
            subject=subject,
            line=line,
            before=before[:90],
            after=" ".join(after.split())[:90],
            source=source.decode(),
        )

    def _span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or 0
        return (
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[end_line - 1] + end_column,
        )


def valid(mutants: Iterable[Mutant]) -> list[Mutant]:
    """Those that are Python and differ from the module, each once and under a name of its own."""
    found: dict[str, Mutant] = {}
    names: Counter[str] = Counter()
    for mutant in mutants:
        if mutant.before != mutant.after and mutant.source not in found:
            ast.parse(mutant.source)
            found[mutant.source] = replace(mutant, again=names[mutant.name])
            names[mutant.name] += 1
    return list(found.values())
