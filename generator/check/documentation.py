"""Documentation: everything that has a name has a description, all that is sent an example."""

from __future__ import annotations

from ..diagnostics import Location, Problems
from ..openapi import Api, MediaType, NamedSchemas, ObjectSchema, Operation


def everything_is_described(api: Api, problems: Problems) -> None:
    """Named schemas, members and parameters must have a description."""
    schemas = NamedSchemas(api.schemas)
    described: list[tuple[str, Location, str]] = []
    members = [item for operation in api.operations for item in operation.body_members]
    for schema in api.schemas:
        described.append((f"the schema {schema.name}", schema.location, schema.description))
        members += schema.properties if isinstance(schema, ObjectSchema) else ()
    for member in members:
        named = schemas.named(member.schema)
        words = member.schema.description + (named.description if named else "")
        described.append((f"the member {member.name}", member.location, words))
    for operation in api.operations:
        for item in operation.parameters:
            words = item.description + item.schema.description
            described.append((f"the parameter {item.name}", item.location, words))
    for title, location, words in described:
        if not words.strip():
            problems.report(location, f"{title} has no description", "add a description")


def everything_has_an_example(api: Api, problems: Problems) -> None:
    """Parameters, request bodies and replies must have an example."""
    schemas = NamedSchemas(api.schemas)
    for operation in api.operations:
        for item in operation.parameters:
            if item.example is None and item.schema.example is None:
                message = f"the parameter {item.name} has no example"
                problems.report(item.location, message, "add 'example'")
        for title, media in _contents(operation):
            named = schemas.named(media.schema)
            if not (media.example or media.schema.example or (named and named.example)):
                problems.report(
                    media.location,
                    f"{title} of the operation {operation.id} has no {media.name} example",
                    "add 'example' next to 'schema'",
                )


def _contents(operation: Operation) -> list[tuple[str, MediaType]]:
    body = operation.request_body
    found = [("the request body", media) for media in body.content] if body else []
    for reply in operation.responses:
        found += [(f"the reply {reply.status}", media) for media in reply.content]
    return found
