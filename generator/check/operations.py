"""Operations: ids, paths, tags, security, replies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass

from ..diagnostics import Location, Problem
from ..openapi import Operation, SecurityRequirement, Where
from ..parse import Parsed
from ..parse.operations import PATH_PARAMETER
from .rules import Rules, members_of


def check_operations(parsed: Parsed, problems: list[Problem]) -> None:
    """Everything about an operation but its parameters' kinds and the keys with `x-`."""
    api = parsed.api
    rules = Rules(api, problems)
    _ids(rules)
    _paths(rules)
    schemes = {scheme.name for scheme in api.security_schemes}
    tags = {tag.name for tag in api.tags}
    for use in parsed.uses:
        if use.what == "tag":
            rules.unknown(use.location, "tag", use.name, tags, "add it to 'tags' of the document")
    _security(rules, api.security, schemes)
    for operation in api.operations:
        _security(rules, operation.security, schemes)
        _arguments(rules, operation)
        _replies(rules, operation)


def _ids(rules: Rules) -> None:
    first: dict[str, Location] = {}
    for operation in rules.api.operations:
        if operation.id in first:
            rules.complain(
                operation.location,
                f"the operationId '{operation.id}' stands here for the second time, first at"
                f" {first[operation.id]}",
                "give each operation an id of its own",
            )
        first.setdefault(operation.id, operation.location)


def _paths(rules: Rules) -> None:
    by_shape: dict[str, str] = {}
    for operation in rules.api.operations:
        _path(rules, operation)
        shape = PATH_PARAMETER.sub("{}", operation.path)
        other = by_shape.setdefault(shape, operation.path)
        if other != operation.path:
            rules.complain(
                operation.location,
                f"the paths {other} and {operation.path} differ in names of parameters only",
                "write both under one path",
            )


def _path(rules: Rules, operation: Operation) -> None:
    path = operation.path
    names = PATH_PARAMETER.findall(path)
    declared = {item.name: item for item in operation.parameters if item.where is Where.PATH}
    for name in dict.fromkeys(names):
        if name not in declared:
            rules.complain(
                operation.location,
                f"{path} has a parameter '{name}' that the operation {operation.id} does not"
                " declare",
                f"add a parameter '{name}' with in: path and required: true",
            )
    for name, parameter in declared.items():
        if name not in names:
            rules.complain(
                parameter.location,
                f"the path parameter '{name}' does not stand in {path}",
                f"write {{{name}}} into the path of the operation {operation.id}, or remove the"
                " parameter",
            )


def _security(rules: Rules, found: Iterable[SecurityRequirement], known: set[str]) -> None:
    for requirement in found:
        for name in requirement.schemes:
            cure = "add it to components/securitySchemes"
            rules.unknown(requirement.location, "security scheme", name, known, cure)


def _arguments(rules: Rules, operation: Operation) -> None:
    """A name stands for one argument, since every `x-` key means arguments by their name."""
    members = members_of(operation)
    places = [(item.name, item.location) for item in operation.parameters]
    places += [(item.name, item.location) for item in (members.properties if members else ())]
    seen: set[str] = set()
    for name, location in places:
        if name in seen:
            rules.complain(
                location,
                f"two arguments of the operation {operation.id} with the name '{name}' are not"
                " supported here",
                "keep one of them",
            )
        seen.add(name)


def _replies(rules: Rules, operation: Operation) -> None:
    successes = [reply for reply in operation.responses if reply.status.startswith("2")]
    if not successes and operation.responses:
        rules.complain(
            operation.responses[0].location,
            f"the operation {operation.id} has no reply that is a success",
            "describe the reply with the status '200', '204' or another one that begins with 2",
        )
    for reply in successes[1:]:
        if _bare(reply.content) != _bare(successes[0].content):
            rules.complain(
                reply.location,
                f"the replies {successes[0].status} and {reply.status} of the operation"
                f" {operation.id} have different contents, which is not supported here",
                "give both the same content",
            )


def _bare(value: object) -> object:
    """The value without what only documents it, for comparison."""
    if isinstance(value, tuple):
        return tuple(_bare(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        names = [field.name for field in fields(value)]
        said = ("location", "description", "example", "default", "deprecated")
        return tuple((name, _bare(getattr(value, name))) for name in names if name not in said)
    return value
