# Generated from spec/workflow-api.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Start and stop the runtime and its timers."""

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

        Starts the server's workflow runtime and its timers. If it is already running, the call
        succeeds too.
        """
        return self._client.call(START_RUNTIME, locals())

    def stop(
        self,
    ) -> None:
        """Stop the runtime.

        Stops the server's workflow runtime and its timers. The API keeps working: in the recordings
        instances were created and commands executed meanwhile. If it is already stopped, the call
        succeeds too.

        If a timer is due, the call can take longer than a minute, and the runtime may then refuse
        every call until the server is restarted.
        """
        return self._client.call(STOP_RUNTIME, locals())

    def is_active(
        self,
    ) -> bool:
        """Check whether the runtime is running.

        Read-only. A good first call: it needs no instance, but shows whether the server accepts the
        token.

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
        """Check whether the runtime is running."""
        return await self._client.call(IS_RUNTIME_ACTIVE, locals())
