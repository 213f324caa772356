# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The tables that the runtime works by: operations, error texts and the classes of errors."""

from . import errors
from ._operations import ADD_BOOK, SEND_EITHER, SEND_FORM, SEND_TEXT
from ._runtime.operation import Catalogue, ErrorText, SecurityScheme

CATALOGUE = Catalogue(
    operations={
        "addBook": ADD_BOOK,
        "sendForm": SEND_FORM,
        "sendText": SEND_TEXT,
        "sendEither": SEND_EITHER,
    },
    errors=(),
    error_classes={},
    security={},
    scheme=None,
    instance=None,
)
"""What the clients of this package know of the API."""
