"""Paths, operations, request bodies and replies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from .. import openapi
from ..diagnostics import Location
from ..document.nodes import Entry
from .contents import Contents
from .context import Context, Shared
from .extensions import errors_of, paging_of, retry_of
from .object_reader import Fields
from .parameters import Parameters
from .schemas import Schemas, documentation
from .security import requirements

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch")
_WITHOUT_BODY = ("get", "head", "delete", "options")
_STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")
PATH_PARAMETER = re.compile(r"\{([^{}]*)\}")
_NO_CONTENT = ("204", "205", "304")


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A name at an operation that has to stand elsewhere; `what` is a tag, a text or an argument.

    An argument is one of the operation whose id is `operation`.
    """

    location: Location
    operation: str
    what: str
    name: str


class Operations:
    """Parses paths; the security of the document holds for an operation that says nothing."""

    def __init__(
        self, context: Context, schemas: Schemas, security: tuple[openapi.SecurityRequirement, ...]
    ) -> None:
        self._context = context
        self._security = security
        self._contents = Contents(context, schemas)
        parameters = Parameters(context, schemas)
        self._headers = Shared[openapi.Header](context, "headers", parameters.header, "header")
        self._parameters = Shared[openapi.Parameter](
            context, "parameters", parameters.parameter, "parameter"
        )
        self._bodies = Shared[openapi.RequestBody](
            context, "requestBodies", self._body, "request body"
        )
        self._responses = Shared[openapi.Response](context, "responses", self._response, "reply")
        self.uses: list[Use] = []

    def paths(self, document: Fields) -> tuple[openapi.Operation, ...]:
        """Every operation, in the document's order; then the components that none refers to."""
        document.needed("paths")
        found: list[openapi.Operation] = []
        for entry in document.objects("paths"):
            found += self._path(entry)
        for shared in (self._headers, self._parameters, self._bodies, self._responses):
            shared.finish()
        return tuple(found)

    def _path(self, entry: Entry) -> list[openapi.Operation]:
        title = f"the path {entry.key}"
        fields = Fields.of(entry.value, title, entry.location, self._context.problems)
        self._template(fields, entry.key)
        fields.text("summary")
        fields.text("description")
        common = self._parameters_of(fields)
        found = [
            operation
            for method in _METHODS
            if (operation := self._operation(entry.key, method, fields, common)) is not None
        ]
        fields.done(
            {
                "$ref": "write the operations here",
                "servers": "name the server under 'servers' of the document",
                "trace": "remove it",
            }
        )
        if not any(method in fields for method in _METHODS):
            fields.complain(entry.location, f"{title} has no operation", "add one, or remove it")
        order = list(fields.entries)
        return sorted(found, key=lambda operation: order.index(operation.method.lower()))

    def _template(self, fields: Fields, path: str) -> None:
        if not path.startswith("/") or re.search(r"[?#\s]", path):
            fields.complain(
                fields.location,
                f"'{path}' is no path",
                "begin it with '/', and describe a query by parameters",
            )
        if re.search(r"[{}]", PATH_PARAMETER.sub("", path)):
            fields.complain(
                fields.location, f"a brace in {path} has no partner", "write parameters as {name}"
            )
        for name, count in Counter(PATH_PARAMETER.findall(path)).items():
            if count > 1:
                fields.complain(
                    fields.location, f"'{{{name}}}' stands twice in {path}", "keep one of them"
                )

    def _parameters_of(self, fields: Fields) -> dict[tuple[str, openapi.Where], openapi.Parameter]:
        found: dict[tuple[str, openapi.Where], openapi.Parameter] = {}
        for node in fields.items("parameters"):
            parameter = self._parameters.parse(
                node, f"a parameter of {fields.title}", node.location
            )
            if parameter is None:
                continue
            key = (parameter.name, parameter.where)
            if key in found:
                fields.complain(
                    node.location,
                    f"{fields.title} has two parameters '{parameter.name}' in"
                    f" {parameter.where}",
                    "remove one of the two",
                )
            found[key] = parameter
        return found

    def _operation(
        self,
        path: str,
        method: str,
        parent: Fields,
        common: Mapping[tuple[str, openapi.Where], openapi.Parameter],
    ) -> openapi.Operation | None:
        fields = parent.fields(method, f"the operation {method.upper()} {path}")
        if fields is None:
            return None
        name = fields.needed_text("operationId")
        if name:
            fields.title = f"the operation {name}"
        own = self._parameters_of(fields)
        tag = self._tag(fields, name)
        security = requirements(fields)
        errors = errors_of(fields)
        for item, place in errors:
            self._use(place, name, "text", item)
        returns = fields.optional_text("x-returns")
        if returns:
            self._use(fields.place("x-returns"), name, "argument", returns)
        operation = openapi.Operation(
            location=fields.place("operationId"),
            id=name,
            method=method.upper(),
            path=path,
            tag=tag,
            summary=fields.needed_text("summary"),
            description=fields.needed_text("description"),
            parameters=tuple({**common, **own}.values()),
            request_body=self._request_body(fields, method),
            responses=self._replies(fields, method),
            security=self._security if security is None else security,
            deprecated=fields.flag("deprecated"),
            python_name=fields.optional_text("x-python-name"),
            returns=returns,
            retry=retry_of(fields),
            paging=paging_of(fields),
            errors=tuple(item for item, _ in errors),
        )
        documentation(fields)
        if method != "get" and operation.retry is None and "x-retry" not in fields:
            fields.complain(
                fields.place("operationId"),
                f"{fields.title} does not say whether it may be sent again",
                "add 'x-retry' with repeat: always, once, opt-in or never",
            )
        fields.done(
            {
                "callbacks": "remove it; the client receives no calls",
                "servers": "name the server under 'servers' of the document",
            }
        )
        return operation if name else None

    def _use(self, location: Location, operation: str, what: str, name: str) -> None:
        self.uses.append(Use(location=location, operation=operation, what=what, name=name))

    def _tag(self, fields: Fields, operation: str) -> str:
        tags = fields.texts("tags")
        if len(tags) != 1:
            place = fields.entries["tags"].location if "tags" in fields else fields.location
            fields.complain(
                place, f"{fields.title} has to have one tag", "name the one group it belongs to"
            )
        for name, place in tags:
            self._use(place, operation, "tag", name)
        return tags[0][0] if tags else ""

    def _request_body(self, fields: Fields, method: str) -> openapi.RequestBody | None:
        entry = fields.get("requestBody")
        if entry is None:
            return None
        if method in _WITHOUT_BODY:
            fields.complain(
                entry.location,
                f"HTTP gives a body of {method.upper()} no meaning",
                "use POST, PUT or PATCH, or parameters",
            )
        return self._bodies.parse(
            entry.value, f"the request body of {fields.title}", entry.location
        )

    def _body(self, fields: Fields) -> openapi.RequestBody:
        fields.needed("content")
        body = openapi.RequestBody(
            location=fields.location,
            required=fields.flag("required"),
            description=fields.text("description"),
            content=self._contents.of_request(fields),
        )
        in_place = body.content and isinstance(body.content[0].schema, openapi.InlineObject)
        if in_place and not body.required and not fields.misspelt("required"):
            fields.complain(
                fields.place("required"),
                "a body whose members are arguments is always sent",
                "add required: true",
            )
        fields.done()
        return body

    def _replies(self, fields: Fields, method: str) -> tuple[openapi.Response, ...]:
        fields.needed("responses")
        found: list[openapi.Response] = []
        entries = fields.objects("responses")
        if "responses" in fields and not entries:
            fields.complain(
                fields.entries["responses"].location,
                f"{fields.title} has no reply",
                "describe the reply to a success",
            )
        for entry in entries:
            if not _STATUS.fullmatch(entry.key):
                fields.complain(
                    entry.location,
                    f"'{entry.key}' is no status of a reply",
                    "write a number such as '200', a range such as '4XX', or default",
                )
                continue
            title = f"the reply {entry.key} of {fields.title}"
            parsed = self._responses.parse(entry.value, title, entry.location)
            if parsed is None:
                continue
            if parsed.content and (entry.key in _NO_CONTENT or method == "head"):
                fields.complain(entry.location, f"{title} cannot have content", "remove 'content'")
            found.append(
                openapi.Response(
                    location=entry.location,
                    status=entry.key,
                    description=parsed.description,
                    content=parsed.content,
                    headers=parsed.headers,
                    enveloped=parsed.enveloped,
                )
            )
        return tuple(found)

    def _response(self, fields: Fields) -> openapi.Response:
        """A reply; its status is set where it is used."""
        content, enveloped = self._contents.of_reply(fields)
        headers = [
            self._headers.parse(entry.value, f"the header {entry.key}", entry.location)
            for entry in fields.objects("headers")
        ]
        response = openapi.Response(
            location=fields.location,
            status="",
            description=fields.needed_text("description"),
            content=content,
            headers=tuple(header for header in headers if header is not None),
            enveloped=enveloped,
        )
        fields.done({"links": "remove it; the client does not follow links"})
        return response
