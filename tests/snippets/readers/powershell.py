"""A PowerShell script, run statement by statement as far as an example needs it.

It knows the part of the language that the examples use: texts, variables, tables, lists,
functions, conditions, JSON and `Invoke-WebRequest`. What it does not know is an error.
"""

from __future__ import annotations

import json
import re
import uuid
from collections import ChainMap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

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

# PowerShell takes typographic quotes for ASCII ones.
_SINGLE = "'\u2018\u2019\u201a\u201b"
_DOUBLE = '"\u201c\u201d\u201e'
_BACKTICKS = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", "a": "\a", "b": "\b", "f": "\f"}
_VARIABLE = re.compile(r"\$(?:\{([^}]+)\}|([A-Za-z_][\w?]*(?::[A-Za-z_]\w*)?))")
_TLS = "[net.servicepointmanager]::securityprotocol"
_KEPT = "the escapes of addresses"


class _ExitedError(Exception):
    def __init__(self, code: int) -> None:
        super().__init__()
        self.code = code


class _ReturnedError(Exception):
    def __init__(self, output: list[Any]) -> None:
        super().__init__()
        self.output = output


class _HttpError(Ended):
    def __init__(self, status: int, text: str) -> None:
        super().__init__("the remote server returned an error")
        self.status = status
        self.text = text


def run(source: str, web: Web) -> Ran:
    """What the script does."""
    import tree_sitter_powershell  # noqa: PLC0415 - installed for these tests only

    if not source.isascii():
        raise NotReadError("version 5.1 reads a file that is not ASCII in the machine's code page")
    program = _Program(web)
    root = parsed(tree_sitter_powershell.language(), source)
    try:
        out = [item for node in children(root) for item in program.output(node)]
    except _ExitedError as end:
        return Ran(end.code, (), program.err)
    return Ran(0, list(map(_shown, out)), program.err)


class _Program:
    def __init__(self, web: Web) -> None:
        self.err: list[str] = []
        self._web = web
        self._scope: ChainMap[str, Any] = ChainMap({"true": True, "false": False, "null": None})
        self._functions: dict[str, tuple[list[str], Node]] = {}
        self._done: set[str] = set()

    def output(self, node: Node) -> list[Any]:
        """What a statement puts into the pipeline."""
        inside = children(node)
        match node.type:
            case "statement_list" | "statement_block" | "script_block" | "script_block_body":
                return [item for child in inside for item in self.output(child)]
            case "function_statement":
                name, *parameters, block = inside
                names = [
                    text_of(item)[1:] for part in parameters for item in all_of(part, "variable")
                ]
                self._functions[text_of(name)] = (names, block)
                return []
            case "try_statement":
                return self._try(inside[0], inside[1])
            case "if_statement":
                return self._condition(*inside)
            case "foreach_statement":
                return self._each(*inside)
            case "flow_control_statement":
                self._leave(text_of(node.children[0]), self._captured(inside[0]))
            case "pipeline" | "pipeline_chain" if len(inside) == 1:
                return self.output(inside[0])
            case "assignment_expression":
                self._assign(*inside)
                return []
            case "command":
                return self._command(node)
        value = self._value(node)
        return value if isinstance(value, list) else [value]

    def _captured(self, node: Node) -> Any:
        output = self.output(node)
        return output[0] if len(output) == 1 else output or None

    def _try(self, block: Node, clauses: Node) -> list[Any]:
        try:
            return self.output(block)
        except Ended as end:
            told: dict[str, Any] = {"Exception": {"Message": str(end)}}
            if isinstance(end, _HttpError):
                told["Exception"]["Response"] = {"StatusCode": end.status}
                told["ErrorDetails"] = {"Message": end.text}
            self._scope["_"] = told
            return self.output(children(children(clauses)[0])[0])

    def _condition(self, test: Node, block: Node, *others: Node) -> list[Any]:
        if self._captured(test):
            return self.output(block)
        for other in others:
            if other.type != "else_clause":
                raise NotReadError(f"a {other.type}")
            return self.output(children(other)[0])
        return []

    def _each(self, variable: Node, items: Node, block: Node) -> list[Any]:
        found = []
        for item in self.output(items):
            self._scope[text_of(variable)[1:].lower()] = item
            found += self.output(block)
        return found

    def _leave(self, word: str, value: Any) -> None:
        match word, value:
            case "throw", str():
                raise Ended(value)
            case "exit", int():
                raise _ExitedError(value)
            case "return", _:
                raise _ReturnedError([value])
        raise NotReadError(f"{word} {value!r:.60}")

    def _assign(self, left: Node, operator: Node, right: Node) -> None:
        place, kind = _inner(left), text_of(operator)
        if text_of(place).lower() == _TLS:
            self._done.add(_TLS)
            return
        value = self._captured(right)
        if isinstance(value, list) and _inner(right).type == "array_expression":
            value = list(value)
        if place.type == "element_access" and kind == "=":
            table, key = (self._value(item) for item in children(place))
            table[key] = value
        elif place.type == "variable" and kind in ("=", "+="):
            name = _name(place)
            self._scope[name] = self._sum(self._scope[name], value) if kind == "+=" else value
        else:
            raise NotReadError(f"an assignment to {text_of(place)}")

    def _command(self, node: Node) -> list[Any]:
        name = text_of(children(node)[0])
        given: list[Any] = []
        named: dict[str, Any] = {}
        parameter = ""
        for item in (child for part in children(node)[1:] for child in children(part)):
            if item.type == "command_parameter":
                parameter = text_of(item)[1:].lower()
                named[parameter] = True
            elif item.type != "command_argument_sep":
                if text_of(item).startswith("@") and _inner(item).type == "variable":
                    named |= {key.lower(): value for key, value in self._value(item).items()}
                elif parameter:
                    named[parameter] = self._value(item)
                else:
                    given.append(self._value(item))
                parameter = ""
        match name, given, named:
            case "Invoke-WebRequest", [], _:
                return [self._send(named)]
            case "ConvertTo-Json", [value], {"depth": 100, **more} if not more:
                return [json_of(value)]
            case "ConvertFrom-Json", [str(text)], {**more} if not more:
                return [_parsed(text)]
            case _ if name in self._functions and not named:
                return self._own(*self._functions[name], given)
        raise NotReadError(f"the command {text_of(node):.80}")

    def _own(self, names: Sequence[str], block: Node, given: Sequence[Any]) -> list[Any]:
        outside = self._scope
        self._scope = outside.new_child(
            {name.lower(): value for name, value in zip(names, given, strict=True)}
        )
        try:
            return self.output(block)
        except _ReturnedError as end:
            return end.output
        finally:
            self._scope = outside

    def _send(self, given: dict[str, Any]) -> dict[str, Any]:
        headers = list(given.pop("headers", {}).items())
        if any(name.lower() == "content-type" for name, _ in headers):
            raise NotReadError(
                "Content-Type among the headers, which 5.1 takes as -ContentType only"
            )
        if "contenttype" in given:
            headers.append(("Content-Type", given.pop("contenttype")))
        body = given.pop("body", b"")
        if not isinstance(body, bytes):
            raise NotReadError("a body that is not bytes, which 5.1 sends as ISO 8859-1")
        address, method = given.pop("uri"), given.pop("method", "GET")
        if given != {"timeoutsec": 30, "usebasicparsing": True}:
            raise NotReadError(f"the parameters {given}")
        if "%" in address and _KEPT not in self._done:
            raise NotReadError("an address with escapes, some of which 5.1 would undo")
        if _TLS not in self._done:
            raise NotReadError("no TLS 1.2, which 5.1 may leave out")
        reply = self._web.send(method.upper(), address, headers, body)
        if reply.status >= 400:
            raise _HttpError(reply.status, reply.body.decode("utf-8"))
        return {"RawContentStream": reply.body}

    def _value(self, node: Node) -> Any:
        node = _inner(node)
        inside = children(node)
        match node.type:
            case "verbatim_string_characters":
                return _single(text_of(node))
            case "expandable_string_literal":
                return self._double(node)
            case "variable":
                return self._variable(_name(node))
            case "parenthesized_expression":
                return self._captured(inside[0])
            case "sub_expression":
                return " ".join(_shown(item) for item in self.output(inside[0]))
            case "array_literal_expression":
                return [self._value(item) for item in inside]
            case "array_expression":
                return [item for child in inside for item in self.output(child)]
            case "hexadecimal_integer_literal" | "decimal_integer_literal":
                return int(text_of(node), 0)
            case "real_literal":
                return float(text_of(node))
            case "hash_literal_expression":
                return self._table(node)
            case "cast_expression":
                return _cast(text_of(inside[0]).lower(), self._value(inside[1]))
            case "expression_with_unary_operator":
                return self._unary(text_of(node.children[0]), inside[-1])
            case "comparison_expression":
                return self._compared(*inside)
            case "logical_expression" if text_of(node.children[1]) == "-and":
                return bool(self._value(inside[0]) and self._value(inside[1]))
            case "additive_expression" | "additive_argument_expression":
                if [text_of(item) for item in node.children if not item.is_named] != ["+"]:
                    raise NotReadError(f"the operator of {text_of(node)}")
                return self._sum(*(self._value(item) for item in inside))
            case "member_access":
                return _member(self._value(inside[0]), text_of(inside[1]))
            case "invokation_expression":
                return self._call(node, inside)
        raise NotReadError(f"a {node.type}: {text_of(node):.80}")

    def _unary(self, operator: str, operand: Node) -> Any:
        value = self._value(operand)
        match operator, value:
            case "-not", _:
                return not value
            case "-", int() | float():
                return -value
            case "-join", list():
                return "".join(value)
        raise NotReadError(f"{operator} {value!r:.60}")

    def _compared(self, left: Node, operator: Node, right: Node) -> Any:
        value, other = self._value(left), self._value(right)
        match text_of(operator), value:
            case "-replace", str():
                return re.sub(other, "", value, flags=re.IGNORECASE)
            case "-eq", _:
                return value == other
        raise NotReadError(f"{value!r:.60} {text_of(operator)} {other!r:.60}")

    def _call(self, node: Node, inside: Sequence[Node]) -> Any:
        arguments = [
            self._value(item)
            for group in children(inside[-1])
            for item in (children(group) if group.type == "argument_expression_list" else [group])
        ]
        match text_of(node).partition("(")[0].lower(), arguments:
            case "[text.encoding]::utf8.getbytes", [str(text)]:
                return as_utf8(text)
            case "[text.encoding]::utf8.getstring", [bytes(data)]:
                return data.decode("utf-8")
            case "[uri]::escapedatastring", [str(text)]:
                return quote(text, safe="")
            case "[console]::error.writeline", [str(text)]:
                self.err.append(text)
                return []
            case "[uri].getfield", ["s_IriParsing", "Static,NonPublic"]:
                return _KEPT
        if text_of(node).lower() == "[guid]::newguid().tostring()":
            return str(uuid.uuid4())
        match self._value(inside[0]), text_of(inside[1]), arguments:
            case bytes() as data, "ToArray", []:
                return data
            case str(field), "SetValue", [None, False] if field == _KEPT:
                self._done.add(_KEPT)
                return []
        raise NotReadError(f"the call {text_of(node):.80}")

    def _variable(self, name: str) -> Any:
        if name.startswith("env:"):
            return self._web.variables.get(name[4:].upper())
        if name not in self._scope:
            raise NotReadError(f"the variable {name} before it is set")
        return self._scope[name]

    def _table(self, node: Node) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for entry in (item for body in children(node) for item in children(body)):
            key, value = children(entry)
            inner = _inner(key)
            name = text_of(inner) if inner.type == "simple_name" else self._value(inner)
            if name.lower() in {known.lower() for known in found}:
                raise NotReadError(f"{name} twice in a table")
            found[name] = self._entry(value)
        return found

    def _entry(self, value: Node) -> Any:
        # What is one list stays one, with any number of items.
        inner = _inner(value)
        return self._value(inner) if inner.type == "array_expression" else self._captured(value)

    def _sum(self, left: Any, right: Any) -> Any:
        if not isinstance(left, str) or not isinstance(right, str):
            raise NotReadError(f"a sum of {left!r:.60} and {right!r:.60}")
        return left + right

    def _double(self, node: Node) -> str:
        # The grammar counts the spaces before such a string as part of it.
        whole = text_of(node)
        literal = whole.lstrip(" \t")
        if literal.startswith("@") or literal[0] not in _DOUBLE or literal[-1] not in _DOUBLE:
            raise NotReadError(f"the text {literal!r:.80}")
        begin = node.start_byte + len(whole) - len(literal)
        within = {item.start_byte - begin: item for item in all_of(node, "sub_expression")}
        found: list[str] = []
        at = 1
        while at < len(literal) - 1:
            if literal[at] == "$" and literal[at + 1] == "(":
                found.append(_shown(self._value(within[at])))
                at = within[at].end_byte - begin
            elif name := _VARIABLE.match(literal, at):
                found.append(_shown(self._variable((name[1] or name[2]).lower())))
                at = name.end()
            elif literal[at] == "`":
                found.append(_BACKTICKS.get(literal[at + 1], literal[at + 1]))
                at += 2
            elif literal[at] in _DOUBLE:
                if at + 2 == len(literal) or literal[at + 1] not in _DOUBLE:
                    raise NotReadError(f"a quote within {literal!r:.80}")
                found.append(literal[at])
                at += 2
            else:
                found.append(literal[at])
                at += 1
        return "".join(found)


def _name(node: Node) -> str:
    return re.sub(r"^[$@]\{?|\}$", "", text_of(node)).lower()


def _member(value: Any, name: str) -> Any:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise NotReadError(f"the member {name} of {value!r:.60}")
    return next((item for key, item in value.items() if key.lower() == name.lower()), None)


def _cast(kind: str, value: Any) -> Any:
    match kind, value:
        case "[char]", int() if value <= 0xFFFF:
            return chr(value)
        case "[int]", int():
            return value
        case "[ordered]", dict():
            return value
    raise NotReadError(f"{kind} of {value!r}")


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise Ended(f"not JSON: {error}") from None


def _shown(value: object) -> str:
    """A value as text in PowerShell."""
    if value is None or isinstance(value, str):
        return value or ""
    return str(value) if isinstance(value, bool) else json_of(value)


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


def _inner(node: Node) -> Node:
    while node.type not in _WHOLE and node.child_count == 1:
        node = node.children[0]
    return node
