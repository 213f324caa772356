"""Values of PowerShell, and the nodes of its grammar."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from tests.snippets.readers.trees import Ended, NotReadError, all_of, json_of, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

# PowerShell takes typographic quotes for ASCII ones.
_SINGLE = "'\u2018\u2019\u201a\u201b"
DOUBLE = '"\u201c\u201d\u201e'
BACKTICKS = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f"}
_VARIABLE = re.compile(r"\$(?:\{([^}]+)\}|([A-Za-z_][\w?]*(?::[A-Za-z_]\w*)?))")


class ExitedError(Exception):
    """The end of the script."""

    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code


class ReturnedError(Exception):
    """The end of a function."""

    def __init__(self, output: list[Any]) -> None:
        super().__init__()
        self.output = output


class HttpError(Ended):
    """A reply that says that it failed."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__("the remote server returned an error")
        self.status = status
        self.text = text


def name_of(node: Node) -> str:
    """The name of a variable, in lower case."""
    return re.sub(r"^[$@]\{?|\}$", "", text_of(node)).lower()


def member_of(value: Any, name: str) -> Any:
    """A member; null has none."""
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise NotReadError(f"the member {name} of {value!r:.60}")
    return next((item for key, item in value.items() if key.lower() == name.lower()), None)


def cast(kind: str, value: Any) -> Any:
    """A value as another type."""
    match kind, value:
        case "[char]", int() if value <= 0xFFFF:
            return chr(value)
        case "[int]", int():
            return value
        case "[ordered]", dict():
            return value
    raise NotReadError(f"{kind} of {value!r}")


def data_of(text: str) -> Any:
    """A JSON text as data."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise Ended(f"not JSON: {error}") from None


def shown(value: object) -> str:
    """A value as text in PowerShell."""
    if value is None or isinstance(value, str):
        return value or ""
    return str(value) if isinstance(value, bool) else json_of(value)


def added(left: object, right: object) -> str:
    """The sum of two texts."""
    if not isinstance(left, str) or not isinstance(right, str):
        raise NotReadError(f"a sum of {left!r:.60} and {right!r:.60}")
    return left + right


def single(literal: str) -> str:
    """A string in single quotes."""
    if literal.startswith("@") or literal[0] not in _SINGLE or literal[-1] not in _SINGLE:
        raise NotReadError(f"the text {literal!r:.80}")
    found: list[str] = []
    text, at = literal[1:-1], 0
    while at < len(text):
        if text[at] in _SINGLE:
            if at + 1 == len(text) or text[at + 1] not in _SINGLE:
                raise NotReadError(f"a quote within {literal!r:.80}")
            at += 1
        found.append(text[at])
        at += 1
    return "".join(found)


def double(node: Node, value: Callable[[Node], object], variable: Callable[[str], object]) -> str:
    """A string in double quotes, given what reads what is in it."""
    # The grammar counts the spaces before such a string as part of it.
    whole = text_of(node)
    literal = whole.lstrip(" \t")
    if literal.startswith("@") or literal[0] not in DOUBLE or literal[-1] not in DOUBLE:
        raise NotReadError(f"the text {literal!r:.80}")
    begin = node.start_byte + len(whole) - len(literal)
    within = {item.start_byte - begin: item for item in all_of(node, "sub_expression")}
    found: list[str] = []
    at = 1
    while at < len(literal) - 1:
        if literal[at] == "$" and literal[at + 1] == "(":
            found.append(shown(value(within[at])))
            at = within[at].end_byte - begin
        elif name := _VARIABLE.match(literal, at):
            found.append(shown(variable((name[1] or name[2]).lower())))
            at = name.end()
        elif literal[at] == "`":
            found.append(BACKTICKS.get(literal[at + 1], literal[at + 1]))
            at += 2
        elif literal[at] in DOUBLE:
            if at + 2 == len(literal) or literal[at + 1] not in DOUBLE:
                raise NotReadError(f"a quote within {literal!r:.80}")
            found.append(literal[at])
            at += 2
        else:
            found.append(literal[at])
            at += 1
    return "".join(found)


# The grammar has a node for each level of precedence, most of which hold a single other node.
_WHOLE = frozenset(
    {
        "array_expression",
        "command",
        "expandable_string_literal",
        "hash_literal_expression",
        "if_statement",
        "parenthesized_expression",
        "sub_expression",
        "type_literal",
        "variable",
    }
)


def inner_of(node: Node) -> Node:
    """The node within that says what a node is."""
    while node.type not in _WHOLE and node.child_count == 1:
        node = node.children[0]
    return node
