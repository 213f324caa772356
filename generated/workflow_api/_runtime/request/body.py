"""Bodies of requests: JSON and forms."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import urlencode

import msgspec

from ..transport.secret import Secret
from .argument_texts import text_of

FORM = "application/x-www-form-urlencoded"


def _unknown_type(value: object) -> object:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, Secret):
        if not value.is_unicode():
            raise ValueError("a password must be valid Unicode")
        return value.reveal()
    raise TypeError(f"{type(value).__name__} cannot be sent as JSON")


_ENCODER = msgspec.json.Encoder(enc_hook=_unknown_type, decimal_format="number")


def encode_body(media_type: str, value: object) -> bytes:
    """The bytes of a body: a form where the media type says so, else JSON.

    Raises:
        TypeError: the value cannot be sent so.
        ValueError: a string that is not valid Unicode.
    """
    if media_type == FORM:
        return urlencode(_form_fields(value)).encode("ascii")
    return _ENCODER.encode(value)


def _form_fields(value: object) -> list[tuple[str, str]]:
    members = msgspec.to_builtins(value, builtin_types=(datetime,), enc_hook=_unknown_type)
    if not isinstance(members, dict):
        raise TypeError("a form must be an object")
    return [
        (name, _field_text(one))
        for name, item in members.items()
        for one in (item if isinstance(item, list | tuple) else (item,))
    ]


def _field_text(value: object) -> str:
    """A member of a form: a single value as its text, anything else as its JSON text."""
    if isinstance(value, Mapping | list | tuple) or value is None:
        return _ENCODER.encode(value).decode("utf-8")
    return text_of(value)
