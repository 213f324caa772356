"""Bodies as the exact texts that leave, each with its Content-Type."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from urllib.parse import quote

from ..openapi import Json, Operation, Scalar
from ..python.arguments import Argument
from ..values.wire import Wire, text_of


def body_of(
    operation: Operation, arguments: Iterable[Argument], wire: Wire
) -> tuple[str, str | None]:
    """The Content-Type and the text of the request's body; nothing for one without."""
    if operation.request_body is None:
        return "", None
    name = operation.request_body.content[0].name
    if name.endswith("json"):
        return name, json_text(wire.body)
    if name == "application/x-www-form-urlencoded":
        return name, "&".join(
            f"{quote(key, safe='')}={quote(text, safe='')}" for key, text in wire.fields
        )
    if name == "multipart/form-data":
        return _multipart(arguments, wire.fields)
    return text_type(name), text_of(wire.body)


def text_type(name: str) -> str:
    """The Content-Type of a text, which says in which encoding it comes."""
    return f"{name}; charset=utf-8" if name.startswith("text/") else name


def json_text(value: Json) -> str:
    """A value as JSON on one line in ASCII, which stays itself in every shell and code page.

    Two braces in a row, which files for editors take for a variable, do not occur.
    """
    text = json.dumps(value, allow_nan=False)
    # Outside of texts JSON has neither a DEL nor two opening braces in a row.
    return text.replace("\x7f", "\\u007f").replace("{{", "{\\u007b")


def _multipart(arguments: Iterable[Argument], fields: Iterable[tuple[str, str]]) -> tuple[str, str]:
    """The parts between a boundary that is the same each time and occurs in none of them."""
    files = {
        argument.spec_name
        for argument in arguments
        if isinstance(argument.schema, Scalar) and argument.schema.format == "binary"
    }
    parts = [_part(name, text, name in files) for name, text in fields]
    whole = "".join(parts)
    boundary = "form-" + hashlib.sha256(whole.encode("utf-8")).hexdigest()[:32]
    body = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts) + f"--{boundary}--\r\n"
    return f"multipart/form-data; boundary={boundary}", body


def _part(name: str, text: str, is_file: bool) -> str:
    # As HTML forms quote a name, so that it cannot end its header.
    quoted = name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
    head = f'Content-Disposition: form-data; name="{quoted}"'
    if is_file:
        head += f'; filename="{quoted}"\r\nContent-Type: application/octet-stream'
    return f"{head}\r\n\r\n{text}"
