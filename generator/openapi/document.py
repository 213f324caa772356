"""The document as a whole: servers, tags, the table of errors and all operations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ..diagnostics import Location
from .operations import Operation, SecurityRequirement, SecurityScheme
from .schemas import Json, NamedSchema

__all__ = ["Api", "ErrorKind", "ErrorText", "LookUps", "Server", "Tag"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """A base URL of the API."""

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
class ErrorKind:
    """A kind of business error and the name of its class."""

    location: Location
    name: str
    class_name: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorText:
    """An error text of the server.

    `recorded` names exchanges that show it, `places` has the place of each value by its key.
    """

    places: Mapping[str, Location]
    id: str
    kind: str
    pattern: str
    description: str
    example: str
    status: int
    recorded: tuple[str, ...]

    @property
    def location(self) -> Location:
        """The place of the pattern."""
        return self.places["pattern"]


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUps:
    """The operations by which a client learns what a scheme declares.

    `reserved` are the process parameters that the server reserves, in any letter case.
    """

    scheme: str
    instance: str
    reserved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """The whole document. `document` is the plain value of it, for `openapi.json`.

    `version` is the server's, `client_version` the one of the client that is made from it.
    """

    location: Location
    title: str
    version: str
    client_version: str
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
