"""Templates are linear: they loop, print through an encoder and include; they decide nothing.

Line ends of a checkout do not change what they become.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Collection
from pathlib import Path

import jinja2
import pytest
from jinja2 import nodes

from generator.build import Build
from generator.docs.encoders import ENCODERS as DOCS_ENCODERS
from generator.docs.files import FOLDER as DOCS
from generator.encoders import ENCODERS
from generator.read import read_api
from generator.snippets.languages import TARGETS
from generator.snippets.render import FOLDER, filters_of
from generator.templating import templates_folder
from tests.processes import python

ROOT = Path(__file__).parent.parent
TEMPLATES = sorted(templates_folder().rglob("*.jinja"))
EXAMPLES = [path for path in TEMPLATES if path.parent.parent == templates_folder() / FOLDER]
PAGES = [path for path in TEMPLATES if path.is_relative_to(templates_folder() / DOCS)]
ENCODERS_OF = {f"{target.file_name}.jinja": filters_of(target.language) for target in TARGETS}
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


def complaints(source: str, encoders: Collection[str] = ENCODERS) -> list[str]:
    """What a template does that it must not do, when it may use these encoders."""
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
            encoded = isinstance(node, nodes.Filter) and node.name in encoders
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


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_templates_are_linear(path: Path) -> None:
    encoders: Collection[str] = ENCODERS_OF[path.name] if path in EXAMPLES else ENCODERS
    if path in PAGES:
        encoders = DOCS_ENCODERS
    assert complaints(path.read_text(encoding="utf-8"), encoders) == []


def test_each_target_has_its_templates() -> None:
    expected = {(kind, name) for kind in ("operation", "scenario") for name in ENCODERS_OF}
    assert {(path.parent.name, path.name) for path in EXAMPLES} == expected


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_an_example_without_one_of_its_encoders_is_seen(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    used = {node.name for node in jinja2.Environment().parse(source).find_all(nodes.Filter)}
    for name in used:
        bare = re.sub(rf" \| {name} }}}}", " }}", source)
        assert complaints(bare, ENCODERS_OF[path.name]), name


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


DOCUMENT = """
openapi: 3.1.0
info: {title: Books, version: 1.0.0}
tags: [{name: Books, description: Books.}]
paths:
  /books/{id}:
    delete:
      tags: [Books]
      operationId: deleteBook
      summary: Delete a book
      description: Deletes it.
      x-retry: {repeat: always}
      parameters:
        - {name: id, in: path, required: true, description: Id., example: a, schema: {type: string}}
      responses:
        '204': {description: Deleted.}
"""


def test_templates_with_crlf_give_the_same_bytes(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "generator", tmp_path / "generator")
    shutil.copytree(templates_folder(), tmp_path / "templates")
    for path in (tmp_path / "templates").rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    spec = tmp_path / "spec.yaml"
    spec.write_text(DOCUMENT, encoding="utf-8")
    python("-m", "generator", "generate", "--spec", "spec.yaml", "--out", "out", cwd=tmp_path)
    for name, content in Build(read_api(spec, "spec.yaml"), "spec.yaml").tree().items():
        assert (tmp_path / "out" / name).read_bytes() == content, name
