# SPDX-License-Identifier: MIT
"""The base classes of the generated clients: call, raw, dry_run, close."""

from __future__ import annotations

import copy
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, ParamSpec, Self, TypeVar

from ..operation import AUTH_INFO, Operation
from ..transport.interface import AsyncTransport, Transport
from ..transport.raw_reply import AsyncRecorder, RawReply, Recorder
from .base import BaseClient
from .dry_run import AsyncPreparing, Preparing, request_of, request_of_async
from .prepared_request import PreparedRequest
from .resource import bind_to, bind_to_async

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

    import httpx2

    from .async_runner import AsyncRunner
    from .runner import Runner

ResultT = TypeVar("ResultT")
ArgumentsP = ParamSpec("ArgumentsP")


class SyncClient(BaseClient["httpx2.Client", Transport]):
    """The sync client, for any number of threads."""

    _closing = "close"
    _runner: Runner

    def _begin(
        self,
        transport: Transport | None,
        http_client: httpx2.Client | None,
        ssl_context: ssl.SSLContext | None,
        proxy: str | None,
    ) -> None:
        # Imported here, so that importing the package is quick.
        from .request_events import refuse_async_hooks
        from .runner import Runner

        refuse_async_hooks(self._settings.hooks)
        if transport is None:
            from .sending import sync_transport

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
        """Close every connection; may be called again. On a copy by `with_options`, do nothing."""
        if not self._is_copy:
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

    _closing = "aclose"
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
            from .sending import async_transport

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
        """Close every connection; may be called again. On a copy by `with_options`, do nothing."""
        if not self._is_copy:
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
