# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""The objects of the API: what the server sends and what a call may carry.

Fields have Python names; the names on the wire are mapped. Members that are not described here
are ignored on reading, and enumerations keep values that they do not know.
"""

from __future__ import annotations

from uuid import UUID

from msgspec import field

from ._runtime.dates import ServerDateTime
from ._runtime.enums import OpenIntEnum, OpenStrEnum
from ._runtime.model import Model
from ._runtime.values import JsonValue


class InstanceStatus(OpenIntEnum):
    """Status of an instance. Other numbers are possible. The names are from the vendor's
    documentation; not verified.
    """

    INITIALIZED = 0
    """Created and not started yet. From the vendor's documentation; not verified."""
    RUNNING = 1
    """Being processed, so other calls must wait. An instance can keep this status permanently: seen on
    server 8.1.0, and on 9.0.1 with a timer whose conditions were all false."""
    IDLED = 2
    """Idle in an activity, waiting for a command or a timer."""
    FINALIZED = 3
    """Ended in a final activity."""
    TERMINATED = 4
    """Stopped by an error after an automatic transition. There are no commands, resumeInstance fails
    again, setState helps."""
    ERROR = 5
    """Stopped by an error in the first step of a command. The activity is the old one, the parameter
    `LastError` has the error, and the next command works."""
    UNKNOWN = 254
    """Not determined. Every reply to executeCommand has it, whatever the true status is."""
    NOT_FOUND = 255
    """There is no such instance. From the vendor's documentation; not verified."""


class TransitionClassifier(OpenStrEnum):
    """Direction of a transition. Other values are possible."""

    DIRECT = "Direct"
    """Forward."""
    REVERSE = "Reverse"
    """Back."""
    NOT_SPECIFIED = "NotSpecified"
    """Neither. Moves by setState and at the start of an instance have it too."""


class AuthType(OpenIntEnum):
    """Kind of a login. The server sends only numbers, so the names are ours. Other values are
    possible.
    """

    PASSWORD = 0
    """A login with a password."""
    DOMAIN = 1
    """A login of a domain."""


class ParameterPurpose(OpenStrEnum):
    """What happens to the value of a process parameter. Other values are possible."""

    PERSISTENCE = "Persistence"
    """It is stored with the instance."""
    TEMPORARY = "Temporary"
    """It is discarded after the call, unless the call asked to store it."""
    SYSTEM = "System"
    """It is reserved by the server. A value that is sent is ignored or refused."""


class TriggerType(OpenStrEnum):
    """Kind of a trigger. Other values are possible."""

    COMMAND = "Command"
    """An identity runs a command."""
    TIMER = "Timer"
    """A timer fires."""
    AUTO = "Auto"
    """Nothing else is needed: the transition is tried as soon as the activity is done."""


class SubprocessStartupType(OpenStrEnum):
    """Where a subprocess is run. Other values are possible. Meaning inferred from the name."""

    SAME_THREAD = "SameThread"
    """Within the call that starts it."""
    ANOTHER_THREAD = "AnotherThread"
    """Separately from that call."""


class SubprocessInOutDefinition(OpenStrEnum):
    """Whether a transition begins or ends a subprocess. Other values are possible. Meaning inferred
    from the name.
    """

    AUTO = "Auto"
    """The server decides; ordinary transitions have this value too."""
    START = "Start"
    """A subprocess begins."""
    FINALIZE = "Finalize"
    """A subprocess ends."""


class LocalizationType(OpenStrEnum):
    """Kind of the element to which a display name belongs. Other values are possible."""

    STATE = "State"
    """A state."""
    COMMAND = "Command"
    """A command."""
    PARAMETER = "Parameter"
    """A parameter of a command."""


class ProcessParameterItem(Model, kw_only=True):
    """One process parameter, as it is sent. Its value is sent as text: the server reads it by the type
    that the scheme declares, or as JSON if the scheme does not declare the name.
    """

    name: str
    """Name of the parameter; the letter case matters. A list may contain each name once. Reserved
    names cannot be set."""
    value: str | float | bool | None = None
    """The value. If the scheme declares the name as String, send the plain text. Otherwise send the
    value as JSON text, because a plain text such as `0042` would be read as a number. Objects and
    arrays are refused unless they are sent as JSON text. A parameter whose value is null is not
    stored."""
    persist: bool | None = None
    """Whether to store the parameter with the instance. It is needed only for names that the scheme
    does not declare or declares as Temporary; the others are always stored. Default: false."""


class InstanceList(Model, kw_only=True):
    """One page of a list of instances. Its members start in lower case, unlike all others."""

    items: list[InstanceListItem]
    """The instances of this page."""
    count: int
    """Number of all matching instances, on this page and the others."""


class InstanceListItem(Model, kw_only=True, rename="pascal"):
    """Summary of an instance in a list."""

    id: UUID
    """Id of the instance."""
    status: InstanceStatus
    """Status of the instance."""
    scheme_code: str
    """Code of the instance's scheme."""
    tenant_id: str | None = None
    """Tenant of the instance; null if it has none."""
    activity_name: str
    """Current activity of the instance."""
    state_name: str | None = None
    """Current state of the instance. Null is from the vendor's documentation; not verified."""
    creation_date: ServerDateTime
    """When the instance was created, in the local time of the server."""
    last_transition_date: ServerDateTime | None = None
    """Time of the last transition, in the local time of the server; null before the first one."""


class ProcessInstance(Model, kw_only=True, rename="pascal"):
    """Everything that the server returns about one instance. A reply to executeCommand has the same
    members but does not fill them all: its status is 254, `Transitions` and `History` are null, and
    the list `SubProcessIds` is empty.
    """

    id: UUID
    """Id of the instance."""
    state_name: str | None = None
    """Current state of the instance. Null is from the vendor's documentation; not verified."""
    activity_name: str
    """Current activity of the instance."""
    scheme_id: UUID | None = None
    """Id of the version of the scheme that the instance follows. Null is from the vendor's
    documentation; not verified."""
    scheme_code: str
    """Code of the scheme. A subprocess has its own code, such as `Parallel_Begin_Legal`."""
    previous_state: str | None = None
    """State before the current one; null if there was none."""
    previous_state_for_direct: str | None = None
    """State that the last Direct transition left; null if there was none."""
    previous_state_for_reverse: str | None = None
    """State that the last Reverse transition left; null if there was none."""
    previous_activity: str | None = None
    """Activity before the current one; null if there was none."""
    previous_activity_for_direct: str | None = None
    """Activity that the last Direct transition left; null if there was none."""
    previous_activity_for_reverse: str | None = None
    """Activity that the last Reverse transition left; null if there was none."""
    parent_process_id: UUID | None = None
    """Id of the instance that started this one as its subprocess; null for any other."""
    root_process_id: UUID | None = None
    """Id of the top instance: its own id, or for a subprocess the id of the root. Null is from the
    vendor's documentation; not verified."""
    is_determining_parameters_changed: bool
    """Whether parameters from which the scheme is generated have changed, so that the instance should
    move to a new version. False in every recording. Meaning inferred from the name."""
    instance_status: InstanceStatus
    """Status of the instance; always 254 in a reply to executeCommand."""
    is_sub_process: bool
    """Whether another instance started this one."""
    tenant_id: str | None = None
    """Tenant of the instance; null if it has none."""
    transitions: list[Transition] | None = None
    """The transitions of the instance so far, newest first; null in a reply to executeCommand."""
    history: list[HistoryItem] | None = None
    """Who could act and who acted; null in a reply to executeCommand. Only empty lists were recorded."""
    process_parameters: dict[str, JsonValue] | None = None
    """The process parameters, values by name. A value can be any JSON; a parameter without a value is
    absent. A reply to executeCommand also contains parameters that are not stored. Null is from the
    vendor's documentation; not verified."""
    sub_process_ids: list[UUID] | None = None
    """Ids of its subprocesses that have not ended; always empty in a reply to executeCommand. Null is
    from the vendor's documentation; not verified."""


class Transition(Model, kw_only=True, rename="pascal"):
    """One move of an instance from an activity to another."""

    process_id: UUID
    """Id of the instance that moved."""
    actor_identity_id: str | None = None
    """The impersonated identity, on whose behalf the move was made. Null or empty if none was given."""
    executor_identity_id: str | None = None
    """The identity of the call, which made the move. Null or empty if none was given; also empty if an
    activity was set without execution."""
    from_activity_name: str
    """Activity that was left; empty for the first move."""
    from_state_name: str | None = None
    """State that was left; empty for the first move. Null is from the vendor's documentation; not
    verified."""
    is_finalised: bool
    """Whether the move ended the process."""
    to_activity_name: str
    """Activity that was reached."""
    to_state_name: str | None = None
    """State that was reached. Null is from the vendor's documentation; not verified."""
    transition_classifier: TransitionClassifier
    """Direction of the move."""
    transition_time: ServerDateTime
    """Time of the move, in the local time of the server."""
    trigger_name: str | None = None
    """Cause of the move: the name of a command, `SetState` if a state or activity was set with
    execution, `Initializing` at the start. Null if an activity was set without execution."""


class HistoryItem(Model, kw_only=True, rename="pascal"):
    """One entry in the history of an instance: a step that an identity may take or has taken. No
    member is required, because no recording shows one. All members are from the vendor's
    documentation; not verified.
    """

    id: UUID | None = None
    """Id of the entry."""
    process_id: UUID | None = None
    """Id of the instance."""
    identity_id: str | None = None
    """Identity that acted; null until then."""
    allowed_to_employee_names: str | None = None
    """Who may act, as one string."""
    transition_time: ServerDateTime | None = None
    """Time of the action, in the local time of the server."""
    order: int | None = None
    """Position of the entry in the history."""
    initial_state: str | None = None
    """State before the step."""
    destination_state: str | None = None
    """State after the step."""
    command: str | None = None
    """Command of the step."""


class ResumeResult(Model, kw_only=True, rename="pascal"):
    """Result of resumeInstance."""

    was_resumed: bool
    """Whether the instance was resumed."""


class Command(Model, kw_only=True, rename="pascal"):
    """A command that may be run now."""

    command_name: str
    """Name for executeCommand."""
    localized_name: str | None = None
    """Display name in the language of `culture`. Null is from the vendor's documentation; not
    verified."""
    valid_for_activity_name: str
    """Activity in which the command is available."""
    valid_for_state_name: str | None = None
    """State in which the command is available. Null is from the vendor's documentation; not verified."""
    classifier: TransitionClassifier
    """Direction in which the command moves the instance."""
    identities: list[str | None]
    """The requested identities that may run it: the impersonated identity if the call had one,
    otherwise the plain one. A single null if the call named no identity."""
    process_id: UUID
    """Id of the instance to which the command belongs; it may be a subprocess."""
    is_for_subprocess: bool
    """Whether the command belongs to a subprocess."""
    parameters: list[CommandParameter]
    """Parameters of the command."""


class CommandParameter(Model, kw_only=True, rename="pascal"):
    """A parameter of a command."""

    is_required: bool
    """Whether the command is refused without it."""
    localized_name: str | None = None
    """Display name. Null is from the vendor's documentation; not verified."""
    parameter_name: str
    """Name of the process parameter that receives the value."""
    type_name: str | None = None
    """Type of the value, as a short .NET name such as `Decimal` or `String`. Null is from the vendor's
    documentation; not verified."""
    default_value: str | None = None
    """Default value as JSON text: a string is in quotes, and the text `null` means that there is no
    default. Null is from the vendor's documentation; not verified."""


class ExecuteCommandInfo(Model, kw_only=True, rename="pascal"):
    """Result of executeCommand."""

    was_executed: bool
    """Whether the command was run. False if none of its conditions held; then nothing was changed."""
    process_instance: ProcessInstance
    """The instance after the command, or the subprocess to which the command belongs. Status,
    transitions, history and subprocesses are not filled in."""


class State(Model, kw_only=True, rename="pascal"):
    """A state into which an instance may be put."""

    name: str
    """Name for setState."""
    visible_name: str | None = None
    """Display name in the language of `culture`. Null is from the vendor's documentation; not
    verified."""
    scheme_code: str
    """Code of the scheme to which the state belongs."""


class InboxItem(Model, kw_only=True, rename="pascal"):
    """An identity that can act on an instance."""

    identity_id: str
    """Identity that can act."""
    process_id: UUID
    """Instance on which it can act."""


class OutboxItem(Model, kw_only=True, rename="pascal"):
    """An identity that has acted on an instance."""

    executor_identity_id: str | None = None
    """Identity that has acted. Null is from the vendor's documentation; not verified."""
    process_id: UUID
    """Instance on which it has acted."""


class UserList(Model, kw_only=True, rename="pascal"):
    """One page of a list of users."""

    count: int
    """Number of all matching users."""
    pages_count: int
    """Number of pages."""
    entries: list[User]
    """The users of this page."""


class User(Model, kw_only=True, rename="pascal"):
    """A user of the server."""

    credentials: list[Credential]
    """The ways in which the user can sign in. Always empty in replies to addUserToRole and
    removeUserFromRole."""
    id: UUID
    """Id of the user."""
    name: str
    """Name of the user."""
    email: str | None = None
    """E-mail address; null or empty if there is none."""
    phone: str | None = None
    """Telephone number; null if there is none."""
    external_id: str | None = None
    """Id of the user in another system. No recording shows a value; the type string is a guess."""
    tenant_id: str | None = None
    """Tenant of the user; null if there is none."""
    lock: UUID
    """Version mark of the user; each change sets a new one. Send it with updateUser so that the update
    does not overwrite a change by another caller."""
    is_locked: bool
    """Whether the user is locked out. Meaning inferred from the name."""
    extensions: str | None = None
    """Free data as one JSON text; null if there is none."""
    roles: list[str]
    """Names of the user's roles."""


class Credential(Model, kw_only=True, rename="pascal"):
    """One way in which a user can sign in."""

    id: UUID
    """Id of the credential, for deleteCredential."""
    login: str
    """Login name; a domain login has the form `DOM\\eve`."""
    auth_type: AuthType
    """Kind of the login."""
    external_provider_name: str | None = None
    """Name of the provider that checks the sign-in, if it is not the server itself. No recording shows
    a value; the type string is a guess."""


class ExternalLogin(Model, kw_only=True, rename="camel"):
    """A login at another provider, as updateUser accepts it. This form and `{login,
    externalProviderName}` had no effect when they were tried. No member is required. All members
    are from the vendor's documentation; not verified.
    """

    id: UUID | None = None
    """Id of the login."""
    external_id: str | None = None
    """Id of the user at that provider."""
    name: str | None = None
    """Name of the provider. Meaning inferred from the name."""


class SchemeModel(Model, kw_only=True, rename="pascal"):
    """A whole scheme: the process definition that instances follow. Any text of a scheme can be null."""

    scheme_code: str | None = None
    """Code of the scheme."""
    activities: list[Activity]
    """The activities in which an instance can be."""
    actors: list[Actor]
    """Named rules about who may act."""
    code_actions: list[JsonValue]
    """Code of the scheme. In the recordings each item is an object with `Name`, `Type`, `ActionCode`,
    `Usings`, `ExcludedUsings`, `Parameters`, `IsAsync`, `IsGlobal`."""
    commands: list[SchemeCommand]
    """The commands with which identities move an instance."""
    parameters: list[SchemeParameter]
    """The process parameters: those that the scheme declares, then 31 that the server reserves."""
    timers: list[SchemeTimer]
    """The timers that move an instance automatically."""
    transitions: list[SchemeTransition]
    """The transitions from one activity to another."""
    localization: list[Localization]
    """Display names, by language."""
    comments: list[JsonValue]
    """Notes in the diagram of the scheme, in an unknown form. Only empty lists were recorded. Meaning
    inferred from the name."""
    tags: list[str]
    """Tags of the scheme. Most recordings show an empty list, also for schemes that listSchemes finds
    by a tag."""
    code_actions_common_usings: list[JsonValue]
    """Namespaces that all code of the scheme may use, in an unknown form. Only empty lists were
    recorded. Meaning inferred from the name."""
    can_be_inlined: bool
    """Whether other schemes may include this one as a part. False in every recording. Meaning inferred
    from the name."""
    log_enabled: bool
    """Whether the server logs what instances of the scheme do. True in every recording. Meaning
    inferred from the name."""


class Activity(Model, kw_only=True, rename="pascal"):
    """An activity: a place in which an instance can be. A transition contains its two activities in
    full.
    """

    name: str | None = None
    """Name of the activity."""
    state: str | None = None
    """State of an instance in this activity. Several activities may share one. Null if the activity
    has no state."""
    type: str | None = None
    """Kind of the activity; only `Ordinary` was recorded."""
    inlined_scheme_code: str | None = None
    """Code of the scheme that is included here. No recording shows a value; the type string is a
    guess."""
    user_comment: str | None = None
    """A remark of the author. No recording shows a value; the type string is a guess."""
    annotations: list[JsonValue]
    """Annotations for programs. In the recordings each item is an object with `Name` and `Value`."""
    is_initial: bool
    """Whether instances start here."""
    is_final: bool
    """Whether the process ends here."""
    is_for_set_state: bool
    """Whether setState may put an instance here."""
    is_auto_scheme_update: bool
    """Whether an instance here may move automatically to a newer version of the scheme. Meaning
    inferred from the name."""
    disable_persist_state: bool
    """Whether the state is not stored here. False in every recording. Meaning inferred from the name."""
    disable_persist_transition_history: bool
    """Whether a move to this activity is left out of the transitions. False in every recording.
    Meaning inferred from the name."""
    disable_persist_parameters: bool
    """Whether process parameters are not stored here. False in every recording. Meaning inferred from
    the name."""


class Actor(Model, kw_only=True, rename="pascal"):
    """A named rule about who may act."""

    name: str | None = None
    """Name of the actor."""
    rule: str | None = None
    """Name of the rule that decides: `CheckRole`, or a rule in the code of the scheme."""
    value: str | None = None
    """Argument of the rule; for `CheckRole` the name of a role. Null if the rule has no argument."""


class SchemeCommand(Model, kw_only=True, rename="pascal"):
    """A command as the scheme declares it."""

    name: str | None = None
    """Name of the command; the letter case matters."""
    parameters: list[SchemeCommandParameter]
    """Parameters of the command."""


class SchemeCommandParameter(Model, kw_only=True, rename="pascal"):
    """A parameter of a command as the scheme declares it."""

    name: str | None = None
    """Name of the parameter within the command."""
    is_required: bool
    """Whether the command is refused without it."""
    default_value: str | None = None
    """Default value, as written in the scheme and not as JSON text; empty if there is none."""
    parameter: SchemeParameter
    """The process parameter that receives the value."""
    comment: str | None = None
    """A remark of the author. No recording shows a value; the type string is a guess."""


class SchemeParameter(Model, kw_only=True, rename="pascal"):
    """A process parameter as the scheme declares it."""

    name: str | None = None
    """Name of the parameter; the letter case matters."""
    type: str | None = None
    """Type of the value as a full .NET name, such as `System.Decimal, System.Private.CoreLib, …`. The
    part before the first comma identifies it, unless it has brackets."""
    purpose: ParameterPurpose | None = None
    """What happens to the value."""
    initial_value: str | None = None
    """Initial value, as written in the scheme; null if there is none."""


class SchemeTimer(Model, kw_only=True, rename="pascal"):
    """A timer as the scheme declares it."""

    name: str | None = None
    """Name of the timer."""
    type: str | None = None
    """How to read `Value`; `Interval`, `Time` and `Date` were recorded."""
    value: str | None = None
    """When the timer fires, such as `1day` for an interval, `08:00` for a time or `2030-01-02` for a
    date."""
    not_override_if_exists: bool
    """Whether a timer that is already running keeps its time. Meaning inferred from the name."""


class SchemeTransition(Model, kw_only=True, rename="pascal"):
    """A transition from one activity to another."""

    name: str | None = None
    """Name of the transition."""
    from_activity: Activity = field(name="From")
    """Activity where it begins."""
    to_activity: Activity = field(name="To")
    """Activity where it ends."""
    classifier: TransitionClassifier | None = None
    """Direction of the transition."""
    trigger: SchemeTrigger
    """What triggers it."""
    conditions: list[SchemeCondition]
    """Conditions for taking it."""
    annotations: list[JsonValue]
    """Annotations for programs, in an unknown form. Only empty lists were recorded. Meaning inferred
    from the name."""
    restrictions: list[SchemeRestriction]
    """Who may take it."""
    allow_concatenation_type: str | None = None
    """How several restrictions that allow are joined: with `And` all must hold, with `Or` one."""
    restrict_concatenation_type: str | None = None
    """How several restrictions that forbid are joined: `And` or `Or`. Meaning inferred from the name."""
    conditions_concatenation_type: str | None = None
    """How several conditions are joined: with `And` all must hold, with `Or` one."""
    is_fork: bool
    """Whether a subprocess begins or ends here."""
    merge_via_set_state: bool
    """Whether the parent is put into a state when the subprocess ends. False in every recording.
    Meaning inferred from the name."""
    disable_parent_state_control: bool
    """Whether the subprocess continues regardless of the state of its parent. False in every
    recording. Meaning inferred from the name."""
    subprocess_id: str | None = None
    """Id for the subprocess. No recording shows a value; the type string is a guess."""
    subprocess_name: str | None = None
    """Name of the subprocess. It was null even where the scheme names one. No recording shows a value;
    the type string is a guess."""
    subprocess_startup_type: SubprocessStartupType | None = None
    """Where a subprocess is run."""
    subprocess_in_out_definition: SubprocessInOutDefinition | None = None
    """Whether a subprocess begins or ends here."""
    subprocess_startup_parameter_copy_strategy: str | None = None
    """Which process parameters a new subprocess receives; only `CopyAll` was recorded. Meaning
    inferred from the name."""
    subprocess_finalize_parameter_merge_strategy: str | None = None
    """How the parent takes back process parameters at the end of a subprocess; only
    `OverwriteAllNulls` was recorded. Meaning inferred from the name."""
    subprocess_specified_parameters: JsonValue
    """Process parameters selected for a subprocess, in an unknown form. Only null was recorded.
    Meaning inferred from the name."""
    user_comment: str | None = None
    """A remark of the author. No recording shows a value; the type string is a guess."""


class SchemeTrigger(Model, kw_only=True, rename="pascal"):
    """What triggers a transition."""

    type: TriggerType | None = None
    """Kind of the trigger."""
    command: SchemeCommand | None = None
    """The command if the trigger is a command; otherwise null."""
    timer: SchemeTimer | None = None
    """The timer if the trigger is a timer; otherwise null."""


class SchemeCondition(Model, kw_only=True, rename="pascal"):
    """A condition of a transition."""

    type: str | None = None
    """Kind of the condition: `Always`, `Action`, `Expression` or `Otherwise` (if no other transition
    is taken)."""
    action: JsonValue
    """The code that evaluates a condition of kind `Action`; otherwise null. In the recordings it is an
    object with `Name`, `Order` and `Parameter`."""
    expression: str | None = None
    """The expression of a condition of kind `Expression`, such as `@X > 5`; otherwise null."""
    condition_inversion: bool
    """Whether the result of `Action` is inverted. It has no effect for the kind `Always`."""
    result_on_pre_execution: bool | None = None
    """Result of the condition while the server only simulates where a process would go. No recording
    shows a value; the type boolean is a guess."""


class SchemeRestriction(Model, kw_only=True, rename="pascal"):
    """A rule about who may take a transition."""

    type: str | None = None
    """Effect of the rule: `Allow` or `Restrict`."""
    actor: Actor
    """The actor to which it applies."""


class Localization(Model, kw_only=True, rename="pascal"):
    """A display name in one language."""

    name: str | None = None
    """Name in the scheme of the element that is named."""
    value: str | None = None
    """The display name."""
    type: LocalizationType | None = None
    """Kind of the element that is named."""
    culture: str | None = None
    """Language and country, such as `en-US`."""
    is_default: bool
    """Whether it is also used for languages without their own name."""


class AuthInfo(Model, kw_only=True, rename="camel"):
    """Whether calls require sign-in. Servers 8.1.0 and 9.0.1 send `authEnabled`, 7.2.0 sends
    `securityType` instead, so neither is required.
    """

    auth_enabled: bool | None = None
    """Whether calls require a token. Server 7.2.0 does not send it."""
    security_type: str | None = None
    """How calls must sign in, on server 7.2.0 only. No recording shows a value; the type string is a
    guess."""


class DiscoveryDocument(Model, kw_only=True):
    """What the sign-in provider supports, as OpenID Connect defines it. Only the two members that a
    client needs are required; the others are those that the provider inside the server sends.
    """

    issuer: str
    """URL that identifies the provider; tokens contain it too."""
    authorization_endpoint: str | None = None
    """Where people sign in with a browser."""
    token_endpoint: str
    """Where requestToken requests a token."""
    end_session_endpoint: str | None = None
    """Where people sign out with a browser."""
    userinfo_endpoint: str | None = None
    """Where an application can read who has signed in."""
    jwks_uri: str | None = None
    """Where to get the public keys for checking tokens."""
    grant_types_supported: list[str] | None = None
    """Ways to get a token. Programs use `client_credentials`."""
    response_types_supported: list[str] | None = None
    """What the authorization endpoint can return."""
    response_modes_supported: list[str] | None = None
    """How the authorization endpoint can return it."""
    scopes_supported: list[str] | None = None
    """Scopes that can be requested. This API has `WorkflowApi`."""
    claims_supported: list[str] | None = None
    """Claims that an ID token can contain."""
    id_token_signing_alg_values_supported: list[str] | None = None
    """Algorithms that sign ID tokens."""
    code_challenge_methods_supported: list[str] | None = None
    """PKCE methods that the authorization endpoint accepts."""
    subject_types_supported: list[str] | None = None
    """Whether all applications see the same id of a user (`public`)."""
    prompt_values_supported: list[str] | None = None
    """What a request to the authorization endpoint can set about prompting the user."""
    token_endpoint_auth_methods_supported: list[str] | None = None
    """How a client can authenticate at the token endpoint."""
    require_pushed_authorization_requests: bool | None = None
    """Whether a browser sign-in must be announced beforehand."""
    claims_parameter_supported: bool | None = None
    """Whether single claims about the user can be requested."""
    request_parameter_supported: bool | None = None
    """Whether a browser sign-in can be requested with a signed object."""
    request_uri_parameter_supported: bool | None = None
    """Whether that object can be given by its URL."""
    tls_client_certificate_bound_access_tokens: bool | None = None
    """Whether tokens can be bound to a client certificate."""
    authorization_response_iss_parameter_supported: bool | None = None
    """Whether a reply of the authorization endpoint names the provider."""


class TokenReply(Model, kw_only=True):
    """A token that was issued. Only the members that a client needs are required. Neither a scope nor
    a refresh token was ever recorded.
    """

    _secret_fields = frozenset({"access_token", "id_token"})

    access_token: str
    """The token to send with each call. It has about 12,000 characters, so never put it into a URL."""
    token_type: str
    """Word to send before the token; `Bearer` in every recorded reply."""
    expires_in: int | None = None
    """Lifetime of the token in seconds; 3600 or 3599 was recorded."""
    id_token: str | None = None
    """A second token that says who signed in; sent only if the scope `openid` was requested."""


class TokenRefusal(Model, kw_only=True):
    """Why no token was issued. The status is 400, also for a wrong secret. Only the code is required,
    because a client needs no more.
    """

    error: str
    """Code of the reason. `invalid_request`, `invalid_client`, `invalid_scope` and
    `unsupported_grant_type` were recorded."""
    error_description: str | None = None
    """The reason in words."""
    error_uri: str | None = None
    """URL of a page about the reason."""
