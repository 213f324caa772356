"""Each encoder is taken away in turn; the checks must notice every time.

An encoder that can be removed unnoticed is one that nothing proves. Literals lose their escapes
but keep their quotes, which is what a careless encoder does; all others become the identity.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

from generator.diagnostics import GeneratorBug
from generator.snippets import render
from generator.snippets.data import Data, Writer
from generator.snippets.language import Form, Language, Target
from generator.snippets.languages import TARGETS
from generator.snippets.render import carries, filters_of, render_snippet
from generator.snippets.request import SecretField, SnippetRequest
from generator.snippets.variable import Part, Variable
from generator.templating import templates_folder
from tests.snippets import subject
from tests.snippets.corpus import CANARY
from tests.snippets.decoded import READ
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
_NOT_ENCODERS = {"expression", "statement"}
"""Filters that lay out or mark Python source, which Python code encoded before."""
_UNCHECKED = patch.object(SnippetRequest, "__post_init__")
"""The request refuses much as well; the encoder is a second guard."""
_POSITIONS = ("data", "text", "legal-query", "header", "comment")


def where(language: Language) -> list[Target]:
    """Where a language is looked at: what is decoded is cheaper than what is run."""
    targets = [
        target
        for target in TARGETS
        if target.language is language and carries(target, subject.form(("a",)))
    ]
    decoded = [target for target in targets if target.key in READ]
    # A second target shows only the filters that the first does not use.
    seen: set[str] = set()
    needed = []
    for target in decoded or targets:
        if used := filters_in(target) - seen:
            seen |= used
            needed.append(target)
    return needed


def filters_in(target: Target) -> set[str]:
    """The filters that the template of a target uses."""
    return set(re.findall(r"\| (\w+) }}", source_of(target)))


def source_of(target: Target) -> str:
    """The template of a target."""
    return (templates_folder() / f"snippets/operation/{target.file_name}.jinja").read_text("utf-8")


def encoders_of(language: Language) -> list[str]:
    """The encoders whose removal must be noticed, by the names of their filters."""
    used = {
        name for target in TARGETS if target.language is language for name in filters_in(target)
    }
    if not language.in_quotes and "quoted" not in language.filters:
        # No character of a URL means something else there.
        used.discard("quoted")
    return [name for name in filters_of(language) if name in used - _NOT_ENCODERS]


@contextmanager
def removed(language: Language, name: str) -> Iterator[None]:
    """The encoder is careless inside."""

    def literal(text: str) -> str:
        form = language.forms[0] if language.forms else Form('"', '"', {})
        return f"{form.start}{text}{form.end}"

    def data(item: Data) -> str:
        form = language.data_form
        assert form is not None
        # In JSON a string has its quotes, whatever is around the text.
        string = literal if form.json is None else '"{}"'.format
        return Writer(dataclasses.replace(form, json=None), string, language.variable).written(item)

    careless: dict[str, Callable[..., str]] = {"literal": literal, "data": data}

    def filters(of: Language) -> dict[str, Callable[..., str]]:
        found = filters_of(of)
        return {**found, name: careless.get(name, str)} if of is language else found

    with patch.object(render, "filters_of", filters):
        yield


def missing(language: Language) -> list[str]:
    """The programs without which nothing can be said about a language."""
    return [
        name
        for target in where(language)
        if target.key not in READ
        for name in LANGUAGES[target.key].missing()
    ]


def noticed(engine: Engine, language: Language) -> Iterator[str]:
    """What the checks find in a language as its encoders are now."""
    yield from accepted(language)
    for target in where(language):
        try:
            cases = [
                subject.rendered(target, name, subject.AWKWARD[name][0](_fitting(name)))
                for name in _POSITIONS
            ]
            if "arguments" in filters_in(target):
                made = subject.requests().example("createUser")
                cases.append(subject.rendered(target, "createUser", made))
        except GeneratorBug as error:
            yield f"{target.key}: not rendered: {error}"
            continue
        for outcome in check(engine, target, cases, (SIGNED,)):
            for problem in outcome.problems:
                yield f"{target.key}: {outcome.case.name}: {problem}"


def accepted(language: Language) -> list[str]:
    """Which requests that must be refused are made into a file."""
    return [f"accepted: {name}" for name, accepts in HOSTILE.items() if accepts(language)]


def _fitting(position: str) -> tuple[str, ...]:
    """The texts that a position can carry."""
    visible = (text for text in TEXTS if text.isascii() and text.isprintable())
    return tuple(visible) if position == "header" else TEXTS


def _accepts(language: Language, request: SnippetRequest, within: str = "") -> bool:
    """Whether a target of the language makes a file of a request that must be refused.

    Only targets count whose template has the text `within`.
    """
    for target in TARGETS:
        if target.language is language and carries(target, request) and within in source_of(target):
            try:
                render_snippet(target, request)
            except GeneratorBug:
                continue
            return True
    return False


def _hostile_name(language: Language) -> bool:
    fields = (SecretField(name="x", variable=f'A"; touch {CANARY}; "'),)
    request = dataclasses.replace(subject.form(("a",)), secrets=fields)
    # Only some templates write a variable's name without quotes.
    return _accepts(language, request, "field.variable | name")


def _hostile_variable(language: Language) -> bool:
    name = f'a"; touch {CANARY}; "'
    request = dataclasses.replace(
        subject.query(("a",)),
        variables=(Variable(name, "x", parameter="a"),),
        parts=(Part("/a/"), Part(variable=name)),
    )
    return language.case is not None and _accepts(language, request, "part.variable | variable")


def _hostile_method(language: Language) -> bool:
    # What is not Python at all, black would refuse.
    python = language.key == "python"
    method = 'GET("x") and requests.get' if python else f"GET; touch {CANARY} #"
    names = ("method", "function", "class_name")
    with _UNCHECKED:
        request = dataclasses.replace(subject.query(("a",)), method=method)
        return any(_accepts(language, request, f"request.{name} | name") for name in names)


def _hostile_line(language: Language) -> bool:
    with _UNCHECKED:
        request = dataclasses.replace(subject.query(("a",)), path="/a HTTP/1.1\nX: /b")
        return language.key.startswith("http") and _accepts(language, request)


def _hostile_path(language: Language) -> bool:
    path = f'/a" & echo x > {CANARY} & rem "'
    with _UNCHECKED:
        request = dataclasses.replace(subject.query(("a",)), path=path)
        return _accepts(language, request, "| quoted")


def _hostile_block(language: Language) -> bool:
    with patch.object(SnippetRequest, "block", (f"x & echo x > {CANARY}",)):
        return language.key == "cmd" and _accepts(language, subject.form(("a",)))


HOSTILE: dict[str, Callable[[Language], bool]] = {
    "a name that is not a name": _hostile_name,
    "a variable that is not a name": _hostile_variable,
    "a method that is not a method": _hostile_method,
    "a line that is two": _hostile_line,
    "a path with a quote": _hostile_path,
    "a block that is not base64": _hostile_block,
}
"""Requests that must be refused: where a position has no escapes, its encoder is a guard."""
