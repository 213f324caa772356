# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.log` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import InvalidRequestError, ServerError, StatusError

from .support.checks import OperationTests
from .support.rows import Reads, Repeats, Sends, refused, status, success


class TestLogInformation(OperationTests):
    """`client.log.information`"""

    operation = "logInformation"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.log.information("hello"),
            "/workflowapi/loginfo",
            body={"message": "hello"},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused(
            "message-missing",
            InvalidRequestError,
            "Parameter 'message' is required!",
            "invalid-request",
        ),
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(1, 1, unknown=True)


class TestLogError(OperationTests):
    """`client.log.error`"""

    operation = "logError"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.log.error("hello"),
            "/workflowapi/logerror",
            body={"message": "hello"},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(1, 1, unknown=True)


class TestLogDebug(OperationTests):
    """`client.log.debug`"""

    operation = "logDebug"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.log.debug("hello"),
            "/workflowapi/logdebug",
            body={"message": "hello"},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
        status(414, StatusError),
        status(431, StatusError),
        status(
            500,
            ServerError,
            "Exception System.Exception:Invalid request body type:   at <stack trace>",
            kind="invalid-request",
        ),
    )
    repeats = Repeats(1, 1, unknown=True)
