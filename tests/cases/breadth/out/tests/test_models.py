# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What each model makes of a reply with one member absent, null, or of another type or value."""

from workflow_api.models import Lvl

from . import test_zoo
from .support.checks import ModelTests
from .support.rows import REFUSED, Member


class TestThing(ModelTests):
    """`Thing`, as `client.zoo.get_thing` reads it."""

    reader = test_zoo.TestZooGetThing
    at = ()
    read_at = ()
    members = (
        Member("name", "name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("self", "self", absent=None, null=None, wrong="another type"),
        Member("others", "others", absent=None, wrong="another type"),
        Member(
            "map",
            "map",
            absent=None,
            wrong="another type",
            values=(
                ({"a key": 1}, {"a key": Lvl.ONE}),
                ({"a key": 2}, {"a key": Lvl.VALUE_2}),
                ({"a key": 1002}, {"a key": Lvl(1002)}),
            ),
        ),
        Member("day", "day", absent=None, null=None, wrong=5),
        Member("free", "free", absent=None, null=None),
        Member("animal", "animal", absent=None, wrong="another type"),
        Member("also", "also", absent=None, wrong="another type"),
        Member("mixed", "mixed", absent=None, null=None, wrong={"another": "type"}),
        Member("e", "e", absent=None, null=None, wrong=5, values=(("a", "a"),)),
    )


class TestCat(ModelTests):
    """`Cat`, as `client.zoo.get_thing` reads it."""

    reader = test_zoo.TestZooGetThing
    at = ("animal",)
    read_at = ("animal",)
    members = (
        Member("name", "name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("kind", "kind", absent=REFUSED),
    )
