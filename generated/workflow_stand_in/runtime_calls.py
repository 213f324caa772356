# SPDX-License-Identifier: MIT
"""The runtime, the log and the schemes: the groups `server`, `logs` and `schemes`."""

from __future__ import annotations

from collections.abc import Callable

from .arguments import Arguments
from .envelope import Refused
from .lenient import Unreadable, read
from .store import Store
from .values import Json, plain_text


def start(store: Store, _call: Arguments) -> Json:
    """It may be repeated: server/start-twice."""
    store.running = True
    return ""


def stop(store: Store, _call: Arguments) -> Json:
    """The API goes on working: server/createinstance-while-stopped."""
    store.running = False
    return ""


def is_active(store: Store, _call: Arguments) -> Json:
    """server/isactive-stopped, -started."""
    return store.running


def log(level: str) -> Callable[[Store, Arguments], Json]:
    """logs/loginfo, -number, -none."""

    def write(store: Store, call: Arguments) -> Json:
        message = call.text("message")
        if message is None:
            raise Refused("Parameter 'message' is required!")
        store.log.append((level, message))
        return ""

    return write


def list_schemes(store: Store, call: Arguments) -> Json:
    """With tags those that have one of them, in the order they were stored.

    schemes/getschemelist-tags-*: an empty list leaves none out; schemes/getschemelist for the
    order without tags.
    """
    tags = _tags(call.value("tags"))
    if tags is None:
        return sorted(store.schemes)
    return [
        code
        for code, scheme in store.schemes.items()
        if not tags or not tags.isdisjoint(scheme.tags)
    ]


def _tags(value: Json) -> frozenset[str] | None:
    """A list, a string with commas, or the JSON text of a list."""
    if isinstance(value, str) and value.lstrip().startswith("["):
        try:
            value = read(value)
        except Unreadable:
            value = ""
    if isinstance(value, list):
        return frozenset(plain_text(item) or "" for item in value)
    text = plain_text(value)
    return frozenset(part.strip() for part in text.split(",")) if text else None


def get_scheme(store: Store, call: Arguments) -> Json:
    """The code is not read from the path: schemes/getschememodel-path."""
    code = call.text("schemeCode")
    if code is None:
        raise Refused("Parameter 'schemecode' is required!")
    found = store.schemes.get(code)
    if found is None:
        # schemes/getschememodel-unknown
        raise Refused(f"Scheme with code '{code}' not found")
    return dict(found.model)
