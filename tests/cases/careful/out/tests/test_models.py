# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What each model makes of a reply with one member absent, null, or of another type or value."""

from workflow_api.models import Sign

from . import test_shelves
from .support.checks import ModelTests
from .support.rows import Member


class TestShelf(ModelTests):
    """`Shelf`, as `client.shelves.move_shelf` reads it."""

    reader = test_shelves.TestShelvesMoveShelf
    at = ()
    read_at = ()
    members = (
        Member("id", "id", absent=None, wrong="another type"),
        Member("at", "at", absent=None, wrong=5),
        Member(
            "sign",
            "sign",
            absent=None,
            wrong=5,
            values=(
                ("", Sign.VALUE_EMPTY),
                ("-1", Sign.HYPHEN_MINUS1),
                ("1", Sign.VALUE_1),
                ("+", Sign.PLUS_SIGN),
                ("9", Sign.VALUE_9),
                ("Plain", Sign.PLAIN),
                ("not described", Sign("not described")),
            ),
        ),
        Member("above", "above", absent=None, wrong="another type"),
    )
