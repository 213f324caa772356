# SPDX-License-Identifier: MIT
"""What was seen and read, held against what the rows expect."""

from __future__ import annotations

import re

from .received import Received
from .rows import MADE, Path

_ALWAYS = frozenset({"host", "accept", "accept-encoding", "connection", "user-agent"})


def matched(expected: str, target: str) -> str:
    """The id in the place of MADE; fails when the target is another one."""
    before, mark, after = expected.partition(MADE)
    pattern = re.escape(before) + ("([0-9a-f-]{36})" if mark else "()") + re.escape(after)
    found = re.fullmatch(pattern, target)
    assert found, f"{target} instead of {expected}"
    return found[1]


def further_headers(seen: Received) -> dict[str, str]:
    """The headers that not every request has, except those that describe the body."""
    known = _ALWAYS | {"content-type", "content-length"}
    return {name: value for name, value in seen.headers.items() if name not in known}


def assert_same(found: object, expected: object) -> None:
    """Fail unless both are equal and of the same types, all the way down."""
    assert found == expected
    assert repr(found) == repr(expected)
    assert type(found) is type(expected)


def shown(path: Path) -> str:
    """The path as an error names it."""
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
