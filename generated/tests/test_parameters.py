# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.parameters` send, read and raise; `support.checks` tests it."""

from decimal import Decimal
from uuid import UUID

from workflow_api.errors import (
    InvalidRequestError,
    NotFoundError,
    ProcessBusyError,
    ServerError,
    StatusError,
    TenantMismatchError,
)

from .support.checks import OperationTests
from .support.document import example
from .support.rows import (
    Answer,
    LooksUp,
    Member,
    Reads,
    Repeats,
    Sends,
    refusal,
    refused,
    status,
    success,
)


class TestParametersGet(OperationTests):
    """`client.parameters.get`"""

    operation = "getParameter"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.parameters.get("11111111-1111-4111-8111-000000000001", "Amount"),
            "/workflowapi/getparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount"},
        ),
        Sends(
            "everything",
            lambda client: client.parameters.get(
                "11111111-1111-4111-8111-000000000001", "Amount", tenant_id="acme"
            ),
            "/workflowapi/getparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount", "tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.parameters.get(
                UUID("11111111-1111-4111-8111-000000000001"), "Amount"
            ),
            "/workflowapi/getparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount"},
        ),
    )
    whole = Reads(
        "with every member", success({"any": [1, None, "value 11"]}), {"any": [1, None, "value 11"]}
    )
    reads = (Reads("example of 200 application/json", success(10.0), 10.0),)
    payload_at = ("data",)
    objects = ((),)
    payload = Member(null=None)
    raises = (
        refused(
            "parameter-name-missing",
            InvalidRequestError,
            "Parameter 'parameter' is required! Add parameter name in 'parameter'.",
            "invalid-request",
        ),
        refused(
            "process-not-found",
            NotFoundError,
            "Process with the id = 11111111-1111-4111-8111-000000000001 not found",
            "not-found",
            details={"process_id": "11111111-1111-4111-8111-000000000001"},
        ),
        refused(
            "process-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null.",
            "tenant-mismatch",
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
    repeats = Repeats(3, 3, unknown=False)


class TestParametersSet(OperationTests):
    """`client.parameters.set`"""

    operation = "setParameter"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.parameters.set(
                "11111111-1111-4111-8111-000000000001", "Amount", Decimal("12.75")
            ),
            "/workflowapi/setparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount", "value": "12.75"},
        ),
        Sends(
            "everything",
            lambda client: client.parameters.set(
                "11111111-1111-4111-8111-000000000001", "Amount", Decimal("12.75"), tenant_id="acme"
            ),
            "/workflowapi/setparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount", "value": "12.75", "tenantId": "acme"},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused(
            "parameter-value-missing",
            InvalidRequestError,
            "Parameter 'value' is required! Add parameter value in 'value' parameter.",
            "invalid-request",
        ),
        refused("process-already-running", ProcessBusyError, "Process already running", "busy"),
        refused(
            "process-status-not-set",
            ProcessBusyError,
            "Exception of type 'OptimaJet.Workflow.Core.Fault.ImpossibleToSetStatusException' was thrown.",
            "busy",
        ),
        refused(
            "value-unexpected-character",
            InvalidRequestError,
            "Unexpected character encountered while parsing value: [. Path '[0].value', line 4, position 14.",
            "invalid-request",
            details={"character": "[", "path": "[0].value", "line": "4", "position": "14"},
        ),
        refused(
            "number-invalid",
            InvalidRequestError,
            "Input string '12345678901234567890123456789012' is not a valid decimal. Path '', line 1, position 32.",
            "invalid-request",
            details={
                "text": "12345678901234567890123456789012",
                "type": "decimal",
                "path": "",
                "line": "1",
                "position": "32",
            },
        ),
        refused(
            "value-not-of-type",
            InvalidRequestError,
            "JSON integer 2147483648 is too large or small for an Int32. Path '', line 1, position 10.",
            "invalid-request",
        ),
        refused(
            "number-too-large",
            InvalidRequestError,
            "Object must implement IConvertible.",
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
    repeats = Repeats(1, 3, unknown=True, read="getParameter")
    busy = refusal("Process already running")
    looks_up = LooksUp(
        lambda client: client.parameters.set(
            "11111111-1111-4111-8111-000000000001", "Owner", "0042"
        ),
        (
            (
                "getInstance",
                "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
                {},
            ),
            ("getScheme", "/workflowapi/getschememodel", {"schemeCode": "ExpenseReport"}),
        ),
        (Answer(example("getInstance")), Answer(example("getScheme"))),
        {"parameter": "Owner", "value": "0042"},
    )
