"""A file of the document read into nodes: YAML restricted to JSON's types, by YAML 1.2's rules.

PyYAML delivers events only; what a scalar means is decided here, since PyYAML follows YAML 1.1,
where `on` is true and a date is no text. Whatever one YAML reader takes in another way than the
next (tags, merge keys, keys that are no text, doubled keys) is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import yaml

from ..diagnostics import Location, Problem, SpecError
from .nodes import Entry, ListNode, MapNode, Node, ScalarNode
from .source import read_text

MAX_DEPTH = 64
"""Levels of nesting: far more than a document needs, far less than Python's stack holds."""
MAX_REPEATED = 100_000
"""Values that aliases may add to those that are written out."""
MAX_DIGITS = 400

_TOO_DEEP = f"values are nested in more than {MAX_DEPTH} levels"
_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader

_SURROGATE = re.compile("[\ud800-\udfff]")
_NULL = frozenset({"", "~", "null", "Null", "NULL"})
_BOOLEAN = {
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NO_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_INFINITY = float("inf")


def load(path: Path, shown: str, problems: list[Problem]) -> Node:
    """The document in the file, called `shown` in complaints; the file is read once.

    What is wrong but lets the rest be read is added to `problems`. Raises SpecError for the rest:
    no such file, not a file, too large, not UTF-8, no YAML, nested too deeply.
    """
    return _Composer(read_text(path, shown), shown, problems).document()


class _Composer:
    """Nodes made of events. Each node is counted, so that aliases cannot grow without bound."""

    def __init__(self, text: str, shown: str, problems: list[Problem]) -> None:
        self._shown = shown
        self._lines = text.split("\n")
        self._problems = problems
        self._events = self._parsed(text)
        self._anchors: dict[str, tuple[Node, int, int]] = {}
        self._open_anchors: set[str] = set()
        self._count = 0
        self._repeated = 0

    def document(self) -> Node:
        """The one document of the stream."""
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            self._fail(
                Location(self._shown, 1, 1),
                "the document is empty",
                "write an OpenAPI 3.1 document into it",
            )
        node, _ = self._node(next(self._events), 1)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            self._complain(
                self._location(after),
                "a second YAML document begins here",
                "keep one document in the file",
            )
        return node

    def _parsed(self, text: str) -> Iterator[yaml.Event]:
        try:
            yield from yaml.parse(text, Loader=_LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line, mark.column) if mark else (0, 0)
            self._fail(self._place(line, column, column + 1), *self._explained(error, line, column))
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            # The parser in pure Python fails so for an escape of a character that does not exist.
            self._fail(
                Location(self._shown, 1, 1),
                f"this is no YAML: {error}",
                "mend the file until a YAML reader accepts it",
            )

    def _explained(self, error: yaml.MarkedYAMLError, line: int, column: int) -> tuple[str, str]:
        problem = error.problem or "it does not end"
        rest = self._lines[line][column:] if line < len(self._lines) else ""
        if rest.startswith("\t"):
            return "a tab stands where YAML allows blanks only", "indent with blanks"
        if "nesting depth" in problem:
            return _TOO_DEEP, "nest them less deeply"
        if "escape" in problem:
            return (
                "this escape is of no character",
                "write the character itself; surrogates are not characters",
            )
        if "mapping values" in problem:
            return (
                "a key cannot stand here",
                "mend the indentation, or put a text that holds ': ' in quotes",
            )
        return (
            f"this is no YAML: {problem}",
            "mend the indentation, the brackets or the quotes here or just before",
        )

    def _node(self, event: yaml.Event, depth: int) -> tuple[Node, int]:
        """The node that begins with the event, and how many levels it has."""
        if isinstance(event, yaml.AliasEvent):
            return self._alias(event, depth)
        location = self._location(event)
        if depth > MAX_DEPTH:
            self._fail(
                location,
                _TOO_DEEP,
                "nest them less deeply",
            )
        anchor = event.anchor if isinstance(event, yaml.NodeEvent) else None
        before = self._count
        self._count += 1
        if anchor:
            self._open_anchors.add(anchor)
        node: Node
        height = 1
        if isinstance(event, yaml.ScalarEvent):
            node = ScalarNode(location, self._scalar(event, location))
        elif isinstance(event, yaml.SequenceStartEvent):
            self._no_tag(event, location)
            node, height = self._list(location, depth)
        elif isinstance(event, yaml.MappingStartEvent):
            self._no_tag(event, location)
            node, height = self._map(location, depth)
        else:
            raise AssertionError(f"{type(event).__name__} begins no value")
        if anchor:
            self._open_anchors.discard(anchor)
            self._anchors[anchor] = (node, self._count - before, height)
        return node, height

    def _list(self, location: Location, depth: int) -> tuple[Node, int]:
        items: list[Node] = []
        height = 0
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            item, levels = self._node(event, depth + 1)
            items.append(item)
            height = max(height, levels)
        return ListNode(location, tuple(items)), height + 1

    def _map(self, location: Location, depth: int) -> tuple[Node, int]:
        entries: dict[str, Entry] = {}
        height = 0
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            place = self._location(event)
            key = self._key(event, place, depth)
            value, levels = self._node(next(self._events), depth + 1)
            height = max(height, levels)
            if key is None:
                continue
            if not entries and location.line == place.line and location.column == place.column:
                location = place
            if key in entries:
                self._complain(
                    place,
                    f"the key '{key}' stands here for the second time, first at"
                    f" {entries[key].location}",
                    "remove one of the two",
                )
            else:
                entries[key] = Entry(key, place, value)
        return MapNode(location, entries), height + 1

    def _key(self, event: yaml.Event, place: Location, depth: int) -> str | None:
        """The text of a key; None, with a problem, for what cannot be one."""
        if not isinstance(event, yaml.ScalarEvent):
            if isinstance(event, yaml.CollectionStartEvent):
                self._node(event, depth + 1)
            self._complain(place, "a key has to be a text", "write the key as a plain text")
            return None
        if event.value == "<<" and not event.style:
            self._complain(
                place, "merge keys (<<) are not supported here", "write the keys out in this object"
            )
            return None
        value = self._scalar(event, place)
        if isinstance(value, str):
            return value
        if event.value:
            self._complain(
                place,
                f"the key {event.value} is {_kind(value)}, and a key has to be a text",
                f"put it in quotes: '{event.value}'",
            )
        else:
            self._complain(place, "the key before this ':' is missing", "write the key")
        return event.value

    def _alias(self, event: yaml.AliasEvent, depth: int) -> tuple[Node, int]:
        location = self._location(event)
        name = event.anchor or ""
        if name in self._open_anchors:
            self._fail(location, f"the value '&{name}' would contain itself", "write the value out")
        if name not in self._anchors:
            self._fail(
                location,
                f"no anchor '&{name}' stands before this alias",
                "write the value out, or mend the name",
            )
        node, count, height = self._anchors[name]
        self._count += count
        self._repeated += count
        if self._repeated > MAX_REPEATED:
            self._fail(
                location,
                f"aliases repeat more than {MAX_REPEATED} values",
                "write out what is needed, or refer to a component by $ref",
            )
        if depth + height - 1 > MAX_DEPTH:
            self._fail(
                location,
                _TOO_DEEP,
                "nest them less deeply",
            )
        return node, height

    def _scalar(self, event: yaml.ScalarEvent, place: Location) -> bool | int | float | str | None:
        self._no_tag(event, place)
        text = event.value
        if event.style or event.tag is not None:
            if _SURROGATE.search(text):
                self._complain(
                    place,
                    "this escape is of no character",
                    "write the character itself; surrogates are not characters",
                )
                return _SURROGATE.sub("?", text)
            return text
        if text in _NULL:
            return None
        if text in _BOOLEAN:
            return _BOOLEAN[text]
        if _INTEGER.fullmatch(text) and len(text) <= MAX_DIGITS:
            return int(text, 10 if text.lstrip("+-").isdigit() else 0)
        if _FLOAT.fullmatch(text) and len(text) <= MAX_DIGITS:
            number = float(text)
            if abs(number) != _INFINITY:
                return number
        if _FLOAT.fullmatch(text) or _INTEGER.fullmatch(text) or _NO_NUMBER.fullmatch(text):
            self._complain(
                place, "JSON has no such number", "write another number, or a text in quotes"
            )
        return text

    def _no_tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, place: Location) -> None:
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._complain(
                place,
                f"the tag {tag} is not supported here",
                "remove it; a value in quotes is a text",
            )

    def _location(self, event: yaml.Event) -> Location:
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            return Location(self._shown, 1, 1)
        same = end.line == start.line and end.column > start.column
        return self._place(start.line, start.column, end.column if same else start.column + 1)

    def _place(self, line: int, column: int, end: int) -> Location:
        excerpt = self._lines[line] if line < len(self._lines) else ""
        return Location(self._shown, line + 1, column + 1, max(1, end - column), excerpt)

    def _complain(self, location: Location, message: str, cure: str) -> None:
        self._problems.append(Problem(location, message, cure))

    def _fail(self, location: Location, message: str, cure: str) -> NoReturn:
        raise SpecError([*self._problems, Problem(location, message, cure)]) from None


def _kind(value: bool | int | float | None) -> str:
    if value is None:
        return "null"
    return "true or false" if isinstance(value, bool) else "a number"
