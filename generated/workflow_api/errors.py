# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

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
    """Something in the request is missing, malformed or not allowed there. Sending the same request
    again fails again.
    """


class NotFoundError(WorkflowError):
    """The object of the call does not exist."""


class AlreadyExistsError(WorkflowError):
    """The object to be created already exists."""


class ProcessBusyError(WorkflowError):
    """Another call is using the instance. The same request may succeed a little later. An instance can
    stay busy permanently: seen on server 8.1.0, and on 9.0.1 with a timer whose conditions were all
    false.
    """


class StaleError(WorkflowError):
    """Another caller has changed the object since you read it. Read it again first."""


class NotAvailableError(WorkflowError):
    """The command or operation is unknown, or not available in this state or to this identity."""


class TenantMismatchError(WorkflowError):
    """The tenant of the call is not that of the instance or user."""
