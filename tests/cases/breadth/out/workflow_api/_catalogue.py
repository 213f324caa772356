# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""The tables that the runtime works by: operations, error texts and the classes of errors."""

from . import errors
from ._operations import GET_THING, PUT_THING, REPLACE_THING
from ._runtime.operation import Catalogue, ErrorText, SecurityScheme

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
    security={
        "token": SecurityScheme(
            kind="http",
            http_scheme="bearer",
        ),
        "oauth": SecurityScheme(
            kind="oauth2",
            token_url="https://example.org/token",
        ),
        "oidc": SecurityScheme(
            kind="openIdConnect",
        ),
    },
    scheme="getThing",
    instance="putThing",
    reserved=frozenset(
        {
            "owner",
            "room",
        }
    ),
)
"""What the clients of this package know of the API."""
