"""Members of objects, in named schemas and in request bodies."""

from __future__ import annotations

from ..document.nodes import Entry, ScalarNode
from ..openapi import InlineObject, OneProcessParameter, Property, SchemeOfParameters
from .object_reader import Fields, did_you_mean, nearest
from .scalars import limits
from .schemas import UNSUPPORTED, Schemas


def is_object(fields: Fields) -> bool:
    """Whether a schema is that of an object with members."""
    return "properties" in fields and not any(
        name in fields for name in ("$ref", "allOf", "oneOf", "anyOf")
    )


def properties_of(
    schemas: Schemas, fields: Fields, *, body: bool = False, binary: bool = False
) -> tuple[Property, ...]:
    """The members of an object; `body` is true for a request body written in place."""
    entry = fields.needed("type")
    if entry is not None and not (
        isinstance(entry.value, ScalarNode) and entry.value.value == "object"
    ):
        fields.complain(
            entry.value.location,
            f"the type of {fields.title} has to be 'object' alone",
            "write type: object; for null, write oneOf of its $ref and type: 'null' where it is"
            " used",
        )
    limits(fields, ("object",))
    for key in ("items", "enum", "const", "format"):
        fields.refuse(key, f"'{key}' beside 'properties' is not supported here", "remove it")
    _no_other_members(fields)
    entries = fields.objects("properties")
    required = dict(fields.texts("required"))
    known = [item.key for item in entries]
    for name, location in required.items():
        if name not in known:
            near = nearest(name, known)
            fields.complain(
                location,
                f"{fields.title} has no member '{name}'" + did_you_mean(near),
                (
                    f"write '{near}', or remove it from 'required'"
                    if near
                    else "remove it from 'required', or add the member"
                ),
            )
    return tuple(_property(schemas, item, item.key in required, body, binary) for item in entries)


def inline_object(schemas: Schemas, fields: Fields, *, binary: bool) -> InlineObject:
    """The object of a request body written in place."""
    members = properties_of(schemas, fields, body=True, binary=binary)
    return InlineObject(location=fields.location, properties=members)


def _no_other_members(fields: Fields) -> None:
    entry = fields.get("additionalProperties")
    if entry is None:
        return
    value = entry.value.value if isinstance(entry.value, ScalarNode) else None
    if not isinstance(value, bool):
        fields.complain(
            entry.location,
            "a schema of further members beside 'properties' is not supported here",
            "write true or false, or put the free members into a member of their own",
        )


def _property(schemas: Schemas, entry: Entry, required: bool, body: bool, binary: bool) -> Property:
    title = f"the member {entry.key}"
    if not isinstance(entry.value, ScalarNode):
        fields = Fields.of(entry.value, title, entry.location, schemas.context.problems)
        python_name = fields.optional_text("x-python-name")
        positional = body and fields.flag("x-positional")
        found = Property(
            location=entry.location,
            name=entry.key,
            schema=schemas.annotated(fields, entry.value, binary=binary),
            required=required,
            python_name=python_name,
            positional=positional,
            process_parameters=_process_parameters(fields) if body else None,
            process_parameter=_process_parameter(fields) if body else None,
        )
        fields.done(UNSUPPORTED)
        return found
    return Property(
        location=entry.location,
        name=entry.key,
        schema=schemas.parse(entry.value, title, entry.location),
        required=required,
    )


def _process_parameters(fields: Fields) -> SchemeOfParameters | None:
    inner = fields.fields("x-process-parameters", "'x-process-parameters'")
    if inner is None:
        return None
    scheme, process = inner.optional_text("scheme"), inner.optional_text("process")
    inner.done()
    if (scheme is None) == (process is None):
        inner.complain(
            inner.location,
            "'x-process-parameters' names either a scheme or a process",
            "write one of 'scheme' and 'process'",
        )
        return None
    return SchemeOfParameters(location=inner.location, scheme=scheme, process=process)


def _process_parameter(fields: Fields) -> OneProcessParameter | None:
    inner = fields.fields("x-process-parameter", "'x-process-parameter'")
    if inner is None:
        return None
    name, process = inner.needed_text("name"), inner.needed_text("process")
    inner.done()
    return OneProcessParameter(location=inner.location, name=name, process=process)
