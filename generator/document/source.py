"""Read a file as UTF-8, once, and reject characters that YAML does not allow."""

from __future__ import annotations

import re
from pathlib import Path

from ..diagnostics import Location, Problem, SpecError

_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Characters that YAML does not allow, or that its versions treat as different line breaks."""


def read_text(path: Path, shown: str) -> str:
    """The text of a file with `\\n` as its line breaks; problems call the file `shown`.

    Raises SpecError for what is not a file, cannot be read, is not UTF-8 or cannot be YAML.
    """
    try:
        text = _content(path, shown).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", "replace").split("\n")
        place = Location(shown, len(before), len(before[-1]) + 1)
        raise _error(place, "the file is not UTF-8", "save it as UTF-8") from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _FORBIDDEN.search(text)
    if found:
        lines = text[: found.start()].split("\n")
        excerpt = text.split("\n")[len(lines) - 1]
        code = f"{ord(found.group()):04X}"
        raise _error(
            Location(shown, len(lines), len(lines[-1]) + 1, 1, excerpt),
            f"the character U+{code} is not allowed unescaped in YAML",
            f"remove it, or write \\u{code} in a double-quoted string",
        )
    return text


def _content(path: Path, shown: str) -> bytes:
    place = Location(shown, 1, 1)
    try:
        # A FIFO or a device is not opened: reading it might never end.
        if path.is_file() or not path.exists():
            return path.read_bytes()
    except FileNotFoundError:
        message, fix = "there is no such file", "give the path of the OpenAPI document"
    except PermissionError:
        message, fix = "permission denied", "give this user read permission"
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        message, fix = f"the file cannot be read: {reason}", "give the path of a file"
    else:
        message, fix = "this is not a file", "give the path of the OpenAPI document"
    raise _error(place, message, fix) from None


def _error(place: Location, message: str, fix: str) -> SpecError:
    return SpecError([Problem(place, message, fix)])
