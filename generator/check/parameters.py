"""Values outside JSON: what a style of parameters or a form can write."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Location, Problem
from ..parse.contents import Kind, kind_of
from .rules import Rules


def check_parameters(api: openapi.Api, problems: list[Problem]) -> None:
    """Parameters and the members of forms."""
    rules = Rules(api, problems)
    for operation in api.operations:
        for parameter in operation.parameters:
            _parameter(rules, parameter)
        for media in operation.request_body.content if operation.request_body else ():
            if kind_of(media.name) in (Kind.FORM, Kind.MULTIPART):
                _form(rules, media)


def _parameter(rules: Rules, parameter: openapi.Parameter) -> None:
    found = rules.resolve(parameter.schema)
    title = f"the parameter {parameter.name}"
    if parameter.schema.nullable:
        rules.complain(
            parameter.location,
            f"{title} allows null, which OpenAPI cannot write in a parameter",
            "remove null; a caller leaves the parameter out",
        )
    scalar = _single(found)
    if scalar:
        if parameter.style in ("spaceDelimited", "pipeDelimited", "deepObject"):
            rules.complain(
                parameter.location,
                f"OpenAPI does not define the style {parameter.style} for a single value",
                f"use the style form for {title}",
            )
        return
    parts = _parts(found)
    if parts is None or not all(
        _single(rules.resolve(part)) and not part.nullable for part in parts
    ):
        rules.complain(
            parameter.location,
            f"the schema of {title} is not supported in {parameter.where}",
            "use a single value, or a list or an object (by additionalProperties) of single values",
        )
    elif parameter.style == "deepObject" and isinstance(found, openapi.Array):
        rules.complain(
            parameter.location,
            "OpenAPI does not define the style deepObject for a list",
            f"use the style form for {title}",
        )
    elif parameter.where is openapi.Where.COOKIE and parameter.explode:
        rules.complain(
            parameter.location,
            "a list or an object in a cookie with explode is not supported here",
            "add explode: false",
        )


def _form(rules: Rules, media: openapi.MediaType) -> None:
    schema = media.schema
    if isinstance(schema, openapi.InlineObject):
        members: tuple[openapi.Property, ...] = schema.properties
    else:
        found = rules.resolve(schema)
        if isinstance(found, openapi.Map):
            _form_value(rules, media, "each member", found.values, media.location)
            return
        if not isinstance(found, openapi.ObjectSchema):
            rules.complain(
                media.location,
                f"the schema of {media.name} is not an object",
                "write type: object with 'properties'",
            )
            return
        members = tuple(rules.members(found).values())
    for member in members:
        title = f"the member {member.name}"
        _form_value(rules, media, title, member.schema, member.location)


def _form_value(
    rules: Rules, media: openapi.MediaType, title: str, schema: openapi.Schema, location: Location
) -> None:
    found = rules.resolve(schema)
    items = rules.resolve(found.items) if isinstance(found, openapi.Array) else found
    nullable = schema.nullable or (isinstance(found, openapi.Array) and found.items.nullable)
    if nullable or not _single(items):
        rules.complain(
            location,
            f"{title} is not supported in {media.name}",
            "use a single value or a list of single values, without null",
        )


def _single(found: openapi.Schema | openapi.NamedSchema) -> bool:
    """Whether a value is one text, number or boolean."""
    if isinstance(found, openapi.Constant):
        return found.value is not None
    return isinstance(found, openapi.Scalar | openapi.Choice | openapi.EnumSchema)


def _parts(found: openapi.Schema | openapi.NamedSchema) -> tuple[openapi.Schema, ...] | None:
    """The schemas of items or free members; None for what has neither."""
    if isinstance(found, openapi.Array):
        return (found.items,)
    if isinstance(found, openapi.Map):
        return (found.values,)
    return None
