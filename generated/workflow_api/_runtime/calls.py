"""A call from its arguments to its result, as a flow."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeVar
from uuid import UUID

import msgspec

from .attempts import Attempts
from .client_credentials import ClientCredentials
from .declarations import DeclarationCache
from .errors import AuthenticationError, ReplyError, TransportError
from .flow import Flow, fetch_token
from .operation import Catalogue, Operation
from .parameters import encode_process_parameters
from .places import field_value
from .reply import Reader
from .request import build_request, complete
from .retry import Budget
from .secret import Secret
from .settings import Settings
from .sign_in import GivenToken
from .transport import Request

ResultT = TypeVar("ResultT")

_PATH_ARGUMENT = re.compile(r"\{(\w+)\}")


class Shared:
    """What a client and the clients made from it by `with_options` have in common."""

    def __init__(self) -> None:
        self.budget = Budget()
        self.declarations = DeclarationCache()


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
        given, request = yield from self.prepared(operation, arguments)
        returned = _returned(operation, given)
        settings = self._settings
        attempts = Attempts(
            operation, given, settings.retries, self._shared.budget, settings.clocks
        )
        refused: Secret | None = None
        while True:
            token = yield from self._token(operation, refused)
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
                    raise attempts.counted(error) from None
                refused = token
            except ReplyError as error:
                if attempts.may_have_arrived and self._is_done(operation, error):
                    done = yield from self._confirmed(operation, given)
                    if done.is_done:
                        value = done.value if returned is None else returned
                        break
                yield from attempts.failed(error, reply)
            else:
                value = value if returned is None else returned
                break
        result: ResultT = value
        return result

    def prepared(
        self, operation: Operation[object], arguments: Mapping[str, object]
    ) -> Flow[tuple[dict[str, object], Request]]:
        """The arguments that are sent, and the request without what signs it in.

        Raises:
            TypeError, ValueError: an argument that cannot be sent.
            DeclarationUnknownError: a process parameter whose form depends on its scheme.
        """
        settings = self._settings
        if operation.parameters is not None:
            arguments = yield from encode_process_parameters(
                self, self._catalogue, self._shared.declarations, operation, arguments
            )
        given = complete(operation, arguments)
        request = build_request(
            operation,
            given,
            base_url=settings.base_url,
            headers=settings.headers,
            content_type=arguments.get("content_type"),
        )
        return given, msgspec.structs.replace(
            request, timeout=settings.timeout, max_reply_bytes=settings.max_reply_bytes
        )

    def _is_renewable(self) -> bool:
        return not isinstance(self._settings.sign_in, GivenToken)

    def _token(self, operation: Operation[object], refused: Secret | None) -> Flow[Secret | None]:
        sign_in = self._settings.sign_in
        if sign_in is None or not operation.signed or not self._takes_tokens(operation):
            return None
        if isinstance(sign_in, GivenToken):
            return sign_in.token
        if isinstance(sign_in, ClientCredentials):
            usable = sign_in.current(refused)
            if usable is not None and not sign_in.due():
                return usable
        return (yield from fetch_token(sign_in, refused))

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
        if operation.signed:
            for name, key in settings.api_keys.items():
                if not operation.security or name in operation.security:
                    place = self._catalogue.security[name]
                    _add_key(secrets, place.where, place.parameter, key)
        return msgspec.structs.replace(request, secrets=secrets) if secrets else request

    def _is_done(self, operation: Operation[object], error: ReplyError) -> bool:
        wanted = operation.retry.done_when
        return wanted is not None and getattr(error, "kind", None) == wanted

    def _confirmed(
        self, operation: Operation[object], arguments: Mapping[str, object]
    ) -> Flow[Done]:
        """Whether a repeat met its own success, and what the call answers then."""
        retry = operation.retry
        name = retry.confirm.operation if retry.confirm else retry.read
        if operation.reply is None and retry.confirm is None:
            return Done(is_done=True)
        if name is None:
            return Done(is_done=False)
        found = yield from self._read_back(self._catalogue.operations[name], arguments)
        equal = retry.confirm.equal if retry.confirm else {}
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


def _add_key(secrets: dict[str, Secret], where: str, name: str, key: Secret) -> None:
    if where == "cookie":
        pair = field_value(name, f"{name}={key.reveal()}")
        secrets["cookie"] = Secret(pair)
    else:
        secrets[name.lower()] = key
