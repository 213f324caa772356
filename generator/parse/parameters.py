"""Parameters of operations."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Location
from ..document.nodes import Node
from ..openapi import Where
from .context import Context
from .examples import example_of
from .object_reader import ObjectReader, did_you_mean, nearest
from .schemas import json_schema_of, schema_of

_PLACES = (Where.PATH, Where.QUERY, Where.HEADER)
_SET_BY_OTHERS = {
    "accept": "the media types under 'content' of the replies define it",
    "content-type": "the media types under 'content' of the request body define it",
    "authorization": "a security scheme defines it",
    "cookie": "the client sends no cookies",
}
_UNSUPPORTED = {
    "content": "use 'schema'",
    "allowReserved": "remove it; reserved characters are percent-encoded",
    "allowEmptyValue": "remove it",
}


def parameters_of(
    context: Context, reader: ObjectReader
) -> dict[tuple[str, Where], openapi.Parameter]:
    """`parameters` of a path or an operation, by name and place."""
    found: dict[tuple[str, Where], openapi.Parameter] = {}
    for node in reader.items("parameters"):
        parameter = parameter_of(context, node, f"a parameter of {reader.title}", node.location)
        if parameter is None:
            continue
        key = (parameter.name, parameter.where)
        if key in found:
            reader.report(
                node.location,
                f"{reader.title} has two parameters '{parameter.name}' in {parameter.where}",
                "remove one of the two",
            )
        found[key] = parameter
    return found


def parameter_of(
    context: Context, node: Node, title: str, location: Location
) -> openapi.Parameter | None:
    """A parameter written in place or referred to."""
    followed = context.follow(node, title, location, "parameters", "parameter")
    if followed is None:
        return None
    reader, described = followed
    name = reader.required_string("name")
    if name:
        reader.title = f"the parameter {name}"
    where = _where(reader)
    if where is None or not name:
        reader.report_missing()
        return None
    description, required = reader.string("description"), reader.flag("required")
    if where is Where.PATH and not required and not reader.misspelt("required"):
        reader.report(reader.location, f"{reader.title} is in the path", "add required: true")
    if where is Where.HEADER and name.lower() in _SET_BY_OTHERS:
        reader.report(
            reader.place("name"),
            f"OpenAPI ignores a header parameter '{name}'",
            f"remove the parameter; {_SET_BY_OTHERS[name.lower()]}",
        )
    _only_default(reader, "form" if where is Where.QUERY else "simple")
    schema = reader.get("schema") if "content" in reader else reader.required("schema")
    title = f"the schema of {reader.title}"
    parameter = openapi.Parameter(
        location=reader.place("name"),
        name=name,
        where=where,
        required=required,
        description=described or description,
        deprecated=reader.flag("deprecated"),
        python_name=reader.optional_string("x-python-name"),
        positional=reader.flag("x-positional"),
        generated=_generated(reader, where),
        schema=(
            schema_of(context, schema.value, title, schema.location)
            if schema
            else openapi.Scalar(location=reader.location, type=openapi.ScalarType.STRING)
        ),
        json_schema=json_schema_of(reader),
        example=example_of(context, reader, schema.value if schema else None),
    )
    reader.done(_UNSUPPORTED)
    return parameter


def _where(reader: ObjectReader) -> Where | None:
    found = reader.required_string("in")
    for place in _PLACES:
        if found == place:
            return place
    if found:
        hints = {"cookie": "; use a header", "formData": "; a form belongs to the request body"}
        reader.report(
            reader.place("in"),
            f"a parameter cannot be in '{found}'" + did_you_mean(nearest(found, _PLACES)),
            f"write one of {', '.join(_PLACES)}" + hints.get(found, ""),
        )
    return None


def _only_default(reader: ObjectReader, style: str) -> None:
    """A problem for a way of writing values that is not OpenAPI's default."""
    fix = "remove 'style' and 'explode': a list in the query is sent as name=a&name=b"
    found = reader.optional_string("style") or style
    if found != style:
        reader.report(reader.place("style"), f"the style '{found}' is not supported here", fix)
    elif "explode" in reader and reader.flag("explode") != (style == "form"):
        reader.report(reader.place("explode"), "this 'explode' is not supported here", fix)
    reader.get("explode")


def _generated(reader: ObjectReader, where: Where) -> bool:
    found = reader.optional_string("x-generated")
    if found is None:
        return False
    place = reader.place("x-generated")
    if where is not Where.PATH:
        reader.report(place, "only a path parameter is generated", "remove it")
        return False
    if found != "uuid":
        reader.report(place, f"'{found}' cannot be generated", "write uuid")
    return True
