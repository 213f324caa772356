"""What only extensions say, in words too, since no other tool reads them."""

from __future__ import annotations

import re

from ..openapi import Api, ErrorText, Json, Operation
from ..parse.contents import FORM
from .schemas import Object, items, members, text

_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z`])")


def one_line(value: Json) -> str:
    """A string without its line breaks."""
    return re.sub(r"\s*\n\s*", " ", text(value).strip())


def parted(value: Json) -> tuple[str, str]:
    """The first sentence of a description, and the others."""
    first, *others = _SENTENCE.split(one_line(value), maxsplit=1)
    return first, " ".join(others)


def with_values(schema: Object) -> Object:
    """An enumeration that may have other values, with its values in the description."""
    if "x-values" not in schema:
        return schema
    lines = [_line(members(item)) for item in items(schema["x-values"])]
    return {**schema, "description": _listed(schema, "Known values; there may be others:", lines)}


def with_refusals(found: Object, operation: Operation, api: Api) -> Object:
    """An operation with the texts of its refusals in the description."""
    texts = {item.id: item for item in api.error_texts}
    lines = [_refusal(texts[name]) for name in operation.errors]
    if not lines:
        return found
    return {**found, "description": _listed(found, "Refusals, by example:", lines)}


def with_form(body: Object, form: Object) -> Object:
    """A request body whose description says that the server accepts a form too."""
    said = f"{one_line(body.get('description'))} The body may also be sent as {FORM}"
    names = [f"`{name}`" for name in members(form.get("encoding"))]
    if names:
        said += f", with {' and '.join(names)} as JSON text"
    return {**body, "description": f"{said}."}


def _line(value: Object) -> str:
    name, said = text(value.get("name")), one_line(value.get("description"))
    shown = _code(str(value["value"]))
    if name and name != value["value"]:
        shown += f" ({name})"
    return f"{shown}: {said}" if said else shown


def _refusal(item: ErrorText) -> str:
    return f"{_code(one_line(item.example))}: {one_line(item.description)}"


def _code(value: str) -> str:
    """A span of code in Markdown: its fence is longer than any in the value."""
    longest = max(map(len, re.findall("`+", value)), default=0)
    fence = "`" * (longest + 1)
    space = " " if value[:1] == "`" or value[-1:] == "`" else ""
    return f"{fence}{space}{value}{space}{fence}"


def _listed(owner: Object, title: str, lines: list[str]) -> str:
    listed = "\n".join(f"- {line}" for line in lines)
    said = text(owner.get("description")).rstrip()
    return f"{said}\n\n{title}\n\n{listed}" if said else f"{title}\n\n{listed}"
