"""Words of the three shells: what a program is given must be the text, whatever stands in it."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass

from ..diagnostics import GeneratorBug
from .request import SnippetRequest

_PLAIN = re.compile(r"[\x20-\x7e]*")
_BASH_ESCAPES = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "'": "\\'", "\\": "\\\\"}
_CMD_SPECIAL = frozenset("&|<>^()")
_CMD_LINE = 7_500
"""Characters of the longest words in a batch file; a command line of cmd has at most 8,191."""

_BLOCK_LINE = re.compile(r"[A-Za-z0-9+/]{1,64}={0,2}")


def bash(text: str) -> str:
    """A word in single quotes; `$'…'` with the bytes in octal where a character is not plain."""
    if _PLAIN.fullmatch(text):
        return "'" + text.replace("'", "'\\''") + "'"
    return "$'" + "".join(_bash_character(character) for character in text) + "'"


def _bash_character(character: str) -> str:
    if character in _BASH_ESCAPES:
        return _BASH_ESCAPES[character]
    if " " <= character <= "~":
        return character
    # `\u` would depend on the locale; three digits leave no doubt where an escape ends.
    return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8"))


def cmd(text: str) -> str:
    """A word in a batch file that a program of Windows reads as the text.

    Two readers are between: cmd, to which every quote opens or closes and which knows no
    backslash, and the program, which splits its command line by the rules of the C runtime.
    A word can carry plain text only; see `fits_cmd`.
    """
    if not fits_cmd(text):
        raise GeneratorBug("a word of cmd carries visible ASCII only")
    argument = _c_runtime(text)
    word: list[str] = []
    within = False
    for at, character in enumerate(argument):
        if character == '"' and at == len(argument) - 1 and not within:
            # To cmd this quote would open; then it would read what follows as within quotes.
            word.append("^")
        elif character == '"':
            within = not within
        elif character in _CMD_SPECIAL and not within:
            word.append("^")
        word.append("%%" if character == "%" else character)
    return "".join(word)


def fits_cmd(text: str) -> bool:
    """Whether a word in a batch file can carry the text."""
    return _PLAIN.fullmatch(text) is not None


def within_quotes(text: str) -> str:
    """A path as it may stand in a batch file within quotes, behind an address."""
    if not fits_cmd(text) or '"' in text or text.endswith("\\"):
        raise GeneratorBug("not within quotes of cmd")
    return text.replace("%", "%%")


@dataclass(frozen=True, slots=True, kw_only=True)
class CmdBody:
    """A body for a batch file: a word, or the lines of a block in base64; one of them is empty."""

    word: str
    block: tuple[str, ...]


def cmd_body(request: SnippetRequest) -> CmdBody:
    """The body as a word if a command line carries it, else as a block that certutil decodes."""
    body = request.body or ""
    if fits_cmd(body) and len(cmd(body)) + len(cmd(request.path)) <= _CMD_LINE:
        return CmdBody(word=body, block=())
    coded = base64.b64encode(body.encode("utf-8")).decode("ascii")
    lines = tuple(coded[at : at + 64] for at in range(0, len(coded), 64))
    return CmdBody(word="", block=lines)


def block_line(text: str) -> str:
    """A line of a block in base64."""
    if not _BLOCK_LINE.fullmatch(text):
        raise GeneratorBug("no line of base64")
    return text


def _c_runtime(text: str) -> str:
    """The argument in quotes: backslashes count twice before a quote, and only there."""
    escaped = re.sub(r'(\\*)"', r'\1\1\\"', text)
    return '"' + re.sub(r"(\\+)$", r"\1\1", escaped) + '"'


def powershell(text: str) -> str:
    """A string in single quotes; other characters by number, which version 5.1 has no escape for.

    It also reads a file without a mark in the code page of the machine, so the text is ASCII.
    """
    pieces = re.findall(r"[\x20-\x7e]+|[^\x20-\x7e]", text)
    parts = [part for piece in pieces for part in _powershell_parts(piece)]
    if not parts:
        return "''"
    if len(parts) == 1 and parts[0].startswith("'"):
        return parts[0]
    # One operator over a list: a sum of thousands would be too deep for the parser.
    return f"(-join ({', '.join(parts)}))" if len(parts) > 1 else f"([string]{parts[0]})"


def _powershell_parts(piece: str) -> list[str]:
    if _PLAIN.fullmatch(piece):
        return ["'" + piece.replace("'", "''") + "'"]
    units = piece.encode("utf-16-be").hex()
    return [f"[char]0x{units[at : at + 4]}" for at in range(0, len(units), 4)]
