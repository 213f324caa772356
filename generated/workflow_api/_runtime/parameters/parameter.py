# SPDX-License-Identifier: MIT
"""The values of process parameters, and how schemes declare them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import TypeAlias
from uuid import UUID

import msgspec

from ..errors import WorkflowApiError

PlainValue: TypeAlias = (
    str
    | int
    | float
    | Decimal
    | bool
    | date
    | datetime
    | UUID
    | Sequence["PlainValue"]
    | Mapping[str, "PlainValue"]
    | None
)
"""A value of a process parameter: a string, number, date, id, None, a list or a mapping."""


class Declared(Enum):
    """How a scheme declares the name of a process parameter."""

    TEXT = "text"
    """As String: the server keeps the text unchanged."""
    NUMBER_OR_BOOLEAN = "number or boolean"
    """As a number or Boolean: the server reads the text as JSON of that type."""
    OTHER = "other"
    """As any other type, such as DateTime or Guid: the server reads the text as JSON of it."""
    NOT = "not"
    """Not at all: the server reads the text as JSON if it can, else it stays a string."""


class DeclarationUnknownError(WorkflowApiError):
    """How to send a value depends on the scheme's declaration, which could not be determined.

    Nothing was sent. Pass the declaration yourself, for example
    `Parameter(value, declared=Declared.TEXT)`; then nothing is looked up.
    """


class Parameter(msgspec.Struct, frozen=True):
    """A value of a process parameter, with its options.

    Attributes:
        value: the value. An aware datetime with an offset arrives as the same moment in the
            zone of the server; under a name declared as String, and in UTC, it is unchanged.
        persist: store it with the process although the scheme does not declare it, or declares
            it as Temporary. What the scheme declares as Persistence is always stored, and so is
            a single parameter that is set.
        declared: how the scheme declares the name; if None, the client looks it up when needed.
    """

    value: PlainValue
    persist: bool = False
    declared: Declared | None = None


ParameterValue: TypeAlias = PlainValue | Parameter
"""The type of a process parameter's value in the arguments of a call."""
