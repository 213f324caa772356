# SPDX-License-Identifier: MIT
"""Strings that no log, repr, exception or pickle may show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn, TypeVar

ValueT = TypeVar("ValueT")


class Secret:
    """A string whose value is available only through `reveal`."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The value, only to send it."""
        return self._text

    def is_unicode(self) -> bool:
        """Whether it can be encoded. The exception of Python for one that cannot would show it."""
        try:
            self._text.encode()
        except UnicodeEncodeError:
            return False
        return True

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


class Bytes:
    """Stands for bytes that were given where a secret string belongs; nothing accepts it."""

    __slots__ = ()


def concealed(value: ValueT) -> ValueT:
    """A string in a Secret, and each string of a mapping or list; anything else unchanged.

    Error trackers send the local variables of each frame: the first line of a function that is
    given a secret replaces its argument by this, and only what sends it opens it again. The type
    stays that of the argument, which the rest of the function passes on and does not read.
    """
    found: ValueT = _concealed(value)
    return found


def kept(value: object) -> Secret:
    """The Secret that `concealed` made of a string, typed as what it is."""
    return value if isinstance(value, Secret) else Secret(str(value))


def _concealed(value: object) -> Any:
    if isinstance(value, str):
        return Secret(str.__str__(value))
    if isinstance(value, bytes | bytearray):
        return Bytes()
    if isinstance(value, Mapping):
        return {name: _concealed(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_concealed(item) for item in value]
    return value
