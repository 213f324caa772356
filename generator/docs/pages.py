"""The documentation in a reader's words: types only. Templates print these and decide nothing.

A text named `href` is an address relative to the page that has it, `anchor` and `id` are what
stands in `id` attributes; every other text is plain. Each passes the encoder of its position.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A piece of a paragraph: plain text or code, one of them empty."""

    plain: str
    code: str


class Paragraph(NamedTuple):
    """A paragraph of a description."""

    spans: tuple[Span, ...]


class TypePart(NamedTuple):
    """A piece of a type in words; `href` leads to the schema that it names, else it is empty."""

    text: str
    href: str


class Run(NamedTuple):
    """A piece of code; `kind` is its class of colour, empty for none."""

    kind: str
    text: str


class Choice(NamedTuple):
    """An entry of a list to choose from."""

    value: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Code in one language. `text` is the same as all runs; `href` leads to the whole file."""

    key: str
    title: str
    fence: str
    text: str
    runs: tuple[Run, ...]
    how: str = ""
    command: str = ""
    href: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """The control of a form. One of `line`, `area`, `choices`, `grid` and `single` is set.

    Attributes:
        line: the type of a control of one line.
        area: a control of several lines.
        grid: rows of process parameters.
        single: a process parameter's value, with a choice of its type.
        rows: the types that a process parameter can have.
        new_id: whether a button makes an id.
        nullable: whether null can be sent.
        remembered: the word that is kept for all pages: `identity`, `tenant` or nothing.
        hint: what to type.
    """

    line: str = ""
    area: bool = False
    choices: tuple[Choice, ...] = ()
    grid: bool = False
    single: bool = False
    rows: tuple[Choice, ...] = ()
    new_id: bool = False
    nullable: bool = False
    remembered: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A parameter, a member of a body, or a member of a schema.

    `python` is what the client calls an argument, `id` an argument's name on pages that have
    several operations; `where` is empty for members, `apart` says why a form has no place for it.
    """

    id: str
    anchor: str
    name: str
    type: tuple[TypePart, ...]
    required: bool
    deprecated: bool
    where: str
    paragraphs: tuple[Paragraph, ...]
    example: str
    default: str
    python: str = ""
    input: Input | None = None
    apart: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One reply; `example` is JSON or text, empty where the document has none."""

    anchor: str
    status: str
    paragraphs: tuple[Paragraph, ...]
    media: str
    type: tuple[TypePart, ...]
    enveloped: bool
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A text by which the server refuses; `href` leads to its place in the table of errors."""

    anchor: str
    href: str
    example: str
    kind: str
    class_name: str
    status: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorKindPage:
    """A kind of error with its texts."""

    anchor: str
    name: str
    class_name: str
    paragraphs: tuple[Paragraph, ...]
    texts: tuple[Refusal, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPage:
    """Everything about one operation.

    `changes` says what sending it does to the server, empty for one that only reads. `next` are
    operations about the same instance or user, to which the id in the form can be taken along.
    """

    id: str
    href: str
    markdown: str
    method: str
    path: str
    summary: str
    tag: str
    tag_href: str
    paragraphs: tuple[Paragraph, ...]
    deprecated: bool
    call: str
    sign_in: str
    retry: str
    changes: str
    parameters: tuple[Field, ...]
    members: tuple[Field, ...]
    media: str
    replies: tuple[Reply, ...]
    refusals: tuple[Refusal, ...]
    codes: tuple[Code, ...]
    body_example: str
    next: tuple[Link, ...]
    handed_on: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """A named schema: members of an object, values of an enumeration, or what it stands for."""

    anchor: str
    name: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    extends: tuple[TypePart, ...]
    fields: tuple[Field, ...]
    values: tuple[Value, ...]
    stands_for: tuple[TypePart, ...]
    python: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """A value of an enumeration."""

    value: str
    name: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link; `here` where it leads to the page that has it."""

    href: str
    text: str
    note: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The operations of a tag."""

    anchor: str
    name: str
    href: str
    paragraphs: tuple[Paragraph, ...]
    operations: tuple[OperationPage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A place of the document that names another version of the server."""

    href: str
    place: str
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A step of the guided page: the operation, and those of its fields that the step asks for."""

    page: OperationPage
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Guides:
    """What the hand-written pages show: code from the examples and from files of their own."""

    first: tuple[Code, ...]
    scenario: tuple[Code, ...]
    dotnet: tuple[Code, ...]
    samples: dict[str, Code]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The whole documentation. `guides` is None for an API without the way that they explain."""

    title: str
    summary: str
    version: str
    source: str
    server: str
    paragraphs: tuple[Paragraph, ...]
    groups: tuple[Group, ...]
    models: tuple[ModelPage, ...]
    error_kinds: tuple[ErrorKindPage, ...]
    differences: tuple[Difference, ...]
    guides: Guides | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuGroup:
    """The operations of a tag in the menu at the side."""

    name: str
    href: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What stands around the content of a page. `root` leads to the top folder, with `/`."""

    title: str
    description: str
    root: str
    links: tuple[Link, ...]
    menu: tuple[MenuGroup, ...]
    scripts: tuple[str, ...]
    shape: str
