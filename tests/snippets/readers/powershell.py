"""A PowerShell script, run statement by statement as far as an example needs it.

It knows the part of the language that the examples use: texts, variables, tables, lists,
functions, conditions, JSON and `Invoke-WebRequest`. What it does not know is an error.
"""

from __future__ import annotations

import re
import uuid
from collections import ChainMap
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from tests.snippets.readers.powershell_values import (
    ExitedError,
    HttpError,
    ReturnedError,
    added,
    cast,
    data_of,
    double,
    inner_of,
    member_of,
    name_of,
    shown,
    single,
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

_TLS = "[net.servicepointmanager]::securityprotocol"
_KEPT = "the escapes of addresses"


def run(source: str, web: Web) -> Ran:
    """What the script does."""
    import tree_sitter_powershell  # noqa: PLC0415 - installed for these tests only

    if not source.isascii():
        raise NotReadError("version 5.1 reads a file that is not ASCII in the machine's code page")
    program = _Program(web)
    root = parsed(tree_sitter_powershell.language(), source)
    try:
        out = [item for node in children(root) for item in program.output(node)]
    except ExitedError as end:
        return Ran(end.code, (), program.err)
    return Ran(0, list(map(shown, out)), program.err)


class _Program:
    def __init__(self, web: Web) -> None:
        self.err: list[str] = []
        self._web = web
        self._scope: ChainMap[str, Any] = ChainMap({"true": True, "false": False, "null": None})
        self._functions: dict[str, tuple[list[str], Node]] = {}
        self._done: set[str] = set()
        self._caught: Ended | None = None

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
                self._leave(text_of(node.children[0]), *map(self._captured, inside))
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
            if isinstance(end, HttpError):
                told["Exception"]["Response"] = {"StatusCode": end.status}
                told["ErrorDetails"] = {"Message": end.text}
            self._scope["_"], self._caught = told, end
            return self.output(children(children(clauses)[0])[0])

    def _condition(self, test: Node, block: Node, *others: Node) -> list[Any]:
        if self._captured(test):
            return self.output(block)
        for other in others:
            if other.type == "else_clause":
                return self.output(children(other)[0])
            for clause in children(other):
                if self._captured(children(clause)[0]):
                    return self.output(children(clause)[1])
        return []

    def _each(self, variable: Node, items: Node, block: Node) -> list[Any]:
        found = []
        for item in self.output(items):
            self._scope[text_of(variable)[1:].lower()] = item
            found += self.output(block)
        return found

    def _leave(self, word: str, value: Any = None) -> None:
        match word, value:
            case "throw", None if self._caught:
                raise self._caught
            case "throw", str():
                raise Ended(value)
            case "exit", int():
                raise ExitedError(value)
            case "return", _:
                raise ReturnedError([value])
        raise NotReadError(f"{word} {value!r:.60}")

    def _assign(self, left: Node, operator: Node, right: Node) -> None:
        place, kind = inner_of(left), text_of(operator)
        if text_of(place).lower() == _TLS:
            self._done.add(_TLS)
            return
        value = self._entry(right)
        if place.type == "element_access" and kind == "=":
            table, key = (self._value(item) for item in children(place))
            table[key] = value
        elif place.type == "variable" and kind in ("=", "+="):
            name = name_of(place)
            self._scope[name] = added(self._scope[name], value) if kind == "+=" else value
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
                if text_of(item).startswith("@") and inner_of(item).type == "variable":
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
                return [data_of(text)]
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
        except ReturnedError as end:
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
            raise HttpError(reply.status, reply.body.decode("utf-8"))
        return {"RawContentStream": reply.body}

    def _value(self, node: Node) -> Any:
        node = inner_of(node)
        inside = children(node)
        match node.type:
            case "verbatim_string_characters":
                return single(text_of(node))
            case "expandable_string_literal":
                return double(node, self._value, self._variable)
            case "variable":
                return self._variable(name_of(node))
            case "parenthesized_expression":
                return self._captured(inside[0])
            case "sub_expression":
                return " ".join(shown(item) for item in self.output(inside[0]))
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
                return cast(text_of(inside[0]).lower(), self._value(inside[1]))
            case "expression_with_unary_operator":
                return self._unary(text_of(node.children[0]), inside[-1])
            case "comparison_expression":
                return self._compared(*inside)
            case "logical_expression" if text_of(node.children[1]) == "-and":
                return bool(self._value(inside[0]) and self._value(inside[1]))
            case "additive_expression" | "additive_argument_expression":
                if [text_of(item) for item in node.children if not item.is_named] != ["+"]:
                    raise NotReadError(f"the operator of {text_of(node)}")
                return added(*(self._value(item) for item in inside))
            case "member_access":
                return member_of(self._value(inside[0]), text_of(inside[1]))
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
        value = self._value(left)
        if text_of(operator) == "-is" and text_of(right) == "[string]":
            return isinstance(value, str)
        other = self._value(right)
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
            inner = inner_of(key)
            name = text_of(inner) if inner.type == "simple_name" else self._value(inner)
            if name.lower() in {known.lower() for known in found}:
                raise NotReadError(f"{name} twice in a table")
            found[name] = self._entry(value)
        return found

    def _entry(self, value: Node) -> Any:
        # What is one list stays one, with any number of items.
        inner = inner_of(value)
        return self._value(inner) if inner.type == "array_expression" else self._captured(value)
