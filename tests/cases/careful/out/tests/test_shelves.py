# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.shelves` send, read and raise; `support.checks` tests it."""

from datetime import datetime
from uuid import UUID

from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import StatusError
from workflow_api.models import Shelf, Sign

from .support.checks import OperationTests
from .support.rows import REFUSED, Member, Reads, Repeats, Sends, status


class TestShelvesMoveShelf(OperationTests):
    """`client.shelves.move_shelf`"""

    operation = "moveShelf"
    verb = "POST"
    signed = False
    judged = False
    sends = (
        Sends(
            "example",
            lambda client: client.shelves.move_shelf(
                "é1",
                "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa",
                2,
                new_code="c",
                at=datetime.fromisoformat("2026-01-02T03:04:05.100000Z"),
                until=ServerDateTime.fromisoformat("2026-01-02T03:04:05.123456"),
                sign=Sign.VALUE_EMPTY,
                tags=["a", "b"],
                price="1.50",
                days=[datetime.fromisoformat("2026-01-02T03:04:05Z")],
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?code=c&at=2026-01-02T03%3A04%3A05.100000Z&until=2026-01-02T03%3A04%3A05.123456&sign=",
            body={"tags": ["a", "b"], "price": "1.50", "days": "2026-01-02T03:04:05Z"},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "only what is required",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 0 of its values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign=Sign.VALUE_EMPTY
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 0 of its plain values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign=""
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 1 of its values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign=Sign.HYPHEN_MINUS1
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=-1",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 1 of its plain values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign="-1"
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=-1",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 2 of its values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign=Sign.VALUE_1
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=1",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 2 of its plain values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign="1"
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=1",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 3 of its values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign=Sign.PLUS_SIGN
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=%2B",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 3 of its plain values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign="+"
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=%2B",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 4 of its values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign=Sign.VALUE_9
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=9",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 4 of its plain values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign="9"
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=9",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 5 of its values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign=Sign.PLAIN
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=Plain",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "sign 5 of its plain values",
            lambda client: client.shelves.move_shelf(
                "é1", "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa", 2, sign="Plain"
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?sign=Plain",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.shelves.move_shelf(
                "é1", UUID("0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa"), 2
            ),
            "/shelves('%C3%A91')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "escaped",
            lambda client: client.shelves.move_shelf(
                "a/b?c#d%20e&f=g+h é;,",
                "0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa",
                2,
                new_code="a/b?c#d%20e&f=g+h é;,",
            ),
            "/shelves('a%2Fb%3Fc%23d%2520e%26f%3Dg%2Bh%20%C3%A9%3B%2C')/0b0a8a49-7f0f-4b1d-9ca1-6a3d3c7b1daa..2:move?code=a%2Fb%3Fc%23d%2520e%26f%3Dg%2Bh%20%C3%A9%3B%2C",
            body={},
            media_type="application/x-www-form-urlencoded",
        ),
    )
    whole = Reads(
        "with every member",
        {"id": 11, "at": "2026-01-02T12:12:05Z", "sign": "", "above": {"id": 13}},
        Shelf(
            id=11,
            at=datetime.fromisoformat("2026-01-02T12:12:05Z"),
            sign=Sign.VALUE_EMPTY,
            above=Shelf(id=13),
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            {"id": 1, "at": "2026-01-02T03:04:05.1234567Z"},
            Shelf(id=1, at=datetime.fromisoformat("2026-01-02T03:04:05.123457+00:00")),
        ),
        Reads("202 without content", "", None, status=202, media_type="text/plain"),
    )
    objects = ((), ("above",))
    payload = Member(null=REFUSED, wrong="another type")
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)


class TestShelvesPutShelf(OperationTests):
    """`client.shelves.put_shelf`"""

    operation = "putShelf"
    verb = "PUT"
    signed = False
    sends = (
        Sends(
            "example",
            lambda client: client.shelves.put_shelf("c", Shelf(id=1)),
            "/shelves('c')",
            body={"id": 1},
        ),
        Sends(
            "every member",
            lambda client: client.shelves.put_shelf(
                "c",
                Shelf(
                    id=11,
                    at=datetime.fromisoformat("2026-01-02T12:12:05Z"),
                    sign=Sign.VALUE_EMPTY,
                    above=Shelf(id=13),
                ),
            ),
            "/shelves('c')",
            body={"id": 11, "at": "2026-01-02T12:12:05Z", "sign": "", "above": {"id": 13}},
        ),
        Sends(
            "escaped",
            lambda client: client.shelves.put_shelf("a/b?c#d%20e&f=g+h é;,", Shelf(id=1)),
            "/shelves('a%2Fb%3Fc%23d%2520e%26f%3Dg%2Bh%20%C3%A9%3B%2C')",
            body={"id": 1},
        ),
    )
    whole = Reads("with every member", "", None, status=202, media_type="text/plain")
    reads = (Reads("204 without content", "", None, status=204, media_type="text/plain"),)
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(3, 3, unknown=False)
