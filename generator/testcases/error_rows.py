"""Replies that are no success, and the exceptions that they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import openapi
from ..encoders import literal
from ..openapi import Json
from ..python.expressions import Expressions, plain
from ..python.package import Import
from ..python.results import enveloped, failures
from ..values.wire import text_of
from .rows import call_of

_BY_STATUS = {401: "AuthenticationError", 403: "PermissionDeniedError", 429: "RateLimitedError"}
_BY_KIND = {"not-signed-in": "AuthenticationError", "not-permitted": "PermissionDeniedError"}
_MAYBE_DONE = frozenset({408, 502, 503, 504})
_OF_RANGE = {"4XX": 404, "5XX": 500, "3XX": 302, "default": 404}
_BUSY = "busy"
_UNKNOWN_TEXT = 'refused("an unknown text", WorkflowError, "Something else.", "")'
_MESSAGE_ONLY = 'refused("only a message", WorkflowError, "", "", message="Something else.")'


class Raiser:
    """Makes the rows about errors; a text that no operation names is told with the first."""

    def __init__(self, api: openapi.Api, errors_module: str) -> None:
        self._api = api
        self._module = errors_module
        self._classes = {kind.name: kind.class_name for kind in api.error_kinds}
        named = {
            text.id
            for operation in api.operations
            for text in api.error_texts
            if _can_say(operation, text)
        }
        self._left = [text for text in api.error_texts if text.id not in named]

    def rows(self, operation: openapi.Operation, expressions: Expressions) -> tuple[str, ...]:
        """The rows of an operation."""
        rows = list(self._rows(operation))
        expressions.imports |= {Import(self._module, error) for error, _ in rows}
        return tuple(row for _, row in rows)

    def refusal(self, text: openapi.ErrorText) -> tuple[str, str]:
        """The exception that a text means, and the answer that has it."""
        return self._classes[text.kind], call_of("refusal", [literal(text.example)])

    def busy(self, operation: openapi.Operation) -> str:
        """The refusal by which the server says that another caller holds the instance."""
        for text in self._api.error_texts:
            if text.kind == _BUSY and text.status == 200 and text.id in operation.errors:
                return self.refusal(text)[1]
        return ""

    def _rows(self, operation: openapi.Operation) -> Iterator[tuple[str, str]]:
        texts = [text for text in self._api.error_texts if _can_say(operation, text)]
        if enveloped(operation):
            texts += [text for text in self._left if text.status == 200]
            self._left = [text for text in self._left if text.status != 200]
        texts += [text for text in self._left if text.status != 200]
        self._left = [text for text in self._left if text.status == 200]
        for text in texts:
            yield self._refused(text) if text.status == 200 else self._page(text)
        if enveloped(operation):
            yield "WorkflowError", _UNKNOWN_TEXT
            yield "WorkflowError", _MESSAGE_ONLY
        documented = failures(operation)
        for response in documented:
            yield self._status(operation, response)
        if not documented:
            yield self._plain(operation, "not found", 404, "Not here.", "text/plain")

    def _refused(self, text: openapi.ErrorText) -> tuple[str, str]:
        error = self._classes[text.kind]
        words = [literal(text.id), error, literal(text.example), literal(text.kind)]
        details = details_of(text)
        words += [f"details={plain(details)}"] if details else []
        return error, call_of("refused", words)

    def _page(self, text: openapi.ErrorText) -> tuple[str, str]:
        error = _BY_KIND.get(text.kind) or _class(text.status)
        words = [literal(text.id), error, literal(text.example), literal(text.kind)]
        words += [f"status={text.status}"] if text.status != 500 else []
        return error, call_of("failed", words)

    def _status(self, operation: openapi.Operation, response: openapi.Response) -> tuple[str, str]:
        status = _OF_RANGE.get(response.status) or int(response.status)
        media = next(iter(response.content), None)
        body: Json = media.example.value if media and media.example else ""
        is_json = media is not None and media.name.endswith("json")
        name = f"status {response.status}"
        media_type = media.name if media else "text/plain"
        return self._plain(operation, name, status, body if is_json else text_of(body), media_type)

    def _plain(
        self, operation: openapi.Operation, name: str, status: int, body: Json, media_type: str
    ) -> tuple[str, str]:
        kind = ""
        page = re.fullmatch(r"Exception [\w.`+]+:(.*?)(: {3}at .*)?", str(body), re.DOTALL)
        if page:
            known = [
                text
                for text in self._api.error_texts
                if text.status == status and re.fullmatch(text.pattern, page[1], re.DOTALL)
            ]
            kind = known[0].kind if known else ""
        error = _BY_KIND.get(kind) or _class(status)
        attributes: dict[str, Json] = {"status": status, "kind": kind}
        if status in _MAYBE_DONE and changes_something(operation):
            error, attributes = "OutcomeUnknown", {}
        words = [literal(name), error, _answer(body, status, media_type)]
        words.append(literal(f"HTTP {status}"))
        if attributes:
            words.append(f"attributes={plain(attributes)}")
        return error, call_of("Raises", words)


def _can_say(operation: openapi.Operation, text: openapi.ErrorText) -> bool:
    """Whether an operation names a text, and has the kind of reply in which it stands."""
    return text.id in operation.errors and (text.status != 200 or enveloped(operation))


def details_of(text: openapi.ErrorText) -> dict[str, Json]:
    """The variable parts of a text's example, by the names of its pattern."""
    found = re.fullmatch(text.pattern, text.example, re.DOTALL)
    parts = found.groupdict() if found else {}
    return {name: part for name, part in parts.items() if part is not None}


def changes_something(operation: openapi.Operation) -> bool:
    """Whether a call without a reply may have had an effect."""
    retry = operation.retry
    if retry is None:
        return True
    return retry.repeat is not openapi.Repeat.ALWAYS or retry.read is not None


def _class(status: int) -> str:
    return _BY_STATUS.get(status) or ("ServerError" if status >= 500 else "StatusError")


def _answer(body: Json, status: int, media_type: str) -> str:
    words = [plain(body), f"status={status}"]
    if media_type != "application/json":
        words.append(f"media_type={literal(media_type)}")
    return call_of("Answer", words)
