"""Process parameters whose form on the wire depends on what the scheme declares."""

from __future__ import annotations

from collections.abc import Mapping

from .. import openapi
from ..encoders import literal
from ..names import snake
from ..openapi import Json
from ..python.arguments import Argument, by_spec_name
from ..python.expressions import plain
from ..values.wire import wire_request
from .reply_rows import Reader, main_reply
from .request_rows import DECLARED, Sender
from .rows import call_of, reply_of, tuple_of

_TEXT = "System.String, System.Private.CoreLib"
_SCHEME_CODE = "scheme_code"


def looks_up_of(
    api: openapi.Api,
    arguments: Mapping[str, tuple[Argument, ...]],
    operation: openapi.Operation,
    sender: Sender,
    reader: Reader,
) -> str:
    """The row about a text that is looked up; empty where the call has no process parameters."""
    carrying = [
        item
        for item in arguments[operation.id]
        if item.process_parameters or item.process_parameter
    ]
    if not carrying or api.look_ups is None:
        return ""
    by_id = {one.id: one for one in api.operations}
    scheme, instance = by_id[api.look_ups.scheme], by_id[api.look_ups.instance]
    model = _scheme(scheme, reader)
    if model is None:
        return ""
    asked: list[str] = []
    answers: list[str] = []
    by_name = by_spec_name(arguments[operation.id])
    place = carrying[0].process_parameters
    if place and place.scheme:
        code = sender.needed.get(by_name[place.scheme].name)
    else:
        leading = place or carrying[0].process_parameter
        process = by_name[leading.process or ""].name if leading else ""
        payload, code = _instance(instance, reader)
        if code is None:
            return ""
        value = sender.needed.get(process)
        asked.append(_asked(instance, arguments, {process: value}))
        answers.append(_answer(instance, payload))
    asked.append(_asked(scheme, arguments, {_SCHEME_CODE: code}))
    answers.append(_answer(scheme, model))
    call, body = sender.with_parameters(carrying[0].name)
    return call_of("LooksUp", [call, tuple_of(asked), tuple_of(answers), plain(body)])


def _asked(
    operation: openapi.Operation,
    arguments: Mapping[str, tuple[Argument, ...]],
    values: Mapping[str, Json],
) -> str:
    wire = wire_request(operation, arguments[operation.id], values)
    return f"({literal(operation.id)}, {literal(wire.target)}, {plain(wire.body)})"


def _answer(operation: openapi.Operation, payload: Json) -> str:
    return call_of("Answer", [reply_of(operation, payload)])


def _scheme(operation: openapi.Operation, reader: Reader) -> Json:
    """The least scheme that declares a process parameter; None where the reply is no scheme."""
    _, media = main_reply(operation)
    if media is None:
        return None
    names = _members(media.schema, reader.schemas)
    found = _least(media.schema, reader)
    listed = names.get("parameters")
    if not isinstance(found, Mapping) or listed is None or not isinstance(listed[1], openapi.Array):
        return None
    inner = _members(listed[1].items, reader.schemas)
    item = _least(listed[1].items, reader)
    if not {"name", "type"} <= inner.keys() or not isinstance(item, Mapping):
        return None
    declared = {**item, inner["name"][0]: DECLARED, inner["type"][0]: _TEXT}
    return {**found, listed[0]: [declared]}


def _instance(operation: openapi.Operation, reader: Reader) -> tuple[Json, Json]:
    """The least instance, and the code of its scheme; None where the reply is no instance."""
    _, media = main_reply(operation)
    found = _least(media.schema, reader) if media else None
    names = _members(media.schema, reader.schemas) if media else {}
    if not isinstance(found, Mapping) or _SCHEME_CODE not in names:
        return None, None
    return found, found[names[_SCHEME_CODE][0]]


def _least(schema: openapi.Schema, reader: Reader) -> Json:
    """An object with those members only that must be there, its lists empty."""
    named = reader.schemas.named(schema)
    if not isinstance(named, openapi.ObjectSchema):
        return None
    return {
        item.name: (
            []
            if isinstance(item.schema, openapi.Array)
            else reader.whole.of(item.schema, item.name)
        )
        for item in reader.schemas.members(named)
        if item.required
    }


def _members(
    schema: openapi.Schema, schemas: openapi.NamedSchemas
) -> dict[str, tuple[str, openapi.Schema]]:
    """Name on the wire and schema of each member, by its name in Python."""
    named = schemas.named(schema)
    if not isinstance(named, openapi.ObjectSchema):
        return {}
    return {
        item.python_name or snake(item.name): (item.name, item.schema)
        for item in schemas.members(named)
    }
