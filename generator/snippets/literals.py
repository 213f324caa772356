"""For each language the literal of any text without NUL, in ASCII and on one line.

So an example does not depend on the encoding in which it is saved or pasted, and no character
that is not seen stands in it. Where a language has a form in which plain texts read well, plain
texts have that form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from .. import encoders
from ..diagnostics import GeneratorBug
from .shells import bash, cmd, powershell

_PLAIN = re.compile(r"[\x20-\x7e]*")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_JAVA_CONSTANT = 10_000
"""Characters of a literal in Java; a constant has at most 65,535 bytes, up to six a character."""


def javascript(text: str) -> str:
    """A JavaScript string in the quotes that need fewer escapes, also right within a page."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    # No tag can begin or end in a page, whatever the text is.
    return _quoted(text, quote, {**_SHORT, "<": "\\u003c"}, _four_digits)


def python(value: object) -> str:
    """A Python literal; a text is in ASCII, as elsewhere, and in the quotes that black chooses."""
    if not isinstance(value, str):
        return repr(value)
    quote = "'" if value.count('"') > value.count("'") else '"'

    def escape(character: str) -> str:
        code = ord(character)
        if code <= 0xFF:
            return f"\\x{code:02x}"
        return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"

    return _quoted(value, quote, _SHORT, escape)


def csharp(text: str) -> str:
    """A regular string of C#."""
    return _quoted(text, '"', _SHORT, _four_digits)


def java(text: str) -> str:
    """A string of Java; a very long one is put together when the program runs.

    Java replaces `\\u` before it looks for literals, so controls are written in octal.
    """
    if len(text) <= _JAVA_CONSTANT:
        return _java(text)
    parts = [text[at : at + _JAVA_CONSTANT] for at in range(0, len(text), _JAVA_CONSTANT)]
    return f'String.join("", {", ".join(_java(part) for part in parts)})'


def _java(text: str) -> str:
    def escape(character: str) -> str:
        return f"\\{ord(character):03o}" if character < "\x80" else _four_digits(character)

    return _quoted(text, '"', _SHORT, escape)


def go(text: str) -> str:
    """A raw string of Go where that saves escapes, else an interpreted one."""
    if _PLAIN.fullmatch(text) and "`" not in text and ('"' in text or "\\" in text):
        return f"`{text}`"

    def escape(character: str) -> str:
        code = ord(character)
        return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"

    return _quoted(text, '"', _SHORT, escape)


def php(text: str) -> str:
    """A PHP string in single quotes, or in double quotes where something has to be escaped."""
    if _PLAIN.fullmatch(text):
        return _single(text)
    return _quoted(text, '"', {**_SHORT, "$": "\\$"}, _braces)


def ruby(text: str) -> str:
    """A Ruby string in single quotes, or in double quotes where something has to be escaped."""
    if _PLAIN.fullmatch(text):
        return _single(text)
    return _quoted(text, '"', {**_SHORT, "#": "\\#"}, _braces)


def http(text: str) -> str:
    """A text on a line of an HTTP message, which has no escapes: what is visible passes."""
    if not _PLAIN.fullmatch(text):
        raise GeneratorBug(f"no line of a message: {encoders.literal(text)}")
    return text


def _single(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _quoted(text: str, quote: str, special: Mapping[str, str], escape: Callable[[str], str]) -> str:
    """The text between quotes: special characters by table, what is not plain by `escape`."""
    return quote + "".join(_escaped(text, quote, special, escape)) + quote


def _escaped(
    text: str, quote: str, special: Mapping[str, str], escape: Callable[[str], str]
) -> Iterator[str]:
    for character in text:
        if character in (quote, "\\"):
            yield "\\" + character
        elif character in special:
            yield special[character]
        elif " " <= character <= "~":
            yield character
        else:
            yield escape(character)


def _four_digits(character: str) -> str:
    """The escapes of the character's UTF-16 units."""
    units = character.encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def _braces(character: str) -> str:
    return f"\\u{{{ord(character):x}}}"


LITERALS: dict[str, Callable[[str], str]] = {
    "bash": bash,
    "cmd": cmd,
    "csharp": csharp,
    "go": go,
    "http": http,
    "java": java,
    "javascript": javascript,
    "php": php,
    "powershell": powershell,
    "python": python,
    "ruby": ruby,
}
"""The literal encoder of each language: the filter `literal` of its templates."""
