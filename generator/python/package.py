"""The client package in Python's words: types only. Templates print these and decide nothing.

A string named `annotation`, `expression`, `default`, `returns` or `item` is Python source that an
encoder made; a `name` is an identifier; every other string is plain. Each passes the filter of its
kind where it is printed.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ..openapi import ErrorKind, ErrorText

Modules: TypeAlias = Mapping[str, Collection[str]]
"""Names that a module may import, by the module that has them.

The name `""` is the module itself. A module that begins with a dot is in the package of the module
that is written, one dot for its root.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a model, or an argument of a method; `default` is empty where one is required.

    `secret` is an argument that holds a password, which the method conceals.
    """

    name: str
    annotation: str
    default: str
    doc: str = ""
    secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A class for a named object. `options` follow the base class in the class line.

    `secret_fields` is the set of the fields, also those of the base, that no repr shows, and
    `zoned_fields` of those whose dates must have a zone; empty if there are none.
    """

    name: str
    base: str
    options: tuple[tuple[str, str], ...]
    doc: str
    fields: tuple[Field, ...]
    secret_fields: str
    zoned_fields: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumMember:
    """A member of an enumeration; `expression` is its value."""

    name: str
    expression: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Enumeration:
    """A class for a named enumeration."""

    name: str
    base: str
    doc: str
    members: tuple[EnumMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """A name for another type: a named scalar, list or map."""

    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """The module of models; aliases follow the classes that they name."""

    enumerations: tuple[Enumeration, ...]
    classes: tuple[Model, ...]
    aliases: tuple[Alias, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """An operation as a constant. `options` are keyword arguments: name and expression."""

    id: str
    constant: str
    annotation: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method: the arguments before and after the `*`, what it returns, its docstring.

    `deprecated` is what a call warns of; empty for methods that are not deprecated.
    `item` is the type of what a method yields that reads a long list; empty for other methods.
    """

    name: str
    constant: str
    positional: tuple[Field, ...]
    keywords: tuple[Field, ...]
    returns: str = ""
    item: str = ""
    doc: str
    short_doc: str
    deprecated: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The operations of one tag: a module with a sync and an async class.

    `attribute` names the module and the attribute of the clients.
    """

    class_name: str
    attribute: str
    doc: str
    methods: tuple[Method, ...]
    iterating: tuple[Method, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorClass:
    """A class for a kind of business error that the runtime does not have."""

    name: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A name that the package offers, and the module that has it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """Everything that the templates of the client package print.

    `version` is that of the server, `client_version` the package's own.
    `source` and `command` are what first lines say: the document, and the command that was run.
    `modules` are the names that its own modules may import. `example_method` is a method that
    requires no argument. `runtime_errors` are the names of the error classes that the runtime has,
    `error_classes` the others, `error_names` the names of all. `scheme` and `instance` are the
    operations that the runtime looks parameters up by; `token_url` is where client credentials
    become a token, `discovery_url` is the provider's document, after the server's URL or on
    another host; each is None if the document does not say.
    """

    source: str
    command: str
    import_name: str
    title: str
    summary: str
    version: str
    client_version: str
    server_url: str
    modules: Modules
    example_method: str
    models: Models
    operations: tuple[Declaration, ...]
    groups: tuple[Group, ...]
    runtime_errors: tuple[str, ...]
    error_classes: tuple[ErrorClass, ...]
    error_names: tuple[str, ...]
    error_kinds: tuple[ErrorKind, ...]
    error_texts: tuple[ErrorText, ...]
    token_url: str | None
    discovery_url: str | None
    scheme: str | None
    instance: str | None
    reserved: tuple[str, ...]
    exports: tuple[Export, ...]
