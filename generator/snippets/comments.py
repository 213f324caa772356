"""For each language a text behind its mark of a comment: one line that stays a comment."""

from __future__ import annotations

import html as markup
import re
from collections.abc import Callable

from .. import encoders

_CMD_COMMENT = 2_000
"""Characters of a comment in a batch file, of whose lines cmd reads 8,191 at most."""


def ascii_comment(text: str) -> str:
    """The comment in ASCII, for files whose encoding the reader's machine decides."""
    line = encoders.comment(text)
    return "".join(item if item <= "~" else _numbered(item) for item in line)


def java(text: str) -> str:
    """In Java `\\u` counts in comments too, and could end them."""
    return ascii_comment(encoders.comment(text).replace("\\", "\\u005c"))


def php(text: str) -> str:
    """In PHP `?>` ends a comment and the program."""
    return encoders.comment(text).replace("?>", "? >")


def cmd(text: str) -> str:
    """Behind `rem` percent signs are read, a caret at the end joins lines, and lines are short."""
    line = re.sub(r"[%^&|<>]", lambda found: _numbered(found.group()), ascii_comment(text))
    return line if len(line) <= _CMD_COMMENT else line[: _CMD_COMMENT - 4] + " ..."


def html(text: str) -> str:
    """Text in a page, also within an attribute in double quotes."""
    return markup.escape(encoders.comment(text), quote=True)


def _numbered(character: str) -> str:
    return f"U+{ord(character):04X}"


COMMENTS: dict[str, Callable[[str], str]] = {
    "bash": encoders.comment,
    "cmd": cmd,
    "csharp": encoders.comment,
    "go": encoders.comment,
    "http": encoders.comment,
    "java": java,
    "javascript": encoders.comment,
    "php": php,
    "powershell": ascii_comment,
    "python": encoders.comment,
    "ruby": encoders.comment,
}
"""The comment encoder of each language: the filter `comment` of its templates."""
