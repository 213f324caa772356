# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""What the calls of `client.commands` send, read and raise; `support.checks` tests it."""

from decimal import Decimal
from uuid import UUID

from workflow_api._runtime.dates import ServerDateTime
from workflow_api.errors import (
    InvalidRequestError,
    NotAvailableError,
    NotFoundError,
    ProcessBusyError,
    ServerError,
    StatusError,
    TenantMismatchError,
    WorkflowError,
)
from workflow_api.models import (
    Command,
    CommandParameter,
    ExecuteCommandInfo,
    HistoryItem,
    InstanceStatus,
    ProcessInstance,
    Transition,
    TransitionClassifier,
)

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


class TestCommandsList(OperationTests):
    """`client.commands.list`"""

    operation = "listCommands"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            [
                {
                    "CommandName": "CommandName 150",
                    "LocalizedName": "LocalizedName 151",
                    "ValidForActivityName": "ValidForActivityName 152",
                    "ValidForStateName": "ValidForStateName 153",
                    "Classifier": "Direct",
                    "Identities": ["Identities 154"],
                    "ProcessId": "00000000-0000-4000-8000-000000000155",
                    "IsForSubprocess": True,
                    "Parameters": [
                        {
                            "IsRequired": False,
                            "LocalizedName": "LocalizedName 158",
                            "ParameterName": "ParameterName 159",
                            "TypeName": "TypeName 160",
                            "DefaultValue": "DefaultValue 161",
                        }
                    ],
                }
            ]
        ),
        [
            Command(
                command_name="CommandName 150",
                localized_name="LocalizedName 151",
                valid_for_activity_name="ValidForActivityName 152",
                valid_for_state_name="ValidForStateName 153",
                classifier=TransitionClassifier.DIRECT,
                identities=["Identities 154"],
                process_id=UUID("00000000-0000-4000-8000-000000000155"),
                is_for_subprocess=True,
                parameters=[
                    CommandParameter(
                        is_required=False,
                        localized_name="LocalizedName 158",
                        parameter_name="ParameterName 159",
                        type_name="TypeName 160",
                        default_value="DefaultValue 161",
                    )
                ],
            )
        ],
    )
    payload_at = ("data",)
    objects = (("data", 0), ("data", 0, "Parameters", 0), ())
    repeats = Repeats(3, 3, unknown=False)
    sends = (
        Sends(
            "example",
            lambda client: client.commands.list(
                "11111111-1111-4111-8111-000000000001", identity_id="ann"
            ),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={"identityId": "ann"},
        ),
        Sends(
            "only what must be given",
            lambda client: client.commands.list("11111111-1111-4111-8111-000000000001"),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={},
        ),
        Sends(
            "everything",
            lambda client: client.commands.list(
                "11111111-1111-4111-8111-000000000001",
                identity_id="ann",
                impersonated_identity_id="carl",
                culture="de-DE",
                tenant_id="acme",
            ),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={
                "identityId": "ann",
                "impersonatedIdentityId": "carl",
                "culture": "de-DE",
                "tenantId": "acme",
            },
        ),
        Sends(
            "with identity_id",
            lambda client: client.commands.list(
                "11111111-1111-4111-8111-000000000001", identity_id="ann"
            ),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={"identityId": "ann"},
        ),
        Sends(
            "with impersonated_identity_id",
            lambda client: client.commands.list(
                "11111111-1111-4111-8111-000000000001", impersonated_identity_id="carl"
            ),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={"impersonatedIdentityId": "carl"},
        ),
        Sends(
            "with culture",
            lambda client: client.commands.list(
                "11111111-1111-4111-8111-000000000001", culture="de-DE"
            ),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={"culture": "de-DE"},
        ),
        Sends(
            "with tenant_id",
            lambda client: client.commands.list(
                "11111111-1111-4111-8111-000000000001", tenant_id="acme"
            ),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={"tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.commands.list(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
                [
                    {
                        "CommandName": "Submit",
                        "LocalizedName": "Send for review",
                        "ValidForActivityName": "Draft",
                        "ValidForStateName": "Draft",
                        "Classifier": "Direct",
                        "Identities": ["ann"],
                        "ProcessId": "11111111-1111-4111-8111-000000000001",
                        "IsForSubprocess": False,
                        "Parameters": [
                            {
                                "IsRequired": True,
                                "LocalizedName": "Amount",
                                "ParameterName": "Amount",
                                "TypeName": "Decimal",
                                "DefaultValue": "null",
                            },
                            {
                                "IsRequired": False,
                                "LocalizedName": "Comment",
                                "ParameterName": "Comment",
                                "TypeName": "String",
                                "DefaultValue": '"none"',
                            },
                        ],
                    }
                ]
            ),
            [
                Command(
                    command_name="Submit",
                    localized_name="Send for review",
                    valid_for_activity_name="Draft",
                    valid_for_state_name="Draft",
                    classifier=TransitionClassifier.DIRECT,
                    identities=["ann"],
                    process_id=UUID("11111111-1111-4111-8111-000000000001"),
                    is_for_subprocess=False,
                    parameters=[
                        CommandParameter(
                            is_required=True,
                            localized_name="Amount",
                            parameter_name="Amount",
                            type_name="Decimal",
                            default_value="null",
                        ),
                        CommandParameter(
                            is_required=False,
                            localized_name="Comment",
                            parameter_name="Comment",
                            type_name="String",
                            default_value='"none"',
                        ),
                    ],
                )
            ],
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member((0, "CommandName"), (0, "command_name"), absent=REFUSED, null=REFUSED, wrong=5),
        Member((0, "LocalizedName"), (0, "localized_name"), absent=None, null=None, wrong=5),
        Member(
            (0, "ValidForActivityName"),
            (0, "valid_for_activity_name"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            (0, "ValidForStateName"), (0, "valid_for_state_name"), absent=None, null=None, wrong=5
        ),
        Member(
            (0, "Classifier"),
            (0, "classifier"),
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
            (0, "Identities"), (0, "identities"), absent=REFUSED, null=REFUSED, wrong="another type"
        ),
        Member((0, "ProcessId"), (0, "process_id"), absent=REFUSED, null=REFUSED, wrong=5),
        Member(
            (0, "IsForSubprocess"),
            (0, "is_for_subprocess"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            (0, "Parameters"), (0, "parameters"), absent=REFUSED, null=REFUSED, wrong="another type"
        ),
        Member(
            (0, "Parameters", 0, "IsRequired"),
            (0, "parameters", 0, "is_required"),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            (0, "Parameters", 0, "LocalizedName"),
            (0, "parameters", 0, "localized_name"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            (0, "Parameters", 0, "ParameterName"),
            (0, "parameters", 0, "parameter_name"),
            absent=REFUSED,
            null=REFUSED,
            wrong=5,
        ),
        Member(
            (0, "Parameters", 0, "TypeName"),
            (0, "parameters", 0, "type_name"),
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            (0, "Parameters", 0, "DefaultValue"),
            (0, "parameters", 0, "default_value"),
            absent=None,
            null=None,
            wrong=5,
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


class TestCommandsExecute(OperationTests):
    """`client.commands.execute`"""

    operation = "executeCommand"
    verb = "POST"
    whole = Reads(
        "with every member",
        success(
            {
                "WasExecuted": True,
                "ProcessInstance": {
                    "Id": "00000000-0000-4000-8000-000000000163",
                    "StateName": "StateName 164",
                    "ActivityName": "ActivityName 165",
                    "SchemeId": "00000000-0000-4000-8000-000000000166",
                    "SchemeCode": "SchemeCode 167",
                    "PreviousState": "PreviousState 168",
                    "PreviousStateForDirect": "PreviousStateForDirect 169",
                    "PreviousStateForReverse": "PreviousStateForReverse 170",
                    "PreviousActivity": "PreviousActivity 171",
                    "PreviousActivityForDirect": "PreviousActivityForDirect 172",
                    "PreviousActivityForReverse": "PreviousActivityForReverse 173",
                    "ParentProcessId": "00000000-0000-4000-8000-000000000174",
                    "RootProcessId": "00000000-0000-4000-8000-000000000175",
                    "IsDeterminingParametersChanged": True,
                    "InstanceStatus": 0,
                    "IsSubProcess": False,
                    "TenantId": "TenantId 178",
                    "Transitions": [
                        {
                            "ProcessId": "00000000-0000-4000-8000-000000000179",
                            "ActorIdentityId": "ActorIdentityId 180",
                            "ExecutorIdentityId": "ExecutorIdentityId 181",
                            "FromActivityName": "FromActivityName 182",
                            "FromStateName": "FromStateName 183",
                            "IsFinalised": True,
                            "ToActivityName": "ToActivityName 185",
                            "ToStateName": "ToStateName 186",
                            "TransitionClassifier": "Direct",
                            "TransitionTime": "2026-01-02T19:07:05.123456",
                            "TriggerName": "TriggerName 188",
                        }
                    ],
                    "History": [
                        {
                            "Id": "00000000-0000-4000-8000-000000000189",
                            "ProcessId": "00000000-0000-4000-8000-000000000190",
                            "IdentityId": "IdentityId 191",
                            "AllowedToEmployeeNames": "AllowedToEmployeeNames 192",
                            "TransitionTime": "2026-01-02T01:13:05.123456",
                            "Order": 194,
                            "InitialState": "InitialState 195",
                            "DestinationState": "DestinationState 196",
                            "Command": "Command 197",
                        }
                    ],
                    "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 198"]}},
                    "SubProcessIds": ["00000000-0000-4000-8000-000000000199"],
                },
            }
        ),
        ExecuteCommandInfo(
            was_executed=True,
            process_instance=ProcessInstance(
                id=UUID("00000000-0000-4000-8000-000000000163"),
                state_name="StateName 164",
                activity_name="ActivityName 165",
                scheme_id=UUID("00000000-0000-4000-8000-000000000166"),
                scheme_code="SchemeCode 167",
                previous_state="PreviousState 168",
                previous_state_for_direct="PreviousStateForDirect 169",
                previous_state_for_reverse="PreviousStateForReverse 170",
                previous_activity="PreviousActivity 171",
                previous_activity_for_direct="PreviousActivityForDirect 172",
                previous_activity_for_reverse="PreviousActivityForReverse 173",
                parent_process_id=UUID("00000000-0000-4000-8000-000000000174"),
                root_process_id=UUID("00000000-0000-4000-8000-000000000175"),
                is_determining_parameters_changed=True,
                instance_status=InstanceStatus.INITIALIZED,
                is_sub_process=False,
                tenant_id="TenantId 178",
                transitions=[
                    Transition(
                        process_id=UUID("00000000-0000-4000-8000-000000000179"),
                        actor_identity_id="ActorIdentityId 180",
                        executor_identity_id="ExecutorIdentityId 181",
                        from_activity_name="FromActivityName 182",
                        from_state_name="FromStateName 183",
                        is_finalised=True,
                        to_activity_name="ToActivityName 185",
                        to_state_name="ToStateName 186",
                        transition_classifier=TransitionClassifier.DIRECT,
                        transition_time=ServerDateTime.fromisoformat("2026-01-02T19:07:05.123456"),
                        trigger_name="TriggerName 188",
                    )
                ],
                history=[
                    HistoryItem(
                        id=UUID("00000000-0000-4000-8000-000000000189"),
                        process_id=UUID("00000000-0000-4000-8000-000000000190"),
                        identity_id="IdentityId 191",
                        allowed_to_employee_names="AllowedToEmployeeNames 192",
                        transition_time=ServerDateTime.fromisoformat("2026-01-02T01:13:05.123456"),
                        order=194,
                        initial_state="InitialState 195",
                        destination_state="DestinationState 196",
                        command="Command 197",
                    )
                ],
                process_parameters={"a key": {"any": [1, None, "ProcessParameters 198"]}},
                sub_process_ids=[UUID("00000000-0000-4000-8000-000000000199")],
            ),
        ),
    )
    payload_at = ("data",)
    objects = (
        ("data",),
        ("data", "ProcessInstance"),
        ("data", "ProcessInstance", "Transitions", 0),
        ("data", "ProcessInstance", "History", 0),
        (),
    )
    repeats = Repeats(1, 1, unknown=True, read="getInstance")
    busy = refusal("Process already running")
    looks_up = LooksUp(
        lambda client: client.commands.execute(
            "11111111-1111-4111-8111-000000000001", "Submit", parameters={"Code": "0042"}
        ),
        (
            (
                "getInstance",
                "/workflowapi/getinstanceinfo/11111111-1111-4111-8111-000000000001",
                {},
            ),
            ("getScheme", "/workflowapi/getschememodel", {"schemeCode": "SchemeCode 210"}),
        ),
        (
            Answer(
                success(
                    {
                        "Id": "00000000-0000-4000-8000-000000000206",
                        "StateName": "StateName 207",
                        "ActivityName": "ActivityName 208",
                        "SchemeId": "00000000-0000-4000-8000-000000000209",
                        "SchemeCode": "SchemeCode 210",
                        "PreviousState": "PreviousState 211",
                        "PreviousStateForDirect": "PreviousStateForDirect 212",
                        "PreviousStateForReverse": "PreviousStateForReverse 213",
                        "PreviousActivity": "PreviousActivity 214",
                        "PreviousActivityForDirect": "PreviousActivityForDirect 215",
                        "PreviousActivityForReverse": "PreviousActivityForReverse 216",
                        "ParentProcessId": "00000000-0000-4000-8000-000000000217",
                        "RootProcessId": "00000000-0000-4000-8000-000000000218",
                        "IsDeterminingParametersChanged": False,
                        "InstanceStatus": 0,
                        "IsSubProcess": True,
                        "TenantId": "TenantId 221",
                        "Transitions": [],
                        "History": [],
                        "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 222"]}},
                        "SubProcessIds": [],
                    }
                )
            ),
            Answer(
                success(
                    {
                        "SchemeCode": "SchemeCode 200",
                        "Activities": [],
                        "Actors": [],
                        "CodeActions": [],
                        "Commands": [],
                        "Parameters": [
                            {
                                "Name": "Code",
                                "Type": "System.String, System.Private.CoreLib",
                                "Purpose": "Persistence",
                                "InitialValue": "InitialValue 205",
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
        {"command": "Submit", "parameters": [{"name": "Code", "value": "0042"}]},
    )
    sends = (
        Sends(
            "example",
            lambda client: client.commands.execute(
                "11111111-1111-4111-8111-000000000001",
                "Submit",
                identity_id="ann",
                parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={
                "command": "Submit",
                "identityId": "ann",
                "parameters": [
                    {"name": "Amount", "value": "12.5"},
                    {"name": "Comment", "value": "taxi"},
                ],
            },
        ),
        Sends(
            "only what must be given",
            lambda client: client.commands.execute(
                "11111111-1111-4111-8111-000000000001", "Submit"
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={"command": "Submit"},
        ),
        Sends(
            "everything",
            lambda client: client.commands.execute(
                "11111111-1111-4111-8111-000000000001",
                "Submit",
                identity_id="ann",
                impersonated_identity_id="carl",
                parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
                tenant_id="acme",
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={
                "command": "Submit",
                "identityId": "ann",
                "impersonatedIdentityId": "carl",
                "parameters": [
                    {"name": "Amount", "value": "12.5"},
                    {"name": "Comment", "value": "taxi"},
                ],
                "tenantId": "acme",
            },
        ),
        Sends(
            "with identity_id",
            lambda client: client.commands.execute(
                "11111111-1111-4111-8111-000000000001", "Submit", identity_id="ann"
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={"command": "Submit", "identityId": "ann"},
        ),
        Sends(
            "with impersonated_identity_id",
            lambda client: client.commands.execute(
                "11111111-1111-4111-8111-000000000001", "Submit", impersonated_identity_id="carl"
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={"command": "Submit", "impersonatedIdentityId": "carl"},
        ),
        Sends(
            "with parameters",
            lambda client: client.commands.execute(
                "11111111-1111-4111-8111-000000000001",
                "Submit",
                parameters={"Amount": Decimal("12.5"), "Comment": "taxi"},
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={
                "command": "Submit",
                "parameters": [
                    {"name": "Amount", "value": "12.5"},
                    {"name": "Comment", "value": "taxi"},
                ],
            },
        ),
        Sends(
            "with tenant_id",
            lambda client: client.commands.execute(
                "11111111-1111-4111-8111-000000000001", "Submit", tenant_id="acme"
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={"command": "Submit", "tenantId": "acme"},
        ),
        Sends(
            "ids as UUIDs",
            lambda client: client.commands.execute(
                UUID("11111111-1111-4111-8111-000000000001"), "Submit"
            ),
            "/workflowapi/executecommand/11111111-1111-4111-8111-000000000001",
            body={"command": "Submit"},
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            success(
                {
                    "WasExecuted": True,
                    "ProcessInstance": {
                        "Id": "11111111-1111-4111-8111-000000000001",
                        "StateName": "Review",
                        "ActivityName": "Review",
                        "SchemeId": "1516b47d-96a0-4075-95ba-677d33394540",
                        "SchemeCode": "ExpenseReport",
                        "PreviousState": "Draft",
                        "PreviousStateForDirect": "Draft",
                        "PreviousStateForReverse": None,
                        "PreviousActivity": "Draft",
                        "PreviousActivityForDirect": "Draft",
                        "PreviousActivityForReverse": None,
                        "ParentProcessId": None,
                        "RootProcessId": "11111111-1111-4111-8111-000000000001",
                        "IsDeterminingParametersChanged": False,
                        "InstanceStatus": 254,
                        "IsSubProcess": False,
                        "TenantId": None,
                        "Transitions": None,
                        "History": None,
                        "ProcessParameters": {
                            "Amount": 12.5,
                            "Urgent": False,
                            "Copies": 1,
                            "creatorIdentity": "ann",
                            "Comment": "taxi",
                        },
                        "SubProcessIds": [],
                    },
                }
            ),
            ExecuteCommandInfo(
                was_executed=True,
                process_instance=ProcessInstance(
                    id=UUID("11111111-1111-4111-8111-000000000001"),
                    state_name="Review",
                    activity_name="Review",
                    scheme_id=UUID("1516b47d-96a0-4075-95ba-677d33394540"),
                    scheme_code="ExpenseReport",
                    previous_state="Draft",
                    previous_state_for_direct="Draft",
                    previous_state_for_reverse=None,
                    previous_activity="Draft",
                    previous_activity_for_direct="Draft",
                    previous_activity_for_reverse=None,
                    parent_process_id=None,
                    root_process_id=UUID("11111111-1111-4111-8111-000000000001"),
                    is_determining_parameters_changed=False,
                    instance_status=InstanceStatus.UNKNOWN,
                    is_sub_process=False,
                    tenant_id=None,
                    transitions=None,
                    history=None,
                    process_parameters={
                        "Amount": 12.5,
                        "Urgent": False,
                        "Copies": 1,
                        "creatorIdentity": "ann",
                        "Comment": "taxi",
                    },
                    sub_process_ids=[],
                ),
            ),
        ),
    )
    members = (
        Member((), (), null=REFUSED, wrong="another type"),
        Member(
            ("WasExecuted",), ("was_executed",), absent=REFUSED, null=REFUSED, wrong="another type"
        ),
        Member(
            ("ProcessInstance",),
            ("process_instance",),
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
    )
    raises = (
        refused(
            "command-missing",
            InvalidRequestError,
            "Parameter 'command' is required and must be string!",
            "invalid-request",
        ),
        refused(
            "command-parameter-missing",
            InvalidRequestError,
            "Command is invalid. Parameter Amount of Submit command is required.",
            "invalid-request",
            details={"parameter": "Amount", "command": "Submit"},
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
            "command-not-found",
            NotAvailableError,
            "The command Fly is not found!",
            "not-available",
            details={"command": "Fly"},
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
            "number-unexpected-character",
            InvalidRequestError,
            "Unexpected character encountered while parsing number: T. Path '', line 1, position 10.",
            "invalid-request",
            details={"character": "T", "path": "", "line": "1", "position": "10"},
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
