# SPDX-License-Identifier: MIT
"""A request to be looked at or printed as a curl command."""

from __future__ import annotations

import shlex
from collections.abc import Mapping

import msgspec


class PreparedRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A request that was not sent.

    Attributes:
        method: the HTTP method.
        url: the whole URL.
        headers: names in lower case; without those that sign in.
        body: bytes; None for no body. It holds all arguments, passwords too.
        scheme: the first word of the Authorization header that would be sent; empty for none.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    scheme: str

    def as_curl(self) -> str:
        """The request as a curl command for a POSIX shell.

        Raises:
            ValueError: the body is not text.
        """
        words = ["curl", "--request", self.method, shlex.quote(self.url)]
        for name, value in self.headers.items():
            words += ["--header", shlex.quote(f"{name}: {value}")]
        if self.scheme:
            words += ["--header", f'"Authorization: {self.scheme} $WORKFLOW_TOKEN"']
        if self.body is not None:
            words += ["--data-raw", shlex.quote(self.body.decode("utf-8"))]
        return " ".join(words)

    def __repr__(self) -> str:
        size = 0 if self.body is None else len(self.body)
        return f"PreparedRequest({self.method} {self.url.partition('?')[0]}, {size} bytes)"
