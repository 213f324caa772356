"""The documentation in a reader's words: types only. Templates print these and decide nothing.

A string named `href` is an address relative to the top folder, or to the page that has it;
`anchor` and `id` are the values of `id` attributes; every other string is plain text. Each passes
the encoder of its position.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from ..browser.fields import Control
from .colours import Run


class Span(NamedTuple):
    """A piece of a paragraph: plain text or code, one of them empty."""

    plain: str
    code: str


Paragraph: TypeAlias = tuple[Span, ...]
"""A paragraph of a description."""


class TypePart(NamedTuple):
    """A piece of a type in words; `href` leads to the schema that it names, else it is empty."""

    text: str
    href: str


class Entry(NamedTuple):
    """An entry of a list or a menu; `here` if it leads to the page that has it."""

    text: str
    href: str = ""
    note: str = ""
    paragraphs: tuple[Paragraph, ...] = ()
    here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Code in one language. `text` is the same as all runs.

    `whole` is its program, which is saved under `file_name`; `before` and `after` are the other
    lines of it, if the page has them apart.
    """

    key: str
    title: str
    text: str
    runs: Iterable[Run]
    before: str = ""
    after: str = ""
    whole: str = ""
    file_name: str = ""
    how: str = ""
    command: str = ""
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRow:
    """A parameter, a member of a body, or a member of a schema.

    Only arguments have an `id`, which no other operation has, and a name in `python`. `where` is
    empty for members.
    """

    anchor: str
    name: str
    type: tuple[TypePart, ...]
    required: bool
    deprecated: bool
    paragraphs: tuple[Paragraph, ...]
    example: str
    default: str
    id: str = ""
    python: str = ""
    where: str = ""
    input: Control | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A member of a reply, with the members of its own type; none if they are shown elsewhere."""

    name: str
    type: tuple[TypePart, ...]
    required: bool
    paragraphs: tuple[Paragraph, ...]
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """One reply; `example` is JSON or text, empty if the document has none."""

    status: str
    paragraphs: tuple[Paragraph, ...]
    media: str
    type: tuple[TypePart, ...]
    enveloped: bool
    example: str
    members: tuple[Member, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """An error text of the server; `href` leads to its place in the table of errors.

    `pattern` is the regular expression that its texts match, and `cure` says what to do.
    """

    anchor: str
    href: str
    example: str
    class_name: str
    status: str
    pattern: str
    cure: str
    paragraphs: tuple[Paragraph, ...]

    @property
    def other_status(self) -> str:
        """The status, if it is not that of most refusals."""
        return "" if self.status == "200" else self.status


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorKindPage:
    """A kind of error with its texts; `cure` says what to do."""

    anchor: str
    class_name: str
    cure: str
    paragraphs: tuple[Paragraph, ...]
    texts: tuple[Refusal, ...]


class Chip(NamedTuple):
    """A fact about an operation in a few words, with its explanation."""

    text: str
    note: str
    code: bool = False


_UNFOLDED = 6
"""How many optional arguments a form shows before the others are folded."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationPage:
    """Everything about one operation.

    `changes` says what sending it does to the server, empty if it only reads. `next` are the other
    operations about the same instance or user; `shared_id` is the parameter with its id.
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
    parameters: tuple[FieldRow, ...]
    members: tuple[FieldRow, ...]
    media: str
    replies: tuple[Reply, ...]
    refusals: tuple[Refusal, ...]
    codes: tuple[Code, ...]
    body_example: str
    next: tuple[Entry, ...]
    shared_id: str
    chips: tuple[Chip, ...]

    @property
    def fields(self) -> tuple[FieldRow, ...]:
        """All arguments."""
        return self.parameters + self.members

    @property
    def lead(self) -> tuple[Paragraph, ...]:
        """The paragraph that is read first."""
        return self.paragraphs[:1]

    @property
    def further(self) -> tuple[Paragraph, ...]:
        """The other paragraphs."""
        return self.paragraphs[1:]

    @property
    def has_json(self) -> bool:
        """Whether the body has members that can be written as JSON."""
        return bool(self.members) and self.media == "application/json"

    @property
    def unfolded(self) -> tuple[FieldRow, ...]:
        """The arguments that the form shows at once: what is needed first."""
        needed = [field for field in self.fields if field.required]
        optional = [field for field in self.fields if not field.required]
        return (*needed, *optional[:_UNFOLDED])

    @property
    def folded(self) -> tuple[FieldRow, ...]:
        """The other arguments."""
        shown = self.unfolded
        return tuple(field for field in self.fields if field not in shown)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelPage:
    """A named schema: members of an object, values of an enumeration, or another name of a type."""

    name: str
    paragraphs: tuple[Paragraph, ...]
    extends: tuple[TypePart, ...]
    fields: tuple[FieldRow, ...]
    values: tuple[Entry, ...]
    stands_for: tuple[TypePart, ...]
    python: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PageGroup:
    """The operations of a tag."""

    anchor: str
    name: str
    href: str
    paragraphs: tuple[Paragraph, ...]
    operations: tuple[OperationPage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A client in another language, which a tool of another project makes, with a program.

    `document` is the address of the document from which the tool makes it.
    """

    anchor: str
    href: str
    language: str
    tool: str
    document: str
    install: Code
    generate: Code
    program: Code
    run: Code
    notes: tuple[Paragraph, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The whole documentation.

    `guides` has the code and the forms of the hand-written pages; it is None for an API without
    the operations that they explain. Such an API has no `clients` either.
    """

    title: str
    summary: str
    version: str
    source: str
    server: str
    paragraphs: tuple[Paragraph, ...]
    groups: tuple[PageGroup, ...]
    models: tuple[ModelPage, ...]
    error_kinds: tuple[ErrorKindPage, ...]
    differences: tuple[Entry, ...]
    guides: Mapping[str, object] | None
    clients: tuple[Client, ...]
