# SPDX-License-Identifier: MIT
"""From a reply to the typed result of a call, or to the exception that it means."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping
from datetime import tzinfo
from decimal import Decimal
from functools import lru_cache
from typing import Any, Generic, TypeVar

import msgspec

from ..dates import date_reader
from ..errors import ReplyError, ResponseValidationError, WorkflowError
from ..operation import Catalogue, Operation
from ..transport.interface import Reply, Request
from .excerpt import excerpt, is_page, page_excerpt
from .status_errors import status_error, with_call_and_reply, without_echo

PayloadT = TypeVar("PayloadT")


class Envelope(msgspec.Struct):
    """The object around every reply of the API; `data` is read only if the call succeeded."""

    success: bool
    data: msgspec.Raw = msgspec.Raw(b"null")
    error: str | None = ""
    message: str | None = ""


class Success(msgspec.Struct, Generic[PayloadT]):
    """The envelope of a success together with its payload."""

    success: bool
    data: PayloadT


_ENVELOPE = msgspec.json.Decoder(Envelope)
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# ValueError: not JSON, not UTF-8, another type. ArithmeticError: a number too large for Decimal.
_CUT = "Input data was truncated"
_UNREADABLE = (ValueError, ArithmeticError, RecursionError)


class Reader:
    """Reads the replies of one client.

    Args:
        catalogue: the tables of the package.
        zone: the server's zone, for dates that come without one; None leaves them naive.
        decimals: whether numbers with a fraction become Decimals where no type is described.
    """

    def __init__(self, catalogue: Catalogue, zone: tzinfo | None, decimals: bool) -> None:
        self._catalogue = catalogue
        self._zone = zone
        self._decimals = decimals

    def read(self, operation: Operation[object], request: Request, reply: Reply) -> Any:
        """The result, of the type in the declaration.

        Raises:
            WorkflowError: the server refused the call.
            StatusError: an HTTP status that is not a success.
            ResponseValidationError: the reply does not match the document.
        """
        try:
            return self._read(operation, request, reply)
        except ReplyError:
            safe = without_echo(request, reply)
            if safe is reply:
                raise
        return self._read(operation, request, safe)

    def _read(self, operation: Operation[object], request: Request, reply: Reply) -> Any:
        if not 200 <= reply.status < 300:
            raise status_error(self._catalogue, operation, request, reply)
        if reply.status in operation.empty:
            return None
        if operation.reply is str:
            return _text(reply)
        if reply.status == 204 and operation.reply is None:
            return None
        if operation.enveloped:
            return self._payload(operation, request, reply)
        if operation.reply is None:
            return None
        return self._decode(operation, request, reply, reply.content, "$")

    def _payload(self, operation: Operation[object], request: Request, reply: Reply) -> Any:
        if operation.reply is not None:
            # A success is read in one step. Anything else is read again in two steps, so that a
            # refusal is never read as a payload and an error names the right place.
            whole = self._success(operation, reply.content)
            if whole is not None and whole.success:
                return whole.data
        try:
            envelope = _ENVELOPE.decode(_utf8(reply.content))
        except _UNREADABLE as error:
            raise _invalid(operation, request, reply, _reason(error)) from None
        if not envelope.success:
            raise refusal(self._catalogue, operation, request, reply, envelope)
        if operation.reply is None:
            return None
        return self._decode(operation, request, reply, bytes(envelope.data), "$.data")

    def _success(self, operation: Operation[object], content: bytes) -> Success[Any] | None:
        try:
            decoder = _success_decoder(operation.reply, self._zone, self._decimals)
            return decoder.decode(_utf8(content))
        except _UNREADABLE:
            return None

    def _decode(
        self,
        operation: Operation[object],
        request: Request,
        reply: Reply,
        content: bytes,
        root: str,
    ) -> Any:
        decoder = _decoder(operation.reply, self._zone, self._decimals)
        try:
            return decoder.decode(_utf8(content))
        except _UNREADABLE as error:
            text = re.sub(r"`\$", f"`{root}", _reason(error))
            text = text if root in text else f"{text} - at `{root}`"
            raise _invalid(operation, request, reply, text) from None


@lru_cache(maxsize=1024)
def _success_decoder(
    reply_type: Any, zone: tzinfo | None, decimals: bool
) -> msgspec.json.Decoder[Success[Any]]:
    success: Any = Success
    return _decoder(success[reply_type], zone, decimals)


@lru_cache(maxsize=1024)
def _decoder(reply_type: Any, zone: tzinfo | None, decimals: bool) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(
        reply_type,
        dec_hook=date_reader(zone),
        float_hook=Decimal if decimals else None,
    )


def refusal(
    catalogue: Catalogue,
    operation: Operation[object],
    request: Request,
    reply: Reply,
    envelope: Envelope,
) -> WorkflowError:
    """The exception for `success: false`, its class chosen by the server's text."""
    text = envelope.error or envelope.message or ""
    found, details = catalogue.classify(200, text)
    kind = found.kind if found else ""
    error_class = catalogue.error_classes.get(kind, WorkflowError)
    words = excerpt(text, 2000) or "the call was refused"
    error = with_call_and_reply(error_class(words), operation, request, reply)
    error.error = envelope.error or ""
    error.message = envelope.message or ""
    error.kind = kind
    error.details = details
    return error


def _invalid(
    operation: Operation[object], request: Request, reply: Reply, text: str
) -> ResponseValidationError:
    is_foreign = not reply.content or (text.startswith(_CUT) and not _is_whole(reply.content))
    if is_page(reply.headers.get("content-type", ""), reply.content):
        text = (
            "something between the client and the server, such as a proxy or its login page,"
            f" replied with a page for a browser: {page_excerpt(_text(reply))}"
        )
        is_foreign = True
    elif not reply.content:
        text = "the reply is empty where JSON was expected"
    error = ResponseValidationError(text)
    error.is_foreign = is_foreign
    return with_call_and_reply(error, operation, request, reply)


def _is_whole(content: bytes) -> bool:
    """Whether the JSON has an end; half of a surrogate pair looks cut to the decoder too."""
    try:
        json.loads(content)
    except ValueError:
        return False
    return True


def _reason(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "the JSON is nested too deeply"
    if isinstance(error, ArithmeticError):
        return "a number is out of range"
    return str(error)


def _utf8(content: bytes) -> bytes:
    """The content without a byte order mark. Raises UnicodeError if it does not match its mark."""
    if content.startswith(b"{"):
        return content
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content.decode(encoding).encode("utf-8")
    return content


def _text(reply: Reply) -> str:
    encoding = _charset(reply.headers)
    return reply.content.decode(encoding, errors="replace")


def _charset(headers: Mapping[str, str]) -> str:
    found = re.search(r"charset=\"?([\w.-]+)", headers.get("content-type", ""))
    try:
        return codecs.lookup(found[1]).name if found else "utf-8"
    except LookupError:
        return "utf-8"
