"""An address that httpx2 logs without its query, for a query that holds keys."""

from __future__ import annotations

import httpx2


class QuietURL(httpx2.URL):
    """An address whose texts end before the query. httpx2 logs the address of each request."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0]

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"
