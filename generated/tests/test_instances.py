# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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
    ProcessParameterItem,
    ResumeResult,
    Transition,
    TransitionClassifier,
)

from .support.checks import OperationTests
from .support.rows import (
    MADE,
    REFUSED,
    Answer,
    Done,
    LooksUp,
    Loose,
    Member,
    Pages,
    Raises,
    Reads,
    Repeats,
    Sends,
    failed,
    refusal,
    refused,
    success,
)


class TestInstancesCreate(OperationTests):
    """`client.instances.create`"""

    operation = "createInstance"
    verb = "POST"
    whole = Reads("with every member", success(""), UUID("11111111-1111-4111-8111-000000000001"))
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=True, read="getInstance")
    loose = (
        Loose(
            ProcessParameterItem,
            {"name": "name 11", "value": "value 12", "persist": False},
            ProcessParameterItem(name="name 11", value="value 12", persist=False),
            (
                Member(("name",), ("name",), absent=REFUSED, null=REFUSED, wrong=5),
                Member(("value",), ("value",), absent=None, null=None, wrong={"another": "type"}),
                Member(("persist",), ("persist",), absent=None, wrong="another type"),
            ),
        ),
    )
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
            scheme_code="ExpenseReport", parameters={"Code": "0042"}
        ),
        (("getScheme", "/workflowapi/getschememodel", {"schemeCode": "ExpenseReport"}),),
        (
            Answer(
                success(
                    {
                        "SchemeCode": "SchemeCode 14",
                        "Activities": [],
                        "Actors": [],
                        "CodeActions": [],
                        "Commands": [],
                        "Parameters": [
                            {
                                "Name": "Code",
                                "Type": "System.String, System.Private.CoreLib",
                                "Purpose": "Persistence",
                                "InitialValue": "InitialValue 19",
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
        {"schemeCode": "ExpenseReport", "parameters": [{"name": "Code", "value": "0042"}]},
    )
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
            "only what must be given",
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
            "with process_id",
            lambda client: client.instances.create(
                scheme_code="ExpenseReport", process_id="11111111-1111-4111-8111-000000000001"
            ),
            "/workflowapi/createinstance/11111111-1111-4111-8111-000000000001",
            body={"schemeCode": "ExpenseReport"},
            result=UUID("11111111-1111-4111-8111-000000000001"),
        ),
        Sends(
            "with identity_id",
            lambda client: client.instances.create(scheme_code="ExpenseReport", identity_id="ann"),
            "/workflowapi/createinstance/" + MADE,
            body={"schemeCode": "ExpenseReport", "identityId": "ann"},
            result=MADE,
        ),
        Sends(
            "with impersonated_identity_id",
            lambda client: client.instances.create(
                scheme_code="ExpenseReport", impersonated_identity_id="carl"
            ),
            "/workflowapi/createinstance/" + MADE,
            body={"schemeCode": "ExpenseReport", "impersonatedIdentityId": "carl"},
            result=MADE,
        ),
        Sends(
            "with parameters",
            lambda client: client.instances.create(
                scheme_code="ExpenseReport",
                parameters={"Amount": Decimal("12.50"), "Note": Parameter("Lunch", persist=True)},
            ),
            "/workflowapi/createinstance/" + MADE,
            body={
                "schemeCode": "ExpenseReport",
                "parameters": [
                    {"name": "Amount", "value": "12.50"},
                    {"name": "Note", "value": "Lunch", "persist": True},
                ],
            },
            result=MADE,
        ),
        Sends(
            "with scheme_parameters",
            lambda client: client.instances.create(
                scheme_code="ExpenseReport", scheme_parameters={"Level": 2}
            ),
            "/workflowapi/createinstance/" + MADE,
            body={"schemeCode": "ExpenseReport", "schemeParameters": {"Level": 2}},
            result=MADE,
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.create(scheme_code="ExpenseReport", tenant_id="acme"),
            "/workflowapi/createinstance/" + MADE,
            body={"schemeCode": "ExpenseReport", "tenantId": "acme"},
            result=MADE,
        ),
        Sends(
            "with culture",
            lambda client: client.instances.create(scheme_code="ExpenseReport", culture="de-DE"),
            "/workflowapi/createinstance/" + MADE,
            body={"schemeCode": "ExpenseReport", "culture": "de-DE"},
            result=MADE,
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
    reads = (
        Reads(
            "example of 200 application/json",
            success(""),
            UUID("11111111-1111-4111-8111-000000000001"),
        ),
    )
    members = ()
    raises = (
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
        refused(
            "not-authenticated-in-envelope",
            AuthenticationError,
            "OpenId Connect authentication for Workflow API failed",
            "not-signed-in",
        ),
        refused(
            "not-authorized-in-envelope",
            PermissionDeniedError,
            "OpenId Connect authorization for Workflow API failed",
            "not-permitted",
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
        failed(
            "not-authenticated",
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


class TestInstancesList(OperationTests):
    """`client.instances.list`"""

    operation = "listInstances"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "items": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000020",
                        "Status": 0,
                        "SchemeCode": "SchemeCode 21",
                        "TenantId": "TenantId 22",
                        "ActivityName": "ActivityName 23",
                        "StateName": "StateName 24",
                        "CreationDate": "2026-01-02T01:25:05.123456",
                        "LastTransitionDate": "2026-01-02T02:26:05.123456",
                    }
                ],
                "count": 27,
            }
        ),
        InstanceList(
            items=[
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000020"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 21",
                    tenant_id="TenantId 22",
                    activity_name="ActivityName 23",
                    state_name="StateName 24",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T01:25:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T02:26:05.123456"),
                )
            ],
            count=27,
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "items", 0), ())
    repeats = Repeats(3, 3, unknown=False)
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
            (
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
                {
                    "take": 2,
                    "skip": 5,
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
                {
                    "take": 2,
                    "skip": 7,
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
            (
                Answer(
                    success(
                        {
                            "items": [
                                {
                                    "Id": "00000000-0000-4000-8000-000000000036",
                                    "Status": 0,
                                    "SchemeCode": "SchemeCode 37",
                                    "TenantId": "TenantId 38",
                                    "ActivityName": "ActivityName 39",
                                    "StateName": "StateName 40",
                                    "CreationDate": "2026-01-02T17:41:05.123456",
                                    "LastTransitionDate": "2026-01-02T18:42:05.123456",
                                },
                                {
                                    "Id": "00000000-0000-4000-8000-000000000043",
                                    "Status": 0,
                                    "SchemeCode": "SchemeCode 44",
                                    "TenantId": "TenantId 45",
                                    "ActivityName": "ActivityName 46",
                                    "StateName": "StateName 47",
                                    "CreationDate": "2026-01-02T00:48:05.123456",
                                    "LastTransitionDate": "2026-01-02T01:49:05.123456",
                                },
                            ],
                            "count": 4,
                        }
                    )
                ),
                Answer(
                    success(
                        {
                            "items": [
                                {
                                    "Id": "00000000-0000-4000-8000-000000000043",
                                    "Status": 0,
                                    "SchemeCode": "SchemeCode 44",
                                    "TenantId": "TenantId 45",
                                    "ActivityName": "ActivityName 46",
                                    "StateName": "StateName 47",
                                    "CreationDate": "2026-01-02T00:48:05.123456",
                                    "LastTransitionDate": "2026-01-02T01:49:05.123456",
                                },
                                {
                                    "Id": "00000000-0000-4000-8000-000000000050",
                                    "Status": 0,
                                    "SchemeCode": "SchemeCode 51",
                                    "TenantId": "TenantId 52",
                                    "ActivityName": "ActivityName 53",
                                    "StateName": "StateName 54",
                                    "CreationDate": "2026-01-02T07:55:05.123456",
                                    "LastTransitionDate": "2026-01-02T08:56:05.123456",
                                },
                            ],
                            "count": 4,
                        }
                    )
                ),
                Answer(
                    success(
                        {
                            "items": [
                                {
                                    "Id": "00000000-0000-4000-8000-000000000057",
                                    "Status": 0,
                                    "SchemeCode": "SchemeCode 58",
                                    "TenantId": "TenantId 59",
                                    "ActivityName": "ActivityName 60",
                                    "StateName": "StateName 61",
                                    "CreationDate": "2026-01-02T14:02:05.123456",
                                    "LastTransitionDate": "2026-01-02T15:03:05.123456",
                                }
                            ],
                            "count": 4,
                        }
                    )
                ),
            ),
            (
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000036"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 37",
                    tenant_id="TenantId 38",
                    activity_name="ActivityName 39",
                    state_name="StateName 40",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T17:41:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T18:42:05.123456"),
                ),
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000043"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 44",
                    tenant_id="TenantId 45",
                    activity_name="ActivityName 46",
                    state_name="StateName 47",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T00:48:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T01:49:05.123456"),
                ),
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000050"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 51",
                    tenant_id="TenantId 52",
                    activity_name="ActivityName 53",
                    state_name="StateName 54",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T07:55:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T08:56:05.123456"),
                ),
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000057"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 58",
                    tenant_id="TenantId 59",
                    activity_name="ActivityName 60",
                    state_name="StateName 61",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T14:02:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T15:03:05.123456"),
                ),
            ),
        ),
        Pages(
            lambda client: client.instances.iterate(
                take=1,
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
            (
                {
                    "take": 1,
                    "skip": 0,
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
                {
                    "take": 1,
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
                {
                    "take": 1,
                    "skip": 2,
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
            (
                Answer(
                    success(
                        {
                            "items": [
                                {
                                    "Id": "00000000-0000-4000-8000-000000000036",
                                    "Status": 0,
                                    "SchemeCode": "SchemeCode 37",
                                    "TenantId": "TenantId 38",
                                    "ActivityName": "ActivityName 39",
                                    "StateName": "StateName 40",
                                    "CreationDate": "2026-01-02T17:41:05.123456",
                                    "LastTransitionDate": "2026-01-02T18:42:05.123456",
                                }
                            ],
                            "count": 4,
                        }
                    )
                ),
                Answer(
                    success(
                        {
                            "items": [
                                {
                                    "Id": "00000000-0000-4000-8000-000000000043",
                                    "Status": 0,
                                    "SchemeCode": "SchemeCode 44",
                                    "TenantId": "TenantId 45",
                                    "ActivityName": "ActivityName 46",
                                    "StateName": "StateName 47",
                                    "CreationDate": "2026-01-02T00:48:05.123456",
                                    "LastTransitionDate": "2026-01-02T01:49:05.123456",
                                }
                            ],
                            "count": 4,
                        }
                    )
                ),
                Answer(success({"items": [], "count": 4})),
            ),
            (
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000036"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 37",
                    tenant_id="TenantId 38",
                    activity_name="ActivityName 39",
                    state_name="StateName 40",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T17:41:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T18:42:05.123456"),
                ),
                InstanceListItem(
                    id=UUID("00000000-0000-4000-8000-000000000043"),
                    status=InstanceStatus.INITIALIZED,
                    scheme_code="SchemeCode 44",
                    tenant_id="TenantId 45",
                    activity_name="ActivityName 46",
                    state_name="StateName 47",
                    creation_date=ServerDateTime.fromisoformat("2026-01-02T00:48:05.123456"),
                    last_transition_date=ServerDateTime.fromisoformat("2026-01-02T01:49:05.123456"),
                ),
            ),
        ),
    )
    sends = (
        Sends(
            "example",
            lambda client: client.instances.list(take=2, skip=1, sort="CreationDate desc"),
            "/workflowapi/getinstances",
            body={"take": 2, "skip": 1, "sort": "CreationDate desc"},
        ),
        Sends(
            "only what must be given",
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
            "with take",
            lambda client: client.instances.list(take=2),
            "/workflowapi/getinstances",
            body={"take": 2},
        ),
        Sends(
            "with skip",
            lambda client: client.instances.list(skip=1),
            "/workflowapi/getinstances",
            body={"skip": 1},
        ),
        Sends(
            "with status",
            lambda client: client.instances.list(status=InstanceStatus.IDLED),
            "/workflowapi/getinstances",
            body={"status": 2},
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
        Sends(
            "with search",
            lambda client: client.instances.list(search="Review"),
            "/workflowapi/getinstances",
            body={"search": "Review"},
        ),
        Sends(
            "with sort",
            lambda client: client.instances.list(sort="CreationDate desc"),
            "/workflowapi/getinstances",
            body={"sort": "CreationDate desc"},
        ),
        Sends(
            "with from_creation_date",
            lambda client: client.instances.list(
                from_creation_date=ServerDateTime.fromisoformat("2026-11-24T00:00:00")
            ),
            "/workflowapi/getinstances",
            body={"fromCreationDate": "2026-11-24T00:00:00"},
        ),
        Sends(
            "with to_creation_date",
            lambda client: client.instances.list(
                to_creation_date=ServerDateTime.fromisoformat("2026-11-25T00:00:00")
            ),
            "/workflowapi/getinstances",
            body={"toCreationDate": "2026-11-25T00:00:00"},
        ),
        Sends(
            "with from_last_transition_date",
            lambda client: client.instances.list(
                from_last_transition_date=ServerDateTime.fromisoformat("2026-11-24T00:00:00")
            ),
            "/workflowapi/getinstances",
            body={"fromLastTransitionDate": "2026-11-24T00:00:00"},
        ),
        Sends(
            "with to_last_transition_date",
            lambda client: client.instances.list(
                to_last_transition_date=ServerDateTime.fromisoformat("2026-11-25T00:00:00")
            ),
            "/workflowapi/getinstances",
            body={"toLastTransitionDate": "2026-11-25T00:00:00"},
        ),
        Sends(
            "with scheme_code",
            lambda client: client.instances.list(scheme_code="ExpenseReport"),
            "/workflowapi/getinstances",
            body={"schemeCode": "ExpenseReport"},
        ),
        Sends(
            "with activity_name",
            lambda client: client.instances.list(activity_name="Review"),
            "/workflowapi/getinstances",
            body={"activityName": "Review"},
        ),
        Sends(
            "with state_name",
            lambda client: client.instances.list(state_name="Review"),
            "/workflowapi/getinstances",
            body={"stateName": "Review"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.list(tenant_id="acme"),
            "/workflowapi/getinstances",
            body={"tenantId": "acme"},
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
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(("items",), ("items",), absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(("items", 0, "Id"), ("items", 0, "id"), absent=REFUSED, null=REFUSED, wrong=5),
        Member(
            ("items", 0, "Status"),
            ("items", 0, "status"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
            values=(
                (0, InstanceStatus.INITIALIZED),
                (1, InstanceStatus.RUNNING),
                (2, InstanceStatus.IDLED),
                (3, InstanceStatus.FINALIZED),
                (4, InstanceStatus.TERMINATED),
                (5, InstanceStatus.ERROR),
                (254, InstanceStatus.UNKNOWN),
                (255, InstanceStatus.NOT_FOUND),
                (1255, InstanceStatus(1255)),
            ),
        ),
        Member(
            ("items", 0, "SchemeCode"),
            ("items", 0, "scheme_code"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("items", 0, "TenantId"), ("items", 0, "tenant_id"), absent=None, null=None, wrong=5
        ),
        Member(
            ("items", 0, "ActivityName"),
            ("items", 0, "activity_name"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("items", 0, "StateName"), ("items", 0, "state_name"), absent=None, null=None, wrong=5
        ),
        Member(
            ("items", 0, "CreationDate"),
            ("items", 0, "creation_date"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("items", 0, "LastTransitionDate"),
            ("items", 0, "last_transition_date"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(("count",), ("count",), absent=REFUSED, null=REFUSED, wrong="another type"),
    )
    raises = (
        refused("sort-invalid", InvalidRequestError, "Property Sort is invalid", "invalid-request"),
        refused(
            "sort-column-unknown",
            InvalidRequestError,
            '42P01: missing FROM-clause entry for table "nope_parameter0"\n\nPOSITION: 849',
            "invalid-request",
            details={"column": "nope"},
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


class TestInstancesGet(OperationTests):
    """`client.instances.get`"""

    operation = "getInstance"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "Id": "00000000-0000-4000-8000-000000000064",
                "StateName": "StateName 65",
                "ActivityName": "ActivityName 66",
                "SchemeId": "00000000-0000-4000-8000-000000000067",
                "SchemeCode": "SchemeCode 68",
                "PreviousState": "PreviousState 69",
                "PreviousStateForDirect": "PreviousStateForDirect 70",
                "PreviousStateForReverse": "PreviousStateForReverse 71",
                "PreviousActivity": "PreviousActivity 72",
                "PreviousActivityForDirect": "PreviousActivityForDirect 73",
                "PreviousActivityForReverse": "PreviousActivityForReverse 74",
                "ParentProcessId": "00000000-0000-4000-8000-000000000075",
                "RootProcessId": "00000000-0000-4000-8000-000000000076",
                "IsDeterminingParametersChanged": False,
                "InstanceStatus": 0,
                "IsSubProcess": True,
                "TenantId": "TenantId 79",
                "Transitions": [
                    {
                        "ProcessId": "00000000-0000-4000-8000-000000000080",
                        "ActorIdentityId": "ActorIdentityId 81",
                        "ExecutorIdentityId": "ExecutorIdentityId 82",
                        "FromActivityName": "FromActivityName 83",
                        "FromStateName": "FromStateName 84",
                        "IsFinalised": False,
                        "ToActivityName": "ToActivityName 86",
                        "ToStateName": "ToStateName 87",
                        "TransitionClassifier": "Direct",
                        "TransitionTime": "2026-01-02T16:28:05.123456",
                        "TriggerName": "TriggerName 89",
                    }
                ],
                "History": [
                    {
                        "Id": "00000000-0000-4000-8000-000000000090",
                        "ProcessId": "00000000-0000-4000-8000-000000000091",
                        "IdentityId": "IdentityId 92",
                        "AllowedToEmployeeNames": "AllowedToEmployeeNames 93",
                        "TransitionTime": "2026-01-02T22:34:05.123456",
                        "Order": 95,
                        "InitialState": "InitialState 96",
                        "DestinationState": "DestinationState 97",
                        "Command": "Command 98",
                    }
                ],
                "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 99"]}},
                "SubProcessIds": ["00000000-0000-4000-8000-000000000100"],
            }
        ),
        ProcessInstance(
            id=UUID("00000000-0000-4000-8000-000000000064"),
            state_name="StateName 65",
            activity_name="ActivityName 66",
            scheme_id=UUID("00000000-0000-4000-8000-000000000067"),
            scheme_code="SchemeCode 68",
            previous_state="PreviousState 69",
            previous_state_for_direct="PreviousStateForDirect 70",
            previous_state_for_reverse="PreviousStateForReverse 71",
            previous_activity="PreviousActivity 72",
            previous_activity_for_direct="PreviousActivityForDirect 73",
            previous_activity_for_reverse="PreviousActivityForReverse 74",
            parent_process_id=UUID("00000000-0000-4000-8000-000000000075"),
            root_process_id=UUID("00000000-0000-4000-8000-000000000076"),
            is_determining_parameters_changed=False,
            instance_status=InstanceStatus.INITIALIZED,
            is_sub_process=True,
            tenant_id="TenantId 79",
            transitions=[
                Transition(
                    process_id=UUID("00000000-0000-4000-8000-000000000080"),
                    actor_identity_id="ActorIdentityId 81",
                    executor_identity_id="ExecutorIdentityId 82",
                    from_activity_name="FromActivityName 83",
                    from_state_name="FromStateName 84",
                    is_finalised=False,
                    to_activity_name="ToActivityName 86",
                    to_state_name="ToStateName 87",
                    transition_classifier=TransitionClassifier.DIRECT,
                    transition_time=ServerDateTime.fromisoformat("2026-01-02T16:28:05.123456"),
                    trigger_name="TriggerName 89",
                )
            ],
            history=[
                HistoryItem(
                    id=UUID("00000000-0000-4000-8000-000000000090"),
                    process_id=UUID("00000000-0000-4000-8000-000000000091"),
                    identity_id="IdentityId 92",
                    allowed_to_employee_names="AllowedToEmployeeNames 93",
                    transition_time=ServerDateTime.fromisoformat("2026-01-02T22:34:05.123456"),
                    order=95,
                    initial_state="InitialState 96",
                    destination_state="DestinationState 97",
                    command="Command 98",
                )
            ],
            process_parameters={"a key": {"any": [1, None, "ProcessParameters 99"]}},
            sub_process_ids=[UUID("00000000-0000-4000-8000-000000000100")],
        ),
    )
    payload_at = ("data",)
    objects = (("data",), ("data", "Transitions", 0), ("data", "History", 0), ())
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example",
            lambda client: client.instances.get("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.get(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.instances.get(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
            body={},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
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
            ),
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
    members = (
        Member((), (), null=None, wrong="another type"),
        Member(("Id",), ("id",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("StateName",), ("state_name",), absent=None, null=None, wrong=5),
        Member(("ActivityName",), ("activity_name",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("SchemeId",), ("scheme_id",), absent=None, null=None, wrong=5),
        Member(("SchemeCode",), ("scheme_code",), absent=REFUSED, null=REFUSED, wrong=5),
        Member(("PreviousState",), ("previous_state",), absent=None, null=None, wrong=5),
        Member(
            ("PreviousStateForDirect",),
            ("previous_state_for_direct",),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("PreviousStateForReverse",),
            ("previous_state_for_reverse",),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(("PreviousActivity",), ("previous_activity",), absent=None, null=None, wrong=5),
        Member(
            ("PreviousActivityForDirect",),
            ("previous_activity_for_direct",),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("PreviousActivityForReverse",),
            ("previous_activity_for_reverse",),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(("ParentProcessId",), ("parent_process_id",), absent=None, null=None, wrong=5),
        Member(("RootProcessId",), ("root_process_id",), absent=None, null=None, wrong=5),
        Member(
            ("IsDeterminingParametersChanged",),
            ("is_determining_parameters_changed",),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            ("InstanceStatus",),
            ("instance_status",),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
            values=(
                (0, InstanceStatus.INITIALIZED),
                (1, InstanceStatus.RUNNING),
                (2, InstanceStatus.IDLED),
                (3, InstanceStatus.FINALIZED),
                (4, InstanceStatus.TERMINATED),
                (5, InstanceStatus.ERROR),
                (254, InstanceStatus.UNKNOWN),
                (255, InstanceStatus.NOT_FOUND),
                (1255, InstanceStatus(1255)),
            ),
        ),
        Member(
            ("IsSubProcess",),
            ("is_sub_process",),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(("TenantId",), ("tenant_id",), absent=None, null=None, wrong=5),
        Member(("Transitions",), ("transitions",), absent=None, null=None, wrong="another type"),
        Member(
            ("Transitions", 0, "ProcessId"),
            ("transitions", 0, "process_id"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "ActorIdentityId"),
            ("transitions", 0, "actor_identity_id"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "ExecutorIdentityId"),
            ("transitions", 0, "executor_identity_id"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "FromActivityName"),
            ("transitions", 0, "from_activity_name"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "FromStateName"),
            ("transitions", 0, "from_state_name"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "IsFinalised"),
            ("transitions", 0, "is_finalised"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            ("Transitions", 0, "ToActivityName"),
            ("transitions", 0, "to_activity_name"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "ToStateName"),
            ("transitions", 0, "to_state_name"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "TransitionClassifier"),
            ("transitions", 0, "transition_classifier"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
            values=(
                ("Direct", TransitionClassifier.DIRECT),
                ("Reverse", TransitionClassifier.REVERSE),
                ("NotSpecified", TransitionClassifier.NOT_SPECIFIED),
                ("not described", TransitionClassifier("not described")),
            ),
        ),
        Member(
            ("Transitions", 0, "TransitionTime"),
            ("transitions", 0, "transition_time"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            ("Transitions", 0, "TriggerName"),
            ("transitions", 0, "trigger_name"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(("History",), ("history",), absent=None, null=None, wrong="another type"),
        Member(("History", 0, "Id"), ("history", 0, "id"), absent=None, wrong=5),
        Member(("History", 0, "ProcessId"), ("history", 0, "process_id"), absent=None, wrong=5),
        Member(
            ("History", 0, "IdentityId"),
            ("history", 0, "identity_id"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("History", 0, "AllowedToEmployeeNames"),
            ("history", 0, "allowed_to_employee_names"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            ("History", 0, "TransitionTime"),
            ("history", 0, "transition_time"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(("History", 0, "Order"), ("history", 0, "order"), absent=None, wrong="another type"),
        Member(
            ("History", 0, "InitialState"), ("history", 0, "initial_state"), absent=None, wrong=5
        ),
        Member(
            ("History", 0, "DestinationState"),
            ("history", 0, "destination_state"),
            absent=None,
            wrong=5,
        ),
        Member(("History", 0, "Command"), ("history", 0, "command"), absent=None, wrong=5),
        Member(
            ("ProcessParameters",),
            ("process_parameters",),
            absent=None,
            null=None,
            wrong="another type",
        ),
        Member(
            ("SubProcessIds",), ("sub_process_ids",), absent=None, null=None, wrong="another type"
        ),
    )
    raises = (
        refused(
            "process-id-invalid",
            InvalidRequestError,
            "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}.",
            "invalid-request",
        ),
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


class TestInstancesExists(OperationTests):
    """`client.instances.exists`"""

    operation = "instanceExists"
    verb = "POST"
    whole = Reads("with every member", success(False), False)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example",
            lambda client: client.instances.exists("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.exists(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.instances.exists(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/isexistprocess/11111111-1111-4111-8111-000000000001",
            body={},
        ),
    )
    reads = (Reads("example of 200 application/json", success(True), True),)
    members = (Member((), (), null=REFUSED, wrong="another type"),)
    raises = (
        refused(
            "process-id-invalid",
            InvalidRequestError,
            "Parameter 'processid' is required and must be GUID! Use such URL format: workflowapi/{operation}/{processid}.",
            "invalid-request",
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


class TestInstancesResume(OperationTests):
    """`client.instances.resume`"""

    operation = "resumeInstance"
    verb = "POST"
    whole = Reads(
        "with every member", success({"WasResumed": True}), ResumeResult(was_resumed=True)
    )
    payload_at = ("data",)
    objects = (("data",), ())
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
    looks_up = LooksUp(
        lambda client: client.instances.resume(
            "11111111-1111-4111-8111-000000000001", parameters={"Code": "0042"}
        ),
        (
            (
                "getInstance",
                "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
                {},
            ),
            ("getScheme", "/workflowapi/getschememodel", {"schemeCode": "SchemeCode 113"}),
        ),
        (
            Answer(
                success(
                    {
                        "Id": "00000000-0000-4000-8000-000000000109",
                        "StateName": "StateName 110",
                        "ActivityName": "ActivityName 111",
                        "SchemeId": "00000000-0000-4000-8000-000000000112",
                        "SchemeCode": "SchemeCode 113",
                        "PreviousState": "PreviousState 114",
                        "PreviousStateForDirect": "PreviousStateForDirect 115",
                        "PreviousStateForReverse": "PreviousStateForReverse 116",
                        "PreviousActivity": "PreviousActivity 117",
                        "PreviousActivityForDirect": "PreviousActivityForDirect 118",
                        "PreviousActivityForReverse": "PreviousActivityForReverse 119",
                        "ParentProcessId": "00000000-0000-4000-8000-000000000120",
                        "RootProcessId": "00000000-0000-4000-8000-000000000121",
                        "IsDeterminingParametersChanged": True,
                        "InstanceStatus": 0,
                        "IsSubProcess": False,
                        "TenantId": "TenantId 124",
                        "Transitions": [],
                        "History": [],
                        "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 125"]}},
                        "SubProcessIds": [],
                    }
                )
            ),
            Answer(
                success(
                    {
                        "SchemeCode": "SchemeCode 103",
                        "Activities": [],
                        "Actors": [],
                        "CodeActions": [],
                        "Commands": [],
                        "Parameters": [
                            {
                                "Name": "Code",
                                "Type": "System.String, System.Private.CoreLib",
                                "Purpose": "Persistence",
                                "InitialValue": "InitialValue 108",
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
        {"parameters": [{"name": "Code", "value": "0042"}]},
    )
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
            "only what must be given",
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
        Sends(
            "with activity",
            lambda client: client.instances.resume(
                "11111111-1111-4111-8111-000000000001", activity="Review"
            ),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={"activity": "Review"},
        ),
        Sends(
            "with identity_id",
            lambda client: client.instances.resume(
                "11111111-1111-4111-8111-000000000001", identity_id="root"
            ),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={"identityId": "root"},
        ),
        Sends(
            "with impersonated_identity_id",
            lambda client: client.instances.resume(
                "11111111-1111-4111-8111-000000000001", impersonated_identity_id="carl"
            ),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={"impersonatedIdentityId": "carl"},
        ),
        Sends(
            "with parameters",
            lambda client: client.instances.resume(
                "11111111-1111-4111-8111-000000000001", parameters={"Comment": "again"}
            ),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={"parameters": [{"name": "Comment", "value": "again"}]},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.resume(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.instances.resume(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/resume/11111111-1111-4111-8111-000000000001",
            body={},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success({"WasResumed": False}),
            ResumeResult(was_resumed=False),
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(
            ("WasResumed",), ("was_resumed",), absent=REFUSED, null=REFUSED, wrong="another type"
        ),
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


class TestInstancesUpdate(OperationTests):
    """`client.instances.update`"""

    operation = "updateInstance"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True, read="getInstance")
    sends = (
        Sends(
            "example",
            lambda client: client.instances.update("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/updateinstance/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.update(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/updateinstance/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.instances.update(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/updateinstance/11111111-1111-4111-8111-000000000001",
            body={},
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


class TestInstancesUpdateMany(OperationTests):
    """`client.instances.update_many`"""

    operation = "updateInstances"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(1, 3, unknown=True)
    sends = (
        Sends(
            "example",
            lambda client: client.instances.update_many(["11111111-1111-4111-8111-000000000001"]),
            "/workflowapi/updateinstances",
            body={"processIds": ["11111111-1111-4111-8111-000000000001"]},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.update_many(
                ["11111111-1111-4111-8111-000000000001"], tenant_id="acme"
            ),
            "/workflowapi/updateinstances",
            body={"processIds": ["11111111-1111-4111-8111-000000000001"], "tenantId": "acme"},
        ),
    )
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused(
            "process-ids-invalid",
            InvalidRequestError,
            "Parameter 'processids' is required and must be array of GUIDs!",
            "invalid-request",
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


class TestInstancesDelete(OperationTests):
    """`client.instances.delete`"""

    operation = "deleteInstance"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    done = Done(
        refusal("Process with the id = 11111111-1111-4111-8111-000000000001 not found"),
        NotFoundError,
        None,
    )
    sends = (
        Sends(
            "example",
            lambda client: client.instances.delete("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/deleteinstance/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.instances.delete(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/deleteinstance/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.instances.delete(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/deleteinstance/11111111-1111-4111-8111-000000000001",
            body={},
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


class TestInstancesDeleteMany(OperationTests):
    """`client.instances.delete_many`"""

    operation = "deleteInstances"
    verb = "POST"
    whole = Reads("with every member", success(""), None)
    payload_at = ("data",)
    objects = ((),)
    repeats = Repeats(3, 3, unknown=False)
    done = Done(
        refusal("Process with the id = 11111111-1111-4111-8111-000000000001 not found"),
        NotFoundError,
        None,
    )
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
            "with tenant_id",
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
    reads = (Reads("example of 200 application/json", success(""), None),)
    members = ()
    raises = (
        refused(
            "process-ids-invalid",
            InvalidRequestError,
            "Parameter 'processids' is required and must be array of GUIDs!",
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
            "processes-not-deleted",
            NotFoundError,
            "Deleting some processes thrown errors (Process with the id = 11111111-1111-4111-8111-0000000003f2 not found) (Process with the id = 11111111-1111-4111-8111-0000000003f3 not found) (Process with the id = 11111111-1111-4111-8111-0000000003f4 not found) (Process with the id = 11111111-1111-4111-8111-0000000003f5 not found) (Process with the id = 11111111-1111-4111-8111-000000000408 not found) (Process with the id = 11111111-1111-4111-8111-00000000042b not found) (Process with the id = 11111111-1111-4111-8111-00000000044e not found). InnerException: Process with the id = 11111111-1111-4111-8111-0000000003f2 not found",
            "not-found",
            details={"process_id": "11111111-1111-4111-8111-0000000003f2"},
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
