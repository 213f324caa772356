"""Lists that are read page after page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .. import openapi
from ..openapi import Json
from ..python.arguments import Argument, by_spec_name
from ..python.expressions import Expressions, plain
from ..values.wire import wire_request
from .reply_rows import Reader, main_reply
from .request_rows import Sender, Values
from .rows import call_of, reply_of, tuple_of


def pages_of(
    operation: openapi.Operation,
    arguments: Sequence[Argument],
    sender: Sender,
    reader: Reader,
    expressions: Expressions,
) -> str:
    """The rows about a list that is read page after page; empty where there is none.

    From the middle, two full pages with an item that moved from the first to the second, and a
    short one; from the beginning, an item at a time and an empty page.
    """
    paging = operation.paging
    listed = _listed(operation, paging, reader) if paging else None
    if paging is None or listed is None:
        return ""
    list_page, schema = listed
    one, two, three, four = (reader.whole.of(schema) for _ in range(4))
    by_name = by_spec_name(arguments)
    size = by_name[paging.size].name
    position = by_name[paging.offset or paging.page or ""].name
    everything = dict(sender.everything)
    begins, step = (0, 2) if paging.offset else (1, 1)

    def row(given: Values, positions: Sequence[int], pages: Sequence[list[Json]]) -> str:
        bodies = [
            plain(wire_request(operation, arguments, {**given, position: number}).body)
            for number in positions
        ]
        bodies_read = [{**list_page, paging.items: items, paging.total: 4} for items in pages]
        answers = [call_of("Answer", [reply_of(operation, body)]) for body in bodies_read]
        told: list[Json] = []
        for items in pages:
            told += [item for item in items if item not in told]
        read = [expressions.read(item, schema) for item in told]
        words = [sender.iterating(given), tuple_of(bodies), tuple_of(answers), tuple_of(read)]
        return call_of("Pages", words)

    middle = {**everything, size: 2, position: 3}
    beginning = {name: value for name, value in everything.items() if name != position}
    return tuple_of(
        [
            row(middle, [3, 3 + step, 3 + 2 * step], [[one, two], [two, three], [four]]),
            row({**beginning, size: 1}, [begins, begins + 1, begins + 2], [[one], [two], []]),
        ]
    )


def _listed(
    operation: openapi.Operation, paging: openapi.Paging, reader: Reader
) -> tuple[Mapping[str, Json], openapi.Schema] | None:
    """A whole page and the schema of its items."""
    _, media = main_reply(operation)
    named = reader.schemas.named(media.schema) if media else None
    if media is None or not isinstance(named, openapi.ObjectSchema):
        return None
    for item in reader.schemas.members(named):
        if item.name == paging.items and isinstance(item.schema, openapi.Array):
            found = reader.whole.of(media.schema)
            return (found, item.schema.items) if isinstance(found, Mapping) else None
    return None
