# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The tables that the runtime uses: operations, error texts and error classes."""

from ._operations import MOVE_SHELF, PUT_SHELF
from ._runtime.operation import Catalogue

CATALOGUE = Catalogue(
    operations={
        "moveShelf": MOVE_SHELF,
        "putShelf": PUT_SHELF,
    },
    errors=(),
    error_classes={},
    scheme=None,
    instance=None,
)
"""The tables that both clients of this package use."""
