"""The `x-` keys of arguments, operations and members."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Problems
from ..openapi import Api, NamedSchemas, Schema, Where
from ..parse import NameKind, NameReference
from .names import members_read, report_unknown


def _is_uuid(schemas: NamedSchemas, schema: Schema) -> bool:
    found = schemas.underlying(schema)
    return isinstance(found, openapi.Scalar) and found.format == "uuid"


def returned_argument_is_a_uuid(api: Api, problems: Problems) -> None:
    """`x-returns` must name a UUID, and the reply must not have a payload that it would hide."""
    schemas = NamedSchemas(api.schemas)
    for operation in api.operations:
        argument = operation.arguments.get(operation.returns or "")
        if argument is None:
            continue
        if not _is_uuid(schemas, argument):
            problems.report(
                operation.location,
                f"'x-returns' of the operation {operation.id} names '{operation.returns}', which"
                " is not a UUID",
                "name an argument with format: uuid",
            )
        for reply in operation.responses:
            for media in reply.content if reply.status.startswith("2") else ():
                if not (isinstance(media.schema, openapi.Constant) and media.schema.value == ""):
                    problems.report(
                        operation.location,
                        f"'x-returns' of the operation {operation.id} would hide the payload of"
                        f" its reply {reply.status}",
                        "remove 'x-returns', or describe a reply without payload",
                    )


def generated_parameter_is_a_uuid(api: Api, problems: Problems) -> None:
    """At most one parameter of an operation may have `x-generated`, and it must be a UUID."""
    schemas = NamedSchemas(api.schemas)
    for operation in api.operations:
        generated = [parameter for parameter in operation.parameters if parameter.generated]
        for parameter in generated:
            if not _is_uuid(schemas, parameter.schema):
                problems.report(
                    parameter.location,
                    f"the parameter {parameter.name} is generated as a UUID, but its schema is"
                    " not a UUID",
                    "write format: uuid in its schema, or remove 'x-generated'",
                )
        for parameter in generated[1:]:
            problems.report(
                parameter.location,
                f"the operation {operation.id} has a second generated parameter, which is not"
                " supported",
                "keep one",
            )


def process_parameters_fit(api: Api, problems: Problems) -> None:
    """At most one member of a body may have process parameters; several of them must be a list."""
    schemas = NamedSchemas(api.schemas)
    for operation in api.operations:
        carriers = [
            item
            for item in operation.body_members
            if item.process_parameters or item.process_parameter
        ]
        for member in carriers:
            if api.look_ups is None:
                problems.report(
                    member.location,
                    f"the member {member.name} has process parameters, but"
                    " 'x-process-parameters' at the top is missing",
                    "add it at the top: 'scheme' and 'instance' name the operations that return"
                    " what a scheme declares",
                )
            several = member.process_parameters
            if several and not isinstance(schemas.underlying(member.schema), openapi.Array):
                problems.report(
                    several.location,
                    f"the member {member.name} has 'x-process-parameters' but is not a list",
                    "write type: array, or use 'x-process-parameter'",
                )
        for member in carriers[1:]:
            problems.report(
                member.location,
                f"the operation {operation.id} has a second member with process parameters, which"
                " is not supported",
                "keep one",
            )


def confirming_operation_fits(api: Api, problems: Problems) -> None:
    """An operation that confirms another one must need only path parameters that the other has."""
    operations = {operation.id: operation for operation in api.operations}
    for operation in api.operations:
        confirm = operation.retry.confirm if operation.retry else None
        reading = operations.get(confirm.operation) if confirm else None
        if confirm is None or reading is None:
            continue
        for parameter in reading.parameters:
            if parameter.where is Where.PATH and parameter.name not in operation.arguments:
                problems.report(
                    confirm.location,
                    f"the operation {reading.id} needs '{parameter.name}', which the operation"
                    f" {operation.id} does not have",
                    "name an operation with the same path parameters",
                )


def pages_are_lists(api: Api, problems: Problems) -> None:
    """`x-paging` must name integer arguments and a list of objects with its `key`."""
    schemas = NamedSchemas(api.schemas)
    for operation in api.operations:
        paging = operation.paging
        if paging is None:
            continue
        for key, argument in (
            ("size", paging.size),
            ("offset", paging.offset),
            ("page", paging.page),
        ):
            schema = operation.arguments.get(argument or "")
            found = schemas.underlying(schema) if schema else None
            if found and not (
                isinstance(found, openapi.Scalar) and found.type is openapi.ScalarType.INTEGER
            ):
                problems.report(
                    paging.places[key],
                    f"the argument {argument} of the operation {operation.id} is not an integer",
                    "name arguments with type: integer",
                )
        items = members_read(operation, schemas).get(paging.items)
        if items is None:
            continue
        listed = items.schema.items if isinstance(items.schema, openapi.Array) else None
        item = schemas.named(listed)
        if item is None:
            problems.report(
                paging.places["items"],
                f"the member {paging.items} of the reply of {operation.id} is not a list of named"
                " objects",
                "name the member that has the items of the page",
            )
            continue
        members = [member.name for member in schemas.members(item)]
        if paging.key and paging.key not in members:
            place = paging.places["key"]
            name = NameReference(location=place, kind=NameKind.MEMBER, name=paging.key)
            fix = "name the member that identifies an item"
            report_unknown(name, members, f" in {item.name}", fix, problems)
