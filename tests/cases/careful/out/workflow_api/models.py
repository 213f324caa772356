# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The objects of the API: what the server sends and what a call may carry.

Fields have Python names; the names on the wire are mapped. Members that are not described here
are ignored on reading, and enumerations keep values that they do not know.
"""

from __future__ import annotations

from datetime import datetime

from ._runtime.enums import OpenStrEnum
from ._runtime.model import Model


class Sign(OpenStrEnum):
    """S."""

    VALUE_EMPTY = ""
    HYPHEN_MINUS1 = "-1"
    VALUE_1 = "1"
    PLUS_SIGN = "+"
    VALUE_9 = "9"
    PLAIN = "Plain"


class Thing(Model, kw_only=True):
    """T."""

    id: int | None = None
    """I."""


class Shelf(Thing, kw_only=True):
    """S."""

    _zoned_fields = Thing._zoned_fields | frozenset({"at"})

    at: datetime | None = None
    """A."""
    sign: Sign | None = None
    above: Shelf | None = None
