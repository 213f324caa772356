"""What a generated declaration says of an operation, and the tables of a package."""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

import msgspec

if TYPE_CHECKING:
    from .errors import WorkflowError

ResultT_co = TypeVar("ResultT_co", covariant=True)


class Repeat(Enum):
    """May an operation be sent again after bytes of it have left."""

    ALWAYS = "always"
    ONCE = "once"
    OPT_IN = "opt-in"
    NEVER = "never"


class Confirm(msgspec.Struct, frozen=True):
    """How a repeat that meets its own success is told from a clash with somebody else's.

    Attributes:
        operation: the operation that reads back, called with the same path arguments.
        equal: attributes of what it answers, each with the argument that it must equal.
    """

    operation: str
    equal: Mapping[str, str]


class Retry(msgspec.Struct, frozen=True, kw_only=True):
    """What may be sent again, as the document says it (`x-retry`).

    Attributes:
        repeat: after bytes have left. Before that, every operation may be sent again.
        requires: the repeat is allowed only when the caller gave this argument.
        done_when: the kind of error that counts as done when a repeat meets it.
        read: the operation to read by when the outcome stays unknown.
    """

    repeat: Repeat = Repeat.NEVER
    requires: str | None = None
    done_when: str | None = None
    read: str | None = None


class Place(msgspec.Struct, frozen=True):
    """Where an argument stands that is no member of the body, and in which style.

    Attributes:
        where: `path`, `query`, `header` or `cookie`.
        name: its name on the wire.
        style: OpenAPI's name of the style.
        explode: whether each item of a list stands by itself.
    """

    where: str
    name: str
    style: str
    explode: bool


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
        key: the attribute of an item by which it is known again.
        total: the attribute of the payload that counts all items.
        size: the argument that says how many items a page has.
        offset: the argument that says how many items to leave out; empty where pages are counted.
        page: the argument that says which page, from 1; empty where items are left out.
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
        enveloped: whether the payload stands in an envelope.
        places: arguments of query, header and cookie, and of the path in other than simple style.
        body: the media types of the body, the usual one first; empty for no body.
        single: the argument that is the whole body; otherwise the others are its members.
        names: names on the wire that are not the camelCase of the Python name.
        nullable: arguments whose None is sent as null.
        generated: the argument for which an id is made when it is not given.
        returns: the argument that the call returns.
        accept: what the Accept header asks for.
        signed: whether the call carries the sign-in.
        security: names of the security schemes, where they are not those of the whole API.
        parameters: where process parameters stand.
        retry: what may be sent again.
        confirm: how to make sure that a repeat met its own success.
        paging: how the whole of a long list is read.
    """

    name: str
    path: str
    method: str = "POST"
    reply: object = None
    enveloped: bool = True
    places: Mapping[str, Place] = {}
    body: tuple[str, ...] = ("application/json",)
    single: str | None = None
    names: Mapping[str, str] = {}
    nullable: tuple[str, ...] = ()
    generated: str | None = None
    returns: str | None = None
    accept: str = "application/json"
    signed: bool = True
    security: tuple[str, ...] = ()
    parameters: ProcessParameters | ProcessParameterValue | None = None
    retry: Retry = Retry()
    confirm: Confirm | None = None
    paging: Paging | None = None


class SecurityScheme(msgspec.Struct, frozen=True, kw_only=True):
    """A way to sign in.

    Attributes:
        kind: `apiKey`, `http`, `oauth2` or `openIdConnect`.
        where: for an api key: `query`, `header` or `cookie`.
        parameter: for an api key: its name on the wire.
        http_scheme: for http: `bearer` or `basic`.
        token_url: for oauth2: where client credentials become a token.
    """

    kind: str
    where: str = "header"
    parameter: str = ""
    http_scheme: str = ""
    token_url: str = ""


class ErrorText(msgspec.Struct, frozen=True):
    """A text by which the server says what went wrong; variable parts are named groups."""

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
        scheme: the operation that tells what a scheme declares.
        instance: the operation that tells the scheme of a process instance.
        security: the security schemes of the document by name.
        reserved: names of process parameters that belong to the server, in small letters: it drops
            what is given under them in silence, or fails.
    """

    operations: Mapping[str, Operation[object]]
    errors: tuple[ErrorText, ...]
    error_classes: Mapping[str, type[WorkflowError]]
    scheme: str | None
    instance: str | None
    security: Mapping[str, SecurityScheme] = {}
    reserved: frozenset[str] = frozenset()

    def classify(self, status: int, text: str) -> tuple[ErrorText | None, dict[str, str]]:
        """The row of the table for a text of the server, and the variable parts of the text."""
        for row in self.errors:
            if row.status == status:
                found = re.fullmatch(row.pattern, text, re.DOTALL)
                if found:
                    parts = found.groupdict()
                    return row, {name: part for name, part in parts.items() if part is not None}
        return None, {}
