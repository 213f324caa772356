# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The tables that the runtime uses: operations, error texts and error classes."""

from ._operations import OPEN_DOOR, UNLOCK_DOOR
from ._runtime.operation import Catalogue

CATALOGUE = Catalogue(
    operations={
        "openDoor": OPEN_DOOR,
        "unlockDoor": UNLOCK_DOOR,
    },
    errors=(),
    error_classes={},
    discovery_url="https://example.org/.well-known/openid-configuration",
    scheme=None,
    instance=None,
)
"""The tables that both clients of this package use."""
