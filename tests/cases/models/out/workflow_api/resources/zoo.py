# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Animals."""

from __future__ import annotations

from uuid import UUID

from .._operations import GET_ANIMAL, GET_EVERYTHING
from .._runtime.client.resource import AsyncResource, Resource
from ..models import Cat, Everything


class Zoo(Resource):
    """The calls of `client.zoo`."""

    __slots__ = ()

    def get_animal(
        self,
        id: UUID | str,
    ) -> Cat:
        """Get an animal.

        An object that extends another one.

        Args:
            id: Which.

        Returns:
            A cat.
        """
        return self._client.call(GET_ANIMAL, locals())

    def get_everything(
        self,
    ) -> Everything:
        """Get everything.

        An object with a member of each kind.

        Returns:
            Everything.
        """
        return self._client.call(GET_EVERYTHING, locals())


class AsyncZoo(AsyncResource):
    """The calls of `client.zoo`, awaited; each as in Zoo."""

    __slots__ = ()

    async def get_animal(
        self,
        id: UUID | str,
    ) -> Cat:
        """Get an animal."""
        return await self._client.call(GET_ANIMAL, locals())

    async def get_everything(
        self,
    ) -> Everything:
        """Get everything."""
        return await self._client.call(GET_EVERYTHING, locals())
