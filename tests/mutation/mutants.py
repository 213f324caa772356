"""A mutant is a module of the client with one place changed."""

from __future__ import annotations

import ast
import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
GENERATED = ROOT / "generated"
PACKAGE = GENERATED / "workflow_api"


@dataclass(frozen=True)
class Mutant:
    """A part of a module became `text`; `subject` is what the place belongs to.

    `again` counts the earlier places of the subject that read the same.
    """

    module: str
    operator: str
    subject: str
    line: int
    original: bytes = field(repr=False)
    begin: int
    end: int
    text: str
    again: int = 0

    @property
    def before(self) -> str:
        """The original text, on one line and shortened."""
        return _shown(self.original[self.begin : self.end].decode())

    @property
    def after(self) -> str:
        """The new text, on one line and shortened."""
        return _shown(self.text)

    @property
    def source(self) -> str:
        """The whole module with the change."""
        changed = self.original[: self.begin] + self.text.encode() + self.original[self.end :]
        return changed.decode()

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
        """The mutant with other source for a node."""
        begin, end = self._span(node)
        return self._mutant(operator, subject, node.lineno, begin, end, after)

    def inserted(self, operator: str, subject: str, node: ast.expr | ast.stmt, text: str) -> Mutant:
        """The mutant with source added after a node."""
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
        return Mutant(
            module=self.module,
            operator=operator,
            subject=subject,
            line=line,
            original=self._bytes,
            begin=begin,
            end=end,
            text=after,
        )

    def _span(self, node: ast.expr | ast.stmt | ast.keyword) -> tuple[int, int]:
        end_line, end_column = node.end_lineno or node.lineno, node.end_col_offset or 0
        return (
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[end_line - 1] + end_column,
        )


def distinct(mutants: Iterable[Mutant]) -> list[Mutant]:
    """Those that differ from the module, each once and under a name of its own."""
    found: dict[bytes, Mutant] = {}
    names: Counter[str] = Counter()
    for mutant in mutants:
        key = hashlib.sha256(mutant.source.encode()).digest()
        if mutant.before != mutant.after and key not in found:
            found[key] = replace(mutant, again=names[mutant.name])
            names[mutant.name] += 1
    return list(found.values())


def _shown(text: str) -> str:
    return " ".join(text.split())[:90]
