"""The base classes of the generated clients: arguments, options, call, raw, dry_run, close."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Generic, NoReturn, ParamSpec, Self, TypeVar

from ..operation import Catalogue, Operation
from ..retry.policy import RetryPolicy
from ..steps.clocks import Clocks
from ..transport.events import Hook
from ..transport.interface import AsyncTransport, Timeout, Transport
from ..transport.raw_reply import AsyncRecorder, RawReply, Recorder
from .calls import AUTH_INFO, Calls, Shared
from .dry_run import AsyncPreparing, PreparedRequest, Preparing, request_of, request_of_async
from .resource import bind_to, bind_to_async
from .runner import Runner
from .sending import async_transport, sync_transport
from .settings import Settings, TokenSource, settings_of

if TYPE_CHECKING:
    import ssl
    from datetime import tzinfo
    from types import TracebackType

    import httpx2

    from .async_runner import AsyncRunner

HttpT = TypeVar("HttpT")
TransportT = TypeVar("TransportT")
ResultT = TypeVar("ResultT")
ArgumentsP = ParamSpec("ArgumentsP")


class BaseClient(Generic[HttpT, TransportT]):
    """What both clients have: their settings, and the calls that use them."""

    _catalogue: ClassVar[Catalogue]

    def __init__(
        self,
        base_url: str | None = None,
        *,
        token: TokenSource | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        scope: str | None = None,
        issuer: str | None = None,
        trusted_origins: Sequence[str] = (),
        basic_auth: tuple[str, str] | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        server_zone: tzinfo | None = None,
        decimals: bool = False,
        allow_insecure_http: bool = False,
        max_reply_bytes: int = 100 * 2**20,
        hooks: Sequence[Hook] = (),
        http_client: HttpT | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        transport: TransportT | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            base_url: the server's URL, with any prefix before the paths of the document.
                Default: WORKFLOW_SERVER_URL of the environment, else http://localhost:8077.
            token: a bearer token, or a function that returns one for each call; for the async
                client it may be a coroutine function. Default: WORKFLOW_TOKEN of the environment.
            client_id: for client credentials; the token endpoint is found by discovery.
                Default: WORKFLOW_CLIENT_ID of the environment.
            client_secret: the secret of the client id. Default: WORKFLOW_CLIENT_SECRET.
            scope: the scopes to request, separated by spaces; none by default.
            issuer: the sign-in provider's URL; the base URL by default.
            trusted_origins: further origins, such as `https://login.example:443`, on which the
                issuer's token endpoint may be.
            basic_auth: user and password for servers that use HTTP Basic.
            timeout: seconds for each phase of a request, or a Timeout. Default: 5 s to connect,
                30 s for each wait after it.
            max_retries: retries after the first attempt, 2 by default; 0 switches retries off.
            retries: a full RetryPolicy; max_retries overrides its value.
            headers: further headers of each call.
            server_zone: the time zone of the server. The server sends its own local time
                without a zone; with this, its dates become aware. Default: they stay naive.
            decimals: read numbers with a fraction as Decimal where the document does not
                describe a type, so that they keep every digit. Default: float.
            allow_insecure_http: allow tokens and secrets over plain HTTP to other machines.
            max_reply_bytes: maximum length of a reply, decompressed; 100 MiB by default.
            hooks: functions that are called with an Event for each request and reply.
            http_client: your own httpx2 client; it is not closed with this one.
            ssl_context: which certificates to trust; by default those that httpx2 trusts.
            proxy: the proxy's URL; taken from the environment by default.
            transport: another way to send requests; see Transport.
            clocks: sources of time and chance, for tests.

        Raises:
            ValueError: an argument is invalid, or two exclude each other.
        """
        self._settings = settings_of(
            self._catalogue,
            base_url=base_url,
            token=token,
            client_id=client_id,
            client_secret=client_secret,
            scope=scope,
            issuer=issuer,
            trusted_origins=trusted_origins,
            basic_auth=basic_auth,
            timeout=timeout,
            max_retries=max_retries,
            retries=retries,
            headers=headers,
            server_zone=server_zone,
            decimals=decimals,
            allow_insecure_http=allow_insecure_http,
            max_reply_bytes=max_reply_bytes,
            hooks=hooks,
            clocks=clocks,
        )
        self._shared = Shared()
        self._calls = Calls(self._catalogue, self._settings, self._shared)
        self._begin(transport, http_client, ssl_context, proxy)

    def _begin(
        self,
        transport: TransportT | None,
        http_client: HttpT | None,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None,
    ) -> None:
        raise NotImplementedError

    @property
    def base_url(self) -> str:
        """The server's URL, without a slash at its end."""
        return self._settings.base_url

    def with_options(
        self,
        *,
        timeout: float | Timeout | None = None,
        max_retries: int | None = None,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Self:
        """A client with other options, for one call or many.

        It shares connections, tokens and the budget of retries with this one, and is closed with
        it. Omitted options are unchanged; headers are added.
        """
        changed = self._settings.with_changes(timeout, max_retries, headers, retries)
        return self._with_settings(changed)

    def _with_settings(self, settings: Settings) -> Self:
        twin = copy.copy(self)
        twin._settings = settings
        twin._calls = Calls(self._catalogue, settings, self._shared)
        return twin

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.base_url!r})"

    def __copy__(self) -> Self:
        # By default copy.copy uses __reduce__.
        twin = object.__new__(type(self))
        vars(twin).update(vars(self))
        return twin

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: it holds connections and secrets")


class SyncClient(BaseClient["httpx2.Client", Transport]):
    """The sync client, for any number of threads."""

    _runner: Runner

    def _begin(
        self,
        transport: Transport | None,
        http_client: httpx2.Client | None,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None,
    ) -> None:
        if transport is None:
            transport = sync_transport(self._settings, http_client, ssl_context, proxy)
        self._runner = Runner(transport, self._settings.clocks)

    def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Call an operation by its declaration; the generated methods use this."""
        return self._runner.run(self._calls.steps(operation, arguments), self._settings.hooks)

    def raw(
        self,
        method: Callable[ArgumentsP, ResultT],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> RawReply[ResultT]:
        """Call a method and keep the reply: `client.raw(client.users.get, user_id)`."""
        recorder = Recorder(self._runner.transport)
        twin = copy.copy(self)
        twin._runner = self._runner.over(recorder)
        result = bind_to(method, twin)(*arguments, **keywords)
        return recorder.raw_reply(result)

    def dry_run(
        self,
        method: Callable[ArgumentsP, object],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> PreparedRequest:
        """The request that a call would send: `client.dry_run(client.users.get, user_id)`.

        Nothing is sent, and no declaration of a scheme is looked up.

        Raises:
            TypeError, ValueError: an argument that cannot be sent.
            DeclarationUnknownError: how to send a process parameter depends on its scheme.
        """
        prepared = bind_to(method, Preparing(self._calls, self._settings))
        return request_of(lambda: prepared(*arguments, **keywords))

    def check_sign_in(self) -> bool | None:
        """Whether the server requires sign-in; None if it does not say so (version 7.2.0).

        If the server requires no sign-in although this client has credentials, the tokens are
        ignored and the API is open to everyone. This is logged as a warning once per client, also
        from `client.sign_in.get_auth_info`. No other call checks it, to save one request per
        client.

        Raises:
            WorkflowApiError: the call failed.
        """
        if AUTH_INFO not in self._catalogue.operations:
            return None
        return requires_sign_in(self.call(self._catalogue.operations[AUTH_INFO], {}))

    def close(self) -> None:
        """Close every connection; may be called again."""
        self._runner.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient["httpx2.AsyncClient", AsyncTransport]):
    """The async client, for any number of tasks of one event loop."""

    _runner: AsyncRunner

    def _begin(
        self,
        transport: AsyncTransport | None,
        http_client: httpx2.AsyncClient | None,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None,
    ) -> None:
        # Imported here, so that importing the package does not import asyncio.
        from .async_runner import AsyncRunner

        if transport is None:
            transport = async_transport(self._settings, http_client, ssl_context, proxy)
        self._runner = AsyncRunner(transport, self._settings.clocks)

    async def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Call an operation by its declaration; the generated methods use this."""
        return await self._runner.run(self._calls.steps(operation, arguments), self._settings.hooks)

    async def raw(
        self,
        method: Callable[ArgumentsP, Awaitable[ResultT]],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> RawReply[ResultT]:
        """Call a method and keep the reply; see SyncClient.raw."""
        recorder = AsyncRecorder(self._runner.transport)
        twin = copy.copy(self)
        twin._runner = self._runner.over(recorder)
        result = await bind_to_async(method, twin)(*arguments, **keywords)
        return recorder.raw_reply(result)

    def dry_run(
        self,
        method: Callable[ArgumentsP, Awaitable[object]],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> PreparedRequest:
        """The request that a call would send; see SyncClient.dry_run. It is not a coroutine."""
        prepared = bind_to_async(method, AsyncPreparing(self._calls, self._settings))
        return request_of_async(lambda: prepared(*arguments, **keywords))

    async def check_sign_in(self) -> bool | None:
        """Whether the server requires sign-in; see SyncClient.check_sign_in."""
        if AUTH_INFO not in self._catalogue.operations:
            return None
        return requires_sign_in(await self.call(self._catalogue.operations[AUTH_INFO], {}))

    async def aclose(self) -> None:
        """Close every connection; may be called again."""
        await self._runner.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def requires_sign_in(reply: object) -> bool | None:
    """Whether the reply of getAuthInfo says that sign-in is required; None if it does not say."""
    found = getattr(reply, "auth_enabled", None)
    return found if isinstance(found, bool) else None
