# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The objects of the API: what the server sends and what a call may carry.

Fields have Python names; the names on the wire are mapped. Members that are not described here
are ignored on reading, and enumerations keep values that they do not know.
"""

from __future__ import annotations

from datetime import date
from typing import Literal, TypeAlias

from ._runtime.enums import OpenIntEnum, OpenStrEnum
from ._runtime.model import Model
from ._runtime.values import JsonValue


class Mood(OpenStrEnum):
    """Mood."""

    HAPPY = "happy"
    SAD = "sad"


class Lvl(OpenIntEnum):
    """L."""

    ONE = 1
    """One."""
    VALUE_2 = 2


class Thing(Model, kw_only=True):
    """A thing

    T.
    """

    name: str
    """N."""
    self: Thing | None = None
    """Itself."""
    others: list[Thing] | None = None
    """O."""
    map: dict[str, Lvl] | None = None
    """M."""
    day: date | None = None
    """Deprecated. D."""
    free: JsonValue | None = None
    """F."""
    animal: Cat | None = None
    """A. Default: {"kind": "cat", "name": "x"}."""
    also: Also | None = None
    """Also."""
    mixed: str | float | bool | None = None
    """M."""
    e: str | None = None
    """E."""


class Base(Model, kw_only=True):
    """B."""

    name: str
    """N."""


class Cat(Base, kw_only=True):
    """Cat."""

    kind: Literal["cat"]
    """K."""


Names: TypeAlias = list[str]
"""Names."""

Scores: TypeAlias = dict[str, int]
"""Scores."""

Also: TypeAlias = Names
"""Also."""
