"""The keys with `x-` that name arguments, operations and kinds."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Problem
from ..parse import Parsed
from .rules import Rules, arguments_of, members_of


def check_extensions(parsed: Parsed, problems: list[Problem]) -> None:
    """`x-returns`, `x-retry`, `x-process-parameters`, `x-process-parameter`, `x-generated`."""
    api = parsed.api
    rules = Rules(api, problems)
    operations = {operation.id: operation for operation in api.operations}
    if api.look_ups:
        for name in (api.look_ups.scheme, api.look_ups.instance):
            if name:
                rules.unknown(
                    api.look_ups.location, "operation", name, operations, "describe it under paths"
                )
    for use in parsed.uses:
        if use.what == "argument" and use.operation in operations:
            rules.unknown(
                use.location,
                "argument",
                use.name,
                arguments_of(operations[use.operation]),
                "name a parameter or a member of its body",
                where=f"the operation {use.operation}",
            )
    for operation in api.operations:
        _returns(rules, operation)
        _generated(rules, operation)
        _process_parameters(rules, operation)
        if operation.retry:
            _retry(rules, operation, operation.retry, operations)
        if operation.paging:
            _paging(rules, operation, operation.paging)


def _returns(rules: Rules, operation: openapi.Operation) -> None:
    name = operation.returns
    arguments = arguments_of(operation)
    if name is None:
        return
    if name not in arguments:
        return
    schema = rules.resolve(arguments[name])
    if not isinstance(schema, openapi.Scalar) or schema.format != "uuid":
        rules.complain(
            operation.location,
            f"'x-returns' of the operation {operation.id} names '{name}', which is no UUID",
            "name an argument with format: uuid",
        )
    for reply in operation.responses:
        for media in reply.content if reply.status.startswith("2") else ():
            if not (isinstance(media.schema, openapi.Constant) and media.schema.value == ""):
                rules.complain(
                    operation.location,
                    f"'x-returns' of the operation {operation.id} would hide the payload of its"
                    f" reply {reply.status}",
                    "remove 'x-returns', or describe a reply without payload",
                )


def _generated(rules: Rules, operation: openapi.Operation) -> None:
    generated = [parameter for parameter in operation.parameters if parameter.generated]
    for parameter in generated:
        schema = rules.resolve(parameter.schema)
        if not isinstance(schema, openapi.Scalar) or schema.format != "uuid":
            rules.complain(
                parameter.location,
                f"the parameter {parameter.name} is generated as a UUID but is none",
                "write format: uuid in its schema, or remove 'x-generated'",
            )
    for parameter in generated[1:]:
        rules.complain(
            parameter.location,
            f"a second generated parameter of the operation {operation.id} is not supported here",
            "keep one",
        )


def _process_parameters(rules: Rules, operation: openapi.Operation) -> None:
    members = members_of(operation)
    arguments = arguments_of(operation)
    cure = "name a parameter or a member of the body"
    count = 0
    for member in members.properties if members else ():
        several, one = member.process_parameters, member.process_parameter
        if several is None and one is None:
            continue
        count += 1
        place = several or one
        if place is None or rules.api.look_ups is None:
            rules.complain(
                member.location,
                f"the member {member.name} carries process parameters, but 'x-process-parameters'"
                " at the top is missing",
                "add it: it names the operations that tell what a scheme declares",
            )
        if count > 1:
            rules.complain(
                member.location,
                f"a second member with process parameters in the operation {operation.id} is not"
                " supported here",
                "keep one",
            )
        names = [several.scheme, several.process] if several else []
        names += [one.name, one.process] if one else []
        for name in filter(None, names):
            rules.unknown(
                place.location if place else member.location,
                "argument",
                name,
                arguments,
                cure,
                where=f"the operation {operation.id}",
            )
        if several and not isinstance(rules.resolve(member.schema), openapi.Array):
            rules.complain(
                several.location,
                f"the member {member.name} has 'x-process-parameters' but is no list",
                "write type: array, or use 'x-process-parameter'",
            )


def _retry(
    rules: Rules,
    operation: openapi.Operation,
    retry: openapi.Retry,
    operations: dict[str, openapi.Operation],
) -> None:
    kinds = {kind.name for kind in rules.api.error_kinds}
    arguments = arguments_of(operation)
    if retry.requires:
        rules.unknown(
            retry.location,
            "argument",
            retry.requires,
            arguments,
            "name in 'requires' a parameter or a member of the body",
            where=f"the operation {operation.id}",
        )
    if retry.done_when:
        rules.unknown(
            retry.location, "kind", retry.done_when, kinds, "add it to 'kinds' of x-errors"
        )
    if retry.read:
        rules.unknown(
            retry.location, "operation", retry.read, operations, "name in 'read' an operationId"
        )
    if retry.confirm:
        _confirm(rules, operation, retry.confirm, operations)


def _confirm(
    rules: Rules,
    operation: openapi.Operation,
    confirm: openapi.Confirm,
    operations: dict[str, openapi.Operation],
) -> None:
    arguments = arguments_of(operation)
    for _, argument in confirm.equal:
        rules.unknown(
            confirm.location,
            "argument",
            argument,
            arguments,
            "name on the right of 'equal' a parameter or a member of the body",
            where=f"the operation {operation.id}",
        )
    if rules.unknown(
        confirm.location, "operation", confirm.operation, operations, "name an operationId"
    ):
        return
    reading = operations[confirm.operation]
    for parameter in reading.parameters:
        if parameter.where is openapi.Where.PATH and parameter.name not in arguments:
            rules.complain(
                confirm.location,
                f"the operation {reading.id} needs '{parameter.name}', which the operation"
                f" {operation.id} does not have",
                "confirm by an operation with the same path parameters",
            )
    members = _members_read(rules, reading)
    for name, _ in confirm.equal:
        rules.unknown(
            confirm.location,
            "member",
            name,
            members,
            "name on the left of 'equal' a member of the reply",
            where=f"the reply of the operation {reading.id}",
        )


def _paging(rules: Rules, operation: openapi.Operation, paging: openapi.Paging) -> None:
    arguments = arguments_of(operation)
    for argument in filter(None, (paging.size, paging.offset, paging.page)):
        unknown = rules.unknown(
            paging.location,
            "argument",
            argument,
            arguments,
            "name a parameter or a member of the body",
            where=f"the operation {operation.id}",
        )
        schema = None if unknown else rules.resolve(arguments[argument])
        if schema and not (
            isinstance(schema, openapi.Scalar) and schema.type is openapi.ScalarType.INTEGER
        ):
            rules.complain(
                paging.location,
                f"the argument {argument} of the operation {operation.id} is no whole number",
                "name arguments with type: integer",
            )
    members = _members_read(rules, operation)
    for name in (paging.items, paging.total):
        rules.unknown(
            paging.location,
            "member",
            name,
            members,
            "name a member of the payload",
            where=f"the reply of the operation {operation.id}",
        )
    items = members.get(paging.items)
    if items is None:
        return
    item = items.schema.items if isinstance(items.schema, openapi.Array) else None
    if not isinstance(item, openapi.Reference):
        rules.complain(
            paging.location,
            f"the member {paging.items} of the reply of {operation.id} is no list of named objects",
            "name the member that has the items of the page",
        )
        return
    rules.unknown(
        paging.location,
        "member",
        paging.key,
        rules.members(rules.named.get(item.name)),
        "name in 'key' the member that tells one item from another",
        where=item.name,
    )


def _members_read(rules: Rules, operation: openapi.Operation) -> dict[str, openapi.Property]:
    """The members of the object that an operation answers, by name."""
    found: dict[str, openapi.Property] = {}
    for reply in operation.responses:
        for media in reply.content if reply.status.startswith("2") else ():
            schema = media.schema
            if isinstance(schema, openapi.Reference):
                found |= rules.members(rules.named.get(schema.name))
    return found
