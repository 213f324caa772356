"""Lists that are read page after page."""

from __future__ import annotations

from collections.abc import Sequence

from .. import openapi
from ..encoders import literal
from ..names import snake
from ..openapi import Json
from ..python.arguments import Argument, by_spec_name
from ..python.expressions import Expressions, plain
from ..values.wire import wire_request
from .full_values import FullValues
from .request_rows import RequestRows, Values
from .rows import call_of, main_reply, tuple_of


def pages_of(
    operation: openapi.Operation,
    arguments: Sequence[Argument],
    requests: RequestRows,
    schemas: openapi.NamedSchemas,
    expressions: Expressions,
) -> dict[str, str]:
    """The attributes about a list that is read page after page; none where it is not.

    From the middle: two full pages, where an item moved from the first to the second, and a short
    page. From the beginning: pages of one item, and an empty page.
    """
    paging = operation.paging
    key = _key(operation, paging, schemas) if paging else None
    if paging is None or key is None:
        return {}
    values = FullValues(schemas)
    keys = [values.of(key.schema, key.name) for _ in range(4)]
    words = [
        _names(paging.items, snake(paging.items)),
        _names(key.name, key.python_name or snake(key.name)),
        tuple_of(f"({plain(value)}, {expressions.read(value, key.schema)})" for value in keys),
    ]
    by_name = by_spec_name(arguments)
    size = by_name[paging.size].name
    position = by_name[paging.offset or paging.page or ""]
    begins, step = (0, 2) if paging.offset else (1, 1)

    def row(given: Values, positions: Sequence[int], pages: str) -> str:
        sent = wire_request(operation, arguments, {**given, position.name: positions[0]}).body
        told = [requests.iterating(given), plain(sent), literal(position.spec_name)]
        return call_of("Pages", [*told, tuple_of(map(str, positions)), pages])

    middle = {**requests.everything, size: 2, position.name: 3}
    beginning: dict[str, Json] = {**requests.needed, size: 1}
    rows = [
        row(middle, [3, 3 + step, 3 + 2 * step], "((0, 1), (1, 2), (3,))"),
        row(beginning, [begins, begins + 1, begins + 2], "((0,), (1,), ())"),
    ]
    return {"listed": call_of("Listed", words), "pages": tuple_of(rows)}


def _names(name: str, python_name: str) -> str:
    return f"({literal(name)}, {literal(python_name)})"


def _key(
    operation: openapi.Operation, paging: openapi.Paging, schemas: openapi.NamedSchemas
) -> openapi.Property | None:
    """The member by which items are told apart; None where the reply has no such list."""
    _, media = main_reply(operation)
    named = schemas.named(media.schema) if media else None
    if not isinstance(named, openapi.ObjectSchema):
        return None
    for item in schemas.members(named):
        if item.name == paging.items and isinstance(item.schema, openapi.Array):
            listed = schemas.named(item.schema.items)
            if isinstance(listed, openapi.ObjectSchema):
                members = schemas.members(listed)
                return next((one for one in members if one.name == paging.key), None)
    return None
