"""The API lowered to the requests of its examples."""

from __future__ import annotations

from collections.abc import Mapping

from ..openapi import Api, Json, Operation
from ..python.arguments import Argument
from ..python.build_package import Lowering
from ..python.expressions import Expressions
from ..python.imports import import_blocks
from ..python.package import Import, ImportBlock
from ..python.results import enveloped, reply_types
from ..values.examples import Examples
from ..values.wire import example_values, is_form, wire_request
from .bodies import body_of
from .literals import python
from .request import ClientCall, Header, SecretField, SnippetRequest
from .scenario import ClientCalls, Scenario, Step

_VARIABLES = {"client_id": "WORKFLOW_CLIENT_ID", "client_secret": "WORKFLOW_CLIENT_SECRET"}
"""Fields of a form that stand in the environment, by their names in OAuth 2."""

_CREATE, _COMMANDS, _EXECUTE, _STATE = (
    "createInstance",
    "listCommands",
    "executeCommand",
    "getInstance",
)
_DISCOVER, _TOKEN = "getDiscoveryDocument", "requestToken"
_PROCESS_ID = "process_id"


class Requests:
    """The requests of one API, from its examples or from any other values."""

    def __init__(self, api: Api, lowering: Lowering) -> None:
        self._api = api
        self._lowering = lowering
        self._examples = Examples(lowering.annotations.schemas)
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
            SecretField(name=argument.spec_name, variable=secret_variable(operation, argument))
            for argument in arguments
            if argument.name in values and secret_variable(operation, argument)
        )
        shown = {
            argument.name: values[argument.name]
            for argument in arguments
            if argument.name in values and not secret_variable(operation, argument)
        }
        wire = wire_request(operation, arguments, shown)
        content_type, body = body_of(operation, arguments, wire)
        return SnippetRequest(
            operation=operation.id,
            summary=operation.summary,
            method=operation.method,
            path=wire.target,
            headers=(
                Header("Accept", accepted(operation)),
                *(Header(name, value) for name, value in wire.headers.items()),
                *([Header("Content-Type", content_type)] if content_type else []),
            ),
            body=body,
            secrets=secrets,
            bearer=takes_token(operation),
            enveloped=enveloped(operation),
            call=self._call(operation, values),
        )

    def scenario(self) -> Scenario | None:
        """The way from signing in to the state of an instance; None for an API without it."""
        needed = {_DISCOVER, _TOKEN, _CREATE, _COMMANDS, _EXECUTE, _STATE}
        if not needed <= self._operations.keys():
            return None
        create = self.example(_CREATE)
        stem, _, process_id = create.path.rpartition("/")
        expressions = self._expressions()
        return Scenario(
            discover=self.example(_DISCOVER),
            token=self.example(_TOKEN),
            create=Step(request=create, stem=f"{stem}/"),
            commands=self._step(_COMMANDS),
            execute=self._step(_EXECUTE),
            state=self._step(_STATE),
            process_id=process_id,
            calls=ClientCalls(
                # The client makes the id of a new instance and returns it.
                create=self._expression(_CREATE, expressions, {_PROCESS_ID: ""}),
                commands=self._expression(_COMMANDS, expressions, {_PROCESS_ID: _PROCESS_ID}),
                execute=self._expression(_EXECUTE, expressions, {_PROCESS_ID: _PROCESS_ID}),
                state=self._expression(_STATE, expressions, {_PROCESS_ID: _PROCESS_ID}),
                imports=self._imports(expressions, "WorkflowClient"),
                async_imports=self._imports(expressions, "AsyncWorkflowClient"),
            ),
        )

    def _step(self, operation_id: str) -> Step:
        request = self.example(operation_id)
        return Step(request=request, stem=request.path.rpartition("/")[0] + "/")

    def _call(self, operation: Operation, values: Mapping[str, Json]) -> ClientCall:
        expressions = self._expressions()
        return ClientCall(
            expression=self._written(operation, values, expressions, {}),
            imports=self._imports(expressions, "WorkflowClient"),
            async_imports=self._imports(expressions, "AsyncWorkflowClient"),
            answers=self._lowering.methods[operation.id][1].returns != "None",
        )

    def _expression(
        self, operation_id: str, expressions: Expressions, words: Mapping[str, str]
    ) -> str:
        operation = self._operations[operation_id]
        arguments = self._lowering.arguments[operation_id]
        values = example_values(operation, arguments, self._examples)
        return self._written(operation, values, expressions, words)

    def _written(
        self,
        operation: Operation,
        values: Mapping[str, Json],
        expressions: Expressions,
        words: Mapping[str, str],
    ) -> str:
        """The call in Python. `words` are written for a value, by argument; empty leaves it out."""
        group, method = self._lowering.methods[operation.id]
        written: list[str] = []
        for argument in self._lowering.arguments[operation.id]:
            if argument.name not in values:
                continue
            word = words.get(argument.name)
            variable = secret_variable(operation, argument)
            if word is None and variable:
                expressions.imports.add(Import("os", ""))
                word = f"os.environ[{python(variable)}]"
            elif word is None:
                word = expressions.given(values[argument.name], argument)
            if word:
                written.append(word if argument.positional else f"{argument.name}={word}")
        return f"{group.attribute}.{method.name}({', '.join(written)})"

    def _expressions(self) -> Expressions:
        package = self._lowering.package.import_name
        return Expressions(self._lowering.annotations, package, python)

    def _imports(self, expressions: Expressions, client: str) -> tuple[ImportBlock, ...]:
        package = self._lowering.package.import_name
        further = {Import("asyncio", "")} if client.startswith("Async") else set[Import]()
        return import_blocks(
            expressions.imports
            | further
            | {Import("sys", ""), Import(package, client), Import(package, "WorkflowApiError")}
        )


def secret_variable(operation: Operation, argument: Argument) -> str:
    """The variable of the environment with the argument's value; empty for what is no secret."""
    if not is_form(operation) or argument.parameter is not None:
        return ""
    return _VARIABLES.get(argument.spec_name, "")


def takes_token(operation: Operation) -> bool:
    """Whether a token is sent when there is one."""
    return any(requirement.schemes for requirement in operation.security)


def accepted(operation: Operation) -> str:
    """The type of the reply; where there is none, a refusal still has one."""
    return next(iter(reply_types(operation)), "application/json")
