# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The tables that the runtime works by: operations, error texts and the classes of errors."""

from . import errors
from ._operations import GET_ANIMAL, GET_EVERYTHING
from ._runtime.operation import Catalogue, ErrorText, SecurityScheme

CATALOGUE = Catalogue(
    operations={
        "getAnimal": GET_ANIMAL,
        "getEverything": GET_EVERYTHING,
    },
    errors=(),
    error_classes={},
    security={},
    scheme=None,
    instance=None,
)
"""What the clients of this package know of the API."""
