"""Values outside JSON: parameters and forms."""

from __future__ import annotations

from collections.abc import Iterable

from .. import openapi
from ..diagnostics import Location, Problems
from ..openapi import NamedSchemas, Where
from ..parse.contents import FORM


def parameters_can_be_written(api: openapi.Api, problems: Problems) -> None:
    """A parameter must be a single value or, in the query or a header, a list of single values."""
    schemas = NamedSchemas(api.schemas)
    for operation in api.operations:
        for parameter in operation.parameters:
            title = f"the parameter {parameter.name}"
            if parameter.schema.nullable:
                problems.report(
                    parameter.location,
                    f"{title} allows null, which a parameter cannot represent",
                    "remove null; callers can omit the parameter",
                )
            found = schemas.underlying(parameter.schema)
            if parameter.where is Where.PATH and isinstance(found, openapi.Array):
                problems.report(
                    parameter.location,
                    f"{title} is a list, which is not supported in the path",
                    "use a single value, or put the list into the query",
                )
            elif not _is_single(found) and not _is_list(found, schemas):
                problems.report(
                    parameter.location,
                    f"the schema of {title} is not supported in {parameter.where}",
                    "use a single value, or a list of single values",
                )


def forms_can_be_written(api: openapi.Api, problems: Problems) -> None:
    """A member of a form must be a single value, a list of single values, or JSON text.

    JSON text is for a form next to JSON, as the examples cannot print it.
    """
    schemas = NamedSchemas(api.schemas)
    for operation in api.operations:
        content = operation.request_body.content if operation.request_body else ()
        for number, media in enumerate(content):
            if media.name == FORM:
                _form(media, schemas, problems, alone=number == 0)


def _form(
    media: openapi.MediaType, schemas: NamedSchemas, problems: Problems, *, alone: bool
) -> None:
    found = schemas.underlying(media.schema)
    values: list[tuple[str, openapi.Schema, Location]] = []
    members: tuple[openapi.Property, ...] = ()
    if isinstance(found, openapi.Map):
        values.append(("each member", found.values, media.location))
    elif isinstance(found, openapi.InlineObject | openapi.ObjectSchema):
        members = (
            schemas.members(found) if isinstance(found, openapi.ObjectSchema) else found.properties
        )
        values += [
            (f"the member {item.name}", item.schema, item.location)
            for item in members
            if item.name not in media.encoding and not item.process_parameter
        ]
    else:
        problems.report(
            media.location,
            f"the schema of {media.name} is not an object",
            "write type: object with 'properties'",
        )
    _encoding(media, members, schemas, problems, alone=alone)
    for title, schema, location in values:
        value = schemas.underlying(schema)
        if schema.nullable or not (_is_single(value) or _is_list(value, schemas)):
            problems.report(
                location,
                f"{title} is not supported in {media.name}",
                "use a single value or a list of single values, without null"
                + ("" if alone else "; or write contentType: application/json under 'encoding'"),
            )


def _encoding(
    media: openapi.MediaType,
    members: Iterable[openapi.Property],
    schemas: NamedSchemas,
    problems: Problems,
    *,
    alone: bool,
) -> None:
    """Members sent as JSON text must be ones that a form cannot carry in another way."""
    by_name = {item.name: item for item in members}
    for name, location in media.encoding.items():
        item = by_name.get(name)
        found = schemas.underlying(item.schema) if item else None
        if alone or found is None or _is_single(found) or _is_list(found, schemas):
            problems.report(
                location,
                f"JSON text for the member {name} of a form is not supported here",
                "remove the encoding; it is for objects and lists of objects in a form after JSON",
            )


def _is_single(found: openapi.Schema | openapi.NamedSchema) -> bool:
    """Whether a value is a string, a number or a boolean."""
    if isinstance(found, openapi.Constant):
        return found.value is not None
    return isinstance(found, openapi.Scalar | openapi.Choice | openapi.EnumSchema)


def _is_list(found: openapi.Schema | openapi.NamedSchema, schemas: NamedSchemas) -> bool:
    """Whether a value is a list of single values, none of them null."""
    return (
        isinstance(found, openapi.Array)
        and not found.items.nullable
        and _is_single(schemas.underlying(found.items))
    )
