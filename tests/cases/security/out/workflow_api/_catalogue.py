# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The tables that the runtime works by: operations, error texts and the classes of errors."""

from . import errors
from ._operations import OPEN_DOOR, UNLOCK_DOOR
from ._runtime.operation import Catalogue, ErrorText, SecurityScheme

CATALOGUE = Catalogue(
    operations={
        "openDoor": OPEN_DOOR,
        "unlockDoor": UNLOCK_DOOR,
    },
    errors=(),
    error_classes={},
    security={
        "openId": SecurityScheme(
            kind="openIdConnect",
        ),
        "token": SecurityScheme(
            kind="http",
            http_scheme="bearer",
        ),
    },
    scheme=None,
    instance=None,
)
"""What the clients of this package know of the API."""
