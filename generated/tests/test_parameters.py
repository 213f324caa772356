# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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
    WorkflowError,
)

from .support.checks import OperationTests
from .support.rows import (
    Answer,
    LooksUp,
    Member,
    Raises,
    Reads,
    Repeats,
    Sends,
    refusal,
    refused,
    success,
)


class TestParametersGet(OperationTests):
    """`client.parameters.get`"""

    operation = "getParameter"
    verb = "POST"
    whole = Reads(
        "with every member",
        success({"any": [1, None, "value 126"]}),
        {"any": [1, None, "value 126"]},
    )
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example",
            lambda client: client.parameters.get("11111111-1111-4111-8111-000000000001", "Amount"),
            "/workflowapi/getparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount"},
        ),
        Sends(
            "with tenant_id",
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
    reads = (Reads("example of 200 application/json", success(10.0), 10.0),)
    members = (Member((), (), null=None),)
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


class TestParametersSet(OperationTests):
    """`client.parameters.set`"""

    operation = "setParameter"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="getParameter")
    busy = refusal("Process already running")
    looks_up = LooksUp(
        lambda client: client.parameters.set(
            "11111111-1111-4111-8111-000000000001", "Code", "0042"
        ),
        (
            (
                "getInstance",
                "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
                {},
            ),
            ("getScheme", "/workflowapi/getschememodel", {"schemeCode": "SchemeCode 137"}),
        ),
        (
            Answer(
                success(
                    {
                        "Id": "00000000-0000-4000-8000-000000000133",
                        "StateName": "StateName 134",
                        "ActivityName": "ActivityName 135",
                        "SchemeId": "00000000-0000-4000-8000-000000000136",
                        "SchemeCode": "SchemeCode 137",
                        "PreviousState": "PreviousState 138",
                        "PreviousStateForDirect": "PreviousStateForDirect 139",
                        "PreviousStateForReverse": "PreviousStateForReverse 140",
                        "PreviousActivity": "PreviousActivity 141",
                        "PreviousActivityForDirect": "PreviousActivityForDirect 142",
                        "PreviousActivityForReverse": "PreviousActivityForReverse 143",
                        "ParentProcessId": "00000000-0000-4000-8000-000000000144",
                        "RootProcessId": "00000000-0000-4000-8000-000000000145",
                        "IsDeterminingParametersChanged": True,
                        "InstanceStatus": 0,
                        "IsSubProcess": False,
                        "TenantId": "TenantId 148",
                        "Transitions": [],
                        "History": [],
                        "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 149"]}},
                        "SubProcessIds": [],
                    }
                )
            ),
            Answer(
                success(
                    {
                        "SchemeCode": "SchemeCode 127",
                        "Activities": [],
                        "Actors": [],
                        "CodeActions": [],
                        "Commands": [],
                        "Parameters": [
                            {
                                "Name": "Code",
                                "Type": "System.String, System.Private.CoreLib",
                                "Purpose": "Persistence",
                                "InitialValue": "InitialValue 132",
                            }
                        ],
                        "Timers": [],
                        "Transitions": [],
                        "Localization": [],
                        "Comments": [],
                        "Tags": [],
                        "CodeActionsCommonUsings": [],
                        "CanBeInlined": True,
                        "LogEnabled": False,
                    }
                )
            ),
        ),
        {"parameter": "Code", "value": "0042"},
    )
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
            "with tenant_id",
            lambda client: client.parameters.set(
                "11111111-1111-4111-8111-000000000001", "Amount", Decimal("12.75"), tenant_id="acme"
            ),
            "/workflowapi/setparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount", "value": "12.75", "tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.parameters.set(
                UUID("11111111-1111-4111-8111-000000000001"), "Amount", Decimal("12.75")
            ),
            "/workflowapi/setparameter/11111111-1111-4111-8111-000000000001",
            body={"parameter": "Amount", "value": "12.75"},
        ),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused(
            "parameter-name-missing",
            InvalidRequestError,
            "Parameter 'parameter' is required! Add parameter name in 'parameter'.",
            "invalid-request",
        ),
        refused(
            "parameter-value-missing",
            InvalidRequestError,
            "Parameter 'value' is required! Add parameter value in 'value' parameter.",
            "invalid-request",
        ),
        refused(
            "process-not-found",
            NotFoundError,
            "Process with the id = 11111111-1111-4111-8111-000000000001 not found",
            "not-found",
            details={"process_id": "11111111-1111-4111-8111-000000000001"},
        ),
        refused("process-already-running", ProcessBusyError, "Process already running", "busy"),
        refused(
            "process-status-not-set",
            ProcessBusyError,
            "Exception of type 'OptimaJet.Workflow.Core.Fault.ImpossibleToSetStatusException' was thrown.",
            "busy",
        ),
        refused(
            "process-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null.",
            "tenant-mismatch",
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
            "number-too-large",
            InvalidRequestError,
            "Object must implement IConvertible.",
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
