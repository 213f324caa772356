"""The keys that begin with `x-` at the top of the document and at operations."""

from __future__ import annotations

from .. import openapi
from ..diagnostics import Location
from ..document.nodes import Entry, ScalarNode
from .object_reader import Fields, did_you_mean, nearest

_STATUSES = (200, 500)


def retry_of(operation: Fields) -> openapi.Retry | None:
    """`x-retry` of an operation."""
    fields = operation.fields("x-retry", f"'x-retry' of {operation.title}")
    if fields is None:
        return None
    found = fields.needed_text("repeat")
    if found and found not in set(openapi.Repeat):
        fields.complain(
            fields.place("repeat"),
            f"'repeat' cannot be '{found}'" + did_you_mean(nearest(found, openapi.Repeat)),
            f"write one of {', '.join(openapi.Repeat)}",
        )
    retry = openapi.Retry(
        location=fields.location,
        repeat=openapi.Repeat(found) if found in set(openapi.Repeat) else openapi.Repeat.NEVER,
        requires=fields.optional_text("requires"),
        done_when=fields.optional_text("done-when"),
        confirm=_confirm(fields),
        read=fields.optional_text("read"),
    )
    fields.done()
    return retry


def _confirm(retry: Fields) -> openapi.Confirm | None:
    fields = retry.fields("confirm", f"'confirm' of {retry.title}")
    if fields is None:
        return None
    operation = fields.needed_text("operation")
    fields.needed("equal")
    equal = [(entry.key, _text(fields, entry)) for entry in fields.objects("equal")]
    fields.done()
    if "equal" in fields and not equal:
        fields.complain(
            fields.place("equal"), f"'equal' of {fields.title} is empty", "name what to compare"
        )
    return openapi.Confirm(location=fields.location, operation=operation, equal=tuple(equal))


def paging_of(operation: Fields) -> openapi.Paging | None:
    """`x-paging` of an operation."""
    fields = operation.fields("x-paging", f"'x-paging' of {operation.title}")
    if fields is None:
        return None
    paging = openapi.Paging(
        location=fields.location,
        items=fields.needed_text("items"),
        key=fields.needed_text("key"),
        total=fields.needed_text("total"),
        size=fields.needed_text("size"),
        offset=fields.optional_text("offset"),
        page=fields.optional_text("page"),
    )
    if (paging.offset is None) == (paging.page is None):
        fields.complain(
            fields.location,
            f"{fields.title} needs either 'offset' or 'page'",
            "name the argument that leaves items out, or the one that counts pages",
        )
    fields.done()
    return paging


def _text(fields: Fields, entry: Entry) -> str:
    value = entry.value.value if isinstance(entry.value, ScalarNode) else None
    if isinstance(value, str):
        return value
    fields.complain(
        entry.value.location, f"'{entry.key}' has to be the name of an argument", "write a text"
    )
    return ""


def errors_of(
    operation: Fields,
) -> tuple[tuple[str, Location], ...]:
    """`x-errors` of an operation: the ids of texts, each with its place."""
    return operation.texts("x-errors")


def error_table(
    document: Fields,
) -> tuple[tuple[openapi.ErrorKind, ...], tuple[openapi.ErrorText, ...]]:
    """`x-errors` at the top: kinds and texts."""
    fields = document.fields("x-errors", "'x-errors'")
    if fields is None:
        return (), ()
    kinds = tuple(_kind(fields, entry) for entry in fields.objects("kinds"))
    texts = tuple(_error_text(fields, entry) for entry in fields.objects("texts"))
    fields.done()
    return kinds, texts


def _kind(table: Fields, entry: Entry) -> openapi.ErrorKind:
    fields = Fields.of(entry.value, f"the kind {entry.key}", entry.location, table.problems)
    kind = openapi.ErrorKind(
        location=fields.place("class"),
        name=entry.key,
        class_name=fields.needed_text("class"),
        description=fields.needed_text("description"),
    )
    fields.done()
    return kind


def _error_text(table: Fields, entry: Entry) -> openapi.ErrorText:
    fields = Fields.of(entry.value, f"the text {entry.key}", entry.location, table.problems)
    status = fields.get("status")
    value = status.value.value if status and isinstance(status.value, ScalarNode) else 200
    if value not in _STATUSES or isinstance(value, bool):
        fields.complain(
            fields.place("status"),
            f"the status of {fields.title} is neither 200 nor 500",
            "write 500 for the HTTP 500 page, or remove 'status'",
        )
    recorded = fields.texts("recorded")
    if "recorded" in fields and not 1 <= len(recorded) <= 3:
        fields.complain(
            fields.place("recorded"),
            "'recorded' has to name one to three exchanges",
            "keep the plainest ones",
        )
    text = openapi.ErrorText(
        location=entry.location,
        kind_location=fields.place("kind"),
        pattern_location=fields.place("pattern"),
        example_location=fields.place("example"),
        id=entry.key,
        kind=fields.needed_text("kind"),
        pattern=fields.needed_text("pattern"),
        description=fields.needed_text("description"),
        example=fields.needed_text("example"),
        status=value if isinstance(value, int) and value in _STATUSES else 200,
        recorded=tuple(name for name, _ in recorded),
    )
    fields.done()
    return text


def look_ups_of(document: Fields) -> openapi.LookUps | None:
    """`x-process-parameters` at the top."""
    fields = document.fields("x-process-parameters", "'x-process-parameters'")
    if fields is None:
        return None
    found = openapi.LookUps(
        location=fields.location,
        scheme=fields.needed_text("scheme"),
        instance=fields.needed_text("instance"),
        reserved=tuple(name for name, _ in fields.texts("reserved")),
    )
    fields.done()
    return found
