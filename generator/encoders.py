"""One encoder for each position that a string of the document can have in a rendered file."""

from __future__ import annotations

import json
import re
import textwrap
import unicodedata
from collections.abc import Callable, Mapping

from .diagnostics import GeneratorBug

_HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"})


def literal(value: object) -> str:
    """A Python literal of a string, number, boolean or None; unprintable characters are escaped."""
    if not isinstance(value, str):
        return repr(value)
    return '"' + "".join(_literal_character(character) for character in value) + '"'


def _literal_character(character: str) -> str:
    if character in '"\\':
        return "\\" + character
    return character if character.isprintable() else repr(character)[1:-1]


def docstring(text: str) -> str:
    '''The text, escaped for the inside of a docstring: between `"""` and `"""`.'''
    before = text.rstrip('"')
    escaped = before.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    escaped += '\\"' * (len(text) - len(before))
    return "".join(visible_character(character) for character in escaped)


def comment(text: str) -> str:
    """The text on one line, for the place after `# `."""
    return "".join(visible_character(character) for character in " ".join(text.split()))


def toml(text: str) -> str:
    """A TOML basic string, with its quotes."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False).replace("\x7f", "\\u007f")


def markdown(text: str) -> str:
    """Text that Markdown shows unchanged: marks are escaped and HTML cannot begin."""
    shown = "".join(visible_character(character) for character in " ".join(text.split()))
    return re.sub(r"([\\`*_{}\[\]<>#|!&~])", r"\\\1", shown)


def code_span(text: str) -> str:
    """A Markdown code span that holds the text on one line, whatever backticks it has."""
    shown = "".join(visible_character(character) for character in " ".join(text.split()))
    longest = max((len(run) for run in re.findall("`+", shown)), default=0)
    fence = "`" * (longest + 1)
    space = " " if shown.startswith("`") or shown.endswith("`") or not shown else ""
    return f"{fence}{space}{shown}{space}{fence}".replace("|", "\\|")


def visible_character(character: str) -> str:
    """The character, or its escape if it is invisible."""
    if character == "\n" or unicodedata.category(character) not in _HIDDEN:
        return character
    code = ord(character)
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def wrapped(text: str, width: int) -> str:
    """The text with its paragraphs and list items broken at `width` columns.

    Lines that are indented, fenced or part of a table are kept as they are.
    """
    lines: list[str] = []
    for block in re.split(r"\n[ \t]*\n", text.strip("\n")):
        if lines:
            lines.append("")
        lines.extend(_wrapped_block(block, width))
    return "\n".join(line.rstrip() for line in lines)


_ITEM = re.compile(r"([-*]|[0-9]+\.) ")


def _wrapped_block(block: str, width: int) -> list[str]:
    if "```" in block or block.startswith(("    ", "|")):
        return block.split("\n")
    pieces: list[str] = []
    for line in block.split("\n"):
        if pieces and not _ITEM.match(line.lstrip()):
            pieces[-1] += " " + line.strip()
        else:
            pieces.append(line.strip())
    lines: list[str] = []
    for piece in pieces:
        mark = _ITEM.match(piece)
        lines += textwrap.wrap(
            " ".join(piece.split()),
            width,
            subsequent_indent=" " * len(mark.group()) if mark else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def name(text: str) -> str:
    """A name that was checked against Python's grammar; dots and leading dots are allowed."""
    if not re.fullmatch(r"\.*[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*", text):
        raise GeneratorBug(f"not a name: {literal(text)}")
    return text


def expression(text: str) -> str:
    """Python source of one expression, unchanged: a mark for the reader and the lint."""
    return text


def statement(text: str) -> str:
    """Python source of whole statements, unchanged; black refuses what is not Python."""
    return text


ENCODERS: Mapping[str, Callable[[str], str]] = {
    "literal": literal,
    "docstring": docstring,
    "comment": comment,
    "toml": toml,
    "markdown": markdown,
    "code_span": code_span,
    "name": name,
    "expression": expression,
    "statement": statement,
}
"""The filters that a template may use, by name."""
