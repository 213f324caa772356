# SPDX-License-Identifier: MIT
"""Long lists, item after item: each page is requested when the previous one is used up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Generic, TypeVar

from ..operation import Operation, Paging
from .resource import AsyncCaller, Caller

ItemT = TypeVar("ItemT")

PAGE_SIZE = 100
"""The number of items on a page, unless the caller gives one."""


def iterate(
    caller: Caller,
    operation: Operation[object],
    item_type: type[ItemT],
    arguments: Mapping[str, object],
) -> Iterator[ItemT]:
    """Every item of the list. Raises what the call raises."""
    pages = _Pages(operation, item_type, arguments)
    while pages.has_more:
        yield from pages.items_of(caller.call(operation, pages.arguments()))


async def iterate_async(
    caller: AsyncCaller,
    operation: Operation[object],
    item_type: type[ItemT],
    arguments: Mapping[str, object],
) -> AsyncIterator[ItemT]:
    """Every item of the list. Raises what the call raises."""
    pages = _Pages(operation, item_type, arguments)
    while pages.has_more:
        for item in pages.items_of(await caller.call(operation, pages.arguments())):
            yield item


class _Pages(Generic[ItemT]):
    """The position in a list that is read page after page.

    The list may change meanwhile. An item that moved to a later page is not returned twice. A page
    that is short, or has no new items, is the last one.

    If items are deleted, others move to a page that was read before. The total of a page, lower
    than that of the page before it, shows it: then the list is read again from its start, as often
    as that brings new items.
    """

    def __init__(
        self, operation: Operation[object], item_type: type[ItemT], arguments: Mapping[str, object]
    ) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.name} is not a paged operation")
        self._paging: Paging = operation.paging
        self._item_type = item_type
        self._arguments = dict(arguments)
        self._size = _number(arguments.get(self._paging.size), PAGE_SIZE)
        counted_by = self._paging.offset or self._paging.page
        self._start = _number(arguments.get(counted_by), 0 if self._paging.offset else 1)
        self._position = self._start
        self._known: set[object] = set()
        self._total = 0
        self._is_first_pass = True
        self._has_shrunk = False
        self._has_new = False
        self.has_more = True

    def arguments(self) -> dict[str, object]:
        """The arguments of the next call."""
        counted_by = self._paging.offset or self._paging.page
        return {**self._arguments, self._paging.size: self._size, counted_by: self._position}

    def items_of(self, page: object) -> Iterable[ItemT]:
        """The items of a page that were not returned before."""
        found = getattr(page, self._paging.items)
        new: list[ItemT] = []
        for item in found:
            key = getattr(item, self._paging.key)
            if isinstance(item, self._item_type) and key not in self._known:
                self._known.add(key)
                new.append(item)
        total = _number(getattr(page, self._paging.total), 0)
        self._has_shrunk |= total < self._total
        self._has_new |= bool(new)
        self._total = total
        self._position += self._size if self._paging.offset else 1
        self.has_more = not self._is_last(len(found), bool(new)) or self._begin_again()
        return new

    def _is_last(self, length: int, has_new: bool) -> bool:
        # A size of 0 or less requests everything at once.
        if not 0 < self._size <= length:
            return True
        if self._is_first_pass:
            return not has_new
        read = self._position if self._paging.offset else (self._position - 1) * self._size
        return read >= self._total

    def _begin_again(self) -> bool:
        """Whether items may have been left out; then the next page is the first one."""
        if not (self._has_shrunk and self._has_new):
            return False
        self._position = self._start
        self._is_first_pass = self._has_shrunk = self._has_new = False
        return True


def _number(given: object, default: int) -> int:
    return given if isinstance(given, int) else default
