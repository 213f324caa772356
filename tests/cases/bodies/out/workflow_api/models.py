# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The objects of the API: what the server sends and what a call may carry.

Fields have Python names; the names on the wire are mapped. Members that are not described here
are ignored on reading, and enumerations keep values that they do not know.
"""

from __future__ import annotations

from ._runtime.model import Model


class Book(Model, kw_only=True):
    """A book."""

    title: str
    """Its title."""
    pages: int | None = None
    """How many pages."""
