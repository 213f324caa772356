"""The request of an example, finished: what is sent is decided here and nowhere after it.

The URL is percent-encoded once, the body is one exact string. Every language sends both
unchanged; none encodes again.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from .cmd import block_of
from .data import Data
from .reply_use import ReplyUse
from .variable import Part, Variable

_METHOD = re.compile(r"[A-Z]+")
_TARGET = re.compile(r"/[A-Za-z0-9\-._~!$&'()*+,;=:@/%]*(\?[A-Za-z0-9\-._~!$&'()*+,;=:@/%?]*)?")
_DOTS = re.compile(r"/\.{1,2}(?=[/?]|$)")
_HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_HEADER_VALUE = re.compile(r"([\x21-\x7e]([\x20-\x7e\t]*[\x21-\x7e])?)?")
_LONGEST_WORD = 100_000


class Header(NamedTuple):
    """A header of the request."""

    name: str
    value: str

    @property
    def line(self) -> str:
        """The header as a line of a message."""
        return f"{self.name}: {self.value}"

    @property
    def curl(self) -> str:
        """The header for curl, which sends one without a value only if it ends in a semicolon."""
        return self.line if self.value else f"{self.name};"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretField:
    """A field of a form whose value comes from the environment, not from the example."""

    name: str
    variable: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCall:
    """The call of the Python client that sends the request.

    `expression` is Python after `client.`; `answers` says whether it returns a value, and
    `is_id` whether that is the id of what it made. The imports are the lines that the program
    needs, with the sync and with the async client. `variables` stand above the call.
    """

    imports: Sequence[str]
    async_imports: Sequence[str]
    expression: str
    answers: bool
    is_id: bool = False
    variables: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SnippetRequest:
    """One request, the same for every language.

    Attributes:
        operation: the operationId, which is also the name of the folder.
        summary: what the operation does, in plain text.
        method: such as `POST`.
        path: path and query, percent-encoded; it follows the server's address.
        headers: all headers except `Authorization`.
        body: the exact string; its bytes are UTF-8. None for a request without a body.
        secrets: fields that are added to a form from the environment when the example runs.
        bearer: whether a token is sent if the environment has one.
        signed: whether a message, which cannot read the environment, shows a token.
        enveloped: whether a reply of status 200 says in `success` if it is a refusal.
        reply: what is printed of the reply.
        variables: what the example holds in a variable above the call.
        parts: the path in parts, where some of them are variables; empty where none is.
        call: the call of the Python client; if None, the examples of the client are not made.
        is_data: whether `data` are the body, as the language of the example writes them.
        data: the body as data.
        members: the variables in the data, in their order.
        why: what the language would change in the body, which is a string for that reason.
    """

    operation: str
    summary: str
    method: str
    path: str
    headers: tuple[Header, ...]
    body: str | None
    secrets: tuple[SecretField, ...] = ()
    bearer: bool = True
    signed: bool = False
    enveloped: bool = True
    reply: ReplyUse = field(default_factory=ReplyUse)
    variables: tuple[Variable, ...] = ()
    parts: tuple[Part, ...] = ()
    call: ClientCall | None = None
    is_data: bool = False
    data: Data = None
    members: tuple[Variable, ...] = ()
    why: str = ""

    def __post_init__(self) -> None:
        """Refuse what no client could send unchanged.

        Raises:
            ValueError: a method, address or header that HTTP does not allow, or a dot segment,
                which clients remove.
        """
        if not _METHOD.fullmatch(self.method):
            raise ValueError(f"not a method: {self.method!r}")
        if not _TARGET.fullmatch(self.path) or _DOTS.search(self.path.partition("?")[0]):
            raise ValueError(f"not a path that can be sent: {self.path!r}")
        for header in self.headers:
            if not _HEADER_NAME.fullmatch(header.name) or not _HEADER_VALUE.fullmatch(header.value):
                raise ValueError(f"not a header: {header!r}")

    @property
    def makes_id(self) -> bool:
        """Whether the example makes a new UUID."""
        return any(variable.fresh for variable in self.variables)

    @property
    def is_get(self) -> bool:
        """Whether it is a GET without a body, which needs no further word in most languages."""
        return self.method == "GET" and self.body is None

    @property
    def is_post(self) -> bool:
        """Whether it is a POST with a body, for which libraries have a word of their own."""
        return self.method == "POST" and self.body is not None

    @property
    def function(self) -> str:
        """The method in lower case, as functions are called: `post`."""
        return self.method.lower()

    @property
    def class_name(self) -> str:
        """The method as classes are called: `Post`."""
        return self.method.capitalize()

    @property
    def content_type(self) -> str:
        """The type of the body; empty for a request without one."""
        return next((item.value for item in self.headers if item.name == "Content-Type"), "")

    @property
    def is_json(self) -> bool:
        """Whether the body is JSON."""
        return self.content_type.endswith("json")

    @property
    def other_headers(self) -> tuple[Header, ...]:
        """The headers without the type of the body, which some languages keep with the body."""
        return tuple(item for item in self.headers if item.name != "Content-Type")

    @property
    def library_headers(self) -> tuple[Header, ...]:
        """The headers that are set where a library sends data as JSON and says so itself."""
        return self.other_headers if self.is_data else self.headers

    @property
    def message_body(self) -> str:
        """The body in a message, with the name of its variable in place of a secret."""
        fields = "".join(f"&{field.name}={{{field.variable}}}" for field in self.secrets)
        return (self.body or "") + fields

    @property
    def length(self) -> str:
        """How many bytes the body of the message has; empty without a body."""
        return str(len(self.message_body.encode("utf-8"))) if self.message_body else ""

    @property
    def stem(self) -> str:
        """The path up to its last part, the id of an instance."""
        return self.path[: self.path.rfind("/") + 1]

    @property
    def block(self) -> tuple[str, ...]:
        """The body as a block of a batch file; empty if a word of cmd can carry it."""
        return block_of(self.body or "", self.path)

    @property
    def escaped(self) -> bool:
        """Whether the path has escapes, which some libraries change."""
        return "%" in self.path

    @property
    def is_long(self) -> bool:
        """Whether the body is longer than one word of a command line may be on Linux."""
        return len((self.body or "").encode("utf-8")) > _LONGEST_WORD
