# SPDX-License-Identifier: MIT
"""Exceptions for HTTP errors: the server's own text pages, and replies of gateways and proxies."""

from __future__ import annotations

import re
from typing import TypeVar
from urllib.parse import urljoin, urlsplit

from ..errors import (
    AuthenticationError,
    PermissionDeniedError,
    RateLimitedError,
    ReplyError,
    ServerError,
    StatusError,
)
from ..operation import Catalogue, Operation
from ..transport.interface import Reply, Request
from .excerpt import excerpt, is_page, page_excerpt

ErrorT = TypeVar("ErrorT", bound=ReplyError)

_PAGE = re.compile(
    r"Exception (?P<type>[\w.`+]+):(?P<text>.*?)(?:: {3}at (?P<stack>.*))?", re.DOTALL
)
_STACK = re.compile(r"\s{3}at \S.*", re.DOTALL)
_ACCESS = {"not-signed-in": AuthenticationError, "not-permitted": PermissionDeniedError}
_BY_STATUS = {401: AuthenticationError, 403: PermissionDeniedError, 429: RateLimitedError}
_LARGE_HEADER = 4096
_SHORTEST_SECRET = 8


def with_call_and_reply(
    error: ErrorT, operation: Operation[object], request: Request, reply: Reply
) -> ErrorT:
    """The exception with everything that is known about the call and its reply."""
    error.operation = operation.name
    error.method = request.method
    error.url = request.url.partition("?")[0]
    error.status = reply.status
    error.headers = reply.headers
    error.content = reply.content
    return error


def without_echo(request: Request, reply: Reply) -> Reply:
    """The reply without the secrets of its request, which some proxies write into their pages.

    Returns the same reply if there are none. Fewer than eight characters are not a secret.
    """
    texts = {secret.reveal().rpartition(" ")[2].encode() for secret in request.secrets.values()}
    echoed = [text for text in texts if len(text) >= _SHORTEST_SECRET and _has(reply, text)]
    for text in echoed:
        reply = Reply(
            status=reply.status,
            headers={
                name: value.replace(text.decode(), "***") for name, value in reply.headers.items()
            },
            content=reply.content.replace(text, b"***"),
        )
    return reply


def _has(reply: Reply, text: bytes) -> bool:
    return text in reply.content or any(text.decode() in value for value in reply.headers.values())


def status_error(
    catalogue: Catalogue, operation: Operation[object], request: Request, reply: Reply
) -> StatusError:
    """The exception for an HTTP status that is not a success."""
    page = _PAGE.fullmatch(reply.content.decode("utf-8", errors="replace"))
    text = page["text"] if page else ""
    found, _ = catalogue.classify(reply.status, text) if page else (None, {})
    kind = found.kind if found else ""
    error = _class(reply.status, kind)(_words(request, reply, text))
    with_call_and_reply(error, operation, request, reply)
    error.kind = kind
    if page:
        error.server_type = page["type"]
        error.server_text = text
        error.stack = page["stack"] or ""
    return error


def _class(status: int, kind: str) -> type[StatusError]:
    found = _ACCESS.get(kind) or _BY_STATUS.get(status)
    if found is not None:
        return found
    return ServerError if status >= 500 else StatusError


def _words(request: Request, reply: Reply, page_text: str) -> str:
    status = f"HTTP {reply.status}"
    if page_text:
        return f"{status}: {excerpt(page_text, 2000)}"
    if 300 <= reply.status < 400:
        return f"{status}: redirects are not followed; {_target(request, reply)}"
    text = reply.content.decode("utf-8", errors="replace")
    if is_page(reply.headers.get("content-type", ""), reply.content):
        words = (
            f"{status}, a page of something between the client and the server: {page_excerpt(text)}"
        )
    else:
        body = excerpt(_STACK.sub("", text))
        words = f"{status}: {body}" if body else status
    return f"{words}{_hint(request, reply)}"


def _target(request: Request, reply: Reply) -> str:
    """The target of a redirect, without what may be secret: a user, a query, a fragment."""
    location = reply.headers.get("location", "")
    try:
        parts = urlsplit(urljoin(request.url, location)) if location else None
    except ValueError:
        parts = None
    if parts is None:
        return "this one has no target URL"
    host = parts.netloc.rpartition("@")[2]
    target = excerpt(f"{parts.scheme}://{host}{parts.path}")
    asked = urlsplit(request.url)
    if (asked.scheme, parts.scheme, asked.hostname) == ("http", "https", parts.hostname):
        return f"this one leads to {target}: use the HTTPS URL as the base URL"
    return f"this one leads to {target}"


def _hint(request: Request, reply: Reply) -> str:
    size = max((len(secret.reveal()) for secret in request.secrets.values()), default=0)
    if reply.status in (400, 414, 431) and size > _LARGE_HEADER:
        return (
            f" (the sign-in header is {size} characters long, which exceeds the limit of many"
            " proxies: raise that limit)"
        )
    if reply.status == 407:
        return (
            " (a proxy wants a user and a password: add them to the argument proxy, or to the"
            " variable HTTP_PROXY or HTTPS_PROXY)"
        )
    if reply.status == 404:
        return " (is the base URL right? It is the server's URL without /workflowapi)"
    return ""
