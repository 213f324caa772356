# SPDX-License-Identifier: MIT
"""The arguments of a call: from path, query and body; letter case of names does not matter."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl

from .envelope import Refused, ServerPage
from .exchange import Request
from .ids import read_id
from .lenient import Unreadable, read, read_object
from .values import Json, plain_text

PREFIX = "workflowapi"
_PROCESS_ID = (
    "Parameter 'processid' is required and must be GUID!"
    " Use such URL format: workflowapi/{operation}/{processid}."
)
_COUNT = re.compile(r"[+-]?[0-9]{1,18}")
_FORM = "application/x-www-form-urlencoded"
_JSON = "application/json"
_LONGEST_MEMBER = 4 * 1024 * 1024


class Arguments:
    """The arguments of one call.

    `path_id` is the part of the path after the operation. In a body that `is_json` the server
    takes texts for dates: forms/json-Owner-raw-set-read-2, against form-Owner-raw-set-read-2.
    """

    def __init__(
        self, operation: str, path_id: str | None, members: Mapping[str, Json], is_json: bool
    ) -> None:
        self.operation = operation
        self.path_id = path_id
        self.members = members
        self.is_json = is_json
        self._by_small_name = {name.lower(): value for name, value in members.items()}

    def has(self, name: str) -> bool:
        """Whether the argument was sent, or null: parameters/createinstance-parameters-null."""
        return name.lower() in self._by_small_name

    def value(self, name: str) -> Json:
        """The argument as it was sent; None when it was not."""
        return self._by_small_name.get(name.lower())

    def text(self, name: str) -> str | None:
        """The argument's text; null and the empty text count as absent: transport/null-member."""
        return plain_text(self.value(name)) or None

    def process_id(self) -> str:
        """The id of the instance; the path wins: transport/twice-path-body, -path-query."""
        found = read_id(self.path_id if self.path_id is not None else self.text("processId"))
        if found is None:
            raise Refused(_PROCESS_ID)
        return found

    def process_ids(self) -> list[str] | None:
        """The ids of instances; in a query they are JSON text: more/updateinstances-get.

        None for anything that is not a list of ids: instances/updateinstances-bad.
        """
        value = self.value("processIds")
        if isinstance(value, str):
            try:
                value = read(value)
            except Unreadable:
                return None
        if not isinstance(value, list):
            return None
        found = [read_id(item) if isinstance(item, str) else None for item in value]
        ids = [item for item in found if item is not None]
        return ids if len(ids) == len(found) else None

    def count(self, name: str) -> int | None:
        """A number; what cannot be read is ignored: listing/getinstances-take-bad, -take-text."""
        text = (self.text(name) or "").strip()
        return int(text) if _COUNT.fullmatch(text) else None


def read_arguments(request: Request) -> Arguments:
    """The arguments of a request to the API. Raises ServerPage if it has no operation."""
    if request.method not in ("GET", "POST"):
        # transport/verb-put, -delete, -patch
        raise ServerPage(f"Method {request.method} is not supported")
    members = _fields(request.query)
    # transport/get-with-json: the body of a GET is not read.
    if request.method == "POST":
        members = _with_body(request, members)
    _, *rest = request.segments
    named = plain_text(members.get(_name_of(members, "operation")))
    operation = (rest[0] if rest else named) or ""
    is_json = request.method == "POST" and _media_type(request) == _JSON
    return Arguments(operation, rest[1] if len(rest) > 1 else None, members, is_json)


def _media_type(request: Request) -> str:
    return (request.header("Content-Type") or "").partition(";")[0].strip().lower()


def _with_body(request: Request, query: dict[str, Json]) -> dict[str, Json]:
    content_type = request.header("Content-Type")
    if content_type is None:
        # transport/body-none, content-none
        raise ServerPage(
            "Object reference not set to an instance of an object.",
            kind="System.NullReferenceException",
        )
    media_type = _media_type(request)
    if media_type == _FORM:
        return query | _form_fields(request.body.decode("utf-8", "replace"))
    if media_type == "multipart/form-data":
        return query | _parts(content_type, request.body)
    if media_type != _JSON:
        # transport/content-text, -xml, -vendor-json
        raise ServerPage(f"Content type {content_type} is not supported")
    try:
        body = read_object(_decoded(request.body, content_type))
    except Unreadable as error:
        # transport/body-empty-json, -array, -text-json, -null, -invalid-json
        raise ServerPage("Invalid request body type") from error
    if {name.lower() for name in query} & {name.lower() for name in body}:
        # transport/twice-query-body
        raise ServerPage("Invalid request body type")
    return query | body


def _decoded(body: bytes, content_type: str) -> str:
    """transport/body-bom, body-utf16, body-invalid-utf8."""
    charset = "utf-8"
    for part in content_type.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.strip().lower() == "charset":
            charset = value.strip().strip('"')
    try:
        codecs.lookup(charset)
    except LookupError:
        charset = "utf-8"
    return body.decode(charset, "replace").removeprefix("\ufeff")


def _form_fields(text: str) -> dict[str, Json]:
    """forms/form-4194304 has the longest member, counted as it is encoded."""
    if any(len(pair.partition("=")[2]) > _LONGEST_MEMBER for pair in text.split("&")):
        raise ServerPage(
            f"Form value length limit {_LONGEST_MEMBER} exceeded.",
            kind="System.IO.InvalidDataException",
        )
    return _fields(text)


def _fields(text: str) -> dict[str, Json]:
    """Names and values; a name that comes twice has both, with a comma: transport/twice-query."""
    found: dict[str, Json] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        known = _name_of(found, name)
        found[known] = f"{found[known]},{value}" if known in found else value
    return found


def _name_of(members: Mapping[str, Json], name: str) -> str:
    return next((known for known in members if known.lower() == name.lower()), name)


def _parts(content_type: str, body: bytes) -> dict[str, Json]:
    """The fields of a multipart form: transport/multipart."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode("latin-1", "replace")
    found: dict[str, Json] = {}
    for part in BytesParser(policy=HTTP).parsebytes(head + body).iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(content, bytes):
            found[name] = content.decode("utf-8", "replace")
    return found
