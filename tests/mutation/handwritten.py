"""Mistakes in those parts of the runtime that every call goes through, by rules of the syntax."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .mutants import Module, Mutant

PARTS = {
    "_runtime/request/build.py": ("complete", "build_request", "_wire_name", "_camel"),
    "_runtime/operation.py": ("classify",),
    "_runtime/dates.py": ("date_reader",),
    "_runtime/enums.py": ("_missing_",),
    "_runtime/client/paging.py": ("iterate", "iterate_async", "__init__", "arguments", "items_of"),
    "_runtime/reply/reader.py": (
        "_read",
        "_payload",
        "_success",
        "_decode",
        "read",
        "refusal",
    ),
    "_runtime/reply/status_errors.py": ("with_call_and_reply", "status_error", "_class"),
    "_runtime/retry/attempts.py": ("after_error_reply", "end", "_may_repeat", "_changes_something"),
    "_runtime/client/calls.py": ("_is_done", "_confirmed", "_returned", "_read_back"),
}
"""The functions of each module that the document's facts go through."""

_SWAPPED = {
    ast.Eq: "!=",
    ast.NotEq: "==",
    ast.Is: "is not",
    ast.IsNot: "is",
    ast.In: "not in",
    ast.NotIn: "in",
    ast.Lt: ">=",
    ast.LtE: ">",
    ast.Gt: "<=",
    ast.GtE: "<",
}


def of_runtime() -> Iterator[Mutant]:
    """Conditions negated, comparisons swapped, statements dropped, constants changed."""
    for name, functions in PARTS.items():
        module = Module(name)
        for node in ast.walk(module.tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name in functions:
                for statement in node.body:
                    yield from _statement(module, node.name, statement)


def _statement(module: Module, subject: str, statement: ast.stmt) -> Iterator[Mutant]:
    for node in ast.walk(statement):
        match node:
            case ast.If(test=test) | ast.IfExp(test=test) | ast.While(test=test):
                text = module.segment(test)
                yield module.replaced("condition negated", subject, test, f"not ({text})")
            case ast.Compare(ops=[operator], left=left, comparators=[right]):
                swapped = _SWAPPED.get(type(operator))
                if swapped:
                    text = f"{module.segment(left)} {swapped} {module.segment(right)}"
                    yield module.replaced("comparison swapped", subject, node, text)
            case ast.BoolOp(op=operator):
                word = "or" if isinstance(operator, ast.And) else "and"
                text = f" {word} ".join(f"({module.segment(value)})" for value in node.values)
                yield module.replaced("and and or swapped", subject, node, text)
            case ast.Expr(value=ast.Call()) | ast.Raise() | ast.AugAssign():
                yield module.replaced("statement dropped", subject, node, "pass")
            case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
                yield module.replaced("statement dropped", subject, node, "pass")
            case ast.Return(value=ast.expr() as value) if module.segment(value) != "None":
                yield module.replaced("result dropped", subject, value, "None")
            case ast.Constant(value=int() as number) if not isinstance(number, bool):
                yield module.replaced("constant changed", subject, node, str(number + 1))
