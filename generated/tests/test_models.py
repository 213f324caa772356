# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""What each model makes of a reply with one member absent, null, or of another type or value."""

from workflow_api.models import (
    AuthType,
    InstanceStatus,
    LocalizationType,
    ParameterPurpose,
    SubprocessInOutDefinition,
    SubprocessStartupType,
    TransitionClassifier,
    TriggerType,
)

from . import (
    test_commands,
    test_inbox,
    test_instances,
    test_schemes,
    test_sign_in,
    test_states,
    test_users,
)
from .support.checks import ModelTests
from .support.rows import REFUSED, Member


class TestInstanceList(ModelTests):
    """`InstanceList`, as `client.instances.list` reads it."""

    reader = test_instances.TestInstancesList
    at = ()
    read_at = ()
    members = (
        Member("items", "items", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("count", "count", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestInstanceListItem(ModelTests):
    """`InstanceListItem`, as `client.instances.list` reads it."""

    reader = test_instances.TestInstancesList
    at = ("items", 0)
    read_at = ("items", 0)
    members = (
        Member("Id", "id", absent=REFUSED, null=REFUSED, wrong=5),
        Member(
            "Status",
            "status",
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
        Member("SchemeCode", "scheme_code", absent=REFUSED, null=REFUSED, wrong=5),
        Member("TenantId", "tenant_id", absent=None, null=None, wrong=5),
        Member("ActivityName", "activity_name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("StateName", "state_name", absent=None, null=None, wrong=5),
        Member("CreationDate", "creation_date", absent=REFUSED, null=REFUSED, wrong=5),
        Member("LastTransitionDate", "last_transition_date", absent=None, null=None, wrong=5),
    )


class TestProcessInstance(ModelTests):
    """`ProcessInstance`, as `client.instances.get` reads it."""

    reader = test_instances.TestInstancesGet
    at = ()
    read_at = ()
    members = (
        Member("Id", "id", absent=REFUSED, null=REFUSED, wrong=5),
        Member("StateName", "state_name", absent=None, null=None, wrong=5),
        Member("ActivityName", "activity_name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("SchemeId", "scheme_id", absent=None, null=None, wrong=5),
        Member("SchemeCode", "scheme_code", absent=REFUSED, null=REFUSED, wrong=5),
        Member("PreviousState", "previous_state", absent=None, null=None, wrong=5),
        Member(
            "PreviousStateForDirect", "previous_state_for_direct", absent=None, null=None, wrong=5
        ),
        Member(
            "PreviousStateForReverse", "previous_state_for_reverse", absent=None, null=None, wrong=5
        ),
        Member("PreviousActivity", "previous_activity", absent=None, null=None, wrong=5),
        Member(
            "PreviousActivityForDirect",
            "previous_activity_for_direct",
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            "PreviousActivityForReverse",
            "previous_activity_for_reverse",
            absent=None,
            null=None,
            wrong=5,
        ),
        Member("ParentProcessId", "parent_process_id", absent=None, null=None, wrong=5),
        Member("RootProcessId", "root_process_id", absent=None, null=None, wrong=5),
        Member(
            "IsDeterminingParametersChanged",
            "is_determining_parameters_changed",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            "InstanceStatus",
            "instance_status",
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
            "IsSubProcess", "is_sub_process", absent=REFUSED, null=REFUSED, wrong="another type"
        ),
        Member("TenantId", "tenant_id", absent=None, null=None, wrong=5),
        Member("Transitions", "transitions", absent=None, null=None, wrong="another type"),
        Member("History", "history", absent=None, null=None, wrong="another type"),
        Member(
            "ProcessParameters", "process_parameters", absent=None, null=None, wrong="another type"
        ),
        Member("SubProcessIds", "sub_process_ids", absent=None, null=None, wrong="another type"),
    )


class TestTransition(ModelTests):
    """`Transition`, as `client.instances.get` reads it."""

    reader = test_instances.TestInstancesGet
    at = ("Transitions", 0)
    read_at = ("transitions", 0)
    members = (
        Member("ProcessId", "process_id", absent=REFUSED, null=REFUSED, wrong=5),
        Member("ActorIdentityId", "actor_identity_id", absent=None, null=None, wrong=5),
        Member("ExecutorIdentityId", "executor_identity_id", absent=None, null=None, wrong=5),
        Member("FromActivityName", "from_activity_name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("FromStateName", "from_state_name", absent=None, null=None, wrong=5),
        Member("IsFinalised", "is_finalised", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("ToActivityName", "to_activity_name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("ToStateName", "to_state_name", absent=None, null=None, wrong=5),
        Member(
            "TransitionClassifier",
            "transition_classifier",
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
        Member("TransitionTime", "transition_time", absent=REFUSED, null=REFUSED, wrong=5),
        Member("TriggerName", "trigger_name", absent=None, null=None, wrong=5),
    )


class TestHistoryItem(ModelTests):
    """`HistoryItem`, as `client.instances.get` reads it."""

    reader = test_instances.TestInstancesGet
    at = ("History", 0)
    read_at = ("history", 0)
    members = (
        Member("Id", "id", absent=None, wrong=5),
        Member("ProcessId", "process_id", absent=None, wrong=5),
        Member("IdentityId", "identity_id", absent=None, null=None, wrong=5),
        Member(
            "AllowedToEmployeeNames", "allowed_to_employee_names", absent=None, null=None, wrong=5
        ),
        Member("TransitionTime", "transition_time", absent=None, null=None, wrong=5),
        Member("Order", "order", absent=None, wrong="another type"),
        Member("InitialState", "initial_state", absent=None, wrong=5),
        Member("DestinationState", "destination_state", absent=None, wrong=5),
        Member("Command", "command", absent=None, wrong=5),
    )


class TestResumeResult(ModelTests):
    """`ResumeResult`, as `client.instances.resume` reads it."""

    reader = test_instances.TestInstancesResume
    at = ()
    read_at = ()
    members = (
        Member("WasResumed", "was_resumed", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestCommand(ModelTests):
    """`Command`, as `client.commands.list` reads it."""

    reader = test_commands.TestCommandsList
    at = (0,)
    read_at = (0,)
    members = (
        Member("CommandName", "command_name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("LocalizedName", "localized_name", absent=None, null=None, wrong=5),
        Member(
            "ValidForActivityName", "valid_for_activity_name", absent=REFUSED, null=REFUSED, wrong=5
        ),
        Member("ValidForStateName", "valid_for_state_name", absent=None, null=None, wrong=5),
        Member(
            "Classifier",
            "classifier",
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
        Member("Identities", "identities", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("ProcessId", "process_id", absent=REFUSED, null=REFUSED, wrong=5),
        Member(
            "IsForSubprocess",
            "is_for_subprocess",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member("Parameters", "parameters", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestCommandParameter(ModelTests):
    """`CommandParameter`, as `client.commands.list` reads it."""

    reader = test_commands.TestCommandsList
    at = (0, "Parameters", 0)
    read_at = (0, "parameters", 0)
    members = (
        Member("IsRequired", "is_required", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("LocalizedName", "localized_name", absent=None, null=None, wrong=5),
        Member("ParameterName", "parameter_name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("TypeName", "type_name", absent=None, null=None, wrong=5),
        Member("DefaultValue", "default_value", absent=None, null=None, wrong=5),
    )


class TestExecuteCommandInfo(ModelTests):
    """`ExecuteCommandInfo`, as `client.commands.execute` reads it."""

    reader = test_commands.TestCommandsExecute
    at = ()
    read_at = ()
    members = (
        Member("WasExecuted", "was_executed", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            "ProcessInstance",
            "process_instance",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
    )


class TestState(ModelTests):
    """`State`, as `client.states.list` reads it."""

    reader = test_states.TestStatesList
    at = (0,)
    read_at = (0,)
    members = (
        Member("Name", "name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("VisibleName", "visible_name", absent=None, null=None, wrong=5),
        Member("SchemeCode", "scheme_code", absent=REFUSED, null=REFUSED, wrong=5),
    )


class TestInboxItem(ModelTests):
    """`InboxItem`, as `client.inbox.list` reads it."""

    reader = test_inbox.TestInboxList
    at = (0,)
    read_at = (0,)
    members = (
        Member("IdentityId", "identity_id", absent=REFUSED, null=REFUSED, wrong=5),
        Member("ProcessId", "process_id", absent=REFUSED, null=REFUSED, wrong=5),
    )


class TestOutboxItem(ModelTests):
    """`OutboxItem`, as `client.inbox.list_outbox` reads it."""

    reader = test_inbox.TestInboxListOutbox
    at = (0,)
    read_at = (0,)
    members = (
        Member("ExecutorIdentityId", "executor_identity_id", absent=None, null=None, wrong=5),
        Member("ProcessId", "process_id", absent=REFUSED, null=REFUSED, wrong=5),
    )


class TestUserList(ModelTests):
    """`UserList`, as `client.users.list` reads it."""

    reader = test_users.TestUsersList
    at = ()
    read_at = ()
    members = (
        Member("Count", "count", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("PagesCount", "pages_count", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Entries", "entries", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestUser(ModelTests):
    """`User`, as `client.users.list` reads it."""

    reader = test_users.TestUsersList
    at = ("Entries", 0)
    read_at = ("entries", 0)
    members = (
        Member("Credentials", "credentials", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Id", "id", absent=REFUSED, null=REFUSED, wrong=5),
        Member("Name", "name", absent=REFUSED, null=REFUSED, wrong=5),
        Member("Email", "email", absent=None, null=None, wrong=5),
        Member("Phone", "phone", absent=None, null=None, wrong=5),
        Member("ExternalId", "external_id", absent=None, null=None, wrong=5),
        Member("TenantId", "tenant_id", absent=None, null=None, wrong=5),
        Member("Lock", "lock", absent=REFUSED, null=REFUSED, wrong=5),
        Member("IsLocked", "is_locked", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Extensions", "extensions", absent=None, null=None, wrong=5),
        Member("Roles", "roles", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestCredential(ModelTests):
    """`Credential`, as `client.users.list` reads it."""

    reader = test_users.TestUsersList
    at = ("Entries", 0, "Credentials", 0)
    read_at = ("entries", 0, "credentials", 0)
    members = (
        Member("Id", "id", absent=REFUSED, null=REFUSED, wrong=5),
        Member("Login", "login", absent=REFUSED, null=REFUSED, wrong=5),
        Member(
            "AuthType",
            "auth_type",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
            values=((0, AuthType.PASSWORD), (1, AuthType.DOMAIN), (1001, AuthType(1001))),
        ),
        Member("ExternalProviderName", "external_provider_name", absent=None, null=None, wrong=5),
    )


class TestSchemeModel(ModelTests):
    """`SchemeModel`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ()
    read_at = ()
    members = (
        Member("SchemeCode", "scheme_code", absent=None, null=None, wrong=5),
        Member("Activities", "activities", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Actors", "actors", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("CodeActions", "code_actions", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Commands", "commands", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Parameters", "parameters", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Timers", "timers", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Transitions", "transitions", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Localization", "localization", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Comments", "comments", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Tags", "tags", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            "CodeActionsCommonUsings",
            "code_actions_common_usings",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            "CanBeInlined", "can_be_inlined", absent=REFUSED, null=REFUSED, wrong="another type"
        ),
        Member("LogEnabled", "log_enabled", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestActivity(ModelTests):
    """`Activity`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Activities", 0)
    read_at = ("activities", 0)
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("State", "state", absent=None, null=None, wrong=5),
        Member("Type", "type", absent=None, null=None, wrong=5),
        Member("InlinedSchemeCode", "inlined_scheme_code", absent=None, null=None, wrong=5),
        Member("UserComment", "user_comment", absent=None, null=None, wrong=5),
        Member("Annotations", "annotations", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("IsInitial", "is_initial", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("IsFinal", "is_final", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            "IsForSetState", "is_for_set_state", absent=REFUSED, null=REFUSED, wrong="another type"
        ),
        Member(
            "IsAutoSchemeUpdate",
            "is_auto_scheme_update",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            "DisablePersistState",
            "disable_persist_state",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            "DisablePersistTransitionHistory",
            "disable_persist_transition_history",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            "DisablePersistParameters",
            "disable_persist_parameters",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
    )


class TestActor(ModelTests):
    """`Actor`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Actors", 0)
    read_at = ("actors", 0)
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("Rule", "rule", absent=None, null=None, wrong=5),
        Member("Value", "value", absent=None, null=None, wrong=5),
    )


class TestSchemeCommand(ModelTests):
    """`SchemeCommand`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Commands", 0)
    read_at = ("commands", 0)
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("Parameters", "parameters", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestSchemeCommandParameter(ModelTests):
    """`SchemeCommandParameter`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Commands", 0, "Parameters", 0)
    read_at = ("commands", 0, "parameters", 0)
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("IsRequired", "is_required", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("DefaultValue", "default_value", absent=None, null=None, wrong=5),
        Member("Parameter", "parameter", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Comment", "comment", absent=None, null=None, wrong=5),
    )


class TestSchemeParameter(ModelTests):
    """`SchemeParameter`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Commands", 0, "Parameters", 0, "Parameter")
    read_at = ("commands", 0, "parameters", 0, "parameter")
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("Type", "type", absent=None, null=None, wrong=5),
        Member(
            "Purpose",
            "purpose",
            absent=None,
            null=None,
            wrong=5,
            values=(
                ("Persistence", ParameterPurpose.PERSISTENCE),
                ("Temporary", ParameterPurpose.TEMPORARY),
                ("System", ParameterPurpose.SYSTEM),
                ("not described", ParameterPurpose("not described")),
            ),
        ),
        Member("InitialValue", "initial_value", absent=None, null=None, wrong=5),
    )


class TestSchemeTimer(ModelTests):
    """`SchemeTimer`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Timers", 0)
    read_at = ("timers", 0)
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("Type", "type", absent=None, null=None, wrong=5),
        Member("Value", "value", absent=None, null=None, wrong=5),
        Member(
            "NotOverrideIfExists",
            "not_override_if_exists",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
    )


class TestSchemeTransition(ModelTests):
    """`SchemeTransition`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Transitions", 0)
    read_at = ("transitions", 0)
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("From", "from_activity", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("To", "to_activity", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            "Classifier",
            "classifier",
            absent=None,
            null=None,
            wrong=5,
            values=(
                ("Direct", TransitionClassifier.DIRECT),
                ("Reverse", TransitionClassifier.REVERSE),
                ("NotSpecified", TransitionClassifier.NOT_SPECIFIED),
                ("not described", TransitionClassifier("not described")),
            ),
        ),
        Member("Trigger", "trigger", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Conditions", "conditions", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Annotations", "annotations", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member("Restrictions", "restrictions", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            "AllowConcatenationType", "allow_concatenation_type", absent=None, null=None, wrong=5
        ),
        Member(
            "RestrictConcatenationType",
            "restrict_concatenation_type",
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            "ConditionsConcatenationType",
            "conditions_concatenation_type",
            absent=None,
            null=None,
            wrong=5,
        ),
        Member("IsFork", "is_fork", absent=REFUSED, null=REFUSED, wrong="another type"),
        Member(
            "MergeViaSetState",
            "merge_via_set_state",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            "DisableParentStateControl",
            "disable_parent_state_control",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member("SubprocessId", "subprocess_id", absent=None, null=None, wrong=5),
        Member("SubprocessName", "subprocess_name", absent=None, null=None, wrong=5),
        Member(
            "SubprocessStartupType",
            "subprocess_startup_type",
            absent=None,
            null=None,
            wrong=5,
            values=(
                ("SameThread", SubprocessStartupType.SAME_THREAD),
                ("AnotherThread", SubprocessStartupType.ANOTHER_THREAD),
                ("not described", SubprocessStartupType("not described")),
            ),
        ),
        Member(
            "SubprocessInOutDefinition",
            "subprocess_in_out_definition",
            absent=None,
            null=None,
            wrong=5,
            values=(
                ("Auto", SubprocessInOutDefinition.AUTO),
                ("Start", SubprocessInOutDefinition.START),
                ("Finalize", SubprocessInOutDefinition.FINALIZE),
                ("not described", SubprocessInOutDefinition("not described")),
            ),
        ),
        Member(
            "SubprocessStartupParameterCopyStrategy",
            "subprocess_startup_parameter_copy_strategy",
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            "SubprocessFinalizeParameterMergeStrategy",
            "subprocess_finalize_parameter_merge_strategy",
            absent=None,
            null=None,
            wrong=5,
        ),
        Member(
            "SubprocessSpecifiedParameters",
            "subprocess_specified_parameters",
            absent=REFUSED,
            null=None,
        ),
        Member("UserComment", "user_comment", absent=None, null=None, wrong=5),
    )


class TestSchemeTrigger(ModelTests):
    """`SchemeTrigger`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Transitions", 0, "Trigger")
    read_at = ("transitions", 0, "trigger")
    members = (
        Member(
            "Type",
            "type",
            absent=None,
            null=None,
            wrong=5,
            values=(
                ("Command", TriggerType.COMMAND),
                ("Timer", TriggerType.TIMER),
                ("Auto", TriggerType.AUTO),
                ("not described", TriggerType("not described")),
            ),
        ),
        Member("Command", "command", absent=None, null=None, wrong="another type"),
        Member("Timer", "timer", absent=None, null=None, wrong="another type"),
    )


class TestSchemeCondition(ModelTests):
    """`SchemeCondition`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Transitions", 0, "Conditions", 0)
    read_at = ("transitions", 0, "conditions", 0)
    members = (
        Member("Type", "type", absent=None, null=None, wrong=5),
        Member("Action", "action", absent=REFUSED, null=None),
        Member("Expression", "expression", absent=None, null=None, wrong=5),
        Member(
            "ConditionInversion",
            "condition_inversion",
            absent=REFUSED,
            null=REFUSED,
            wrong="another type",
        ),
        Member(
            "ResultOnPreExecution",
            "result_on_pre_execution",
            absent=None,
            null=None,
            wrong="another type",
        ),
    )


class TestSchemeRestriction(ModelTests):
    """`SchemeRestriction`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Transitions", 0, "Restrictions", 0)
    read_at = ("transitions", 0, "restrictions", 0)
    members = (
        Member("Type", "type", absent=None, null=None, wrong=5),
        Member("Actor", "actor", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestLocalization(ModelTests):
    """`Localization`, as `client.schemes.get` reads it."""

    reader = test_schemes.TestSchemesGet
    at = ("Localization", 0)
    read_at = ("localization", 0)
    members = (
        Member("Name", "name", absent=None, null=None, wrong=5),
        Member("Value", "value", absent=None, null=None, wrong=5),
        Member(
            "Type",
            "type",
            absent=None,
            null=None,
            wrong=5,
            values=(
                ("State", LocalizationType.STATE),
                ("Command", LocalizationType.COMMAND),
                ("Parameter", LocalizationType.PARAMETER),
                ("not described", LocalizationType("not described")),
            ),
        ),
        Member("Culture", "culture", absent=None, null=None, wrong=5),
        Member("IsDefault", "is_default", absent=REFUSED, null=REFUSED, wrong="another type"),
    )


class TestAuthInfo(ModelTests):
    """`AuthInfo`, as `client.sign_in.get_auth_info` reads it."""

    reader = test_sign_in.TestSignInGetAuthInfo
    at = ()
    read_at = ()
    members = (
        Member("authEnabled", "auth_enabled", absent=None, wrong="another type"),
        Member("securityType", "security_type", absent=None, wrong=5),
    )


class TestDiscoveryDocument(ModelTests):
    """`DiscoveryDocument`, as `client.sign_in.get_discovery_document` reads it."""

    reader = test_sign_in.TestSignInGetDiscoveryDocument
    at = ()
    read_at = ()
    members = (
        Member("issuer", "issuer", absent=REFUSED, null=REFUSED, wrong=5),
        Member("authorization_endpoint", "authorization_endpoint", absent=None, wrong=5),
        Member("token_endpoint", "token_endpoint", absent=REFUSED, null=REFUSED, wrong=5),
        Member("end_session_endpoint", "end_session_endpoint", absent=None, wrong=5),
        Member("userinfo_endpoint", "userinfo_endpoint", absent=None, wrong=5),
        Member("jwks_uri", "jwks_uri", absent=None, wrong=5),
        Member("grant_types_supported", "grant_types_supported", absent=None, wrong="another type"),
        Member(
            "response_types_supported",
            "response_types_supported",
            absent=None,
            wrong="another type",
        ),
        Member(
            "response_modes_supported",
            "response_modes_supported",
            absent=None,
            wrong="another type",
        ),
        Member("scopes_supported", "scopes_supported", absent=None, wrong="another type"),
        Member("claims_supported", "claims_supported", absent=None, wrong="another type"),
        Member(
            "id_token_signing_alg_values_supported",
            "id_token_signing_alg_values_supported",
            absent=None,
            wrong="another type",
        ),
        Member(
            "code_challenge_methods_supported",
            "code_challenge_methods_supported",
            absent=None,
            wrong="another type",
        ),
        Member(
            "subject_types_supported", "subject_types_supported", absent=None, wrong="another type"
        ),
        Member(
            "prompt_values_supported", "prompt_values_supported", absent=None, wrong="another type"
        ),
        Member(
            "token_endpoint_auth_methods_supported",
            "token_endpoint_auth_methods_supported",
            absent=None,
            wrong="another type",
        ),
        Member(
            "require_pushed_authorization_requests",
            "require_pushed_authorization_requests",
            absent=None,
            wrong="another type",
        ),
        Member(
            "claims_parameter_supported",
            "claims_parameter_supported",
            absent=None,
            wrong="another type",
        ),
        Member(
            "request_parameter_supported",
            "request_parameter_supported",
            absent=None,
            wrong="another type",
        ),
        Member(
            "request_uri_parameter_supported",
            "request_uri_parameter_supported",
            absent=None,
            wrong="another type",
        ),
        Member(
            "tls_client_certificate_bound_access_tokens",
            "tls_client_certificate_bound_access_tokens",
            absent=None,
            wrong="another type",
        ),
        Member(
            "authorization_response_iss_parameter_supported",
            "authorization_response_iss_parameter_supported",
            absent=None,
            wrong="another type",
        ),
    )


class TestTokenReply(ModelTests):
    """`TokenReply`, as `client.sign_in.request_token` reads it."""

    reader = test_sign_in.TestSignInRequestToken
    at = ()
    read_at = ()
    members = (
        Member("access_token", "access_token", absent=REFUSED, null=REFUSED, wrong=5),
        Member("token_type", "token_type", absent=REFUSED, null=REFUSED, wrong=5),
        Member("expires_in", "expires_in", absent=None, wrong="another type"),
        Member("id_token", "id_token", absent=None, wrong=5),
    )
