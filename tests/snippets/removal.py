"""Each encoder is taken away in turn; the checks must notice every time.

An encoder that can be removed unnoticed is one that nothing proves. Literals lose their escapes
but keep their quotes, which is what a careless encoder does; all others become the identity.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from unittest.mock import patch

from generator import encoders
from generator.diagnostics import GeneratorBug
from generator.python.package import ImportBlock
from generator.snippets import render
from generator.snippets.comments import COMMENTS
from generator.snippets.literals import LITERALS
from generator.snippets.render import FURTHER, render_snippet
from generator.snippets.request import SecretField, SnippetRequest
from generator.snippets.shells import CmdBody
from tests.snippets import subject
from tests.snippets.corpus import CANARY
from tests.snippets.decoded import READERS
from tests.snippets.engine import Engine
from tests.snippets.languages import LANGUAGES
from tests.snippets.matrix import SIGNED, check

# Few texts, for time; each is the undoing of some careless encoder.
TEXTS = (
    "it's",
    'a "b" c',
    "C:\\new\\x41\\",
    "end\\",
    "$HOME ${HOME} $(touch " + CANARY + ") `touch " + CANARY + "`",
    "#{x} {$x} %PATH% !x! %d",
    "a\nb\r\nc\td",
    "\x01\x7f\x85\ufeff\u2028",
    "Żółć 😀",
    f"<script>document.title = '{CANARY}'</script>",
    "</script><!--",
    "*/ --> ?> #> \"\"\" ''' \\u002a/ \\u000a x",
    "\n###\n",
)
_POSITIONS = ("text", "legal-query", "header", "comment")
# Where each language is looked at: what is decoded is cheaper than what is run.
WHERE: dict[str, tuple[str, ...]] = {
    "bash": ("curl-bash",),
    "cmd": ("curl-cmd",),
    "csharp": ("csharp",),
    "go": ("go",),
    "http": ("http-file",),
    "java": ("java",),
    "javascript": ("javascript-node", "javascript-browser"),
    "php": ("php",),
    "powershell": ("powershell",),
    "python": ("python-stdlib",),
    "ruby": ("ruby",),
}
NAMED = frozenset({"bash", "cmd", "javascript", "powershell", "python", "ruby"})
"""The languages whose templates use the encoder of names."""
_QUOTES = {"bash": "'", "php": "'", "powershell": "'", "ruby": "'", "http": ""}


@dataclass(frozen=True, slots=True)
class Removal:
    """An encoder and what takes its place: `table` has it under `key`."""

    language: str
    name: str
    table: dict[str, Callable[[str], str]]
    key: str
    careless: Callable[[str], str]


def removals() -> list[Removal]:
    """Each encoder of each language."""
    found = []
    for language in LITERALS:
        quote = _QUOTES.get(language, '"')
        found.append(Removal(language, "literal", LITERALS, language, _quoting(quote)))
    found += [Removal(language, "comment", COMMENTS, language, _as_it_is) for language in COMMENTS]
    for language, table in FURTHER.items():
        found += [Removal(language, name, table, name, _as_it_is) for name in table]
    return found


def _as_it_is(text: str) -> str:
    return text


def _quoting(quote: str) -> Callable[[str], str]:
    return lambda text: f"{quote}{text}{quote}"


@contextmanager
def removed(removal: Removal) -> Iterator[None]:
    """The encoder is careless inside."""
    kept = removal.table[removal.key]
    removal.table[removal.key] = removal.careless
    try:
        yield
    finally:
        removal.table[removal.key] = kept


@contextmanager
def without_names() -> Iterator[None]:
    """The encoder of names, which all languages share, lets everything pass inside."""
    kept = encoders.name
    encoders.name = _as_it_is
    try:
        yield
    finally:
        encoders.name = kept


def missing(language: str) -> list[str]:
    """The programs without which nothing can be said about a language."""
    return [
        name for key in WHERE[language] if key not in READERS for name in LANGUAGES[key].missing()
    ]


def noticed(engine: Engine, language: str) -> list[str]:
    """What the checks find in a language as its encoders are now."""
    found = accepted(language)
    for key in WHERE[language]:
        target = subject.BY_KEY[key]
        try:
            cases = [
                subject.rendered(target, name, subject.AWKWARD[name][0](_fitting(name)))
                for name in _POSITIONS
            ]
        except GeneratorBug as error:
            found.append(f"{key}: not rendered: {error}")
            continue
        found += [
            f"{key}: {outcome.case.name}: {problem}"
            for outcome in check(engine, target, cases, (SIGNED,))
            for problem in outcome.problems
        ]
    return found


def accepted(language: str) -> list[str]:
    """Which requests that must be refused are made into a file."""
    return [f"accepted: {name}" for name, accepts in HOSTILE.items() if accepts(language)]


def _fitting(position: str) -> tuple[str, ...]:
    visible = (text for text in TEXTS if text.isascii() and text.isprintable())
    return tuple(visible) if position == "header" else TEXTS


def _accepts(language: str, request: SnippetRequest, *keys: str) -> bool:
    """Whether some target of the language makes a file of a request that must be refused."""
    for target in subject.BY_KEY.values():
        if target.language == language and (not keys or target.key in keys):
            try:
                render_snippet(target, request)
            except GeneratorBug:
                continue
            return True
    return False


def _hostile_name(language: str) -> bool:
    fields = (SecretField(name="x", variable=f'A"; touch {CANARY}; "'),)
    request = dataclasses.replace(subject.form(("a",)), secrets=fields)
    # Only some templates write a variable's name without quotes.
    keys = {"bash": "curl-bash", "cmd": "curl-cmd", "javascript": "javascript-node"}
    keys["powershell"] = "powershell"
    return language in keys and _accepts(language, request, keys[language])


def _hostile_method(language: str) -> bool:
    keys = {"bash": "curl-bash", "cmd": "curl-cmd", "ruby": "ruby", "python": "python-requests"}
    request = subject.query(("a",))
    # What is no Python at all, black would refuse.
    python = language == "python"
    method = 'GET("x") and requests.get' if python else f"GET; touch {CANARY} #"
    # The request refuses it as well; the encoder stands behind that.
    object.__setattr__(request, "method", method)
    return language in keys and _accepts(language, request, keys[language])


def _hostile_line(language: str) -> bool:
    request = subject.text_body(("a", "GET / HTTP/1.1", "b"))
    return language == "http" and _accepts(language, request)


def _hostile_path(language: str) -> bool:
    request = subject.query(("a",))
    object.__setattr__(request, "path", f'/a" & echo x > {CANARY} & rem "')
    return language == "cmd" and _accepts(language, request)


def _hostile_block(language: str) -> bool:
    body = CmdBody(word="", block=(f"x & echo x > {CANARY}",))
    with patch.object(render, "cmd_body", return_value=body):
        return language == "cmd" and _accepts(language, subject.form(("a",)))


def _hostile_expression(language: str) -> bool:
    call = subject.requests().example("stopRuntime").call
    assert call is not None
    hostile = dataclasses.replace(call, expression="runtime.stop(); import os")
    request = dataclasses.replace(subject.requests().example("stopRuntime"), call=hostile)
    return language == "python" and _accepts(language, request, "python-client")


def _hostile_statement(language: str) -> bool:
    example = subject.requests().example("stopRuntime")
    assert example.call is not None
    # Each of the two is half a statement; together they pass for one.
    blocks = (ImportBlock(statements=('x = """', '"""')),)
    call = dataclasses.replace(example.call, imports=blocks)
    request = dataclasses.replace(example, call=call)
    return language == "python" and _accepts(language, request, "python-client")


HOSTILE: dict[str, Callable[[str], bool]] = {
    "a name that is none": _hostile_name,
    "a method that is none": _hostile_method,
    "a line that is two": _hostile_line,
    "a path with a quote": _hostile_path,
    "a block that is not base64": _hostile_block,
    "an expression that is two statements": _hostile_expression,
    "half a statement": _hostile_statement,
}
"""Requests that must be refused: where a position has no escapes, its encoder is a guard."""
