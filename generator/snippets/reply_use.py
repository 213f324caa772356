"""What an example prints of a reply: what the operation was asked for, not the raw text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from .. import openapi
from ..names import pascal, snake
from ..openapi import NamedSchemas, ScalarType
from ..python.results import successes

_TELLING = ("StateName", "Name", "CommandName", "ProcessId", "token_endpoint", "token_type")
"""Members that say most to a reader; the access token, which is a secret, is none of them."""
_RAW = "json.RawMessage"
_GO_TYPES = {
    ScalarType.STRING: "string",
    ScalarType.BOOLEAN: "bool",
    # The digits as they are.
    ScalarType.INTEGER: "json.Number",
    ScalarType.NUMBER: "json.Number",
}
_PLAIN = re.compile("[A-Za-z][A-Za-z0-9_]*")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyUse:
    """How the data of a reply are used. All names are those of the reply.

    Attributes:
        is_done: the reply says nothing but that it worked.
        is_list: each item of a list is printed.
        within: the member of the data that has the list; empty if the data are the list.
        total: the member of the data that counts the items of all pages.
        member: the member that is printed, of each item or of the data; empty for the whole.
        is_nullable: the data are null if nothing has the id of the request.
        is_text: what is printed is a string.
        python_within, python_total, python_member: the same as attributes of the Python client.
        go_within, go_total, go_member: the same as fields of a struct in Go.
        go_type: the type in Go of what is printed.
        is_raw: this type is the text of JSON, since any value is possible.
    """

    is_done: bool = False
    is_list: bool = False
    within: str = ""
    total: str = ""
    member: str = ""
    is_nullable: bool = False
    is_text: bool = False
    python_within: str = ""
    python_total: str = ""
    python_member: str = ""
    go_within: str = ""
    go_total: str = ""
    go_member: str = ""
    go_type: str = _RAW
    is_raw: bool = True

    @property
    def is_value(self) -> bool:
        """Whether the data are printed as they are."""
        return not (self.is_done or self.is_list or self.member)


def reply_use(operation: openapi.Operation, schemas: NamedSchemas) -> ReplyUse:
    """What the examples of an operation print."""
    media = [media for response in successes(operation) for media in response.content]
    schema = media[0].schema if media else None
    if schema is None or isinstance(schema, openapi.Constant):
        return ReplyUse(is_done=True)
    if operation.paging is not None:
        return _page(operation.paging, _members(schema, schemas), schemas)
    if isinstance(schema, openapi.Array):
        member = _telling(_members(schema.items, schemas))
        return replace(_printing(member, schema.items), is_list=True)
    member = _telling(_members(schema, schemas))
    return replace(_printing(member, schema), is_nullable=schema.nullable and member is not None)


def _page(
    paging: openapi.Paging, members: Iterable[openapi.Property], schemas: NamedSchemas
) -> ReplyUse:
    named = {item.name: item for item in members}
    items, total = named[paging.items], named[paging.total]
    if not _PLAIN.fullmatch(items.name) or not _PLAIN.fullmatch(total.name):
        return ReplyUse()
    of_item = items.schema.items if isinstance(items.schema, openapi.Array) else items.schema
    keys = [item for item in _members(of_item, schemas) if item.name == paging.key]
    return replace(
        _printing(_telling(keys), of_item),
        is_list=True,
        within=items.name,
        total=total.name,
        python_within=_attribute(items),
        python_total=_attribute(total),
        go_within=_field(items),
        go_total=_field(total),
    )


def _printing(member: openapi.Property | None, schema: openapi.Schema) -> ReplyUse:
    """Prints the member, or without one the value of this schema."""
    shown = member.schema if member else schema
    go_type = _GO_TYPES[shown.type] if isinstance(shown, openapi.Scalar) else _RAW
    return ReplyUse(
        member=_name(member),
        is_text=go_type == "string",
        python_member=_attribute(member),
        go_member=_field(member),
        go_type=go_type,
        is_raw=go_type == _RAW,
    )


def _members(schema: openapi.Schema, schemas: NamedSchemas) -> list[openapi.Property]:
    found = schemas.named(schema)
    return list(schemas.members(found)) if isinstance(found, openapi.ObjectSchema) else []


def _telling(members: Iterable[openapi.Property]) -> openapi.Property | None:
    """The member that says most; None where there are none, or none with a plain name."""
    found = {item.name: item for item in members if _PLAIN.fullmatch(item.name)}
    known = [found[name] for name in _TELLING if name in found]
    single = [item for item in found.values() if isinstance(item.schema, openapi.Scalar)]
    return next(iter([*known, *single]), None)


def _name(member: openapi.Property | None) -> str:
    return member.name if member else ""


def _field(member: openapi.Property | None) -> str:
    # Go writes the initialism in capitals.
    return re.sub("Id$", "ID", pascal(member.name)) if member else ""


def _attribute(member: openapi.Property | None) -> str:
    return (member.python_name or snake(member.name)) if member else ""
