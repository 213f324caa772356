"""Paths, operations, request bodies and replies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from .. import openapi
from ..diagnostics import Location
from ..document.nodes import Entry, Node, plain
from ..openapi import Parameter, SecurityRequirement, Where
from .contents import contents_of_reply, contents_of_request
from .context import Context, NameKind
from .extensions import errors_of, paging_of, retry_of
from .object_reader import ObjectReader
from .parameters import parameter_of, parameters_of
from .schemas import documentation
from .security import requirements

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_WITHOUT_BODY = ("get", "head", "delete", "options")
_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")
PATH_PARAMETER = re.compile(r"\{([^{}]*)\}")
_NO_CONTENT = ("204", "205", "304")
_SERVERS = "name the server under 'servers' of the document"


def operations_of(
    context: Context, document: ObjectReader, security: tuple[SecurityRequirement, ...]
) -> tuple[openapi.Operation, ...]:
    """Every operation, in the document's order; `security` is that of the document."""
    document.required("paths")
    found: list[openapi.Operation] = []
    for entry in document.entries_of("paths"):
        found += _path(context, entry, security)
    context.operation = ""
    # Components that nothing refers to are read too, so that their mistakes are found.
    for name, entry in context.components.get("parameters", {}).items():
        parameter_of(context, entry.value, f"the parameter {name}", entry.location)
    for name, entry in context.components.get("responses", {}).items():
        _response(context, entry.value, f"the reply {name}", entry.location)
    return tuple(found)


def _path(
    context: Context, entry: Entry, security: tuple[SecurityRequirement, ...]
) -> list[openapi.Operation]:
    path = entry.key
    reader = context.reader(entry.value, f"the path {path}", entry.location)
    _check_template(reader, path)
    reader.string("summary")
    reader.string("description")
    common = parameters_of(context, reader)
    found: dict[str, openapi.Operation] = {}
    for method in _METHODS:
        inner = reader.object(method, f"the operation {method.upper()} {path}")
        if inner is not None:
            operation = _operation(context, method, path, inner, common)
            if "security" not in inner:
                operation = replace(operation, security=security)
            found[method] = operation
    reader.done({"$ref": "write the operations here", "servers": _SERVERS, "trace": "remove it"})
    if not found:
        reader.report(entry.location, f"{reader.title} has no operation", "add one, or remove it")
    return [found[method] for method in reader.entries if method in found and found[method].id]


def _check_template(reader: ObjectReader, path: str) -> None:
    if not path.startswith("/") or re.search(r"[?#\s]", path):
        reader.report(
            reader.location,
            f"'{path}' is not a path",
            "begin it with '/', and describe a query by parameters",
        )
    if re.search(r"[{}]", PATH_PARAMETER.sub("", path)):
        reader.report(reader.location, f"unmatched brace in {path}", "write parameters as {name}")
    for name, count in Counter(PATH_PARAMETER.findall(path)).items():
        if count > 1:
            reader.report(
                reader.location, f"'{{{name}}}' appears twice in {path}", "keep one of them"
            )


def _operation(
    context: Context,
    method: str,
    path: str,
    reader: ObjectReader,
    common: Mapping[tuple[str, Where], Parameter],
) -> openapi.Operation:
    context.operation = reader.required_string("operationId")
    if context.operation:
        reader.title = f"the operation {context.operation}"
    operation = openapi.Operation(
        location=reader.place("operationId"),
        id=context.operation,
        method=method.upper(),
        path=path,
        tag=_tag(context, reader),
        summary=reader.required_string("summary"),
        description=reader.required_string("description"),
        parameters=tuple({**common, **parameters_of(context, reader)}.values()),
        request_body=_request_body(context, reader, method),
        responses=_replies(context, reader, method),
        security=requirements(context, reader) or (),
        deprecated=reader.flag("deprecated"),
        python_name=reader.optional_string("x-python-name"),
        returns=context.optional_name(reader, "x-returns", NameKind.ARGUMENT),
        retry=retry_of(context, reader),
        paging=paging_of(context, reader),
        errors=errors_of(context, reader),
    )
    documentation(reader)
    reader.done({"callbacks": "remove it; the client receives no calls", "servers": _SERVERS})
    return operation


def _tag(context: Context, operation: ObjectReader) -> str:
    tags = operation.strings("tags")
    if len(tags) != 1:
        entry = operation.entries.get("tags")
        operation.report(
            entry.location if entry else operation.location,
            f"{operation.title} must have one tag",
            "name the one group it belongs to",
        )
    for name, place in tags:
        context.note_name(NameKind.TAG, name, place)
    return tags[0][0] if tags else ""


def _request_body(
    context: Context, operation: ObjectReader, method: str
) -> openapi.RequestBody | None:
    reader = operation.object("requestBody", f"the request body of {operation.title}")
    if reader is None:
        return None
    if method in _WITHOUT_BODY:
        reader.report(
            reader.location,
            f"HTTP does not define a request body for {method.upper()}",
            "write post, put or patch instead, or use parameters instead of the body",
        )
    if "$ref" in reader:
        reader.refuse(
            "$ref", "'$ref' of a request body is not supported here", "write the body here"
        )
        return None
    reader.required("content")
    body = openapi.RequestBody(
        location=reader.location,
        required=reader.flag("required"),
        description=reader.string("description"),
        content=contents_of_request(context, reader),
    )
    in_place = body.content and isinstance(body.content[0].schema, openapi.InlineObject)
    if in_place and not body.required and not reader.misspelt("required"):
        reader.report(
            reader.place("required"),
            "a body whose members are arguments is always sent",
            "add required: true",
        )
    reader.done()
    return body


def _replies(
    context: Context, operation: ObjectReader, method: str
) -> tuple[openapi.Response, ...]:
    operation.required("responses")
    found: list[openapi.Response] = []
    entries = operation.entries_of("responses")
    if "responses" in operation and not entries:
        operation.report(
            operation.entries["responses"].location,
            f"{operation.title} has no reply",
            "describe the reply to a success",
        )
    for entry in entries:
        if not _STATUS.fullmatch(entry.key):
            operation.report(
                entry.location,
                f"'{entry.key}' is not the status of a reply",
                "write a number such as '200', a range such as '4XX', or default",
            )
            continue
        title = f"the reply {entry.key} of {operation.title}"
        parsed = _response(context, entry.value, title, entry.location)
        if parsed is None:
            continue
        if parsed.content and (entry.key in _NO_CONTENT or method == "head"):
            operation.report(entry.location, f"{title} cannot have content", "remove 'content'")
        found.append(replace(parsed, location=entry.location, status=entry.key))
    return tuple(found)


def _response(
    context: Context, node: Node, title: str, location: Location
) -> openapi.Response | None:
    """A reply written in place or referred to; its status is set where it is used."""
    followed = context.follow(node, title, location, "responses", "reply")
    if followed is None:
        return None
    reader, described = followed
    description = reader.required_string("description")
    content, enveloped = contents_of_reply(context, reader)
    response = openapi.Response(
        location=reader.location,
        status="",
        description=described or description,
        content=content,
        headers=tuple(map(_header, reader.entries_of("headers"))),
        enveloped=enveloped,
    )
    reader.done({"links": "remove it; the client does not follow links"})
    return response


def _header(entry: Entry) -> openapi.Header:
    """A header of a reply; the client returns it as it comes, so nothing in it is refused."""
    value = plain(entry.value)
    known = value if isinstance(value, Mapping) else {}
    return openapi.Header(
        location=entry.location,
        name=entry.key,
        required=known.get("required") is True,
        description=str(known.get("description", "")),
        json_schema=known.get("schema", value),
    )
