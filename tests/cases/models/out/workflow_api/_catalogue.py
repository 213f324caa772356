# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The tables that the runtime uses: operations, error texts and error classes."""

from ._operations import GET_ANIMAL, GET_EVERYTHING
from ._runtime.operation import Catalogue

CATALOGUE = Catalogue(
    operations={
        "getAnimal": GET_ANIMAL,
        "getEverything": GET_EVERYTHING,
    },
    errors=(),
    error_classes={},
    scheme=None,
    instance=None,
)
"""The tables that both clients of this package use."""
