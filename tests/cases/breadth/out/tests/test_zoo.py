# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.zoo` send, read and raise; `support.checks` tests it."""

from datetime import date
from uuid import UUID

from workflow_api import Parameter
from workflow_api.errors import NotFoundError, ServerError, StatusError, WorkflowError
from workflow_api.models import Cat, Lvl, Mood, Thing

from .support.checks import OperationTests
from .support.rows import (
    MADE,
    REFUSED,
    Answer,
    Done,
    Member,
    Raises,
    Reads,
    Repeats,
    Sends,
    failed,
    refusal,
    refused,
    success,
)


class TestZooGetThing(OperationTests):
    """`client.zoo.get_thing`"""

    operation = "getThing"
    verb = "GET"
    judged = False
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
    objects = ((), ("animal",))
    repeats = Repeats(1, 1, unknown=True)
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
        Sends("only what must be given", lambda client: client.zoo.get_thing(), "/things/" + MADE),
        Sends(
            "with id",
            lambda client: client.zoo.get_thing(id="11111111-1111-4111-8111-000000000001"),
            "/things/11111111-1111-4111-8111-000000000001",
        ),
        Sends(
            "with x_a",
            lambda client: client.zoo.get_thing(x_a=[1, 2]),
            "/things/" + MADE,
            headers={"x-a": "1,2"},
        ),
        Sends(
            "with m",
            lambda client: client.zoo.get_thing(m=Mood.HAPPY),
            "/things/" + MADE + "?m=happy",
        ),
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
        Sends("with u", lambda client: client.zoo.get_thing(u=3), "/things/" + MADE + "?u=3"),
        Sends("with k", lambda client: client.zoo.get_thing(k=1), "/things/" + MADE + "?k=1"),
        Sends(
            "k 0 of its values",
            lambda client: client.zoo.get_thing(k=1),
            "/things/" + MADE + "?k=1",
        ),
        Sends("with p", lambda client: client.zoo.get_thing(p=["a"]), "/things/" + MADE + "?p=a"),
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
    reads = (
        Reads(
            "example of 200 application/json",
            {"name": "x", "self": None, "day": "2026-01-02"},
            Thing(name="x", self=None, day=date.fromisoformat("2026-01-02")),
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("name",), ("name",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("self",), ("self",), absent=None, null=None, wrong="another type"),
        Member(("others",), ("others",), absent=None, wrong="another type"),
        Member(
            ("map",),
            ("map",),
            absent=None,
            wrong="another type",
            values=(
                ({"a key": 1}, {"a key": Lvl.ONE}),
                ({"a key": 2}, {"a key": Lvl.VALUE_2}),
                ({"a key": 1002}, {"a key": Lvl(1002)}),
            ),
        ),
        Member(("day",), ("day",), absent=None, null=None, wrong=5),
        Member(("free",), ("free",), absent=None, null=None),
        Member(("animal",), ("animal",), absent=None, wrong="another type"),
        Member(("animal", "name"), ("animal", "name"), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("animal", "kind"), ("animal", "kind"), absent=REFUSED),
        Member(("also",), ("also",), absent=None, wrong="another type"),
        Member(("mixed",), ("mixed",), absent=None, null=None, wrong={"another": "type"}),
        Member(("e",), ("e",), absent=None, null=None, wrong=5, values=(("a", "a"),)),
    )
    raises = (
        failed("thing-gone", ServerError, "Thing 3 gone", "not-found"),
        Raises(
            "status 4XX",
            StatusError,
            Answer("", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
        Raises(
            "status default",
            StatusError,
            Answer("no", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestZooPutThing(OperationTests):
    """`client.zoo.put_thing`"""

    operation = "putThing"
    verb = "PUT"
    whole = Reads("with every member", success(""), UUID("11111111-1111-4111-8111-000000000001"))
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="getThing")
    done = Done(
        refusal("It is gone"),
        NotFoundError,
        UUID("11111111-1111-4111-8111-000000000001"),
        read="getThing",
        read_target="/things/11111111-1111-4111-8111-000000000001",
        confirms=Answer({"name": "abc", "self": None}),
        differs_at=("name",),
    )
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
            "only what must be given",
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
                secret=None,
            ),
            "/things/11111111-1111-4111-8111-000000000001",
            body={
                "name": "abc",
                "parameters": [{"name": "Note", "value": "a note", "persist": True}],
                "from": "x",
                "secret": None,
            },
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
        Sends(
            "with id",
            lambda client: client.zoo.put_thing("abc", id="11111111-1111-4111-8111-000000000001"),
            "/things/11111111-1111-4111-8111-000000000001",
            body={"name": "abc"},
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
        Sends(
            "with parameters",
            lambda client: client.zoo.put_thing(
                "abc", parameters={"Note": Parameter("a note", persist=True)}
            ),
            "/things/" + MADE,
            body={
                "name": "abc",
                "parameters": [{"name": "Note", "value": "a note", "persist": True}],
            },
            result=MADE,
        ),
        Sends(
            "with from_name",
            lambda client: client.zoo.put_thing("abc", from_name="x"),
            "/things/" + MADE,
            body={"name": "abc", "from": "x"},
            result=MADE,
        ),
        Sends(
            "with secret",
            lambda client: client.zoo.put_thing("abc", secret="secret 24"),
            "/things/" + MADE,
            body={"name": "abc", "secret": "secret 24"},
            result=MADE,
        ),
        Sends(
            "secret is null",
            lambda client: client.zoo.put_thing("abc", secret=None),
            "/things/" + MADE,
            body={"name": "abc", "secret": None},
            result=MADE,
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.zoo.put_thing(
                "abc", id=UUID("11111111-1111-4111-8111-000000000001")
            ),
            "/things/11111111-1111-4111-8111-000000000001",
            body={"name": "abc"},
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {"data": "", "success": True},
            UUID("11111111-1111-4111-8111-000000000001"),
        ),
    )
    members = ()
    raises = (
        refused("gone", NotFoundError, "It is gone", "not-found"),
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestZooReplaceThing(OperationTests):
    """`client.zoo.replace_thing`"""

    operation = "replaceThing"
    verb = "POST"
    judged = False
    whole = Reads(
        "with every member",
        {
            "name": "name 25",
            "self": None,
            "others": [],
            "map": {"a key": 1},
            "day": "2026-03-27",
            "free": {"any": [1, None, "free 27"]},
            "animal": {"name": "name 28", "kind": "cat"},
            "also": ["also 29"],
            "mixed": "mixed 30",
            "e": "a",
        },
        Thing(
            name="name 25",
            self=None,
            others=[],
            map={"a key": Lvl.ONE},
            day=date.fromisoformat("2026-03-27"),
            free={"any": [1, None, "free 27"]},
            animal=Cat(name="name 28", kind="cat"),
            also=["also 29"],
            mixed="mixed 30",
            e="a",
        ),
    )
    objects = ((), ("animal",))
    repeats = Repeats(2, 2, unknown=True)
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
    reads = (Reads("example of 200 application/json", None, None),)
    members = (Member((), (), null=None, wrong="another type"),)
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )
