"""What the examples need to know about a language: data that Python and the browser interpret.

A literal is ASCII on one line. So an example does not depend on the encoding in which it is saved
or pasted, and no invisible character is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import KW_ONLY, dataclass, field
from typing import Literal, NamedTuple

from .. import encoders
from ..diagnostics import GeneratorBug
from .data import Data, DataForm, Writer
from .variable import Case, cased

How = Literal["run", "syntax-checked"]
PROOFS: Mapping[How, str] = {
    "run": "The tests run the file of each operation, unchanged, and compare the request that"
    " arrives with the expected one.",
    "syntax-checked": "The program is not available where the tests run: a reader of the tests"
    " follows the file, and the request that it would send is compared with the expected one.",
}
"""How a target's examples are proven."""


class Code(NamedTuple):
    """How characters up to `last` are written by number: each unit of `bits` bits by `form`."""

    form: str
    bits: Literal[8, 16, 32] = 32
    last: int = 0x10FFFF

    def written(self, character: str) -> str:
        """The escapes of a character's units."""
        data, size = character.encode(f"utf-{self.bits}{_ENDIAN[self.bits]}"), self.bits // 8
        units = (data[at : at + size] for at in range(0, len(data), size))
        return "".join(self.form % int.from_bytes(unit) for unit in units)


_ENCODED = re.compile(r"[A-Za-z0-9\-._~!$&'()*+,;=:@/%?]*")
"""What RFC 3986 leaves in a path and a query, and therefore in a form."""
_ENDIAN = {8: "", 16: "-be", 32: "-be"}


class Form(NamedTuple):
    """A way to write a string between `start` and `end`.

    Visible ASCII is written unchanged, except for `escapes`; other characters by the first of
    `codes` that fits. A form without `codes` cannot hold them.
    """

    start: str
    end: str
    escapes: Mapping[str, str]
    codes: tuple[Code, ...] = ()

    def written(self, text: str) -> str | None:
        """The literal; None if this form cannot hold the string."""
        parts = [self._character(character) for character in text]
        held = [part for part in parts if part is not None]
        return self.start + "".join(held) + self.end if len(held) == len(parts) else None

    def _character(self, character: str) -> str | None:
        if character in self.escapes:
            return self.escapes[character]
        if " " <= character <= "~" and character not in self.end:
            return character
        return next(
            (code.written(character) for code in self.codes if ord(character) <= code.last), None
        )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """The encoders of a language.

    Attributes:
        key: what tables call it.
        sample: what `x-codeSamples` calls it.
        lexer: what Pygments calls it.
        forms: the ways to write a string. The shortest literal is taken, the first of equals.
        longest: characters of a literal, 0 without a limit. A longer string is written in parts.
        joined: the expression that joins the parts, with `%s` for their list.
        in_comments: what replaces a string that a comment must not have.
        ascii_comments: for files whose encoding is the reader's: other characters by number.
        longest_comment: characters of a comment, 0 without a limit.
        data_form: how nested data are written; None for a language whose examples have the text.
        case: how its variables are named; None for a language without any.
        in_quotes: what replaces marks of a URL inside the quotes in which variables are read.
        filters: what its templates may use besides `literal`, `comment`, `name`, `data`,
            `variable` and `quoted`, or instead of them. `FILTERS` in templates/docs/code has the
            same functions.
    """

    key: str
    sample: str
    lexer: str
    forms: tuple[Form, ...]
    longest: int = 0
    joined: str = ""
    in_comments: Mapping[str, str] = field(default_factory=dict)
    ascii_comments: bool = False
    longest_comment: int = 0
    data_form: DataForm | None = None
    case: Case | None = None
    in_quotes: Mapping[str, str] = field(default_factory=dict)
    filters: Mapping[str, Callable[..., str]] = field(default_factory=dict)

    def literal(self, text: str) -> str:
        """The literal of a string without NUL."""
        size = self.longest or len(text) or 1
        parts = [text[at : at + size] for at in range(0, len(text) or 1, size)]
        literals = [self._literal(part) for part in parts]
        return literals[0] if len(literals) == 1 else self.joined % ", ".join(literals)

    def _literal(self, text: str) -> str:
        written = [found for form in self.forms if (found := form.written(text)) is not None]
        if not written:
            raise GeneratorBug(f"{self.key} cannot write {encoders.literal(text)}")
        return min(written, key=len)

    def comment(self, text: str) -> str:
        """The text after a comment mark: one line that stays a comment."""
        line = encoders.comment(text)
        for old, new in self.in_comments.items():
            line = line.replace(old, new)
        if self.ascii_comments:
            line = "".join(item if item <= "~" else f"U+{ord(item):04X}" for item in line)
        cut = bool(self.longest_comment) and len(line) > self.longest_comment
        return line[: self.longest_comment - 4] + " ..." if cut else line

    def data(self, data: Data) -> str:
        """The source of nested data.

        Raises:
            ChangedValueError: the language would send another value.
        """
        if self.data_form is None:
            raise GeneratorBug(f"{self.key} has no form for data")
        return Writer(self.data_form, self.literal, self.variable).written(data)

    def variable(self, name: str) -> str:
        """The name of a variable, given in snake case."""
        if self.case is None:
            raise GeneratorBug(f"{self.key} has no variables")
        return cased(name, self.case)

    def quoted(self, url: str) -> str:
        """Part of a URL or of a form inside the quotes in which the language reads variables."""
        if not _ENCODED.fullmatch(url):
            raise GeneratorBug(f"not percent-encoded: {encoders.literal(url)}")
        return "".join(self.in_quotes.get(character, character) for character in url)


@dataclass(frozen=True, slots=True)
class Target:
    """A tool or library with examples of its own, in one language.

    Attributes:
        key: what tests and tables call it.
        title: what readers call it.
        language: the language of its files.
        file_name: the file in the folder of each operation; its two templates have the same name.
        command: how a reader runs the file, shown in the index.
        how: how its examples are proven.
        packages: the Debian packages that run it, for `make install-snippet-tools`.
        signed_file_name: a second file with a token, for messages, which cannot read the
            environment; empty if one file serves with and without a token.
        line_end: what ends a line in its files.
        exact: whether the file is a message to its last byte, without a line around it.
    """

    key: str
    title: str
    language: Language
    file_name: str
    command: str
    how: How = "run"
    _: KW_ONLY
    packages: str = ""
    signed_file_name: str = ""
    line_end: str = "\n"
    exact: bool = False
