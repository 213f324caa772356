# SPDX-License-Identifier: MIT
"""Dates of `format: date-time` have a zone (RFC 3339): one without is never sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from ..model import Model


def refuse_naive(name: str, value: object, *, is_zoned: bool = True) -> None:
    """Check the dates in an argument, which is a date or holds some.

    Args:
        name: what the argument is called, for the error.
        value: the argument, or a part of it.
        is_zoned: whether a date at this place must have a zone.

    Raises:
        ValueError: a date has no zone where one is needed.
    """
    if isinstance(value, datetime):
        if is_zoned and value.utcoffset() is None:
            raise ValueError(
                f"{name}: a datetime without a zone could mean any moment; give it one,"
                " or write .astimezone() if it is the local time of this computer"
            )
    elif isinstance(value, Model):
        for field in value.__struct_fields__:
            is_zoned = field in value._zoned_fields
            refuse_naive(f"{name}.{field}", getattr(value, field), is_zoned=is_zoned)
    elif isinstance(value, Mapping):
        for item in value.values():
            refuse_naive(name, item, is_zoned=is_zoned)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        for item in value:
            refuse_naive(name, item, is_zoned=is_zoned)
