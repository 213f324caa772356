"""Hostile text in every text of the document: it arrives as text and changes no structure."""

from __future__ import annotations

import ast
import io
import json
import re
import subprocess
import sys
import tokenize
import tomllib
from pathlib import Path

import pytest
import yaml

from generator.build import Build
from generator.read import read_api
from generator.templating import Files

HOSTILE = {
    "quotes": "a\"\"\"b'''c\"d'e",
    "closing quote": 'ends in "',
    "backslashes": "C:\\new\\table\\x41 \\N{BULLET} \\",
    "braces": "{{ 7 * 7 }} {% raw %} {x} ${y} #{z} %s %(a)s",
    "line breaks": "one\n\ntwo\r\nthree\n    indented",
    "code": '"""\nimport os; os.system("touch canary")\n"""',
    "comment": "# noqa\n# fmt: off\n",
    "controls": "bell \u0007 escape \u001b[31m delete \u007f",
    "separators": "line \u2028 paragraph \u2029 next line \u0085 form feed \u000c",
    "bidi": "admin \u202e resu \u2066 x \u2069 \ufeff",
    "scripts": "</script><script>alert(1)</script> --> <!--",
    "not ascii": "na\u00efve \u6f22\u5b57 \U0001f600 \u0663",
    "table": "a | b ` c `` d ](javascript:alert(1)) *e* _f_",
    "lone": "\\ud800 \\u202e",
}

RUN = {HOSTILE[name] for name in ("quotes", "backslashes", "braces", "line breaks", "code")}
"""Texts with which the generated tests are run too; the shape of the code shows the others."""

SKELETON = """
openapi: 3.1.0
info:
  title: Books
  version: 1.0.0
  summary: Books
  description: Books
  license: {name: MIT, identifier: MIT}
servers: [{url: 'http://localhost:8077', description: here}]
tags: [{name: Books, description: Books}]
security: [{}]
x-errors:
  kinds: {not-found: {class: NotFoundError, description: Not there}}
  texts: {gone: {kind: not-found, pattern: 'Gone', description: Not there, example: Gone}}
paths:
  /books/{bookId}:
    post:
      tags: [Books]
      operationId: readBook
      summary: Read a book
      description: Reads it
      x-errors: [gone]
      x-retry: {repeat: always}
      parameters:
        - name: bookId
          in: path
          required: true
          description: The book
          example: b1
          schema: {type: string}
      requestBody:
        required: true
        description: How
        content:
          application/json:
            schema:
              type: object
              properties:
                note: {type: string, description: A note, example: n, default: d}
            example: {note: n}
      responses:
        '200':
          description: The book
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Book'}
              example: {title: t, kind: 1}
components:
  schemas:
    Book:
      type: object
      description: A book
      required: [title, kind]
      properties:
        title: {type: string, description: Its title, example: t}
        kind: {$ref: '#/components/schemas/Kind'}
    Kind:
      type: integer
      description: A kind
      x-values: [{value: 1, name: Novel, description: A novel}]
"""

TEXTS = frozenset({"title", "summary", "description", "example", "default", "note"})
"""The members of the skeleton that hold free text."""


def poisoned(value: object, text: str, key: str = "") -> object:
    """The document with `text` in every place that may hold any text."""
    if isinstance(value, dict):
        return {name: poisoned(item, text, str(name)) for name, item in value.items()}
    if isinstance(value, list):
        return [poisoned(item, text, key) for item in value]
    return text if key in TEXTS and isinstance(value, str) and value != "Gone" else value


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """The tree of a document whose texts are harmless."""
    plain = tmp_path_factory.mktemp("plain") / "plain.yaml"
    # A URL holds none of these values unchanged, as none of the hostile ones can.
    document = poisoned(yaml.safe_load(SKELETON), "A harmless text")
    plain.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return Build(read_api(plain, "spec.yaml"), "spec.yaml").tree()


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_text_stays_text(tmp_path: Path, expected: Files, text: str) -> None:
    document = poisoned(yaml.safe_load(SKELETON), text)
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        yaml.safe_dump(document, allow_unicode=False, sort_keys=False), encoding="utf-8"
    )
    files = Build(read_api(spec, "spec.yaml"), "spec.yaml").tree()
    assert files.keys() == expected.keys()
    for name, content in files.items():
        shown = content.decode("utf-8")
        if name.endswith(".py") and content != expected[name]:
            assert shape(shown) == shape(expected[name].decode("utf-8")), name
            assert not [character for character in shown if hidden(character)], name
        if name.endswith(".toml"):
            tomllib.loads(shown)
        if name == "openapi.json":
            assert json.loads(shown)["info"]["title"] == text
        if name.endswith("/document.json"):
            (operation,) = json.loads(shown)["operations"]
            assert operation["replies"]["200"]["example"]["title"] == text
            assert shown.isascii()
    if text not in RUN:
        return
    out = tmp_path / "out"
    for name, content in files.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(content)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(out / "tests")],
        cwd=out,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert not list(tmp_path.rglob("canary"))


def shape(source: str) -> list[str]:
    """The syntax of a module without its texts, and its comments: behind an id comes any text."""
    tree = ast.parse(source)
    nodes = [type(node).__name__ for node in ast.walk(tree)]
    comments = [
        re.sub(r"^# readBook: .*", "# readBook: …", token.string)
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    ]
    return [*nodes, *comments]


def hidden(character: str) -> bool:
    """Whether a reader of the code cannot see the character or where it leads."""
    return character != "\n" and not character.isprintable()
