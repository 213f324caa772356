"""What each generated test sends and expects, from the document's examples."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from .api import Api, Constant, ErrorText, Json, MediaType, Operation, Parameter, Where
from .encoders import literal
from .examples import Examples
from .python.arguments import Given
from .python.expressions import Expressions, plain
from .python.imports import import_blocks
from .python.lower import Lowering
from .python.package import Import, ImportBlock
from .python.results import enveloped, successes


@dataclass(frozen=True, slots=True, kw_only=True)
class TestCase:
    """The tests of one operation; all but the names are Python expressions.

    `call` is the call behind the client's name. `result` is empty where nothing comes of it.
    `refusal` is a refusal, or the reply with an HTTP error, and `error` the exception that it must
    raise.
    """

    class_name: str
    call: str
    method: str
    target: str
    headers: str
    body: str
    status: str
    reply: str
    reply_type: str
    result: str
    refusal: str
    refusal_status: str
    error: str
    error_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TestModule:
    """The tests of one group."""

    group: str
    imports: tuple[ImportBlock, ...]
    cases: tuple[TestCase, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tests:
    """The tests of the package, by group."""

    modules: Mapping[str, TestModule]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wire:
    """An example request as it must leave: path and query, headers, body."""

    target: str
    headers: Mapping[str, str]
    body: Json


def lower_tests(api: Api, lowering: Lowering) -> Tests:
    """The test cases of every operation."""
    examples = Examples(api.schemas)
    package = lowering.package.import_name
    modules: dict[str, TestModule] = {}
    for group in lowering.package.groups:
        expressions = Expressions(lowering.annotations, examples, package)
        expressions.imports |= {
            Import(package, "AsyncWorkflowClient"),
            Import(package, "WorkflowClient"),
            Import("typing", "ClassVar"),
            Import("server", "Received"),
            Import("server", "Server"),
            Import("asyncio", ""),
            Import("pytest", ""),
        }
        cases = tuple(
            _case(operation, api, lowering, examples, expressions)
            for operation in api.operations
            if lowering.methods[operation.id][0].attribute == group.attribute
        )
        modules[group.attribute] = TestModule(
            group=group.attribute, imports=import_blocks(expressions.imports), cases=cases
        )
    return Tests(modules=modules)


def _case(
    operation: Operation,
    api: Api,
    lowering: Lowering,
    examples: Examples,
    expressions: Expressions,
) -> TestCase:
    arguments = lowering.arguments[operation.id]
    values = example_values(operation, arguments, examples)
    wire = wire_request(operation, arguments, values)
    group, method = lowering.methods[operation.id]
    reply, result = _reply(operation, arguments, values, examples, expressions)
    text = _refusal(operation, api) if enveloped(operation) else None
    error = next(
        (kind.class_name for kind in api.error_kinds if text and kind.name == text.kind),
        "WorkflowError",
    )
    if not enveloped(operation):
        error = "StatusError"
    expressions.imports.add(Import(f"{lowering.package.import_name}.errors", error))
    shown = [
        value if argument.positional else f"{argument.name}={value}"
        for argument in arguments
        if argument.name in values
        for value in [expressions.given(values[argument.name], argument)]
    ]
    return TestCase(
        class_name=f"Test{group.class_name}{_title(method.name)}",
        call=f"client.{group.attribute}.{method.name}({', '.join(shown)})",
        method=literal(operation.method),
        target=literal(wire.target),
        headers=plain(wire.headers),
        body=plain(wire.body),
        status=literal(_status(operation)),
        reply=reply,
        reply_type=literal(_reply_type(operation)),
        result="" if result == "None" else result,
        refusal=plain(_refusal_body(operation, text)),
        refusal_status=literal(200 if enveloped(operation) else 400),
        error=error,
        error_text=literal(text.example if text else "Something else."),
    )


def _title(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def example_values(
    operation: Operation, arguments: Iterable[Given], examples: Examples
) -> dict[str, Json]:
    """The example value of each argument that the example call gives, by Python name."""
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
    return values


def wire_request(
    operation: Operation, arguments: Iterable[Given], values: Mapping[str, Json]
) -> Wire:
    """The request that the example call must send, made apart from the runtime's own way."""
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
            path = path.replace(f"{{{parameter.name}}}", _styled_path(parameter, value))
        elif parameter.where is Where.QUERY:
            query += _pairs(parameter, value)
        elif parameter.where is Where.HEADER:
            headers[parameter.name] = ",".join(_texts(value))
        else:
            headers["Cookie"] = f"{parameter.name}={','.join(_texts(value))}"
    target = f"{path}?{'&'.join(query)}" if query else path
    body = whole if whole is not None else members
    if _is_form(operation) and isinstance(body, Mapping):
        body = {name: _text(value) for name, value in body.items()}
    return Wire(target=target, headers=headers, body=body if operation.request_body else None)


def _is_form(operation: Operation) -> bool:
    body = operation.request_body
    return body is not None and body.content[0].name in _FORMS


def _styled_path(parameter: Parameter, value: Json) -> str:
    text = ",".join(quote(item, safe="") for item in _texts(value))
    prefix = {"label": ".", "matrix": f";{parameter.name}="}.get(parameter.style, "")
    return prefix + text


_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data")
_SEPARATORS = {"form": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def _pairs(parameter: Parameter, value: Json) -> list[str]:
    name = quote(parameter.name, safe="")
    if isinstance(value, Mapping):
        return [
            f"{name}%5B{quote(key, safe='')}%5D={quote(_text(item), safe='')}"
            for key, item in value.items()
        ]
    texts = [quote(text, safe="") for text in _texts(value)]
    if parameter.explode:
        return [f"{name}={text}" for text in texts]
    return [f"{name}={_SEPARATORS[parameter.style].join(texts)}"]


def _texts(value: Json) -> list[str]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_text(item) for item in value]
    return [_text(value)]


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _media(operation: Operation) -> MediaType | None:
    return next((media for reply in successes(operation) for media in reply.content), None)


def _status(operation: Operation) -> int:
    """The status of the example reply; `2XX` stands for 200."""
    status = next((reply.status for reply in successes(operation)), "200")
    return int(status) if status.isdigit() else 200


def _reply_type(operation: Operation) -> str:
    media = _media(operation)
    return media.name if media else "text/plain"


def _reply(
    operation: Operation,
    arguments: Iterable[Given],
    values: Mapping[str, Json],
    examples: Examples,
    expressions: Expressions,
) -> tuple[str, str]:
    """The reply and the result that must come of it."""
    media = _media(operation)
    if media is None:
        return plain(""), "None"
    whole: Json
    payload = examples.of(media.schema)
    if enveloped(operation):
        whole = {"data": payload, "success": True, "error": "", "message": ""}
        if media.example and isinstance(media.example.value, Mapping):
            whole = media.example.value
            payload = media.example.value.get("data")
    else:
        whole = payload = media.example.value if media.example else payload
    text = plain(whole if media.name.endswith("json") else _text(whole))
    returned = {argument.spec_name: argument.name for argument in arguments}.get(
        operation.returns or ""
    )
    if returned:
        expressions.imports.add(Import("uuid", "UUID"))
        return text, f"UUID({plain(values[returned])})"
    if isinstance(media.schema, Constant) and enveloped(operation):
        return text, "None"
    if not media.name.endswith("json"):
        return text, plain(payload) + ("" if media.name.startswith("text/") else ".encode()")
    return text, expressions.read(payload, media.schema)


def _refusal(operation: Operation, api: Api) -> ErrorText | None:
    return next(
        (text for text in api.error_texts if text.id in operation.errors and text.status == 200),
        None,
    )


def _refusal_body(operation: Operation, text: ErrorText | None) -> Json:
    if not enveloped(operation):
        return "Something else."
    error = text.example if text else "Something else."
    return {"data": None, "success": False, "error": error, "message": ""}
