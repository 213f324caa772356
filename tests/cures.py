"""Do what a complaint says, word for word, as somebody would who knows nothing but these words.

Words that need the author's own knowledge, such as "correct the pattern", are followed by an edit
that `errors/mistakes.txt` has under `cure:` and the same words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from generator.diagnostics import Location, Problem, Problems
from generator.document.load import load
from generator.document.nodes import ListNode, MapNode, Node, plain

Data = Any
"""A document as YAML has it."""
Step = Callable[[Data, "Place", "re.Match[str]"], None]


class Place(NamedTuple):
    """Where a complaint points: a key of an object (`on_key`), or a value."""

    path: tuple[str | int, ...]
    on_key: bool


class Cure(NamedTuple):
    """One way out that a complaint names; `choice` is one of several values that it lists."""

    words: str
    choice: str = ""


def cures_of(problem: Problem) -> list[Cure]:
    """The ways out, without their reasons, which follow a semicolon or a colon."""
    found: list[Cure] = []
    for words in re.split(r"[,;] or ", re.sub(r"(; (?!or )|: (?=the |it |a )).*", "", problem.fix)):
        listed = re.fullmatch(r"(?:write one of|add 'x-retry' with repeat:) (.*)", words)
        choices = re.split(r", | or ", listed[1]) if listed else [""]
        found += [Cure(words, choice) for choice in choices]
    return found


def follow(text: str, problem: Problem, cure: Cure, folder: Path) -> str | None:
    """The document after a cure; None if the words do not say enough for a machine."""
    for pattern, step in _STEPS.items():
        found = re.fullmatch(pattern, cure.words)
        if found and step is _correct:
            found = re.search(r"(is not of (?:type|format) |')([\w-]+).*$", problem.message)
        if cure.choice and found:
            found = re.search(re.escape(cure.choice), cure.words)
        if found:
            path = folder / "cured.yaml"
            path.write_text(text, encoding="utf-8")
            node = load(path, problem.location.file, Problems())
            data = plain(node)
            for place in _places(node, problem.location):
                step(data, place, found)
                return yaml.safe_dump(data, sort_keys=False, width=10_000)
    return None


def _correct(data: Data, place: Place, found: re.Match[str]) -> None:
    """Give an example the value that its schema wants."""
    if found[1] == "'":
        _object(data, place)[found[2]] = "e"
    else:
        _at(data, place.path[:-1])[place.path[-1]] = _FITTING[found[2]]


_FITTING: Mapping[str, Data] = {
    "uuid": "11111111-1111-4111-8111-000000000001",
    "date": "2026-01-02",
    "date-time": "2026-01-02T03:04:05Z",
    "local-date-time": "2026-01-02T03:04:05",
    "decimal": "12.50",
    "uri": "https://example.org/",
    "email": "a@example.org",
    "string": "e",
    "integer": 7,
    "number": 1.5,
    "boolean": True,
    "array": [],
    "object": {},
    "null": None,
}
"""A value of each format and type."""

_OWN: Mapping[str, Data] = {
    "summary": "S.",
    "description": "D.",
    "example": "e",
    "in": "path",
    "items": {},
    "operationId": "newBook",
    "data": {},
    "contentType": "application/json",
    "scheme": "bearer",
    "flows": {"clientCredentials": {"tokenUrl": "https://example.org/token", "scopes": {}}},
    "openIdConnectUrl": "https://example.org/.well-known/openid-configuration",
}
"""What an author adds where the words name only the key."""


def _places(node: Node, location: Location, path: tuple[str | int, ...] = ()) -> Iterator[Place]:
    """The items of lists, keys and values at this place, in this order."""
    at = (location.line, location.column)
    if isinstance(node, MapNode):
        for entry in node.entries.values():
            inner = (*path, entry.key)
            if (entry.location.line, entry.location.column) == at:
                yield Place(inner, True)
            yield from _places(entry.value, location, inner)
            if (entry.value.location.line, entry.value.location.column) == at:
                yield Place(inner, False)
    elif isinstance(node, ListNode):
        for index, item in enumerate(node.items):
            if (item.location.line, item.location.column) == at:
                yield Place((*path, index), False)
            yield from _places(item, location, (*path, index))


def _at(data: Data, path: tuple[str | int, ...]) -> Data:
    for part in path:
        data = data[part]
    return data


def _object(data: Data, place: Place) -> Data:
    """The object that is complained about: what the key leads to, or what has the value."""
    found = _at(data, place.path)
    return found if isinstance(found, dict) else _at(data, place.path[:-1])


def _write(data: Data, place: Place, value: Data) -> None:
    owner, last = _at(data, place.path[:-1]), place.path[-1]
    if not place.on_key:
        owner[last] = value
        return
    for name, item in list(owner.items()):
        del owner[name]
        owner[value if name == last else name] = item


def _remove(data: Data, place: Place) -> None:
    del _at(data, place.path[:-1])[place.path[-1]]


def _add(data: Data, place: Place, members: Mapping[str, Data]) -> None:
    _object(data, place).update(members)


def _retype(data: Data, place: Place, schema: Data) -> None:
    """Give a parameter or a member another schema."""
    found = _object(data, place)
    if "in" in found:
        found.update({"schema": schema, "example": "e" if len(schema) == 1 else ["e"]})
        return
    words = found["description"]
    found.clear()
    found.update({**schema, "description": words})


def _write_example(data: Data, place: Place) -> None:
    owner = _at(data, place.path[:-1])
    del owner["examples"]
    owner["example"] = "e"


def _remove_keys(data: Data, place: Place, words: str) -> None:
    for name in re.findall("'([^']+)'", words):
        _at(data, place.path[:-1]).pop(name, None)


def _add_parameter(data: Data, place: Place, name: str) -> None:
    parameter = {"name": name, "in": "path", "required": True}
    own = {"description": "D.", "schema": {"type": "string"}, "example": "e"}
    _object(data, place).setdefault("parameters", []).append(parameter | own)


_STEPS: Mapping[str, Step] = {
    r"write '([^']+)'": lambda data, place, found: _write(data, place, found[1]),
    r"write one of .*": lambda data, place, found: _write(data, place, found[0]),
    r"write (bearer|uuid|application/json)": lambda data, place, found: _write(
        data, place, found[1]
    ),
    r"write \[\].*": lambda data, place, found: _write(data, place, []),
    r"write type: (\w+)": lambda data, place, found: _add(data, place, {"type": found[1]}),
    r"write format: (\w+) in its schema": lambda data, place, found: _object(data, place)[
        "schema"
    ].update({"format": found[1]}),
    r"remove (it|the key|the duplicate|the encoding|one of the two)(, and .*)?": (
        lambda data, place, found: _remove(data, place)
    ),
    r"remove (the parameter|one of the two (tags|entries))": lambda data, place, found: _remove(
        data, Place(place.path[:-1], on_key=False)
    ),
    r"remove '(\w+)' from the example": lambda data, place, found: _object(data, place).pop(
        found[1]
    ),
    r"remove ('[\w-]+'( and )?)+": lambda data, place, found: _remove_keys(data, place, found[0]),
    r"correct the value or the schema": _correct,
    r"use a single value.*": lambda data, place, found: _retype(data, place, {"type": "string"}),
    r"a list of single values": lambda data, place, found: _retype(
        data, place, {"type": "array", "items": {"type": "string"}}
    ),
    r"write a value of type (\w+)": lambda data, place, found: _write(
        data, place, _FITTING[found[1]]
    ),
    r"name a parameter or a member of the body": lambda data, place, found: _write(
        data, place, "note"
    ),
    r"name a member of the reply": lambda data, place, found: _write(data, place, "title"),
    r"remove it from 'required'": lambda data, place, found: _remove(data, place),
    r"write one 'example' instead": lambda data, place, found: _write_example(data, place),
    r"add '(\w+)'": lambda data, place, found: _add(data, place, {found[1]: _OWN[found[1]]}),
    r"add required: true": lambda data, place, found: _add(data, place, {"required": True}),
    r"add a description": lambda data, place, found: _add(data, place, {"description": "D."}),
    r"set another name.* with x-python-name": lambda data, place, found: _add(
        data, place, {"x-python-name": "another_name"}
    ),
    r"add a parameter '(\w+)' with in: path and required: true": (
        lambda data, place, found: _add_parameter(data, place, found[1])
    ),
    r"add 'x-retry' with repeat: .*": lambda data, place, found: _add(
        data, place, {"x-retry": {"repeat": found[0]}}
    ),
}
"""What a machine does for which words."""
