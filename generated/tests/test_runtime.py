# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.runtime` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import ServerError, StatusError

from .support.checks import OperationTests
from .support.rows import REFUSED, Member, Reads, Repeats, Sends, status, success


class TestRuntimeStart(OperationTests):
    """`client.runtime.start`"""

    operation = "startRuntime"
    verb = "POST"
    sends = (
        Sends("example", lambda client: client.runtime.start(), "/workflowapi/start", body={}),
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
    repeats = Repeats(1, 3, unknown=True, read="isRuntimeActive")


class TestRuntimeStop(OperationTests):
    """`client.runtime.stop`"""

    operation = "stopRuntime"
    verb = "POST"
    sends = (Sends("example", lambda client: client.runtime.stop(), "/workflowapi/stop", body={}),)
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
    repeats = Repeats(1, 3, unknown=True, read="isRuntimeActive")


class TestRuntimeIsActive(OperationTests):
    """`client.runtime.is_active`"""

    operation = "isRuntimeActive"
    verb = "POST"
    sends = (
        Sends(
            "example", lambda client: client.runtime.is_active(), "/workflowapi/isactive", body={}
        ),
    )
    whole = Reads("with every member", success(False), False)
    reads = (Reads("example of 200 application/json", success(True), True),)
    payload_at = ("data",)
    objects = ((),)
    payload = Member(null=REFUSED, wrong="another type")
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
    repeats = Repeats(3, 3, unknown=False)
