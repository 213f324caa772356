# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

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


class TestCommandsList(OperationTests):
    """`client.commands.list`"""

    operation = "listCommands"
    verb = "POST"
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
            "only what is required",
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
            "ids as UUIDs",
            lambda client: client.commands.list(UUID("11111111-1111-4111-8111-000000000001")),
            "/workflowapi/getavailablecommands/11111111-1111-4111-8111-000000000001",
            body={},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            [
                {
                    "CommandName": "CommandName 11",
                    "LocalizedName": "LocalizedName 12",
                    "ValidForActivityName": "ValidForActivityName 13",
                    "ValidForStateName": "ValidForStateName 14",
                    "Classifier": "Direct",
                    "Identities": ["Identities 15"],
                    "ProcessId": "00000000-0000-4000-8000-000000000016",
                    "IsForSubprocess": False,
                    "Parameters": [
                        {
                            "IsRequired": True,
                            "LocalizedName": "LocalizedName 19",
                            "ParameterName": "ParameterName 20",
                            "TypeName": "TypeName 21",
                            "DefaultValue": "DefaultValue 22",
                        }
                    ],
                }
            ]
        ),
        [
            Command(
                command_name="CommandName 11",
                localized_name="LocalizedName 12",
                valid_for_activity_name="ValidForActivityName 13",
                valid_for_state_name="ValidForStateName 14",
                classifier=TransitionClassifier.DIRECT,
                identities=["Identities 15"],
                process_id=UUID("00000000-0000-4000-8000-000000000016"),
                is_for_subprocess=False,
                parameters=[
                    CommandParameter(
                        is_required=True,
                        localized_name="LocalizedName 19",
                        parameter_name="ParameterName 20",
                        type_name="TypeName 21",
                        default_value="DefaultValue 22",
                    )
                ],
            )
        ],
    )
    reads = (
        Reads(
            "example of 200 application/json",
            example("listCommands"),
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
    payload_at = ("data",)
    objects = (("data", 0), ("data", 0, "Parameters", 0), ())
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


class TestCommandsExecute(OperationTests):
    """`client.commands.execute`"""

    operation = "executeCommand"
    verb = "POST"
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
            "only what is required",
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
    )
    whole = Reads(
        "with every member",
        success(
            {
                "WasExecuted": False,
                "ProcessInstance": {
                    "Id": "00000000-0000-4000-8000-000000000012",
                    "StateName": "StateName 13",
                    "ActivityName": "ActivityName 14",
                    "SchemeId": "00000000-0000-4000-8000-000000000015",
                    "SchemeCode": "SchemeCode 16",
                    "PreviousState": "PreviousState 17",
                    "PreviousStateForDirect": "PreviousStateForDirect 18",
                    "PreviousStateForReverse": "PreviousStateForReverse 19",
                    "PreviousActivity": "PreviousActivity 20",
                    "PreviousActivityForDirect": "PreviousActivityForDirect 21",
                    "PreviousActivityForReverse": "PreviousActivityForReverse 22",
                    "ParentProcessId": "00000000-0000-4000-8000-000000000023",
                    "RootProcessId": "00000000-0000-4000-8000-000000000024",
                    "IsDeterminingParametersChanged": False,
                    "InstanceStatus": 0,
                    "IsSubProcess": True,
                    "TenantId": "TenantId 27",
                    "Transitions": [
                        {
                            "ProcessId": "00000000-0000-4000-8000-000000000028",
                            "ActorIdentityId": "ActorIdentityId 29",
                            "ExecutorIdentityId": "ExecutorIdentityId 30",
                            "FromActivityName": "FromActivityName 31",
                            "FromStateName": "FromStateName 32",
                            "IsFinalised": False,
                            "ToActivityName": "ToActivityName 34",
                            "ToStateName": "ToStateName 35",
                            "TransitionClassifier": "Direct",
                            "TransitionTime": "2026-01-02T12:36:05.123456",
                            "TriggerName": "TriggerName 37",
                        }
                    ],
                    "History": [
                        {
                            "Id": "00000000-0000-4000-8000-000000000038",
                            "ProcessId": "00000000-0000-4000-8000-000000000039",
                            "IdentityId": "IdentityId 40",
                            "AllowedToEmployeeNames": "AllowedToEmployeeNames 41",
                            "TransitionTime": "2026-01-02T18:42:05.123456",
                            "Order": 43,
                            "InitialState": "InitialState 44",
                            "DestinationState": "DestinationState 45",
                            "Command": "Command 46",
                        }
                    ],
                    "ProcessParameters": {"a key": {"any": [1, None, "ProcessParameters 47"]}},
                    "SubProcessIds": ["00000000-0000-4000-8000-000000000048"],
                },
            }
        ),
        ExecuteCommandInfo(
            was_executed=False,
            process_instance=ProcessInstance(
                id=UUID("00000000-0000-4000-8000-000000000012"),
                state_name="StateName 13",
                activity_name="ActivityName 14",
                scheme_id=UUID("00000000-0000-4000-8000-000000000015"),
                scheme_code="SchemeCode 16",
                previous_state="PreviousState 17",
                previous_state_for_direct="PreviousStateForDirect 18",
                previous_state_for_reverse="PreviousStateForReverse 19",
                previous_activity="PreviousActivity 20",
                previous_activity_for_direct="PreviousActivityForDirect 21",
                previous_activity_for_reverse="PreviousActivityForReverse 22",
                parent_process_id=UUID("00000000-0000-4000-8000-000000000023"),
                root_process_id=UUID("00000000-0000-4000-8000-000000000024"),
                is_determining_parameters_changed=False,
                instance_status=InstanceStatus.INITIALIZED,
                is_sub_process=True,
                tenant_id="TenantId 27",
                transitions=[
                    Transition(
                        process_id=UUID("00000000-0000-4000-8000-000000000028"),
                        actor_identity_id="ActorIdentityId 29",
                        executor_identity_id="ExecutorIdentityId 30",
                        from_activity_name="FromActivityName 31",
                        from_state_name="FromStateName 32",
                        is_finalised=False,
                        to_activity_name="ToActivityName 34",
                        to_state_name="ToStateName 35",
                        transition_classifier=TransitionClassifier.DIRECT,
                        transition_time=ServerDateTime.fromisoformat("2026-01-02T12:36:05.123456"),
                        trigger_name="TriggerName 37",
                    )
                ],
                history=[
                    HistoryItem(
                        id=UUID("00000000-0000-4000-8000-000000000038"),
                        process_id=UUID("00000000-0000-4000-8000-000000000039"),
                        identity_id="IdentityId 40",
                        allowed_to_employee_names="AllowedToEmployeeNames 41",
                        transition_time=ServerDateTime.fromisoformat("2026-01-02T18:42:05.123456"),
                        order=43,
                        initial_state="InitialState 44",
                        destination_state="DestinationState 45",
                        command="Command 46",
                    )
                ],
                process_parameters={"a key": {"any": [1, None, "ProcessParameters 47"]}},
                sub_process_ids=[UUID("00000000-0000-4000-8000-000000000048")],
            ),
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            example("executeCommand"),
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
    payload_at = ("data",)
    objects = (
        ("data",),
        ("data", "ProcessInstance"),
        ("data", "ProcessInstance", "Transitions", 0),
        ("data", "ProcessInstance", "History", 0),
        (),
    )
    payload = Member(null=REFUSED, wrong="another type")
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
    repeats = Repeats(1, 1, unknown=True, read="getInstance")
    busy = refusal("Process already running")
    looks_up = LooksUp(
        lambda client: client.commands.execute(
            "11111111-1111-4111-8111-000000000001", "Submit", parameters={"Owner": "0042"}
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
        {"command": "Submit", "parameters": [{"name": "Owner", "value": "0042"}]},
    )
