# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

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
    """How an instance stands. The names are only documented; an open list, so expect other numbers
    too.
    """

    INITIALIZED = 0
    """Created and not started yet. Only documented."""
    RUNNING = 1
    """At work, so that other calls have to wait. Only documented. Server 8.1.0 is the exception: there
    an instance was seen to stay so for good."""
    IDLED = 2
    """At rest in an activity, waiting for a command or a timer."""
    FINALIZED = 3
    """Ended in a final activity."""
    TERMINATED = 4
    """Stopped before its end. Only documented."""
    ERROR = 5
    """Stopped by an error. Only documented."""
    UNKNOWN = 254
    """Not looked up. Every reply to executeCommand says so, whatever the true status is."""
    NOT_FOUND = 255
    """No such instance. Only documented."""


class TransitionClassifier(OpenStrEnum):
    """Direction of a transition; an open list."""

    DIRECT = "Direct"
    """Forward."""
    REVERSE = "Reverse"
    """Back."""
    NOT_SPECIFIED = "NotSpecified"
    """Neither. Moves by setState and at the start of an instance have it too."""


class AuthType(OpenIntEnum):
    """Kind of a login. The names are ours, since the server sends numbers only; an open list."""

    PASSWORD = 0
    """A login with a password."""
    DOMAIN = 1
    """A login of a domain."""


class ParameterPurpose(OpenStrEnum):
    """What becomes of the value of a process parameter; an open list."""

    PERSISTENCE = "Persistence"
    """It is stored with the instance."""
    TEMPORARY = "Temporary"
    """It is gone after the call, unless the call asked to store it."""
    SYSTEM = "System"
    """The server keeps it. A value that is sent is ignored or refused."""


class TriggerType(OpenStrEnum):
    """Kind of a trigger; an open list."""

    COMMAND = "Command"
    """Somebody runs a command."""
    TIMER = "Timer"
    """A timer goes off."""
    AUTO = "Auto"
    """Nothing more is needed: it is tried as soon as the activity is done."""


class SubprocessStartupType(OpenStrEnum):
    """Where a subprocess is run; an open list. The meaning is our reading of the name."""

    SAME_THREAD = "SameThread"
    """Within the call that starts it."""
    ANOTHER_THREAD = "AnotherThread"
    """Beside that call."""


class SubprocessInOutDefinition(OpenStrEnum):
    """Whether a transition begins or ends a subprocess; an open list. The meaning is our reading of
    the name.
    """

    AUTO = "Auto"
    """Left to the server; this stands at ordinary transitions too."""
    START = "Start"
    """A subprocess begins."""
    FINALIZE = "Finalize"
    """A subprocess ends."""


class LocalizationType(OpenStrEnum):
    """What a localized name belongs to; an open list."""

    STATE = "State"
    """A state."""
    COMMAND = "Command"
    """A command."""


class ProcessParameterItem(Model, kw_only=True):
    """One process parameter, as it is sent. Its value travels as text: the server reads it by the type
    that the scheme declares, or as JSON when the scheme does not declare the name.
    """

    name: str
    """Name of the parameter; letter case matters. Each name may stand in a list once, and names of
    system parameters cannot be set."""
    value: str | float | bool | None = None
    """The value. Where the scheme declares a String, send the plain text. In all other cases send a
    text that holds the value as JSON, since a plain text such as `0042` would be read as a number.
    Objects and arrays are refused unless they come as their JSON text. A parameter whose value is
    null is not kept."""
    persist: bool | None = None
    """Store the parameter with the instance. Only needed for names that the scheme does not declare or
    declares as Temporary; the others are stored anyway. Default: false."""


class InstanceList(Model, kw_only=True):
    """One page of a list of instances. Its members begin with a small letter, unlike all others."""

    items: list[InstanceListItem]
    """The instances of this page."""
    count: int
    """How many instances match in all, on this page and on the others."""


class InstanceListItem(Model, kw_only=True, rename="pascal"):
    """One instance in a list, in short."""

    id: UUID
    """Id of the instance."""
    status: InstanceStatus
    """How the instance stands."""
    scheme_code: str
    """Code of the scheme that the instance follows."""
    tenant_id: str | None = None
    """Tenant of the instance; null when it has none."""
    activity_name: str
    """Activity in which the instance is."""
    state_name: str | None = None
    """State in which the instance is. Null is only documented."""
    creation_date: ServerDateTime
    """When the instance was created, in the local time of the server."""
    last_transition_date: ServerDateTime | None = None
    """When the instance last moved, in the local time of the server; null before its first transition."""


class ProcessInstance(Model, kw_only=True, rename="pascal"):
    """Everything that the server tells about one instance. A reply to executeCommand has the same
    members but leaves some unfilled: its status is 254, both `Transitions` and `History` are null,
    and the list `SubProcessIds` has nothing in it.
    """

    id: UUID
    """Id of the instance."""
    state_name: str | None = None
    """State in which the instance is. Null is only documented."""
    activity_name: str
    """Activity in which the instance is."""
    scheme_id: UUID | None = None
    """Id of the version of the scheme that the instance follows. Null is only documented."""
    scheme_code: str
    """Code of the scheme. A subprocess has a code of its own, such as `Parallel_Begin_Legal`."""
    previous_state: str | None = None
    """State before the present one; null when there was none."""
    previous_state_for_direct: str | None = None
    """State that the last Direct transition left; null when there was none."""
    previous_state_for_reverse: str | None = None
    """State that the last Reverse transition left; null when there was none."""
    previous_activity: str | None = None
    """Activity before the present one; null when there was none."""
    previous_activity_for_direct: str | None = None
    """Activity that the last Direct transition left; null when there was none."""
    previous_activity_for_reverse: str | None = None
    """Activity that the last Reverse transition left; null when there was none."""
    parent_process_id: UUID | None = None
    """Id of the instance that started this one as its subprocess; null for any other."""
    root_process_id: UUID | None = None
    """Id of the instance at the top: the own id, or for a subprocess that of the root. Null is only
    documented."""
    is_determining_parameters_changed: bool
    """Whether parameters by which the scheme is generated have changed, so that the instance should
    move to a new version. Every recorded object says false. The meaning is our reading of the name."""
    instance_status: InstanceStatus
    """How the instance stands; always 254 in a reply to executeCommand."""
    is_sub_process: bool
    """Whether another instance started this one."""
    tenant_id: str | None = None
    """Tenant of the instance; null when it has none."""
    transitions: list[Transition] | None = None
    """The moves of the instance so far, newest first; null in a reply to executeCommand."""
    history: list[HistoryItem] | None = None
    """Who was to act and who did; null in a reply to executeCommand. Only empty lists were recorded."""
    process_parameters: dict[str, JsonValue] | None = None
    """The process parameters, value by name; a value can be any JSON, and a parameter without a value
    is absent. A reply to executeCommand also holds what is not stored. Null is only documented."""
    sub_process_ids: list[UUID] | None = None
    """Ids of its subprocesses that have not ended; always empty in a reply to executeCommand. Null is
    only documented."""


class Transition(Model, kw_only=True, rename="pascal"):
    """One move of an instance from an activity to another."""

    process_id: UUID
    """Id of the instance that moved."""
    actor_identity_id: str | None = None
    """For whom the move was made: the impersonated identity. Null or empty when nobody was named."""
    executor_identity_id: str | None = None
    """Who made the move: the identity of the call. Null or empty when nobody was named; also empty
    when an activity was set without execution."""
    from_activity_name: str
    """Activity that was left; empty for the first move."""
    from_state_name: str | None = None
    """State that was left; empty for the first move. Null is only documented."""
    is_finalised: bool
    """Whether the move ended the process."""
    to_activity_name: str
    """Activity that was reached."""
    to_state_name: str | None = None
    """State that was reached. Null is only documented."""
    transition_classifier: TransitionClassifier
    """Direction of the move."""
    transition_time: ServerDateTime
    """When it happened, in the local time of the server."""
    trigger_name: str | None = None
    """What caused the move: the name of a command, `SetState` when a state or activity was set with
    execution, `Initializing` at the start. Null when an activity was set without execution."""


class HistoryItem(Model, kw_only=True, rename="pascal"):
    """One entry in the history of an instance: a step that somebody may take or has taken. Only
    documented. No member is required, since no recording shows which are always there.
    """

    id: UUID | None = None
    """Id of the entry. Only documented."""
    process_id: UUID | None = None
    """Id of the instance. Only documented."""
    identity_id: str | None = None
    """Who acted; null as long as nobody has. Only documented."""
    allowed_to_employee_names: str | None = None
    """Who may act, as one text. Only documented."""
    transition_time: ServerDateTime | None = None
    """When somebody acted, in the local time of the server. Only documented."""
    order: int | None = None
    """Place of the entry in the history. Only documented."""
    initial_state: str | None = None
    """State before the step. Only documented."""
    destination_state: str | None = None
    """State after the step. Only documented."""
    command: str | None = None
    """Command of the step. Only documented."""


class ResumeResult(Model, kw_only=True, rename="pascal"):
    """What resumeInstance brought about."""

    was_resumed: bool
    """Whether the instance went on. Every recorded reply says false."""


class Command(Model, kw_only=True, rename="pascal"):
    """A command that may be run now."""

    command_name: str
    """Name for executeCommand."""
    localized_name: str | None = None
    """Name to show to people, in the language of `culture`. Null is only documented."""
    valid_for_activity_name: str
    """Activity in which the command is offered."""
    valid_for_state_name: str | None = None
    """State in which the command is offered. Null is only documented."""
    classifier: TransitionClassifier
    """Direction in which the command moves the instance."""
    identities: list[str | None]
    """Who may run it, out of those who were asked for: the impersonated identity if the call had one,
    otherwise the plain one. A single null when the call named nobody."""
    process_id: UUID
    """Id of the instance to which the command belongs; it may be a subprocess."""
    is_for_subprocess: bool
    """Whether the command belongs to a subprocess."""
    parameters: list[CommandParameter]
    """Parameters that the command takes."""


class CommandParameter(Model, kw_only=True, rename="pascal"):
    """A parameter of a command."""

    is_required: bool
    """Whether the command is refused without it."""
    localized_name: str | None = None
    """Name to show to people. Null is only documented."""
    parameter_name: str
    """Name of the process parameter that takes the value."""
    type_name: str | None = None
    """Type of the value, as a short .NET name such as `Decimal` or `String`. Null is only documented."""
    default_value: str | None = None
    """Value when none is given, as JSON text: a text has its quotes, and the word `null` means that
    there is no default. Null is only documented."""


class ExecuteCommandInfo(Model, kw_only=True, rename="pascal"):
    """What executeCommand brought about."""

    was_executed: bool
    """Whether the command was run. Every recorded reply says true."""
    process_instance: ProcessInstance
    """The instance after the command, or the subprocess to which the command belongs. Status,
    transitions, history and subprocesses are not filled in."""


class State(Model, kw_only=True, rename="pascal"):
    """A state into which an instance may be put."""

    name: str
    """Name for setState."""
    visible_name: str | None = None
    """Name to show to people, in the language of `culture`. Null is only documented."""
    scheme_code: str
    """Code of the scheme to which the state belongs."""


class InboxItem(Model, kw_only=True, rename="pascal"):
    """Somebody who can act on an instance."""

    identity_id: str
    """Who can act."""
    process_id: UUID
    """The instance on which to act."""


class OutboxItem(Model, kw_only=True, rename="pascal"):
    """Somebody who has acted on an instance."""

    executor_identity_id: str | None = None
    """Who has acted. Null is only documented."""
    process_id: UUID
    """The instance on which somebody acted."""


class UserList(Model, kw_only=True, rename="pascal"):
    """One page of a list of users."""

    count: int
    """How many users match in all."""
    pages_count: int
    """How many pages they fill."""
    entries: list[User]
    """The users of this page."""


class User(Model, kw_only=True, rename="pascal"):
    """A user that the server keeps."""

    credentials: list[Credential]
    """How the user can sign in. Always empty in replies to addUserToRole and removeUserFromRole,
    whatever the user has."""
    id: UUID
    """Id of the user."""
    name: str
    """Name of the user."""
    email: str | None = None
    """Mail address; null or empty when there is none."""
    phone: str | None = None
    """Telephone number; null when there is none."""
    external_id: str | None = None
    """Id of the user in another system. No recording shows a value; that it is a text is a guess."""
    tenant_id: str | None = None
    """Tenant of the user; null when there is none."""
    lock: UUID
    """Mark of this version of the user; each change makes a new one. Sent along with updateUser it
    keeps a change by somebody else from being overwritten."""
    is_locked: bool
    """Whether the user is shut out. The meaning is our reading of the name."""
    extensions: str | None = None
    """Free data as one JSON text; null when there is none."""
    roles: list[str]
    """Names of the roles that the user has."""


class Credential(Model, kw_only=True, rename="pascal"):
    """One way in which a user can sign in."""

    id: UUID
    """Id of the credential, for deleteCredential."""
    login: str
    """Login name; a domain login reads like `DOM\\eve`."""
    auth_type: AuthType
    """Kind of the login."""
    external_provider_name: str | None = None
    """Name of the provider that checks the sign-in, where it is not the server itself. No recording
    shows a value; that it is a text is a guess."""


class ExternalLogin(Model, kw_only=True, rename="camel"):
    """A sign-in by another provider, as updateUser takes it. Only documented. The one form that was
    tried, `{login, externalProviderName}`, was accepted and had no effect. No member is required,
    since no recording shows one.
    """

    id: UUID | None = None
    """Id of the login. Only documented."""
    external_id: str | None = None
    """Id of the user at that provider. Only documented."""
    name: str | None = None
    """Name of the provider. The meaning is our reading of the name. Only documented."""


class SchemeModel(Model, kw_only=True, rename="pascal"):
    """A whole scheme: the plan that instances follow."""

    scheme_code: str
    """Code of the scheme."""
    activities: list[Activity]
    """The places in which an instance can be."""
    actors: list[Actor]
    """Named rules about who may act."""
    code_actions: list[JsonValue]
    """Pieces of code that belong to the scheme, in an unknown form. Only empty lists were recorded."""
    commands: list[SchemeCommand]
    """The commands by which people move an instance."""
    parameters: list[SchemeParameter]
    """The process parameters: those that the scheme declares, then 31 of the system itself."""
    timers: list[SchemeTimer]
    """The timers that move an instance by themselves."""
    transitions: list[SchemeTransition]
    """The ways from one activity to another."""
    localization: list[Localization]
    """Names for people, by language."""
    comments: list[JsonValue]
    """Notes in the drawing of the scheme, in an unknown form. Only empty lists were recorded. The
    meaning is our reading of the name."""
    tags: list[str]
    """Tags of the scheme. Only empty lists were recorded. Schemes that listSchemes finds by a tag show
    none here either."""
    code_actions_common_usings: list[JsonValue]
    """Names that all code of the scheme may use, in an unknown form. Only empty lists were recorded.
    The meaning is our reading of the name."""
    can_be_inlined: bool
    """Whether other schemes may take this one in as a part. Every recorded object says false. The
    meaning is our reading of the name."""
    log_enabled: bool
    """Whether the server logs what instances of the scheme do. Every recorded object says true. The
    meaning is our reading of the name."""


class Activity(Model, kw_only=True, rename="pascal"):
    """A place in which an instance can be. A transition holds its two activities in full."""

    name: str
    """Name of the activity."""
    state: str
    """State that the instance has there. Several activities may share one."""
    type: str
    """Kind of the activity; only `Ordinary` was recorded."""
    inlined_scheme_code: str | None = None
    """Code of the scheme that stands in this place. No recording shows a value; that it is a text is a
    guess."""
    user_comment: str | None = None
    """A remark of the author. No recording shows a value; that it is a text is a guess."""
    annotations: list[JsonValue]
    """Free notes for programs, in an unknown form. Only empty lists were recorded. The meaning is our
    reading of the name."""
    is_initial: bool
    """Whether instances start here."""
    is_final: bool
    """Whether the process ends here."""
    is_for_set_state: bool
    """Whether setState may put an instance here. Every recorded object says true."""
    is_auto_scheme_update: bool
    """Whether an instance here may move to a newer version of the scheme by itself. Every recorded
    object says true. The meaning is our reading of the name."""
    disable_persist_state: bool
    """Whether the state is left unstored here. Every recorded object says false. The meaning is our
    reading of the name."""
    disable_persist_transition_history: bool
    """Whether a move to this place is left out of the transitions. Every recorded object says false.
    The meaning is our reading of the name."""
    disable_persist_parameters: bool
    """Whether process parameters are left unstored here. Every recorded object says false. The meaning
    is our reading of the name."""


class Actor(Model, kw_only=True, rename="pascal"):
    """A named rule about who may act."""

    name: str
    """Name of the actor."""
    rule: str
    """Name of the rule that decides; only `CheckRole` was recorded."""
    value: str
    """What the rule is asked with; for `CheckRole` the name of a role."""


class SchemeCommand(Model, kw_only=True, rename="pascal"):
    """A command as the scheme declares it."""

    name: str
    """Name of the command; letter case matters."""
    parameters: list[SchemeCommandParameter]
    """The parameters that the command takes."""


class SchemeCommandParameter(Model, kw_only=True, rename="pascal"):
    """A parameter of a command as the scheme declares it."""

    name: str
    """Name of the parameter within the command."""
    is_required: bool
    """Whether the command is refused without it."""
    default_value: str
    """Value when none is given, as written in the scheme and not as JSON text; empty when there is
    none."""
    parameter: SchemeParameter
    """The process parameter that takes the value."""
    comment: str | None = None
    """A remark of the author. No recording shows a value; that it is a text is a guess."""


class SchemeParameter(Model, kw_only=True, rename="pascal"):
    """A process parameter as the scheme declares it."""

    name: str
    """Name of the parameter; letter case matters."""
    type: str
    """Type of the value as a full .NET name, such as `System.Decimal, System.Private.CoreLib, …`. The
    part before the first comma is enough to know it, unless it has brackets."""
    purpose: ParameterPurpose
    """What becomes of the value."""
    initial_value: str | None = None
    """Value at the start, as written in the scheme; null when there is none."""


class SchemeTimer(Model, kw_only=True, rename="pascal"):
    """A timer as the scheme declares it."""

    name: str
    """Name of the timer."""
    type: str
    """How `Value` is meant; only `Interval` was recorded."""
    value: str
    """When the timer goes off, such as `1day` for an interval."""
    not_override_if_exists: bool
    """Whether a timer that runs already keeps its time. Every recorded object says false. The meaning
    is our reading of the name."""


class SchemeTransition(Model, kw_only=True, rename="pascal"):
    """A way from one activity to another."""

    name: str
    """Name of the transition."""
    from_activity: Activity = field(name="From")
    """Where it begins."""
    to_activity: Activity = field(name="To")
    """Where it leads."""
    classifier: TransitionClassifier
    """Direction of the transition."""
    trigger: SchemeTrigger
    """What sets it off."""
    conditions: list[SchemeCondition]
    """What must hold for it to be taken."""
    annotations: list[JsonValue]
    """Free notes for programs, in an unknown form. Only empty lists were recorded. The meaning is our
    reading of the name."""
    restrictions: list[SchemeRestriction]
    """Who may take it."""
    allow_concatenation_type: str
    """How several restrictions that allow are joined; only `And` was recorded. The meaning is our
    reading of the name."""
    restrict_concatenation_type: str
    """How several restrictions that forbid are joined; only `And` was recorded. The meaning is our
    reading of the name."""
    conditions_concatenation_type: str
    """How several conditions are joined; only `And` was recorded. The meaning is our reading of the
    name."""
    is_fork: bool
    """Whether a subprocess begins or ends here."""
    merge_via_set_state: bool
    """Whether the parent is put into a state when the subprocess ends. Every recorded object says
    false. The meaning is our reading of the name."""
    disable_parent_state_control: bool
    """Whether the subprocess goes on wherever its parent is. Every recorded object says false. The
    meaning is our reading of the name."""
    subprocess_id: str | None = None
    """Id for the subprocess. No recording shows a value; that it is a text is a guess."""
    subprocess_name: str | None = None
    """Name of the subprocess. No recording shows a value; that it is a text is a guess. It was null
    even where the scheme names one."""
    subprocess_startup_type: SubprocessStartupType
    """Where a subprocess is run."""
    subprocess_in_out_definition: SubprocessInOutDefinition
    """Whether a subprocess begins or ends here."""
    subprocess_startup_parameter_copy_strategy: str
    """Which process parameters a new subprocess takes over; only `CopyAll` was recorded. The meaning
    is our reading of the name."""
    subprocess_finalize_parameter_merge_strategy: str
    """How the parent takes back process parameters at the end of a subprocess; only
    `OverwriteAllNulls` was recorded. The meaning is our reading of the name."""
    subprocess_specified_parameters: JsonValue
    """Process parameters picked for a subprocess, in an unknown form. Only null was recorded. The
    meaning is our reading of the name."""
    user_comment: str | None = None
    """A remark of the author. No recording shows a value; that it is a text is a guess."""


class SchemeTrigger(Model, kw_only=True, rename="pascal"):
    """What sets a transition off."""

    type: TriggerType
    """Kind of the trigger."""
    command: SchemeCommand | None = None
    """The command, for a trigger of this kind; else null."""
    timer: SchemeTimer | None = None
    """The timer, for a trigger of this kind; else null."""


class SchemeCondition(Model, kw_only=True, rename="pascal"):
    """A condition of a transition."""

    type: str
    """Kind of the condition; only `Always` was recorded."""
    action: JsonValue
    """What is asked whether the condition holds, in an unknown form. Only null was recorded. The
    meaning is our reading of the name."""
    expression: str | None = None
    """An expression that says whether the condition holds. No recording shows a value; that it is a
    text is a guess."""
    condition_inversion: bool
    """Whether the condition counts the other way round. Every recorded object says false. The meaning
    is our reading of the name."""
    result_on_pre_execution: bool | None = None
    """The answer while the server only tries out where a process would lead. No recording shows a
    value; that it is a boolean is a guess."""


class SchemeRestriction(Model, kw_only=True, rename="pascal"):
    """A rule about who may take a transition."""

    type: str
    """What the rule does; only `Allow` was recorded."""
    actor: Actor
    """For whom it holds."""


class Localization(Model, kw_only=True, rename="pascal"):
    """A name for people, in one language."""

    name: str
    """Name in the scheme of the thing that is named."""
    value: str
    """Name to show."""
    type: LocalizationType
    """What is named."""
    culture: str
    """Language and country, such as `en-US`."""
    is_default: bool
    """Whether it also serves for languages that have no name of their own."""


class AuthInfo(Model, kw_only=True, rename="camel"):
    """Whether calls need a sign-in. Servers 8.1.0 and 9.0.1 send `authEnabled`, 7.2.0 sends
    `securityType` instead, so neither is required.
    """

    auth_enabled: bool | None = None
    """Whether calls need a token. Server 7.2.0 does not send it."""
    security_type: str | None = None
    """How calls have to sign in, on server 7.2.0 only. No recording shows a value; that it is a text
    is a guess."""


class DiscoveryDocument(Model, kw_only=True):
    """What the sign-in provider says of itself, by the rules of OpenID Connect. Only the two members
    that a client needs are required; the others are those that the provider inside the server
    sends.
    """

    issuer: str
    """Address that names the provider; tokens carry it too."""
    authorization_endpoint: str | None = None
    """Where people sign in with a browser."""
    token_endpoint: str
    """Where requestToken asks for a token."""
    end_session_endpoint: str | None = None
    """Where people sign out with a browser."""
    userinfo_endpoint: str | None = None
    """Where an application asks who has signed in."""
    jwks_uri: str | None = None
    """Where the public keys are found by which tokens can be checked."""
    grant_types_supported: list[str] | None = None
    """Ways to get a token. `client_credentials` is the one for programs."""
    response_types_supported: list[str] | None = None
    """What the authorization endpoint can hand out."""
    response_modes_supported: list[str] | None = None
    """How the authorization endpoint can hand it out."""
    scopes_supported: list[str] | None = None
    """Scopes that can be asked for. `WorkflowApi` is the one of this API."""
    claims_supported: list[str] | None = None
    """Statements that an id token can hold."""
    id_token_signing_alg_values_supported: list[str] | None = None
    """Algorithms by which id tokens are signed."""
    code_challenge_methods_supported: list[str] | None = None
    """Methods of PKCE that the authorization endpoint takes."""
    subject_types_supported: list[str] | None = None
    """Whether all applications see the same id of a user (`public`)."""
    prompt_values_supported: list[str] | None = None
    """What the authorization endpoint can be told about asking the user."""
    token_endpoint_auth_methods_supported: list[str] | None = None
    """How a client can prove itself to the token endpoint."""
    require_pushed_authorization_requests: bool | None = None
    """Whether a browser sign-in must be announced beforehand."""
    claims_parameter_supported: bool | None = None
    """Whether single statements about the user can be asked for."""
    request_parameter_supported: bool | None = None
    """Whether a browser sign-in can be asked for by a signed object."""
    request_uri_parameter_supported: bool | None = None
    """Whether that object can be given by its address."""
    tls_client_certificate_bound_access_tokens: bool | None = None
    """Whether tokens can be tied to the certificate of a client."""
    authorization_response_iss_parameter_supported: bool | None = None
    """Whether an answer of the authorization endpoint names the provider."""


class TokenReply(Model, kw_only=True):
    """A token that was granted. Only what a client needs is required. Neither a scope nor a refresh
    token was ever recorded.
    """

    _secret_fields = frozenset({"access_token", "id_token"})

    access_token: str
    """The token to send with each call. It is long, about 12,000 characters, so it must never go into
    an address."""
    token_type: str
    """Word to send before the token; `Bearer` in every recorded reply."""
    expires_in: int | None = None
    """For how many seconds the token is good; 3600 or 3599 was recorded."""
    id_token: str | None = None
    """A second token that says who signed in; only sent when the scope `openid` was asked for."""


class TokenRefusal(Model, kw_only=True):
    """Why there is no token. The status is 400, also for a wrong secret. Only the code is required,
    since that is all a client needs.
    """

    error: str
    """Code of the cause. Recorded were `invalid_request`, `invalid_client`, `invalid_scope` and
    `unsupported_grant_type`."""
    error_description: str | None = None
    """The cause in words."""
    error_uri: str | None = None
    """Address of a page about the cause."""
