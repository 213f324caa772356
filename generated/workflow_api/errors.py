# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""The exceptions of the client; `WorkflowApiError` is the base of all.

`WorkflowError` and its classes are answers: the server understood the call and refused it.
The others say that there was no such answer.
"""

from ._runtime.errors import (
    AuthenticationError,
    CertificateError,
    ConfigurationError,
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

__all__ = [
    "AlreadyExistsError",
    "AuthenticationError",
    "CertificateError",
    "ConfigurationError",
    "ConnectError",
    "InvalidRequestError",
    "NotAvailableError",
    "NotFoundError",
    "OutcomeUnknown",
    "PermissionDeniedError",
    "ProcessBusyError",
    "RateLimitedError",
    "ReplyError",
    "ReplyTooLargeError",
    "RequestTimeoutError",
    "ResponseValidationError",
    "ServerError",
    "StaleError",
    "StatusError",
    "TenantMismatchError",
    "TransportError",
    "WorkflowApiError",
    "WorkflowError",
]


class InvalidRequestError(WorkflowError):
    """Something in the request is missing, malformed or out of place. Sent again as it is, it fails
    again.
    """


class NotFoundError(WorkflowError):
    """What the call is about does not exist."""


class AlreadyExistsError(WorkflowError):
    """What was to be made is there already."""


class ProcessBusyError(WorkflowError):
    """Another call holds the instance at this moment. Sent again a little later, the call may succeed.
    On server 8.1.0 an instance can stay busy for good.
    """


class StaleError(WorkflowError):
    """Somebody else has changed the object since the caller read it. Read it again first."""


class NotAvailableError(WorkflowError):
    """The command or operation is unknown, or not on offer here: not in this state, or not for this
    identity.
    """


class TenantMismatchError(WorkflowError):
    """The tenant of the call is not that of the instance or user."""
