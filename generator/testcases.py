"""What each generated test sends and expects, from the document's examples."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .api import Api, Constant, ErrorText, Json, MediaType, Operation
from .encoders import literal
from .examples import Examples
from .python.arguments import Given
from .python.expressions import Expressions, plain
from .python.imports import import_blocks
from .python.lower import Lowering
from .python.package import Import, ImportBlock
from .python.results import enveloped, successes
from .wire import example_values, text_of, wire_request


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
    text = plain(whole if media.name.endswith("json") else text_of(whole))
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
