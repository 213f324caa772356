# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.zoo` send, read and raise; `support.checks` tests it."""

from datetime import date
from uuid import UUID

from workflow_api import Parameter
from workflow_api.errors import NotFoundError, ServerError, StatusError
from workflow_api.models import Cat, Lvl, Mood, Thing

from .support.checks import OperationTests
from .support.rows import (
    MADE,
    REFUSED,
    Answer,
    Done,
    Member,
    Reads,
    Repeats,
    Sends,
    failed,
    refusal,
    refused,
    status,
    success,
)


class TestZooGetThing(OperationTests):
    """`client.zoo.get_thing`"""

    operation = "getThing"
    verb = "GET"
    judged = False
    sends = (
        Sends(
            "example",
            lambda client: client.zoo.get_thing(
                id="11111111-1111-4111-8111-000000000001",
                x_a=[1, 2],
                m=Mood.HAPPY,
                u=3,
                k=1,
                p=["a"],
            ),
            "/things/11111111-1111-4111-8111-000000000001?m=happy&u=3&k=1&p=a",
            headers={"x-a": "1,2"},
        ),
        Sends("only what is required", lambda client: client.zoo.get_thing(), "/things/" + MADE),
        Sends(
            "m 0 of its values",
            lambda client: client.zoo.get_thing(m=Mood.HAPPY),
            "/things/" + MADE + "?m=happy",
        ),
        Sends(
            "m 0 of its plain values",
            lambda client: client.zoo.get_thing(m="happy"),
            "/things/" + MADE + "?m=happy",
        ),
        Sends(
            "m 1 of its values",
            lambda client: client.zoo.get_thing(m=Mood.SAD),
            "/things/" + MADE + "?m=sad",
        ),
        Sends(
            "m 1 of its plain values",
            lambda client: client.zoo.get_thing(m="sad"),
            "/things/" + MADE + "?m=sad",
        ),
        Sends(
            "k 0 of its values",
            lambda client: client.zoo.get_thing(k=1),
            "/things/" + MADE + "?k=1",
        ),
        Sends(
            "p 0 of its values",
            lambda client: client.zoo.get_thing(p=["a"]),
            "/things/" + MADE + "?p=a",
        ),
        Sends(
            "p 1 of its values",
            lambda client: client.zoo.get_thing(p=["b"]),
            "/things/" + MADE + "?p=b",
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.zoo.get_thing(id=UUID("11111111-1111-4111-8111-000000000001")),
            "/things/11111111-1111-4111-8111-000000000001",
        ),
    )
    whole = Reads(
        "with every member",
        {
            "name": "name 11",
            "self": None,
            "others": [],
            "map": {"a key": 1},
            "day": "2026-01-13",
            "free": {"any": [1, None, "free 13"]},
            "animal": {"name": "name 14", "kind": "cat"},
            "also": ["also 15"],
            "mixed": "mixed 16",
            "e": "a",
        },
        Thing(
            name="name 11",
            self=None,
            others=[],
            map={"a key": Lvl.ONE},
            day=date.fromisoformat("2026-01-13"),
            free={"any": [1, None, "free 13"]},
            animal=Cat(name="name 14", kind="cat"),
            also=["also 15"],
            mixed="mixed 16",
            e="a",
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {"name": "x", "self": None, "day": "2026-01-02"},
            Thing(name="x", self=None, day=date.fromisoformat("2026-01-02")),
        ),
    )
    objects = ((), ("animal",))
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        failed("thing-gone", ServerError, "Thing 3 gone", "not-found"),
        status(404, StatusError),
        status(404, StatusError, "no"),
    )
    repeats = Repeats(1, 1, unknown=True)


class TestZooPutThing(OperationTests):
    """`client.zoo.put_thing`"""

    operation = "putThing"
    verb = "PUT"
    sends = (
        Sends(
            "example",
            lambda client: client.zoo.put_thing(
                "abc", id="11111111-1111-4111-8111-000000000001", from_name="x", secret=None
            ),
            "/things/11111111-1111-4111-8111-000000000001",
            body={"name": "abc", "from": "x", "secret": None},
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
        Sends(
            "only what is required",
            lambda client: client.zoo.put_thing("abc"),
            "/things/" + MADE,
            body={"name": "abc"},
            result=MADE,
        ),
        Sends(
            "everything",
            lambda client: client.zoo.put_thing(
                "abc",
                id="11111111-1111-4111-8111-000000000001",
                parameters={"Note": Parameter("a note", persist=True)},
                from_name="x",
                secret="secret 11",
            ),
            "/things/11111111-1111-4111-8111-000000000001",
            body={
                "name": "abc",
                "parameters": [{"name": "Note", "value": "a note", "persist": True}],
                "from": "x",
                "secret": "secret 11",
            },
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
        Sends(
            "secret is null",
            lambda client: client.zoo.put_thing("abc", secret=None),
            "/things/" + MADE,
            body={"name": "abc", "secret": None},
            result=MADE,
        ),
    )
    whole = Reads("with every member", success(""), UUID("11111111-1111-4111-8111-000000000001"))
    reads = (
        Reads(
            "example of 200 application/json",
            {"data": "", "success": True},
            UUID("11111111-1111-4111-8111-000000000001"),
        ),
    )
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused("gone", NotFoundError, "It is gone", "not-found"),
        status(404, StatusError, "Not here."),
    )
    repeats = Repeats(1, 3, unknown=True, read="getThing")
    done = Done(
        refusal("It is gone"),
        NotFoundError,
        UUID("11111111-1111-4111-8111-000000000001"),
        read="getThing",
        read_target="/things/11111111-1111-4111-8111-000000000001",
        confirms=Answer({"name": "abc", "self": None, "day": "2026-01-02"}),
        differs_at=("name",),
    )


class TestZooReplaceThing(OperationTests):
    """`client.zoo.replace_thing`"""

    operation = "replaceThing"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.zoo.replace_thing(Cat(name="x", kind="cat")),
            "/things",
            body={"kind": "cat", "name": "x"},
        ),
        Sends(
            "as application/x-www-form-urlencoded",
            lambda client: client.zoo.replace_thing(
                Cat(name="x", kind="cat"), content_type="application/x-www-form-urlencoded"
            ),
            "/things",
            body={"kind": "cat", "name": "x"},
            media_type="application/x-www-form-urlencoded",
        ),
    )
    whole = Reads(
        "with every member",
        {
            "name": "name 11",
            "self": None,
            "others": [],
            "map": {"a key": 1},
            "day": "2026-01-13",
            "free": {"any": [1, None, "free 13"]},
            "animal": {"name": "name 14", "kind": "cat"},
            "also": ["also 15"],
            "mixed": "mixed 16",
            "e": "a",
        },
        Thing(
            name="name 11",
            self=None,
            others=[],
            map={"a key": Lvl.ONE},
            day=date.fromisoformat("2026-01-13"),
            free={"any": [1, None, "free 13"]},
            animal=Cat(name="name 14", kind="cat"),
            also=["also 15"],
            mixed="mixed 16",
            e="a",
        ),
    )
    reads = (Reads("example of 200 application/json", None, None),)
    objects = ((), ("animal",))
    payload = Member(null=None, wrong="another type")
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(2, 2, unknown=True)
