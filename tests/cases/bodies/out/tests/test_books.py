# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.books` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import StatusError
from workflow_api.models import Book

from .support.checks import OperationTests
from .support.rows import Answer, Raises, Reads, Repeats, Sends


class TestBooksAddBook(OperationTests):
    """`client.books.add_book`"""

    operation = "addBook"
    verb = "POST"
    signed = False
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.books.add_book(Book(title="One", pages=3)),
            "/books",
            body={"title": "One", "pages": 3},
        ),
    )
    reads = ()
    members = ()
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestBooksSendForm(OperationTests):
    """`client.books.send_form`"""

    operation = "sendForm"
    verb = "POST"
    signed = False
    judged = False
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.books.send_form(name="a b&c=d", count=2),
            "/form",
            body={"name": "a b&c=d", "count": "2"},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "only what must be given",
            lambda client: client.books.send_form(name="a b&c=d"),
            "/form",
            body={"name": "a b&c=d"},
            media_type="application/x-www-form-urlencoded",
        ),
        Sends(
            "with count",
            lambda client: client.books.send_form(name="a b&c=d", count=2),
            "/form",
            body={"name": "a b&c=d", "count": "2"},
            media_type="application/x-www-form-urlencoded",
        ),
    )
    reads = ()
    members = ()
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestBooksSendText(OperationTests):
    """`client.books.send_text`"""

    operation = "sendText"
    verb = "POST"
    accept = "text/plain"
    signed = False
    whole = Reads("with every member", "value 11", "value 11", media_type="text/plain")
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends("example", lambda client: client.books.send_text("Hello"), "/text", body="Hello"),
    )
    reads = (Reads("example of 200 text/plain", "Hello", "Hello", media_type="text/plain"),)
    members = ()
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )


class TestBooksSendEither(OperationTests):
    """`client.books.send_either`"""

    operation = "sendEither"
    verb = "POST"
    signed = False
    whole = Reads("with every member", "", None, status=204, media_type="text/plain")
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.books.send_either(name="n", absent_or_null=None),
            "/either",
            body={"name": "n", "absentOrNull": None},
        ),
        Sends(
            "only what must be given", lambda client: client.books.send_either(), "/either", body={}
        ),
        Sends(
            "with name",
            lambda client: client.books.send_either(name="n"),
            "/either",
            body={"name": "n"},
        ),
        Sends(
            "with absent_or_null",
            lambda client: client.books.send_either(absent_or_null="absentOrNull 12"),
            "/either",
            body={"absentOrNull": "absentOrNull 12"},
        ),
        Sends(
            "absent_or_null is null",
            lambda client: client.books.send_either(absent_or_null=None),
            "/either",
            body={"absentOrNull": None},
        ),
    )
    reads = ()
    members = ()
    raises = (
        Raises(
            "not found",
            StatusError,
            Answer("Not here.", status=404, media_type="text/plain"),
            "HTTP 404",
            attributes={"status": 404, "kind": ""},
        ),
    )
