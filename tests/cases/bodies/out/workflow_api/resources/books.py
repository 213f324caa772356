# Generated from spec.yaml by `python -m generator generate`; not edited by hand.
# SPDX-License-Identifier: MIT

"""Books."""

from __future__ import annotations

from .._operations import ADD_BOOK, SEND_EITHER, SEND_FORM, SEND_TEXT
from .._runtime.client.resource import AsyncResource, Resource
from .._runtime.values import UNSET, Unset
from ..models import Book


class Books(Resource):
    """The calls of `client.books`."""

    __slots__ = ()

    def add_book(
        self,
        body: Book,
    ) -> None:
        """Add a book.

        The whole body is one argument.

        Args:
            body: The book.
        """
        return self._client.call(ADD_BOOK, locals())

    def send_form(
        self,
        *,
        name: str,
        count: int | None = None,
    ) -> None:
        """Send a form.

        A form's members are arguments.

        Args:
            name: A name.
            count: How many.
        """
        return self._client.call(SEND_FORM, locals())

    def send_text(
        self,
        body: str,
    ) -> str:
        """Send a string.

        A string as JSON; plain text comes back.

        Args:
            body: The string.

        Returns:
            The same string.
        """
        return self._client.call(SEND_TEXT, locals())

    def send_either(
        self,
        *,
        name: str | None = None,
        absent_or_null: str | None | Unset = UNSET,
    ) -> None:
        """Send what may be null.

        A member that may be absent or null.

        Args:
            name: A name.
            absent_or_null: Null means none. None sends null; leave it out to send nothing.
        """
        return self._client.call(SEND_EITHER, locals())


class AsyncBooks(AsyncResource):
    """The calls of `client.books`, awaited; each as in Books."""

    __slots__ = ()

    async def add_book(
        self,
        body: Book,
    ) -> None:
        """Add a book."""
        return await self._client.call(ADD_BOOK, locals())

    async def send_form(
        self,
        *,
        name: str,
        count: int | None = None,
    ) -> None:
        """Send a form."""
        return await self._client.call(SEND_FORM, locals())

    async def send_text(
        self,
        body: str,
    ) -> str:
        """Send a string."""
        return await self._client.call(SEND_TEXT, locals())

    async def send_either(
        self,
        *,
        name: str | None = None,
        absent_or_null: str | None | Unset = UNSET,
    ) -> None:
        """Send what may be null."""
        return await self._client.call(SEND_EITHER, locals())
