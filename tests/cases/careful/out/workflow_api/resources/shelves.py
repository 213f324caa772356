# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Shelves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from .._operations import MOVE_SHELF, PUT_SHELF
from .._runtime.client.resource import AsyncResource, Resource
from ..models import Shelf, Sign


class Shelves(Resource):
    """The calls of `client.shelves`."""

    __slots__ = ()

    def move_shelf(
        self,
        code: str,
        source: UUID | str,
        to: int,
        *,
        new_code: str | None = None,
        at: datetime | None = None,
        until: datetime | None = None,
        sign: Sign | str | None = None,
        tags: Sequence[str] | None = None,
        price: str | None = None,
        days: Sequence[datetime] | None = None,
    ) -> Shelf | None:
        """Move a shelf.

        Moves it.

        Args:
            code: C.
            source: F.
            to: T.
            new_code: C.
            at: A.
            until: U.
            sign: S.
            tags: T.
            price: P.
            days: D.

        Returns:
            Moved.
        """
        return self._client.call(MOVE_SHELF, locals())

    def put_shelf(
        self,
        code: str,
        body: Shelf,
    ) -> None:
        """Put a shelf.

        Puts it.

        Args:
            code: C.
            body:
        """
        return self._client.call(PUT_SHELF, locals())


class AsyncShelves(AsyncResource):
    """The calls of `client.shelves`, awaited; each as in Shelves."""

    __slots__ = ()

    async def move_shelf(
        self,
        code: str,
        source: UUID | str,
        to: int,
        *,
        new_code: str | None = None,
        at: datetime | None = None,
        until: datetime | None = None,
        sign: Sign | str | None = None,
        tags: Sequence[str] | None = None,
        price: str | None = None,
        days: Sequence[datetime] | None = None,
    ) -> Shelf | None:
        """Move a shelf."""
        return await self._client.call(MOVE_SHELF, locals())

    async def put_shelf(
        self,
        code: str,
        body: Shelf,
    ) -> None:
        """Put a shelf."""
        return await self._client.call(PUT_SHELF, locals())
