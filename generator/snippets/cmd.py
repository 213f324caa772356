"""Words of a batch file: what a program receives must be the string, whatever is in it."""

from __future__ import annotations

import base64
import re

from ..diagnostics import GeneratorBug

_SPECIAL = frozenset("&|<>^()")
_LINE = 7_500
"""Characters of the longest words in a batch file; a command line of cmd has at most 8,191."""

_BLOCK_LINE = re.compile(r"[A-Za-z0-9+/]{1,64}={0,2}")


def word(text: str) -> str:
    """A word that a program of Windows reads as the string, which must be visible ASCII.

    Two readers are between: cmd, to which every quote opens or closes and backslashes mean
    nothing, and the program, which splits its command line by the rules of the C runtime.
    """
    return word_with_variables(text.replace("%", "%%"))


def word_with_variables(text: str) -> str:
    """A word in which cmd reads variables: `%` stands for itself only if it is there twice."""
    if not _fits(text):
        raise GeneratorBug("a word of cmd carries visible ASCII only")
    argument = _c_runtime(text)
    written: list[str] = []
    within = False
    for at, character in enumerate(argument):
        if character == '"' and at == len(argument) - 1 and not within:
            # To cmd this quote would open; then it would read the rest as quoted.
            written.append("^")
        elif character == '"':
            within = not within
        elif character in _SPECIAL and not within:
            written.append("^")
        written.append(character)
    return "".join(written)


def _c_runtime(text: str) -> str:
    """The argument in quotes: backslashes count twice before a quote, and only there."""
    escaped = re.sub(r'(\\*)"', r'\1\1\\"', text)
    return '"' + re.sub(r"(\\+)$", r"\1\1", escaped) + '"'


def _fits(text: str) -> bool:
    return re.fullmatch(r"[\x20-\x7e]*", text) is not None


def within_quotes(text: str) -> str:
    """A path within quotes, after an address."""
    if not _fits(text) or '"' in text or text.endswith("\\"):
        raise GeneratorBug("not within quotes of cmd")
    return text.replace("%", "%%")


def block_of(body: str, path: str) -> tuple[str, ...]:
    """The body as lines of base64, which certutil decodes; empty if a command line carries it."""
    if _fits(body) and len(word(body)) + len(word(path)) <= _LINE:
        return ()
    coded = base64.b64encode(body.encode("utf-8")).decode("ascii")
    return tuple(coded[at : at + 64] for at in range(0, len(coded), 64))


def block_line(text: str) -> str:
    """A line of a block in base64."""
    if not _BLOCK_LINE.fullmatch(text):
        raise GeneratorBug("not a line of base64")
    return text
