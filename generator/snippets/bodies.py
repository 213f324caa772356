"""Bodies as the exact strings that are sent, each with its Content-Type."""

from __future__ import annotations

import json
from urllib.parse import quote

from ..openapi import Json, Operation
from ..values.wire import Wire


def body_of(operation: Operation, wire: Wire) -> tuple[str, str | None]:
    """The Content-Type and the text of the request's body; empty and None without a body."""
    if operation.request_body is None:
        return "", None
    name = operation.request_body.content[0].name
    if name.endswith("json"):
        return name, json_text(wire.body)
    pairs = (f"{quote(key, safe='')}={quote(text, safe='')}" for key, text in wire.fields)
    return name, "&".join(pairs)


def json_text(value: Json) -> str:
    """A value as JSON on one line in ASCII, which every shell and code page leaves unchanged.

    Two braces in a row, which files for editors take for a variable, do not occur.
    """
    text = json.dumps(value, allow_nan=False)
    # Outside of strings JSON has neither a DEL nor two opening braces in a row.
    return text.replace("\x7f", "\\u007f").replace("{{", "{\\u007b")
