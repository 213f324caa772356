"""Syntax trees of languages that cannot be run here, and what all readers of trees need."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from tests.snippets.recorder import Answer, Reply, Seen

if TYPE_CHECKING:
    from tree_sitter import Node


class NotReadError(Exception):
    """The file is not of the language, or does something that its reader does not know."""


class Ended(Exception):  # noqa: N818 - named as what it is to the program that is read
    """A failure within the program that is read, with its message."""


class Ran(NamedTuple):
    """How a program ended, and the lines that it wrote."""

    code: int
    out: Sequence[str]
    err: Sequence[str]


class Web:
    """What a program that is read has of the world: variables, and a server.

    `answer` replies to a request; None: nobody listens.
    """

    def __init__(self, server: str, variables: Mapping[str, str], answer: Answer | None) -> None:
        self.sent: list[Seen] = []
        self.variables = {**variables, "WORKFLOW_SERVER_URL": server}
        self._server = server
        self._answer = answer

    def send(
        self, method: str, address: str, headers: Sequence[tuple[str, str]], body: bytes
    ) -> Reply:
        """The reply to a request."""
        if not address.startswith(f"{self._server}/"):
            raise NotReadError(f"the address {address!r:.100}")
        if self._answer is None:
            raise Ended("connection refused")
        seen = Seen(method, address.removeprefix(self._server), tuple(headers), body)
        self.sent.append(seen)
        return self._answer(seen)


def as_utf8(text: str) -> bytes:
    """A string of UTF-16 units as UTF-8."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16").encode("utf-8")


def json_of(value: object) -> str:
    """A value as JSON; numbers keep their digits."""
    match value:
        case dict():
            members = (f"{json.dumps(name)}: {json_of(item)}" for name, item in value.items())
            return "{" + ", ".join(members) + "}"
        case list():
            return "[" + ", ".join(map(json_of, value)) + "]"
        case Decimal():
            return str(value)
        case None | bool() | str() | int() | float():
            return json.dumps(value)
    raise NotReadError(f"a value that JSON does not have: {value!r:.60}")


def parsed(language: object, source: str) -> Node:
    """The tree of a file without a single error.

    Raises:
        NotReadError: the grammar does not know some part of it.
    """
    from tree_sitter import Language, Parser  # noqa: PLC0415 - installed for these tests only

    root = Parser(Language(language)).parse(source.encode("utf-8")).root_node
    if root.has_error:
        raise NotReadError(f"a syntax error near {_error(root)!r:.80}")
    return root


def text_of(node: Node) -> str:
    """The source of a node."""
    return (node.text or b"").decode("utf-8")


def children(node: Node) -> list[Node]:
    """The named children without comments and marks of regions."""
    return [
        child
        for child in node.named_children
        if child.type != "comment" and not child.type.startswith("preproc_")
    ]


def all_of(node: Node, *kinds: str) -> Iterator[Node]:
    """The nodes of some kinds below a node, in the order of the source."""
    for child in node.children:
        if child.type in kinds:
            yield child
        yield from all_of(child, *kinds)


def _error(root: Node) -> str:
    for node in all_of(root, "ERROR"):
        return text_of(node)
    return "something that is missing"
