# SPDX-License-Identifier: MIT
"""Values with one place changed: of JSON, and of what is read from it."""

from __future__ import annotations

import copy
from collections.abc import Callable

from .document import Json
from .rows import Path


def changed(value: Json, path: Path, new: Json) -> Json:
    """The JSON with `new` at `path`."""

    def put(container: Json) -> None:
        match container, path[-1]:
            case dict(), str(name):
                container[name] = new
            case list(), int(index):
                container[index] = new
            case _:
                raise TypeError(f"nothing at {path}")

    return new if not path else _edited(value, path, put)


def removed(value: Json, path: Path) -> Json:
    """The JSON without the member at `path`."""

    def drop(container: Json) -> None:
        match container, path[-1]:
            case dict(), str(name):
                del container[name]
            case _:
                raise TypeError(f"no member at {path}")

    return _edited(value, path, drop)


def widened(value: Json, objects: tuple[Path, ...]) -> Json:
    """The JSON with a member more in each of the objects at these places."""
    for path in objects:
        value = changed(value, (*path, "not described"), {"not": ["described"]})
    return value


def read_changed(value: object, path: Path, new: object) -> object:
    """A copy of what was read, with `new` at `path`: names of fields, keys and indices."""
    if not path:
        return new
    found = copy.deepcopy(value)
    container = found
    for step in path[:-1]:
        container = _step(container, step)
    last = path[-1]
    match container, last:
        case list(), int():
            container[last] = new
        case dict(), _:
            container[last] = new
        case _:
            setattr(container, str(last), new)
    return found


def found_at(value: Json, path: Path) -> list[Json]:
    """The list at `path`."""
    found = _inside(value, path)
    if not isinstance(found, list):
        raise TypeError(f"no list at {path}")
    return found


def _edited(value: Json, path: Path, edit: Callable[[Json], None]) -> Json:
    found = copy.deepcopy(value)
    edit(_inside(found, path[:-1]))
    return found


def _inside(value: Json, path: Path) -> Json:
    for step in path:
        match value, step:
            case dict(), str(name):
                value = value[name]
            case list(), int(index):
                value = value[index]
            case _:
                raise TypeError(f"nothing at {path}")
    return value


def _step(container: object, step: str | int) -> object:
    if isinstance(container, list) and isinstance(step, int):
        return container[step]
    if isinstance(container, dict):
        return container[step]
    return getattr(container, str(step))
