"""Code as runs of one colour each, by Pygments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial

from pygments.lexer import Lexer
from pygments.lexers import (
    BashLexer,
    BatchLexer,
    CSharpLexer,
    GoLexer,
    HttpLexer,
    JavaLexer,
    JavascriptLexer,
    JsonLexer,
    PhpLexer,
    PowerShellLexer,
    PythonLexer,
    RubyLexer,
)

from .pages import Run

_LEXERS: dict[str, Callable[[], Lexer]] = {
    "bash": BashLexer,
    "cmd": BatchLexer,
    "csharp": CSharpLexer,
    "go": GoLexer,
    "http": HttpLexer,
    "java": JavaLexer,
    "javascript": JavascriptLexer,
    "json": JsonLexer,
    "php": partial(PhpLexer, startinline=True),
    "powershell": PowerShellLexer,
    "python": PythonLexer,
    "ruby": RubyLexer,
}
"""Made when they are first needed: that takes a third of the time of all imports."""

_KINDS = {
    "Comment": "c",
    "Keyword": "k",
    "Literal.Number": "n",
    "Literal.String": "s",
    "Literal.Date": "n",
    "Name.Tag": "k",
    "Name.Function": "f",
    "Name.Class": "f",
    "Name.Builtin": "f",
    "Name.Variable": "v",
    "Name.Attribute": "v",
}
"""Families of tokens that have a colour, with the class of each."""


@cache
def runs_of(language: str, text: str) -> tuple[Run, ...]:
    """The text in runs; put together again they are the text."""
    runs: list[Run] = []
    for kind, piece in _pieces(_lexer(language), text):
        if runs and (kind == runs[-1].kind or not piece.strip()):
            # Blanks have no colour of their own, so they need no run either.
            runs[-1] = Run(runs[-1].kind, runs[-1].text + piece)
        else:
            runs.append(Run(kind, piece))
    return tuple(runs)


@cache
def _lexer(language: str) -> Lexer:
    return _LEXERS[language]()


def _pieces(lexer: Lexer, text: str) -> Iterator[tuple[str, str]]:
    # The lexers of Pygments change line ends and the last line break unless they are left out.
    for _, token, piece in lexer.get_tokens_unprocessed(text):
        if piece:
            yield _kind(str(token)), piece


def _kind(token: str) -> str:
    return next(
        (kind for family, kind in _KINDS.items() if token.startswith(f"Token.{family}")), ""
    )
