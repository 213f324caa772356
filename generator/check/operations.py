"""Operations: ids, paths, arguments, replies, retries."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

from ..diagnostics import Location, Problems
from ..openapi import Api, Where
from ..parse.operations import PATH_PARAMETER


def ids_differ(api: Api, problems: Problems) -> None:
    """Each operation must have a unique id."""
    first: dict[str, Location] = {}
    for operation in api.operations:
        if operation.id in first:
            problems.report(
                operation.location,
                f"duplicate operationId '{operation.id}'; first used at {first[operation.id]}",
                "give each operation a unique id",
            )
        first.setdefault(operation.id, operation.location)


def paths_differ(api: Api, problems: Problems) -> None:
    """Paths must differ in more than the names of their parameters."""
    by_shape: dict[str, str] = {}
    for operation in api.operations:
        shape = PATH_PARAMETER.sub("{}", operation.path)
        other = by_shape.setdefault(shape, operation.path)
        if other != operation.path:
            problems.report(
                operation.location,
                f"the paths {other} and {operation.path} differ only in names of parameters",
                "write both under one path",
            )


def path_parameters_fit(api: Api, problems: Problems) -> None:
    """The parameters in a path must be those that the operation declares."""
    for operation in api.operations:
        path = operation.path
        names = PATH_PARAMETER.findall(path)
        declared = {item.name: item for item in operation.parameters if item.where is Where.PATH}
        for name in dict.fromkeys(names):
            if name not in declared:
                problems.report(
                    operation.location,
                    f"{path} has a parameter '{name}' that the operation {operation.id} does not"
                    " declare",
                    f"add a parameter '{name}' with in: path and required: true",
                )
        for name, parameter in declared.items():
            if name not in names:
                problems.report(
                    parameter.location,
                    f"the path parameter '{name}' is not in {path}",
                    f"write {{{name}}} into the path of the operation {operation.id}, or remove the"
                    " parameter",
                )


def arguments_differ(api: Api, problems: Problems) -> None:
    """Argument names must be unique in an operation, since `x-` keys refer to them by name."""
    for operation in api.operations:
        seen = {item.name for item in operation.parameters}
        for item in operation.body_members:
            if item.name in seen:
                problems.report(
                    item.location,
                    f"the operation {operation.id} has two arguments named '{item.name}', which"
                    " is not supported",
                    "keep one of them",
                )


def one_success(api: Api, problems: Problems) -> None:
    """An operation must have a success reply; those with content all have the same."""
    for operation in api.operations:
        successes = [reply for reply in operation.responses if reply.status.startswith("2")]
        if not successes and operation.responses:
            problems.report(
                operation.responses[0].location,
                f"the operation {operation.id} has no success reply",
                "describe the reply with status '200', '204' or another status that begins with 2",
            )
        # A reply without content is None, if its status alone says that it has none.
        contents = [item for item in successes if item.content or not item.status.isdecimal()]
        for reply in contents[1:]:
            if _bare(reply.content) != _bare(contents[0].content):
                problems.report(
                    reply.location,
                    f"the replies {contents[0].status} and {reply.status} of the operation"
                    f" {operation.id} have different contents, which is not supported here",
                    "give both the same content",
                )


def _bare(value: object) -> object:
    """The value without the parts that only document it, for comparison."""
    if isinstance(value, tuple):
        return tuple(_bare(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        said = ("location", "description", "example", "default", "deprecated")
        return tuple((name, _bare(getattr(value, name))) for name in names if name not in said)
    return value


def retry_is_stated(api: Api, problems: Problems) -> None:
    """An operation that may change something must say whether it may be sent again."""
    for operation in api.operations:
        if operation.method != "GET" and operation.retry is None:
            problems.report(
                operation.location,
                f"the operation {operation.id} does not say whether it may be sent again",
                "add 'x-retry' with repeat: always, once, opt-in or never",
            )
