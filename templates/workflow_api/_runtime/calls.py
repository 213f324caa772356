"""A call from its arguments to its result, as a flow."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from threading import Lock
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from .attempts import BUSY, Attempts
from .client_credentials import ClientCredentials
from .declarations import DeclarationCache
from .errors import (
    AuthenticationError,
    ReplyError,
    StatusError,
    TransportError,
    WorkflowApiError,
    WorkflowError,
)
from .events import LOG
from .flow import Ask, FetchToken, Flow, got, within
from .operation import Catalogue, Operation
from .parameters import encode_process_parameters
from .reply import Reader
from .request import build_request, complete
from .retry import Budget
from .secret import Secret
from .settings import Settings
from .sign_in import GivenToken
from .transport import Request

ResultT = TypeVar("ResultT")

AUTH_INFO = "getAuthInfo"
"""The operation that says whether the server asks for a sign-in."""

_PATH_ARGUMENT = re.compile(r"\{(\w+)\}")


class Shared:
    """What a client and the clients made from it by `with_options` have in common."""

    def __init__(self) -> None:
        self.budget = Budget()
        self.declarations = DeclarationCache()
        self._warned = Lock()

    def first_warning(self) -> bool:
        """Whether nobody has asked this before."""
        return self._warned.acquire(blocking=False)


class Calls:
    """Makes the flows of calls; has no connection of its own."""

    def __init__(self, catalogue: Catalogue, settings: Settings, shared: Shared) -> None:
        self._catalogue = catalogue
        self._settings = settings
        self._shared = shared
        self._reader = Reader(catalogue, settings.zone, settings.decimals)

    def flow(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> Flow[ResultT]:
        """The flow of a whole call.

        Raises:
            TypeError, ValueError: an argument that cannot be sent; nothing was.
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
                raise attempts.ended(error)
            signed = self._signed(operation, request, token)
            try:
                reply = yield from attempts.send(signed)
            except TransportError as error:
                yield from attempts.broken(error, request)
                continue
            try:
                value = self._reader.read(operation, signed, reply)
            except AuthenticationError as error:
                if token is None or refused is not None or not self._is_renewable():
                    raise attempts.ended(attempts.counted(error))
                refused = token
                continue
            except ReplyError as error:
                failure = self._described(operation, given, error)
            else:
                self._warn_if_open(operation, value)
                break
            if is_partly_done(given, failure):
                attempts.may_have_arrived = True
            if attempts.may_have_arrived and self._is_done(operation, failure):
                try:
                    reading = self._confirmed(operation, given)
                    done = yield from within(reading, ends, clocks)
                except TransportError as error:
                    yield from attempts.broken(error, request)
                    continue
                if done.is_done:
                    value = done.value
                    break
            yield from attempts.failed(failure, reply)
        result: ResultT = value if returned is None else returned
        return result

    def prepared(
        self,
        operation: Operation[object],
        arguments: Mapping[str, object],
        ends: float | None = None,
    ) -> Flow[tuple[dict[str, object], Request]]:
        """The arguments that are sent, and the request without what signs it in.

        `ends` is when the whole call ends, by the monotonic clock; None for never.

        Raises:
            TypeError, ValueError: an argument that cannot be sent.
            DeclarationUnknownError: a process parameter whose form depends on its scheme.
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
    ) -> Flow[Secret | None]:
        sign_in = self._settings.sign_in
        if sign_in is None or not operation.signed or not self._takes_tokens(operation):
            return None
        if isinstance(sign_in, GivenToken):
            return sign_in.token
        if isinstance(sign_in, ClientCredentials):
            usable = sign_in.current(refused)
            if usable is not None and not sign_in.due():
                return usable
            return (yield from got(FetchToken(sign_in, refused, ends)))
        return (yield from got(Ask(sign_in.function)))

    def _takes_tokens(self, operation: Operation[object]) -> bool:
        known = self._catalogue.security
        return not operation.security or any(
            known[name].kind != "apiKey" for name in operation.security if name in known
        )

    def _signed(
        self, operation: Operation[object], request: Request, token: Secret | None
    ) -> Request:
        settings = self._settings
        secrets = dict(settings.secrets)
        if token is not None and settings.sign_in is not None:
            scheme = settings.sign_in.scheme
            secrets["authorization"] = Secret(f"{scheme} {token.reveal()}")
        query: dict[str, Secret] = {}
        for name, key in settings.api_keys.items() if operation.signed else ():
            if not operation.security or name in operation.security:
                place = self._catalogue.security[name]
                if place.where == "query":
                    query[place.parameter] = key
                elif place.where == "cookie":
                    _add_cookie(secrets, request, f"{place.parameter}={key.reveal()}")
                else:
                    secrets[place.parameter.lower()] = key
        if not secrets and not query:
            return request
        return msgspec.structs.replace(request, secrets=secrets, secret_query=query)

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

    def _warn_if_open(self, operation: Operation[object], value: object) -> None:
        """Warn, once, when the server says that it does not ask for the sign-in there is."""
        is_open = operation.name == AUTH_INFO and getattr(value, "auth_enabled", None) is False
        if is_open and self._settings.sign_in is not None and self._shared.first_warning():
            LOG.warning(
                "%s asks nobody to sign in: the token of this client is ignored, and everybody who"
                " reaches the server can do everything",
                self._settings.base_url,
            )

    def _is_done(self, operation: Operation[object], error: ReplyError) -> bool:
        wanted = operation.retry.done_when
        return wanted is not None and getattr(error, "kind", None) == wanted

    def _confirmed(
        self, operation: Operation[object], arguments: Mapping[str, object]
    ) -> Flow[Done]:
        """Whether a repeat met its own success, and what the call answers then.

        Raises:
            TransportError: it could not be found out.
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
                # What the server does not let this caller see, this caller has not made.
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
    ) -> Flow[ResultT]:
        names = {*_PATH_ARGUMENT.findall(operation.path), "tenant_id"}
        given = {name: value for name, value in arguments.items() if name in names}
        return (yield from self.flow(operation, given))


class Done(msgspec.Struct, frozen=True, kw_only=True):
    """Whether a call has taken effect after all, and its answer."""

    is_done: bool
    value: Any = None


def _returned(operation: Operation[object], arguments: Mapping[str, object]) -> Any:
    """The id that the call answers; None where it answers the reply's payload.

    Raises:
        ValueError: the id is none; nothing was sent.
    """
    if operation.returns is None:
        return None
    given = arguments.get(operation.returns)
    if isinstance(given, UUID):
        return given
    try:
        return UUID(str(given).strip())
    except ValueError:
        raise ValueError(f"{operation.name}: {operation.returns} is no UUID") from None


def is_partly_done(arguments: Mapping[str, object], error: ReplyError) -> bool:
    """Whether a call about several instances met a held one, perhaps after it acted on others."""
    return getattr(error, "kind", "") == BUSY and "process_ids" in arguments


def _add_cookie(secrets: dict[str, Secret], request: Request, pair: str) -> None:
    """Put a cookie beside those that the caller gave."""
    given = secrets["cookie"].reveal() if "cookie" in secrets else request.headers.get("cookie")
    secrets["cookie"] = Secret(f"{given}; {pair}" if given else pair)
