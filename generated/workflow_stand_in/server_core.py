# SPDX-License-Identifier: MIT
"""From a request to its answer: sign-in, script, checks and the operation itself."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from dataclasses import replace

from .arguments import PREFIX, Arguments, read_arguments
from .checking import Checker
from .cors import allowed, preflight
from .document import Document, Operation
from .envelope import Refused, ServerPage, Told, json_answer, page, refusal, success
from .exchange import Answer, Request
from .faults import NOT_SIGNED_IN
from .operations import BEHAVIOUR
from .replies import SeenRequest
from .script import Script
from .sign_in import SignIn
from .store import Store

_LONGEST_LINE = 8192
_LONGEST_HEADERS = 32768
LARGEST_BODY = 30_000_000
"""A body beyond this size ends the connection: transport/too-large-body."""
_AUTH_INFO = "/auth-info"


class Core:
    """One server without its network. Not safe for threads; whoever calls holds a lock."""

    def __init__(
        self,
        *,
        store: Callable[[], Store],
        sign_in: SignIn,
        document: Document,
        require_token: bool,
        strict: bool,
    ) -> None:
        self._new_store = store
        self.store = store()
        self.sign_in = sign_in
        self.document = document
        self.script = Script()
        self.seen: list[SeenRequest] = []
        self.on_seen: Callable[[SeenRequest], None] | None = None
        self._checker = Checker(document)
        self._require_token = require_token
        self._strict = strict

    def reset(self) -> None:
        """As new: nothing kept, nothing told, nothing seen."""
        self.store = self._new_store()
        self.sign_in.forget()
        self.script.clear()
        self.seen.clear()

    def answer(self, request: Request, base: str) -> Answer:
        """The answer to a request that reached the server at `base`."""
        asked = preflight(request)
        operation = self._operation(request)
        problems = () if asked else self._checker.problems(operation, request)
        self._note(request, operation, problems)
        if asked:
            return asked
        too_long = _too_long(request)
        if too_long:
            return too_long
        operation_id = operation.id if operation else None
        right = self.script.answer(operation_id, lambda: self._right(request, problems, base))
        return _packed(request, allowed(request, right))

    def _right(self, request: Request, problems: tuple[str, ...], base: str) -> Answer:
        if self._strict and problems:
            listed = "".join(f"\n- {problem}" for problem in problems)
            text = f"The request does not match the document:{listed}\n"
            headers = (("Content-Type", "text/plain; charset=utf-8"),)
            return Answer(status=400, headers=headers, body=text.encode("utf-8", "replace"))
        provided = self.sign_in.answer(request, base)
        if provided is not None:
            return provided
        if request.path.rstrip("/").lower() == _AUTH_INFO:
            # auth/auth-info, server/auth-info: without a token.
            return json_answer({"authEnabled": self._require_token})
        if request.segments[0].lower() != PREFIX:
            return self._elsewhere(request)
        try:
            return self._call(request)
        except ServerPage as error:
            return page(error.text, error.kind)
        except Refused as error:
            return refusal(str(error))

    def _elsewhere(self, request: Request) -> Answer:
        """An operation of the document that has no behaviour, else transport/other-path."""
        operation = self.document.at(request.path, request.method)
        if operation is not None and not operation.steady.startswith(f"/{PREFIX}/"):
            return operation.example()
        headers = (
            ("Content-Type", "text/html"),
            ("Cache-Control", "public,max-age=31104000"),
            ("Content-Length", "0"),
        )
        return Answer(status=404, headers=headers)

    def _call(self, request: Request) -> Answer:
        """The body is read before the token is looked at: auth/call-invalid-body-no-token."""
        call = read_arguments(request)
        if self._require_token and not self.sign_in.admits(request):
            # auth/call-no-token, call-unknown-operation-no-token
            raise ServerPage(NOT_SIGNED_IN)
        if not call.operation:
            # transport/no-operation, no-operation-slash
            raise ServerPage(
                "Parameter 'operation' is required. Use such URL format: workflowapi/{operation}."
            )
        return self._behave(call, request.method)

    def _behave(self, call: Arguments, method: str) -> Answer:
        # transport/operation-upper
        behaviour = BEHAVIOUR.get(call.operation.lower())
        if behaviour is not None:
            result = behaviour(self.store, call)
            if isinstance(result, Told):
                return success(result.data, result.message)
            return success(result)
        operation = self.document.at(f"/{PREFIX}/{call.operation}", method)
        if operation is not None:
            return operation.example()
        # instances/getformbyflow, transport/unknown-operation
        raise Refused(f"operation={call.operation} is not supported!")

    def _operation(self, request: Request) -> Operation | None:
        """The requested operation; query or body may name it: transport/operation-in-body."""
        found = self.document.at(request.path, request.method)
        if found is not None or request.path.strip("/").lower() != PREFIX:
            return found
        try:
            named = read_arguments(request).operation
        except ServerPage:
            return None
        return self.document.at(f"/{PREFIX}/{named}", request.method) if named else None

    def _note(
        self, request: Request, operation: Operation | None, problems: tuple[str, ...]
    ) -> None:
        seen = SeenRequest(
            method=request.method,
            path=request.path,
            query=request.query,
            headers=tuple(request.headers),
            body=request.body,
            operation_id=operation.id if operation else None,
            problems=problems,
        )
        self.seen.append(seen)
        if self.on_seen is not None:
            self.on_seen(seen)


def _too_long(request: Request) -> Answer | None:
    """transport/long-url, long-header; auth/call-token-in-query."""
    line = len(request.method) + len(request.path) + len(request.query) + len("  HTTP/1.1\r\n")
    headers = sum(len(name) + len(value) + 4 for name, value in request.headers)
    if line <= _LONGEST_LINE and headers <= _LONGEST_HEADERS:
        return None
    closed = (("Content-Length", "0"), ("Connection", "close"))
    return Answer(status=414 if line > _LONGEST_LINE else 431, headers=closed)


def _packed(request: Request, answer: Answer) -> Answer:
    """Gzip for clients that accept it: transport/accept-gzip. Only replies without a length."""
    names = {name.lower() for name, _ in answer.headers}
    if "content-type" not in names or "content-length" in names or answer.status != 200:
        return answer
    headers = [*answer.headers]
    if "vary" not in names:
        headers.append(("Vary", "Accept-Encoding"))
    if "gzip" not in (request.header("Accept-Encoding") or "") or "content-encoding" in names:
        return replace(answer, headers=headers)
    headers.append(("Content-Encoding", "gzip"))
    return replace(answer, headers=headers, body=gzip.compress(answer.body, 1, mtime=0))
