# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The tables that the runtime uses: operations, error texts and error classes."""

from ._operations import FIND_BOOKS
from ._runtime.operation import Catalogue

CATALOGUE = Catalogue(
    operations={
        "findBooks": FIND_BOOKS,
    },
    errors=(),
    error_classes={},
    scheme=None,
    instance=None,
)
"""The tables that both clients of this package use."""
