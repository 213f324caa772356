# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.zoo` send, read and raise; `support.checks` tests it."""

from datetime import date, datetime
from uuid import UUID

from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import StatusError
from workflow_api.models import Cat, Dog, Everything, Level, Mood

from .support.checks import OperationTests
from .support.rows import REFUSED, Member, Reads, Repeats, Sends, status


class TestZooGetAnimal(OperationTests):
    """`client.zoo.get_animal`"""

    operation = "getAnimal"
    verb = "GET"
    signed = False
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
    reads = (
        Reads(
            "example of 200 application/json",
            {"kind": "cat", "name": "Tom", "lives": 9},
            Cat(name="Tom", kind="cat", lives=9),
        ),
    )
    objects = ((),)
    payload = Member(null=REFUSED, wrong="another type")
    secrets = ("password 12", "pinCode 14")
    keeps_content = False
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)


class TestZooGetEverything(OperationTests):
    """`client.zoo.get_everything`"""

    operation = "getEverything"
    verb = "GET"
    signed = False
    sends = (Sends("example", lambda client: client.zoo.get_everything(), "/everything"),)
    whole = Reads(
        "with every member",
        {
            "id": "00000000-0000-4000-8000-000000000011",
            "count": 12,
            "ratio": 13.5,
            "price": "14.50",
            "flag": False,
            "day": "2026-05-17",
            "moment": "2026-01-02T17:17:05Z",
            "local": "2026-01-02T18:18:05.123456",
            "mood": "happy",
            "level": 1,
            "tags": ["tags 19"],
            "scores": {"a key": 20},
            "free": {"any": [1, None, "free 21"]},
            "anything": {"a key": {"any": [1, None, "anything 22"]}},
            "either": "either 23",
            "fixed": "v1",
            "weight": 24.5,
            "nothing": "nothing 25",
            "PascalName": "PascalName 26",
            "nested": {
                "name": "name 27",
                "password": "password 28",
                "kind": "dog",
                "tricks": ["tricks 29"],
            },
        },
        Everything(
            id=UUID("00000000-0000-4000-8000-000000000011"),
            count=12,
            ratio=13.5,
            price="14.50",
            flag=False,
            day=date.fromisoformat("2026-05-17"),
            moment=datetime.fromisoformat("2026-01-02T17:17:05Z"),
            local=ServerDateTime.fromisoformat("2026-01-02T18:18:05.123456"),
            mood=Mood.HAPPY,
            level=Level.LOW,
            tags=["tags 19"],
            scores={"a key": 20},
            free={"any": [1, None, "free 21"]},
            anything={"a key": {"any": [1, None, "anything 22"]}},
            either="either 23",
            fixed="v1",
            weight=24.5,
            nothing="nothing 25",
            pascal_name="PascalName 26",
            nested=Dog(name="name 27", password="password 28", kind="dog", tricks=["tricks 29"]),
        ),
    )
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
                price="12.50",
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
    objects = ((), ("nested",))
    payload = Member(null=REFUSED, wrong="another type")
    secrets = ("password 28",)
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)
