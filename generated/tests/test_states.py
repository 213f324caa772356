# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.states` send, read and raise; `support.checks` tests it."""

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
from workflow_api.models import State

from .support.checks import OperationTests
from .support.rows import (
    REFUSED,
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


class TestStatesList(OperationTests):
    """`client.states.list`"""

    operation = "listStates"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            [{"Name": "Name 223", "VisibleName": "VisibleName 224", "SchemeCode": "SchemeCode 225"}]
        ),
        [State(name="Name 223", visible_name="VisibleName 224", scheme_code="SchemeCode 225")],
    )
    payload_at = ("data",)
    objects = (("data", 0), ())
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example",
            lambda client: client.states.list("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/getavailablestatetoset/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.states.list(
                "11111111-1111-4111-8111-000000000001", culture="de-DE", tenant_id="acme"
            ),
            "/workflowapi/getavailablestatetoset/11111111-1111-4111-8111-000000000001",
            body={"culture": "de-DE", "tenantId": "acme"},
        ),
        Sends(
            "with culture",
            lambda client: client.states.list(
                "11111111-1111-4111-8111-000000000001", culture="de-DE"
            ),
            "/workflowapi/getavailablestatetoset/11111111-1111-4111-8111-000000000001",
            body={"culture": "de-DE"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.states.list(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/getavailablestatetoset/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.states.list(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/getavailablestatetoset/11111111-1111-4111-8111-000000000001",
            body={},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
                [
                    {"Name": "Draft", "VisibleName": "Draft", "SchemeCode": "ExpenseReport"},
                    {"Name": "Review", "VisibleName": "In review", "SchemeCode": "ExpenseReport"},
                    {
                        "Name": "Escalated",
                        "VisibleName": "Escalated",
                        "SchemeCode": "ExpenseReport",
                    },
                    {
                        "Name": "Accounting",
                        "VisibleName": "Accounting",
                        "SchemeCode": "ExpenseReport",
                    },
                    {"Name": "Paid", "VisibleName": "Paid", "SchemeCode": "ExpenseReport"},
                ]
            ),
            [
                State(name="Draft", visible_name="Draft", scheme_code="ExpenseReport"),
                State(name="Review", visible_name="In review", scheme_code="ExpenseReport"),
                State(name="Escalated", visible_name="Escalated", scheme_code="ExpenseReport"),
                State(name="Accounting", visible_name="Accounting", scheme_code="ExpenseReport"),
                State(name="Paid", visible_name="Paid", scheme_code="ExpenseReport"),
            ],
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member((0, "Name"), (0, "name"), absent=REFUSED, null=REFUSED, wrong=5),
        Member((0, "VisibleName"), (0, "visible_name"), absent=None, null=None, wrong=5),
        Member((0, "SchemeCode"), (0, "scheme_code"), absent=REFUSED, null=REFUSED, wrong=5),
    )
    raises = (
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


class TestStatesSet(OperationTests):
    """`client.states.set`"""

    operation = "setState"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
    busy = refusal("Process already running")
    looks_up = LooksUp(
        lambda client: client.states.set(
            "11111111-1111-4111-8111-000000000001", "Review", parameters={"Code": "0042"}
        ),
        (
            (
                "getInstance",
                "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
                {},
            ),
            ("getScheme", "/workflowapi/getschememodel", {"schemeCode": "SchemeCode 236"}),
        ),
        (
            Answer(
                success(
                    {
                        "Id": "00000000-0000-4000-8000-000000000232",
                        "StateName": "StateName 233",
                        "ActivityName": "ActivityName 234",
                        "SchemeId": "00000000-0000-4000-8000-000000000235",
                        "SchemeCode": "SchemeCode 236",
                        "PreviousState": "PreviousState 237",
                        "PreviousStateForDirect": "PreviousStateForDirect 238",
                        "PreviousStateForReverse": "PreviousStateForReverse 239",
                        "PreviousActivity": "PreviousActivity 240",
                        "PreviousActivityForDirect": "PreviousActivityForDirect 241",
                        "PreviousActivityForReverse": "PreviousActivityForReverse 242",
                        "ParentProcessId": "00000000-0000-4000-8000-000000000243",
                        "RootProcessId": "00000000-0000-4000-8000-000000000244",
                        "IsDeterminingParametersChanged": False,
                        "InstanceStatus": 0,
                        "IsSubProcess": True,
                        "TenantId": "TenantId 247",
                        "Transitions": [],
                        "History": [],
                        "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 248"]}},
                        "SubProcessIds": [],
                    }
                )
            ),
            Answer(
                success(
                    {
                        "SchemeCode": "SchemeCode 226",
                        "Activities": [],
                        "Actors": [],
                        "CodeActions": [],
                        "Commands": [],
                        "Parameters": [
                            {
                                "Name": "Code",
                                "Type": "System.String, System.Private.CoreLib",
                                "Purpose": "Persistence",
                                "InitialValue": "InitialValue 231",
                            }
                        ],
                        "Timers": [],
                        "Transitions": [],
                        "Localization": [],
                        "Comments": [],
                        "Tags": [],
                        "CodeActionsCommonUsings": [],
                        "CanBeInlined": False,
                        "LogEnabled": True,
                    }
                )
            ),
        ),
        {"state": "Review", "parameters": [{"name": "Code", "value": "0042"}]},
    )
    sends = (
        Sends(
            "example",
            lambda client: client.states.set(
                "11111111-1111-4111-8111-000000000001",
                "Review",
                identity_id="root",
                parameters={"Comment": "by hand"},
            ),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={
                "state": "Review",
                "identityId": "root",
                "parameters": [{"name": "Comment", "value": "by hand"}],
            },
        ),
        Sends(
            "only what must be given",
            lambda client: client.states.set("11111111-1111-4111-8111-000000000001", "Review"),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={"state": "Review"},
        ),
        Sends(
            "everything",
            lambda client: client.states.set(
                "11111111-1111-4111-8111-000000000001",
                "Review",
                identity_id="root",
                impersonated_identity_id="carl",
                parameters={"Comment": "by hand"},
                tenant_id="acme",
            ),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={
                "state": "Review",
                "identityId": "root",
                "impersonatedIdentityId": "carl",
                "parameters": [{"name": "Comment", "value": "by hand"}],
                "tenantId": "acme",
            },
        ),
        Sends(
            "with identity_id",
            lambda client: client.states.set(
                "11111111-1111-4111-8111-000000000001", "Review", identity_id="root"
            ),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={"state": "Review", "identityId": "root"},
        ),
        Sends(
            "with impersonated_identity_id",
            lambda client: client.states.set(
                "11111111-1111-4111-8111-000000000001", "Review", impersonated_identity_id="carl"
            ),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={"state": "Review", "impersonatedIdentityId": "carl"},
        ),
        Sends(
            "with parameters",
            lambda client: client.states.set(
                "11111111-1111-4111-8111-000000000001", "Review", parameters={"Comment": "by hand"}
            ),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={"state": "Review", "parameters": [{"name": "Comment", "value": "by hand"}]},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.states.set(
                "11111111-1111-4111-8111-000000000001", "Review", tenant_id="acme"
            ),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={"state": "Review", "tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.states.set(
                UUID("11111111-1111-4111-8111-000000000001"), "Review"
            ),
            "/workflowapi/setstate/11111111-1111-4111-8111-000000000001",
            body={"state": "Review"},
        ),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused(
            "process-not-found",
            NotFoundError,
            "Process with the id = 11111111-1111-4111-8111-000000000001 not found",
            "not-found",
            details={"process_id": "11111111-1111-4111-8111-000000000001"},
        ),
        refused(
            "state-not-found",
            NotFoundError,
            "Activity with state 'Nowhere' and isForSetState 'True' was not found in 'ExpenseReport' scheme.",
            "not-found",
            details={"state": "Nowhere", "scheme_code": "ExpenseReport"},
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


class TestStatesSetActivityWithExecution(OperationTests):
    """`client.states.set_activity_with_execution`"""

    operation = "setActivityWithExecution"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
    looks_up = LooksUp(
        lambda client: client.states.set_activity_with_execution(
            "11111111-1111-4111-8111-000000000001", "Draft", parameters={"Code": "0042"}
        ),
        (
            (
                "getInstance",
                "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
                {},
            ),
            ("getScheme", "/workflowapi/getschememodel", {"schemeCode": "SchemeCode 259"}),
        ),
        (
            Answer(
                success(
                    {
                        "Id": "00000000-0000-4000-8000-000000000255",
                        "StateName": "StateName 256",
                        "ActivityName": "ActivityName 257",
                        "SchemeId": "00000000-0000-4000-8000-000000000258",
                        "SchemeCode": "SchemeCode 259",
                        "PreviousState": "PreviousState 260",
                        "PreviousStateForDirect": "PreviousStateForDirect 261",
                        "PreviousStateForReverse": "PreviousStateForReverse 262",
                        "PreviousActivity": "PreviousActivity 263",
                        "PreviousActivityForDirect": "PreviousActivityForDirect 264",
                        "PreviousActivityForReverse": "PreviousActivityForReverse 265",
                        "ParentProcessId": "00000000-0000-4000-8000-000000000266",
                        "RootProcessId": "00000000-0000-4000-8000-000000000267",
                        "IsDeterminingParametersChanged": True,
                        "InstanceStatus": 0,
                        "IsSubProcess": False,
                        "TenantId": "TenantId 270",
                        "Transitions": [],
                        "History": [],
                        "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 271"]}},
                        "SubProcessIds": [],
                    }
                )
            ),
            Answer(
                success(
                    {
                        "SchemeCode": "SchemeCode 249",
                        "Activities": [],
                        "Actors": [],
                        "CodeActions": [],
                        "Commands": [],
                        "Parameters": [
                            {
                                "Name": "Code",
                                "Type": "System.String, System.Private.CoreLib",
                                "Purpose": "Persistence",
                                "InitialValue": "InitialValue 254",
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
        {"activity": "Draft", "parameters": [{"name": "Code", "value": "0042"}]},
    )
    sends = (
        Sends(
            "example",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", identity_id="root"
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft", "identityId": "root"},
        ),
        Sends(
            "only what must be given",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft"
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft"},
        ),
        Sends(
            "everything",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001",
                "Draft",
                identity_id="root",
                impersonated_identity_id="carl",
                parameters={"Comment": "by hand"},
                tenant_id="acme",
                do_not_set_running_status=True,
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={
                "activity": "Draft",
                "identityId": "root",
                "impersonatedIdentityId": "carl",
                "parameters": [{"name": "Comment", "value": "by hand"}],
                "tenantId": "acme",
                "doNotSetRunningStatus": True,
            },
        ),
        Sends(
            "with identity_id",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", identity_id="root"
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft", "identityId": "root"},
        ),
        Sends(
            "with impersonated_identity_id",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", impersonated_identity_id="carl"
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft", "impersonatedIdentityId": "carl"},
        ),
        Sends(
            "with parameters",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", parameters={"Comment": "by hand"}
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft", "parameters": [{"name": "Comment", "value": "by hand"}]},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", tenant_id="acme"
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft", "tenantId": "acme"},
        ),
        Sends(
            "with do_not_set_running_status",
            lambda client: client.states.set_activity_with_execution(
                "11111111-1111-4111-8111-000000000001", "Draft", do_not_set_running_status=True
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft", "doNotSetRunningStatus": True},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.states.set_activity_with_execution(
                UUID("11111111-1111-4111-8111-000000000001"), "Draft"
            ),
            "/workflowapi/setactivitywithexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Draft"},
        ),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused(
            "activity-missing", InvalidRequestError, "Set 'activity' parameter!", "invalid-request"
        ),
        refused(
            "process-tenant-mismatch",
            TenantMismatchError,
            "If the tenantId parameter is not null or white space, or if the value of the AssertNullTenantId parameter is true, then the tenantId parameter and the process instance TenantId must be equal.An empty or whitespace TenantId is set to null.",
            "tenant-mismatch",
        ),
        refused(
            "object-reference-null",
            WorkflowError,
            "Object reference not set to an instance of an object.",
            "internal",
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


class TestStatesSetActivityWithoutExecution(OperationTests):
    """`client.states.set_activity_without_execution`"""

    operation = "setActivityWithoutExecution"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
    sends = (
        Sends(
            "example",
            lambda client: client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001", "Review", identity_id="root"
            ),
            "/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Review", "identityId": "root"},
        ),
        Sends(
            "only what must be given",
            lambda client: client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001", "Review"
            ),
            "/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Review"},
        ),
        Sends(
            "everything",
            lambda client: client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001",
                "Review",
                identity_id="root",
                tenant_id="acme",
                do_not_set_running_status=True,
            ),
            "/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
            body={
                "activity": "Review",
                "identityId": "root",
                "tenantId": "acme",
                "doNotSetRunningStatus": True,
            },
        ),
        Sends(
            "with identity_id",
            lambda client: client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001", "Review", identity_id="root"
            ),
            "/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Review", "identityId": "root"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001", "Review", tenant_id="acme"
            ),
            "/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Review", "tenantId": "acme"},
        ),
        Sends(
            "with do_not_set_running_status",
            lambda client: client.states.set_activity_without_execution(
                "11111111-1111-4111-8111-000000000001", "Review", do_not_set_running_status=True
            ),
            "/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Review", "doNotSetRunningStatus": True},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.states.set_activity_without_execution(
                UUID("11111111-1111-4111-8111-000000000001"), "Review"
            ),
            "/workflowapi/setactivitywithoutexecution/11111111-1111-4111-8111-000000000001",
            body={"activity": "Review"},
        ),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
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
