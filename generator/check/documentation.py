"""What a reader needs: descriptions of what has a name, and an example of all that is sent."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Problem
from .rules import Rules, members_of


def check_documentation(api: openapi.Api, problems: list[Problem]) -> None:
    """Descriptions of named schemas, members and parameters; examples of bodies and replies."""
    rules = Rules(api, problems)
    for schema in api.schemas:
        if not schema.description.strip():
            rules.complain(
                schema.location, f"the schema {schema.name} has no description", "describe it"
            )
        if isinstance(schema, openapi.ObjectSchema):
            for member in schema.properties:
                _member(rules, member)
    for operation in api.operations:
        members = members_of(operation)
        for member in members.properties if members else ():
            _member(rules, member)
        for parameter in operation.parameters:
            title = f"the parameter {parameter.name}"
            if not (parameter.description or parameter.schema.description).strip():
                rules.complain(parameter.location, f"{title} has no description", "describe it")
            if parameter.example is None and parameter.schema.example is None:
                rules.complain(parameter.location, f"{title} has no example", "add 'example'")
        for media in operation.request_body.content if operation.request_body else ():
            _media(rules, media, f"the request body of the operation {operation.id}")
        for reply in operation.responses:
            for media in reply.content:
                title = f"the reply {reply.status} of the operation {operation.id}"
                _media(rules, media, title)


def _member(rules: Rules, member: openapi.Property) -> None:
    described = member.schema.description
    named = _behind(rules, member)
    if not described.strip() and not (named and named.description.strip()):
        rules.complain(
            member.location, f"the member {member.name} has no description", "describe it"
        )


def _behind(rules: Rules, member: openapi.Property) -> openapi.NamedSchema | None:
    schema = member.schema
    return rules.named.get(schema.name) if isinstance(schema, openapi.Reference) else None


def _media(rules: Rules, media: openapi.MediaType, title: str) -> None:
    schema = media.schema
    named = rules.named.get(schema.name) if isinstance(schema, openapi.Reference) else None
    if media.example is None and schema.example is None and (named is None or not named.example):
        rules.complain(
            media.location,
            f"{title} has no example as {media.name}",
            "add 'example' beside 'schema'",
        )
