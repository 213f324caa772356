# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

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
from .support.document import example
from .support.rows import (
    REFUSED,
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


class TestStatesList(OperationTests):
    """`client.states.list`"""

    operation = "listStates"
    verb = "POST"
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
            "ids as UUIDs",
            lambda client: client.states.list(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/getavailablestatetoset/11111111-1111-4111-8111-000000000001",
            body={},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            [{"Name": "Name 11", "VisibleName": "VisibleName 12", "SchemeCode": "SchemeCode 13"}]
        ),
        [State(name="Name 11", visible_name="VisibleName 12", scheme_code="SchemeCode 13")],
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
    payload_at = ("data",)
    objects = (("data", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
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


class TestStatesSet(OperationTests):
    """`client.states.set`"""

    operation = "setState"
    verb = "POST"
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
            "only what is required",
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
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
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
            "activity-failed",
            WorkflowError,
            "Set activity boom failed. ProcessId Id=33333333-3333-4333-8333-000000000012. InnerException: Error while executing implementation of boom activity of the process, ProcessId=33333333-3333-4333-8333-000000000012",
            "internal",
            details={"activity": "boom"},
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
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
    busy = refusal("Process already running")
    looks_up = LooksUp(
        lambda client: client.states.set(
            "11111111-1111-4111-8111-000000000001", "Review", parameters={"Owner": "0042"}
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
        {"state": "Review", "parameters": [{"name": "Owner", "value": "0042"}]},
    )


class TestStatesSetActivityWithExecution(OperationTests):
    """`client.states.set_activity_with_execution`"""

    operation = "setActivityWithExecution"
    verb = "POST"
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
            "only what is required",
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
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused(
            "activity-missing", InvalidRequestError, "Set 'activity' parameter!", "invalid-request"
        ),
        refused(
            "object-reference-null",
            WorkflowError,
            "Object reference not set to an instance of an object.",
            "internal",
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
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
    looks_up = LooksUp(
        lambda client: client.states.set_activity_with_execution(
            "11111111-1111-4111-8111-000000000001", "Draft", parameters={"Owner": "0042"}
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
        {"activity": "Draft", "parameters": [{"name": "Owner", "value": "0042"}]},
    )


class TestStatesSetActivityWithoutExecution(OperationTests):
    """`client.states.set_activity_without_execution`"""

    operation = "setActivityWithoutExecution"
    verb = "POST"
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
            "only what is required",
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
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
