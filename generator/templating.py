"""Jinja environments, in which nothing but our encoders exists, and the formatter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import black
import jinja2
from black.mode import TargetVersion
from black.parsing import InvalidInput

from .cache.sources import TEMPLATES
from .diagnostics import GeneratorBug
from .encoders import ENCODERS

Files = Mapping[str, bytes]
"""Rendered files: the path below the output folder, with `/`, and the content."""

MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=100)


def templates_folder() -> Path:
    """The folder of templates, in a checkout or in an installed generator."""
    return Path(TEMPLATES)


def copied(path: Path) -> bytes:
    """The content of a file that is copied; the line ends of a checkout do not change it."""
    content = path.read_bytes()
    return content if b"\0" in content else content.replace(b"\r\n", b"\n")


def formatted(name: str, text: str) -> str:
    """The text, formatted by black if it is Python; it ends in one line break."""
    if not name.endswith(".py"):
        return text.strip("\n") + "\n"
    try:
        return black.format_str(text, mode=MODE)
    except (InvalidInput, ValueError) as error:
        raise GeneratorBug(f"{name} is not valid Python: {error}\n\n{text}") from error


@cache
def environment() -> jinja2.Environment:
    """The environment of the templates of Python's files and of plain documents."""
    return environment_with(ENCODERS)


def environment_with(filters: Mapping[str, Callable[[str], str]]) -> jinja2.Environment:
    """An environment of the templates, in which nothing but `filters` exists."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder(), encoding="utf-8"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    made.globals.clear()
    made.filters.clear()
    made.filters.update(filters)
    return made
