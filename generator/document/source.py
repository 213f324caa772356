"""A file on the disk as text: read once, whatever it is, and never waited for."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import NoReturn

from ..diagnostics import Location, Problem, SpecError

MAX_BYTES = 10_000_000

_NOT_PLAIN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Characters that YAML does not allow, or that its versions take for different line breaks."""


def read_text(path: Path, shown: str) -> str:
    """The text of a UTF-8 file with `\\n` as its line breaks, called `shown` in complaints.

    Raises SpecError where there is no such file, it is a folder or no plain file, may not be
    read, is too large, is not UTF-8, or holds characters that YAML does not allow.
    """
    return _text(_read(path, shown), shown)


def _read(path: Path, shown: str) -> bytes:
    try:
        # Without O_NONBLOCK, opening a FIFO would wait for its writer.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags)
        try:
            content = _content(descriptor)
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        _refuse_file(shown, "there is no such file", "give the path of the OpenAPI document")
    except IsADirectoryError:
        _refuse_file(shown, "this is a folder", "give the path of the OpenAPI document in it")
    except PermissionError:
        _refuse_file(shown, "this file may not be read", "allow this user to read it")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        _refuse_file(shown, f"the file cannot be read: {reason}", "give the path of a plain file")
    if len(content) > MAX_BYTES:
        megabytes = MAX_BYTES // 1_000_000
        _refuse_file(
            shown,
            f"the file is larger than {megabytes} MB",
            "give the path of an OpenAPI document, or divide this one",
        )
    return content


def _content(descriptor: int) -> bytes:
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError
    if not stat.S_ISREG(mode):
        raise ValueError("it is not a plain file")
    parts: list[bytes] = []
    missing = MAX_BYTES + 1
    while missing and (part := os.read(descriptor, missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def _text(content: bytes, shown: str) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", "replace").split("\n")
        raise SpecError(
            [
                Problem(
                    Location(shown, len(before), len(before[-1]) + 1),
                    "the file is not UTF-8",
                    "save it in the encoding UTF-8",
                )
            ]
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    found = _NOT_PLAIN.search(text)
    if found:
        lines = text[: found.start()].split("\n")
        excerpt = text.split("\n")[len(lines) - 1]
        code = f"{ord(found.group()):04X}"
        raise SpecError(
            [
                Problem(
                    Location(shown, len(lines), len(lines[-1]) + 1, 1, excerpt),
                    f"the character U+{code} cannot stand in YAML as it is",
                    f"remove it, or write \\u{code} in a text in double quotes",
                )
            ]
        )
    return text


def _refuse_file(shown: str, message: str, cure: str) -> NoReturn:
    raise SpecError([Problem(Location(shown, 1, 1), message, cure)]) from None
