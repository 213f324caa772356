"""The API lowered to the documentation as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..openapi import SCENARIO, Api, Tag
from ..python.build_package import Lowering
from ..snippets.render import core_of
from ..templating import Files
from .colours import runs_of
from .models import error_pages, model_pages
from .operations import Operations, codes_of
from .pages import Code, Group, Guides, OperationPage, Site, Step
from .paragraphs import paragraphs
from .version_notes import differences

_STEPS = ("createInstance", "listCommands", "executeCommand", "getInstance")
_FIRST = "isRuntimeActive"
_ASKED = frozenset({"processId", "identityId"})
_LANGUAGES = {".py": ("python", "Python"), ".cs": ("csharp", "C#"), ".txt": ("bash", "Shell")}


def lower_site(api: Api, lowering: Lowering, examples: Files, source: str, samples: Path) -> Site:
    """The documentation of an API.

    `examples` are the files of its examples, `samples` the folder with the code that stands in the
    hand-written pages, `source` is the document's name.
    """
    operations = Operations(api, lowering, examples)
    pages = {operation.id: operations.page(operation) for operation in api.operations}
    groups = tuple(
        Group(
            anchor=name,
            name=tag.name,
            href=f"reference/{name}.html",
            paragraphs=paragraphs(tag.description),
            operations=tuple(pages[item.id] for item in api.operations if item.tag == tag.name),
        )
        for name, tag in _groups(api, lowering)
    )
    return Site(
        title=api.title,
        summary=api.summary,
        version=api.version,
        source=source,
        server=api.servers[0].url if api.servers else "http://localhost:8077",
        paragraphs=paragraphs(api.description),
        groups=groups,
        models=model_pages(api, lowering),
        error_kinds=error_pages(api),
        differences=differences(api),
        guides=_guides(pages, examples, samples),
    )


def _groups(api: Api, lowering: Lowering) -> Iterator[tuple[str, Tag]]:
    """The tags in use, each with the name of its page."""
    names = {
        operation.tag: lowering.methods[operation.id][0].attribute for operation in api.operations
    }
    return ((names[tag.name], tag) for tag in api.tags if tag.name in names)


def _guides(pages: dict[str, OperationPage], examples: Files, samples: Path) -> Guides | None:
    """What the hand-written pages show; None for an API without the calls that they explain."""
    scenario = _codes(SCENARIO, examples)
    if not scenario or not {_FIRST, *_STEPS} <= pages.keys():
        return None
    return Guides(
        first=_codes(_FIRST, examples),
        scenario=scenario,
        dotnet=tuple(code for code in scenario if code.key.startswith("csharp")),
        # An installer puts a folder of compiled files beside them.
        samples={path.stem: _sample(path) for path in sorted(samples.iterdir()) if path.is_file()},
        steps=tuple(_step(pages[name]) for name in _STEPS),
    )


def _step(page: OperationPage) -> Step:
    """An operation with the fields that a first try needs."""
    fields = (*page.parameters, *page.members)
    return Step(
        page=page,
        fields=tuple(
            field
            for field in fields
            if field.input and (field.required or field.name in _ASKED or field.input.grid)
        ),
    )


def _codes(folder: str, examples: Files) -> tuple[Code, ...]:
    """The examples of a folder, for a page in the top folder."""
    return codes_of(folder, examples, "../")


def _sample(path: Path) -> Code:
    language, title = _LANGUAGES[path.suffix]
    text = core_of(path.read_text(encoding="utf-8")).rstrip("\n")
    return Code(
        key=path.stem,
        title=title,
        fence=title,
        text=text,
        runs=runs_of(language, text),
    )
