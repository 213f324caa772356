# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.zoo` send, read and raise; `support.checks` tests it."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import StatusError
from workflow_api.models import Cat, Dog, Everything, Level, Mood

from .support.checks import OperationTests
from .support.rows import REFUSED, Answer, Member, Raises, Reads, Repeats, Sends


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
        Cat(name="name 11", password="password 12", kind="cat", lives=13, pin_code="pinCode 14"),
    )
    objects = ((),)
    secrets = ("password 12", "pinCode 14")
    repeats = Repeats(1, 1, unknown=True)
    keeps_content = False
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
            Cat(name="Tom", kind="cat", lives=9),
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("name",), ("name",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("password",), ("password",), absent=None, wrong=5),
        Member(("kind",), ("kind",), absent=REFUSED),
        Member(("lives",), ("lives",), absent=None, wrong="another type"),
        Member(("pinCode",), ("pin_code",), absent=None, wrong=5),
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
            "id": "00000000-0000-4000-8000-000000000015",
            "count": 16,
            "ratio": 17.5,
            "price": "18.50",
            "flag": False,
            "day": "2026-09-21",
            "moment": "2026-01-02T21:21:05Z",
            "local": "2026-01-02T22:22:05.123456",
            "mood": "happy",
            "level": 1,
            "tags": ["tags 23"],
            "scores": {"a key": 24},
            "free": {"any": [1, None, "free 25"]},
            "anything": {"a key": {"any": [1, None, "anything 26"]}},
            "either": "either 27",
            "fixed": "v1",
            "weight": 28.5,
            "nothing": "nothing 29",
            "PascalName": "PascalName 30",
            "nested": {
                "name": "name 31",
                "password": "password 32",
                "kind": "dog",
                "tricks": ["tricks 33"],
            },
        },
        Everything(
            id=UUID("00000000-0000-4000-8000-000000000015"),
            count=16,
            ratio=17.5,
            price=Decimal("18.50"),
            flag=False,
            day=date.fromisoformat("2026-09-21"),
            moment=datetime.fromisoformat("2026-01-02T21:21:05Z"),
            local=ServerDateTime.fromisoformat("2026-01-02T22:22:05.123456"),
            mood=Mood.HAPPY,
            level=Level.LOW,
            tags=["tags 23"],
            scores={"a key": 24},
            free={"any": [1, None, "free 25"]},
            anything={"a key": {"any": [1, None, "anything 26"]}},
            either="either 27",
            fixed="v1",
            weight=28.5,
            nothing="nothing 29",
            pascal_name="PascalName 30",
            nested=Dog(name="name 31", password="password 32", kind="dog", tricks=["tricks 33"]),
        ),
    )
    objects = ((), ("nested",))
    secrets = ("password 32",)
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
                nested=Dog(name="Rex", kind="dog", tricks=[]),
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
        Member(("nested", "name"), ("nested", "name"), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("nested", "password"), ("nested", "password"), absent=None, wrong=5),
        Member(("nested", "kind"), ("nested", "kind"), absent=REFUSED),
        Member(
            ("nested", "tricks"),
            ("nested", "tricks"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
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
