"""Operations: requests, replies, security and retries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..diagnostics import Location
from .schemas import Example, InlineObject, Json, Property, Schema

__all__ = [
    "SCENARIO",
    "Confirm",
    "Header",
    "MediaType",
    "Operation",
    "Paging",
    "Parameter",
    "Repeat",
    "RequestBody",
    "Response",
    "Retry",
    "SecurityKind",
    "SecurityRequirement",
    "SecurityScheme",
    "Where",
]

SCENARIO = "scenario"
"""The folder of examples that belongs to no operation: the steps of one process in order."""


class Where(StrEnum):
    """The place of a parameter in the request."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of an operation. Its style is OpenAPI's default for its place.

    `json_schema` is the schema unchanged, for checking values.
    """

    location: Location
    name: str
    where: Where
    schema: Schema
    json_schema: Json
    required: bool
    description: str = ""
    deprecated: bool = False
    example: Example | None = None
    python_name: str | None = None
    positional: bool = False
    generated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One content type of a request body or response.

    `json_schema` is the schema unchanged, including that of an envelope. `encoding` has the members
    of a form that are sent as JSON text, with their places.
    """

    location: Location
    name: str
    schema: Schema
    json_schema: Json
    example: Example | None = None
    encoding: Mapping[str, Location] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """The body of a request; the first media type is the one sent unless asked otherwise.

    Of a body with process parameters the client chooses the media type itself.
    """

    location: Location
    required: bool
    content: tuple[MediaType, ...]
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header of a reply; `json_schema` is the schema unchanged."""

    location: Location
    name: str
    required: bool
    description: str
    json_schema: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One reply. `status` is `200`, `4XX` or `default`.

    In an enveloped reply (`enveloped`) each media type's schema is that of the payload alone and
    its example the whole reply.
    """

    location: Location
    status: str
    description: str
    content: tuple[MediaType, ...]
    headers: tuple[Header, ...] = ()
    enveloped: bool = False


class Repeat(StrEnum):
    """`x-retry.repeat`: may the operation be sent again after bytes were sent."""

    ALWAYS = "always"
    ONCE = "once"
    OPT_IN = "opt-in"
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirm:
    """Read back by `operation` and compare reply members with arguments (both wire names)."""

    location: Location
    operation: str
    equal: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Retry:
    """`x-retry`, all names as in the document."""

    location: Location
    repeat: Repeat
    requires: str | None = None
    done_when: str | None = None
    confirm: Confirm | None = None
    read: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Paging:
    """`x-paging`: how the whole of a list is read, all names as in the document.

    `items` and `total` are members of the payload, `key` is a member that identifies an item.
    `size` is the argument for the length of a page; `offset` the one that skips items,
    or `page` the one that counts pages from 1: exactly one of the two is set. `places` has the
    place of each value by its key.
    """

    location: Location
    places: Mapping[str, Location]
    items: str
    key: str
    total: str
    size: str
    offset: str | None = None
    page: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityRequirement:
    """Security schemes that hold together; an empty tuple of names means: no sign-in."""

    location: Location
    schemes: tuple[str, ...]


class SecurityKind(StrEnum):
    """The type of a security scheme."""

    HTTP = "http"
    OAUTH2 = "oauth2"
    OPEN_ID_CONNECT = "openIdConnect"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A way to sign in.

    An HTTP scheme is always `bearer`. `token_url` belongs to the client credentials flow of OAuth2,
    `discovery_url` to OpenID Connect.
    """

    location: Location
    name: str
    kind: SecurityKind
    description: str = ""
    token_url: str | None = None
    discovery_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One operation. `path` is the template as written, with OpenAPI's `{name}` parts."""

    location: Location
    id: str
    method: str
    path: str
    tag: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    request_body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...]
    deprecated: bool = False
    python_name: str | None = None
    returns: str | None = None
    retry: Retry | None = None
    paging: Paging | None = None
    errors: tuple[str, ...] = ()

    @property
    def body_members(self) -> tuple[Property, ...]:
        """The members of a request body written in place, which are arguments of the call."""
        content = self.request_body.content if self.request_body else ()
        schema = content[0].schema if content else None
        return schema.properties if isinstance(schema, InlineObject) else ()

    @property
    def arguments(self) -> dict[str, Schema]:
        """What a caller gives, by the name in the document."""
        found = {parameter.name: parameter.schema for parameter in self.parameters}
        return found | {member.name: member.schema for member in self.body_members}
