"""An operation as a declaration: a constant that tells the runtime all it has to know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import openapi
from ..encoders import literal
from ..names import camel, constant, snake
from .annotations import Annotations
from .arguments import Argument, by_spec_name, content_types
from .package import Declaration, Import
from .results import enveloped, payload_of, reply_types, result_of

_OPERATION = "._runtime.operation"


def declare(
    operation: openapi.Operation,
    arguments: tuple[Argument, ...],
    annotations: Annotations,
) -> tuple[Declaration, frozenset[Import]]:
    """The declaration and what its module has to import for it."""
    by_name = by_spec_name(arguments)
    imports = {Import(_OPERATION, "Operation")}
    reply = payload_of(operation, annotations, ".", ".models")
    returned = by_name[operation.returns] if operation.returns else None
    result = result_of(returned, reply)
    imports |= reply.imports | result.imports
    options: list[tuple[str, str]] = [
        ("name", literal(operation.id)),
        ("path", literal(_path(operation, by_name))),
    ]
    if operation.method != "POST":
        options.append(("method", literal(operation.method)))
    if reply.text != "None":
        options.append(("reply", reply.text))
    if not enveloped(operation):
        options.append(("enveloped", "False"))
    options += _request_options(operation, arguments, imports)
    if not any(item.schemes for item in operation.security):
        options.append(("signed", "False"))
    options += _process_options(arguments, by_name, imports)
    if operation.retry:
        options.append(("retry", _retry(operation.retry, by_name, imports)))
        if operation.retry.confirm:
            options.append(("confirm", _confirm(operation.retry.confirm, by_name, imports)))
    if operation.paging:
        options.append(("paging", _paging(operation.paging, by_name, imports)))
    if returned:
        options.append(("returns", literal(returned.name)))
    declaration = Declaration(
        constant=constant(operation.id),
        annotation=f"Operation[{result.text}]",
        options=tuple(options),
    )
    return declaration, frozenset(imports)


def _path(operation: openapi.Operation, arguments: Mapping[str, Argument]) -> str:
    path = operation.path
    for name, argument in arguments.items():
        if argument.parameter and argument.parameter.where is openapi.Where.PATH:
            path = path.replace(f"{{{name}}}", f"{{{argument.name}}}")
    return path


def _request_options(
    operation: openapi.Operation, arguments: Iterable[Argument], imports: set[Import]
) -> list[tuple[str, str]]:
    options: list[tuple[str, str]] = []
    body = content_types(operation.request_body)
    if body != ("application/json",):
        options.append(("body", _tuple(map(literal, body))))
    whole = [argument.name for argument in arguments if argument.whole_body]
    members = [item for item in arguments if item.parameter is None and not item.whole_body]
    places = [item for item in arguments if item.parameter and _has_place(item)]
    if whole:
        options.append(("single", literal(whole[0])))
    if places:
        imports.add(Import(_OPERATION, "Place"))
        options.append(
            ("places", _mapping((item.name, _place(item)) for item in places)),
        )
    renamed = [item for item in members if camel(item.name) != item.spec_name]
    if renamed:
        options.append(
            ("names", _mapping((item.name, literal(item.spec_name)) for item in renamed))
        )
    nullable = [item.name for item in members if item.sends_null and not item.process_parameter]
    if nullable:
        options.append(("nullable", _tuple(map(literal, nullable))))
    generated = [item.name for item in arguments if item.parameter and item.parameter.generated]
    if generated:
        options.append(("generated", literal(generated[0])))
    accept = ", ".join(reply_types(operation))
    if accept not in ("", "application/json"):
        options.append(("accept", literal(accept)))
    return options


def _has_place(argument: Argument) -> bool:
    parameter = argument.parameter
    return parameter is not None and parameter.where is not openapi.Where.PATH


def _place(argument: Argument) -> str:
    parameter = argument.parameter
    if parameter is None:
        return ""
    return f"Place({literal(parameter.where.value)}, {literal(parameter.name)})"


def _process_options(
    arguments: Iterable[Argument], by_name: Mapping[str, Argument], imports: set[Import]
) -> list[tuple[str, str]]:
    for item in arguments:
        if item.process_parameters:
            imports.add(Import(_OPERATION, "ProcessParameters"))
            place = item.process_parameters
            source = (
                f"scheme={literal(by_name[place.scheme].name)}"
                if place.scheme
                else f"process={literal(by_name[place.process or ''].name)}"
            )
            return [("parameters", f"ProcessParameters({literal(item.name)}, {source})")]
        if item.process_parameter:
            imports.add(Import(_OPERATION, "ProcessParameterValue"))
            one = item.process_parameter
            words = [
                literal(item.name),
                f"name={literal(by_name[one.name].name)}",
                f"process={literal(by_name[one.process].name)}",
            ]
            return [("parameters", f"ProcessParameterValue({', '.join(words)})")]
    return []


def _retry(retry: openapi.Retry, by_name: Mapping[str, Argument], imports: set[Import]) -> str:
    imports |= {Import(_OPERATION, "Retry"), Import(_OPERATION, "Repeat")}
    words = [f"repeat=Repeat.{retry.repeat.name}"]
    if retry.requires:
        words.append(f"requires={literal(by_name[retry.requires].name)}")
    if retry.done_when:
        words.append(f"done_when={literal(retry.done_when)}")
    if retry.read:
        words.append(f"read={literal(retry.read)}")
    return f"Retry({', '.join(words)})"


def _paging(paging: openapi.Paging, by_name: Mapping[str, Argument], imports: set[Import]) -> str:
    imports.add(Import(_OPERATION, "Paging"))
    words = {
        "items": snake(paging.items),
        "key": snake(paging.key),
        "total": snake(paging.total),
        "size": by_name[paging.size].name,
        "offset": by_name[paging.offset].name if paging.offset else "",
        "page": by_name[paging.page].name if paging.page else "",
    }
    options = ", ".join(f"{name}={literal(value)}" for name, value in words.items() if value)
    return f"Paging({options})"


def _confirm(
    confirm: openapi.Confirm, by_name: Mapping[str, Argument], imports: set[Import]
) -> str:
    imports.add(Import(_OPERATION, "Confirm"))
    equal = _mapping((snake(reply), literal(by_name[given].name)) for reply, given in confirm.equal)
    return f"Confirm({literal(confirm.operation)}, {equal})"


def _tuple(expressions: Iterable[str]) -> str:
    items = list(expressions)
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


def _mapping(items: Iterable[tuple[str, str]]) -> str:
    return "{" + ", ".join(f"{literal(name)}: {value}" for name, value in items) + "}"
