"""An object of the document read key by key: a key that nobody asked for is a problem."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from ..diagnostics import Location, Problem
from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode

_CLOSE = 0.7
"""How alike two names must be for one to be suggested instead of the other."""


class Fields:
    """The keys of one object. `title` is what complaints call it, `location` where it is named."""

    def __init__(
        self,
        entries: Mapping[str, Entry],
        title: str,
        location: Location,
        problems: list[Problem],
    ) -> None:
        self.entries = entries
        self.title = title
        self.location = location
        self.problems = problems
        self._asked: dict[str, None] = {}
        self._missing: list[str] = []

    @classmethod
    def of(cls, node: Node, title: str, location: Location, problems: list[Problem]) -> Fields:
        """The keys of a value that has to be an object; without keys if it is none."""
        if isinstance(node, MapNode):
            return cls(node.entries, title, location, problems)
        problems.append(
            Problem(node.location, f"{title} has to be an object", "write keys with their values")
        )
        return cls({}, title, location, problems)

    def __contains__(self, key: str) -> bool:
        """Whether the key is there; asking so does not read it."""
        return key in self.entries

    def get(self, key: str) -> Entry | None:
        """The entry, which counts as read."""
        self._asked[key] = None
        return self.entries.get(key)

    def needed(self, key: str) -> Entry | None:
        """The entry; if it is absent and no other key seems to mean it, `done` complains."""
        entry = self.get(key)
        if entry is None:
            self._missing.append(key)
        return entry

    def misspelt(self, key: str) -> bool:
        """Whether a key is absent but another one seems to mean it."""
        return key not in self.entries and any(
            nearest(other, [key]) for other in self.entries if other not in self._asked
        )

    def text(self, key: str) -> str:
        """A text; empty if it is absent."""
        entry = self.get(key)
        return self._text(entry) if entry else ""

    def needed_text(self, key: str) -> str:
        """A text that has to be there and has to say something."""
        entry = self.needed(key)
        if entry is None:
            return ""
        found = self._text(entry)
        if not found.strip() and isinstance(entry.value, ScalarNode) and entry.value.value == found:
            self.complain(
                entry.value.location, f"'{key}' of {self.title} is empty", f"write the '{key}'"
            )
        return found

    def optional_text(self, key: str) -> str | None:
        """A text that says something, or None if it is absent."""
        return self.needed_text(key) if self.get(key) else None

    def flag(self, key: str) -> bool:
        """True or false; false if it is absent."""
        entry = self.get(key)
        if entry is None:
            return False
        if isinstance(entry.value, ScalarNode) and isinstance(entry.value.value, bool):
            return entry.value.value
        self.complain(
            entry.value.location,
            f"'{key}' of {self.title} has to be true or false",
            "write true or false",
        )
        return False

    def fields(self, key: str, title: str) -> Fields | None:
        """The keys of an object inside this one; None if it is absent."""
        entry = self.get(key)
        return Fields.of(entry.value, title, entry.location, self.problems) if entry else None

    def objects(self, key: str) -> tuple[Entry, ...]:
        """The entries of an object that has free keys."""
        entry = self.get(key)
        if entry is None:
            return ()
        title = f"'{key}' of {self.title}"
        inner = Fields.of(entry.value, title, entry.location, self.problems)
        return tuple(inner.entries.values())

    def items(self, key: str) -> tuple[Node, ...]:
        """The items of a list; none if it is absent."""
        entry = self.get(key)
        if entry is None:
            return ()
        if isinstance(entry.value, ListNode):
            return entry.value.items
        self.complain(
            entry.value.location, f"'{key}' of {self.title} has to be a list", "write a list"
        )
        return ()

    def texts(self, key: str) -> tuple[tuple[str, Location], ...]:
        """The items of a list of different texts, each with its place."""
        found: dict[str, Location] = {}
        for item in self.items(key):
            if not isinstance(item, ScalarNode) or not isinstance(item.value, str):
                self.complain(
                    item.location,
                    f"'{key}' of {self.title} holds something else than texts",
                    "write texts",
                )
            elif item.value in found:
                self.complain(
                    item.location,
                    f"'{item.value}' stands twice in '{key}' of {self.title}",
                    "remove one of the two",
                )
            else:
                found[item.value] = item.location
        return tuple(found.items())

    def place(self, key: str) -> Location:
        """Where the value of a key stands; the object's own place if it is absent."""
        entry = self.entries.get(key)
        return entry.value.location if entry else self.location

    def refuse(self, key: str, message: str, cure: str) -> None:
        """A problem at a key, if it is there."""
        entry = self.get(key)
        if entry is not None:
            self.complain(entry.location, message, cure)

    def beside(self, head: str, names: Iterable[str]) -> None:
        """A problem for each of `names` that stands beside the key `head`."""
        for name in names:
            if name != head and name in self.entries and name not in self._asked:
                self.refuse(
                    name,
                    f"'{name}' beside '{head}' is not supported here",
                    "give it a schema of its own under components/schemas, or remove it",
                )

    def settle(self) -> None:
        """A problem for each key that is missing: for one who stops before `done`."""
        for key in dict.fromkeys(self._missing):
            self.complain(self.location, f"{self.title} has no '{key}'", f"add '{key}'")

    def done(self, unsupported: Mapping[str, str] | None = None) -> None:
        """A problem for each key that nobody asked for, and for each that is missing.

        `unsupported` are keys of OpenAPI that this generator does not know, with the cure.
        """
        self._missing = [key for key in self._missing if not self.misspelt(key)]
        self.settle()
        for key, entry in self.entries.items():
            if key in self._asked:
                continue
            if unsupported and key in unsupported:
                self.complain(entry.location, f"'{key}' is not supported here", unsupported[key])
                continue
            near = nearest(key, self._asked)
            self.complain(
                entry.location,
                f"{self.title} has no key '{key}'" + did_you_mean(near),
                f"write '{near}', or remove the key" if near else "remove the key",
            )

    def complain(self, location: Location, message: str, cure: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(location, message, cure))

    def _text(self, entry: Entry) -> str:
        if isinstance(entry.value, ScalarNode) and isinstance(entry.value.value, str):
            return entry.value.value
        scalar = isinstance(entry.value, ScalarNode) and entry.value.value is not None
        self.complain(
            entry.value.location,
            f"'{entry.key}' of {self.title} has to be a text",
            "put the value in quotes" if scalar else "write a text",
        )
        return ""


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant."""
    by_lower = {other.lower(): other for other in known}
    found = difflib.get_close_matches(name.lower(), by_lower, 1, _CLOSE)
    return by_lower[found[0]] if found else None


def did_you_mean(near: str | None) -> str:
    """The question that ends a complaint about an unknown name."""
    return f"; did you mean '{near}'?" if near else ""
