"""Every exception of the client. Texts name the operation and the address, never a secret."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID


class WorkflowApiError(Exception):
    """Base of all exceptions of this client.

    Attributes:
        operation: the operationId of the call; empty outside a call.
        method: the HTTP method.
        url: the address without its query.
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


class ReplyError(WorkflowApiError):
    """The server has answered, and not with a result.

    Attributes:
        status: the HTTP status.
        headers: the headers of the reply, names in small letters.
        content: the body of the reply, bytes.
    """

    status: int = 0
    headers: Mapping[str, str] = {}
    content: bytes = b""


class WorkflowError(ReplyError):
    """The server understood the call and refused it (`success: false`).

    Attributes:
        error: the server's text.
        message: the server's further text, mostly empty.
        kind: the kind of the text in the document's table; empty for an unknown text.
        details: the variable parts of the text by name, such as the id that was not found.
        process_ids: for a call about several process instances, those of them that the text
            names, as they were given; all others the server has dealt with.
    """

    error: str = ""
    message: str = ""
    kind: str = ""
    details: Mapping[str, str] = {}
    process_ids: tuple[UUID | str, ...] = ()


class StatusError(ReplyError):
    """The server, or something before it, answered with an HTTP status that is no success.

    Attributes:
        server_type: the .NET type of the server's exception, where it sent one.
        server_text: the text of it.
        stack: its stack trace; in no message.
        kind: the kind of the text in the document's table; empty for an unknown text.
    """

    server_type: str = ""
    server_text: str = ""
    stack: str = ""
    kind: str = ""


class AuthenticationError(StatusError, WorkflowError):
    """The server did not accept the sign-in, or no token could be had.

    Attributes:
        code: the `error` of a token endpoint that refused.
    """

    code: str = ""


class PermissionDeniedError(StatusError, WorkflowError):
    """Not allowed: to whoever is signed in, or to anybody by the server's settings."""


class RateLimitedError(StatusError):
    """Too many requests (HTTP 429)."""


class ServerError(StatusError):
    """The server, or a proxy, failed (HTTP 5xx)."""


class ResponseValidationError(ReplyError):
    """The reply does not have the form that the document describes."""


class TransportError(WorkflowApiError):
    """No complete reply came.

    Attributes:
        sent: whether bytes of the request may have reached the server.
        final: whether another try would meet the same failure.
    """

    sent: bool = False
    final: bool = False


class ConnectError(TransportError):
    """No connection came about; the server has seen nothing of the request."""


class CertificateError(ConnectError):
    """The server's certificate is not to be trusted; never tried again."""

    final: bool = True


class ReplyTooLargeError(TransportError):
    """The reply is longer than the client takes; its reading was broken off."""

    sent: bool = True
    final: bool = True


class RequestTimeoutError(TransportError):
    """A time limit passed."""


class OutcomeUnknown(TransportError):
    """The request left and no reply came: whether it took effect is not known.

    Attributes:
        process_id: the process instance, where the call was about one.
        read: the operation that shows what has happened.
    """

    sent: bool = True
    process_id: str | None = None
    read: str | None = None
