# SPDX-License-Identifier: MIT
"""What hooks are told about each request."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping

import msgspec


class Event(msgspec.Struct, frozen=True, kw_only=True):
    """A request that is about to be sent, or its end.

    Attributes:
        operation: the operationId, or `sign-in`.
        method: the HTTP method.
        url: the URL without its query.
        request_headers: by name in lower case; `***` for what may be secret.
        request_bytes: the length of the request's body.
        status: the HTTP status; None before the reply and where there was none.
        reply_headers: like request_headers; empty before the reply.
        reply_bytes: the length of the reply's body.
        seconds: from sending to the end; None before it.
        failure: why there was no reply; empty otherwise.
    """

    operation: str
    method: str
    url: str
    request_headers: Mapping[str, str]
    request_bytes: int
    status: int | None = None
    reply_headers: Mapping[str, str] = {}
    reply_bytes: int = 0
    seconds: float | None = None
    failure: str = ""


Hook = Callable[[Event], Awaitable[None] | None]
"""Called with each event, before the request is sent and after it has ended.

For the async client it may be a coroutine function, which is awaited. An exception of it is logged
and changes nothing else.
"""
