# SPDX-License-Identifier: MIT
"""Arguments as texts in the path, the query, a header or a form."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from urllib.parse import quote
from uuid import UUID

from ..transport.header_fields import field_value
from ..transport.secret import Secret

_DOTS = frozenset({"", ".", ".."})


def text_of(value: object) -> str:
    """A single value as text: `true`, `12.50`, an ISO date, an id with dashes.

    Raises:
        TypeError: the value is not a single value.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, date):
        # As in JSON bodies: UTC is `Z`.
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, int | float | Decimal | UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be written as one text")


def in_path(name: str, value: object) -> str:
    """A value for its place in the path, percent-encoded so that it stays one segment.

    Raises:
        ValueError: the value is empty or a dot segment, which would lead to another URL.
    """
    if isinstance(value, UUID):
        return str(value)
    text = ",".join(quote(item, safe="") for item in _items(value))
    if text in _DOTS:
        raise ValueError(f"{name}: {text!r} cannot be a part of a path")
    return text


def in_query(name: str, value: object) -> list[str]:
    """A value, or each item of a list, as a percent-encoded `name=value`."""
    return [f"{quote(name, safe='')}={quote(item, safe='')}" for item in _items(value)]


def in_header(name: str, value: object) -> str:
    """A value, or the items of a list with commas between them, as the text of a header.

    Raises:
        ValueError: the text has a line break or another character that a header cannot carry.
    """
    return field_value(name, ",".join(_items(value)))


def _items(value: object) -> list[str]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [text_of(item) for item in value]
    return [text_of(value)]
