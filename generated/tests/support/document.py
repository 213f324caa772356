# SPDX-License-Identifier: MIT
"""The document as the stand-in has it: its `document.json`, and how its parts are read."""

from __future__ import annotations

import inspect
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import TypeAlias

from ..subject import StandIn

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"
Part: TypeAlias = "Mapping[str, Json]"
"""An object in the document."""


@cache
def document() -> Part:
    """The content of the file."""
    path = Path(inspect.getfile(StandIn)).with_name("document.json")
    found: Part = json.loads(path.read_text(encoding="utf-8"))
    return found


def example(operation: str) -> Json:
    """The example of an operation's success."""
    (found,) = (item for item in parts(document(), "operations") if item["id"] == operation)
    replies = part(found, "replies")
    status = next(status for status in replies if status.startswith("2"))
    return part(replies, status)["example"]


def part(value: Part, *names: str) -> Part:
    """The object at this path; empty if there is none."""
    for name in names:
        found = value.get(name)
        value = found if isinstance(found, dict) else {}
    return value


def parts(value: Part, name: str) -> list[Part]:
    """The objects in the list of this name."""
    found = value.get(name)
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def texts(value: Part, name: str) -> tuple[str, ...]:
    """The items of the list of this name as strings; the value itself if it is not a list."""
    found = value.get(name, [])
    return tuple(map(str, found if isinstance(found, list) else [found]))
