# Generated from spec.yaml by `python -m generator generate`; not edited by hand.

"""Models: a typed client.

    from workflow_api import WorkflowClient

    with WorkflowClient("http://localhost:8077") as client:
        print(client.zoo.get_everything())

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
    from .models import (
        Cat,
        Dog,
        Everything,
        Level,
        Mood,
        Named,
        Weight,
    )

__all__ = [
    "UNSET",
    "AsyncTransport",
    "AsyncWorkflowClient",
    "AuthenticationError",
    "Cat",
    "CertificateError",
    "ConnectError",
    "DeclarationUnknownError",
    "Declared",
    "Dog",
    "Event",
    "Everything",
    "JsonValue",
    "Level",
    "Mood",
    "Named",
    "OutcomeUnknown",
    "Parameter",
    "ParameterValue",
    "PermissionDeniedError",
    "PreparedRequest",
    "RateLimitedError",
    "RawReply",
    "Reply",
    "ReplyError",
    "ReplyTooLargeError",
    "Request",
    "RequestTimeoutError",
    "ResponseValidationError",
    "RetryPolicy",
    "ServerError",
    "StatusError",
    "Timeout",
    "Transport",
    "TransportError",
    "Unset",
    "Weight",
    "WorkflowApiError",
    "WorkflowClient",
    "WorkflowError",
]

_MODULES = {
    "UNSET": "_runtime.values",
    "AsyncTransport": "_runtime.transport",
    "AsyncWorkflowClient": "client",
    "AuthenticationError": "_runtime.errors",
    "Cat": "models",
    "CertificateError": "_runtime.errors",
    "ConnectError": "_runtime.errors",
    "DeclarationUnknownError": "_runtime.declarations",
    "Declared": "_runtime.parameters",
    "Dog": "models",
    "Event": "_runtime.events",
    "Everything": "models",
    "JsonValue": "_runtime.values",
    "Level": "models",
    "Mood": "models",
    "Named": "models",
    "OutcomeUnknown": "_runtime.errors",
    "Parameter": "_runtime.parameters",
    "ParameterValue": "_runtime.parameters",
    "PermissionDeniedError": "_runtime.errors",
    "PreparedRequest": "_runtime.dry_run",
    "RateLimitedError": "_runtime.errors",
    "RawReply": "_runtime.raw",
    "Reply": "_runtime.transport",
    "ReplyError": "_runtime.errors",
    "ReplyTooLargeError": "_runtime.errors",
    "Request": "_runtime.transport",
    "RequestTimeoutError": "_runtime.errors",
    "ResponseValidationError": "_runtime.errors",
    "RetryPolicy": "_runtime.retry",
    "ServerError": "_runtime.errors",
    "StatusError": "_runtime.errors",
    "Timeout": "_runtime.transport",
    "Transport": "_runtime.transport",
    "TransportError": "_runtime.errors",
    "Unset": "_runtime.values",
    "Weight": "models",
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
