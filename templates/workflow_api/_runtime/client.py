"""The bases of the generated clients: how they are made, what they share, how they end."""

from __future__ import annotations

import copy
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import tzinfo
from types import TracebackType
from typing import TYPE_CHECKING, ClassVar, Generic, NoReturn, ParamSpec, Self, TypeVar

from .calls import AUTH_INFO, Calls, Shared
from .drive import AsyncDriver, Driver
from .dry_run import AsyncPreparing, PreparedRequest, Preparing, request_of, request_of_async
from .events import Hook
from .http import AsyncHttpxTransport, HttpxTransport
from .operation import Catalogue, Operation
from .raw import AsyncRecorder, RawReply, Recorder
from .resource import rebound, rebound_async
from .retry import Clocks, RetryPolicy
from .settings import Settings, TokenSource, settings_of
from .transport import AsyncTransport, Timeout, Transport

if TYPE_CHECKING:
    import httpx2

HttpT = TypeVar("HttpT")
TransportT = TypeVar("TransportT")
ResultT = TypeVar("ResultT")
ArgumentsP = ParamSpec("ArgumentsP")


class BaseClient(Generic[HttpT, TransportT]):
    """What both clients have: settings, made once, and the calls made by them."""

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
        api_keys: Mapping[str, str] | None = None,
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
            base_url: the server's address, with any prefix before the paths of the document.
                Default: WORKFLOW_SERVER_URL of the environment, else http://localhost:8077.
            token: a bearer token, or a function that gives one for each call; the awaited client
                takes a coroutine function too. Default: WORKFLOW_TOKEN of the environment.
            client_id: for client credentials; the token endpoint is found by discovery.
                Default: WORKFLOW_CLIENT_ID of the environment.
            client_secret: the secret that belongs to it. Default: WORKFLOW_CLIENT_SECRET.
            scope: the scopes to ask for, separated by blanks; none by default.
            issuer: the sign-in provider's address; the base URL by default.
            trusted_origins: further origins, such as `https://login.example:443`, on which the
                issuer's token endpoint may be.
            basic_auth: user and password for servers behind HTTP's scheme Basic.
            api_keys: keys by the name of their security scheme in the document.
            timeout: seconds for each phase of a request, or a Timeout. Default: 5 s to connect,
                30 s for each wait after it.
            max_retries: tries after the first, 2 by default; 0 switches every repeat off.
            retries: a whole RetryPolicy; max_retries goes over it.
            headers: further headers of each call.
            server_zone: the zone of the server's clock. The server sends its own local time
                without a zone; with this, its dates become aware. Default: they stay naive.
            decimals: read numbers with a fraction as Decimal where the document does not
                describe a type, so that they keep every digit. Default: float.
            allow_insecure_http: let tokens and secrets travel by plain http to other machines.
            max_reply_bytes: how long a reply may be, unpacked; 100 MiB by default.
            hooks: functions that are given an Event for each request and reply.
            http_client: your own client of httpx2; it is not closed with this one.
            ssl_context: whom to trust; by default what httpx2 trusts.
            proxy: the proxy's address; by default what the environment says.
            transport: anything else that sends requests; see Transport.
            clocks: time and chance, for tests.

        Raises:
            ValueError: an argument that cannot be, or two that exclude each other.
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
            api_keys=api_keys,
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
        """The server's address, without a slash at its end."""
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
        it. What is left out stays as it is; headers are added.
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
        # Without it a copy goes by way of __reduce__.
        twin = object.__new__(type(self))
        vars(twin).update(vars(self))
        return twin

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client cannot be pickled: it holds connections and secrets")


class SyncClient(BaseClient["httpx2.Client", Transport]):
    """A client whose calls block until the server has answered; for any number of threads."""

    _driver: Driver

    def _begin(
        self,
        transport: Transport | None,
        http_client: httpx2.Client | None,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None,
    ) -> None:
        if transport is None:
            transport = HttpxTransport(http_client, ssl_context, proxy)
        self._driver = Driver(transport, self._settings.clocks)

    def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Call an operation by its declaration; the generated methods do."""
        return self._driver.run(self._calls.flow(operation, arguments), self._settings.hooks)

    def raw(
        self,
        method: Callable[ArgumentsP, ResultT],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> RawReply[ResultT]:
        """Call a method and keep what the server sent: `client.raw(client.users.get, user_id)`."""
        recorder = Recorder(self._driver.transport)
        twin = copy.copy(self)
        twin._driver = self._driver.over(recorder)
        result = rebound(method, twin)(*arguments, **keywords)
        return recorder.raw_reply(result)

    def dry_run(
        self,
        method: Callable[ArgumentsP, object],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> PreparedRequest:
        """The request that a call would send: `client.dry_run(client.users.get, user_id)`.

        Nothing is sent, not even to look up what a scheme declares.

        Raises:
            TypeError, ValueError: an argument that cannot be sent.
            DeclarationUnknownError: a process parameter whose form depends on its scheme.
        """
        prepared = rebound(method, Preparing(self._calls, self._settings))
        return request_of(lambda: prepared(*arguments, **keywords))

    def check_sign_in(self) -> bool | None:
        """Ask the server whether it wants a sign-in; None where it does not say (version 7.2.0).

        When it wants none although this client has one, its tokens are ignored and the API is open
        to everybody: that is logged as a warning, once for each client. So it is too when
        `client.sign_in.get_auth_info` meets it. No other call asks: it would cost each client one
        more request.

        Raises:
            WorkflowApiError: the server cannot be asked.
        """
        if AUTH_INFO not in self._catalogue.operations:
            return None
        return wants_sign_in(self.call(self._catalogue.operations[AUTH_INFO], {}))

    def close(self) -> None:
        """Close every connection; may be called again."""
        self._driver.transport.close()

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
    """A client whose calls are awaited; for any number of tasks of one event loop."""

    _driver: AsyncDriver

    def _begin(
        self,
        transport: AsyncTransport | None,
        http_client: httpx2.AsyncClient | None,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None,
    ) -> None:
        if transport is None:
            transport = AsyncHttpxTransport(http_client, ssl_context, proxy)
        self._driver = AsyncDriver(transport, self._settings.clocks)

    async def call(self, operation: Operation[ResultT], arguments: Mapping[str, object]) -> ResultT:
        """Call an operation by its declaration; the generated methods do."""
        return await self._driver.run(self._calls.flow(operation, arguments), self._settings.hooks)

    async def raw(
        self,
        method: Callable[ArgumentsP, Awaitable[ResultT]],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> RawReply[ResultT]:
        """Call a method and keep what the server sent; see SyncClient.raw."""
        recorder = AsyncRecorder(self._driver.transport)
        twin = copy.copy(self)
        twin._driver = self._driver.over(recorder)
        result = await rebound_async(method, twin)(*arguments, **keywords)
        return recorder.raw_reply(result)

    def dry_run(
        self,
        method: Callable[ArgumentsP, Awaitable[object]],
        *arguments: ArgumentsP.args,
        **keywords: ArgumentsP.kwargs,
    ) -> PreparedRequest:
        """The request that a call would send; see SyncClient.dry_run. Not awaited."""
        prepared = rebound_async(method, AsyncPreparing(self._calls, self._settings))
        return request_of_async(lambda: prepared(*arguments, **keywords))

    async def check_sign_in(self) -> bool | None:
        """Ask the server whether it wants a sign-in; see SyncClient.check_sign_in."""
        if AUTH_INFO not in self._catalogue.operations:
            return None
        return wants_sign_in(await self.call(self._catalogue.operations[AUTH_INFO], {}))

    async def aclose(self) -> None:
        """Close every connection; may be called again."""
        await self._driver.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()


def wants_sign_in(answer: object) -> bool | None:
    """What the reply about sign-in says; None where it does not say it."""
    found = getattr(answer, "auth_enabled", None)
    return found if isinstance(found, bool) else None
