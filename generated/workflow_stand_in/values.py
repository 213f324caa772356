# SPDX-License-Identifier: MIT
"""JSON as the server has it: what values there are, and how it writes them.

Numbers keep their .NET kind: a Decimal and a double are written with a fraction always.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TypeAlias

Json: TypeAlias = "None | bool | int | float | Decimal | str | Sequence[Json] | Mapping[str, Json]"
"""Any JSON value."""

_ESCAPED = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}


def json_text(value: Json, indent: str = "", level: int = 0) -> str:
    """The value as the server writes it: on one line, or with each level indented."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).translate(_ESCAPED)
    if isinstance(value, Mapping):
        items = [
            f"{json_text(name)}:{' ' if indent else ''}{json_text(item, indent, level + 1)}"
            for name, item in value.items()
        ]
        return _block("{}", items, indent, level)
    if isinstance(value, Sequence):
        return _block("[]", [json_text(item, indent, level + 1) for item in value], indent, level)
    return _scalar(value)


def plain_text(value: Json) -> str | None:
    """The server's string for an argument: transport/number-for-text, object-for-text.

    `true` is `True`: parameters/getparameter-loose-flag.
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return str(value)
    if isinstance(value, float):
        return double_text(value)
    if isinstance(value, int | Decimal):
        return str(value)
    return json_text(value, "  ")


def double_text(value: float) -> str:
    """A double in .NET's form: parameters/getparameter-array-large, texts/getparameter-raw-49."""
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    sign, digits, exponent = Decimal(repr(value)).as_tuple()
    shown = "".join(map(str, digits)).rstrip("0") or "0"
    power = len(digits) + int(exponent) - 1
    minus = "-" if sign else ""
    if value == 0:
        return f"{minus}0"
    if power >= 15 or power < -5:
        fraction = f".{shown[1:]}" if shown[1:] else ""
        return f"{minus}{shown[0]}{fraction}E{power:+03d}"
    plain = format(Decimal(repr(value)), "f")
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _scalar(value: bool | float | Decimal | None) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return _with_fraction(format(value, "f"))
    text = double_text(value)
    return _with_fraction(text) if math.isfinite(value) else f'"{text}"'


def _with_fraction(text: str) -> str:
    """A whole Decimal or double ends in `.0`: instances/getinstanceinfo."""
    return text if "." in text or "E" in text else f"{text}.0"


def _block(brackets: str, items: Sequence[str], indent: str, level: int) -> str:
    if not items:
        return brackets
    if not indent:
        return brackets[0] + ",".join(items) + brackets[1]
    inner = "\n" + indent * (level + 1)
    return brackets[0] + inner + f",{inner}".join(items) + "\n" + indent * level + brackets[1]
