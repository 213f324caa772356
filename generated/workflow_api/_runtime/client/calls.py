# SPDX-License-Identifier: MIT
"""A call from its arguments to its result, as steps."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from ..errors import (
    AuthenticationError,
    ReplyError,
    StatusError,
    TransportError,
    WorkflowApiError,
    WorkflowError,
)
from ..operation import AUTH_INFO, Catalogue, Operation
from ..parameters.declarations import DeclarationCache
from ..parameters.encode import encode_process_parameters
from ..reply.reader import Reader
from ..request.build import build_request, complete
from ..retry.attempts import BUSY, Attempts
from ..retry.budget import Budget
from ..sign_in.client_credentials import ClientCredentials
from ..sign_in.methods import GivenToken
from ..steps.steps import CallTokenFunction, FetchToken, Steps, token_of, within
from ..transport.events import LOG
from ..transport.interface import Request
from ..transport.secret import Secret
from .settings import Settings

ResultT = TypeVar("ResultT")

_PATH_ARGUMENT = re.compile(r"\{(\w+)\}")


class Shared:
    """What a client shares with the clients made from it by `with_options`."""

    def __init__(self) -> None:
        self.budget = Budget()
        self.declarations = DeclarationCache()
        self._warnings = iter((True,))

    def first_warning(self) -> bool:
        """Whether this is called for the first time."""
        return next(self._warnings, False)


class Calls:
    """Writes calls down as steps; a runner carries them out."""

    def __init__(self, catalogue: Catalogue, settings: Settings, shared: Shared) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._shared = shared
        self._reader = Reader(catalogue, settings.zone, settings.decimals)

    def with_settings(self, settings: Settings) -> Calls:
        """The same calls with other settings."""
        return Calls(self._catalogue, settings, self._shared)

    def steps(
        self, operation: Operation[ResultT], arguments: Mapping[str, object]
    ) -> Steps[ResultT]:
        """The steps of a whole call.

        Raises:
            TypeError, ValueError: an argument that cannot be sent; nothing was sent.
            WorkflowApiError: everything else.
        """
        settings = self._settings
        policy, clocks = settings.retries, settings.clocks
        began = clocks.monotonic()
        ends = None if policy.deadline is None else began + policy.deadline
        given, request = yield from self.prepared(operation, arguments, ends)
        returned = _returned(operation, given)
        attempts = Attempts(operation, given, policy, self._shared.budget, clocks, began)
        refused: Secret | None = None
        while True:
            try:
                token = yield from self._token(operation, refused, ends)
            except WorkflowApiError as error:
                attempts.end(error)
            signed = self._signed(request, token)
            try:
                reply = yield from attempts.send(signed)
            except TransportError as error:
                yield from attempts.after_lost_reply(error, request)
                continue
            try:
                value = self._reader.read(operation, signed, reply)
            except AuthenticationError as error:
                if token is None or refused is not None or not self._is_renewable():
                    attempts.end(attempts.counted(error))
                refused = token
                continue
            except ReplyError as error:
                failure = self._described(operation, given, error)
            else:
                self._warn_if_sign_in_is_off(operation, value)
                break
            if is_partly_done(given, failure):
                attempts.may_have_arrived = True
            if attempts.may_have_arrived and self._is_done(operation, failure):
                try:
                    reading = self._confirmed(operation, given)
                    done = yield from within(reading, ends, clocks)
                except TransportError as error:
                    yield from attempts.after_lost_reply(error, request)
                    continue
                if done.is_done:
                    value = done.value
                    break
            yield from attempts.after_error_reply(failure, reply)
        result: ResultT = value if returned is None else returned
        return result

    def prepared(
        self,
        operation: Operation[object],
        arguments: Mapping[str, object],
        ends: float | None = None,
    ) -> Steps[tuple[dict[str, object], Request]]:
        """The arguments that are sent, and the request without its sign-in.

        `ends` is the deadline of the whole call, by the monotonic clock; None for no limit.

        Raises:
            TypeError, ValueError: an argument that cannot be sent.
            DeclarationUnknownError: how to send a process parameter depends on its scheme.
        """
        settings = self._settings
        if operation.parameters is not None:
            encoding = encode_process_parameters(
                self, self._catalogue, self._shared.declarations, operation, arguments
            )
            arguments = yield from within(encoding, ends, settings.clocks)
        given = complete(operation, arguments)
        request = build_request(
            operation,
            given,
            base_url=settings.base_url,
            headers=settings.headers,
            timeout=settings.timeout,
            max_reply_bytes=settings.max_reply_bytes,
            content_type=arguments.get("content_type"),
        )
        return given, request

    def _is_renewable(self) -> bool:
        return not isinstance(self._settings.sign_in, GivenToken)

    def _token(
        self, operation: Operation[object], refused: Secret | None, ends: float | None
    ) -> Steps[Secret | None]:
        sign_in = self._settings.sign_in
        if sign_in is None or not operation.signed:
            return None
        if isinstance(sign_in, GivenToken):
            return sign_in.token
        if isinstance(sign_in, ClientCredentials):
            usable = sign_in.current(refused)
            if usable is not None and not sign_in.due():
                return usable
            return (yield from token_of(FetchToken(sign_in, refused, ends)))
        return (yield from token_of(CallTokenFunction(sign_in.function)))

    def _signed(self, request: Request, token: Secret | None) -> Request:
        secrets = dict(self._settings.secrets)
        sign_in = self._settings.sign_in
        if token is not None and sign_in is not None:
            secrets["authorization"] = Secret(f"{sign_in.scheme} {token.reveal()}")
        return msgspec.structs.replace(request, secrets=secrets) if secrets else request

    def _described(
        self, operation: Operation[object], arguments: Mapping[str, object], error: ReplyError
    ) -> ReplyError:
        """The exception with the ids that it names, and without a body that may hold a token."""
        ids = arguments.get("process_ids")
        if isinstance(error, WorkflowError) and isinstance(ids, Sequence):
            text = error.error.lower()
            error.process_ids = tuple(one for one in ids if str(one).strip().lower() in text)
        if getattr(operation.reply, "_secret_fields", None):
            error.content = b""
        return error

    def _warn_if_sign_in_is_off(self, operation: Operation[object], value: object) -> None:
        """Warn once if this client has credentials and the server does not require sign-in."""
        is_off = operation.name == AUTH_INFO and getattr(value, "auth_enabled", None) is False
        if is_off and self._settings.sign_in is not None and self._shared.first_warning():
            LOG.warning(
                "%s does not require sign-in: this client's token is ignored, and anyone who can"
                " reach the server has full access",
                self._settings.base_url,
            )

    def _is_done(self, operation: Operation[object], error: ReplyError) -> bool:
        wanted = operation.retry.done_when
        return wanted is not None and getattr(error, "kind", None) == wanted

    def _confirmed(
        self, operation: Operation[object], arguments: Mapping[str, object]
    ) -> Steps[Done]:
        """Whether a retry met an earlier attempt's success, and the result if so.

        Raises:
            TransportError: reading back failed.
        """
        retry = operation.retry
        name = operation.confirm.operation if operation.confirm else retry.read
        if operation.reply is None and operation.confirm is None:
            return Done(is_done=True)
        if name is None:
            return Done(is_done=False)
        try:
            found = yield from self._read_back(self._catalogue.operations[name], arguments)
        except WorkflowApiError as error:
            if isinstance(error, WorkflowError) and not isinstance(error, StatusError):
                # This caller cannot have made what the server does not let it read.
                return Done(is_done=False)
            failure = TransportError(f"reading back failed: {error}")
            failure.sent = failure.final = True
            raise failure from None
        equal = operation.confirm.equal if operation.confirm else {}
        is_done = found is not None and all(
            getattr(found, attribute, None) == arguments.get(argument)
            for attribute, argument in equal.items()
        )
        return Done(is_done=is_done, value=None if operation.reply is None else found)

    def _read_back(
        self, operation: Operation[ResultT], arguments: Mapping[str, object]
    ) -> Steps[ResultT]:
        names = {*_PATH_ARGUMENT.findall(operation.path), "tenant_id"}
        given = {name: value for name, value in arguments.items() if name in names}
        return (yield from self.steps(operation, given))


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a call has taken effect after all, and its result."""

    is_done: bool
    value: Any = None


def _returned(operation: Operation[object], arguments: Mapping[str, object]) -> Any:
    """The id that the call returns; None where it returns the reply's payload.

    Raises:
        ValueError: the argument is not a UUID; nothing was sent.
    """
    if operation.returns is None:
        return None
    given = arguments.get(operation.returns)
    if isinstance(given, UUID):
        return given
    try:
        return UUID(str(given).strip())
    except ValueError:
        raise ValueError(f"{operation.name}: {operation.returns} is not a UUID") from None


def is_partly_done(arguments: Mapping[str, object], error: ReplyError) -> bool:
    """Whether a call about several instances met a busy one, perhaps after acting on others."""
    return getattr(error, "kind", "") == BUSY and "process_ids" in arguments
