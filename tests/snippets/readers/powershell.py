"""A PowerShell script read statement by statement, until it sends its request.

It knows the part of the language that a request needs: texts, variables, tables, sums, conditions
and `Invoke-WebRequest`. What it does not know is an error if the request depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from tests.snippets.readers.trees import UNKNOWN, NotReadError, all_of, children, parsed, text_of
from tests.snippets.recorder import Seen

if TYPE_CHECKING:
    from tree_sitter import Node

# PowerShell takes typographic quotes for ASCII ones.
_SINGLE = "'\u2018\u2019\u201a\u201b"
_DOUBLE = '"\u201c\u201d\u201e'
_BACKTICKS = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f"}


def requests_of(source: str, variables: Mapping[str, str]) -> list[Seen]:
    """The requests that the script sends; `variables` is the environment."""
    import tree_sitter_powershell  # noqa: PLC0415 - installed for these tests only

    if not source.isascii():
        raise NotReadError("version 5.1 reads a file that is not ASCII in the machine's code page")
    reader = _Reader(variables)
    root = parsed(tree_sitter_powershell.language(), source)
    for node in children(root):
        reader.statement(node)
    return reader.sent


def texts_of(source: str) -> list[str]:
    """The texts in single quotes of a script without a syntax error."""
    import tree_sitter_powershell  # noqa: PLC0415 - installed for these tests only

    root = parsed(tree_sitter_powershell.language(), source)
    return [_single(text_of(node)) for node in all_of(root, "verbatim_string_characters")]


class _Reader:
    def __init__(self, variables: Mapping[str, str]) -> None:
        self.sent: list[Seen] = []
        self._environment = variables
        self._values: dict[str, Any] = {"true": True, "false": False, "null": None}

    def statement(self, node: Node) -> Any:
        match node.type:
            case "statement_list" | "statement_block":
                value: Any = None
                for child in children(node):
                    value = self.statement(child)
                return value
            case "try_statement":
                # What follows the block is for failures, which do not happen here.
                return self.statement(children(node)[0])
            case "if_statement":
                return self._condition(node)
            case "assignment_expression":
                return self._assign(node)
            case "pipeline" | "pipeline_chain" if len(children(node)) == 1:
                return self.statement(children(node)[0])
            case "command":
                return self._command(node)
        return self._value(node)

    def _condition(self, node: Node) -> Any:
        test, *blocks = children(node)
        if self._truth(self._value(test)):
            return self.statement(blocks[0])
        for block in blocks[1:]:
            if block.type == "else_clause":
                return self.statement(children(block)[0])
            raise NotReadError(f"a {block.type}")
        return None

    def _truth(self, value: Any) -> bool:
        return bool(value) and value is not UNKNOWN

    def _assign(self, node: Node) -> None:
        left, operator, right = node.named_children
        value = self.statement(right)
        place = _inner(left)
        if place.type == "element_access":
            table, key = (self._value(item) for item in children(place))
            table[key] = value
        elif place.type == "variable":
            name = text_of(place).removeprefix("$").lower()
            if text_of(operator) == "+=":
                value = self._sum(self._values[name], value)
            self._values[name] = value
        elif place.type != "member_access":
            raise NotReadError(f"an assignment to {text_of(place)}")

    def _command(self, node: Node) -> Any:
        name = text_of(children(node)[0])
        splatted = [item for item in all_of(node, "variable") if text_of(item).startswith("@")]
        if name == "Invoke-WebRequest":
            words = text_of(node).split()
            if len(words) != 2 or len(splatted) != 1:
                raise NotReadError(f"a request by {text_of(node)}")
            self._send(self._values[text_of(splatted[0]).removeprefix("@").lower()])
        elif name not in {"Write-Output", "exit", "ConvertFrom-Json"}:
            raise NotReadError(f"the command {name}")
        return UNKNOWN

    def _send(self, given: Mapping[str, Any]) -> None:
        known = {name.lower(): value for name, value in given.items()}
        headers = [(name, value) for name, value in known.pop("headers", {}).items()]
        if any(name.lower() == "content-type" for name, _ in headers):
            raise NotReadError(
                "Content-Type among the headers, which 5.1 takes as -ContentType only"
            )
        if "contenttype" in known:
            headers.append(("Content-Type", known.pop("contenttype")))
        body = known.pop("body", b"")
        if not isinstance(body, bytes):
            raise NotReadError("a body that is not bytes, which 5.1 sends as ISO 8859-1")
        address, server = known.pop("uri"), self._environment["WORKFLOW_SERVER_URL"]
        if not address.startswith(f"{server}/"):
            raise NotReadError(f"the address {address!r:.100}")
        method = known.pop("method")
        if set(known) - {"timeoutsec", "usebasicparsing"}:
            raise NotReadError(f"the parameters {sorted(known)}")
        self.sent.append(Seen(method, address.removeprefix(server), tuple(headers), body))

    def _value(self, node: Node) -> Any:
        node = _inner(node)
        inside = children(node)
        match node.type:
            case "verbatim_string_characters":
                return _single(text_of(node))
            case "expandable_string_literal":
                # The grammar counts the spaces before such a string as part of it.
                return self._double(text_of(node).lstrip(" \t"))
            case "variable":
                return self._variable(text_of(node).removeprefix("$"))
            case "parenthesized_expression":
                return self.statement(inside[0])
            case "array_literal_expression":
                return [self._value(item) for item in inside]
            case "hexadecimal_integer_literal" | "decimal_integer_literal" | "integer_literal":
                return int(text_of(node), 0)
            case "hash_literal_expression":
                return self._table(node)
            case "cast_expression":
                return self._cast(text_of(inside[0]).lower(), self._value(inside[1]))
            case "expression_with_unary_operator" if text_of(node).startswith("-join"):
                return "".join(self._value(inside[-1]))
            case "additive_expression" | "additive_argument_expression":
                if [text_of(item) for item in node.children if not item.is_named] != ["+"]:
                    raise NotReadError(f"the operator of {text_of(node)}")
                return self._sum(*(self._value(item) for item in inside))
            case "element_access":
                table, key = (self._value(item) for item in inside)
                return table[key]
            case "invokation_expression":
                return self._call(node)
        return UNKNOWN

    def _call(self, node: Node) -> Any:
        target = text_of(node).partition("(")[0].replace(" ", "").lower()
        arguments = [
            self._value(item)
            for listed in all_of(node, "argument_list")
            for group in children(listed)
            for item in _arguments(group)
        ]
        match target:
            case "[text.encoding]::utf8.getbytes":
                return (
                    cast(str, arguments[0])
                    .encode("utf-16", "surrogatepass")
                    .decode("utf-16")
                    .encode("utf-8")
                )
            case "[uri]::escapedatastring":
                return quote(cast(str, arguments[0]), safe="")
        return UNKNOWN

    def _variable(self, name: str) -> Any:
        scope, colon, rest = name.partition(":")
        if colon and scope.lower() == "env":
            return self._environment.get(rest)
        if name.lower() not in self._values:
            raise NotReadError(f"the variable {name} before it is set")
        return self._values[name.lower()]

    def _table(self, node: Node) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for entry in all_of(node, "hash_entry"):
            key, value = children(entry)
            inner = _inner(key)
            quoted = inner.type == "verbatim_string_characters"
            name = _single(text_of(inner)) if quoted else text_of(inner)
            if name.lower() in {known.lower() for known in found}:
                raise NotReadError(f"{name} twice in a table")
            found[name] = self.statement(value)
        return found

    def _cast(self, kind: str, value: Any) -> Any:
        if kind == "[char]" and isinstance(value, int) and value <= 0xFFFF:
            return chr(value)
        if kind == "[string]" and isinstance(value, str):
            return value
        raise NotReadError(f"{kind} of {value!r}")

    def _sum(self, left: Any, right: Any) -> Any:
        if not isinstance(left, str) or not isinstance(right, str):
            raise NotReadError(f"a sum of {left!r:.60} and {right!r:.60}")
        return left + right

    def _double(self, literal: str) -> str:
        if literal.startswith("@") or literal[0] not in _DOUBLE or literal[-1] not in _DOUBLE:
            raise NotReadError(f"the text {literal!r:.80}")
        found: list[str] = []
        text, at = literal[1:-1], 0
        while at < len(text):
            name = re.match(r"\$(\{[^}]+\}|[A-Za-z_][\w]*(:[A-Za-z_]\w*)?)", text[at:])
            if name:
                found.append(str(self._variable(name[1].strip("{}"))))
                at += name.end()
            elif number := re.match(r"\$\(\[char\]0x([0-9a-f]{4})\)", text[at:]):
                found.append(chr(int(number[1], 16)))
                at += number.end()
            elif text[at] == "$" and text[at + 1 : at + 2] == "(":
                raise NotReadError(f"an expression within {literal!r:.80}")
            elif text[at] == "`":
                found.append(_BACKTICKS.get(text[at + 1], text[at + 1]))
                at += 2
            elif text[at] in _DOUBLE:
                if text[at + 1 : at + 2] not in tuple(_DOUBLE):
                    raise NotReadError(f"a quote within {literal!r:.80}")
                found.append(text[at])
                at += 2
            else:
                found.append(text[at])
                at += 1
        return "".join(found)


def _single(literal: str) -> str:
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


def _arguments(group: Node) -> list[Node]:
    return children(group) if group.type == "argument_expression_list" else [group]


# The grammar has a node for each level of precedence, most of which hold a single other node.
_WHOLE = frozenset({"expandable_string_literal", "variable", "type_literal"})
_MEANING = frozenset(
    {
        "parenthesized_expression",
        "hash_literal_expression",
        "invokation_expression",
        "member_access",
        "element_access",
        "command",
        "if_statement",
        "assignment_expression",
    }
)


def _inner(node: Node) -> Node:
    while node.type not in _WHOLE | _MEANING and node.child_count == 1:
        node = node.children[0]
    return node
