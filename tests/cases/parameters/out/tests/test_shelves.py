# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.shelves` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import StatusError

from .support.checks import OperationTests
from .support.rows import REFUSED, Member, Reads, Repeats, Sends, status


class TestShelvesFindBooks(OperationTests):
    """`client.shelves.find_books`"""

    operation = "findBooks"
    verb = "GET"
    signed = False
    judged = False
    sends = (
        Sends(
            "example",
            lambda client: client.shelves.find_books(
                "a/b c",
                3,
                title="a&b=c d+é",
                tags=["new", "a,b"],
                order="title",
                available=True,
                x_request_id="r1",
                x_codes=[1, 2],
                class_="x",
            ),
            "/shelves/a%2Fb%20c/books/3?title=a%26b%3Dc%20d%2B%C3%A9&tags=new&tags=a%2Cb&order=title&available=true&class=x",
            headers={"x-request-id": "r1", "x-codes": "1,2"},
        ),
        Sends(
            "only what is required",
            lambda client: client.shelves.find_books("a/b c", 3, title="a&b=c d+é"),
            "/shelves/a%2Fb%20c/books/3?title=a%26b%3Dc%20d%2B%C3%A9",
        ),
        Sends(
            "order 0 of its values",
            lambda client: client.shelves.find_books("a/b c", 3, title="a&b=c d+é", order="title"),
            "/shelves/a%2Fb%20c/books/3?title=a%26b%3Dc%20d%2B%C3%A9&order=title",
        ),
        Sends(
            "order 1 of its values",
            lambda client: client.shelves.find_books("a/b c", 3, title="a&b=c d+é", order="author"),
            "/shelves/a%2Fb%20c/books/3?title=a%26b%3Dc%20d%2B%C3%A9&order=author",
        ),
        Sends(
            "escaped",
            lambda client: client.shelves.find_books(
                "a/b?c#d%20e&f=g+h é;,",
                3,
                title="a/b?c#d%20e&f=g+h é;,",
                class_="a/b?c#d%20e&f=g+h é;,",
            ),
            "/shelves/a%2Fb%3Fc%23d%2520e%26f%3Dg%2Bh%20%C3%A9%3B%2C/books/3?title=a%2Fb%3Fc%23d%2520e%26f%3Dg%2Bh%20%C3%A9%3B%2C&class=a%2Fb%3Fc%23d%2520e%26f%3Dg%2Bh%20%C3%A9%3B%2C",
        ),
    )
    whole = Reads("with every member", ["value 11"], ["value 11"])
    reads = (Reads("example of 200 application/json", ["One", "Two"], ["One", "Two"]),)
    payload = Member(null=REFUSED, wrong="another type")
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)
