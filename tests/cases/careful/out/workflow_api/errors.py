# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
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
    "AuthenticationError",
    "CertificateError",
    "ConfigurationError",
    "ConnectError",
    "OutcomeUnknown",
    "PermissionDeniedError",
    "RateLimitedError",
    "ReplyError",
    "ReplyTooLargeError",
    "RequestTimeoutError",
    "ResponseValidationError",
    "ServerError",
    "StatusError",
    "TransportError",
    "WorkflowApiError",
    "WorkflowError",
]
