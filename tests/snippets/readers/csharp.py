"""A C# file for current .NET, run statement by statement as far as an example needs it.

It knows the part of the language, of `System.Net.Http` and of `System.Text.Json.Nodes` that the
examples use. What it does not know is an error.
"""

from __future__ import annotations

import re
import uuid
from collections import ChainMap
from collections.abc import Callable, Mapping, MutableMapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from tests.snippets.readers.csharp_library import (
    LINE_ENDS,
    Client,
    Content,
    Finished,
    Request,
    header_of,
    media_type,
    node_of,
    number,
    plain,
    shown,
    text_in,
    truth,
)
from tests.snippets.readers.trees import (
    Ended,
    NotReadError,
    Ran,
    Web,
    all_of,
    as_utf8,
    children,
    json_of,
    parsed,
    text_of,
)

if TYPE_CHECKING:
    from tree_sitter import Node


class _ReturnedError(Exception):
    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value


def run(source: str, web: Web) -> Ran:
    """What the file does."""
    import tree_sitter_c_sharp  # noqa: PLC0415 - installed for these tests only

    root = parsed(tree_sitter_c_sharp.language(), source)
    if any(LINE_ENDS.search(text_of(item)) for item in all_of(root, "comment")):
        raise NotReadError("a comment that C# ends before its line ends")
    program = _Program(web)
    return Ran(program.main(root), program.out, program.err)


class _Program:
    def __init__(self, web: Web) -> None:
        self.out: list[str] = []
        self.err: list[str] = []
        self._web = web
        self._globals: dict[str, Any] = {}
        self._scope: ChainMap[str, Any] = ChainMap(self._globals)
        self._functions: dict[str, Node] = {}
        self._statics: Mapping[str, Callable[..., Any]] = {
            "Environment.GetEnvironmentVariable": web.variables.get,
            "string.IsNullOrEmpty": lambda text: not text,
            "Uri.EscapeDataString": lambda text: quote(text, safe=""),
            "Regex.Replace": lambda text, pattern, new: re.sub(pattern, new, text),
            "Guid.NewGuid": lambda: str(uuid.uuid4()),
            "TimeSpan.FromSeconds": lambda seconds: seconds,
            "MediaTypeHeaderValue.Parse": media_type,
            "JsonNode.Parse": node_of,
            "Console.WriteLine": lambda value: self.out.append(shown(value)),
            "Console.Error.WriteLine": lambda value: self.err.append(shown(value)),
        }

    def main(self, root: Node) -> int:
        """Run the statements of the file; the exit code."""
        statements = [children(node)[0] for node in all_of(root, "global_statement")]
        for node in statements:
            if node.type == "local_function_statement":
                self._functions[text_of(node.child_by_field_name("name") or node)] = node
        try:
            for node in statements:
                self._statement(node)
        except _ReturnedError as end:
            return int(end.value)
        return 0

    def _statement(self, node: Node) -> None:
        inside = children(node)
        match node.type:
            case "local_function_statement":
                pass
            case "block":
                self._within({}, inside)
            case "local_declaration_statement":
                for declared in all_of(node, "variable_declarator"):
                    name, *_, value = children(declared)
                    self._scope[text_of(name)] = self._value(value)
            case "expression_statement":
                self._value(inside[0])
            case "if_statement" if len(inside) == 2:
                if truth(self._value(inside[0])):
                    self._statement(inside[1])
            case "foreach_statement":
                name, items, block = inside[-3:]
                for item in self._value(items):
                    self._within({text_of(name): item}, [block])
            case "return_statement":
                raise _ReturnedError(self._value(inside[0]))
            case "throw_statement":
                self._value(inside[0])
            case "try_statement":
                self._try(*inside)
            case _:
                raise NotReadError(f"a {node.type}")

    def _within(self, names: MutableMapping[str, Any], nodes: Sequence[Node]) -> None:
        outside, self._scope = self._scope, self._scope.new_child(names)
        try:
            for node in nodes:
                self._statement(node)
        finally:
            self._scope = outside

    def _try(self, block: Node, clause: Node) -> None:
        try:
            self._statement(block)
        except Ended as end:
            declared, handler = children(clause)
            self._within({text_of(children(declared)[-1]): end}, [handler])

    def _value(self, node: Node) -> Any:
        inside = children(node)
        match node.type:
            case "string_literal":
                return text_in(text_of(node))
            case "interpolated_string_expression":
                return "".join(map(self._piece, inside[1:]))
            case "null_literal":
                return None
            case "boolean_literal":
                return text_of(node) == "true"
            case "integer_literal" | "real_literal":
                return number(text_of(node))
            case "identifier":
                return self._variable(text_of(node))
            case "parenthesized_expression" | "await_expression" | "argument":
                return self._value(inside[-1])
            case "postfix_unary_expression" if text_of(node).endswith("!"):
                return self._value(inside[0])
            case "prefix_unary_expression" if text_of(node).startswith("!"):
                return not truth(self._value(inside[0]))
            case "prefix_unary_expression" if text_of(node).startswith("-"):
                return -self._value(inside[0])
            case "cast_expression" if text_of(inside[0]) == "int":
                return self._value(inside[1])
            case "binary_expression":
                return self._binary(text_of(node.children[1]), *inside)
            case "assignment_expression":
                return self._assign(text_of(node.children[1]), *inside)
            case "throw_expression":
                return self._value(inside[0])
            case "object_creation_expression" | "implicit_object_creation_expression":
                return self._new(node)
            case "element_access_expression":
                table = self._value(inside[0])
                return table.get(self._value(children(inside[1])[0]))
            case "member_access_expression":
                return self._property(node, *inside)
            case "invocation_expression":
                return self._call(*inside)
        raise NotReadError(f"a {node.type}: {text_of(node):.80}")

    def _piece(self, node: Node) -> str:
        if node.type == "interpolation":
            return shown(self._value(children(node)[1]))
        text = text_of(node)
        if node.type == "escape_sequence":
            return text_in(f'"{text}"')
        if node.type != "string_content" or re.search(r"[{}]", re.sub(r"\{\{|\}\}", "", text)):
            raise NotReadError(f"the text {text!r:.80}")
        return text.replace("{{", "{").replace("}}", "}")

    def _variable(self, name: str) -> Any:
        if name not in self._scope:
            raise NotReadError(f"the variable {name} before it is set")
        return self._scope[name]

    def _binary(self, operator: str, left: Node, right: Node) -> Any:
        value = self._value(left)
        match operator:
            case "??":
                return self._value(right) if value is None else value
            case "+":
                return shown(value) + shown(self._value(right))
            case "&&":
                return truth(value) and truth(self._value(right))
            case "==":
                return value == self._value(right)
            case "!=":
                return value != self._value(right)
        raise NotReadError(f"the operator {operator}")

    def _assign(self, operator: str, place: Node, right: Node) -> None:
        value = self._value(right)
        name = text_of(place)
        if place.type == "identifier" and operator in ("=", "+="):
            old = self._variable(name)
            scope = next(scope for scope in self._scope.maps if name in scope)
            scope[name] = value if operator == "=" else old + value
        elif name.endswith(".Content") and operator == "=":
            self._value(children(place)[0]).content = value
        elif name.endswith(".DefaultRequestHeaders.Authorization") and operator == "=":
            self._value(children(place)[0]).append(("Authorization", " ".join(value)))
        else:
            raise NotReadError(f"an assignment to {name}")

    def _new(self, node: Node) -> Any:
        kind = text_of(node.child_by_field_name("type") or node).split("(")[0]
        listed = [item for item in node.children if item.type == "argument_list"]
        given = [self._value(item) for group in listed for item in children(group)]
        members = node.child_by_field_name("initializer")
        match kind, given:
            case "JsonObject", []:
                return self._members(children(members) if members else [])
            case "JsonArray", _ if None not in given[:1] or len(given) > 1:
                return given
            case "new", [str(), str()]:
                return given
            case "HttpClient", []:
                return Client()
            case "UriCreationOptions", []:
                if "DangerousDisablePathAndQueryCanonicalization = true" in text_of(node):
                    return Finished("")
            case "Uri", [str(address), Finished()]:
                return Finished(address)
            case "HttpRequestMessage", [str(method), Finished(address)]:
                return Request(method, address)
            case "HttpRequestMessage", [str(method), str(address)]:
                return Request(method, plain(address))
            case "StringContent", [str(text), "utf-8", str(of)]:
                return Content(text, f"{of}; charset=utf-8")
            case "StringContent", [str(text), str(of)]:
                return Content(text, of)
            case "HttpRequestException" | "InvalidOperationException", [str(message)]:
                raise Ended(message)
        raise NotReadError(f"a new object: {text_of(node):.80}")

    def _members(self, entries: Sequence[Node]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for entry in entries:
            key, value = children(entry)
            if key.type != "element_binding_expression":
                raise NotReadError(f"the member {text_of(key)}")
            found[self._value(children(key)[0])] = self._value(value)
        return found

    def _property(self, node: Node, of: Node, name: Node) -> Any:
        match text_of(node):
            case "Encoding.UTF8":
                return "utf-8"
            case "HttpStatusCode.NotFound":
                return 404
        if text_of(of) == "HttpMethod":
            return text_of(name).upper()
        value = self._value(of)
        match value, text_of(name):
            case Client(), "DefaultRequestHeaders":
                return value.headers
            case Ended(), "Message":
                return str(value)
        match text_of(name):
            case "StatusCode":
                return value.status
            case "IsSuccessStatusCode":
                return 200 <= value.status < 300
            case "Content":
                return value
        raise NotReadError(f"the property {text_of(node)}")

    def _call(self, function: Node, arguments: Node) -> Any:
        name = text_of(function)
        given = [self._value(item) for item in children(arguments)]
        if name in self._statics:
            return self._statics[name](*given)
        if name in self._functions:
            return self._own(self._functions[name], given)
        if function.type != "member_access_expression":
            raise NotReadError(f"the function {name}")
        of, method = children(function)
        value = self._value(of)
        match text_of(method), value, given:
            case "ToJsonString", dict() | list(), []:
                return json_of(value)
            case "GetValue<string>", str(), []:
                return value
            case "GetValue<bool>", bool(), []:
                return value
            case "AsArray", list(), []:
                return value
            case "Add", list(), [str(header), str(text)]:
                value.append(header_of(header, text))
                return None
            case "SendAsync", Client(), [Request() as request]:
                return self._send(value, request)
            case "GetAsync", Client(), [str(address)]:
                return self._send(value, Request("GET", plain(address)))
            case "PostAsync", Client(), [str(address), Content() as content]:
                return self._send(value, Request("POST", plain(address), content))
            case "ReadAsStringAsync", _, []:
                return value.body.decode("utf-8")
        raise NotReadError(f"the call {name}")

    def _own(self, node: Node, given: Sequence[Any]) -> Any:
        listed, block = children(node)[-2:]
        names = [text_of(children(item)[-1]) for item in children(listed)]
        outside, self._scope = self._scope, ChainMap(self._globals)
        try:
            self._within(dict(zip(names, given, strict=True)), [block])
        except _ReturnedError as end:
            return end.value
        finally:
            self._scope = outside
        return None

    def _send(self, client: Client, request: Request) -> Any:
        headers = list(client.headers)
        body = b""
        if request.content:
            headers.append(("Content-Type", request.content.kind))
            body = as_utf8(request.content.text)
        return self._web.send(request.method, request.address, headers, body)
