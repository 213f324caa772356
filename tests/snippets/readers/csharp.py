"""A C# file for current .NET read statement by statement, until it sends its request.

It knows the part of the language and of `System.Net.Http` that a request needs. What it does not
know is an error if the request depends on it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from tests.snippets.readers.trees import UNKNOWN, NotReadError, all_of, children, parsed, text_of
from tests.snippets.recorder import Seen

if TYPE_CHECKING:
    from tree_sitter import Node

_ESCAPE = re.compile(
    r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{1,4})|(.))|([^\\])", re.DOTALL
)
_SIMPLE = {
    "n": "\n",
    "r": "\r",
    "t": "\t",
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "e": "\x1b",
    "'": "'",
    '"': '"',
    "\\": "\\",
}
# What ends a line in C#, also within a comment (section 6.3.2 of its standard).
_LINE_ENDS = re.compile("[\n\r\u0085\u2028\u2029]")


def requests_of(source: str, variables: Mapping[str, str]) -> list[Seen]:
    """The requests that the file's method `Call` sends; `variables` is the environment."""
    import tree_sitter_c_sharp  # noqa: PLC0415 - installed for these tests only

    root = parsed(tree_sitter_c_sharp.language(), source)
    if any(_LINE_ENDS.search(text_of(item)) for item in all_of(root, "comment")):
        raise NotReadError("a comment that C# ends before its line ends")
    bodies = [
        method.child_by_field_name("body")
        for method in all_of(root, "method_declaration")
        if text_of(method.child_by_field_name("name") or method) == "Call"
    ]
    if len(bodies) != 1 or bodies[0] is None:
        raise NotReadError("no method Call")
    reader = _Reader(variables)
    for statement in children(bodies[0]):
        reader.statement(statement)
    return reader.sent


def texts_of(source: str) -> list[str]:
    """The regular strings of a file without a syntax error."""
    import tree_sitter_c_sharp  # noqa: PLC0415 - installed for these tests only

    root = parsed(tree_sitter_c_sharp.language(), source)
    return [_text(text_of(node)) for node in all_of(root, "string_literal")]


class _Reader:
    def __init__(self, variables: Mapping[str, str]) -> None:
        self.sent: list[Seen] = []
        self._environment = variables
        self._values: dict[str, Any] = {}

    def statement(self, node: Node) -> None:
        match node.type:
            case "block":
                for child in children(node):
                    self.statement(child)
            case "local_declaration_statement":
                for declared in all_of(node, "variable_declarator"):
                    parts = children(declared)
                    self._values[text_of(parts[0])] = self._value(parts[-1])
            case "expression_statement":
                self._value(children(node)[0])
            case "if_statement":
                # Both branches of a condition on the reply lead past the request.
                test, block, *_ = children(node)
                if self._value(test) is True:
                    self.statement(block)
            case "return_statement" | "throw_statement":
                return
            case _:
                raise NotReadError(f"a {node.type}")

    def _value(self, node: Node) -> Any:
        inside = children(node)
        match node.type:
            case "string_literal":
                return _text(text_of(node))
            case "null_literal":
                return None
            case "identifier":
                return self._values.get(text_of(node), UNKNOWN)
            case "parenthesized_expression" | "await_expression" | "argument":
                return self._value(inside[-1])
            case "postfix_unary_expression" if text_of(node).endswith("!"):
                return self._value(inside[0])
            case "prefix_unary_expression" if text_of(node).startswith("!"):
                value = self._value(inside[0])
                return UNKNOWN if value is UNKNOWN else not value
            case "binary_expression":
                return self._binary(node, inside)
            case "assignment_expression":
                return self._assign(node, inside)
            case "object_creation_expression":
                return self._new(node)
            case "invocation_expression":
                return self._call(node)
        return UNKNOWN

    def _binary(self, node: Node, inside: list[Node]) -> Any:
        operator = text_of(node.children[1])
        left = self._value(inside[0])
        if operator == "??":
            return self._value(inside[1]) if left is None else left
        if operator == "+":
            right = self._value(inside[1])
            if isinstance(left, str) and isinstance(right, str):
                return left + right
            raise NotReadError(f"a sum of {left!r:.60} and {right!r:.60}")
        return UNKNOWN

    def _assign(self, node: Node, inside: list[Node]) -> None:
        place, operator, value = text_of(inside[0]), text_of(node.children[1]), inside[-1]
        if operator == "+=":
            self._values[place] += self._value(value)
        elif operator != "=":
            raise NotReadError(f"the operator {operator}")
        elif place == "request.Content":
            self._values["request"]["content"] = self._value(value)
        elif place == "request.Content.Headers.ContentType":
            self._values["request"]["content type"] = self._value(value)
        else:
            raise NotReadError(f"an assignment to {place}")

    def _new(self, node: Node) -> Any:
        kind = text_of(node.child_by_field_name("type") or node)
        given = self._arguments(node)
        match kind:
            case "Uri":
                if len(given) > 1 and given[1] != "finished":
                    raise NotReadError("options of an address that are not known")
                if "%" in given[0] and len(given) == 1:
                    raise NotReadError("an address with escapes, some of which .NET would undo")
                return given[0]
            case "UriCreationOptions":
                wanted = "DangerousDisablePathAndQueryCanonicalization = true"
                return "finished" if wanted in text_of(node) else UNKNOWN
            case "HttpMethod":
                return given[0]
            case "MediaTypeHeaderValue":
                if not re.fullmatch(r"[\w.+-]+/[\w.+-]+", given[0]):
                    raise NotReadError(f"a media type with parameters: {given[0]}")
                return given[0]
            case "HttpRequestMessage":
                return {"method": given[0], "address": given[1], "headers": []}
            case "ByteArrayContent":
                return given[0]
        return UNKNOWN

    def _call(self, node: Node) -> Any:
        function = text_of(children(node)[0])
        given = self._arguments(node)
        match function:
            case "Environment.GetEnvironmentVariable":
                return self._environment.get(given[0])
            case "string.IsNullOrEmpty":
                return not given[0]
            case "Uri.EscapeDataString":
                return quote(given[0], safe="")
            case "MediaTypeHeaderValue.Parse":
                # .NET writes the type again from its parts, always in this way.
                if not re.fullmatch(r"[\w.+-]+/[\w.+-]+(; [\w-]+=[\w-]+)*", given[0]):
                    raise NotReadError(f"a media type that .NET would write otherwise: {given[0]}")
                return given[0]
            case "Encoding.UTF8.GetBytes":
                units = given[0].encode("utf-16", "surrogatepass")
                return units.decode("utf-16").encode("utf-8")
            case "request.Headers.TryAddWithoutValidation":
                if given[0].lower().startswith("content-"):
                    raise NotReadError("a header of the content among those of the request")
                self._values["request"]["headers"].append((given[0], given[1]))
            case "client.SendAsync":
                self._send(given[0])
        return UNKNOWN

    def _arguments(self, node: Node) -> list[Any]:
        listed = node.child_by_field_name("arguments")
        return [self._value(item) for item in children(listed)] if listed else []

    def _send(self, request: dict[str, Any]) -> None:
        headers = list(request["headers"])
        if "content type" in request:
            headers.append(("Content-Type", request["content type"]))
        server = self._environment["WORKFLOW_SERVER_URL"]
        if not request["address"].startswith(f"{server}/"):
            raise NotReadError(f"the address {request['address']!r:.100}")
        target = request["address"].removeprefix(server)
        body = request.get("content", b"")
        self.sent.append(Seen(request["method"], target, tuple(headers), body))


def _text(literal: str) -> str:
    """A regular string; its escapes are UTF-16 units."""
    if not literal.startswith('"') or _LINE_ENDS.search(literal):
        raise NotReadError(f"the text {literal!r:.80}")
    found: list[str] = []
    end = 0
    for match in _ESCAPE.finditer(literal[1:-1]):
        if match.start() != end:
            break
        end = match.end()
        four, eight, few, simple, plain = match.groups()
        if code := four or eight or few:
            found.append(chr(int(code, 16)))
        elif simple is None:
            found.append(plain)
        elif simple in _SIMPLE:
            found.append(_SIMPLE[simple])
        else:
            raise NotReadError(f"the escape \\{simple}")
    if end != len(literal) - 2:
        raise NotReadError(f"an escape in {literal!r:.80}")
    return "".join(found)
