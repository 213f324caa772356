"""A file of the document read into nodes: YAML restricted to JSON's types, by YAML 1.2's rules.

PyYAML delivers events only; what a scalar means is decided here, since PyYAML follows YAML 1.1,
where `on` is true and a date is not a string. Anything that YAML parsers interpret differently
(tags, merge keys, non-string keys, duplicate keys) is rejected, and so are anchors and aliases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import yaml

from ..diagnostics import Location, Problems, SpecError
from .nodes import Entry, ListNode, MapNode, Node, ScalarNode
from .source import read_text

MAX_DEPTH = 64
"""Levels of nesting: far more than a document needs, far less than Python's stack holds."""
MAX_DIGITS = 400

_TOO_DEEP = f"values are nested in more than {MAX_DEPTH} levels", "nest them less deeply"
_NOT_A_CHARACTER = (
    "this escape sequence is not a valid character",
    "write the character itself; surrogates are not characters",
)
_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader

_SURROGATE = re.compile("[\ud800-\udfff]")
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_INTEGER = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_NOT_A_NUMBER = re.compile(r"[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def load(path: Path, shown: str, problems: Problems) -> Node:
    """The document in the file, called `shown` in problems; the file is read once.

    What is wrong but lets the rest be read is added to `problems`. Raises SpecError for the rest:
    a file that cannot be read, something that is not YAML, aliases, too deep nesting.
    """
    return _Composer(read_text(path, shown), shown, problems).document()


class _Composer:
    """Nodes made from events."""

    def __init__(self, text: str, shown: str, problems: Problems) -> None:
        self._shown = shown
        self._lines = text.split("\n")
        self._problems = problems
        self._events = self._parsed(text)
        self._has_alias = False

    def document(self) -> Node:
        """The only document of the stream."""
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            self._fail(
                Location(self._shown, 1, 1),
                "the document is empty",
                "write an OpenAPI 3.1 document into it",
            )
        node = self._node(next(self._events), 1)
        next(self._events)
        after = next(self._events)
        if not isinstance(after, yaml.StreamEndEvent):
            self._problems.report(
                self._location(after),
                "a second YAML document begins here",
                "keep one document in the file",
            )
        if self._has_alias:
            raise SpecError(self._problems)
        return node

    def _parsed(self, text: str) -> Iterator[yaml.Event]:
        try:
            yield from yaml.parse(text, Loader=_LOADER)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line, column = (mark.line, mark.column) if mark else (0, 0)
            self._fail(self._place(line, column, column + 1), *self._explained(error, line, column))
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            # PyYAML's pure Python parser raises this for an escape that is not a character.
            self._fail(
                Location(self._shown, 1, 1),
                f"this is not valid YAML: {error}",
                "correct the file until a YAML parser accepts it",
            )

    def _explained(self, error: yaml.MarkedYAMLError, line: int, column: int) -> tuple[str, str]:
        problem = error.problem or "it does not end"
        rest = self._lines[line][column:] if line < len(self._lines) else ""
        if rest.startswith("\t"):
            return "YAML does not allow a tab here", "indent with spaces"
        if "nesting depth" in problem:
            return _TOO_DEEP
        if "escape" in problem:
            return _NOT_A_CHARACTER
        if "mapping values" in problem:
            return (
                "a key is not allowed here",
                "correct the indentation, or quote a string that contains ': '",
            )
        return (
            f"this is not valid YAML: {problem}",
            "correct the indentation, the brackets or the quotes here or just before",
        )

    def _node(self, event: yaml.Event, depth: int) -> Node:
        """The node that begins with the event."""
        location = self._location(event)
        if depth > MAX_DEPTH:
            self._fail(location, *_TOO_DEEP)
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            mark = "*" if isinstance(event, yaml.AliasEvent) else "&"
            self._problems.report(
                location,
                f"the {'alias' if mark == '*' else 'anchor'} '{mark}{event.anchor}' is not"
                " supported here",
                "write the value out in each place, or use $ref",
            )
        match event:
            case yaml.ScalarEvent():
                return ScalarNode(location, self._scalar(event, location))
            case yaml.SequenceStartEvent():
                self._no_tag(event, location)
                return self._list(location, depth)
            case yaml.MappingStartEvent():
                self._no_tag(event, location)
                return self._map(location, depth)
        self._has_alias = True
        return ScalarNode(location, None)

    def _list(self, location: Location, depth: int) -> Node:
        items: list[Node] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, depth + 1))
        return ListNode(location, tuple(items))

    def _map(self, location: Location, depth: int) -> Node:
        entries: dict[str, Entry] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            place = self._location(event)
            key = self._key(event, place, depth)
            value = self._node(next(self._events), depth + 1)
            if key is None:
                continue
            if not entries and location.line == place.line and location.column == place.column:
                location = place
            if key in entries:
                self._problems.report(
                    place,
                    f"duplicate key '{key}'; first defined at {entries[key].location}",
                    "remove one of the two",
                )
            else:
                entries[key] = Entry(key, place, value)
        return MapNode(location, entries)

    def _key(self, event: yaml.Event, place: Location, depth: int) -> str | None:
        """The text of a key; None, with a problem reported, if it cannot be a key."""
        if not isinstance(event, yaml.ScalarEvent):
            self._node(event, depth + 1)
            self._problems.report(place, "keys must be strings", "write the key as a plain string")
            return None
        if event.value == "<<" and not event.style:
            self._problems.report(
                place, "merge keys (<<) are not supported here", "write the keys out in this object"
            )
            return None
        value = self._scalar(event, place)
        if isinstance(value, str):
            return value
        if event.value:
            self._problems.report(
                place,
                f"the key {event.value} is {_kind(value)}, but keys must be strings",
                f"quote it: '{event.value}'",
            )
        else:
            self._problems.report(place, "the key before this ':' is missing", "write the key")
        return event.value

    def _scalar(self, event: yaml.ScalarEvent, place: Location) -> bool | int | float | str | None:
        self._no_tag(event, place)
        text = event.value
        if event.style or event.tag is not None:
            if _SURROGATE.search(text):
                self._problems.report(place, *_NOT_A_CHARACTER)
                return _SURROGATE.sub("?", text)
            return text
        if text in _WORDS:
            return _WORDS[text]
        if _INTEGER.fullmatch(text) and len(text) <= MAX_DIGITS:
            return int(text, 10 if text.lstrip("+-").isdigit() else 0)
        if _FLOAT.fullmatch(text) and len(text) <= MAX_DIGITS:
            number = float(text)
            if abs(number) != float("inf"):
                return number
        if _FLOAT.fullmatch(text) or _INTEGER.fullmatch(text) or _NOT_A_NUMBER.fullmatch(text):
            self._problems.report(
                place, "JSON has no such number", "write another number, or quote it as a string"
            )
        return text

    def _no_tag(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent, place: Location) -> None:
        if event.tag is not None:
            tag = event.tag.replace("tag:yaml.org,2002:", "!!")
            self._problems.report(
                place,
                f"the tag {tag} is not supported here",
                "remove the tag; a quoted value is a string",
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

    def _fail(self, location: Location, message: str, fix: str) -> NoReturn:
        self._problems.report(location, message, fix)
        raise SpecError(self._problems) from None


def _kind(value: bool | int | float | None) -> str:
    if value is None:
        return "null"
    return "true or false" if isinstance(value, bool) else "a number"
