"""A JSON body as data of a language: what it looks like, and how it is laid out.

The rules are data, which a browser interprets too (`templates/docs/code/data.js`).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from itertools import groupby
from typing import NamedTuple, NoReturn, TypeAlias

from .bodies import json_text


class Number(NamedTuple):
    """A number as JSON spells it."""

    text: str


class Named(NamedTuple):
    """A string that a variable holds."""

    name: str


Data: TypeAlias = "None | bool | str | Number | Named | list[Data] | Mapping[str, Data]"


class ChangedValueError(Exception):
    """The language would send another value; the message says what it would change."""


class Brackets(NamedTuple):
    """What is around and between items, on several lines and on one.

    Attributes:
        start, end: the first and the last of several lines; `start` may be two lines.
        empty: an empty list or object.
        between: ends a line that another one follows.
        last: ends the last line with an item.
        inline: the beginning, the end, and what is between two items, on one line.
    """

    start: str
    end: str
    empty: str
    inline: tuple[str, str, str]
    between: str = ","
    last: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class DataForm:
    """How a language writes nested data.

    Attributes:
        words: how null, true and false are written, by their names in JSON.
        numbers: for each kind of number that is sent with the same digits a pattern and a form.
        items: the brackets of a list.
        members: the brackets of an object.
        member: a member of an object, of `%s` for its name and `%s` for its value.
        keys: patterns of names, each with a form that takes the place of the literal.
        shorthand: whether a member whose name is that of its variable is written as the name.
        lost: a pattern of names that the language changes.
        caseless: whether names that differ in letter case alone are the same.
        objects: the brackets of a list of objects, and of an object in it.
        strings: the brackets of a list of strings.
        aligned: whether the values of neighbouring lines begin in the same column.
        indent: one step.
        margin: steps before the line on which the data begin.
        width: columns within which a list or an object inside stays on one line.
        lone_null: whether null can be the only item of a list.
        lone_lists: whether a list can be the only item of a list.
        json: for a language without literals for data, which has the text of JSON in quotes:
            what replaces marks of the text there. None for all others.
        json_with_variables: further marks that are replaced where the text has a variable.
        variable: how a variable is read in the data, with `{}` for its name.
        one_line: whether all is on one line.
        longest: characters of the source, 0 without a limit.
    """

    words: Mapping[str, str]
    numbers: Sequence[tuple[str, str]]
    items: Brackets
    members: Brackets
    member: str
    _: KW_ONLY
    keys: Sequence[tuple[str, str]] = ()
    shorthand: bool = False
    lost: str = ""
    caseless: bool = False
    objects: tuple[Brackets, Brackets] | None = None
    strings: Brackets | None = None
    aligned: bool = False
    indent: str = "    "
    margin: int = 1
    width: int = 80
    lone_null: bool = True
    lone_lists: bool = True
    json: Mapping[str, str] | None = None
    json_with_variables: Mapping[str, str] = field(default_factory=dict)
    variable: str = "{}"
    one_line: bool = False
    longest: int = 0


def data_of(body: str, names: Mapping[str, str]) -> Data:
    """The value of a JSON text; `names` are the variables of members of the outer object.

    Raises:
        ChangedValueError: an object has two members with the same name.
    """

    def members(pairs: list[tuple[str, Data]]) -> Data:
        found = dict(pairs)
        if len(found) < len(pairs):
            raise ChangedValueError("a name that is there twice")
        return found

    found: Data = json.loads(body, parse_int=Number, parse_float=Number, object_pairs_hook=members)
    if not isinstance(found, Mapping):
        return found
    return {name: Named(names[name]) if name in names else item for name, item in found.items()}


class Writer:
    """Writes data; `literal` makes the literal of a string, `variable` the name of a variable."""

    def __init__(
        self, form: DataForm, literal: Callable[[str], str], variable: Callable[[str], str]
    ) -> None:
        self._form = form
        self._literal = literal
        self._variable = variable
        self._marks: Mapping[str, str] = {}

    def written(self, data: Data) -> str:
        """The source, one member of the outer object a line.

        Raises:
            ChangedValueError: the language would send another value.
        """
        form = self._form
        has_variable = any(isinstance(item, Named) for item in _items(data))
        self._marks = {
            **(form.json or {}),
            **(form.json_with_variables if has_variable else {}),
        }
        if form.one_line:
            return self._line(data, form.members)
        return self._lines(data, form.members, form.margin)

    def _laid(self, data: Data, members: Brackets, depth: int, before: str) -> str:
        """The data after `before`, on a line `depth` steps in; `members` encloses an object."""
        line = self._line(data, members)
        fits = len(self._form.indent) * depth + len(before) + len(line) + 1 <= self._form.width
        if not _items(data) or (fits and _is_short(data)):
            return line
        return self._lines(data, members, depth)

    def _lines(self, data: Data, members: Brackets, depth: int) -> str:
        """The data with each item on a line of its own."""
        items = _items(data)
        if not items:
            return self._line(data, members)
        brackets, inner = self._brackets(data, members)
        keys = [self.key(name) for name in data] if isinstance(data, Mapping) else []
        heads = [self._form.member % (key, "") for key in keys] or [""] * len(items)
        texts = [
            self._laid(item, inner, depth + 1, head)
            for item, head in zip(items, heads, strict=True)
        ]
        if keys:
            texts = self._joined(keys, texts, items)
        before = "\n" + self._form.indent * depth
        within = before + self._form.indent
        start = brackets.start.replace("\n", before)
        lines = (brackets.between + within).join(texts)
        return f"{start}{within}{lines}{brackets.last}{before}{brackets.end}"

    def _joined(
        self, keys: Sequence[str], texts: Sequence[str], items: Sequence[Data]
    ) -> list[str]:
        """Names with their values; the values of neighbouring lines in one column if wanted."""
        if self._form.aligned:
            padded: list[str] = []
            pairs = list(zip(keys, texts, strict=True))
            for is_line, group in groupby(pairs, lambda pair: "\n" not in pair[1]):
                found = list(group)
                widest = max(len(key) for key, _ in found) if is_line else 0
                padded += [" " * max(0, widest - len(key)) + text for key, text in found]
            texts = padded
        return [self._member(*found) for found in zip(keys, texts, items, strict=True)]

    def _member(self, key: str, text: str, item: Data) -> str:
        if self._form.shorthand and isinstance(item, Named) and text == key:
            return key
        return self._form.member % (key, text)

    def _line(self, data: Data, members: Brackets) -> str:
        """The data on one line."""
        if not isinstance(data, Mapping | list):
            return self._single(data)
        brackets, inner = self._brackets(data, members)
        texts = [self._line(item, inner) for item in _items(data)]
        if isinstance(data, Mapping):
            keys = map(self.key, data)
            pairs = zip(keys, texts, data.values(), strict=True)
            texts = [self._member(*found) for found in pairs]
        opening, closing, comma = brackets.inline
        return f"{opening}{comma.join(texts)}{closing}" if texts else brackets.empty

    def _single(self, data: Data) -> str:
        match data:
            case str():
                return self._string(data)
            case Named(name=name):
                return self._form.variable.replace("{}", self._variable(name))
            case Number(text=text):
                return _by_pattern(self._form.numbers, text) or _changes(f"the number {text}")
        return self._form.words[json.dumps(data)]

    def key(self, name: str) -> str:
        """The name of a member.

        Raises:
            ChangedValueError: the language would send another name.
        """
        if self._form.lost and re.fullmatch(self._form.lost, name):
            _changes(f"the name {json.dumps(name)}")
        return _by_pattern(self._form.keys, name) or self._string(name)

    def _string(self, text: str) -> str:
        if self._form.json is None:
            return self._literal(text)
        quoted = json_text(text)
        return "".join(self._marks.get(character, character) for character in quoted)

    def _brackets(self, data: Data, members: Brackets) -> tuple[Brackets, Brackets]:
        """Those around the data, and those around each object directly in it."""
        form = self._form
        if isinstance(data, list):
            if data == [None] and not form.lone_null:
                _changes("a list of null alone")
            if len(data) == 1 and isinstance(data[0], list) and not form.lone_lists:
                _changes("a list in a list")
        if isinstance(data, Mapping):
            if form.caseless and len({name.lower() for name in data}) < len(data):
                _changes("names that differ in letter case alone")
            return members, form.members
        items = _items(data)
        if form.objects and items and all(isinstance(item, Mapping) for item in items):
            return form.objects
        if form.strings and items and all(isinstance(item, str) for item in items):
            return form.strings, form.members
        return form.items, form.members


def _items(data: Data) -> list[Data]:
    """The items of a list, the values of an object; of anything else none."""
    if isinstance(data, Mapping):
        return list(data.values())
    return data if isinstance(data, list) else []


def _is_short(data: Data) -> bool:
    """Whether one line is enough: nothing nested, or a list of what is short and no table.

    prettier joins and splits lists by the same rule; all other formatters leave both.
    """
    items = _items(data)
    nested = [item for item in items if isinstance(item, Mapping | list) and item]
    if not nested or isinstance(data, Mapping):
        return not nested
    return all(map(_is_short, items)) and not (len(items) > 1 and _is_table(items))


def _is_table(items: Sequence[Data]) -> bool:
    """Whether all are lists, or all objects, each with several items."""
    is_same = all(isinstance(item, list) for item in items) or all(
        isinstance(item, Mapping) for item in items
    )
    return is_same and all(len(_items(item)) > 1 for item in items)


def _by_pattern(forms: Sequence[tuple[str, str]], text: str) -> str:
    """The text in the form of the first pattern that fits; empty if none does."""
    return next((form % text for pattern, form in forms if re.fullmatch(pattern, text)), "")


def _changes(what: str) -> NoReturn:
    raise ChangedValueError(what)
