"""Two trees compared: one walk, whatever the items are. `rules` says what a change means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ..diagnostics import Location
from ..openapi import Api
from ..python.build_package import lower
from .events import events
from .rules import WORDING, Class, has_verdict, verdicts
from .tree import Item, Use, tree_of

Pairs: TypeAlias = Sequence[tuple[Item | None, Item | None]]

_ORDER = list(Class)
_OF_USE = ("default", "deprecated", "nullable")
"""Facts of a place where a named schema is used; the others belong to the schema."""
_NAMES = ("argument", "enum-member", "field", "group", "method", "model")
_FOLLOWS = ("client-default", "client-type")
"""What Python shows of the wire: it is not listed where the wire changed too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: `path` leads to it, `reason` is a sentence with what follows from it."""

    class_: Class
    kind: str
    location: Location
    path: str
    reason: str

    @property
    def place(self) -> str:
        """File, line and path."""
        return f"{self.location.file}:{self.location.line} {self.path or 'document'}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """All changes, the gravest first, and the version step that they call for, or `none`."""

    step: str
    changes: Sequence[Change]


def difference(old: Api, new: Api) -> Difference:
    """What changed between two documents.

    Raises SpecError for names that are not valid in Python.
    """
    target, lowering = tree_of(new, lower(new, ""), {}), lower(old, "")
    renamed = {}
    for before, after in _pairs(tree_of(old, lowering, {}).children, target.children):
        if before and after and after.kind in ("schema", "tag"):
            renamed["schema", before.name] = after.name
            renamed["model" if after.kind == "schema" else "group", before.keys[1]] = after.keys[1]
    changes = dict.fromkeys(_compared(tree_of(old, lowering, renamed), target))
    # What changed for the whole document is not listed for each operation again.
    shared = {(item.kind, item.reason) for item in changes if item.path.startswith("security.")}
    found = [
        item
        for item in changes
        if item.path.startswith("security.") or (item.kind, item.reason) not in shared
    ]
    if not found and old.document != new.document:
        keys = dict.fromkeys((*old.document, *new.document))
        parts = [key for key in keys if old.document.get(key) != new.document.get(key)]
        found = [_change("unseen-changed", target, f"{', '.join(parts)} changed")]
    found.sort(key=lambda item: (_ORDER.index(item.class_), item.location, item.path))
    return Difference(step=_step(found), changes=found)


def _step(changes: Sequence[Change]) -> str:
    if any(item.class_ is Class.BREAKING for item in changes):
        return "major"
    if all(item.kind in WORDING for item in changes):
        return "patch" if changes else "none"
    return "minor"


def _compared(old: Item, new: Item) -> Iterator[Change]:
    """The changes of an item and of all below it."""
    found: list[Change] = []
    if old.name != new.name:
        words = f"'{old.name}' is now '{new.name}'"
        found.append(_change(f"{new.kind}-renamed", new, words, old.use))
    is_same = bool(new.named) and old.named == new.named
    for fact in _OF_USE if is_same else dict.fromkeys((*old.facts, *new.facts)):
        for kind, words in events(new.kind, fact, old.facts.get(fact), new.facts.get(fact)):
            found.append(_change(kind, new, words, old.use))
        if found and found[-1].kind.startswith("type-"):
            break
    if not is_same and not any(item.kind.startswith("type-") for item in found):
        for before, after in _pairs(old.children, new.children):
            if before and after:
                found += _compared(before, after)
            elif after and _is_listed(after, old.children):
                found.append(_arrived(after, "added", "is new"))
            elif before and _is_listed(before, new.children):
                found.append(_arrived(before, "removed", "is gone"))
    yield from found
    yield from _client_changes(old, new, found)
    words = " and the ".join(name for name in new.words if old.words.get(name) != new.words[name])
    if words:
        yield _change("wording-changed", new, f"the {words} changed")


def _client_changes(old: Item, new: Item, found: Collection[Change]) -> Iterator[Change]:
    """What only Python shows, unless a change of the wire is the cause."""
    is_renamed = any(
        item.kind == f"{new.kind}-renamed" and item.class_ is Class.BREAKING for item in found
    )
    for fact in new.client:
        for kind, words in events("", fact, old.client.get(fact), new.client[fact]):
            if fact in _NAMES and not is_renamed:
                yield _change(f"{fact}-renamed", new, words, old.use)
            elif fact not in _NAMES and not (fact in _FOLLOWS and found):
                yield _change(kind, new, words, old.use)


def _is_listed(item: Item, others: Sequence[Item]) -> bool:
    """Whether it is listed: not the values of an enumeration that is new or gone as a whole."""
    return item.kind != "enum-value" or any(other.kind == item.kind for other in others)


def _arrived(item: Item, event: str, words: str) -> Change:
    kind = f"{item.kind}-{event}"
    special = "named" if "enum-member" in item.client else "required"
    if item.facts.get("required", special == "named") and has_verdict(f"{special}-{kind}"):
        kind = f"{special}-{kind}"
    return _change(kind, item, f"'{item.name or item.kind}' {words}")


def _change(kind: str, item: Item, words: str, use: Use = Use.NOWHERE) -> Change:
    use |= item.use
    request, reply = verdicts(kind)
    found = [request] if Use.REPLY not in use else [reply] if Use.REQUEST not in use else []
    class_, reason = min(found or (request, reply), key=lambda verdict: _ORDER.index(verdict[0]))
    return Change(
        class_=class_,
        kind=kind,
        location=item.location,
        path=item.path,
        reason=f"{words}: {reason}",
    )


def _pairs(old: Sequence[Item], new: Sequence[Item]) -> Pairs:
    """Items that are two versions of one, in the order of the new document; then what is gone."""
    before, after = dict(enumerate(old)), dict(enumerate(new))
    found: dict[int, Item] = {}
    for key_of in (_by_name, _by_python_name, _by_content):
        known = _unique(before, key_of)
        for key, number in _unique(after, key_of).items():
            if key in known:
                found[number] = before.pop(known[key])
                del after[number]
    same = [(found.get(number), item) for number, item in enumerate(new)]
    return [*same, *((item, None) for item in before.values())]


def _unique(items: Mapping[int, Item], key_of: Callable[[Item], str]) -> dict[str, int]:
    """The numbers of the items by a key; without items that share it or have none."""
    keys = {number: key_of(item) for number, item in items.items()}
    counts = Counter(keys.values())
    return {key: number for number, key in keys.items() if key and counts[key] == 1}


def _by_name(item: Item) -> str:
    return f"{item.kind} {item.name}"


def _by_python_name(item: Item) -> str:
    return f"{item.kind} {item.keys[1]}" if item.keys[1] else ""


def _by_content(item: Item) -> str:
    """What shows that an item was only renamed: all but its name, with words of its own."""
    words = [text for part in (item, *item.children) for text in part.words.values()]
    return item.content() if any(words) else ""
