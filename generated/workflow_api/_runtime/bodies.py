"""Bodies of requests: JSON, forms, multipart, text and bytes."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from urllib.parse import urlencode

import msgspec

from .places import text_of

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def _unknown_type(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


_ENCODER = msgspec.json.Encoder(enc_hook=_unknown_type, decimal_format="number")


def encode_body(media_type: str, value: object) -> tuple[str, bytes]:
    """The Content-Type header and the bytes of a body.

    Args:
        media_type: as the document has it.
        value: a mapping of names to values for objects and forms, else the one value.

    Raises:
        TypeError: the value cannot be sent so.
        ValueError: a text that is no valid Unicode.
    """
    if media_type == JSON or media_type.endswith("+json"):
        return media_type, _ENCODER.encode(value)
    if media_type == FORM:
        return media_type, urlencode(_form_fields(value)).encode("ascii")
    if media_type == MULTIPART:
        return _multipart(_members(value))
    if isinstance(value, bytes | bytearray):
        return media_type, bytes(value)
    text = text_of(value)
    if media_type.startswith("text/"):
        return f"{media_type}; charset=utf-8", text.encode("utf-8")
    return media_type, text.encode("utf-8")


def _members(value: object) -> Mapping[str, object]:
    members = msgspec.to_builtins(value, builtin_types=(bytes, datetime), enc_hook=_unknown_type)
    if not isinstance(members, dict):
        raise TypeError("a form must be an object")
    return members


def _form_fields(value: object) -> list[tuple[str, str]]:
    fields: list[tuple[str, str]] = []
    for name, item in _members(value).items():
        many = isinstance(item, Sequence) and not isinstance(item, str | bytes)
        for one in item if isinstance(item, Sequence) and many else (item,):
            fields.append((name, _field_text(one)))
    return fields


def _field_text(value: object) -> str:
    """A member of a form: a single value as its text, anything else as its JSON text."""
    if isinstance(value, Mapping | list | tuple) or value is None:
        return _ENCODER.encode(value).decode("utf-8")
    return text_of(value)


def _multipart(members: Mapping[str, object]) -> tuple[str, bytes]:
    boundary = secrets.token_hex(16)
    parts: list[bytes] = []
    for name, value in members.items():
        quoted = _disposition(name)
        if isinstance(value, bytes):
            head = f'form-data; name="{quoted}"; filename="{quoted}"\r\n'
            head += "Content-Type: application/octet-stream"
            content = value
        else:
            head = f'form-data; name="{quoted}"'
            content = _field_text(value).encode("utf-8")
        parts.append(f"--{boundary}\r\nContent-Disposition: {head}\r\n\r\n".encode() + content)
    body = b"\r\n".join([*parts, f"--{boundary}--\r\n".encode()])
    return f"{MULTIPART}; boundary={boundary}", body


def _disposition(name: str) -> str:
    """A name as HTML forms quote it, so that it cannot end its header."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
