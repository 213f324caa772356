"""Mistakes in the models: names on the wire, types, what may be absent, values of enumerations."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .mutants import Module, Mutant

_OTHER_TYPE = {
    "str": "int",
    "UUID": "str",
    "bool": "str",
    "int": "str",
    "float": "str",
    "ServerDateTime": "str",
    "JsonValue": "str",
}

_UNREAD = frozenset({"ProcessParameterItem", "TokenRefusal"})
"""Models that no call reads or sends: only a caller's own code could see a mistake in them."""


def of_models() -> Iterator[Mutant]:
    """Each field and each value of an enumeration."""
    module = Module("models.py")
    enumerations = {
        node.name: module.segment(node.bases[0])
        for node in module.tree.body
        if isinstance(node, ast.ClassDef) and module.segment(node.bases[0]).startswith("Open")
    }
    for node in module.tree.body:
        if isinstance(node, ast.ClassDef):
            if node.name in enumerations:
                yield from _enumeration(module, node)
            elif node.name not in _UNREAD:
                yield from _model(module, node, enumerations)


def _enumeration(module: Module, node: ast.ClassDef) -> Iterator[Mutant]:
    members = [item for item in node.body if isinstance(item, ast.Assign)]
    for index, member in enumerate(members):
        value = member.value
        subject = f"{node.name}.{module.segment(member.targets[0])}"
        if isinstance(value, ast.Constant) and isinstance(value.value, int):
            yield module.replaced("enum off by one", subject, value, str(value.value + 1))
        elif isinstance(value, ast.Constant):
            yield module.replaced("enum of another string", subject, value, repr(f"{value.value}x"))
        if index:
            other = module.segment(members[index - 1].value)
            yield module.replaced("enum value twice", subject, value, other)
        yield module.replaced("enum value dropped", subject, member, "pass")
    base = node.bases[0]
    other = "OpenStrEnum" if module.segment(base) == "OpenIntEnum" else "OpenIntEnum"
    if not any(_is_text(member.value) for member in members):
        yield module.replaced("enum of another kind", node.name, base, other)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _model(module: Module, node: ast.ClassDef, enumerations: dict[str, str]) -> Iterator[Mutant]:
    for option in node.keywords:
        if option.arg == "rename":
            yield module.dropped_keyword("rename dropped", node.name, option)
            yield module.replaced("rename by another rule", node.name, option.value, '"camel"')
    for item in node.body:
        if not isinstance(item, ast.AnnAssign):
            continue
        subject = f"{node.name}.{module.segment(item.target)}"
        annotation = module.segment(item.annotation)
        if subject.endswith("._secret_fields"):
            if item.value is not None:
                yield module.replaced("secret shown", node.name, item.value, "frozenset()")
            continue
        yield module.replaced("field dropped", subject, item, "pass")
        yield from _wire_name(module, subject, item)
        if item.value is None:
            wider = f"{annotation} | None = None"
            yield module.replaced("required to optional", subject, item.annotation, wider)
        elif not isinstance(item.value, ast.Call):
            target = f"{module.segment(item.target)}: {annotation}"
            yield module.replaced("optional to required", subject, item, target)
        plain = annotation.removesuffix(" | None")
        other = _other_type(plain, enumerations)
        changed = annotation.replace(plain, other, 1)
        yield module.replaced("wrong type", subject, item.annotation, changed)


def _wire_name(module: Module, subject: str, item: ast.AnnAssign) -> Iterator[Mutant]:
    wrong = '"another name"'
    match item.value:
        case None:
            text = f"field(name={wrong})"
            yield module.inserted("wrong wire name", subject, item, f" = {text}")
        case ast.Call(keywords=keywords):
            for keyword in keywords:
                if keyword.arg == "name":
                    yield module.replaced("wrong wire name", subject, keyword.value, wrong)
        case value:
            text = f"field(default={module.segment(value)}, name={wrong})"
            yield module.replaced("wrong wire name", subject, value, text)


def _other_type(plain: str, enumerations: dict[str, str]) -> str:
    if plain in _OTHER_TYPE:
        return _OTHER_TYPE[plain]
    if plain in enumerations:
        return "int" if enumerations[plain] == "OpenIntEnum" else "str"
    if plain.startswith("list["):
        return "dict[str, str]"
    if plain.startswith("dict["):
        return "list[str]"
    return "str"
