"""The layout of a call in a Python example, by a rule so small that a browser follows it too.

black does not change the result: the comma after the last argument keeps a call exploded.
"""

from __future__ import annotations

import re

from .. import encoders

_INDENT = 8
_WIDTH = 88
"""The columns of black; with more of them, the comma after each item keeps the lines."""
_LONGEST = _WIDTH - _INDENT - len("result = await client.")
"""Characters of a call on one line, the same whether it is awaited or not."""

_TOKEN = re.compile(r""""[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*'|[\[({]|[\])}]|,""")


def call(text: str) -> str:
    """Python source of a call: on one line, or with one argument a line where it is long."""
    encoders.expression(text)
    return text if len(text) <= _LONGEST else _exploded(text, _INDENT)


def _laid(text: str, indent: int) -> str:
    # A comma follows each item.
    return text if indent + len(text) < _WIDTH else _exploded(text, indent)


def _exploded(text: str, indent: int) -> str:
    """The items of the last brackets on lines of their own; a call without arguments unchanged."""
    depth = 0
    cuts: list[int] = []
    for found in _TOKEN.finditer(text):
        mark = found.group()
        if mark in "([{":
            if not depth:
                cuts = [found.end()]
            depth += 1
        elif mark in ")]}":
            depth -= 1
        elif mark == "," and depth == 1:
            cuts.append(found.end())
    if not cuts or cuts[0] == len(text) - 1:
        return text
    ends = [*(cut - 1 for cut in cuts[1:]), len(text) - 1]
    items = (text[cut:end].strip() for cut, end in zip(cuts, ends, strict=True))
    before = " " * (indent + 4)
    lines = "".join(f"{before}{_laid(item, indent + 4)},\n" for item in items)
    return f"{text[: cuts[0]]}\n{lines}{' ' * indent}{text[-1]}"
