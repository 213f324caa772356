"""Read an object of the document key by key; keys that were never read are problems."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from ..diagnostics import Location, Problems
from ..document.nodes import Entry, ListNode, MapNode, Node, ScalarNode

_CLOSE = 0.7
"""How similar two names must be for one to be suggested instead of the other."""


class ObjectReader:
    """The keys of one object. Problems call it `title`; `location` is the place of its name."""

    def __init__(
        self, entries: Mapping[str, Entry], title: str, location: Location, problems: Problems
    ) -> None:
        self.entries = entries
        self.title = title
        self.location = location
        self.problems = problems
        self._asked: dict[str, None] = {}
        self._missing: list[str] = []

    @classmethod
    def of(cls, node: Node, title: str, location: Location, problems: Problems) -> ObjectReader:
        """A reader of a value that must be an object; if it is not, the reader has no keys."""
        if isinstance(node, MapNode):
            return cls(node.entries, title, location, problems)
        problems.report(node.location, f"{title} must be an object", "write keys with their values")
        return cls({}, title, location, problems)

    def __contains__(self, key: str) -> bool:
        """Whether the key is present; this does not count as reading it."""
        return key in self.entries

    def get(self, key: str) -> Entry | None:
        """The entry, which counts as read."""
        self._asked[key] = None
        return self.entries.get(key)

    def required(self, key: str) -> Entry | None:
        """The entry; if it is absent and no key looks like a misspelling, `done` reports it."""
        entry = self.get(key)
        if entry is None:
            self._missing.append(key)
        return entry

    def misspelt(self, key: str) -> bool:
        """Whether a key is absent but another one looks like a misspelling of it."""
        return key not in self.entries and any(
            nearest(other, [key]) for other in self.entries if other not in self._asked
        )

    def string(self, key: str) -> str:
        """A string; empty if it is absent."""
        entry = self.get(key)
        if entry is None:
            return ""
        if isinstance(entry.value, ScalarNode) and isinstance(entry.value.value, str):
            return entry.value.value
        scalar = isinstance(entry.value, ScalarNode) and entry.value.value is not None
        self.report(
            entry.value.location,
            f"'{key}' of {self.title} must be a string",
            "quote the value" if scalar else "write a string",
        )
        return ""

    def required_string(self, key: str) -> str:
        """A string that must be present and not blank."""
        entry = self.required(key)
        value = entry.value.value if entry and isinstance(entry.value, ScalarNode) else None
        if entry and isinstance(value, str) and not value.strip():
            self.report(
                entry.value.location, f"'{key}' of {self.title} is empty", f"write a '{key}'"
            )
        return self.string(key)

    def optional_string(self, key: str) -> str | None:
        """A string that is not blank, or None if it is absent."""
        return self.required_string(key) if self.get(key) else None

    def flag(self, key: str) -> bool:
        """True or false; false if it is absent."""
        entry = self.get(key)
        if entry is None:
            return False
        if isinstance(entry.value, ScalarNode) and isinstance(entry.value.value, bool):
            return entry.value.value
        self.report(
            entry.value.location,
            f"'{key}' of {self.title} must be true or false",
            "write true or false",
        )
        return False

    def object(self, key: str, title: str = "") -> ObjectReader | None:
        """The keys of an object inside this one; None if it is absent."""
        entry = self.get(key)
        title = title or f"'{key}' of {self.title}"
        return ObjectReader.of(entry.value, title, entry.location, self.problems) if entry else None

    def entries_of(self, key: str) -> tuple[Entry, ...]:
        """The entries of an object whose keys are not fixed."""
        inner = self.object(key)
        return tuple(inner.entries.values()) if inner else ()

    def items(self, key: str) -> tuple[Node, ...]:
        """The items of a list; empty if it is absent."""
        entry = self.get(key)
        if entry is None:
            return ()
        if isinstance(entry.value, ListNode):
            return entry.value.items
        self.report(entry.value.location, f"'{key}' of {self.title} must be a list", "write a list")
        return ()

    def strings(self, key: str) -> tuple[tuple[str, Location], ...]:
        """The items of a list of unique strings, each with its place."""
        found: dict[str, Location] = {}
        for item in self.items(key):
            if not isinstance(item, ScalarNode) or not isinstance(item.value, str):
                self.report(
                    item.location,
                    f"every item of '{key}' of {self.title} must be a string",
                    "write a string",
                )
            elif item.value in found:
                self.report(
                    item.location,
                    f"'{item.value}' appears twice in '{key}' of {self.title}",
                    "remove the duplicate",
                )
            else:
                found[item.value] = item.location
        return tuple(found.items())

    def place(self, key: str) -> Location:
        """The place of the value of a key; the object's own place if it is absent."""
        entry = self.entries.get(key)
        return entry.value.location if entry else self.location

    def places(self) -> dict[str, Location]:
        """The place of each value, by its key."""
        return {key: entry.value.location for key, entry in self.entries.items()}

    def refuse(self, key: str, message: str, fix: str) -> None:
        """Report a problem at a key, if it is present."""
        entry = self.get(key)
        if entry is not None:
            self.report(entry.location, message, fix)

    def forbid_with(self, head: str, names: Iterable[str]) -> None:
        """Report each of `names` that is used together with the key `head`."""
        for name in names:
            if name != head and name in self.entries and name not in self._asked:
                self.refuse(
                    name,
                    f"'{name}' together with '{head}' is not supported here",
                    "move it to its own schema under components/schemas, or remove it",
                )

    def report_missing(self) -> None:
        """Report each missing key; for callers that never reach `done`."""
        for key in dict.fromkeys(self._missing):
            self.report(self.location, f"{self.title} has no '{key}'", f"add '{key}'")

    def done(self, unsupported: Mapping[str, str] | None = None) -> None:
        """Report each key that was never read and each that is missing.

        `unsupported` maps keys of OpenAPI that this generator does not support to the fix.
        """
        self._missing = [key for key in self._missing if not self.misspelt(key)]
        self.report_missing()
        for key, entry in self.entries.items():
            if key in self._asked:
                continue
            if unsupported and key in unsupported:
                self.report(entry.location, f"'{key}' is not supported here", unsupported[key])
                continue
            near = nearest(key, self._asked)
            self.report(
                entry.location,
                f"{self.title} has no key '{key}'" + did_you_mean(near),
                f"write '{near}', or remove the key" if near else "remove the key",
            )

    def report(self, location: Location, message: str, fix: str) -> None:
        """Add a problem."""
        self.problems.report(location, message, fix)


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that was probably meant."""
    by_lower = {other.lower(): other for other in known}
    found = difflib.get_close_matches(name.lower(), by_lower, 1, _CLOSE)
    return by_lower[found[0]] if found else None


def did_you_mean(near: str | None) -> str:
    """The question that ends a message about an unknown name."""
    return f"; did you mean '{near}'?" if near else ""
