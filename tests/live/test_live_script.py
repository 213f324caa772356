"""How the scripts are made: one source of templates, nothing that runs texts, small enough."""

from __future__ import annotations

import gzip
import re
import shutil
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest

from generator.browser.script import code, shortened
from generator.browser.templates import parsed, parts_of
from generator.diagnostics import GeneratorBug
from generator.formatter import blackened
from generator.snippets.language import Language
from generator.snippets.languages import LANGUAGES, TARGETS
from generator.snippets.render import environment_of
from generator.templating import templates_folder
from tests.live.engine import ASSETS, Answer, EngineError, Question, as_data, ask, data, files_of
from tests.live.values import Values, wire_text
from tests.snippets import subject
from tests.snippets.removal import TEXTS, encoders_of

SOURCES = sorted((templates_folder() / "docs" / "code").glob("*.js"))
# The engine never runs strings as code, writes markup, contacts a host or stores anything.
_FORBIDDEN = re.compile(
    r"\b(eval|Function|innerHTML|outerHTML|insertAdjacentHTML|document|window|location|navigator"
    r"|fetch|XMLHttpRequest|WebSocket|import\(|require|setTimeout|setInterval|localStorage"
    r"|sessionStorage|indexedDB|cookieStore|postMessage|console)(?!\w)"
)
_CODE, _DATA = 13_000, 17_000
"""Bytes of the two scripts, compressed."""
_LONGEST = 100


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_sources_are_plain_and_readable(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > _LONGEST] == []
    assert len(lines) <= 350
    assert lines[0].startswith("// ")
    bare = [line for line in lines if not line.lstrip().startswith("//")]
    assert [line for line in bare if _FORBIDDEN.search(line)] == []


@pytest.mark.parametrize("line", ["eval(text)", "new Function(text)", "node.innerHTML = text"])
def test_the_lint_sees(line: str) -> None:
    assert _FORBIDDEN.search(line)


@pytest.mark.parametrize(("name", "limit"), [("code.js", _CODE), ("operations.js", _DATA)])
def test_scripts_are_small(name: str, limit: int) -> None:
    assert len(gzip.compress((ASSETS / name).read_bytes(), 9)) <= limit


def test_the_script_is_what_the_generator_makes() -> None:
    assert (ASSETS / "code.js").read_text(encoding="utf-8") == code()


def test_shortening_keeps_what_is_code() -> None:
    assert (
        shortened("// a\n\n  const a = `// b`; // c\n    f(a);\n")
        == "const a = `// b`; // c\nf(a);\n"
    )
    with pytest.raises(GeneratorBug):
        shortened("const a = `\n  b`;\n")
    with pytest.raises(GeneratorBug):
        shortened("/* a\n   b */\n")


@pytest.mark.parametrize(
    "source",
    [
        "{{ name }}",
        "{{ name | upper }}",
        "{{ name | literal(1) }}",
        "{{ (a + b) | literal }}",
        "{{ a[0] | literal }}",
        "{% if a == b %}x{% endif %}",
        "{% if not a.b %}x{% endif %}",
        "{% set a = 1 %}",
        "{% for a in b if a.c %}x{% endfor %}",
        "{% for a in b %}x{% else %}y{% endfor %}",
        "{% for a, b in c %}x{% endfor %}",
        "{% for a in b recursive %}x{% endfor %}",
        "{% include 'x' %}",
        "{% macro a() %}x{% endmacro %}",
    ],
)
def test_unsupported_template_statements_are_rejected(source: str) -> None:
    with pytest.raises(GeneratorBug, match=r"x\.jinja, line 1: "):
        parsed(environment_of(LANGUAGES[0]), "x.jinja", source)


def test_templates_become_texts_tests_and_loops() -> None:
    source = (
        "a{% if b.c %}{{ d | name }}{% elif e.f %}g{% else %}h{% endif %}\n"
        "{% for i in j.k %}\n{{ i | name }}{% endfor %}"
    )
    assert parsed(environment_of(LANGUAGES[0]), "x.jinja", source) == [
        "a",
        ["?", "b.c", [["name", "d"]], [["?", "e.f", ["g"], ["h"]]]],
        ["*", "i", "j.k", [["name", "i"]]],
    ]
    assert all(parts_of(target) for target in TARGETS)


def _changed(folder: Path, old: str, new: str) -> Path:
    """The scripts with one thing changed in the code."""
    text = code()
    assert text.count(old) == 1, old
    folder.mkdir(exist_ok=True)
    shutil.copy(ASSETS / "operations.js", folder)
    (folder / "code.js").write_text(text.replace(old, new), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("language", "filter_name"),
    [
        pytest.param(language, name, id=f"{language.key}-{name}")
        for language in LANGUAGES
        for name in encoders_of(language)
        if name in ("literal", "comment")
    ],
)
def test_a_missing_encoder_is_noticed(filter_name: str, language: Language, tmp_path: Path) -> None:
    keys = [target.key for target in TARGETS if target.language == language]
    positions = ("text", "form", "legal-query", "comment") if language.key != "http" else ("json",)
    requests = [subject.AWKWARD[name][0](TEXTS) for name in positions]
    questions: list[Question] = [
        {"request": as_data(request), "keys": keys, "source": "x", "whole": True}
        for request in requests
    ]
    expected = [{"files": files_of(request, keys, "x")} for request in requests]
    assert ask(questions) == expected
    careless = (
        f'...(language === "{language.key}" && {{ {filter_name}: (text) => `"${{text}}"` }}),'
    )
    last = "...FILTERS[language],"
    folder = _changed(tmp_path / "changed", last, f"{last}\n{careless}")
    # A guard that throws is noticing, too.
    with suppress(EngineError):
        assert ask(questions, folder) != expected


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("SOMETHING_ELSE.test(value) ?", "!value ?"),
        ('if (typeof value === "string" && isConvertedDate(value))', "if (!value)"),
        ("BigInt.asIntN(64, value) !== value", "!value"),
        ("significant(kept) !== significant(text)", "!text"),
        ("|| !isDay(parts[1])", ""),
        ('/^[+-]00:00$/.test(zone) ? "Z" : zone', "zone"),
    ],
)
def test_removing_part_of_the_rule_is_detected(old: str, new: str, tmp_path: Path) -> None:
    questions, answers = _rows()
    assert ask(questions, _changed(tmp_path / "changed", old, new)) != answers


@cache
def _rows() -> tuple[list[Question], list[Answer]]:
    """Random rows of the grid and the answers to them, which agree with the client."""
    values = Values(5, data())
    rows = [values.any_row() for _ in range(1_000)]
    process = "11111111-1111-4111-8111-000000000001"
    given = {"process_id": process, "parameter": "x"}
    questions: list[Question] = [
        {"operation": "setParameter", "values": {**given, "value": row}} for row in rows
    ]
    answers = ask(questions)
    refused = [wire_text(row) is None for row in rows]
    assert refused == ["problems" in answer["request"] for answer in answers]
    return questions, answers


def test_black_leaves_python_as_it_is() -> None:
    values = Values(9, data())
    python = [target.key for target in TARGETS if target.language.key == "python"]
    looked_at = 0
    for name, operation in data()["operations"].items():
        for _ in range(2 if operation["fields"] else 1):
            request = subject.requests().given(name, values.of(operation)[1])
            for text in files_of(request, python).values():
                # A long text is one word; black could only put brackets around it.
                if text and all(len(line) <= _LONGEST for line in text.splitlines()):
                    looked_at += 1
                    assert blackened(text) == text
    assert looked_at > 100
