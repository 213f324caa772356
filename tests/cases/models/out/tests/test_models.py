# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What each model makes of a reply with one member absent, null, or of another type or value."""

from workflow_api.models import Level, Mood

from . import test_zoo
from .support.checks import ModelTests
from .support.rows import REFUSED, Member


class TestCat(ModelTests):
    """`Cat`, as `client.zoo.get_animal` reads it."""

    reader = test_zoo.TestZooGetAnimal
    at = ()
    read_at = ()
    members = (
        Member("name", "name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("password", "password", absent=None, wrong=5),
        Member("kind", "kind", absent=REFUSED),
        Member("lives", "lives", absent=None, wrong="another type"),
        Member("pinCode", "pin_code", absent=None, wrong=5),
    )


class TestDog(ModelTests):
    """`Dog`, as `client.zoo.get_everything` reads it."""

    reader = test_zoo.TestZooGetEverything
    at = ("nested",)
    read_at = ("nested",)
    members = (
        Member("name", "name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("password", "password", absent=None, wrong=5),
        Member("kind", "kind", absent=REFUSED),
        Member("tricks", "tricks", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestEverything(ModelTests):
    """`Everything`, as `client.zoo.get_everything` reads it."""

    reader = test_zoo.TestZooGetEverything
    at = ()
    read_at = ()
    members = (
        Member("id", "id", absent=REFUSED, null=REFUSED, wrong=5),
        Member("count", "count", absent=None, wrong="another type"),
        Member("ratio", "ratio", absent=None, wrong="another type"),
        Member("price", "price", absent=None, wrong=5),
        Member("flag", "flag", absent=None, wrong="another type"),
        Member("day", "day", absent=None, wrong=5),
        Member("moment", "moment", absent=None, wrong=5),
        Member("local", "local", absent=None, wrong=5),
        Member(
            "mood",
            "mood",
            absent=None,
            wrong=5,
            values=(
                ("happy", Mood.HAPPY),
                ("sad", Mood.SAD),
                ("not described", Mood("not described")),
            ),
        ),
        Member(
            "level",
            "level",
            absent=None,
            wrong="another type",
            values=((1, Level.LOW), (2, Level.HIGH), (1002, Level(1002))),
        ),
        Member("tags", "tags", absent=None, wrong="another type"),
        Member("scores", "scores", absent=None, wrong="another type"),
        Member("free", "free", absent=None, null=None),
        Member("anything", "anything", absent=None, wrong="another type"),
        Member("either", "either", absent=None, wrong={"another": "type"}),
        Member("fixed", "fixed", absent=None),
        Member("weight", "weight", absent=None, wrong="another type"),
        Member("nothing", "nothing", absent=None, null=None, wrong=5),
        Member("PascalName", "pascal_name", absent=None, wrong=5),
        Member("nested", "nested", absent=None, wrong="another type"),
    )
