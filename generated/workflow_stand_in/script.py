# SPDX-License-Identifier: MIT
"""What a test has told the server to answer next, in the order it was told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .exchange import Answer
from .faults import Failure
from .replies import Reply


@dataclass(slots=True)
class _Line:
    """One thing that was told. `left` is None for one that holds from now on."""

    operation_id: str | None
    what: Reply | Failure
    left: int | None


class Script:
    """Replies and failures that wait for their call."""

    def __init__(self) -> None:
        self._lines: list[_Line] = []

    def add(self, operation_id: str | None, what: Reply | Failure, times: int | None) -> None:
        """Hold it ready for the next `times` calls, None for all; of any operation where None."""
        if times is not None and times < 1:
            raise ValueError("times must be 1 or more, or None for all further calls")
        self._lines.append(_Line(operation_id, what, times))

    def clear(self) -> None:
        """Forget all that waits."""
        self._lines.clear()

    def answer(self, operation_id: str | None, right: Callable[[], Answer]) -> Answer:
        """The first thing that was told for this operation, else the right answer."""
        for line in self._lines:
            if line.operation_id in (None, operation_id):
                if line.left is not None:
                    line.left -= 1
                    if line.left == 0:
                        self._lines.remove(line)
                if isinstance(line.what, Reply):
                    return line.what.answer()
                return line.what.answer(right)
        return right()
