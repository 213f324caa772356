"""A batch file as cmd.exe and a program's start-up code read it: lines to arguments.

Written from the documented behaviour of cmd.exe (percent expansion, carets, quotes) and of
Microsoft's C runtime (backslashes before quotes), not from the encoder that is tested with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from dataclasses import dataclass

LINE_LIMIT = 8191
"""The longest line that cmd.exe takes."""

_DELAYED = re.compile(r"setlocal\b.*\benabledelayedexpansion", re.IGNORECASE)


class NotCmdError(Exception):
    """The text is not a batch file that this reader understands."""


@dataclass(frozen=True, slots=True)
class Line:
    """One command: its text after expansion, without redirections, and those redirections."""

    text: str
    redirections: tuple[str, ...]


def commands(source: str, values: MutableMapping[str, str]) -> Iterator[Line]:
    """Each command of a batch file, in the order in which they stand.

    `values` has the variables by their names in capitals; whoever reads the commands changes it
    as `set` does, and what is read next is expanded with that.
    """
    if _DELAYED.search(source):
        raise NotCmdError("delayed expansion, in which ! is special, is not read here")
    for logical in _logical_lines(source.replace("\r\n", "\n")):
        if len(logical) > LINE_LIMIT:
            raise NotCmdError(f"a line of {len(logical)} characters")
        yield from _split(_percent(logical, values))


def arguments(text: str) -> list[str]:
    """The arguments of a command as the C runtime passes them to main, its name first."""
    found: list[str] = []
    at, size = 0, len(text)
    while True:
        while at < size and text[at] in " \t":
            at += 1
        if at >= size:
            return found
        argument, at = _argument(text, at)
        found.append(argument)


def _argument(text: str, at: int) -> tuple[str, int]:
    piece: list[str] = []
    quoted = False
    while at < len(text) and (quoted or text[at] not in " \t"):
        if text[at] == "\\":
            end = at
            while end < len(text) and text[end] == "\\":
                end += 1
            count = end - at
            if end < len(text) and text[end] == '"':
                piece.append("\\" * (count // 2))
                if count % 2:
                    piece.append('"')
                    end += 1
            else:
                piece.append("\\" * count)
            at = end
        elif text[at] == '"':
            if quoted and text[at + 1 : at + 2] == '"':
                piece.append('"')
                at += 1
            else:
                quoted = not quoted
            at += 1
        else:
            piece.append(text[at])
            at += 1
    if quoted:
        raise NotCmdError("a quote without an end")
    return "".join(piece), at


def _logical_lines(source: str) -> Iterator[str]:
    """Lines, those joined that a caret outside quotes continues."""
    kept: list[str] = []
    for line in source.split("\n"):
        kept.append(line)
        if not _continues(line):
            yield "\n".join(kept)
            kept = []
    if kept:
        raise NotCmdError("a caret at the end of the file")


def _continues(line: str) -> bool:
    quoted, at = False, 0
    while at < len(line):
        if line[at] == '"':
            quoted = not quoted
        elif line[at] == "^" and not quoted:
            at += 1
            if at == len(line):
                return True
        at += 1
    return False


def _percent(line: str, values: Mapping[str, str]) -> str:
    """Percent expansion, which comes before anything else and ignores quotes."""

    def replaced(match: re.Match[str]) -> str:
        found = match.group()
        if found == "%%":
            return "%"
        if match["name"] is not None:
            name, colon, part = match["name"].partition(":")
            value = values.get(name.upper(), "")
            cut = re.fullmatch(r"~(-?\d+)(?:,(-\d+))?", part)
            if cut and value:
                return value[int(cut[1]) : int(cut[2]) if cut[2] else None]
            if colon and name:
                raise NotCmdError(f"{found} is not read here")
            return value
        return ""  # an argument of the batch file, which has none, or a percent sign alone

    return re.sub(r"%%|%\*|%~?[a-z]*[0-9]|%(?P<name>[^%\n]+)%|%", replaced, line)


def _split(line: str) -> Iterator[Line]:
    """The commands of a line: carets, quotes, and the marks between commands."""
    piece: list[str] = []
    redirections: list[str] = []
    quoted, at = False, 0
    while at < len(line):
        mark = line[at]
        if quoted or mark == '"':
            quoted = quoted != (mark == '"')
            piece.append(mark)
        elif mark == "^":
            at += 1
            if line[at : at + 1] == "\n":
                # The line end goes, and what begins the next line is taken as it is.
                at += 1
            piece.append(line[at : at + 1])
        elif mark in "&|":
            yield from _line(piece, redirections)
            piece, redirections = [], []
        elif mark in "<>":
            if piece and piece[-1] in "0123456789" and (len(piece) < 2 or piece[-2] in " \t"):
                mark = piece.pop() + mark
            target, at = _redirection(line, at + 1)
            redirections.append(mark + target)
            continue
        else:
            piece.append(mark)
        at += 1
    yield from _line(piece, redirections)


def _line(piece: list[str], redirections: list[str]) -> Iterator[Line]:
    text = "".join(piece).strip(" \t")
    text = text.removeprefix("@").removeprefix("(").removesuffix(")").strip(" \t")
    if text:
        yield Line(text, tuple(redirections))


def _redirection(line: str, at: int) -> tuple[str, int]:
    start = at
    while at < len(line) and line[at] in ">& \t":
        at += 1
    quoted = False
    while at < len(line) and (quoted or line[at] not in " \t\n&|<>^"):
        quoted = quoted != (line[at] == '"')
        at += 1
    return line[start:at].strip(), at
