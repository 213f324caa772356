"""The keys that begin with `x-` at the top of the document and at operations."""

from __future__ import annotations

from .. import openapi
from ..document.nodes import Entry, ScalarNode
from .context import Context, NameKind
from .object_reader import ObjectReader, did_you_mean, nearest

_STATUSES = (200, 500)


def errors_of(context: Context, operation: ObjectReader) -> tuple[str, ...]:
    """`x-errors` of an operation: the ids of texts."""
    found = operation.strings("x-errors")
    for name, place in found:
        context.note_name(NameKind.ERROR_TEXT, name, place)
    return tuple(name for name, _ in found)


def retry_of(context: Context, operation: ObjectReader) -> openapi.Retry | None:
    """`x-retry` of an operation."""
    reader = operation.object("x-retry")
    if reader is None:
        return None
    found = reader.required_string("repeat")
    if found and found not in set(openapi.Repeat):
        reader.report(
            reader.place("repeat"),
            f"'repeat' cannot be '{found}'" + did_you_mean(nearest(found, openapi.Repeat)),
            f"write one of {', '.join(openapi.Repeat)}",
        )
    retry = openapi.Retry(
        location=reader.location,
        repeat=openapi.Repeat(found) if found in set(openapi.Repeat) else openapi.Repeat.NEVER,
        requires=context.optional_name(reader, "requires", NameKind.ARGUMENT),
        done_when=context.optional_name(reader, "done-when", NameKind.ERROR_KIND),
        confirm=_confirm(context, reader),
        read=context.optional_name(reader, "read", NameKind.OPERATION),
    )
    reader.done()
    return retry


def _confirm(context: Context, retry: ObjectReader) -> openapi.Confirm | None:
    reader = retry.object("confirm")
    if reader is None:
        return None
    operation = context.required_name(reader, "operation", NameKind.OPERATION)
    reader.required("equal")
    pairs = reader.object("equal")
    equal: list[tuple[str, str]] = []
    if pairs is not None:
        for entry in pairs.entries.values():
            argument = pairs.required_string(entry.key)
            equal.append((entry.key, argument))
            context.note_name(NameKind.MEMBER, entry.key, entry.location, operation)
            context.note_name(NameKind.ARGUMENT, argument, entry.value.location)
        if not equal:
            reader.report(reader.place("equal"), f"{pairs.title} is empty", "name what to compare")
    reader.done()
    return openapi.Confirm(location=reader.location, operation=operation, equal=tuple(equal))


def paging_of(context: Context, operation: ObjectReader) -> openapi.Paging | None:
    """`x-paging` of an operation."""
    reader = operation.object("x-paging")
    if reader is None:
        return None
    paging = openapi.Paging(
        location=reader.location,
        places=reader.places(),
        items=context.required_name(reader, "items", NameKind.MEMBER),
        key=reader.required_string("key"),
        total=context.required_name(reader, "total", NameKind.MEMBER),
        size=context.required_name(reader, "size", NameKind.ARGUMENT),
        offset=context.optional_name(reader, "offset", NameKind.ARGUMENT),
        page=context.optional_name(reader, "page", NameKind.ARGUMENT),
    )
    if (paging.offset is None) == (paging.page is None):
        reader.report(
            reader.location,
            f"{reader.title} needs either 'offset' or 'page'",
            "name the argument that skips items, or the one that counts pages",
        )
    reader.done()
    return paging


def error_table(
    context: Context, document: ObjectReader
) -> tuple[tuple[openapi.ErrorKind, ...], tuple[openapi.ErrorText, ...]]:
    """`x-errors` at the top: kinds and texts."""
    reader = document.object("x-errors", "'x-errors'")
    if reader is None:
        return (), ()
    kinds = tuple(_kind(context, entry) for entry in reader.entries_of("kinds"))
    texts = tuple(_error_text(context, entry) for entry in reader.entries_of("texts"))
    reader.done()
    return kinds, texts


def _kind(context: Context, entry: Entry) -> openapi.ErrorKind:
    reader = context.reader(entry.value, f"the kind {entry.key}", entry.location)
    kind = openapi.ErrorKind(
        location=reader.place("class"),
        name=entry.key,
        class_name=reader.required_string("class"),
        description=reader.required_string("description"),
    )
    reader.done()
    return kind


def _error_text(context: Context, entry: Entry) -> openapi.ErrorText:
    reader = context.reader(entry.value, f"the text {entry.key}", entry.location)
    status = reader.get("status")
    value = status.value.value if status and isinstance(status.value, ScalarNode) else 200
    if value not in _STATUSES or isinstance(value, bool):
        reader.report(
            reader.place("status"),
            f"the status of {reader.title} is neither 200 nor 500",
            "write 500 for the HTTP 500 page, or remove 'status'",
        )
    recorded = reader.strings("recorded")
    if "recorded" in reader and not 1 <= len(recorded) <= 3:
        reader.report(
            reader.place("recorded"),
            "'recorded' must name one to three exchanges",
            "keep the plainest ones",
        )
    text = openapi.ErrorText(
        places=reader.places(),
        id=entry.key,
        kind=context.required_name(reader, "kind", NameKind.ERROR_KIND),
        pattern=reader.required_string("pattern"),
        description=reader.required_string("description"),
        example=reader.required_string("example"),
        status=value if isinstance(value, int) and value in _STATUSES else 200,
        recorded=tuple(name for name, _ in recorded),
    )
    reader.done()
    return text


def look_ups_of(context: Context, document: ObjectReader) -> openapi.LookUps | None:
    """`x-process-parameters` at the top."""
    reader = document.object("x-process-parameters", "'x-process-parameters'")
    if reader is None:
        return None
    found = openapi.LookUps(
        scheme=context.required_name(reader, "scheme", NameKind.OPERATION),
        instance=context.required_name(reader, "instance", NameKind.OPERATION),
        reserved=tuple(name for name, _ in reader.strings("reserved")),
    )
    reader.done()
    return found
