"""The classes of errors, and the names that belong to the server."""

from __future__ import annotations

from ..openapi import Api
from .docstrings import block, fitted
from .package import ErrorClass

RUNTIME_ERRORS = (
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
)
"""The classes of errors that the runtime has by hand."""


def error_classes(api: Api) -> tuple[ErrorClass, ...]:
    """The classes that the runtime does not have; the last kind of a class describes it."""
    classes = {
        kind.class_name: ErrorClass(
            name=kind.class_name, doc=block([fitted(kind.description, 4)], 4)
        )
        for kind in api.error_kinds
        if kind.class_name not in RUNTIME_ERRORS
    }
    return tuple(classes.values())


def reserved_names(api: Api) -> list[str]:
    """The names of process parameters that belong to the server, as they are compared."""
    return sorted(name.casefold() for name in (api.look_ups.reserved if api.look_ups else ()))
