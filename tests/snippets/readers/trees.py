"""Syntax trees of languages that cannot be run here, and what all readers of trees need."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tree_sitter import Node


class NotReadError(Exception):
    """The file is not of the language, or does something that its reader does not know."""


class Unknown:
    """A value that no request depends on."""

    def __repr__(self) -> str:
        return "a value that is not followed"


UNKNOWN = Unknown()


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
