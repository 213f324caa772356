"""The tables that the runtime is given: operations by name, error texts, error classes."""

from __future__ import annotations

from ..encoders import literal
from ..names import constant
from ..openapi import Api, ErrorText
from .docstrings import block, fitted
from .imports import import_blocks
from .package import Catalogue, ErrorClass, ErrorPattern, Import

RUNTIME_ERRORS = (
    "AuthenticationError",
    "CertificateError",
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

_ALWAYS = {
    Import(".", "errors"),
    Import("._runtime.operation", "Catalogue"),
    Import("._runtime.operation", "ErrorText"),
}


def lower_catalogue(api: Api) -> Catalogue:
    """The tables; the texts keep the document's order, in which the first match wins."""
    classes = tuple(
        ErrorClass(
            kind=kind.name, name=kind.class_name, doc=block([fitted(kind.description, 4)], 4)
        )
        for kind in api.error_kinds
    )
    constants = {operation.id: constant(operation.id) for operation in api.operations}
    return Catalogue(
        imports=import_blocks(
            {Import("._operations", name) for name in constants.values()} | _ALWAYS
        ),
        operations=tuple((literal(name), value) for name, value in constants.items()),
        error_classes=classes,
        runtime_errors=RUNTIME_ERRORS,
        error_names=tuple(sorted({*RUNTIME_ERRORS, *(item.name for item in classes)})),
        generated_errors=tuple(
            {item.name: item for item in classes if item.name not in RUNTIME_ERRORS}.values()
        ),
        error_patterns=tuple(_pattern(text) for text in api.error_texts),
        token_url=_token_url(api),
        scheme=literal(api.look_ups.scheme if api.look_ups else None),
        instance=literal(api.look_ups.instance if api.look_ups else None),
        reserved=tuple(map(literal, reserved_names(api))),
    )


def reserved_names(api: Api) -> list[str]:
    """The names of process parameters that belong to the server, as they are compared."""
    return sorted(name.casefold() for name in (api.look_ups.reserved if api.look_ups else ()))


def _pattern(text: ErrorText) -> ErrorPattern:
    values = (text.id, text.kind, text.pattern, text.status)
    return ErrorPattern(expressions=tuple(map(literal, values)))


def _token_url(api: Api) -> str:
    """The endpoint for client credentials as an expression; empty where none is named."""
    return next((literal(item.token_url) for item in api.security_schemes if item.token_url), "")
