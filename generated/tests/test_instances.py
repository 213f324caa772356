# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.instances` send, read and raise; `support.checks` tests it."""

from decimal import Decimal
from uuid import UUID

from workflow_api import Parameter
from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import (
    AlreadyExistsError,
    AuthenticationError,
    InvalidRequestError,
    NotAvailableError,
    NotFoundError,
    PermissionDeniedError,
    ServerError,
    StatusError,
    TenantMismatchError,
    WorkflowError,
)
from workflow_api.models import (
    HistoryItem,
    InstanceList,
    InstanceListItem,
    InstanceStatus,
    ProcessInstance,
    ResumeResult,
    Transition,
    TransitionClassifier,
)

from .support.checks import OperationTests
from .support.document import example
from .support.rows import (
    MADE,
    REFUSED,
    Answer,
    Done,
    Listed,
    LooksUp,
    Member,
    Pages,
    Reads,
    Repeats,
    Sends,
    failed,
    refusal,
    refused,
    status,
    success,
)


class TestInstancesCreate(OperationTests):
    """`client.instances.create`"""

    operation = "createInstance"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.create(
                scheme_code="ExpenseReport",
                process_id="11111111-1111-4111-8111-000000000001",
                identity_id="ann",
                parameters={"Amount": Decimal("12.50"), "Note": Parameter("Lunch", persist=True)},
            ),
            "/workflowapi/createinstance/11111111-1111-4111-8111-000000000001",
            body={
                "schemeCode": "ExpenseReport",
                "identityId": "ann",
                "parameters": [
                    {"name": "Amount", "value": "12.50"},
                    {"name": "Note", "value": "Lunch", "persist": True},
                ],
            },
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
        Sends(
            "only what is required",
            lambda client: client.instances.create(scheme_code="ExpenseReport"),
            "/workflowapi/createinstance/" + MADE,
            body={"schemeCode": "ExpenseReport"},
            result=MADE,
        ),
        Sends(
            "everything",
            lambda client: client.instances.create(
                scheme_code="ExpenseReport",
                process_id="11111111-1111-4111-8111-000000000001",
                identity_id="ann",
                impersonated_identity_id="carl",
                parameters={"Amount": Decimal("12.50"), "Note": Parameter("Lunch", persist=True)},
                scheme_parameters={"Level": 2},
                tenant_id="acme",
                culture="de-DE",
            ),
            "/workflowapi/createinstance/11111111-1111-4111-8111-000000000001",
            body={
                "schemeCode": "ExpenseReport",
                "identityId": "ann",
                "impersonatedIdentityId": "carl",
                "parameters": [
                    {"name": "Amount", "value": "12.50"},
                    {"name": "Note", "value": "Lunch", "persist": True},
                ],
                "schemeParameters": {"Level": 2},
                "tenantId": "acme",
                "culture": "de-DE",
            },
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.instances.create(
                scheme_code="ExpenseReport", process_id=UUID("11111111-1111-4111-8111-000000000001")
            ),
            "/workflowapi/createinstance/11111111-1111-4111-8111-000000000001",
            body={"schemeCode": "ExpenseReport"},
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
    )
    whole = Reads("with every member", success(""), UUID("11111111-1111-4111-8111-000000000001"))
    reads = (
        Reads(
            "example of 200 application/json",
            success(""),
            UUID("11111111-1111-4111-8111-000000000001"),
        ),
    )
    payload_at = ("data",)
    objects = ((),)
    raises = (
        failed(
            "not-authenticated",
            AuthenticationError,
            "OpenId Connect authentication for Workflow API failed",
            "not-signed-in",
        ),
        refused(
            "not-authenticated-in-envelope",
            AuthenticationError,
            "OpenId Connect authentication for Workflow API failed",
            "not-signed-in",
        ),
        failed(
            "not-authorized",
            PermissionDeniedError,
            "OpenId Connect authorization for Workflow API failed",
            "not-permitted",
        ),
        refused(
            "not-authorized-in-envelope",
            PermissionDeniedError,
            "OpenId Connect authorization for Workflow API failed",
            "not-permitted",
        ),
        failed("body-invalid", ServerError, "Invalid request body type", "invalid-request"),
        failed(
            "body-missing",
            ServerError,
            "Object reference not set to an instance of an object.",
            "invalid-request",
        ),
        failed(
            "content-type-not-supported",
            ServerError,
            "Content type text/plain is not supported",
            "invalid-request",
        ),
        failed(
            "method-not-supported", ServerError, "Method PUT is not supported", "invalid-request"
        ),
        failed(
            "operation-missing",
            ServerError,
            "Parameter 'operation' is required. Use such URL format: workflowapi/{operation}.",
            "invalid-request",
        ),
        refused(
            "process-id-invalid",
            InvalidRequestError,
            "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}.",
            "invalid-request",
        ),
        refused(
            "scheme-code-missing",
            InvalidRequestError,
            "Parameter 'schemecode' is required!",
            "invalid-request",
        ),
        refused(
            "activity-without-name-not-found",
            InvalidRequestError,
            "Activity with name '' was not found in 'ExpenseReport' scheme.",
            "invalid-request",
            details={"scheme_code": "ExpenseReport"},
        ),
        refused(
            "scheme-parameters-not-supported",
            InvalidRequestError,
            "Parameters not supported",
            "invalid-request",
        ),
        refused(
            "scheme-not-found-in-database",
            NotFoundError,
            'Scheme with the code = "Nope" is not found in WorkflowProcessScheme',
            "not-found",
            details={"scheme_code": "Nope"},
        ),
        refused(
            "process-already-exists",
            AlreadyExistsError,
            "Process with the id = 11111111-1111-4111-8111-000000000001 already exists",
            "already-exists",
            details={"process_id": "11111111-1111-4111-8111-000000000001"},
        ),
        refused(
            "operation-not-supported",
            NotAvailableError,
            "operation=getformbyflow is not supported!",
            "not-available",
            details={"operation": "getformbyflow"},
        ),
        refused(
            "domain-login-already-exists",
            AlreadyExistsError,
            "Domain login DOM\\ann already exists",
            "already-exists",
            details={"login": "DOM\\ann"},
        ),
        refused(
            "process-already-exists-in-database",
            AlreadyExistsError,
            "23505: duplicate key value violates unique constraint \"WorkflowProcessInstance_pkey\"\n\nDETAIL: Detail redacted as it may contain sensitive data. Specify 'Include Error Detail' in the connection string to include this information.",
            "already-exists",
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
        refused(
            "json-type-wrong",
            InvalidRequestError,
            "Cannot deserialize the current JSON object (e.g. {\"name\":\"value\"}) into type 'System.Collections.Generic.List`1[OptimaJet.WorkflowServer.Services.WorkflowProcessParametersProcessor+ParameterInObject]' because the type requires a JSON array (e.g. [1,2,3]) to deserialize correctly.\nTo fix this error either change the JSON to a JSON array (e.g. [1,2,3]) or change the deserialized type so that it is a normal .NET type (e.g. not a primitive type like integer, not a collection type like an array or List<T>) that can be deserialized from a JSON object. JsonObjectAttribute can also be added to the type to force it to deserialize from a JSON object.\nPath 'kept', line 2, position 9.",
            "invalid-request",
            details={
                "type": "System.Collections.Generic.List`1[OptimaJet.WorkflowServer.Services.WorkflowProcessParametersProcessor+ParameterInObject]"
            },
        ),
        refused(
            "value-null",
            InvalidRequestError,
            "Value cannot be null. (Parameter 'value')",
            "invalid-request",
            details={"argument": "value"},
        ),
        refused(
            "key-repeated",
            InvalidRequestError,
            "An item with the same key has already been added. Key: a",
            "invalid-request",
            details={"parameter": "a"},
        ),
        refused(
            "culture-unknown",
            InvalidRequestError,
            "Culture is not supported. (Parameter 'name')\nu is an invalid culture identifier.",
            "invalid-request",
            details={"culture": "u"},
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
    repeats = Repeats(3, 3, unknown=True, read="getInstance")
    done = Done(
        refusal("Process with the id = 11111111-1111-4111-8111-000000000001 already exists"),
        AlreadyExistsError,
        UUID("11111111-1111-4111-8111-000000000001"),
        read="getInstance",
        read_target="/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
        confirms=Answer(
            success(
                {
                    "Id": "11111111-1111-4111-8111-000000000001",
                    "StateName": "Paid",
                    "ActivityName": "Paid",
                    "SchemeId": "1516b47d-96a0-4075-95ba-677d33394540",
                    "SchemeCode": "ExpenseReport",
                    "PreviousState": "Accounting",
                    "PreviousStateForDirect": "Accounting",
                    "PreviousStateForReverse": "Review",
                    "PreviousActivity": "Accounting",
                    "PreviousActivityForDirect": "Accounting",
                    "PreviousActivityForReverse": "Review",
                    "ParentProcessId": None,
                    "RootProcessId": "11111111-1111-4111-8111-000000000001",
                    "IsDeterminingParametersChanged": False,
                    "InstanceStatus": 3,
                    "IsSubProcess": False,
                    "TenantId": None,
                    "Transitions": [
                        {
                            "ProcessId": "11111111-1111-4111-8111-000000000001",
                            "ActorIdentityId": None,
                            "ExecutorIdentityId": "dora",
                            "FromActivityName": "Accounting",
                            "FromStateName": "Accounting",
                            "IsFinalised": True,
                            "ToActivityName": "Paid",
                            "ToStateName": "Paid",
                            "TransitionClassifier": "Direct",
                            "TransitionTime": "2026-11-24T03:37:08.612709",
                            "TriggerName": "Pay",
                        },
                        {
                            "ProcessId": "11111111-1111-4111-8111-000000000001",
                            "ActorIdentityId": "carl",
                            "ExecutorIdentityId": "bob",
                            "FromActivityName": "Review",
                            "FromStateName": "Review",
                            "IsFinalised": False,
                            "ToActivityName": "Accounting",
                            "ToStateName": "Accounting",
                            "TransitionClassifier": "Direct",
                            "TransitionTime": "2026-11-24T03:37:08.574282",
                            "TriggerName": "Approve",
                        },
                        {
                            "ProcessId": "11111111-1111-4111-8111-000000000001",
                            "ActorIdentityId": None,
                            "ExecutorIdentityId": "ann",
                            "FromActivityName": "Draft",
                            "FromStateName": "Draft",
                            "IsFinalised": False,
                            "ToActivityName": "Review",
                            "ToStateName": "Review",
                            "TransitionClassifier": "Direct",
                            "TransitionTime": "2026-11-24T03:37:08.532693",
                            "TriggerName": "Submit",
                        },
                        {
                            "ProcessId": "11111111-1111-4111-8111-000000000001",
                            "ActorIdentityId": None,
                            "ExecutorIdentityId": "bob",
                            "FromActivityName": "Review",
                            "FromStateName": "Review",
                            "IsFinalised": False,
                            "ToActivityName": "Draft",
                            "ToStateName": "Draft",
                            "TransitionClassifier": "Reverse",
                            "TransitionTime": "2026-11-24T03:37:08.505377",
                            "TriggerName": "Reject",
                        },
                        {
                            "ProcessId": "11111111-1111-4111-8111-000000000001",
                            "ActorIdentityId": None,
                            "ExecutorIdentityId": "ann",
                            "FromActivityName": "Draft",
                            "FromStateName": "Draft",
                            "IsFinalised": False,
                            "ToActivityName": "Review",
                            "ToStateName": "Review",
                            "TransitionClassifier": "Direct",
                            "TransitionTime": "2026-11-24T03:37:08.455539",
                            "TriggerName": "Submit",
                        },
                    ],
                    "History": [],
                    "ProcessParameters": {
                        "Amount": 20.5,
                        "Urgent": False,
                        "Copies": 1,
                        "creatorIdentity": "ann",
                    },
                    "SubProcessIds": [],
                }
            )
        ),
        differs_at=("data", "SchemeCode"),
        hidden=refusal("Not for you."),
    )
    looks_up = LooksUp(
        lambda client: client.instances.create(
            scheme_code="ExpenseReport", parameters={"Owner": "0042"}
        ),
        (("getScheme", "/workflowapi/getschememodel", {"schemeCode": "ExpenseReport"}),),
        (Answer(example("getScheme")),),
        {"schemeCode": "ExpenseReport", "parameters": [{"name": "Owner", "value": "0042"}]},
    )


class TestInstancesList(OperationTests):
    """`client.instances.list`"""

    operation = "listInstances"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.list(take=2, skip=1, sort="CreationDate desc"),
            "/workflowapi/getinstances",
            body={"take": 2, "skip": 1, "sort": "CreationDate desc"},
        ),
        Sends(
            "only what is required",
            lambda client: client.instances.list(),
            "/workflowapi/getinstances",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.instances.list(
                take=2,
                skip=1,
                status=InstanceStatus.IDLED,
                search="Review",
                sort="CreationDate desc",
                from_creation_date=ServerDateTime.fromisoformat("2026-11-24T00:00:00"),
                to_creation_date=ServerDateTime.fromisoformat("2026-11-25T00:00:00"),
                from_last_transition_date=ServerDateTime.fromisoformat("2026-11-24T00:00:00"),
                to_last_transition_date=ServerDateTime.fromisoformat("2026-11-25T00:00:00"),
                scheme_code="ExpenseReport",
                activity_name="Review",
                state_name="Review",
                tenant_id="acme",
            ),
            "/workflowapi/getinstances",
            body={
                "take": 2,
                "skip": 1,
                "status": 2,
                "search": "Review",
                "sort": "CreationDate desc",
                "fromCreationDate": "2026-11-24T00:00:00",
                "toCreationDate": "2026-11-25T00:00:00",
                "fromLastTransitionDate": "2026-11-24T00:00:00",
                "toLastTransitionDate": "2026-11-25T00:00:00",
                "schemeCode": "ExpenseReport",
                "activityName": "Review",
                "stateName": "Review",
                "tenantId": "acme",
            },
        ),
        Sends(
            "status 0 of its values",
            lambda client: client.instances.list(status=InstanceStatus.INITIALIZED),
            "/workflowapi/getinstances",
            body={"status": 0},
        ),
        Sends(
            "status 0 of its plain values",
            lambda client: client.instances.list(status=0),
            "/workflowapi/getinstances",
            body={"status": 0},
        ),
        Sends(
            "status 1 of its values",
            lambda client: client.instances.list(status=InstanceStatus.RUNNING),
            "/workflowapi/getinstances",
            body={"status": 1},
        ),
        Sends(
            "status 1 of its plain values",
            lambda client: client.instances.list(status=1),
            "/workflowapi/getinstances",
            body={"status": 1},
        ),
        Sends(
            "status 2 of its values",
            lambda client: client.instances.list(status=InstanceStatus.IDLED),
            "/workflowapi/getinstances",
            body={"status": 2},
        ),
        Sends(
            "status 2 of its plain values",
            lambda client: client.instances.list(status=2),
            "/workflowapi/getinstances",
            body={"status": 2},
        ),
        Sends(
            "status 3 of its values",
            lambda client: client.instances.list(status=InstanceStatus.FINALIZED),
            "/workflowapi/getinstances",
            body={"status": 3},
        ),
        Sends(
            "status 3 of its plain values",
            lambda client: client.instances.list(status=3),
            "/workflowapi/getinstances",
            body={"status": 3},
        ),
        Sends(
            "status 4 of its values",
            lambda client: client.instances.list(status=InstanceStatus.TERMINATED),
            "/workflowapi/getinstances",
            body={"status": 4},
        ),
        Sends(
            "status 4 of its plain values",
            lambda client: client.instances.list(status=4),
            "/workflowapi/getinstances",
            body={"status": 4},
        ),
        Sends(
            "status 5 of its values",
            lambda client: client.instances.list(status=InstanceStatus.ERROR),
            "/workflowapi/getinstances",
            body={"status": 5},
        ),
        Sends(
            "status 5 of its plain values",
            lambda client: client.instances.list(status=5),
            "/workflowapi/getinstances",
            body={"status": 5},
        ),
        Sends(
            "status 6 of its values",
            lambda client: client.instances.list(status=InstanceStatus.UNKNOWN),
            "/workflowapi/getinstances",
            body={"status": 254},
        ),
        Sends(
            "status 6 of its plain values",
            lambda client: client.instances.list(status=254),
            "/workflowapi/getinstances",
            body={"status": 254},
        ),
        Sends(
            "status 7 of its values",
            lambda client: client.instances.list(status=InstanceStatus.NOT_FOUND),
            "/workflowapi/getinstances",
            body={"status": 255},
        ),
        Sends(
            "status 7 of its plain values",
            lambda client: client.instances.list(status=255),
            "/workflowapi/getinstances",
            body={"status": 255},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "items": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000011",
                        "Status": 0,
                        "SchemeCode": "SchemeCode 12",
                        "TenantId": "TenantId 13",
                        "ActivityName": "ActivityName 14",
                        "StateName": "StateName 15",
                        "CreationDate": "2026-01-02T16:16:05.123456",
                        "LastTransitionDate": "2026-01-02T17:17:05.123456",
                    }
                ],
                "count": 18,
            }
        ),
        InstanceList(
            items=[
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000011"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 12",
                    tenant_id="TenantId 13",
                    activity_name="ActivityName 14",
                    state_name="StateName 15",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T16:16:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T17:17:05.123456"),
                )
            ],
            count=18,
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
                {
                    "items": [
                        {
                            "Id": "11111111-1111-4111-8111-000000000035",
                            "Status": 2,
                            "SchemeCode": "Roles",
                            "TenantId": None,
                            "ActivityName": "Open",
                            "StateName": "Open",
                            "CreationDate": "2026-11-24T03:37:21.86735",
                            "LastTransitionDate": None,
                        },
                        {
                            "Id": "11111111-1111-4111-8111-000000000034",
                            "Status": 2,
                            "SchemeCode": "ExpenseReport",
                            "TenantId": None,
                            "ActivityName": "Draft",
                            "StateName": "Draft",
                            "CreationDate": "2026-11-24T03:37:21.84858",
                            "LastTransitionDate": None,
                        },
                    ],
                    "count": 5,
                }
            ),
            InstanceList(
                items=[
                    InstanceListItem(
                        id=UUID("11111111-1111-4111-8111-000000000035"),
                        status=InstanceStatus.IDLED,
                        scheme_code="Roles",
                        tenant_id=None,
                        activity_name="Open",
                        state_name="Open",
                        creation_date=ServerDateTime.fromisoformat("2026-11-24T03:37:21.86735"),
                        last_transition_date=None,
                    ),
                    InstanceListItem(
                        id=UUID("11111111-1111-4111-8111-000000000034"),
                        status=InstanceStatus.IDLED,
                        scheme_code="ExpenseReport",
                        tenant_id=None,
                        activity_name="Draft",
                        state_name="Draft",
                        creation_date=ServerDateTime.fromisoformat("2026-11-24T03:37:21.84858"),
                        last_transition_date=None,
                    ),
                ],
                count=5,
            ),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "items", 0), ())
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused("sort-invalid", InvalidRequestError, "Property Sort is invalid", "invalid-request"),
        refused(
            "sort-column-unknown",
            InvalidRequestError,
            '42P01: missing FROM-clause entry for table "nope_parameter0"\n\nPOSITION: 849',
            "invalid-request",
            details={"column": "nope"},
        ),
        refused(
            "instance-without-transition",
            WorkflowError,
            "Nullable object must have a value.",
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
    repeats = Repeats(3, 3, unknown=False)
    listed = Listed(
        ("items", "items"),
        ("Id", "id"),
        (
            ("00000000-0000-4000-8000-000000000011", UUID("00000000-0000-4000-8000-000000000011")),
            ("00000000-0000-4000-8000-000000000012", UUID("00000000-0000-4000-8000-000000000012")),
            ("00000000-0000-4000-8000-000000000013", UUID("00000000-0000-4000-8000-000000000013")),
            ("00000000-0000-4000-8000-000000000014", UUID("00000000-0000-4000-8000-000000000014")),
        ),
    )
    pages = (
        Pages(
            lambda client: client.instances.iterate(
                take=2,
                skip=3,
                status=InstanceStatus.IDLED,
                search="Review",
                sort="CreationDate desc",
                from_creation_date=ServerDateTime.fromisoformat("2026-11-24T00:00:00"),
                to_creation_date=ServerDateTime.fromisoformat("2026-11-25T00:00:00"),
                from_last_transition_date=ServerDateTime.fromisoformat("2026-11-24T00:00:00"),
                to_last_transition_date=ServerDateTime.fromisoformat("2026-11-25T00:00:00"),
                scheme_code="ExpenseReport",
                activity_name="Review",
                state_name="Review",
                tenant_id="acme",
            ),
            {
                "take": 2,
                "skip": 3,
                "status": 2,
                "search": "Review",
                "sort": "CreationDate desc",
                "fromCreationDate": "2026-11-24T00:00:00",
                "toCreationDate": "2026-11-25T00:00:00",
                "fromLastTransitionDate": "2026-11-24T00:00:00",
                "toLastTransitionDate": "2026-11-25T00:00:00",
                "schemeCode": "ExpenseReport",
                "activityName": "Review",
                "stateName": "Review",
                "tenantId": "acme",
            },
            "skip",
            (3, 5, 7),
            ((0, 1), (1, 2), (3,)),
        ),
        Pages(
            lambda client: client.instances.iterate(take=1),
            {"take": 1, "skip": 0},
            "skip",
            (0, 1, 2),
            ((0,), (1,), ()),
        ),
    )


class TestInstancesGet(OperationTests):
    """`client.instances.get`"""

    operation = "getInstance"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.get("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.instances.get(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "Id": "00000000-0000-4000-8000-000000000011",
                "StateName": "StateName 12",
                "ActivityName": "ActivityName 13",
                "SchemeId": "00000000-0000-4000-8000-000000000014",
                "SchemeCode": "SchemeCode 15",
                "PreviousState": "PreviousState 16",
                "PreviousStateForDirect": "PreviousStateForDirect 17",
                "PreviousStateForReverse": "PreviousStateForReverse 18",
                "PreviousActivity": "PreviousActivity 19",
                "PreviousActivityForDirect": "PreviousActivityForDirect 20",
                "PreviousActivityForReverse": "PreviousActivityForReverse 21",
                "ParentProcessId": "00000000-0000-4000-8000-000000000022",
                "RootProcessId": "00000000-0000-4000-8000-000000000023",
                "IsDeterminingParametersChanged": True,
                "InstanceStatus": 0,
                "IsSubProcess": False,
                "TenantId": "TenantId 26",
                "Transitions": [
                    {
                        "ProcessId": "00000000-0000-4000-8000-000000000027",
                        "ActorIdentityId": "ActorIdentityId 28",
                        "ExecutorIdentityId": "ExecutorIdentityId 29",
                        "FromActivityName": "FromActivityName 30",
                        "FromStateName": "FromStateName 31",
                        "IsFinalised": True,
                        "ToActivityName": "ToActivityName 33",
                        "ToStateName": "ToStateName 34",
                        "TransitionClassifier": "Direct",
                        "TransitionTime": "2026-01-02T11:35:05.123456",
                        "TriggerName": "TriggerName 36",
                    }
                ],
                "History": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000037",
                        "ProcessId": "00000000-0000-4000-8000-000000000038",
                        "IdentityId": "IdentityId 39",
                        "AllowedToEmployeeNames": "AllowedToEmployeeNames 40",
                        "TransitionTime": "2026-01-02T17:41:05.123456",
                        "Order": 42,
                        "InitialState": "InitialState 43",
                        "DestinationState": "DestinationState 44",
                        "Command": "Command 45",
                    }
                ],
                "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 46"]}},
                "SubProcessIds": ["00000000-0000-4000-8000-000000000047"],
            }
        ),
        ProcessInstance(
            id=UUID("00000000-0000-4000-8000-000000000011"),
            state_name="StateName 12",
            activity_name="ActivityName 13",
            scheme_id=UUID("00000000-0000-4000-8000-000000000014"),
            scheme_code="SchemeCode 15",
            previous_state="PreviousState 16",
            previous_state_for_direct="PreviousStateForDirect 17",
            previous_state_for_reverse="PreviousStateForReverse 18",
            previous_activity="PreviousActivity 19",
            previous_activity_for_direct="PreviousActivityForDirect 20",
            previous_activity_for_reverse="PreviousActivityForReverse 21",
            parent_process_id=UUID("00000000-0000-4000-8000-000000000022"),
            root_process_id=UUID("00000000-0000-4000-8000-000000000023"),
            is_determining_parameters_changed=True,
            instance_status=InstanceStatus.INITIALIZED,
            is_sub_process=False,
            tenant_id="TenantId 26",
            transitions=[
                Transition(
                    process_id=UUID("00000000-0000-4000-8000-000000000027"),
                    actor_identity_id="ActorIdentityId 28",
                    executor_identity_id="ExecutorIdentityId 29",
                    from_activity_name="FromActivityName 30",
                    from_state_name="FromStateName 31",
                    is_finalised=True,
                    to_activity_name="ToActivityName 33",
                    to_state_name="ToStateName 34",
                    transition_classifier=TransitionClassifier.DIRECT,
                    transition_time=ServerDateTime.fromisoformat("2026-01-02T11:35:05.123456"),
                    trigger_name="TriggerName 36",
                )
            ],
            history=[
                HistoryItem(
                    id=UUID("00000000-0000-4000-8000-000000000037"),
                    process_id=UUID("00000000-0000-4000-8000-000000000038"),
                    identity_id="IdentityId 39",
                    allowed_to_employee_names="AllowedToEmployeeNames 40",
                    transition_time=ServerDateTime.fromisoformat("2026-01-02T17:41:05.123456"),
                    order=42,
                    initial_state="InitialState 43",
                    destination_state="DestinationState 44",
                    command="Command 45",
                )
            ],
            process_parameters={"a key": {"any": [1, None, "ProcessParameters 46"]}},
            sub_process_ids=[UUID("00000000-0000-4000-8000-000000000047")],
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            example("getInstance"),
            ProcessInstance(
                id=UUID("11111111-1111-4111-8111-000000000001"),
                state_name="Paid",
                activity_name="Paid",
                scheme_id=UUID("1516b47d-96a0-4075-95ba-677d33394540"),
                scheme_code="ExpenseReport",
                previous_state="Accounting",
                previous_state_for_direct="Accounting",
                previous_state_for_reverse="Review",
                previous_activity="Accounting",
                previous_activity_for_direct="Accounting",
                previous_activity_for_reverse="Review",
                parent_process_id=None,
                root_process_id=UUID("11111111-1111-4111-8111-000000000001"),
                is_determining_parameters_changed=False,
                instance_status=InstanceStatus.FINALIZED,
                is_sub_process=False,
                tenant_id=None,
                transitions=[
                    Transition(
                        process_id=UUID("11111111-1111-4111-8111-000000000001"),
                        actor_identity_id=None,
                        executor_identity_id="dora",
                        from_activity_name="Accounting",
                        from_state_name="Accounting",
                        is_finalised=True,
                        to_activity_name="Paid",
                        to_state_name="Paid",
                        transition_classifier=TransitionClassifier.DIRECT,
                        transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.612709"),
                        trigger_name="Pay",
                    ),
                    Transition(
                        process_id=UUID("11111111-1111-4111-8111-000000000001"),
                        actor_identity_id="carl",
                        executor_identity_id="bob",
                        from_activity_name="Review",
                        from_state_name="Review",
                        is_finalised=False,
                        to_activity_name="Accounting",
                        to_state_name="Accounting",
                        transition_classifier=TransitionClassifier.DIRECT,
                        transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.574282"),
                        trigger_name="Approve",
                    ),
                    Transition(
                        process_id=UUID("11111111-1111-4111-8111-000000000001"),
                        actor_identity_id=None,
                        executor_identity_id="ann",
                        from_activity_name="Draft",
                        from_state_name="Draft",
                        is_finalised=False,
                        to_activity_name="Review",
                        to_state_name="Review",
                        transition_classifier=TransitionClassifier.DIRECT,
                        transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.532693"),
                        trigger_name="Submit",
                    ),
                    Transition(
                        process_id=UUID("11111111-1111-4111-8111-000000000001"),
                        actor_identity_id=None,
                        executor_identity_id="bob",
                        from_activity_name="Review",
                        from_state_name="Review",
                        is_finalised=False,
                        to_activity_name="Draft",
                        to_state_name="Draft",
                        transition_classifier=TransitionClassifier.REVERSE,
                        transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.505377"),
                        trigger_name="Reject",
                    ),
                    Transition(
                        process_id=UUID("11111111-1111-4111-8111-000000000001"),
                        actor_identity_id=None,
                        executor_identity_id="ann",
                        from_activity_name="Draft",
                        from_state_name="Draft",
                        is_finalised=False,
                        to_activity_name="Review",
                        to_state_name="Review",
                        transition_classifier=TransitionClassifier.DIRECT,
                        transition_time=ServerDateTime.fromisoformat("2026-11-24T03:37:08.455539"),
                        trigger_name="Submit",
                    ),
                ],
                history=[],
                process_parameters={
                    "Amount": 20.5,
                    "Urgent": False,
                    "Copies": 1,
                    "creatorIdentity": "ann",
                },
                sub_process_ids=[],
            ),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Transitions", 0), ("data", "History", 0), ())
    payload = Member(null=None, wrong="another type")
    raises = (
        refused(
            "process-not-found-wrapped",
            NotFoundError,
            "One or more errors occurred. (Process with the id = 11111111-1111-4111-8111-0000000003e7 not found). InnerException: Process with the id = 11111111-1111-4111-8111-0000000003e7 not found",
            "not-found",
            details={"process_id": "11111111-1111-4111-8111-0000000003e7"},
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


class TestInstancesExists(OperationTests):
    """`client.instances.exists`"""

    operation = "instanceExists"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.exists("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.instances.exists(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
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


class TestInstancesResume(OperationTests):
    """`client.instances.resume`"""

    operation = "resumeInstance"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.resume(
                "11111111-1111-4111-8111-000000000001",
                activity="Review",
                identity_id="root",
                parameters={"Comment": "again"},
            ),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={
                "activity": "Review",
                "identityId": "root",
                "parameters": [{"name": "Comment", "value": "again"}],
            },
        ),
        Sends(
            "only what is required",
            lambda client: client.instances.resume("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.instances.resume(
                "11111111-1111-4111-8111-000000000001",
                activity="Review",
                identity_id="root",
                impersonated_identity_id="carl",
                parameters={"Comment": "again"},
                tenant_id="acme",
            ),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={
                "activity": "Review",
                "identityId": "root",
                "impersonatedIdentityId": "carl",
                "parameters": [{"name": "Comment", "value": "again"}],
                "tenantId": "acme",
            },
        ),
    )
    whole = Reads(
        "with every member", success({"WasResumed": False}), ResumeResult(was_resumed=False)
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success({"WasResumed": False}),
            ResumeResult(was_resumed=False),
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ())
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
            "activity-not-found",
            NotFoundError,
            "Activity with the name OptimaJet.Workflow.Core.Runtime.ResumeParams is not found. ProcessId = 11111111-1111-4111-8111-000000000001. Scheme = ExpenseReport",
            "not-found",
            details={
                "process_id": "11111111-1111-4111-8111-000000000001",
                "scheme_code": "ExpenseReport",
            },
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
    looks_up = LooksUp(
        lambda client: client.instances.resume(
            "11111111-1111-4111-8111-000000000001", parameters={"Owner": "0042"}
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
        {"parameters": [{"name": "Owner", "value": "0042"}]},
    )


class TestInstancesUpdate(OperationTests):
    """`client.instances.update`"""

    operation = "updateInstance"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.update("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/updateinstance/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.instances.update(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/updateinstance/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
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


class TestInstancesUpdateMany(OperationTests):
    """`client.instances.update_many`"""

    operation = "updateInstances"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.update_many(["11111111-1111-4111-8111-000000000001"]),
            "/workflowapi/updateinstances",
            body={"processIds": ["11111111-1111-4111-8111-000000000001"]},
        ),
        Sends(
            "everything",
            lambda client: client.instances.update_many(
                ["11111111-1111-4111-8111-000000000001"], tenant_id="acme"
            ),
            "/workflowapi/updateinstances",
            body={"processIds": ["11111111-1111-4111-8111-000000000001"], "tenantId": "acme"},
        ),
    )
    whole = Reads("with every member", success(""), None)
    reads = (Reads("example of 200 application/json", success(""), None),)
    payload_at = ("data",)
    objects = ((),)
    raises = (
        refused(
            "process-ids-invalid",
            InvalidRequestError,
            "Parameter 'processids' is required and must be array of GUIDs!",
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
    repeats = Repeats(1, 3, unknown=True)


class TestInstancesDelete(OperationTests):
    """`client.instances.delete`"""

    operation = "deleteInstance"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.delete("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/deleteinstance/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.instances.delete(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/deleteinstance/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
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
    repeats = Repeats(3, 3, unknown=False)
    done = Done(
        refusal("Process with the id = 11111111-1111-4111-8111-000000000001 not found"),
        NotFoundError,
        None,
    )


class TestInstancesDeleteMany(OperationTests):
    """`client.instances.delete_many`"""

    operation = "deleteInstances"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.instances.delete_many(
                ["11111111-1111-4111-8111-000000000003", "11111111-1111-4111-8111-000000000004"]
            ),
            "/workflowapi/deleteinstances",
            body={
                "processIds": [
                    "11111111-1111-4111-8111-000000000003",
                    "11111111-1111-4111-8111-000000000004",
                ]
            },
        ),
        Sends(
            "everything",
            lambda client: client.instances.delete_many(
                ["11111111-1111-4111-8111-000000000003", "11111111-1111-4111-8111-000000000004"],
                tenant_id="acme",
            ),
            "/workflowapi/deleteinstances",
            body={
                "processIds": [
                    "11111111-1111-4111-8111-000000000003",
                    "11111111-1111-4111-8111-000000000004",
                ],
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
            "processes-not-deleted",
            NotFoundError,
            "Deleting some processes thrown errors (Process with the id = 11111111-1111-4111-8111-0000000003f2 not found) (Process with the id = 11111111-1111-4111-8111-0000000003f3 not found) (Process with the id = 11111111-1111-4111-8111-0000000003f4 not found) (Process with the id = 11111111-1111-4111-8111-0000000003f5 not found) (Process with the id = 11111111-1111-4111-8111-000000000408 not found) (Process with the id = 11111111-1111-4111-8111-00000000042b not found) (Process with the id = 11111111-1111-4111-8111-00000000044e not found). InnerException: Process with the id = 11111111-1111-4111-8111-0000000003f2 not found",
            "not-found",
            details={"process_id": "11111111-1111-4111-8111-0000000003f2"},
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
    done = Done(
        refusal("Process with the id = 11111111-1111-4111-8111-000000000001 not found"),
        NotFoundError,
        None,
    )
