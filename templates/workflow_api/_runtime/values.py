"""Types of values that have no class of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import UNSET as UNSET
from msgspec import UnsetType as Unset

__all__ = ["UNSET", "JsonValue", "Unset"]

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from typing import TypeAlias

    JsonValue: TypeAlias = (
        "None | bool | int | float | Decimal | str | Sequence[JsonValue]"
        " | Mapping[str, JsonValue]"
    )
else:
    JsonValue = Any
    """Any JSON value; fractions are floats, or Decimals when the client is told so."""
