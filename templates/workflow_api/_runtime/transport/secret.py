"""Strings that no log, repr, exception or pickle may show."""

from __future__ import annotations

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

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return "Secret(***)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a secret cannot be pickled")


def concealed(value: ValueT) -> ValueT:
    """A string in a Secret, anything else unchanged; only what sends it opens it again.

    Error trackers send the local variables of each frame: the first line of a function that is
    given a secret replaces its argument by this. The type stays that of the argument, which the
    rest of the function passes on and does not read.
    """
    kept: Any = Secret(str.__str__(value)) if isinstance(value, str) else value
    found: ValueT = kept
    return found
