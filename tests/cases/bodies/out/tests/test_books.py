# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.books` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import StatusError
from workflow_api.models import Book

from .support.checks import OperationTests
from .support.rows import Reads, Repeats, Sends, status


class TestBooksAddBook(OperationTests):
    """`client.books.add_book`"""

    operation = "addBook"
    verb = "POST"
    signed = False
    sends = (
        Sends(
            "example",
            lambda client: client.books.add_book(Book(title="One", pages=3)),
            "/books",
            body={"title": "One", "pages": 3},
        ),
    )
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    reads = ()
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)


class TestBooksSendForm(OperationTests):
    """`client.books.send_form`"""

    operation = "sendForm"
    verb = "POST"
    signed = False
    sends = (
        Sends(
            "example",
            lambda client: client.books.send_form(name="a b&c=d", count=2),
            "/form",
            body={"name": "a b&c=d", "count": "2"},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "only what is required",
            lambda client: client.books.send_form(name="a b&c=d"),
            "/form",
            body={"name": "a b&c=d"},
            media_type="application/x-www-form-urlencoded",
        ),
    )
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    reads = ()
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)


class TestBooksSendText(OperationTests):
    """`client.books.send_text`"""

    operation = "sendText"
    verb = "POST"
    accept = "text/plain"
    signed = False
    sends = (
        Sends("example", lambda client: client.books.send_text("Hello"), "/text", body="Hello"),
    )
    whole = Reads("with every member", "value 11", "value 11", media_type="text/plain")
    reads = (Reads("example of 200 text/plain", "Hello", "Hello", media_type="text/plain"),)
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)


class TestBooksSendEither(OperationTests):
    """`client.books.send_either`"""

    operation = "sendEither"
    verb = "POST"
    signed = False
    sends = (
        Sends(
            "example",
            lambda client: client.books.send_either(name="n", absent_or_null=None),
            "/either",
            body={"name": "n", "absentOrNull": None},
        ),
        Sends(
            "only what is required", lambda client: client.books.send_either(), "/either", body={}
        ),
        Sends(
            "everything",
            lambda client: client.books.send_either(name="n", absent_or_null="absentOrNull 11"),
            "/either",
            body={"name": "n", "absentOrNull": "absentOrNull 11"},
        ),
        Sends(
            "absent_or_null is null",
            lambda client: client.books.send_either(absent_or_null=None),
            "/either",
            body={"absentOrNull": None},
        ),
    )
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    reads = ()
    raises = (status(404, StatusError, "Not here."),)
    repeats = Repeats(1, 1, unknown=True)
