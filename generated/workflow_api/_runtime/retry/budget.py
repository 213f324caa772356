# SPDX-License-Identifier: MIT
"""The retries that all calls of a client together may use."""

from __future__ import annotations

from ..locks import ForkSafeLock


class Budget:
    """The retries that all calls of a client together may use.

    Each call pays in a tenth of a retry, each retry takes out a whole one, and at most ten can be
    saved. So a server that fails every call gets at most a tenth more requests than without
    retries, apart from the ten.
    """

    SAVED_AT_MOST = 10.0
    PAID_IN = 0.1

    def __init__(self) -> None:
        self._lock = ForkSafeLock()
        self._saved = self.SAVED_AT_MOST

    def pay_in(self) -> None:
        """A call begins."""
        with self._lock:
            self._saved = min(self.SAVED_AT_MOST, self._saved + self.PAID_IN)

    def take_out(self) -> bool:
        """Whether one more retry is allowed; if so, it is taken out."""
        with self._lock:
            if self._saved < 1.0:
                return False
            self._saved -= 1.0
            return True
