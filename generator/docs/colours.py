"""Code as runs of one colour each, by Pygments."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import _TokenType

from .pages import Run

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
def runs_of(lexer: str, text: str) -> tuple[Run, ...]:
    """The text in runs, which joined are the text, by the lexer that Pygments calls so."""
    runs: list[Run] = []
    for kind, piece in _pieces(_lexer(lexer), text):
        if runs and (kind == runs[-1].kind or not piece.strip()):
            # Spaces have no colour, so they need no run either.
            runs[-1] = Run(runs[-1].kind, runs[-1].text + piece)
        else:
            runs.append(Run(kind, piece))
    return tuple(runs)


@cache
def _lexer(name: str) -> Lexer:
    # The core lines of a PHP file begin without PHP's own mark; other lexers ignore the option.
    return get_lexer_by_name(name, startinline=True)


def _pieces(lexer: Lexer, text: str) -> Iterator[tuple[str, str]]:
    # `get_tokens` would change line ends and the last line break.
    for _, token, piece in lexer.get_tokens_unprocessed(text):
        if piece:
            yield _kind(token), piece


@cache
def _kind(token: _TokenType) -> str:
    name = str(token)
    return next((kind for family, kind in _KINDS.items() if name.startswith(f"Token.{family}")), "")
