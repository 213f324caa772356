"""Methods that the document calls deprecated: a mark for type checkers, a warning for programs."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

__all__ = ["deprecated", "warn_deprecated"]

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    MethodT = TypeVar("MethodT", bound=Callable[..., object])

    def deprecated(_text: str) -> Callable[[MethodT], MethodT]:
        """Nothing: only type checkers read the mark, so that nobody has to install it (PEP 702)."""
        return lambda method: method


def warn_deprecated(text: str) -> None:
    """A DeprecationWarning at the line that calls the method from which this is called."""
    warnings.warn(text, DeprecationWarning, stacklevel=3)
