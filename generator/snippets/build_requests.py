"""The API lowered to the requests of its examples."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from typing import Literal

from ..openapi import Api, Json, Operation, Scalar, Where
from ..python.arguments import Argument
from ..python.build_package import Lowering
from ..python.expressions import Expressions
from ..python.imports import client_modules, import_lines, names_in
from ..python.results import enveloped, reply_types
from ..values.examples import Examples
from ..values.wire import example_values, is_form, wire_request
from .bodies import body_of
from .languages import PYTHON
from .reply_use import reply_use
from .request import ClientCall, Header, SecretField, SnippetRequest
from .scenario import Scenario
from .variable import Variable, parts_of

_VARIABLES = {"client_id": "WORKFLOW_CLIENT_ID", "client_secret": "WORKFLOW_CLIENT_SECRET"}
"""Environment variables of secret fields of a form, by their names in OAuth 2."""

_CREATE, _COMMANDS = "createInstance", "listCommands"
_EXECUTE, _STATE = "executeCommand", "getInstance"
_DISCOVER, _TOKEN = "getDiscoveryDocument", "requestToken"
_FRESH = {_CREATE: "processId", "createUser": "id"}
"""Operations that make something, each with its id in the request."""
_IDENTITY = "identityId"
_UNRESERVED = re.compile("[A-Za-z0-9._~-]+")
"""Values that a URL carries without an escape (RFC 3986)."""


class Requests:
    """The requests of one API, from its examples or from any other values."""

    def __init__(self, api: Api, lowering: Lowering) -> None:
        self._api = api
        self._lowering = lowering
        self._examples = Examples(lowering.annotations.schemas)
        self._expressions = Expressions(lowering.annotations, _python)
        programs = {**dict.fromkeys(("asyncio", "os", "sys"), ("",)), "uuid": ("UUID", "uuid4")}
        self._modules = {**client_modules(lowering.package), **programs}
        self._operations = {operation.id: operation for operation in api.operations}

    def example(self, operation_id: str) -> SnippetRequest:
        """The request of the operation's own example."""
        return self.given(operation_id, self._example_values(self._operations[operation_id]))

    def given(self, operation_id: str, values: Mapping[str, Json]) -> SnippetRequest:
        """The request with these values by the arguments' Python names, in JSON's types.

        Raises:
            ValueError: HTTP cannot carry a value where it belongs.
        """
        operation = self._operations[operation_id]
        arguments = self._lowering.arguments[operation_id]
        sent = [
            (argument, secret_variable(operation, argument))
            for argument in arguments
            if argument.name in values
        ]
        shown = {item.name: values[item.name] for item, variable in sent if not variable}
        variables = self._variables(operation, shown)
        wire = wire_request(operation, arguments, shown)
        content_type, body = body_of(operation, wire)
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
            secrets=tuple(
                SecretField(name=item.spec_name, variable=variable)
                for item, variable in sent
                if variable
            ),
            bearer=takes_token(operation),
            enveloped=enveloped(operation),
            reply=reply_use(operation, self._lowering.annotations.schemas),
            variables=variables,
            parts=parts_of(operation.path, wire.target, variables),
            call=self._call(operation, values, variables),
        )

    def scenario(self) -> Scenario | None:
        """The way from signing in to the state of an instance; None for an API without it."""
        needed = {_DISCOVER, _TOKEN, _CREATE, _COMMANDS, _EXECUTE, _STATE}
        if not needed <= self._operations.keys():
            return None

        create, commands, execute, state = map(self.example, (_CREATE, _COMMANDS, _EXECUTE, _STATE))
        calls = [item.call.expression for item in (create, commands, execute, state) if item.call]
        return Scenario(
            discover=self.example(_DISCOVER),
            token=self.example(_TOKEN),
            create=create,
            commands=commands,
            execute=execute,
            state=state,
            imports=self._imports(calls, "WorkflowClient"),
            async_imports=self._imports(calls, "AsyncWorkflowClient", "asyncio"),
        )

    def _example_values(self, operation: Operation) -> dict[str, Json]:
        return example_values(operation, self._lowering.arguments[operation.id], self._examples)

    def _variables(self, operation: Operation, values: Mapping[str, Json]) -> tuple[Variable, ...]:
        """What a reader replaces, of these values."""
        example = self._example_values(operation)
        found = []
        for argument in self._lowering.arguments[operation.id]:
            value, name = values.get(argument.name), argument.spec_name
            place = variable_place(argument)
            if not place or not isinstance(value, str):
                continue
            if place == "member" or _UNRESERVED.fullmatch(value):
                fresh = makes_id(operation, argument) and value == example.get(argument.name)
                names = (name, "") if place == "member" else ("", name)
                found.append(Variable(argument.name, value, fresh, *names))
        return tuple(found)

    def _call(
        self, operation: Operation, values: Mapping[str, Json], variables: Iterable[Variable]
    ) -> ClientCall:
        """The call in Python."""
        group, method = self._lowering.methods[operation.id]
        named = {item.name: item for item in variables}
        written: list[str] = []
        used: list[Variable] = []
        for argument in self._lowering.arguments[operation.id]:
            if argument.name not in values:
                continue
            if variable := named.get(argument.name):
                # The client makes the id of a new instance and returns it.
                if variable.fresh and operation.returns == argument.spec_name:
                    continue
                used.append(variable)
                word = variable.name
            elif secret := secret_variable(operation, argument):
                word = f"os.environ[{_python(secret)}]"
            else:
                word = self._expressions.given(values[argument.name], argument)
            written.append(word if argument.positional else f"{argument.name}={word}")
        expression = f"{group.attribute}.{method.name}({', '.join(written)})"
        modules = ["uuid4"] if any(item.fresh for item in used) else []
        return ClientCall(
            expression=expression,
            imports=self._imports([expression], "WorkflowClient", *modules),
            async_imports=self._imports([expression], "AsyncWorkflowClient", "asyncio", *modules),
            answers=method.returns != "None",
            is_id=operation.returns is not None,
            variables=tuple(used),
        )

    def _imports(self, calls: Iterable[str], *names: str) -> list[str]:
        tree = ast.parse("\n".join(f"client.{call}" for call in calls))
        return import_lines(names_in(tree) | {"WorkflowApiError", "sys", *names}, self._modules)


def _python(value: object) -> str:
    return PYTHON.literal(value) if isinstance(value, str) else repr(value)


def variable_place(argument: Argument) -> Literal["member", "parameter", ""]:
    """Where the value of a variable is sent; empty for every other argument.

    Variables are the values in a path, and ids and an identity in a body.
    """
    # Any other name could be a word of some language, such as `type`.
    if not re.fullmatch("(.*_)?id", argument.name):
        return ""
    if argument.parameter:
        return "parameter" if argument.parameter.where is Where.PATH else ""
    is_id = isinstance(argument.schema, Scalar) and argument.schema.format == "uuid"
    named = is_id or argument.spec_name == _IDENTITY
    return "member" if named and not argument.whole_body else ""


def makes_id(operation: Operation, argument: Argument) -> bool:
    """Whether the argument is the id of what the operation makes."""
    return _FRESH.get(operation.id) == argument.spec_name


def secret_variable(operation: Operation, argument: Argument) -> str:
    """The environment variable with the argument's value; empty if it is not a secret."""
    if not is_form(operation) or argument.parameter is not None:
        return ""
    return _VARIABLES.get(argument.spec_name, "")


def takes_token(operation: Operation) -> bool:
    """Whether a token is sent when there is one."""
    return any(requirement.schemes for requirement in operation.security)


def accepted(operation: Operation) -> str:
    """The type of the reply; without one, a refusal still has a type."""
    return next(iter(reply_types(operation)), "application/json")
