"""What all parsing shares: problems, components found by reference, what `check` looks at later."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..diagnostics import Location, Problems
from ..document.nodes import Entry, MapNode, Node, ScalarNode
from .object_reader import ObjectReader, did_you_mean, nearest


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleToCheck:
    """A value of the document (`title` says which) that must fit a schema of the document."""

    title: str
    schema: Node
    value: Node


class NameKind(StrEnum):
    """What a name is the name of."""

    TAG = "tag"
    SECURITY_SCHEME = "security scheme"
    OPERATION = "operation"
    ARGUMENT = "argument"
    MEMBER = "member"
    ERROR_KIND = "kind"
    ERROR_TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class NameReference:
    """A name that must be defined elsewhere in the document.

    An argument is one of the operation with the id `operation`, a member one of its reply.
    """

    location: Location
    kind: NameKind
    name: str
    operation: str = ""


@dataclass(slots=True, kw_only=True)
class Context:
    """`components` are the entries of each section; `envelope` and `refusal` names of schemas.

    `operation` is the id of the operation that is being read.
    """

    problems: Problems
    components: Mapping[str, Mapping[str, Entry]]
    envelope: str | None
    refusal: str | None
    examples: dict[tuple[str, Location], ExampleToCheck] = field(default_factory=dict)
    names: list[NameReference] = field(default_factory=list)
    operation: str = ""

    def reader(self, node: Node, title: str, location: Location) -> ObjectReader:
        """The keys of a value that must be an object."""
        return ObjectReader.of(node, title, location, self.problems)

    def note_name(
        self, kind: NameKind, name: str, location: Location, operation: str | None = None
    ) -> None:
        """Have `check` look for a name; arguments and members are those of this operation."""
        if name:
            owner = self.operation if operation is None else operation
            self.names.append(
                NameReference(location=location, kind=kind, name=name, operation=owner)
            )

    def required_name(self, reader: ObjectReader, key: str, kind: NameKind) -> str:
        """A string that names something else in the document."""
        found = reader.required_string(key)
        self.note_name(kind, found, reader.place(key))
        return found

    def optional_name(self, reader: ObjectReader, key: str, kind: NameKind) -> str | None:
        """A string that names something else in the document, or None if it is absent."""
        return self.required_name(reader, key, kind) if reader.get(key) else None

    def follow(
        self, node: Node, title: str, location: Location, section: str, noun: str
    ) -> tuple[ObjectReader, str] | None:
        """An object written in place or the component to which its `$ref` leads.

        The string is the description that was given together with `$ref`.
        """
        described = ""
        seen: list[str] = []
        while isinstance(node, MapNode):
            reader = self.reader(node, title, location)
            entry = reader.get("$ref")
            if entry is None:
                return reader, described
            described = described or reader.string("description")
            reader.get("description")
            reader.forbid_with("$ref", reader.entries)
            name = self.target(entry, section)
            if name is None:
                return None
            if name in seen:
                # Wherever the circle was entered, it is reported once, at the same place.
                if name == next(item for item in self.components[section] if item in seen):
                    self.problems.report(
                        entry.value.location,
                        f"components/{section}/{name} refers to itself",
                        "write the object out in one of them",
                    )
                return None
            seen.append(name)
            component = self.components[section][name]
            node, title, location = component.value, f"the {noun} {name}", component.location
        self.reader(node, title, location)
        return None

    def target(self, entry: Entry, section: str) -> str | None:
        """The name of the component to which a `$ref` leads; None, with a problem, if to none."""
        node = entry.value
        if not isinstance(node, ScalarNode) or not isinstance(node.value, str):
            self.problems.report(node.location, "'$ref' must be a string", "write a string")
            return None
        reference = node.value
        start = f"#/components/{section}/"
        known = self.components.get(section, {})
        name = _unescaped(reference.removeprefix(start))
        if not reference.startswith("#"):
            self.problems.report(
                node.location,
                f"'{reference}' points outside this document, which is not supported",
                f"copy its target into this document and refer to it by '{start}<name>'",
            )
        elif not reference.startswith(start) or "/" in reference.removeprefix(start):
            self.problems.report(
                node.location,
                f"'{reference}' does not refer to an entry of components/{section}",
                f"put what it names there and refer to it by '{start}<name>'",
            )
        elif name not in known:
            near = nearest(name, known)
            self.problems.report(
                node.location,
                f"'{reference}' does not exist" + did_you_mean(near),
                f"write '{start}{near}', or add '{name}'" if near else f"add '{name}' there",
            )
        else:
            return name
        return None


def _unescaped(pointer: str) -> str:
    decoded = re.sub("%([0-9A-Fa-f]{2})", lambda found: chr(int(found[1], 16)), pointer)
    return decoded.replace("~1", "/").replace("~0", "~")


_SECTIONS = ("schemas", "parameters", "responses", "securitySchemes")
_NO_SECTIONS = {
    "requestBodies": "remove it; write each body at its operation",
    "headers": "remove it; write each header at its reply",
    "examples": "remove it; write each example where it belongs",
    "links": "remove it: the client does not follow links",
    "callbacks": "remove it: the client receives no calls",
    "pathItems": "remove it: write the operations under paths",
}


def components_of(document: MapNode, problems: Problems) -> dict[str, Mapping[str, Entry]]:
    """The entries of each section of components, whatever they are."""
    entry = document.entries.get("components")
    if entry is None:
        return {}
    found: dict[str, Mapping[str, Entry]] = {}
    reader = ObjectReader.of(entry.value, "components", entry.location, problems)
    for section in _SECTIONS:
        found[section] = {item.key: item for item in reader.entries_of(section)}
        for name, item in found[section].items():
            if not re.fullmatch(r"[A-Za-z0-9._-]+", name):
                reader.report(
                    item.location,
                    f"'{name}' cannot be the name of a component",
                    "use letters, digits, '.', '-' and '_' only",
                )
    reader.done(_NO_SECTIONS)
    return found
