"""Jinja environments, in which nothing but our encoders exists."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import jinja2

from .cache.compiled import Compiled, Unfolded
from .cache.sources import TEMPLATES, versions
from .encoders import ENCODERS

Files = Mapping[str, bytes]
"""Rendered files: the path below the output folder, with `/`, and the content."""


def templates_folder() -> Path:
    """The folder of templates, in a checkout or in an installed generator."""
    return Path(TEMPLATES)


def copied(path: Path) -> bytes:
    """The content of a file that is copied; the line ends of a checkout do not change it."""
    content = path.read_bytes()
    return content if b"\0" in content else content.replace(b"\r\n", b"\n")


@cache
def environment() -> jinja2.Environment:
    """The environment of the templates of Python's files and of plain documents."""
    return environment_with(ENCODERS)


def environment_with(filters: Mapping[str, Callable[..., str]]) -> jinja2.Environment:
    """An environment of the templates, in which nothing but `filters` exists."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder(), encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
        optimized=False,
        bytecode_cache=Compiled() if versions() else None,
    )
    made.code_generator_class = Unfolded
    made.globals.clear()
    made.filters.clear()
    made.filters.update(filters)
    return made
