"""The API lowered to the requests of its examples."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

from ..api import Api, InlineObject, Json, Operation, Scalar
from ..diagnostics import Problem, SpecError
from ..examples import Examples
from ..python.arguments import Given
from ..python.expressions import Expressions
from ..python.imports import import_blocks
from ..python.lower import Lowering
from ..python.package import Import
from ..python.results import enveloped, successes
from ..wire import example_values, is_form, text_of, wire_request
from .request import ClientCall, Header, SecretField, SnippetRequest, json_text

_VARIABLES = {"client_id": "WORKFLOW_CLIENT_ID", "client_secret": "WORKFLOW_CLIENT_SECRET"}
"""Fields of a form that stand in the environment, by their names in OAuth 2."""


class Requests:
    """The requests of one API, from its examples or from any other values."""

    def __init__(self, api: Api, lowering: Lowering) -> None:
        self._api = api
        self._lowering = lowering
        self._examples = Examples(api.schemas)
        self._operations = {operation.id: operation for operation in api.operations}

    def example(self, operation_id: str) -> SnippetRequest:
        """The request of the operation's own example."""
        operation = self._operations[operation_id]
        arguments = self._lowering.arguments[operation_id]
        return self.given(operation_id, example_values(operation, arguments, self._examples))

    def given(self, operation_id: str, values: Mapping[str, Json]) -> SnippetRequest:
        """The request with these values by the arguments' Python names, in JSON's types.

        Raises:
            ValueError: HTTP cannot carry a value where it belongs.
        """
        operation = self._operations[operation_id]
        arguments = self._lowering.arguments[operation_id]
        secrets = tuple(
            SecretField(name=argument.spec_name, variable=_VARIABLES[argument.spec_name])
            for argument in arguments
            if argument.name in values and _is_secret(operation, argument)
        )
        shown = {
            argument.name: values[argument.name]
            for argument in arguments
            if argument.name in values and not _is_secret(operation, argument)
        }
        wire = wire_request(operation, arguments, shown)
        return SnippetRequest(
            operation=operation.id,
            summary=operation.summary,
            method=operation.method,
            path=wire.target,
            headers=(
                Header("Accept", _accepted(operation)),
                *(Header(name, value) for name, value in wire.headers.items()),
                *_content_type(operation),
            ),
            body=_body(operation, wire.body),
            secrets=secrets,
            bearer=any(requirement.schemes for requirement in operation.security),
            enveloped=enveloped(operation),
            call=self._call(operation, values),
        )

    def _call(self, operation: Operation, values: Mapping[str, Json]) -> ClientCall:
        package = self._lowering.package.import_name
        group, method = self._lowering.methods[operation.id]
        expressions = Expressions(self._lowering.annotations, self._examples, package)
        expressions.imports |= {Import("sys", ""), Import(package, "WorkflowApiError")}
        words: list[str] = []
        for argument in self._lowering.arguments[operation.id]:
            if argument.name not in values:
                continue
            if _is_secret(operation, argument):
                expressions.imports.add(Import("os", ""))
                word = f'os.environ["{_VARIABLES[argument.spec_name]}"]'
            else:
                word = expressions.given(values[argument.name], argument)
            words.append(word if argument.positional else f"{argument.name}={word}")
        return ClientCall(
            imports=import_blocks(expressions.imports | {Import(package, "WorkflowClient")}),
            async_imports=import_blocks(
                expressions.imports
                | {Import("asyncio", ""), Import(package, "AsyncWorkflowClient")}
            ),
            expression=f"{group.attribute}.{method.name}({', '.join(words)})",
            answers=method.returns != "None",
        )


def check_secrets(api: Api) -> None:
    """An example must not hold a password, since it is printed as code.

    Raises:
        SpecError: with each example that does.
    """
    problems = [
        Problem(
            media.example.location,
            f"the example holds a value for '{item.name}', which is a password",
            "leave it out: the example is printed as code, and code must hold no secret",
        )
        for operation in api.operations
        if operation.request_body and not is_form(operation)
        for media in operation.request_body.content[:1]
        if media.example and isinstance(media.example.value, Mapping)
        if isinstance(media.schema, InlineObject)
        for item in media.schema.properties
        if isinstance(item.schema, Scalar)
        if item.schema.format == "password" and item.name in media.example.value
    ]
    if problems:
        raise SpecError(problems)


def _is_secret(operation: Operation, argument: Given) -> bool:
    return is_form(operation) and argument.parameter is None and argument.spec_name in _VARIABLES


def _accepted(operation: Operation) -> str:
    """The type of the reply; where there is none, a refusal still has one."""
    types = [media.name for reply in successes(operation) for media in reply.content]
    return types[0] if types else "application/json"


def _content_type(operation: Operation) -> tuple[Header, ...]:
    body = operation.request_body
    return (Header("Content-Type", body.content[0].name),) if body else ()


def _body(operation: Operation, body: Json) -> str | None:
    if operation.request_body is None:
        return None
    if is_form(operation) and isinstance(body, Mapping):
        return "&".join(
            f"{quote(name, safe='')}={quote(text_of(value), safe='')}"
            for name, value in body.items()
        )
    if operation.request_body.content[0].name.endswith("json"):
        return json_text(body)
    return text_of(body)
