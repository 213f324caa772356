"""The API in OpenAPI's own words: types only, made by `parse`, read by everything after it.

Every type is frozen. Whatever a complaint may concern carries its `Location`. Texts are as the
document has them: hostile until an encoder has put them into their place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from .diagnostics import Location

Json: TypeAlias = "None | bool | int | float | str | Sequence[Json] | Mapping[str, Json]"


class ScalarType(StrEnum):
    """The JSON types of a single value."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"


class Where(StrEnum):
    """The place of a parameter in the request."""

    PATH = "path"
    QUERY = "query"
    HEADER = "header"
    COOKIE = "cookie"


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A value that the document gives as an example or a default, in JSON's types."""

    location: Location
    value: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """What every schema has, wherever it stands.

    `nullable` is true where null is allowed beside the type. `default` is what the API takes
    when the value is absent.
    """

    location: Location
    nullable: bool = False
    description: str = ""
    example: Example | None = None
    default: Example | None = None
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Scalar(Schema):
    """A single value. `choices` are the values of an enumeration that has no name of its own."""

    type: ScalarType
    format: str | None = None
    choices: tuple[Json, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Constant(Schema):
    """One value that is always the same (`const`)."""

    value: None | bool | int | float | str


@dataclass(frozen=True, slots=True, kw_only=True)
class Array(Schema):
    """A list of values of one schema."""

    items: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Map(Schema):
    """An object whose member names are free; `values` describes each member."""

    values: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class FreeForm(Schema):
    """Any JSON value at all (the empty schema); null included."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Schema):
    """One of several scalars (`anyOf`, or `type` with several names)."""

    options: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference(Schema):
    """The use of a named schema."""

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemeOfParameters:
    """`x-process-parameters`: where the scheme of the process parameters is found.

    Exactly one is set: the member or parameter with the scheme's code, or with the process id.
    """

    location: Location
    scheme: str | None = None
    process: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OneProcessParameter:
    """`x-process-parameter`: this member carries the value of the parameter named by `name`."""

    location: Location
    name: str
    process: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """A member of an object. Required and nullable stay two facts."""

    location: Location
    name: str
    schema: Schema
    required: bool
    python_name: str | None = None
    positional: bool = False
    process_parameters: SchemeOfParameters | None = None
    process_parameter: OneProcessParameter | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InlineObject(Schema):
    """An object described in place: allowed as a request body only, its members are arguments."""

    properties: tuple[Property, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSchema:
    """What every entry of components/schemas has."""

    location: Location
    name: str
    title: str = ""
    description: str = ""
    deprecated: bool = False
    python_name: str | None = None
    example: Example | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectSchema(NamedSchema):
    """A named object. `extends` is the schema that it extends by `allOf`."""

    properties: tuple[Property, ...]
    extends: Reference | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumValue:
    """A value of an enumeration; `name` is what code calls it, None to derive it."""

    location: Location
    value: int | str
    name: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumSchema(NamedSchema):
    """A named enumeration (`enum`, or `x-values` where other values may come)."""

    type: ScalarType
    values: tuple[EnumValue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnionSchema(NamedSchema):
    """`oneOf` with a discriminator: member `property_name` says which object it is."""

    property_name: str
    options: tuple[tuple[str, Reference], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasSchema(NamedSchema):
    """A named schema that is no object, enumeration or union: a name for `schema`."""

    schema: Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL of the API, with the text that explains it."""

    location: Location
    url: str
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A group of operations."""

    location: Location
    name: str
    description: str = ""
    python_name: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of an operation, with its style resolved to OpenAPI's default where absent."""

    location: Location
    name: str
    where: Where
    schema: Schema
    required: bool
    style: str
    explode: bool
    description: str = ""
    deprecated: bool = False
    example: Example | None = None
    python_name: str | None = None
    positional: bool = False
    generated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One content type of a request body or response."""

    location: Location
    name: str
    schema: Schema
    example: Example | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """The body of a request; the first media type is the one sent unless asked otherwise."""

    location: Location
    required: bool
    content: tuple[MediaType, ...]
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A header of a response."""

    location: Location
    name: str
    schema: Schema
    description: str = ""


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
    """`x-retry.repeat`: may the operation be sent again after bytes have left."""

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

    `items` and `total` are members of the payload, `key` is a member of an item that tells it from
    others. `size` is the argument for the length of a page; `offset` the one that leaves items out,
    or `page` the one that counts pages from 1: exactly one of the two is set.
    """

    location: Location
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

    API_KEY = "apiKey"
    HTTP = "http"
    OAUTH2 = "oauth2"
    OPEN_ID_CONNECT = "openIdConnect"


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A way to sign in.

    `where` and `parameter` belong to api keys, `http_scheme` (`bearer`, `basic`) to http,
    `token_url` to the client credentials flow of OAuth2, `discovery_url` to OpenID Connect.
    """

    location: Location
    name: str
    kind: SecurityKind
    description: str = ""
    where: Where | None = None
    parameter: str | None = None
    http_scheme: str | None = None
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


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorKind:
    """A kind of business error and the name of its class."""

    location: Location
    name: str
    class_name: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorText:
    """A text by which the server says what went wrong; `recorded` names exchanges that show it."""

    location: Location
    id: str
    kind: str
    pattern: str
    description: str
    example: str
    status: int
    recorded: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUps:
    """The operations by which a client learns what a scheme declares."""

    location: Location
    scheme: str
    instance: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """The whole document. `document` is the plain value of it, for `openapi.json`."""

    location: Location
    title: str
    version: str
    summary: str
    description: str
    servers: tuple[Server, ...]
    tags: tuple[Tag, ...]
    security: tuple[SecurityRequirement, ...]
    security_schemes: tuple[SecurityScheme, ...]
    schemas: tuple[NamedSchema, ...]
    operations: tuple[Operation, ...]
    error_kinds: tuple[ErrorKind, ...]
    error_texts: tuple[ErrorText, ...]
    look_ups: LookUps | None
    document: Mapping[str, Json]
