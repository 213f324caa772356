"""What the functions that parse share: problems, components by reference, examples to check."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Generic, TypeVar

from ..diagnostics import Location, Problem
from ..document.nodes import Entry, MapNode, Node, ScalarNode
from ..openapi import Header, Parameter, RequestBody, Response
from .object_reader import Fields, did_you_mean, nearest


class Side(Enum):
    """Who sends the value of a schema."""

    CLIENT = auto()
    SERVER = auto()
    EITHER = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A value of the document (`title` says which) that has to fit a schema of the document."""

    title: str
    schema: Node
    value: Node
    side: Side


@dataclass(slots=True, kw_only=True)
class Context:
    """`components` are the entries of each section; `envelope` and `refusal` names of schemas."""

    problems: list[Problem]
    components: Mapping[str, Mapping[str, Entry]]
    envelope: str | None
    refusal: str | None
    samples: list[Sample] = field(default_factory=list)

    def complain(self, location: Location, message: str, cure: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(location, message, cure))

    def target(self, entry: Entry, section: str) -> str | None:
        """The name of the component to which a `$ref` leads; None, with a problem, if to none."""
        node = entry.value
        if not isinstance(node, ScalarNode) or not isinstance(node.value, str):
            self.complain(node.location, "'$ref' has to be a text", "write a text")
            return None
        reference = node.value
        start = f"#/components/{section}/"
        if not reference.startswith("#"):
            self.complain(
                node.location,
                f"'{reference}' leads out of this document, which is not supported here",
                f"bring what it names into this document and refer to it by '{start}<name>'",
            )
            return None
        name = _unescaped(reference.removeprefix(start))
        if not reference.startswith(start) or "/" in reference.removeprefix(start):
            self.complain(
                node.location,
                f"'{reference}' does not lead to an entry of components/{section}",
                f"put what it names there and refer to it by '{start}<name>'",
            )
            return None
        if name not in self.components.get(section, {}):
            near = nearest(name, self.components.get(section, {}))
            self.complain(
                node.location,
                f"'{reference}' leads nowhere" + did_you_mean(near),
                f"write '{start}{near}', or add '{name}'" if near else f"add '{name}' there",
            )
            return None
        return name


def _unescaped(pointer: str) -> str:
    decoded = re.sub("%([0-9A-Fa-f]{2})", lambda found: chr(int(found[1], 16)), pointer)
    return decoded.replace("~1", "/").replace("~0", "~")


def components_of(document: MapNode, problems: list[Problem]) -> dict[str, Mapping[str, Entry]]:
    """The entries of each section of components, whatever they are."""
    found: dict[str, Mapping[str, Entry]] = {}
    entry = document.entries.get("components")
    if entry is None:
        return found
    fields = Fields.of(entry.value, "components", entry.location, problems)
    for section in SECTIONS:
        found[section] = {item.key: item for item in fields.objects(section)}
        for name, item in found[section].items():
            if not re.fullmatch(r"[A-Za-z0-9._-]+", name):
                fields.complain(
                    item.location,
                    f"'{name}' cannot be the name of a component",
                    "use letters, digits, '.', '-' and '_' only",
                )
    fields.done({name: f"remove it: {cure}" for name, cure in _NO_SECTIONS.items()})
    return found


SECTIONS = (
    "schemas",
    "parameters",
    "requestBodies",
    "responses",
    "headers",
    "examples",
    "securitySchemes",
)
_NO_SECTIONS = {
    "links": "the client does not follow links",
    "callbacks": "the client receives no calls",
    "pathItems": "write the operations under paths",
}

T = TypeVar("T", Parameter, RequestBody, Response, Header)


class Shared(Generic[T]):
    """The objects of one section of components, each parsed once, and references to them.

    `read` parses an object that is no reference.
    """

    def __init__(
        self, context: Context, section: str, read: Callable[[Fields], T | None], noun: str
    ) -> None:
        self._context = context
        self._section = section
        self._read: Callable[[Fields], T | None] = read
        self._noun = noun
        self._found: dict[str, T | None] = {}
        self._open: list[str] = []

    def parse(self, node: Node, title: str, location: Location) -> T | None:
        """An object written in place, or the component to which its `$ref` leads."""
        fields = Fields.of(node, title, location, self._context.problems)
        entry = fields.get("$ref")
        if entry is None:
            return self._read(fields) if isinstance(node, MapNode) else None
        description = fields.text("description")
        fields.beside("$ref", fields.entries)
        name = self._context.target(entry, self._section)
        if name is None:
            return None
        if name in self._open:
            self._context.complain(
                entry.value.location,
                f"components/{self._section}/{name} refers to itself",
                "write the object out in one of them",
            )
            return None
        found = self.named(name)
        return replace(found, description=description) if found and description else found

    def named(self, name: str) -> T | None:
        """A component by its name."""
        if name not in self._found:
            entry = self._context.components[self._section][name]
            self._open.append(name)
            self._found[name] = self.parse(entry.value, f"the {self._noun} {name}", entry.location)
            self._open.pop()
        return self._found[name]

    def finish(self) -> None:
        """Parse the components to which nothing refers, so that their mistakes are found too."""
        for name in self._context.components.get(self._section, {}):
            self.named(name)
