# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What the calls of `client.schemes` send, read and raise; `support.checks` tests it."""

from workflow_api.errors import InvalidRequestError, NotFoundError, ServerError, StatusError
from workflow_api.models import (
    Activity,
    Actor,
    Localization,
    LocalizationType,
    ParameterPurpose,
    SchemeCommand,
    SchemeCommandParameter,
    SchemeCondition,
    SchemeModel,
    SchemeParameter,
    SchemeRestriction,
    SchemeTimer,
    SchemeTransition,
    SchemeTrigger,
    SubprocessInOutDefinition,
    SubprocessStartupType,
    TransitionClassifier,
    TriggerType,
)

from .support.checks import OperationTests
from .support.document import example
from .support.rows import REFUSED, Member, Reads, Repeats, Sends, refused, status, success


class TestSchemesList(OperationTests):
    """`client.schemes.list`"""

    operation = "listSchemes"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.schemes.list(tags=["finance", "demo"]),
            "/workflowapi/getschemelist",
            body={"tags": ["finance", "demo"]},
        ),
        Sends(
            "only what is required",
            lambda client: client.schemes.list(),
            "/workflowapi/getschemelist",
            body={},
        ),
    )
    whole = Reads("with every member", success(["value 11"]), ["value 11"])
    reads = (
        Reads(
            "example of 200 application/json",
            success(["ExpenseReport", "Roles"]),
            ["ExpenseReport", "Roles"],
        ),
    )
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


class TestSchemesGet(OperationTests):
    """`client.schemes.get`"""

    operation = "getScheme"
    verb = "POST"
    sends = (
        Sends(
            "example",
            lambda client: client.schemes.get("ExpenseReport"),
            "/workflowapi/getschememodel",
            body={"schemeCode": "ExpenseReport"},
        ),
    )
    whole = Reads(
        "with every member",
        success(
            {
                "SchemeCode": "SchemeCode 11",
                "Activities": [
                    {
                        "Name": "Name 12",
                        "State": "State 13",
                        "Type": "Type 14",
                        "InlinedSchemeCode": "InlinedSchemeCode 15",
                        "UserComment": "UserComment 16",
                        "Annotations": [{"any": [1, None, "Annotations 17"]}],
                        "IsInitial": True,
                        "IsFinal": False,
                        "IsForSetState": True,
                        "IsAutoSchemeUpdate": False,
                        "DisablePersistState": True,
                        "DisablePersistTransitionHistory": False,
                        "DisablePersistParameters": True,
                    }
                ],
                "Actors": [{"Name": "Name 25", "Rule": "Rule 26", "Value": "Value 27"}],
                "CodeActions": [{"any": [1, None, "CodeActions 28"]}],
                "Commands": [
                    {
                        "Name": "Name 29",
                        "Parameters": [
                            {
                                "Name": "Name 30",
                                "IsRequired": False,
                                "DefaultValue": "DefaultValue 32",
                                "Parameter": {
                                    "Name": "Name 33",
                                    "Type": "Type 34",
                                    "Purpose": "Persistence",
                                    "InitialValue": "InitialValue 35",
                                },
                                "Comment": "Comment 36",
                            }
                        ],
                    }
                ],
                "Parameters": [
                    {
                        "Name": "Name 37",
                        "Type": "Type 38",
                        "Purpose": "Persistence",
                        "InitialValue": "InitialValue 39",
                    }
                ],
                "Timers": [
                    {
                        "Name": "Name 40",
                        "Type": "Type 41",
                        "Value": "Value 42",
                        "NotOverrideIfExists": False,
                    }
                ],
                "Transitions": [
                    {
                        "Name": "Name 44",
                        "From": {
                            "Name": "Name 45",
                            "State": "State 46",
                            "Type": "Type 47",
                            "InlinedSchemeCode": "InlinedSchemeCode 48",
                            "UserComment": "UserComment 49",
                            "Annotations": [{"any": [1, None, "Annotations 50"]}],
                            "IsInitial": False,
                            "IsFinal": True,
                            "IsForSetState": False,
                            "IsAutoSchemeUpdate": True,
                            "DisablePersistState": False,
                            "DisablePersistTransitionHistory": True,
                            "DisablePersistParameters": False,
                        },
                        "To": {
                            "Name": "Name 58",
                            "State": "State 59",
                            "Type": "Type 60",
                            "InlinedSchemeCode": "InlinedSchemeCode 61",
                            "UserComment": "UserComment 62",
                            "Annotations": [{"any": [1, None, "Annotations 63"]}],
                            "IsInitial": True,
                            "IsFinal": False,
                            "IsForSetState": True,
                            "IsAutoSchemeUpdate": False,
                            "DisablePersistState": True,
                            "DisablePersistTransitionHistory": False,
                            "DisablePersistParameters": True,
                        },
                        "Classifier": "Direct",
                        "Trigger": {
                            "Type": "Command",
                            "Command": {
                                "Name": "Name 71",
                                "Parameters": [
                                    {
                                        "Name": "Name 72",
                                        "IsRequired": False,
                                        "DefaultValue": "DefaultValue 74",
                                        "Parameter": {
                                            "Name": "Name 75",
                                            "Type": "Type 76",
                                            "Purpose": "Persistence",
                                            "InitialValue": "InitialValue 77",
                                        },
                                        "Comment": "Comment 78",
                                    }
                                ],
                            },
                            "Timer": {
                                "Name": "Name 79",
                                "Type": "Type 80",
                                "Value": "Value 81",
                                "NotOverrideIfExists": True,
                            },
                        },
                        "Conditions": [
                            {
                                "Type": "Type 83",
                                "Action": {"any": [1, None, "Action 84"]},
                                "Expression": "Expression 85",
                                "ConditionInversion": True,
                                "ResultOnPreExecution": False,
                            }
                        ],
                        "Annotations": [{"any": [1, None, "Annotations 88"]}],
                        "Restrictions": [
                            {
                                "Type": "Type 89",
                                "Actor": {
                                    "Name": "Name 90",
                                    "Rule": "Rule 91",
                                    "Value": "Value 92",
                                },
                            }
                        ],
                        "AllowConcatenationType": "AllowConcatenationType 93",
                        "RestrictConcatenationType": "RestrictConcatenationType 94",
                        "ConditionsConcatenationType": "ConditionsConcatenationType 95",
                        "IsFork": True,
                        "MergeViaSetState": False,
                        "DisableParentStateControl": True,
                        "SubprocessId": "SubprocessId 99",
                        "SubprocessName": "SubprocessName 100",
                        "SubprocessStartupType": "SameThread",
                        "SubprocessInOutDefinition": "Auto",
                        "SubprocessStartupParameterCopyStrategy": "SubprocessStartupParameterCopyStrategy 101",
                        "SubprocessFinalizeParameterMergeStrategy": "SubprocessFinalizeParameterMergeStrategy 102",
                        "SubprocessSpecifiedParameters": {
                            "any": [1, None, "SubprocessSpecifiedParameters 103"]
                        },
                        "UserComment": "UserComment 104",
                    }
                ],
                "Localization": [
                    {
                        "Name": "Name 105",
                        "Value": "Value 106",
                        "Type": "State",
                        "Culture": "Culture 107",
                        "IsDefault": True,
                    }
                ],
                "Comments": [{"any": [1, None, "Comments 109"]}],
                "Tags": ["Tags 110"],
                "CodeActionsCommonUsings": [{"any": [1, None, "CodeActionsCommonUsings 111"]}],
                "CanBeInlined": True,
                "LogEnabled": False,
            }
        ),
        SchemeModel(
            scheme_code="SchemeCode 11",
            activities=[
                Activity(
                    name="Name 12",
                    state="State 13",
                    type="Type 14",
                    inlined_scheme_code="InlinedSchemeCode 15",
                    user_comment="UserComment 16",
                    annotations=[{"any": [1, None, "Annotations 17"]}],
                    is_initial=True,
                    is_final=False,
                    is_for_set_state=True,
                    is_auto_scheme_update=False,
                    disable_persist_state=True,
                    disable_persist_transition_history=False,
                    disable_persist_parameters=True,
                )
            ],
            actors=[Actor(name="Name 25", rule="Rule 26", value="Value 27")],
            code_actions=[{"any": [1, None, "CodeActions 28"]}],
            commands=[
                SchemeCommand(
                    name="Name 29",
                    parameters=[
                        SchemeCommandParameter(
                            name="Name 30",
                            is_required=False,
                            default_value="DefaultValue 32",
                            parameter=SchemeParameter(
                                name="Name 33",
                                type="Type 34",
                                purpose=ParameterPurpose.PERSISTENCE,
                                initial_value="InitialValue 35",
                            ),
                            comment="Comment 36",
                        )
                    ],
                )
            ],
            parameters=[
                SchemeParameter(
                    name="Name 37",
                    type="Type 38",
                    purpose=ParameterPurpose.PERSISTENCE,
                    initial_value="InitialValue 39",
                )
            ],
            timers=[
                SchemeTimer(
                    name="Name 40", type="Type 41", value="Value 42", not_override_if_exists=False
                )
            ],
            transitions=[
                SchemeTransition(
                    name="Name 44",
                    from_activity=Activity(
                        name="Name 45",
                        state="State 46",
                        type="Type 47",
                        inlined_scheme_code="InlinedSchemeCode 48",
                        user_comment="UserComment 49",
                        annotations=[{"any": [1, None, "Annotations 50"]}],
                        is_initial=False,
                        is_final=True,
                        is_for_set_state=False,
                        is_auto_scheme_update=True,
                        disable_persist_state=False,
                        disable_persist_transition_history=True,
                        disable_persist_parameters=False,
                    ),
                    to_activity=Activity(
                        name="Name 58",
                        state="State 59",
                        type="Type 60",
                        inlined_scheme_code="InlinedSchemeCode 61",
                        user_comment="UserComment 62",
                        annotations=[{"any": [1, None, "Annotations 63"]}],
                        is_initial=True,
                        is_final=False,
                        is_for_set_state=True,
                        is_auto_scheme_update=False,
                        disable_persist_state=True,
                        disable_persist_transition_history=False,
                        disable_persist_parameters=True,
                    ),
                    classifier=TransitionClassifier.DIRECT,
                    trigger=SchemeTrigger(
                        type=TriggerType.COMMAND,
                        command=SchemeCommand(
                            name="Name 71",
                            parameters=[
                                SchemeCommandParameter(
                                    name="Name 72",
                                    is_required=False,
                                    default_value="DefaultValue 74",
                                    parameter=SchemeParameter(
                                        name="Name 75",
                                        type="Type 76",
                                        purpose=ParameterPurpose.PERSISTENCE,
                                        initial_value="InitialValue 77",
                                    ),
                                    comment="Comment 78",
                                )
                            ],
                        ),
                        timer=SchemeTimer(
                            name="Name 79",
                            type="Type 80",
                            value="Value 81",
                            not_override_if_exists=True,
                        ),
                    ),
                    conditions=[
                        SchemeCondition(
                            type="Type 83",
                            action={"any": [1, None, "Action 84"]},
                            expression="Expression 85",
                            condition_inversion=True,
                            result_on_pre_execution=False,
                        )
                    ],
                    annotations=[{"any": [1, None, "Annotations 88"]}],
                    restrictions=[
                        SchemeRestriction(
                            type="Type 89",
                            actor=Actor(name="Name 90", rule="Rule 91", value="Value 92"),
                        )
                    ],
                    allow_concatenation_type="AllowConcatenationType 93",
                    restrict_concatenation_type="RestrictConcatenationType 94",
                    conditions_concatenation_type="ConditionsConcatenationType 95",
                    is_fork=True,
                    merge_via_set_state=False,
                    disable_parent_state_control=True,
                    subprocess_id="SubprocessId 99",
                    subprocess_name="SubprocessName 100",
                    subprocess_startup_type=SubprocessStartupType.SAME_THREAD,
                    subprocess_in_out_definition=SubprocessInOutDefinition.AUTO,
                    subprocess_startup_parameter_copy_strategy="SubprocessStartupParameterCopyStrategy 101",
                    subprocess_finalize_parameter_merge_strategy="SubprocessFinalizeParameterMergeStrategy 102",
                    subprocess_specified_parameters={
                        "any": [1, None, "SubprocessSpecifiedParameters 103"]
                    },
                    user_comment="UserComment 104",
                )
            ],
            localization=[
                Localization(
                    name="Name 105",
                    value="Value 106",
                    type=LocalizationType.STATE,
                    culture="Culture 107",
                    is_default=True,
                )
            ],
            comments=[{"any": [1, None, "Comments 109"]}],
            tags=["Tags 110"],
            code_actions_common_usings=[{"any": [1, None, "CodeActionsCommonUsings 111"]}],
            can_be_inlined=True,
            log_enabled=False,
        ),
    )
    reads = (
        Reads(
            "example of 200 application/json",
            example("getScheme"),
            SchemeModel(
                scheme_code="ExpenseReport",
                activities=[
                    Activity(
                        name="Draft",
                        state="Draft",
                        type="Ordinary",
                        inlined_scheme_code=None,
                        user_comment=None,
                        annotations=[],
                        is_initial=True,
                        is_final=False,
                        is_for_set_state=True,
                        is_auto_scheme_update=True,
                        disable_persist_state=False,
                        disable_persist_transition_history=False,
                        disable_persist_parameters=False,
                    ),
                    Activity(
                        name="Review",
                        state="Review",
                        type="Ordinary",
                        inlined_scheme_code=None,
                        user_comment=None,
                        annotations=[],
                        is_initial=False,
                        is_final=False,
                        is_for_set_state=True,
                        is_auto_scheme_update=True,
                        disable_persist_state=False,
                        disable_persist_transition_history=False,
                        disable_persist_parameters=False,
                    ),
                    Activity(
                        name="Escalated",
                        state="Escalated",
                        type="Ordinary",
                        inlined_scheme_code=None,
                        user_comment=None,
                        annotations=[],
                        is_initial=False,
                        is_final=False,
                        is_for_set_state=True,
                        is_auto_scheme_update=True,
                        disable_persist_state=False,
                        disable_persist_transition_history=False,
                        disable_persist_parameters=False,
                    ),
                    Activity(
                        name="Accounting",
                        state="Accounting",
                        type="Ordinary",
                        inlined_scheme_code=None,
                        user_comment=None,
                        annotations=[],
                        is_initial=False,
                        is_final=False,
                        is_for_set_state=True,
                        is_auto_scheme_update=True,
                        disable_persist_state=False,
                        disable_persist_transition_history=False,
                        disable_persist_parameters=False,
                    ),
                    Activity(
                        name="Paid",
                        state="Paid",
                        type="Ordinary",
                        inlined_scheme_code=None,
                        user_comment=None,
                        annotations=[],
                        is_initial=False,
                        is_final=True,
                        is_for_set_state=True,
                        is_auto_scheme_update=True,
                        disable_persist_state=False,
                        disable_persist_transition_history=False,
                        disable_persist_parameters=False,
                    ),
                ],
                actors=[],
                code_actions=[],
                commands=[
                    SchemeCommand(
                        name="Submit",
                        parameters=[
                            SchemeCommandParameter(
                                name="Amount",
                                is_required=True,
                                default_value="",
                                parameter=SchemeParameter(
                                    name="Amount",
                                    type="System.Decimal, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                                    purpose=ParameterPurpose.PERSISTENCE,
                                    initial_value="0",
                                ),
                                comment=None,
                            ),
                            SchemeCommandParameter(
                                name="Comment",
                                is_required=False,
                                default_value="none",
                                parameter=SchemeParameter(
                                    name="Comment",
                                    type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                                    purpose=ParameterPurpose.TEMPORARY,
                                    initial_value=None,
                                ),
                                comment=None,
                            ),
                        ],
                    ),
                    SchemeCommand(name="Approve", parameters=[]),
                    SchemeCommand(
                        name="Reject",
                        parameters=[
                            SchemeCommandParameter(
                                name="Comment",
                                is_required=False,
                                default_value="",
                                parameter=SchemeParameter(
                                    name="Comment",
                                    type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                                    purpose=ParameterPurpose.TEMPORARY,
                                    initial_value=None,
                                ),
                                comment=None,
                            )
                        ],
                    ),
                    SchemeCommand(name="Pay", parameters=[]),
                ],
                parameters=[
                    SchemeParameter(
                        name="Amount",
                        type="System.Decimal, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.PERSISTENCE,
                        initial_value="0",
                    ),
                    SchemeParameter(
                        name="Urgent",
                        type="System.Boolean, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.PERSISTENCE,
                        initial_value="false",
                    ),
                    SchemeParameter(
                        name="Copies",
                        type="System.Int32, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.PERSISTENCE,
                        initial_value="1",
                    ),
                    SchemeParameter(
                        name="Owner",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.PERSISTENCE,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="Due",
                        type="System.DateTime, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.PERSISTENCE,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="Comment",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.TEMPORARY,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ProcessId",
                        type="System.Guid, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="PreviousState",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="CurrentState",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="PreviousStateForDirect",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="PreviousStateForReverse",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="PreviousActivity",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="PreviousActivityForDirect",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="PreviousActivityForReverse",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="CurrentCommand",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="IdentityId",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ImpersonatedIdentityId",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ExecutedActivityState",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ExecutedActivity",
                        type="OptimaJet.Workflow.Core.Model.ActivityDefinition, OptimaJet.Workflow.Core, Version=20.0.0.0, Culture=neutral, PublicKeyToken=3d29392dccd464d7",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ExecutedTransition",
                        type="OptimaJet.Workflow.Core.Model.TransitionDefinition, OptimaJet.Workflow.Core, Version=20.0.0.0, Culture=neutral, PublicKeyToken=3d29392dccd464d7",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="CurrentActivity",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="SchemeId",
                        type="System.Guid, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="IdentityIds",
                        type="System.Collections.Generic.IEnumerable`1[[System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]], System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="SchemeCode",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="IsPreExecution",
                        type="System.Boolean, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ExecutedTimer",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="IdentityIdsForCurrentActivity",
                        type="System.Collections.Generic.IEnumerable`1[[System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]], System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ParentProcessId",
                        type="System.Guid, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="RootProcessId",
                        type="System.Guid, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="StartTransitionalProcessActivity",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="TenantId",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="SubprocessName",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="CreationDate",
                        type="System.DateTime, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="LastTransitionDate",
                        type="System.Nullable`1[[System.DateTime, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]], System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="ProcessActivityChangedSent",
                        type="System.Boolean, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="PreviousProcessInstance",
                        type="OptimaJet.Workflow.Core.Model.ProcessInstance, OptimaJet.Workflow.Core, Version=20.0.0.0, Culture=neutral, PublicKeyToken=3d29392dccd464d7",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                    SchemeParameter(
                        name="CalendarName",
                        type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                        purpose=ParameterPurpose.SYSTEM,
                        initial_value=None,
                    ),
                ],
                timers=[
                    SchemeTimer(
                        name="Escalate", type="Interval", value="1day", not_override_if_exists=False
                    )
                ],
                transitions=[
                    SchemeTransition(
                        name="Draft_Review",
                        from_activity=Activity(
                            name="Draft",
                            state="Draft",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=True,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        to_activity=Activity(
                            name="Review",
                            state="Review",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        classifier=TransitionClassifier.DIRECT,
                        trigger=SchemeTrigger(
                            type=TriggerType.COMMAND,
                            command=SchemeCommand(
                                name="Submit",
                                parameters=[
                                    SchemeCommandParameter(
                                        name="Amount",
                                        is_required=True,
                                        default_value="",
                                        parameter=SchemeParameter(
                                            name="Amount",
                                            type="System.Decimal, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                                            purpose=ParameterPurpose.PERSISTENCE,
                                            initial_value="0",
                                        ),
                                        comment=None,
                                    ),
                                    SchemeCommandParameter(
                                        name="Comment",
                                        is_required=False,
                                        default_value="none",
                                        parameter=SchemeParameter(
                                            name="Comment",
                                            type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                                            purpose=ParameterPurpose.TEMPORARY,
                                            initial_value=None,
                                        ),
                                        comment=None,
                                    ),
                                ],
                            ),
                            timer=None,
                        ),
                        conditions=[
                            SchemeCondition(
                                type="Always",
                                action=None,
                                expression=None,
                                condition_inversion=False,
                                result_on_pre_execution=None,
                            )
                        ],
                        annotations=[],
                        restrictions=[],
                        allow_concatenation_type="And",
                        restrict_concatenation_type="And",
                        conditions_concatenation_type="And",
                        is_fork=False,
                        merge_via_set_state=False,
                        disable_parent_state_control=False,
                        subprocess_id=None,
                        subprocess_name=None,
                        subprocess_startup_type=SubprocessStartupType.SAME_THREAD,
                        subprocess_in_out_definition=SubprocessInOutDefinition.AUTO,
                        subprocess_startup_parameter_copy_strategy="CopyAll",
                        subprocess_finalize_parameter_merge_strategy="OverwriteAllNulls",
                        subprocess_specified_parameters=None,
                        user_comment=None,
                    ),
                    SchemeTransition(
                        name="Review_Draft",
                        from_activity=Activity(
                            name="Review",
                            state="Review",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        to_activity=Activity(
                            name="Draft",
                            state="Draft",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=True,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        classifier=TransitionClassifier.REVERSE,
                        trigger=SchemeTrigger(
                            type=TriggerType.COMMAND,
                            command=SchemeCommand(
                                name="Reject",
                                parameters=[
                                    SchemeCommandParameter(
                                        name="Comment",
                                        is_required=False,
                                        default_value="",
                                        parameter=SchemeParameter(
                                            name="Comment",
                                            type="System.String, System.Private.CoreLib, Version=8.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e",
                                            purpose=ParameterPurpose.TEMPORARY,
                                            initial_value=None,
                                        ),
                                        comment=None,
                                    )
                                ],
                            ),
                            timer=None,
                        ),
                        conditions=[
                            SchemeCondition(
                                type="Always",
                                action=None,
                                expression=None,
                                condition_inversion=False,
                                result_on_pre_execution=None,
                            )
                        ],
                        annotations=[],
                        restrictions=[],
                        allow_concatenation_type="And",
                        restrict_concatenation_type="And",
                        conditions_concatenation_type="And",
                        is_fork=False,
                        merge_via_set_state=False,
                        disable_parent_state_control=False,
                        subprocess_id=None,
                        subprocess_name=None,
                        subprocess_startup_type=SubprocessStartupType.SAME_THREAD,
                        subprocess_in_out_definition=SubprocessInOutDefinition.AUTO,
                        subprocess_startup_parameter_copy_strategy="CopyAll",
                        subprocess_finalize_parameter_merge_strategy="OverwriteAllNulls",
                        subprocess_specified_parameters=None,
                        user_comment=None,
                    ),
                    SchemeTransition(
                        name="Review_Accounting",
                        from_activity=Activity(
                            name="Review",
                            state="Review",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        to_activity=Activity(
                            name="Accounting",
                            state="Accounting",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        classifier=TransitionClassifier.DIRECT,
                        trigger=SchemeTrigger(
                            type=TriggerType.COMMAND,
                            command=SchemeCommand(name="Approve", parameters=[]),
                            timer=None,
                        ),
                        conditions=[
                            SchemeCondition(
                                type="Always",
                                action=None,
                                expression=None,
                                condition_inversion=False,
                                result_on_pre_execution=None,
                            )
                        ],
                        annotations=[],
                        restrictions=[],
                        allow_concatenation_type="And",
                        restrict_concatenation_type="And",
                        conditions_concatenation_type="And",
                        is_fork=False,
                        merge_via_set_state=False,
                        disable_parent_state_control=False,
                        subprocess_id=None,
                        subprocess_name=None,
                        subprocess_startup_type=SubprocessStartupType.SAME_THREAD,
                        subprocess_in_out_definition=SubprocessInOutDefinition.AUTO,
                        subprocess_startup_parameter_copy_strategy="CopyAll",
                        subprocess_finalize_parameter_merge_strategy="OverwriteAllNulls",
                        subprocess_specified_parameters=None,
                        user_comment=None,
                    ),
                    SchemeTransition(
                        name="Review_Escalated",
                        from_activity=Activity(
                            name="Review",
                            state="Review",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        to_activity=Activity(
                            name="Escalated",
                            state="Escalated",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        classifier=TransitionClassifier.NOT_SPECIFIED,
                        trigger=SchemeTrigger(
                            type=TriggerType.TIMER,
                            command=None,
                            timer=SchemeTimer(
                                name="Escalate",
                                type="Interval",
                                value="1day",
                                not_override_if_exists=False,
                            ),
                        ),
                        conditions=[
                            SchemeCondition(
                                type="Always",
                                action=None,
                                expression=None,
                                condition_inversion=False,
                                result_on_pre_execution=None,
                            )
                        ],
                        annotations=[],
                        restrictions=[],
                        allow_concatenation_type="And",
                        restrict_concatenation_type="And",
                        conditions_concatenation_type="And",
                        is_fork=False,
                        merge_via_set_state=False,
                        disable_parent_state_control=False,
                        subprocess_id=None,
                        subprocess_name=None,
                        subprocess_startup_type=SubprocessStartupType.SAME_THREAD,
                        subprocess_in_out_definition=SubprocessInOutDefinition.AUTO,
                        subprocess_startup_parameter_copy_strategy="CopyAll",
                        subprocess_finalize_parameter_merge_strategy="OverwriteAllNulls",
                        subprocess_specified_parameters=None,
                        user_comment=None,
                    ),
                    SchemeTransition(
                        name="Accounting_Paid",
                        from_activity=Activity(
                            name="Accounting",
                            state="Accounting",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=False,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        to_activity=Activity(
                            name="Paid",
                            state="Paid",
                            type="Ordinary",
                            inlined_scheme_code=None,
                            user_comment=None,
                            annotations=[],
                            is_initial=False,
                            is_final=True,
                            is_for_set_state=True,
                            is_auto_scheme_update=True,
                            disable_persist_state=False,
                            disable_persist_transition_history=False,
                            disable_persist_parameters=False,
                        ),
                        classifier=TransitionClassifier.DIRECT,
                        trigger=SchemeTrigger(
                            type=TriggerType.COMMAND,
                            command=SchemeCommand(name="Pay", parameters=[]),
                            timer=None,
                        ),
                        conditions=[
                            SchemeCondition(
                                type="Always",
                                action=None,
                                expression=None,
                                condition_inversion=False,
                                result_on_pre_execution=None,
                            )
                        ],
                        annotations=[],
                        restrictions=[],
                        allow_concatenation_type="And",
                        restrict_concatenation_type="And",
                        conditions_concatenation_type="And",
                        is_fork=False,
                        merge_via_set_state=False,
                        disable_parent_state_control=False,
                        subprocess_id=None,
                        subprocess_name=None,
                        subprocess_startup_type=SubprocessStartupType.SAME_THREAD,
                        subprocess_in_out_definition=SubprocessInOutDefinition.AUTO,
                        subprocess_startup_parameter_copy_strategy="CopyAll",
                        subprocess_finalize_parameter_merge_strategy="OverwriteAllNulls",
                        subprocess_specified_parameters=None,
                        user_comment=None,
                    ),
                ],
                localization=[
                    Localization(
                        name="Review",
                        value="In review",
                        type=LocalizationType.STATE,
                        culture="en-US",
                        is_default=True,
                    ),
                    Localization(
                        name="Submit",
                        value="Send for review",
                        type=LocalizationType.COMMAND,
                        culture="en-US",
                        is_default=True,
                    ),
                    Localization(
                        name="Submit",
                        value="Zur Prüfung senden",
                        type=LocalizationType.COMMAND,
                        culture="de-DE",
                        is_default=False,
                    ),
                    Localization(
                        name="Review",
                        value="In Prüfung",
                        type=LocalizationType.STATE,
                        culture="de-DE",
                        is_default=False,
                    ),
                ],
                comments=[],
                tags=[],
                code_actions_common_usings=[],
                can_be_inlined=False,
                log_enabled=True,
            ),
        ),
    )
    payload_at = ("data",)
    objects = (
        ("data",),
        ("data", "Activities", 0),
        ("data", "Actors", 0),
        ("data", "Commands", 0),
        ("data", "Commands", 0, "Parameters", 0),
        ("data", "Commands", 0, "Parameters", 0, "Parameter"),
        ("data", "Parameters", 0),
        ("data", "Timers", 0),
        ("data", "Transitions", 0),
        ("data", "Transitions", 0, "From"),
        ("data", "Transitions", 0, "To"),
        ("data", "Transitions", 0, "Trigger"),
        ("data", "Transitions", 0, "Trigger", "Command"),
        ("data", "Transitions", 0, "Trigger", "Command", "Parameters", 0),
        ("data", "Transitions", 0, "Trigger", "Command", "Parameters", 0, "Parameter"),
        ("data", "Transitions", 0, "Trigger", "Timer"),
        ("data", "Transitions", 0, "Conditions", 0),
        ("data", "Transitions", 0, "Restrictions", 0),
        ("data", "Transitions", 0, "Restrictions", 0, "Actor"),
        ("data", "Localization", 0),
        (),
    )
    payload = Member(null=REFUSED, wrong="another type")
    raises = (
        refused(
            "scheme-code-missing",
            InvalidRequestError,
            "Parameter 'schemecode' is required!",
            "invalid-request",
        ),
        refused(
            "scheme-not-found",
            NotFoundError,
            "Scheme with code 'Nope' not found",
            "not-found",
            details={"scheme_code": "Nope"},
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
