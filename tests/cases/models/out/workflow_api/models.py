# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The objects of the API: what the server sends and what a call may carry.

Fields have Python names; the names on the wire are mapped. Members that are not described here
are ignored on reading, and enumerations keep values that they do not know.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias
from uuid import UUID

from msgspec import field

from ._runtime.dates import ServerDateTime
from ._runtime.enums import OpenIntEnum, OpenStrEnum
from ._runtime.model import Model
from ._runtime.values import JsonValue


class Mood(OpenStrEnum):
    """How it feels."""

    HAPPY = "happy"
    SAD = "sad"


class Level(OpenIntEnum):
    """An open enumeration."""

    LOW = 1
    """Little."""
    HIGH = 2
    """Much."""


class Named(Model, kw_only=True):
    """Something with a name."""

    _secret_fields = frozenset({"password"})

    name: str
    """Its name."""
    password: str | None = None
    """No repr shows it."""


class Cat(Named, kw_only=True, rename="camel"):
    """A cat."""

    _secret_fields = Named._secret_fields | frozenset({"pin_code"})

    kind: Literal["cat"]
    """Says that it is a cat."""
    lives: int | None = None
    """How many are left."""
    pin_code: str | None = None
    """No repr shows it either."""


class Dog(Named, kw_only=True):
    """A dog."""

    kind: Literal["dog"]
    """Says that it is a dog."""
    tricks: list[str]
    """What it can do."""


class Everything(Model, kw_only=True):
    """A member of each kind."""

    _zoned_fields = frozenset({"moment"})

    id: UUID
    """Its id."""
    count: int | None = None
    """A whole number. Default: 0."""
    ratio: float | None = None
    """A fraction."""
    price: str | None = None
    """Exact."""
    flag: bool | None = None
    """Deprecated. Yes or no."""
    day: date | None = None
    """A date."""
    moment: datetime | None = None
    """A moment with its zone."""
    local: ServerDateTime | None = None
    """A moment without zone."""
    mood: Mood | None = None
    level: Level | None = None
    tags: list[str] | None = None
    """Words."""
    scores: dict[str, int] | None = None
    """By name."""
    free: JsonValue | None = None
    """Any JSON."""
    anything: dict[str, JsonValue] | None = None
    """An object with any members."""
    either: str | int | None = None
    """A string or a number."""
    fixed: Literal["v1"] | None = None
    """Always the same."""
    weight: Weight | None = None
    nothing: str | None = None
    """A string or null."""
    pascal_name: str | None = field(default=None, name="PascalName")
    """Another letter case."""
    nested: Dog | None = None


Weight: TypeAlias = float
"""Kilograms."""
