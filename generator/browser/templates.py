"""The templates of the examples as data for the browser: there is no second copy of any."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import TypeAlias

import jinja2
from jinja2 import nodes

from ..diagnostics import GeneratorBug
from ..snippets.data import DataForm
from ..snippets.language import Language, Target
from ..snippets.render import FOLDER, environment_of
from ..templating import templates_folder

Part: TypeAlias = "str | list[str | list[Part]]"
"""A string, or `[filter, path]`, `["?", path, then, else]`, `["*", name, path, body]`."""


def parts_of(target: Target) -> list[Part]:
    """The template of a target.

    Raises:
        GeneratorBug: it does more than print, test for emptiness and loop.
    """
    environment = environment_of(target.language)
    name = f"{FOLDER}/operation/{target.file_name}.jinja"
    source = (templates_folder() / name).read_text(encoding="utf-8")
    return parsed(environment, name, source)


def rules_of(language: Language) -> dict[str, object]:
    """The rules of a language's literals and comments; encoders.js has the same interpreter."""
    return {
        "forms": language.forms,
        "longest": language.longest,
        "joined": language.joined,
        "inComments": language.in_comments,
        "asciiComments": language.ascii_comments,
        "longestComment": language.longest_comment,
        "case": language.case,
        "inQuotes": language.in_quotes,
        "data": _data_rules(language.data_form) if language.data_form else None,
    }


def _data_rules(form: DataForm) -> dict[str, object]:
    return {item.name: getattr(form, item.name) for item in fields(form)}


def parsed(environment: jinja2.Environment, name: str, source: str) -> list[Part]:
    """The parts of a source; see `parts_of`."""
    return _Reader(name, frozenset(environment.filters)).parts(environment.parse(source, name).body)


class _Reader:
    def __init__(self, name: str, filters: frozenset[str]) -> None:
        self._name = name
        self._filters = filters

    def parts(self, found: Iterable[nodes.Node]) -> list[Part]:
        parts: list[Part] = []
        for node in found:
            for part in self._parts(node):
                if isinstance(part, str) and parts and isinstance(parts[-1], str):
                    parts[-1] += part
                else:
                    parts.append(part)
        return parts

    def _parts(self, node: nodes.Node) -> list[Part]:
        match node:
            case nodes.Output():
                return self.parts(node.nodes)
            case nodes.TemplateData(data=text):
                return [text]
            case nodes.Filter(name=name, node=nodes.Expr() as value, args=[], kwargs=[]) if (
                name in self._filters
            ):
                return [[name, self._path(value)]]
            case nodes.If(elif_=others, else_=otherwise):
                return self._tests([node, *others], otherwise)
            case nodes.For(
                target=nodes.Name(name=name),
                iter=nodes.Expr() as items,
                body=body,
                else_=[],
                test=None,
            ) if not node.recursive:
                return [["*", name, self._path(items), self.parts(body)]]
        raise self._refused(node)

    def _tests(self, tests: Sequence[nodes.If], otherwise: Iterable[nodes.Node]) -> list[Part]:
        """The first of some bodies whose test holds; the other tests become its alternative."""
        first, *left = tests
        rest = self._tests(left, otherwise) if left else self.parts(otherwise)
        if not isinstance(first.test, nodes.Expr):
            raise self._refused(first.test)
        return [["?", self._path(first.test), self.parts(first.body), *([rest] if rest else [])]]

    def _path(self, node: nodes.Expr) -> str:
        match node:
            case nodes.Name(name=name):
                return name
            case nodes.Getattr(node=of, attr=name):
                return f"{self._path(of)}.{name}"
        raise self._refused(node)

    def _refused(self, node: nodes.Node) -> GeneratorBug:
        return GeneratorBug(
            f"{self._name}, line {node.lineno}: {type(node).__name__} is not possible in a browser"
        )
