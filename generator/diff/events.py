"""What a changed fact is called, and what it says in words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TypeAlias

from ..openapi import Json

Event: TypeAlias = tuple[str, str]
"""The kind of a change, and what changed as the first half of a sentence."""

_FLAGS = {
    "deprecated": ("deprecation-removed", "deprecated"),
    "generated": ("became-required", "became-optional"),
    "is-open": ("enum-closed", "enum-opened"),
    "nullable": ("null-refused", "null-allowed"),
    "positional": ("made-keyword", "made-positional"),
    "required": ("became-optional", "became-required"),
}
"""The kinds of a fact that becomes false, and that becomes true."""

_WIDER = (("int32", "int64"), ("float", "double"))
_LIMITS = ("min", "max", "exclusiveM", "multipleOf", "pattern", "uniqueItems", "additionalP")


def events(owner: str, fact: str, old: Json, new: Json) -> Iterator[Event]:
    """What happened to a fact of an item of the kind `owner`; nothing if it is as before."""
    before, after = _parts(old), _parts(new)
    name = fact.replace("-", " ") if fact.islower() else fact
    words = f"{name} was {_shown(old)} and is {_shown(new)}"
    own = fact if owner in ("", "shape", "items") else f"{owner}-{fact}"
    if old == new or (fact == "sent-by-default" and None in (old, new)):
        return
    if fact in _FLAGS:
        yield _FLAGS[fact][bool(new)], words
    elif fact == "type":
        narrower, wider = _types(after) <= _types(before), _types(before) <= _types(after)
        yield f"type-{_direction(narrower, wider)}", words
    elif fact == "format":
        if before[0] != after[0]:
            yield _format(before, after)
    elif fact == "positional-arguments":
        if any(before.index(item) != after.index(item) for item in before if item in after):
            yield "arguments-reordered", words
    elif fact == "error-texts":
        if [i for i in before if i in after] != [i for i in after if i in before]:
            yield "error-texts-reordered", "the errors are tried in another order"
    elif fact.startswith(_LIMITS) and owner != "error-text":
        yield f"limit-{_limit(fact, old, new)}", words
    elif isinstance(old, list) or isinstance(new, list):
        for item in before:
            if item not in after:
                yield f"{own}-removed", f"{_shown(item)} is not among the {name} any more"
        for item in after:
            if item not in before:
                yield f"{own}-added", f"{_shown(item)} is among the {name}"
    elif isinstance(old, dict) or isinstance(new, dict):
        event = "added" if old is None else "removed" if new is None else "changed"
        event = event if owner == "operation" else "changed"
        yield f"{own}-{event}", f"{name} {'' if event == 'changed' else 'is '}{event}"
    else:
        yield f"{own}-changed", words


def _format(old: Sequence[Json], new: Sequence[Json]) -> Event:
    (before, python_before), (after, python_after) = old, new
    words = f"format was {_shown(before)} and is {_shown(after)}"
    if python_before != python_after:
        return "python-type-changed", words
    narrower = not before or (after, before) in _WIDER
    return f"format-{_direction(narrower, not after or (before, after) in _WIDER)}", words


def _direction(narrower: bool, wider: bool) -> str:
    return "narrowed" if narrower else "widened" if wider else "changed"


def _types(names: Sequence[Json]) -> set[str]:
    """The names of types; a number may be an integer."""
    found = set(map(str, names))
    return found | {"integer"} if "number" in found else found


def _limit(fact: str, old: Json, new: Json) -> str:
    if old is None or new is None:
        return _direction(old is None, wider=True)
    if fact in ("multipleOf", "pattern") or isinstance(old, str) or isinstance(new, str):
        return "changed"
    if isinstance(old, int | float) and isinstance(new, int | float):
        is_upper = fact.startswith(("max", "exclusiveMax"))
        return _direction((new < old) is is_upper, wider=True)
    return "changed"


def _parts(value: Json) -> Sequence[Json]:
    if isinstance(value, list | tuple):
        return value
    return [] if value is None else [value]


def _shown(value: Json) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value)) or "not set"
    return "not set" if value in (None, "") else json.dumps(value, ensure_ascii=False)
