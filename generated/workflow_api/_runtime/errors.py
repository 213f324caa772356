# SPDX-License-Identifier: MIT
"""Every exception of the client. Messages name the operation and the URL, never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID


class WorkflowApiError(Exception):
    """Base of all exceptions of this client.

    Attributes:
        operation: the operationId of the call; empty outside a call.
        method: the HTTP method.
        url: the URL without its query.
        attempts: how many times the request was sent.
    """

    def __init__(
        self, text: str, *, operation: str = "", method: str = "", url: str = "", attempts: int = 1
    ) -> None:
        super().__init__(text)
        self.text = text
        self.operation = operation
        self.method = method
        self.url = url
        self.attempts = attempts

    def __str__(self) -> str:
        place = f"{self.operation}: " if self.operation else ""
        address = f" ({self.method} {self.url})" if self.url else ""
        tries = f" after {self.attempts} attempts" if self.attempts > 1 else ""
        return f"{place}{self.text}{address}{tries}"


class ConfigurationError(WorkflowApiError, ValueError):
    """A setting of the client is wrong; nothing was sent.

    The message names the argument of the client, or the variable of the environment.
    """


class ReplyError(WorkflowApiError):
    """The server has replied, but not with a result.

    Attributes:
        status: the HTTP status.
        headers: the headers of the reply, names in lower case.
        content: the body of the reply, bytes.
    """

    status: int = 0
    headers: Mapping[str, str] = {}
    content: bytes = b""


class WorkflowError(ReplyError):
    """The server understood the call and refused it (`success: false`).

    Attributes:
        error: the server's text.
        message: the server's additional text, mostly empty.
        kind: the kind of the text in the document's table; empty for an unknown text.
        details: the variable parts of the text by name, such as the id that was not found.
        process_ids: for a call about several process instances, those of them that the text
            names, unchanged; the server has handled all others.
    """

    error: str = ""
    message: str = ""
    kind: str = ""
    details: Mapping[str, str] = {}
    process_ids: tuple[UUID | str, ...] = ()


class StatusError(ReplyError):
    """The server, or a proxy, replied with an HTTP status that is not a success.

    Attributes:
        server_type: the .NET type of the exception on the server, if the server sent one.
        server_text: the exception's text.
        stack: its stack trace; not part of any message.
        kind: the kind of the text in the document's table; empty for an unknown text.
    """

    server_type: str = ""
    server_text: str = ""
    stack: str = ""
    kind: str = ""


class AuthenticationError(StatusError, WorkflowError):
    """The server did not accept the sign-in, or no token could be had.

    Attributes:
        code: the `error` in the reply of a token endpoint.
    """

    code: str = ""


class PermissionDeniedError(StatusError, WorkflowError):
    """The signed-in user, or by the server's settings everyone, may not do this."""


class RateLimitedError(StatusError):
    """Too many requests (HTTP 429)."""


class ServerError(StatusError):
    """The server, or a proxy, failed (HTTP 5xx)."""


class ResponseValidationError(ReplyError):
    """The reply does not match the document.

    Attributes:
        is_foreign: whether it is not a whole reply of the API: cut short, empty, or a page of
            something in between. Such a reply does not show whether the call took effect: a call
            that may be sent again is, and one that changes something ends in OutcomeUnknown.
    """

    is_foreign: bool = False


class TransportError(WorkflowApiError):
    """No complete reply was received.

    Attributes:
        sent: whether bytes of the request may have reached the server.
        final: whether a retry would fail in the same way.
    """

    sent: bool = False
    final: bool = False


class ConnectError(TransportError):
    """No connection was established; no part of the request reached the server."""


class CertificateError(ConnectError):
    """The server's certificate is not trusted; there is no retry."""

    final: bool = True


class ReplyTooLargeError(TransportError):
    """The reply is longer than the client accepts; reading was aborted."""

    sent: bool = True
    final: bool = True


class RequestTimeoutError(TransportError):
    """A time limit passed."""


class OutcomeUnknown(TransportError):
    """The request was sent and no reply was received: it is unknown whether it took effect.

    Attributes:
        process_id: the process instance, if the call was about one.
        read: the operation that shows whether the call took effect.
    """

    sent: bool = True
    process_id: str | None = None
    read: str | None = None
