# SPDX-License-Identifier: MIT
"""Enumerations that keep unknown values."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Self


class OpenIntEnum(IntEnum):
    """Whole numbers with names. An unknown number is a member too, named `UNKNOWN_<number>`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}".replace("-", "MINUS_")
        member._value_ = value
        return member


class OpenStrEnum(StrEnum):
    """Strings with names. An unknown string is a member too, named `UNKNOWN`."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member
