"""Mistakes in what is generated: operations, the catalogue, groups of calls, the clients."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .mutants import PACKAGE, Module, Mutant

_REPEATS = ("ALWAYS", "ONCE", "OPT_IN", "NEVER")


def of_operations() -> Iterator[Mutant]:
    """Each fact of each declaration, wrong or left out."""
    module = Module("_operations.py")
    for node in module.tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            yield from _declaration(module, node.value)


def _declaration(module: Module, call: ast.Call) -> Iterator[Mutant]:
    given = {item.arg or "": item for item in call.keywords}
    name = ast.literal_eval(given["name"].value)
    last = call.keywords[-1].value
    for word, item in given.items():
        yield from _keyword(module, name, word, item)
    for word, text, operator in (
        ("method", '"PUT"', "wrong verb"),
        ("enveloped", "False", "envelope ignored"),
        ("signed", "False", "sign-in dropped"),
        ("accept", '"text/plain"', "wrong header"),
        ("body", "()", "body dropped"),
        ("reply", "bool", "wrong type of reply"),
    ):
        if word not in given:
            yield module.inserted(operator, name, last, f", {word}={text}")


def _keyword(module: Module, name: str, word: str, item: ast.keyword) -> Iterator[Mutant]:
    value = item.value
    match word, value:
        case "path", ast.Constant(value=str(path)):
            yield module.replaced("wrong path", name, value, repr(f"{path}x"))
            yield module.replaced("wrong path", name, value, repr(path.replace("/", "//", 1)))
        case "name", ast.Constant(value=str(text)):
            yield module.replaced("wrong name", name, value, repr(f"{text}X"))
        case "method", ast.Constant():
            yield module.replaced("wrong verb", name, value, '"POST"')
        case "reply", _:
            yield module.dropped_keyword("reply dropped", name, item)
            text = module.segment(value)
            others = {"bool": "str", "JsonValue": "str"}
            other = others.get(text, "list[bool]")
            if text.endswith(" | None"):
                yield module.replaced("null refused", name, value, text.removesuffix(" | None"))
            yield module.replaced("wrong type of reply", name, value, other)
        case "retry" | "confirm" | "parameters", ast.Call():
            if module.segment(value) != "Retry(repeat=Repeat.NEVER)":
                # That is what an operation has that says nothing.
                yield module.dropped_keyword(f"{word} dropped", name, item)
            yield from _facts(module, name, word, value)
        case "paging", ast.Call():
            yield from _facts(module, name, word, value)
        case "names", ast.Dict(keys=keys, values=values):
            for key, one in zip(keys, values, strict=True):
                if isinstance(key, ast.Constant) and isinstance(one, ast.Constant):
                    yield module.replaced("wrong wire name", name, one, repr(f"{one.value}X"))
            yield module.dropped_keyword("wire names dropped", name, item)
        case "body", _:
            yield module.replaced("wrong media type", name, value, '("application/json",)')
        case _:
            yield module.dropped_keyword(f"{word} dropped", name, item)


def _facts(module: Module, name: str, word: str, call: ast.Call) -> Iterator[Mutant]:
    """Each argument of what describes repeats, paging and process parameters."""
    for item in call.keywords:
        value = item.value
        if item.arg == "repeat" and isinstance(value, ast.Attribute):
            for other in _REPEATS:
                yield module.replaced("wrong retry", name, value, f"Repeat.{other}")
        else:
            yield module.dropped_keyword(f"{word}: {item.arg} dropped", name, item)
            if isinstance(value, ast.Constant):
                yield module.replaced(
                    f"{word}: wrong {item.arg}", name, value, repr(f"{value.value}x")
                )
    for given in call.args:
        if isinstance(given, ast.Constant):
            yield module.replaced(f"{word}: wrong name", name, given, repr(f"{given.value}x"))
        if isinstance(given, ast.Dict):
            for one in (*given.keys, *given.values):
                if isinstance(one, ast.Constant):
                    yield module.replaced(f"{word}: wrong pair", name, one, repr(f"{one.value}x"))


def of_catalogue() -> Iterator[Mutant]:
    """Operations under another's id, error texts that match nothing, kinds and classes mixed up."""
    module = Module("_catalogue.py")
    for node in ast.walk(module.tree):
        match node:
            case ast.keyword(arg="operations", value=ast.Dict(keys=keys, values=values)):
                for index, key in enumerate(keys):
                    other = module.segment(values[index - 1])
                    yield module.replaced("wrong operation", _text(key), values[index], other)
            case ast.keyword(arg="error_classes", value=ast.Dict(keys=keys, values=values)):
                for index, key in enumerate(keys):
                    other = module.segment(values[index - 1])
                    yield module.replaced("wrong class", _text(key), values[index], other)
            case ast.Call(func=ast.Name(id="ErrorText"), args=[one, kind, pattern, status]):
                yield from _error_text(module, _text(one), kind, pattern, status)
            case ast.keyword(arg="scheme" | "instance", value=ast.Constant() as value):
                other = '"getScheme"' if value.value == "getInstance" else '"getInstance"'
                yield module.replaced("wrong look-up", str(node.arg), value, other)


def _error_text(
    module: Module, name: str, kind: ast.expr, pattern: ast.expr, status: ast.expr
) -> Iterator[Mutant]:
    yield module.replaced("wrong kind", name, kind, '"internal"')
    yield module.replaced("wrong pattern", name, pattern, repr(f"{_text(pattern)}x"))
    if "(?P<" in _text(pattern):
        other = _text(pattern).replace("(?P<", "(?P<x_", 1)
        yield module.replaced("wrong detail", name, pattern, repr(other))
    yield module.replaced("wrong status", name, status, "200" if _text(status) == "500" else "500")


def _text(node: ast.expr | None) -> str:
    return str(ast.literal_eval(node)) if node is not None else ""


def of_groups() -> Iterator[Mutant]:
    """Methods that call another operation, lose arguments or defaults, or are not awaited."""
    for path in sorted((PACKAGE / "resources").glob("*.py")):
        module = Module(f"resources/{path.name}")
        for node in module.tree.body:
            if isinstance(node, ast.ClassDef):
                constants = sorted(_constants(node))
                for method in node.body:
                    if isinstance(method, ast.FunctionDef | ast.AsyncFunctionDef):
                        yield from _method(module, node.name, method, constants)


def _constants(node: ast.AST) -> set[str]:
    return {
        name.id
        for name in ast.walk(node)
        if isinstance(name, ast.Name) and name.id.isupper() and name.id not in ("UUID", "UNSET")
    }


def _method(
    module: Module,
    class_name: str,
    method: ast.FunctionDef | ast.AsyncFunctionDef,
    constants: list[str],
) -> Iterator[Mutant]:
    subject = f"{class_name}.{method.name}"
    answer = method.body[-1]
    call = next(node for node in ast.walk(answer) if isinstance(node, ast.Call))
    used = next(iter(_constants(answer)))
    others = [name for name in constants if name != used]
    for node in ast.walk(call):
        if isinstance(node, ast.Name) and node.id == used and others:
            yield module.replaced("wrong operation", subject, node, others[0])
    given = next(node for node in call.args if module.segment(node) == "locals()")
    arguments = method.args
    for argument in (*arguments.args[1:], *arguments.kwonlyargs):
        kept = f'{{k: v for k, v in locals().items() if k != "{argument.arg}"}}'
        yield module.replaced("argument dropped", subject, given, kept)
        if argument.annotation is not None:
            text = module.segment(argument.annotation)
            other = "bytes" if text != "bytes" else "int"
            yield module.replaced("wrong type", subject, argument.annotation, other)
    if method.returns is not None and module.segment(method.returns) != "bytes":
        yield module.replaced("wrong type of result", subject, method.returns, "bytes")
    for default in (*arguments.defaults, *arguments.kw_defaults):
        if default is not None:
            other = "None" if module.segment(default) == "UNSET" else '"a default"'
            yield module.replaced("wrong default", subject, default, other)
    awaited = next((node for node in ast.walk(answer) if isinstance(node, ast.Await)), None)
    if awaited is not None:
        yield module.replaced("await dropped", subject, awaited, module.segment(awaited.value))
    elif isinstance(method, ast.FunctionDef) and not class_name.startswith("Async"):
        text = module.segment(method)
        yield module.replaced("sync and async swapped", subject, method, f"async {text}")
    yield module.replaced("call dropped", subject, answer, "return None")


def of_clients() -> Iterator[Mutant]:
    """Groups under another's name, clients without their tables, errors of another class."""
    module = Module("client.py")
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef):
            groups = [item for item in node.body if isinstance(item, ast.FunctionDef)]
            for index, group in enumerate(groups):
                answer = group.body[-1]
                other = module.segment(groups[index - 1].body[-1])
                yield module.replaced("wrong group", f"{node.name}.{group.name}", answer, other)
            for base in node.bases:
                text = {"SyncClient": "AsyncClient", "AsyncClient": "SyncClient"}
                other = text[module.segment(base)]
                yield module.replaced("sync and async swapped", node.name, base, other)
    errors = Module("errors.py")
    for node in errors.tree.body:
        if isinstance(node, ast.ClassDef):
            yield errors.replaced("wrong base", node.name, node.bases[0], "WorkflowApiError")
