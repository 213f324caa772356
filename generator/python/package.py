"""The client package in Python's words: types only. Templates print these and decide nothing.

A text named `annotation`, `expression`, `default`, `returns` or `statement` is Python source that
an encoder made; a `name` is an identifier; every other text is plain. Each passes the filter of
its kind where it is printed.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`, or `import module` where the name is empty."""

    module: str
    name: str


@dataclass(frozen=True, slots=True)
class ImportBlock:
    """Import statements that stand together."""

    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a model. `default` is empty for a field that must be given."""

    name: str
    annotation: str
    default: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A class for a named object. `options` stand behind the base class in the class line.

    `secret_fields` is the set of the fields that no repr shows, and of the base's; empty for none.
    """

    name: str
    base: str
    options: tuple[tuple[str, str], ...]
    doc: str
    fields: tuple[Field, ...]
    secret_fields: str = ""


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
    """A name for another type: a named scalar, list, map or union."""

    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """The module of models; aliases stand behind the classes that they name."""

    imports: tuple[ImportBlock, ...]
    enumerations: tuple[Enumeration, ...]
    classes: tuple[Model, ...]
    aliases: tuple[Alias, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declaration:
    """An operation as a constant. `options` are keyword arguments: name and expression."""

    constant: str
    annotation: str
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Declarations:
    """The module of operations. `table` pairs an operation's id with its constant."""

    imports: tuple[ImportBlock, ...]
    operations: tuple[Declaration, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureArgument:
    """An argument of a method. `default` is empty for one that must be given."""

    name: str
    annotation: str
    default: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Method:
    """A method: the arguments before and behind the `*`, what it returns, its docstring."""

    name: str
    constant: str
    positional: tuple[SignatureArgument, ...]
    keywords: tuple[SignatureArgument, ...]
    returns: str
    doc: str
    short_doc: str
    deprecated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Iterating:
    """A method that gives the items of a long list one after the other; `item` is their type."""

    name: str
    constant: str
    positional: tuple[SignatureArgument, ...]
    keywords: tuple[SignatureArgument, ...]
    item: str
    doc: str
    short_doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The operations of one tag: a module with a class for sync and one for async."""

    module: str
    class_name: str
    attribute: str
    doc: str
    imports: tuple[ImportBlock, ...]
    methods: tuple[Method, ...]
    iterating: tuple[Iterating, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorClass:
    """A class for one kind of business error."""

    kind: str
    name: str
    doc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorPattern:
    """A row of the table of error texts, each a Python expression."""

    expressions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """The tables that the runtime is given.

    `runtime_errors` are the names of the classes that the runtime has by hand, `generated_errors`
    the classes that it has not, `error_names` the names of all. `token_url` is empty
    where the document names none.
    """

    imports: tuple[ImportBlock, ...]
    operations: tuple[tuple[str, str], ...]
    error_classes: tuple[ErrorClass, ...]
    runtime_errors: tuple[str, ...]
    error_names: tuple[str, ...]
    generated_errors: tuple[ErrorClass, ...]
    error_patterns: tuple[ErrorPattern, ...]
    token_url: str
    scheme: str
    instance: str
    reserved: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Export:
    """A name that the package offers, and the module that has it."""

    name: str
    module: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Package:
    """Everything that the templates of the client package print.

    `source` and `command` are what first lines say: the document, and the command that was run.
    `example_method` is a method that needs no argument.
    """

    source: str
    command: str
    import_name: str
    title: str
    summary: str
    description: str
    version: str
    server_url: str
    example_method: str
    models: Models
    declarations: Declarations
    client_imports: tuple[ImportBlock, ...]
    groups: tuple[Group, ...]
    catalogue: Catalogue
    exports: tuple[Export, ...]
