"""Python names for names of the document; a clash is a problem and never adds a suffix."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable

from .diagnostics import Location, Problem

_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_]*")


def snake(name: str) -> str:
    """`processId`, `ProcessId` and `process-id` are `process_id`; digits stay with their word."""
    return re.sub(r"_([0-9])", r"\1", "_".join(word.lower() for word in _WORDS.findall(name)))


def pascal(name: str) -> str:
    """`process_id` and `process-id` are `ProcessId`."""
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", name))


def camel(name: str) -> str:
    """`process_id` is `processId`: the rule by which the runtime names members of a body."""
    first, *rest = name.split("_")
    return first + "".join(word[:1].upper() + word[1:] for word in rest)


def constant(name: str) -> str:
    """`executeCommand` is `EXECUTE_COMMAND`."""
    return snake(name).upper()


def title_of(tag: str) -> str:
    """The name of a tag as a title: `SignIn`, an identifier for other tools, is `Sign in`."""
    return re.sub(r"(?<=[a-z])[A-Z](?=[a-z])", lambda found: f" {found[0].lower()}", tag)


class Scope:
    """The names of one place in the generated code, each with the spec's name that it is made from.

    `title` names the place in complaints; `reserved` are names that the generated code itself uses.
    `cure` says how to give another name, by x-python-name if it is empty.
    """

    def __init__(
        self,
        title: str,
        problems: list[Problem],
        reserved: Iterable[str] = (),
        *,
        cure: str = "",
    ) -> None:
        self._title = title
        self._cure = cure
        self._problems = problems
        self._reserved = frozenset(reserved)
        self._taken: dict[str, str] = {}

    def take(self, name: str, spec_name: str, location: Location) -> str:
        """`name`, which is now taken; a name that is not allowed or not free is a problem."""
        cure = self._cure or "set another name with x-python-name"
        if not _IDENTIFIER.fullmatch(name) or keyword.iskeyword(name):
            self._complain(location, f"'{spec_name}' cannot be a name in Python", cure)
        elif name in self._reserved:
            self._complain(
                location,
                f"'{spec_name}' would become '{name}' in {self._title}, which the generated code"
                " reserves",
                cure,
            )
        elif name in self._taken:
            self._complain(
                location,
                f"'{self._taken[name]}' and '{spec_name}' would both be '{name}' in {self._title}",
                self._cure or "set another name for one of them with x-python-name",
            )
        self._taken.setdefault(name, spec_name)
        return name

    def _complain(self, location: Location, message: str, cure: str) -> None:
        self._problems.append(Problem(location, message, cure))
