# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.log` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import InvalidRequestError, ServerError, StatusError, WorkflowError

from .support.checks import OperationTests
from .support.rows import Answer, Raises, Reads, Repeats, Sends, refused, success


class TestLogInformation(OperationTests):
    """`client.log.information`"""

    operation = "logInformation"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.log.information("hello"),
            "/workflowapi/loginfo",
            body={"message": "hello"},
        ),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused(
            "message-missing",
            InvalidRequestError,
            "Parameter 'message' is required!",
            "invalid-request",
        ),
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


class TestLogError(OperationTests):
    """`client.log.error`"""

    operation = "logError"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.log.error("hello"),
            "/workflowapi/logerror",
            body={"message": "hello"},
        ),
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


class TestLogDebug(OperationTests):
    """`client.log.debug`"""

    operation = "logDebug"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 1, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.log.debug("hello"),
            "/workflowapi/logdebug",
            body={"message": "hello"},
        ),
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
