"""Process parameters whose form in the request depends on what the scheme declares."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import openapi
from ..encoders import literal
from ..names import snake
from ..openapi import Json
from ..python.arguments import Argument, by_spec_name
from ..python.expressions import plain
from ..values.examples import Examples
from ..values.wire import wire_request
from .request_rows import RequestRows
from .rows import call_of, example_of, main_reply, tuple_of

_SCHEME_CODE = "scheme_code"


def looks_up_of(
    api: openapi.Api,
    arguments: Mapping[str, tuple[Argument, ...]],
    operation: openapi.Operation,
    requests: RequestRows,
    examples: Examples,
) -> str:
    """The row about a string that the client looks up in the example of the scheme.

    It is empty where the call has no process parameters, or the example declares no string.
    """
    own = arguments[operation.id]
    carrying = [item for item in own if item.process_parameters or item.process_parameter]
    if not carrying or api.look_ups is None:
        return ""
    by_id = {one.id: one for one in api.operations}
    scheme, instance = by_id[api.look_ups.scheme], by_id[api.look_ups.instance]
    shown, payload = example_of(scheme, examples)
    declared = _declared(payload, scheme, examples.schemas)
    if not declared:
        return ""
    asked: list[str] = []
    answers: list[str] = []

    def ask(looked_up: openapi.Operation, values: Mapping[str, Json], body: str) -> None:
        wire = wire_request(looked_up, arguments[looked_up.id], values)
        words = literal(looked_up.id), literal(wire.target), plain(wire.body)
        asked.append(tuple_of(words))
        answers.append(call_of("Answer", [body]))

    by_name = by_spec_name(own)
    place = carrying[0].process_parameters
    if place and place.scheme:
        code = requests.needed.get(by_name[place.scheme].name)
    else:
        leading = place or carrying[0].process_parameter
        process = by_name[leading.process or ""].name if leading else ""
        instance_shown, found = example_of(instance, examples)
        code = _member(found, _names(instance, examples.schemas).get(_SCHEME_CODE, ""))
        ask(instance, {process: requests.needed.get(process)}, instance_shown)
    ask(scheme, {_SCHEME_CODE: code}, shown)
    call, body = requests.with_parameter(carrying[0], declared)
    return call_of("LooksUp", [call, tuple_of(asked), tuple_of(answers), plain(body)])


def _declared(payload: Json, scheme: openapi.Operation, schemas: openapi.NamedSchemas) -> str:
    """The name of the first process parameter that the scheme declares as a string."""
    listed = _member(payload, _names(scheme, schemas).get("parameters", ""))
    for item in listed if isinstance(listed, Sequence) else ():
        if isinstance(item, Mapping):
            members = {snake(name): value for name, value in item.items()}
            if str(members.get("type")).partition(",")[0] == "System.String":
                return str(members["name"])
    return ""


def _member(value: Json, name: str) -> Json:
    return value.get(name) if isinstance(value, Mapping) else None


def _names(operation: openapi.Operation, schemas: openapi.NamedSchemas) -> dict[str, str]:
    """The name of each member of the reply, by its name in Python."""
    _, media = main_reply(operation)
    named = schemas.named(media.schema) if media else None
    if not isinstance(named, openapi.ObjectSchema):
        return {}
    return {item.python_name or snake(item.name): item.name for item in schemas.members(named)}
