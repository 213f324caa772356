# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The tables that the runtime works by: operations, error texts and the classes of errors."""

from . import errors
from ._operations import FIND_BOOKS
from ._runtime.operation import Catalogue, ErrorText, SecurityScheme

CATALOGUE = Catalogue(
    operations={
        "findBooks": FIND_BOOKS,
    },
    errors=(),
    error_classes={},
    security={},
    scheme=None,
    instance=None,
)
"""What the clients of this package know of the API."""
