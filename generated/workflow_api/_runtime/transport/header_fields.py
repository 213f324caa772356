# SPDX-License-Identifier: MIT
"""Names and values of headers: what HTTP allows."""

from __future__ import annotations

import re

_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?")
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")


def is_field_value(text: str) -> bool:
    """Whether HTTP allows the text as the value of a header (RFC 9110, section 5.5)."""
    return _VALUE.fullmatch(text) is not None


def field_value(name: str, text: str) -> str:
    """The text, if HTTP allows it as the value of a header (RFC 9110, section 5.5).

    Raises:
        ValueError: it is not allowed; the message names the header, not the text.
    """
    if not is_field_value(text):
        # It may be a secret: no frame of the exception holds it.
        del text
        raise ValueError(
            f"header {name}: the value has characters that a header cannot carry, or a space or"
            " line break at its beginning or end"
        )
    return text


def field_name(name: str) -> str:
    """The name in lower case, if HTTP allows it (RFC 9110, section 5.1).

    Raises:
        ValueError: it is not allowed.
    """
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not a valid header name")
    return name.lower()
