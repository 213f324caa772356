# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""Workflow API: a typed client.

    from workflow_api import WorkflowClient

    with WorkflowClient("http://localhost:8077") as client:
        print(client.instances.list())

Names are loaded when they are first used, so that importing the package costs little.
"""

# Type checkers take this name for true. The module typing is left alone because loading it would
# cost more than all the rest.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from ._runtime.declarations import (
        DeclarationUnknownError,
    )
    from ._runtime.dry_run import (
        PreparedRequest,
    )
    from ._runtime.errors import (
        AuthenticationError,
        CertificateError,
        ConnectError,
        OutcomeUnknown,
        PermissionDeniedError,
        RateLimitedError,
        ReplyError,
        ReplyTooLargeError,
        RequestTimeoutError,
        ResponseValidationError,
        ServerError,
        StatusError,
        TransportError,
        WorkflowApiError,
        WorkflowError,
    )
    from ._runtime.events import (
        Event,
    )
    from ._runtime.parameters import (
        Declared,
        Parameter,
        ParameterValue,
    )
    from ._runtime.raw import (
        RawReply,
    )
    from ._runtime.retry import (
        RetryPolicy,
    )
    from ._runtime.transport import (
        AsyncTransport,
        Reply,
        Request,
        Timeout,
        Transport,
    )
    from ._runtime.values import (
        UNSET,
        JsonValue,
        Unset,
    )
    from .client import (
        AsyncWorkflowClient,
        WorkflowClient,
    )
    from .errors import (
        AlreadyExistsError,
        InvalidRequestError,
        NotAvailableError,
        NotFoundError,
        ProcessBusyError,
        StaleError,
        TenantMismatchError,
    )
    from .models import (
        Activity,
        Actor,
        AuthInfo,
        AuthType,
        Command,
        CommandParameter,
        Credential,
        DiscoveryDocument,
        ExecuteCommandInfo,
        ExternalLogin,
        HistoryItem,
        InboxItem,
        InstanceList,
        InstanceListItem,
        InstanceStatus,
        Localization,
        LocalizationType,
        OutboxItem,
        ParameterPurpose,
        ProcessInstance,
        ProcessParameterItem,
        ResumeResult,
        SchemeCommand,
        SchemeCommandParameter,
        SchemeCondition,
        SchemeModel,
        SchemeParameter,
        SchemeRestriction,
        SchemeTimer,
        SchemeTransition,
        SchemeTrigger,
        State,
        SubprocessInOutDefinition,
        SubprocessStartupType,
        TokenRefusal,
        TokenReply,
        Transition,
        TransitionClassifier,
        TriggerType,
        User,
        UserList,
    )

__all__ = [
    "UNSET",
    "Activity",
    "Actor",
    "AlreadyExistsError",
    "AsyncTransport",
    "AsyncWorkflowClient",
    "AuthInfo",
    "AuthType",
    "AuthenticationError",
    "CertificateError",
    "Command",
    "CommandParameter",
    "ConnectError",
    "Credential",
    "DeclarationUnknownError",
    "Declared",
    "DiscoveryDocument",
    "Event",
    "ExecuteCommandInfo",
    "ExternalLogin",
    "HistoryItem",
    "InboxItem",
    "InstanceList",
    "InstanceListItem",
    "InstanceStatus",
    "InvalidRequestError",
    "JsonValue",
    "Localization",
    "LocalizationType",
    "NotAvailableError",
    "NotFoundError",
    "OutboxItem",
    "OutcomeUnknown",
    "Parameter",
    "ParameterPurpose",
    "ParameterValue",
    "PermissionDeniedError",
    "PreparedRequest",
    "ProcessBusyError",
    "ProcessInstance",
    "ProcessParameterItem",
    "RateLimitedError",
    "RawReply",
    "Reply",
    "ReplyError",
    "ReplyTooLargeError",
    "Request",
    "RequestTimeoutError",
    "ResponseValidationError",
    "ResumeResult",
    "RetryPolicy",
    "SchemeCommand",
    "SchemeCommandParameter",
    "SchemeCondition",
    "SchemeModel",
    "SchemeParameter",
    "SchemeRestriction",
    "SchemeTimer",
    "SchemeTransition",
    "SchemeTrigger",
    "ServerError",
    "StaleError",
    "State",
    "StatusError",
    "SubprocessInOutDefinition",
    "SubprocessStartupType",
    "TenantMismatchError",
    "Timeout",
    "TokenRefusal",
    "TokenReply",
    "Transition",
    "TransitionClassifier",
    "Transport",
    "TransportError",
    "TriggerType",
    "Unset",
    "User",
    "UserList",
    "WorkflowApiError",
    "WorkflowClient",
    "WorkflowError",
]

_MODULES = {
    "UNSET": "_runtime.values",
    "Activity": "models",
    "Actor": "models",
    "AlreadyExistsError": "errors",
    "AsyncTransport": "_runtime.transport",
    "AsyncWorkflowClient": "client",
    "AuthInfo": "models",
    "AuthType": "models",
    "AuthenticationError": "_runtime.errors",
    "CertificateError": "_runtime.errors",
    "Command": "models",
    "CommandParameter": "models",
    "ConnectError": "_runtime.errors",
    "Credential": "models",
    "DeclarationUnknownError": "_runtime.declarations",
    "Declared": "_runtime.parameters",
    "DiscoveryDocument": "models",
    "Event": "_runtime.events",
    "ExecuteCommandInfo": "models",
    "ExternalLogin": "models",
    "HistoryItem": "models",
    "InboxItem": "models",
    "InstanceList": "models",
    "InstanceListItem": "models",
    "InstanceStatus": "models",
    "InvalidRequestError": "errors",
    "JsonValue": "_runtime.values",
    "Localization": "models",
    "LocalizationType": "models",
    "NotAvailableError": "errors",
    "NotFoundError": "errors",
    "OutboxItem": "models",
    "OutcomeUnknown": "_runtime.errors",
    "Parameter": "_runtime.parameters",
    "ParameterPurpose": "models",
    "ParameterValue": "_runtime.parameters",
    "PermissionDeniedError": "_runtime.errors",
    "PreparedRequest": "_runtime.dry_run",
    "ProcessBusyError": "errors",
    "ProcessInstance": "models",
    "ProcessParameterItem": "models",
    "RateLimitedError": "_runtime.errors",
    "RawReply": "_runtime.raw",
    "Reply": "_runtime.transport",
    "ReplyError": "_runtime.errors",
    "ReplyTooLargeError": "_runtime.errors",
    "Request": "_runtime.transport",
    "RequestTimeoutError": "_runtime.errors",
    "ResponseValidationError": "_runtime.errors",
    "ResumeResult": "models",
    "RetryPolicy": "_runtime.retry",
    "SchemeCommand": "models",
    "SchemeCommandParameter": "models",
    "SchemeCondition": "models",
    "SchemeModel": "models",
    "SchemeParameter": "models",
    "SchemeRestriction": "models",
    "SchemeTimer": "models",
    "SchemeTransition": "models",
    "SchemeTrigger": "models",
    "ServerError": "_runtime.errors",
    "StaleError": "errors",
    "State": "models",
    "StatusError": "_runtime.errors",
    "SubprocessInOutDefinition": "models",
    "SubprocessStartupType": "models",
    "TenantMismatchError": "errors",
    "Timeout": "_runtime.transport",
    "TokenRefusal": "models",
    "TokenReply": "models",
    "Transition": "models",
    "TransitionClassifier": "models",
    "Transport": "_runtime.transport",
    "TransportError": "_runtime.errors",
    "TriggerType": "models",
    "Unset": "_runtime.values",
    "User": "models",
    "UserList": "models",
    "WorkflowApiError": "_runtime.errors",
    "WorkflowClient": "client",
    "WorkflowError": "_runtime.errors",
}


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
