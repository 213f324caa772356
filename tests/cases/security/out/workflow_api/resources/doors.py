# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Doors."""

from __future__ import annotations

from .._operations import OPEN_DOOR, UNLOCK_DOOR
from .._runtime.client.resource import AsyncResource, Resource


class Doors(Resource):
    """The calls of `client.doors`."""

    __slots__ = ()

    def open_door(
        self,
    ) -> None:
        """Open a door.

        Without sign-in.
        """
        return self._client.call(OPEN_DOOR, locals())

    def unlock_door(
        self,
    ) -> None:
        """Unlock a door.

        Signed in by the scheme of the whole API.
        """
        return self._client.call(UNLOCK_DOOR, locals())


class AsyncDoors(AsyncResource):
    """The calls of `client.doors`, awaited; each as in Doors."""

    __slots__ = ()

    async def open_door(
        self,
    ) -> None:
        """Open a door."""
        return await self._client.call(OPEN_DOOR, locals())

    async def unlock_door(
        self,
    ) -> None:
        """Unlock a door."""
        return await self._client.call(UNLOCK_DOOR, locals())
