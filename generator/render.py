"""Templates and formatter: the package in Python's words as files in memory.

The folder `templates` mirrors the tree that is written. A file that ends in `.jinja` is rendered,
every other file is copied as it is, and `{group}` in a name means: once for each group. The folders
`snippets` and `docs` are not mirrored; `generator.snippets`, `generator.docs` and `generator.live`
render them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path

import black
import jinja2
from black.mode import TargetVersion
from black.parsing import InvalidInput

from .diagnostics import OurFault
from .encoders import ENCODERS
from .python.package import Group, Package
from .testcases.rows import Tests

Files = Mapping[str, bytes]
"""Rendered files: the path below the output folder, with `/`, and the content."""

_ENDING = ".jinja"
_GROUP = "{group}"
_ELSEWHERE = ("snippets/", "docs/")
MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=100)


def render(package: Package, tests: Tests, below: str = "") -> Files:
    """Every file of the templates whose path begins with `below`, formatted; sorted by path.

    Raises OurFault when a rendered file is not valid Python.
    """
    folder = templates_folder()
    files: dict[str, bytes] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() or path.name.startswith("_macros") or "__pycache__" in name:
            continue
        if not name.startswith(below) or name.startswith(_ELSEWHERE):
            continue
        if not name.endswith(_ENDING):
            files[name] = path.read_bytes()
            continue
        template = environment().get_template(name)
        for target, group in _targets(name.removesuffix(_ENDING), package):
            text = template.render(package=package, group=group, tests=tests)
            files[target] = formatted(target, text).encode("utf-8")
    return dict(sorted(files.items()))


def templates_folder() -> Path:
    """The folder of templates, in a checkout or in an installed generator."""
    here = Path(__file__).resolve().parent
    installed = here / "_templates"
    return installed if installed.is_dir() else here.parent / "templates"


def formatted(name: str, text: str) -> str:
    """The text as black has it when it is Python, else as it is; one line break at the end."""
    if not name.endswith(".py"):
        return text.strip("\n") + "\n"
    try:
        return black.format_str(text, mode=MODE)
    except (InvalidInput, ValueError) as error:
        raise OurFault(f"{name} is not valid Python: {error}\n\n{text}") from error


def _targets(name: str, package: Package) -> Iterator[tuple[str, Group | None]]:
    if _GROUP not in name:
        yield name, None
        return
    for group in package.groups:
        yield name.replace(_GROUP, group.module), group


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
