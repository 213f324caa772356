"""Enumerations that keep values which they do not know."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import Self


class OpenIntEnum(IntEnum):
    """Whole numbers with names. An unknown number is a member too, named `UNKNOWN_` and it."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}".replace("-", "MINUS_")
        member._value_ = value
        return member


class OpenStrEnum(str, Enum):
    """Texts with names. An unknown text is a member too, named `UNKNOWN`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    def __str__(self) -> str:
        return str.__str__(self)
