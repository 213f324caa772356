# SPDX-License-Identifier: MIT
"""The declaration of an operation, and the tables of a package."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import Generic, TypeVar

import msgspec

from .errors import WorkflowError

ResultT_co = TypeVar("ResultT_co", covariant=True)


AUTH_INFO = "getAuthInfo"
"""The operation that returns whether the server requires sign-in."""


class Repeat(Enum):
    """Whether an operation may be sent again after bytes of it were sent."""

    ALWAYS = "always"
    ONCE = "once"
    OPT_IN = "opt-in"
    NEVER = "never"


class Confirm(msgspec.Struct, frozen=True):
    """How to tell whether a retry failed because the first attempt succeeded or because of
    another caller.

    Attributes:
        operation: the operation that reads back, called with the same path arguments.
        equal: attributes of its result, each with the argument that it must equal.
    """

    operation: str
    equal: Mapping[str, str]


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """What may be sent again, as defined in the document (`x-retry`).

    Attributes:
        repeat: after bytes were sent. Before that, every operation may be sent again.
        requires: a retry is allowed only if the caller gave this argument.
        done_when: the kind of error that counts as success when it occurs on a retry.
        read: the operation to check with when the outcome stays unknown.
    """

    repeat: Repeat = Repeat.NEVER
    requires: str | None = None
    done_when: str | None = None
    read: str | None = None


class Place(msgspec.Struct, frozen=True):
    """Where an argument is sent that is not a member of the body or a part of the path.

    Attributes:
        where: `query` or `header`.
        name: its name on the wire.
    """

    where: str
    name: str


class ProcessParameters(msgspec.Struct, frozen=True):
    """The argument that carries process parameters, and the one that leads to their scheme."""

    member: str
    scheme: str | None = None
    process: str | None = None


class ProcessParameterValue(msgspec.Struct, frozen=True):
    """The argument that carries the value of one process parameter, its name in another."""

    member: str
    name: str
    process: str


class Paging(msgspec.Struct, frozen=True, kw_only=True):
    """How a long list is read page after page.

    Attributes:
        items: the attribute of the payload that has the items of the page.
        key: the attribute of an item that identifies it.
        total: the attribute of the payload that counts all items.
        size: the argument with the number of items on a page.
        offset: the argument with the number of items to skip; empty where pages are counted.
        page: the argument with the number of the page, from 1; empty where items are skipped.
    """

    items: str
    key: str
    total: str
    size: str
    offset: str = ""
    page: str = ""


class Operation(msgspec.Struct, Generic[ResultT_co], frozen=True, kw_only=True):
    """An operation of the API.

    Attributes:
        name: its operationId.
        path: the path, with the Python names of path arguments in braces.
        method: the HTTP method.
        reply: the type of the payload; None where there is none.
        enveloped: whether the payload is in an envelope.
        empty: statuses of results without content, where others have a payload; they are None.
        places: the arguments that are sent in the query or in a header.
        body: the media types of the body, the usual one first; empty for no body.
        single: the argument that is the whole body; otherwise the others are its members.
        names: names on the wire that are not the camelCase of the Python name.
        nullable: arguments whose None is sent as null.
        zoned: arguments with a `date-time` in them, which must have a zone.
        generated: the argument for which an id is made when it is not given.
        returns: the argument that the call returns.
        accept: the value of the Accept header.
        signed: whether the call carries the sign-in.
        parameters: which argument carries process parameters.
        retry: what may be sent again.
        confirm: how to make sure that a retry met the success of an earlier attempt.
        paging: how the whole of a long list is read.
    """

    name: str
    path: str
    method: str = "POST"
    reply: object = None
    enveloped: bool = True
    empty: tuple[int, ...] = ()
    places: Mapping[str, Place] = {}
    body: tuple[str, ...] = ("application/json",)
    single: str | None = None
    names: Mapping[str, str] = {}
    nullable: tuple[str, ...] = ()
    zoned: tuple[str, ...] = ()
    generated: str | None = None
    returns: str | None = None
    accept: str = "application/json"
    signed: bool = True
    parameters: ProcessParameters | ProcessParameterValue | None = None
    retry: Retry = Retry()
    confirm: Confirm | None = None
    paging: Paging | None = None


class ErrorText(msgspec.Struct, frozen=True):
    """A pattern for error texts that the server sends; their variable parts are named groups."""

    id: str
    kind: str
    pattern: str
    status: int


class Catalogue(msgspec.Struct, frozen=True, kw_only=True):
    """The tables of a package.

    Attributes:
        operations: every operation by its operationId.
        errors: the error texts; the first that matches wins.
        error_classes: the class of each kind of error.
        scheme: the operation that returns what a scheme declares.
        instance: the operation that returns the scheme of a process instance.
        token_url: the endpoint for client credentials, where the document names it.
        discovery_url: the discovery document of the sign-in provider: its path after the server's
            URL, or the whole URL where it is on another host.
        reserved: names of process parameters that are reserved by the server, in lower case: it
            silently drops what is given under them, or fails.
    """

    operations: Mapping[str, Operation[object]]
    errors: tuple[ErrorText, ...]
    error_classes: Mapping[str, type[WorkflowError]]
    scheme: str | None
    instance: str | None
    token_url: str | None = None
    discovery_url: str = "/.well-known/openid-configuration"
    reserved: frozenset[str] = frozenset()

    def classify(self, status: int, text: str) -> tuple[ErrorText | None, dict[str, str]]:
        """The row that matches an error text of the server, and the variable parts of the text."""
        for row in self.errors:
            if row.status == status:
                found = re.fullmatch(row.pattern, text, re.DOTALL)
                if found:
                    parts = found.groupdict()
                    return row, {name: part for name, part in parts.items() if part is not None}
        return None, {}
