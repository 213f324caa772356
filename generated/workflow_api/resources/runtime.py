# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.

"""Starting and stopping the runtime with its timers."""

from __future__ import annotations

from .._operations import IS_RUNTIME_ACTIVE, START_RUNTIME, STOP_RUNTIME
from .._runtime.client.resource import AsyncResource, Resource


class Runtime(Resource):
    """The calls of `client.runtime`."""

    __slots__ = ()

    def start(
        self,
    ) -> None:
        """Start the runtime.

        Starts the workflow runtime of the server with its timers. Starting one that runs already is
        no error.
        """
        return self._client.call(START_RUNTIME, locals())

    def stop(
        self,
    ) -> None:
        """Stop the runtime.

        Stops the workflow runtime of the server with its timers. It does not stop the API:
        instances were created and commands executed while the runtime stood still. Stopping twice
        is no error.
        """
        return self._client.call(STOP_RUNTIME, locals())

    def is_active(
        self,
    ) -> bool:
        """Ask whether the runtime is running.

        Reads only. Good as a first call too, for it needs no instance and yet tells whether the
        server accepts the token.

        Returns:
            Whether the runtime is running.
        """
        return self._client.call(IS_RUNTIME_ACTIVE, locals())


class AsyncRuntime(AsyncResource):
    """The calls of `client.runtime`, awaited; each as in Runtime."""

    __slots__ = ()

    async def start(
        self,
    ) -> None:
        """Start the runtime."""
        return await self._client.call(START_RUNTIME, locals())

    async def stop(
        self,
    ) -> None:
        """Stop the runtime."""
        return await self._client.call(STOP_RUNTIME, locals())

    async def is_active(
        self,
    ) -> bool:
        """Ask whether the runtime is running."""
        return await self._client.call(IS_RUNTIME_ACTIVE, locals())
