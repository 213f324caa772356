# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The tables that the runtime uses: operations, error texts and error classes."""

from ._operations import ADD_BOOK, SEND_EITHER, SEND_FORM, SEND_TEXT
from ._runtime.operation import Catalogue

CATALOGUE = Catalogue(
    operations={
        "addBook": ADD_BOOK,
        "sendForm": SEND_FORM,
        "sendText": SEND_TEXT,
        "sendEither": SEND_EITHER,
    },
    errors=(),
    error_classes={},
    scheme=None,
    instance=None,
)
"""The tables that both clients of this package use."""
