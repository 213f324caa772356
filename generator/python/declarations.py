"""An operation as a declaration: a constant that tells the runtime all about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import openapi
from ..encoders import literal
from ..names import camel, constant, snake
from .annotations import Annotations
from .arguments import Argument, by_spec_name, content_types
from .package import Declaration
from .results import empty_statuses, enveloped, payload_of, reply_types, result_of
from .zones import holds_zoned


def declare(
    operation: openapi.Operation,
    arguments: tuple[Argument, ...],
    annotations: Annotations,
) -> Declaration:
    """The declaration; an option that has the runtime's default is omitted."""
    by_name = by_spec_name(arguments)
    reply = payload_of(operation, annotations)
    accept = ", ".join(reply_types(operation))
    empty = empty_statuses(operation)
    retry, paging = operation.retry, operation.paging
    options = {
        "path": literal(_path(operation, arguments)),
        "method": literal(operation.method) if operation.method != "POST" else "",
        "reply": reply if reply != "None" else "",
        "enveloped": "" if enveloped(operation) else "False",
        "empty": _tuple(map(str, empty)) if empty else "",
        **_request_options(operation, arguments, annotations),
        "accept": literal(accept) if accept not in ("", "application/json") else "",
        "signed": "" if any(item.schemes for item in operation.security) else "False",
        "parameters": _process_parameters(arguments, by_name),
        "retry": _retry(retry, by_name) if retry else "",
        "confirm": _confirm(retry.confirm, by_name) if retry and retry.confirm else "",
        "paging": _paging(paging, by_name) if paging else "",
        "returns": literal(by_name[operation.returns].name) if operation.returns else "",
    }
    return Declaration(
        id=operation.id,
        constant=constant(operation.id),
        annotation=f"Operation[{result_of(operation, annotations)}]",
        options=tuple((name, expression) for name, expression in options.items() if expression),
    )


def _path(operation: openapi.Operation, arguments: Iterable[Argument]) -> str:
    path = operation.path
    for item in arguments:
        if item.parameter and item.parameter.where is openapi.Where.PATH:
            path = path.replace(f"{{{item.spec_name}}}", f"{{{item.name}}}")
    return path


def _request_options(
    operation: openapi.Operation, arguments: Iterable[Argument], annotations: Annotations
) -> Mapping[str, str]:
    types = content_types(operation.request_body)
    places: dict[str, str] = {}
    names: dict[str, str] = {}
    nullable: list[str] = []
    zoned: list[str] = []
    single = generated = ""
    for item in arguments:
        if holds_zoned(item.schema, annotations.schemas):
            zoned.append(literal(item.name))
        if item.whole_body:
            single = literal(item.name)
        elif item.parameter is None:
            if camel(item.name) != item.spec_name:
                names[item.name] = literal(item.spec_name)
            if item.sends_null and not item.process_parameter:
                nullable.append(literal(item.name))
        elif item.parameter.where is not openapi.Where.PATH:
            where, name = literal(item.parameter.where.value), literal(item.spec_name)
            places[item.name] = _call("Place", where, name)
        elif item.parameter.generated:
            generated = literal(item.name)
    return {
        "body": "" if types == ("application/json",) else _tuple(map(literal, types)),
        "single": single,
        "places": _mapping(places) if places else "",
        "names": _mapping(names) if names else "",
        "nullable": _tuple(nullable) if nullable else "",
        "zoned": _tuple(zoned) if zoned else "",
        "generated": generated,
    }


def _process_parameters(arguments: Iterable[Argument], by_name: Mapping[str, Argument]) -> str:
    for item in arguments:
        if several := item.process_parameters:
            scheme = by_name[several.scheme].name if several.scheme else None
            process = by_name[several.process].name if several.process else None
            return _call("ProcessParameters", literal(item.name), scheme=scheme, process=process)
        if one := item.process_parameter:
            name, process = by_name[one.name].name, by_name[one.process].name
            return _call("ProcessParameterValue", literal(item.name), name=name, process=process)
    return ""


def _retry(retry: openapi.Retry, by_name: Mapping[str, Argument]) -> str:
    requires = by_name[retry.requires].name if retry.requires else None
    repeat = f"repeat=Repeat.{retry.repeat.name}"
    return _call("Retry", repeat, requires=requires, done_when=retry.done_when, read=retry.read)


def _paging(paging: openapi.Paging, by_name: Mapping[str, Argument]) -> str:
    return _call(
        "Paging",
        items=snake(paging.items),
        key=snake(paging.key),
        total=snake(paging.total),
        size=by_name[paging.size].name,
        offset=by_name[paging.offset].name if paging.offset else None,
        page=by_name[paging.page].name if paging.page else None,
    )


def _confirm(confirm: openapi.Confirm, by_name: Mapping[str, Argument]) -> str:
    equal = {snake(reply): literal(by_name[given].name) for reply, given in confirm.equal}
    return _call("Confirm", literal(confirm.operation), _mapping(equal))


def _call(function: str, *arguments: str, **texts: str | None) -> str:
    """A call with expressions, and with the texts that are not None as keyword arguments."""
    keywords = (f"{name}={literal(text)}" for name, text in texts.items() if text is not None)
    return f"{function}({', '.join((*arguments, *keywords))})"


def _tuple(expressions: Iterable[str]) -> str:
    items = list(expressions)
    return f"({', '.join(items)}{',' if len(items) == 1 else ''})"


def _mapping(expressions: Mapping[str, str]) -> str:
    items = (f"{literal(name)}: {expression}" for name, expression in expressions.items())
    return "{" + ", ".join(items) + "}"
