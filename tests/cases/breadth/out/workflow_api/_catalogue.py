# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The tables that the runtime uses: operations, error texts and error classes."""

from . import errors
from ._operations import GET_THING, PUT_THING, REPLACE_THING
from ._runtime.operation import Catalogue, ErrorText

CATALOGUE = Catalogue(
    operations={
        "getThing": GET_THING,
        "putThing": PUT_THING,
        "replaceThing": REPLACE_THING,
    },
    errors=(
        ErrorText(
            "thing-gone",
            "not-found",
            "Thing (?P<id>.+) gone",
            500,
        ),
        ErrorText(
            "gone",
            "not-found",
            ".* gone",
            200,
        ),
    ),
    error_classes={
        "not-found": errors.NotFoundError,
    },
    discovery_url="https://example.org/.well-known/openid-configuration",
    scheme="getThing",
    instance="putThing",
    reserved=frozenset(
        {
            "owner",
            "room",
        }
    ),
)
"""The tables that both clients of this package use."""
