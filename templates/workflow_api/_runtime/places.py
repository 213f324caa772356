"""Arguments as texts of the path, the query, a header or a cookie, by OpenAPI's styles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from enum import Enum
from urllib.parse import quote
from uuid import UUID

from .operation import Place

_FIELD_VALUE = re.compile(r"(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?")
_FIELD_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_DOTS = frozenset({"", ".", ".."})


def text_of(value: object) -> str:
    """A single value as text: `true`, `12.50`, an ISO date, an id with dashes.

    Raises:
        TypeError: the value is no single value.
    """
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int | float | Decimal | UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} cannot be written as one text")


def in_path(name: str, value: object, place: Place | None) -> str:
    """A value for its place in the path, percent-encoded so that it stays one segment.

    Raises:
        ValueError: the value is empty or a dot segment, which would lead to another address.
    """
    if place is None and isinstance(value, UUID):
        return str(value)
    style = place.style if place else "simple"
    explode = place.explode if place else False
    texts = _escaped_items(value, explode)
    if style == "simple":
        text = ",".join(texts)
        if text in _DOTS:
            raise ValueError(f"{name}: {text!r} cannot be a part of a path")
        return text
    if style == "label":
        return "." + ("." if explode else ",").join(texts)
    parameter = quote(place.name if place else name, safe="")
    if isinstance(value, Mapping) and explode:
        return "".join(f";{text}" for text in texts)
    if explode:
        return "".join(f";{parameter}={text}" for text in texts)
    return f";{parameter}={','.join(texts)}"


def in_query(value: object, place: Place) -> list[str]:
    """A value as the `name=value` pairs of a query, percent-encoded."""
    name = quote(place.name, safe="")
    if isinstance(value, Mapping):
        if place.style == "deepObject":
            return [f"{name}%5B{_quoted(key)}%5D={_quoted(item)}" for key, item in value.items()]
        if place.explode:
            return [f"{_quoted(key)}={_quoted(item)}" for key, item in value.items()]
    texts = _escaped_items(value, explode=False)
    if place.explode:
        return [f"{name}={text}" for text in texts]
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(place.style, ",")
    return [f"{name}={separator.join(texts)}"]


def in_header(value: object, place: Place) -> str:
    """A value as the text of a header.

    Raises:
        ValueError: the text has a line break or another character that no header may carry.
    """
    return field_value(place.name, ",".join(_items(value, place.explode)))


def in_cookie(value: object, place: Place) -> str:
    """A value as one pair of the Cookie header, percent-encoded."""
    return f"{place.name}={','.join(_escaped_items(value, place.explode))}"


def field_value(name: str, text: str) -> str:
    """The text, if a header may carry it (RFC 9110, section 5.5: visible characters, blanks
    between them).

    Raises:
        ValueError: it may not; the message names the header, not the text.
    """
    if not _FIELD_VALUE.fullmatch(text):
        raise ValueError(
            f"header {name}: the value has characters that a header cannot carry, or a blank or"
            " line break at its beginning or end"
        )
    return text


def field_name(name: str) -> str:
    """The name in small letters, if a header may have it (RFC 9110, section 5.1).

    Raises:
        ValueError: it may not.
    """
    if not _FIELD_NAME.fullmatch(name):
        raise ValueError(f"no header can have the name {name!r}")
    return name.lower()


def _escaped_items(value: object, explode: bool) -> list[str]:
    if isinstance(value, Mapping):
        pair = "{}={}" if explode else "{},{}"
        return [pair.format(_quoted(key), _quoted(item)) for key, item in value.items()]
    return [quote(text, safe="") for text in _items(value, explode)]


def _items(value: object, explode: bool) -> Iterable[str]:
    if isinstance(value, Mapping):
        pair = "{}={}" if explode else "{},{}"
        return [pair.format(text_of(key), text_of(item)) for key, item in value.items()]
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [text_of(item) for item in value]
    return [text_of(value)]


def _quoted(value: object) -> str:
    return quote(text_of(value), safe="")
