"""The request that a call with given values must send, built independently of the runtime.

The generated tests expect it, and the examples send it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from ..openapi import Json, Operation, Where
from ..python.arguments import Argument
from .examples import Examples
from .spelling import spelled

_FORM = "application/x-www-form-urlencoded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """A request as it must be sent: path and query, headers, body.

    `fields` are those of a form, a name once for each of its values; `body` has them too.
    """

    target: str
    headers: Mapping[str, str]
    body: Json
    fields: tuple[tuple[str, str], ...] = ()


def example_values(
    operation: Operation, arguments: Iterable[Argument], examples: Examples
) -> dict[str, Json]:
    """The example value of each argument that the example call gives, by Python name.

    Each is spelled as the client sends it.
    """
    body = operation.request_body.content[0].example if operation.request_body else None
    values: dict[str, Json] = {}
    for argument in arguments:
        members = body.value if body and argument.parameter is None else None
        if argument.whole_body:
            values[argument.name] = body.value if body else examples.of(argument.schema)
        elif isinstance(members, Mapping):
            if argument.spec_name in members:
                values[argument.name] = members[argument.spec_name]
        elif argument.example:
            values[argument.name] = argument.example.value
        elif argument.required:
            values[argument.name] = examples.of(argument.schema)
        if argument.name in values:
            value = values[argument.name]
            values[argument.name] = spelled(value, argument.schema, examples.schemas)
    return values


def wire_request(
    operation: Operation, arguments: Iterable[Argument], values: Mapping[str, Json]
) -> Wire:
    """The request that a call with these values must send."""
    path = operation.path
    query: list[str] = []
    headers: dict[str, str] = {}
    members: dict[str, Json] = {}
    whole: Json = None
    for argument in arguments:
        if argument.name not in values:
            continue
        value, parameter = values[argument.name], argument.parameter
        if argument.whole_body:
            whole = value
        elif parameter is None:
            members[argument.spec_name] = value
        elif parameter.where is Where.PATH:
            path = path.replace(f"{{{parameter.name}}}", quote(text_of(value), safe=""))
        elif parameter.where is Where.QUERY:
            name = quote(parameter.name, safe="")
            query += [f"{name}={quote(text, safe='')}" for text in _texts(value)]
        else:
            headers[parameter.name] = ",".join(_texts(value))
    body = whole if whole is not None else members
    fields: tuple[tuple[str, str], ...] = ()
    if is_form(operation) and isinstance(body, Mapping):
        fields = tuple((name, text) for name, value in body.items() for text in _texts(value))
        body = {name: _field(_texts(value)) for name, value in body.items() if _texts(value)}
    return Wire(
        target=f"{path}?{'&'.join(query)}" if query else path,
        headers=headers,
        body=body if operation.request_body else None,
        fields=fields,
    )


def is_form(operation: Operation) -> bool:
    """Whether the body is sent as the fields of a form."""
    body = operation.request_body
    return body is not None and body.content[0].name == _FORM


def _texts(value: Json) -> list[str]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [text_of(item) for item in value]
    return [text_of(value)]


def _field(texts: list[str]) -> Json:
    """A field of a form as it is read: a repeated one is a list."""
    return texts if len(texts) > 1 else texts[0]


def text_of(value: Json) -> str:
    """A value as a path, query, header or form has it: a string unchanged, else JSON."""
    return value if isinstance(value, str) else json.dumps(value)
