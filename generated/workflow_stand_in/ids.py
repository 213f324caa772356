# SPDX-License-Identifier: MIT
"""Ids: what the server takes for one, and new ones."""

from __future__ import annotations

import re
from uuid import uuid4

_FORMS = (
    re.compile(r"([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})"),
    re.compile(r"([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})"),
)


def read_id(text: str | None) -> str | None:
    """The id in lower case with dashes; None for anything else.

    instances/getinstanceinfo-braces, -no-dashes; transport/encoded-id for the spaces around.
    """
    bare = (text or "").strip().lower()
    wrapped = bare[:1] + bare[-1:] in ("{}", "()")
    if wrapped:
        bare = bare[1:-1]
    for form in _FORMS if not wrapped else _FORMS[:1]:
        found = form.fullmatch(bare)
        if found:
            return "-".join(found.groups())
    return None


def new_id() -> str:
    """An id that the server makes."""
    return str(uuid4())
