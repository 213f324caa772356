# SPDX-License-Identifier: MIT
"""Events for hooks and the log: each request and its result, without secrets."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Coroutine, Mapping

import msgspec

from ..errors import TransportError
from .event import Event, Hook
from .interface import Reply, Request

LOG = logging.getLogger("workflow_api")
"""The client's log: requests and replies at DEBUG, failures at INFO, what hooks raise at ERROR."""

_FAILED = "%s: a hook failed; this changes nothing else"

SHOWN_HEADERS = frozenset(
    {
        *("accept", "accept-encoding", "accept-language", "allow", "cache-control", "charset"),
        *("connection", "content-encoding", "content-length", "content-type", "date", "host"),
        *("retry-after", "server", "traceparent", "transfer-encoding", "user-agent", "via"),
        *("x-correlation-id", "x-request-id"),
    }
)
"""Headers whose values may be shown; of all others only the names are shown."""


def has_listeners(hooks: tuple[Hook, ...]) -> bool:
    """Whether there is anything to report events to."""
    return bool(hooks) or LOG.isEnabledFor(logging.INFO)


def request_started(request: Request) -> Event:
    """The event of a request that is about to be sent."""
    return Event(
        operation=request.operation,
        method=request.method,
        url=request.url.partition("?")[0],
        request_headers={**shown(request.headers), **dict.fromkeys(request.secrets, "***")},
        request_bytes=0 if request.body is None else len(request.body),
    )


def reply_received(before: Event, reply: Reply, seconds: float) -> Event:
    """The event of a reply."""
    return msgspec.structs.replace(
        before,
        status=reply.status,
        reply_headers=shown(reply.headers),
        reply_bytes=len(reply.content),
        seconds=seconds,
    )


def request_failed(before: Event, error: TransportError, seconds: float) -> Event:
    """The event of a request without a reply."""
    return msgspec.structs.replace(before, failure=error.text, seconds=seconds)


def shown(headers: Mapping[str, str]) -> dict[str, str]:
    """The headers with the values that may be shown."""
    return {name: value if name in SHOWN_HEADERS else "***" for name, value in headers.items()}


def log(event: Event) -> None:
    """Write the event to the log."""
    if event.seconds is None:
        LOG.debug("%s: %s %s", event.operation, event.method, event.url)
    elif event.failure:
        LOG.info("%s: %s (%.3f s)", event.operation, event.failure, event.seconds)
    else:
        LOG.debug(
            "%s: %s, %d bytes (%.3f s)",
            event.operation,
            event.status,
            event.reply_bytes,
            event.seconds,
        )


def tell(hooks: tuple[Hook, ...], event: Event) -> None:
    """Call each hook; what it raises is logged."""
    for hook in hooks:
        try:
            found = hook(event)
            if isinstance(found, Coroutine):
                found.close()
                raise TypeError("a hook of the sync client must not be a coroutine function")
        except Exception:
            LOG.exception(_FAILED, event.operation)


async def tell_async(hooks: tuple[Hook, ...], event: Event) -> None:
    """Call each hook, and await what it returns; what it raises is logged."""
    for hook in hooks:
        try:
            found = hook(event)
            if isinstance(found, Awaitable):
                await found
        except Exception:
            LOG.exception(_FAILED, event.operation)
