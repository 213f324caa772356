# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.zoo` send, read and raise; `support.checks` tests it."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import StatusError
from workflow_api.models import Cat, Dog, Everything, Level, Mood

from .support.checks import OperationTests
from .support.rows import REFUSED, Answer, Instead, Member, Raises, Reads, Repeats, Sends


class TestZooGetAnimal(OperationTests):
    """`client.zoo.get_animal`"""

    operation = "getAnimal"
    verb = "GET"
    signed = False
    whole = Reads(
        "with every member",
        {
            "name": "name 11",
            "password": "password 12",
            "kind": "cat",
            "lives": 13,
            "pinCode": "pinCode 14",
        },
        Cat(name="name 11", password="password 12", lives=13, pin_code="pinCode 14"),
    )
    objects = ((),)
    secrets = ("password 12", "pinCode 14")
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.zoo.get_animal("11111111-1111-4111-8111-000000000001"),
            "/animals/11111111-1111-4111-8111-000000000001",
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.zoo.get_animal(UUID("11111111-1111-4111-8111-000000000001")),
            "/animals/11111111-1111-4111-8111-000000000001",
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {"kind": "cat", "name": "Tom", "lives": 9},
            Cat(name="Tom", lives=9),
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("name",), ("name",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("password",), ("password",), absent=None, wrong=5),
        Member(("lives",), ("lives",), absent=None, wrong="another type"),
        Member(("pinCode",), ("pin_code",), absent=None, wrong=5),
        Member(
            ("name",),
            ("name",),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
            instead=Instead(
                (),
                (),
                {
                    "name": "name 15",
                    "password": "password 16",
                    "kind": "dog",
                    "tricks": ["tricks 17"],
                },
                Dog(name="name 15", password="password 16", tricks=["tricks 17"]),
            ),
        ),
        Member(
            ("password",),
            ("password",),
            absent=None,
            wrong=5,
            instead=Instead(
                (),
                (),
                {
                    "name": "name 15",
                    "password": "password 16",
                    "kind": "dog",
                    "tricks": ["tricks 17"],
                },
                Dog(name="name 15", password="password 16", tricks=["tricks 17"]),
            ),
        ),
        Member(
            ("tricks",),
            ("tricks",),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
            instead=Instead(
                (),
                (),
                {
                    "name": "name 15",
                    "password": "password 16",
                    "kind": "dog",
                    "tricks": ["tricks 17"],
                },
                Dog(name="name 15", password="password 16", tricks=["tricks 17"]),
            ),
        ),
    )
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestZooGetEverything(OperationTests):
    """`client.zoo.get_everything`"""

    operation = "getEverything"
    verb = "GET"
    signed = False
    whole = Reads(
        "with every member",
        {
            "id": "00000000-0000-4000-8000-000000000018",
            "count": 19,
            "ratio": 20.5,
            "price": "21.50",
            "flag": True,
            "day": "2026-12-24",
            "moment": "2026-01-02T00:24:05Z",
            "local": "2026-01-02T01:25:05.123456",
            "mood": "happy",
            "level": 1,
            "tags": ["tags 26"],
            "scores": {"a key": 27},
            "free": {"any": [1, None, "free 28"]},
            "anything": {"a key": {"any": [1, None, "anything 29"]}},
            "either": "either 30",
            "fixed": "v1",
            "weight": 31.5,
            "nothing": "nothing 32",
            "PascalName": "PascalName 33",
            "nested": {
                "name": "name 34",
                "password": "password 35",
                "kind": "cat",
                "lives": 36,
                "pinCode": "pinCode 37",
            },
        },
        Everything(
            id=UUID("00000000-0000-4000-8000-000000000018"),
            count=19,
            ratio=20.5,
            price=Decimal("21.50"),
            flag=True,
            day=date.fromisoformat("2026-12-24"),
            moment=datetime.fromisoformat("2026-01-02T00:24:05Z"),
            local=ServerDateTime.fromisoformat("2026-01-02T01:25:05.123456"),
            mood=Mood.HAPPY,
            level=Level.LOW,
            tags=["tags 26"],
            scores={"a key": 27},
            free={"any": [1, None, "free 28"]},
            anything={"a key": {"any": [1, None, "anything 29"]}},
            either="either 30",
            fixed="v1",
            weight=31.5,
            nothing="nothing 32",
            pascal_name="PascalName 33",
            nested=Cat(name="name 34", password="password 35", lives=36, pin_code="pinCode 37"),
        ),
    )
    objects = ((), ("nested",))
    secrets = ("password 35", "pinCode 37")
    repeats = Repeats(1, 1, unknown=True)
    sends = (Sends("example", lambda client: client.zoo.get_everything(), "/everything"),)
    reads = (
        Reads(
            "example of 200 application/json",
            {
                "id": "11111111-1111-4111-8111-000000000001",
                "count": 3,
                "ratio": 1.5,
                "price": "12.50",
                "flag": True,
                "day": "2026-01-02",
                "moment": "2026-01-02T03:04:05Z",
                "local": "2026-01-02T03:04:05.1234567",
                "mood": "happy",
                "level": 2,
                "tags": ["a", "b"],
                "scores": {"x": 1},
                "free": {"a": [1, None]},
                "anything": {"b": 2},
                "either": 5,
                "fixed": "v1",
                "weight": 4,
                "nothing": None,
                "PascalName": "p",
                "nested": {"kind": "dog", "name": "Rex", "tricks": []},
            },
            Everything(
                id=UUID("11111111-1111-4111-8111-000000000001"),
                count=3,
                ratio=1.5,
                price=Decimal("12.50"),
                flag=True,
                day=date.fromisoformat("2026-01-02"),
                moment=datetime.fromisoformat("2026-01-02T03:04:05Z"),
                local=ServerDateTime.fromisoformat("2026-01-02T03:04:05.1234567"),
                mood=Mood.HAPPY,
                level=Level.HIGH,
                tags=["a", "b"],
                scores={"x": 1},
                free={"a": [1, None]},
                anything={"b": 2},
                either=5,
                fixed="v1",
                weight=4.0,
                nothing=None,
                pascal_name="p",
                nested=Dog(name="Rex", tricks=[]),
            ),
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("id",), ("id",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("count",), ("count",), absent=None, wrong="another type"),
        Member(("ratio",), ("ratio",), absent=None, wrong="another type"),
        Member(("price",), ("price",), absent=None, wrong="another type"),
        Member(("flag",), ("flag",), absent=None, wrong="another type"),
        Member(("day",), ("day",), absent=None, wrong=5),
        Member(("moment",), ("moment",), absent=None, wrong=5),
        Member(("local",), ("local",), absent=None, wrong=5),
        Member(
            ("mood",),
            ("mood",),
            absent=None,
            wrong=5,
            values=(
                ("happy", Mood.HAPPY),
                ("sad", Mood.SAD),
                ("not described", Mood("not described")),
            ),
        ),
        Member(
            ("level",),
            ("level",),
            absent=None,
            wrong="another type",
            values=((1, Level.LOW), (2, Level.HIGH), (1002, Level(1002))),
        ),
        Member(("tags",), ("tags",), absent=None, wrong="another type"),
        Member(("scores",), ("scores",), absent=None, wrong="another type"),
        Member(("free",), ("free",), absent=None, null=None),
        Member(("anything",), ("anything",), absent=None, wrong="another type"),
        Member(("either",), ("either",), absent=None, wrong={"another": "type"}),
        Member(("fixed",), ("fixed",), absent=None),
        Member(("weight",), ("weight",), absent=None, wrong="another type"),
        Member(("nothing",), ("nothing",), absent=None, null=None, wrong=5),
        Member(("PascalName",), ("pascal_name",), absent=None, wrong=5),
        Member(("nested",), ("nested",), absent=None, wrong="another type"),
    )
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )
