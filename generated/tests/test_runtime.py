# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.runtime` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import ServerError, StatusError, WorkflowError

from .support.checks import OperationTests
from .support.rows import REFUSED, Answer, Member, Raises, Reads, Repeats, Sends, refused, success


class TestRuntimeStart(OperationTests):
    """`client.runtime.start`"""

    operation = "startRuntime"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="isRuntimeActive")
    sends = (
        Sends("example", lambda client: client.runtime.start(), "/workflowapi/start", body={}),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestRuntimeStop(OperationTests):
    """`client.runtime.stop`"""

    operation = "stopRuntime"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="isRuntimeActive")
    sends = (Sends("example", lambda client: client.runtime.stop(), "/workflowapi/stop", body={}),)
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )


class TestRuntimeIsActive(OperationTests):
    """`client.runtime.is_active`"""

    operation = "isRuntimeActive"
    verb = "POST"
    whole = Reads("with every member", success(True), True)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example", lambda client: client.runtime.is_active(), "/workflowapi/isactive", body={}
        ),
    )
    reads = (Reads("example of 200 application/json", success(True), True),)
    members = (Member((), (), null=REFUSED, wrong="another type"),)
    raises = (
        refused("an unknown text", WorkflowError, "Something else.", ""),
        refused("only a message", WorkflowError, "", "", message="Something else."),
        Raises(
            "status 414",
            StatusError,
            Answer("", status=414, media_type="text/plain"),
            "HTTP 414",
            attributes={"status": 414, "kind": ""},
        ),
        Raises(
            "status 431",
            StatusError,
            Answer("", status=431, media_type="text/plain"),
            "HTTP 431",
            attributes={"status": 431, "kind": ""},
        ),
        Raises(
            "status 500",
            ServerError,
            Answer(
                "Exception System.Exception:Invalid request body type:   at <stack trace>",
                status=500,
                media_type="text/plain",
            ),
            "HTTP 500",
            attributes={"status": 500, "kind": "invalid-request"},
        ),
    )
