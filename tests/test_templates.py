"""Templates are linear: they loop, print through an encoder and include; they decide nothing."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from generator.encoders import ENCODERS
from generator.render import templates_folder

TEMPLATES = sorted(templates_folder().rglob("*.jinja"))
ALLOWED = (
    nodes.Call,
    nodes.Const,
    nodes.Filter,
    nodes.For,
    nodes.FromImport,
    nodes.Getattr,
    nodes.Getitem,
    nodes.If,
    nodes.Macro,
    nodes.Name,
    nodes.Output,
    nodes.Template,
    nodes.TemplateData,
)


def complaints(source: str) -> list[str]:
    """What a template does that it must not do."""
    tree = jinja2.Environment().parse(source)
    macros = {name for found in tree.find_all(nodes.FromImport) for name in found.names}
    macros |= {found.name for found in tree.find_all(nodes.Macro)}
    found = [
        f"line {node.lineno}: {type(node).__name__}"
        for node in tree.find_all(nodes.Node)
        if not isinstance(node, ALLOWED)
    ]
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            encoded = isinstance(node, nodes.Filter) and node.name in ENCODERS
            macro = (
                isinstance(node, nodes.Call)
                and isinstance(node.node, nodes.Name)
                and node.node.name in macros
            )
            if not (isinstance(node, nodes.TemplateData) or encoded or macro):
                found.append(f"line {node.lineno}: a value without an encoder")
    for test in tree.find_all(nodes.If):
        if not isinstance(test.test, nodes.Getattr):
            found.append(f"line {test.lineno}: a test of more than emptiness")
    return found


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_are_linear(path: Path) -> None:
    assert complaints(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "source",
    [
        "{{ name }}",
        "{{ name | upper }}",
        "{% if a == b %}x{% endif %}",
        "{% set a = 1 %}",
        "{{ (a + b) | literal }}",
        "{% if not a.b %}x{% endif %}",
    ],
)
def test_the_lint_sees(source: str) -> None:
    assert complaints(source)
