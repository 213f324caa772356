# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Shelves of books."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from .._operations import FIND_BOOKS
from .._runtime.client.resource import AsyncResource, Resource


class Shelves(Resource):
    """The calls of `client.shelves`."""

    __slots__ = ()

    def find_books(
        self,
        shelf_id: str,
        size: int,
        *,
        title: str,
        tags: Sequence[str] | None = None,
        order: Literal["title", "author"] | None = None,
        available: bool | None = None,
        x_request_id: str | None = None,
        x_codes: Sequence[int] | None = None,
        class_: str | None = None,
    ) -> list[str]:
        """Find books on a shelf.

        Every place of a parameter.

        Args:
            shelf_id: The shelf.
            size: How large they are.
            title: Part of the title.
            tags: Repeated for each value.
            order: How to sort.
            available: Only what is there. Default of the server: false.
            x_request_id: An id for the log.
            x_codes: Separated by commas.
            class_: A word that Python keeps for itself.

        Returns:
            Titles.
        """
        return self._client.call(FIND_BOOKS, locals())


class AsyncShelves(AsyncResource):
    """The calls of `client.shelves`, awaited; each as in Shelves."""

    __slots__ = ()

    async def find_books(
        self,
        shelf_id: str,
        size: int,
        *,
        title: str,
        tags: Sequence[str] | None = None,
        order: Literal["title", "author"] | None = None,
        available: bool | None = None,
        x_request_id: str | None = None,
        x_codes: Sequence[int] | None = None,
        class_: str | None = None,
    ) -> list[str]:
        """Find books on a shelf."""
        return await self._client.call(FIND_BOOKS, locals())
