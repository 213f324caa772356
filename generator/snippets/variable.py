"""What a reader replaces in an example: it is in a variable above the call."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from ..diagnostics import GeneratorBug

Case = Literal["camel", "snake", "initialism"]
"""`processId`, `process_id`, `processID`."""

_UUID = re.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


class Variable(NamedTuple):
    """An id or an identity.

    Attributes:
        name: in snake case.
        value: that of the example.
        fresh: whether the example makes a new UUID each time it is run.
        member: the member of the body that has the value, or
        parameter: the parameter of the path that has it.
    """

    name: str
    value: str
    fresh: bool = False
    member: str = ""
    parameter: str = ""

    @property
    def is_uuid(self) -> bool:
        """Whether no language escapes anything in the value."""
        return _UUID.fullmatch(self.value) is not None


class Part(NamedTuple):
    """A part of a URL's path: a string, or a variable by its name."""

    text: str = ""
    variable: str = ""


def cased(name: str, case: Case) -> str:
    """A name in snake case as a language writes it."""
    if not re.fullmatch("[a-z][a-z0-9]*(_[a-z0-9]+)*", name):
        raise GeneratorBug(f"not a name in snake case: {name!r}")
    if case == "snake":
        return name
    camel = re.sub("_(.)", lambda found: found[1].upper(), name)
    return re.sub("Id$", "ID", camel) if case == "initialism" else camel


def parts_of(path: str, target: str, variables: Iterable[Variable]) -> tuple[Part, ...]:
    """The parts of `target`, the URL that was made of a template `path`; empty without variables.

    A value that is a variable has no escape in the URL.
    """
    names = {item.parameter: item.name for item in variables if item.parameter}
    if not names:
        return ()
    pieces = re.split(r"\{([^{}]*)\}", path)
    pattern = "".join(
        "([^/?]*)" if at % 2 else f"({re.escape(piece)})" for at, piece in enumerate(pieces)
    )
    found = re.match(pattern, target)
    if not found:
        raise GeneratorBug(f"{target!r} was not made of {path!r}")
    parts: list[Part] = []
    text = ""
    for at, (piece, value) in enumerate(zip(pieces, found.groups(), strict=True)):
        if at % 2 and piece in names:
            parts += [Part(text), Part(variable=names[piece])]
            text = ""
        else:
            text += value
    rest = text + target[found.end() :]
    return (*parts, *([Part(rest)] if rest else []))
