"""Members of objects, in named schemas and in request bodies."""

from __future__ import annotations

from collections.abc import Collection

from ..document.nodes import Entry, ScalarNode
from ..openapi import OneProcessParameter, Property, SchemeOfParameters
from .context import Context, NameKind
from .object_reader import ObjectReader, did_you_mean, nearest
from .scalars import limits
from .schemas import UNSUPPORTED, annotated, schema_of


def is_object(reader: ObjectReader) -> bool:
    """Whether a schema is that of an object with members."""
    return "properties" in reader and not any(
        name in reader for name in ("$ref", "allOf", "oneOf", "anyOf")
    )


def properties_of(
    context: Context,
    reader: ObjectReader,
    *,
    in_body: bool = False,
    inherited: Collection[str] = (),
) -> tuple[Property, ...]:
    """The members of an object; `in_body` is true for a request body written in place.

    `inherited` are members that `required` may name too. They keep the type of the base.
    """
    entry = reader.required("type")
    if entry is not None and not (
        isinstance(entry.value, ScalarNode) and entry.value.value == "object"
    ):
        reader.report(
            entry.value.location,
            f"the type of {reader.title} must be 'object' alone",
            "write type: object; for null, write oneOf of its $ref and type: 'null' where it is"
            " used",
        )
    limits(reader, ("object",))
    reader.forbid_with("properties", ("items", "enum", "const", "format"))
    further = reader.get("additionalProperties")
    if further and not (
        isinstance(further.value, ScalarNode) and isinstance(further.value.value, bool)
    ):
        reader.report(
            further.location,
            "a schema of further members together with 'properties' is not supported here",
            "write true or false, or put the free members into a member of their own",
        )
    entries = reader.entries_of("properties")
    known = [*inherited, *(item.key for item in entries)]
    required = dict(reader.strings("required"))
    for name, location in required.items():
        if name not in known:
            near = nearest(name, known)
            reader.report(
                location,
                f"{reader.title} has no member '{name}'" + did_you_mean(near),
                (
                    f"write '{near}', or remove it from 'required'"
                    if near
                    else "remove it from 'required', or add the member"
                ),
            )
    return tuple(_property(context, item, item.key in required, in_body) for item in entries)


def _property(context: Context, entry: Entry, required: bool, in_body: bool) -> Property:
    title = f"the member {entry.key}"
    if isinstance(entry.value, ScalarNode):
        return Property(
            location=entry.location,
            name=entry.key,
            schema=schema_of(context, entry.value, title, entry.location),
            required=required,
        )
    reader = context.reader(entry.value, title, entry.location)
    found = Property(
        location=entry.location,
        name=entry.key,
        schema=annotated(context, reader, entry.value),
        required=required,
        python_name=reader.optional_string("x-python-name"),
        positional=in_body and reader.flag("x-positional"),
        process_parameters=_process_parameters(context, reader) if in_body else None,
        process_parameter=_process_parameter(context, reader) if in_body else None,
    )
    reader.done(UNSUPPORTED)
    return found


def _process_parameters(context: Context, member: ObjectReader) -> SchemeOfParameters | None:
    reader = member.object("x-process-parameters", "'x-process-parameters'")
    if reader is None:
        return None
    scheme = context.optional_name(reader, "scheme", NameKind.ARGUMENT)
    process = context.optional_name(reader, "process", NameKind.ARGUMENT)
    reader.done()
    if (scheme is None) == (process is None):
        reader.report(
            reader.location,
            "'x-process-parameters' names either a scheme or a process",
            "write one of 'scheme' and 'process'",
        )
        return None
    return SchemeOfParameters(location=reader.location, scheme=scheme, process=process)


def _process_parameter(context: Context, member: ObjectReader) -> OneProcessParameter | None:
    reader = member.object("x-process-parameter", "'x-process-parameter'")
    if reader is None:
        return None
    name = context.required_name(reader, "name", NameKind.ARGUMENT)
    process = context.required_name(reader, "process", NameKind.ARGUMENT)
    reader.done()
    return OneProcessParameter(name=name, process=process)
