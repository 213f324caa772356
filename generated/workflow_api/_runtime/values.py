# SPDX-License-Identifier: MIT
"""Types that are not classes of the package: any JSON value, and an argument not given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET, UnsetType

__all__ = ["UNSET", "JsonValue", "Unset"]

Unset = UnsetType
"""The type of UNSET, the default of an argument that is not given."""

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from typing import TypeAlias

    JsonValue: TypeAlias = (
        "bool | int | float | Decimal | str | Sequence[JsonValue] | Mapping[str, JsonValue] | None"
    )
else:
    JsonValue = Any
    """Any JSON value; fractions are floats, or Decimals with `decimals=True`."""
