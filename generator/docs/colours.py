"""Code as runs of one colour each, by Pygments."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ..cache.work import Task

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

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


class Run(NamedTuple):
    """A piece of code; `kind` is its class of colour, empty for none."""

    kind: str
    text: str


class Runs(Iterable[Run]):
    """Code in runs, which joined are the code, by the lexer that Pygments calls so.

    The work begins at once, and iterating waits for it.
    """

    def __init__(self, lexer: str, text: str) -> None:
        self._task = Task(coloured, lexer, text)

    def __iter__(self) -> Iterator[Run]:
        return (Run(kind, piece) for kind, piece in json.loads(self._task.result()))


def coloured(lexer: str, text: str) -> str:
    """The runs as JSON."""
    runs: list[tuple[str, str]] = []
    for kind, piece in _pieces(_lexer(lexer), text):
        if runs and (kind == runs[-1][0] or not piece.strip()):
            # Spaces have no colour, so they need no run either.
            runs[-1] = (runs[-1][0], runs[-1][1] + piece)
        else:
            runs.append((kind, piece))
    return json.dumps(runs)


@cache
def _lexer(name: str) -> Lexer:
    from pygments.lexers import get_lexer_by_name  # noqa: PLC0415

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
