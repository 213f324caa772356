# SPDX-License-Identifier: MIT
"""Bodies of requests: JSON and forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from urllib.parse import urlencode

import msgspec

from ..transport.secret import Secret
from .argument_texts import text_of

FORM = "application/x-www-form-urlencoded"
LONGEST_MEMBER = 4 * 1024 * 1024
"""Bytes of a form's member, percent-encoded. A longer one is answered with status 500."""


def _unknown_type(value: object) -> object:
    if isinstance(value, datetime):
        return text_of(value)
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
        ValueError: a string that is not valid Unicode, or a member that is too long for a form.
    """
    if media_type == FORM:
        return "&".join(_form_fields(value)).encode("ascii")
    return _ENCODER.encode(value)


def _form_fields(value: object) -> Iterator[str]:
    members = msgspec.to_builtins(value, builtin_types=(datetime,), enc_hook=_unknown_type)
    if not isinstance(members, dict):
        raise TypeError("a form must be an object")
    for name, item in members.items():
        for one in _singles(item):
            field = urlencode({name: _field_text(one)})
            size = len(field.partition("=")[2])
            if size > LONGEST_MEMBER:
                raise ValueError(
                    f"{name}: {size} bytes in a form, and the server takes {LONGEST_MEMBER}: send"
                    " long values in a call of their own"
                )
            yield field


def _singles(item: object) -> Sequence[object]:
    """What is sent under the name of a member: a list of single values has one field for each."""
    if isinstance(item, list | tuple) and not any(isinstance(one, Mapping) for one in item):
        return item
    return (item,)


def _field_text(value: object) -> str:
    """A member of a form: a single value as its text, anything else as its JSON text."""
    if isinstance(value, Mapping | list | tuple) or value is None:
        return _ENCODER.encode(value).decode("utf-8")
    return text_of(value)
