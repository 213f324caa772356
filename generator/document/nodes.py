"""Values of the document with their locations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from ..diagnostics import Location
from ..openapi import Json


@dataclass(frozen=True, slots=True)
class ScalarNode:
    """A string, number, boolean or null."""

    location: Location
    value: bool | int | float | str | None


@dataclass(frozen=True, slots=True)
class ListNode:
    """A list of values."""

    location: Location
    items: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A key of an object with its value; `location` is that of the key."""

    key: str
    location: Location
    value: Node


@dataclass(frozen=True, slots=True)
class MapNode:
    """An object; its entries in the order of the document, by key."""

    location: Location
    entries: Mapping[str, Entry]


Node: TypeAlias = ScalarNode | ListNode | MapNode


def plain(node: Node) -> Json:
    """The value without locations, as JSON types."""
    if isinstance(node, MapNode):
        return {key: plain(entry.value) for key, entry in node.entries.items()}
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    return node.value


def node_at(node: Node, path: Iterable[str | int]) -> Node:
    """The value at `path` inside `node`, or at the longest part of the path that exists."""
    for part in path:
        if isinstance(node, MapNode) and part in node.entries:
            node = node.entries[str(part)].value
        elif isinstance(node, ListNode) and isinstance(part, int) and part < len(node.items):
            node = node.items[part]
        else:
            break
    return node
