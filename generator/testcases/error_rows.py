"""Replies that are not a success, and the exceptions that they raise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from .. import openapi
from ..encoders import literal
from ..openapi import Json
from ..python.expressions import plain
from ..python.results import enveloped, failures
from ..values.wire import text_of
from .rows import call_of

_BY_STATUS = {401: "AuthenticationError", 403: "PermissionDeniedError", 429: "RateLimitedError"}
_BY_KIND = {"not-signed-in": "AuthenticationError", "not-permitted": "PermissionDeniedError"}
_MAYBE_DONE = frozenset({408, 502, 503, 504})
_OF_RANGE = {"4XX": 404, "5XX": 500, "3XX": 302, "default": 404}
_BUSY = "busy"


def texts_by_operation(api: openapi.Api) -> Mapping[str, tuple[openapi.ErrorText, ...]]:
    """The error texts that the tests of each operation show.

    Each is shown once in a group, by the first operation that names it. One that no operation names
    is shown by the first whose replies can hold it.
    """
    named = {
        text.id
        for operation in api.operations
        for text in api.error_texts
        if text.id in operation.errors and _can_hold(operation, text)
    }
    shown: set[tuple[str, str]] = set()
    found: dict[str, tuple[openapi.ErrorText, ...]] = {}
    for operation in api.operations:
        new = {
            (operation.tag if text.id in named else "", text.id): text
            for text in api.error_texts
            if _can_hold(operation, text) and (text.id in operation.errors or text.id not in named)
        }
        found[operation.id] = tuple(text for key, text in new.items() if key not in shown)
        shown |= new.keys()
    return found


def error_rows(
    api: openapi.Api, operation: openapi.Operation, texts: tuple[openapi.ErrorText, ...]
) -> Iterator[str]:
    """The row of each error text, and of each documented status."""
    for text in texts:
        yield _refused(api, text) if text.status == 200 else _failed(text)
    documented = failures(operation)
    for response in documented:
        media = next(iter(response.content), None)
        body: Json = media.example.value if media and media.example else ""
        number = _OF_RANGE.get(response.status) or int(response.status)
        yield _status(api, operation, number, body, media.name if media else "text/plain")
    if not documented:
        yield _status(api, operation, 404, "Not here.", "text/plain")


def refusal(api: openapi.Api, text: openapi.ErrorText) -> tuple[str, str]:
    """The exception that an error text means, and the reply that has it."""
    return _class_of(api, text), call_of("refusal", [literal(text.example)])


def busy_reply(api: openapi.Api, operation: openapi.Operation) -> str:
    """The refusal of an instance that another caller holds; empty where there is none."""
    for text in api.error_texts:
        if text.kind == _BUSY and text.status == 200 and text.id in operation.errors:
            return refusal(api, text)[1]
    return ""


def changes_something(operation: openapi.Operation) -> bool:
    """Whether a call without a reply may have had an effect."""
    retry = operation.retry
    if retry is None:
        return True
    return retry.repeat is not openapi.Repeat.ALWAYS or retry.read is not None


def _can_hold(operation: openapi.Operation, text: openapi.ErrorText) -> bool:
    """Whether an operation has the kind of reply that the text appears in."""
    return text.status != 200 or enveloped(operation)


def _refused(api: openapi.Api, text: openapi.ErrorText) -> str:
    words = [literal(text.id), _class_of(api, text), literal(text.example), literal(text.kind)]
    found = re.fullmatch(text.pattern, text.example, re.DOTALL)
    parts = found.groupdict() if found else {}
    details: Json = {name: part for name, part in parts.items() if part is not None}
    words += [f"details={plain(details)}"] if details else []
    return call_of("refused", words)


def _failed(text: openapi.ErrorText) -> str:
    error = _BY_KIND.get(text.kind) or _class(text.status)
    words = [literal(text.id), error, literal(text.example), literal(text.kind)]
    words += [f"status={text.status}"] if text.status != 500 else []
    return call_of("failed", words)


def _status(
    api: openapi.Api, operation: openapi.Operation, status: int, body: Json, media_type: str
) -> str:
    is_json = media_type.endswith("json")
    body = body if is_json else text_of(body)
    kind = ""
    page = re.fullmatch(r"Exception [\w.`+]+:(.*?)(: {3}at .*)?", str(body), re.DOTALL)
    if page:
        known = [
            text
            for text in api.error_texts
            if text.status == status and re.fullmatch(text.pattern, page[1], re.DOTALL)
        ]
        kind = known[0].kind if known else ""
    error = _BY_KIND.get(kind) or _class(status)
    if status in _MAYBE_DONE and changes_something(operation):
        error, kind = "OutcomeUnknown", ""
    words = [str(status), error]
    words += [plain(body)] if body != "" else []
    words += [f"kind={literal(kind)}"] if kind else []
    words += [f"media_type={literal(media_type)}"] if media_type != "text/plain" else []
    return call_of("status", words)


def _class_of(api: openapi.Api, text: openapi.ErrorText) -> str:
    return next(kind.class_name for kind in api.error_kinds if kind.name == text.kind)


def _class(status: int) -> str:
    return _BY_STATUS.get(status) or ("ServerError" if status >= 500 else "StatusError")
