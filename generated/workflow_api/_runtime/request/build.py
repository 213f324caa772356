# SPDX-License-Identifier: MIT
"""From an operation and the arguments of a call to its request."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from uuid import uuid4

from ..operation import Operation
from ..transport.interface import Request, Timeout
from ..values import UNSET
from .argument_texts import in_header, in_path, in_query
from .body import encode_body
from .zones import refuse_naive

_NO_ARGUMENTS = frozenset({"self", "content_type"})


def complete(operation: Operation[object], arguments: Mapping[str, object]) -> dict[str, object]:
    """The arguments that are sent: without absent ones, with an id where the call makes one."""
    nullable = operation.nullable
    given = {
        name: value
        for name, value in arguments.items()
        if name not in _NO_ARGUMENTS
        and value is not UNSET
        and (value is not None or name in nullable)
    }
    if operation.generated is not None and operation.generated not in given:
        given[operation.generated] = uuid4()
    return given


def build_request(
    operation: Operation[object],
    arguments: Mapping[str, object],
    *,
    base_url: str,
    headers: Mapping[str, str],
    timeout: Timeout,
    max_reply_bytes: int,
    content_type: object = None,
) -> Request:
    """The request of a call, without its sign-in.

    Args:
        operation: the declaration.
        arguments: the result of `complete`, process parameters encoded.
        base_url: the server's URL, without a slash at its end.
        headers: further headers, names in lower case.
        timeout: limits for the phases of the request.
        max_reply_bytes: maximum length of the reply.
        content_type: which of the operation's media types to send; the first one when None.

    Raises:
        TypeError: an argument of a type that cannot be sent.
        ValueError: an argument that its place cannot carry; nothing was sent.
    """
    for name in operation.zoned:
        refuse_naive(name, arguments.get(name))
    path, query, own, members = operation.path, list[str](), dict[str, str](), dict[str, object]()
    for name, value in arguments.items():
        mark = f"{{{name}}}"
        place = operation.places.get(name)
        if mark in operation.path:
            path = path.replace(mark, in_path(name, value))
        elif place is None:
            members[name] = value
        elif place.where == "query":
            query += in_query(place.name, value)
        else:
            own[place.name.lower()] = in_header(place.name, value)
    if "{" in path:
        raise ValueError(f"{operation.name}: a part of the path is missing in {path}")
    own["accept"] = operation.accept
    body = None
    if operation.body and (members or operation.single is None):
        media_type = content_type if isinstance(content_type, str) else operation.body[0]
        value = (
            members[operation.single]
            if operation.single is not None
            else {_wire_name(operation, name): item for name, item in members.items()}
        )
        own["content-type"], body = media_type, encode_body(media_type, value)
    return Request(
        operation=operation.name,
        method=operation.method,
        url=f"{base_url}{path}{'?' if query else ''}{'&'.join(query)}",
        headers={**headers, **own},
        body=body,
        timeout=timeout,
        max_reply_bytes=max_reply_bytes,
    )


def _wire_name(operation: Operation[object], name: str) -> str:
    return operation.names.get(name) or _camel(name)


@cache
def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)
