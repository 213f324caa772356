"""The API lowered to the documentation as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from ..names import title_of
from ..openapi import SCENARIO, Api, Tag
from ..python.build_package import Lowering
from ..snippets.render import core_of
from ..templating import Files
from .clients import clients_of
from .colours import Runs
from .models import error_pages, model_pages, refusals_of
from .operations import operation_page, programs_of
from .pages import Code, FieldRow, OperationPage, PageGroup, Site
from .paragraphs import paragraphs
from .version_notes import changelog, version_notes

_STEPS = ("createInstance", "listCommands", "executeCommand", "getInstance")
_FIRST = "isRuntimeActive"
_ASKED = frozenset({"processId", "identityId"})
_TASKS = {
    "Start and follow an instance": ("instances", "parameters"),
    "Let people act": ("commands", "inbox"),
    "Move it by hand": ("states",),
    "Look after users": ("users",),
    "Operate the server": ("runtime", "schemes", "log", "sign_in"),
}
"""What a reader wants to do, with the groups of operations for it."""

_LANGUAGES = {".py": ("python", "Python"), ".cs": ("csharp", "C#"), ".txt": ("bash", "Shell")}


def lower_site(
    api: Api, lowering: Lowering, examples: Files, source: str, templates: Path, programs: Files
) -> Site:
    """The documentation of an API.

    `examples` are the files of its examples, `templates` is the folder with the code of the
    hand-written pages, `programs` are those of the guide; `source` is the document's name.
    """
    refusals = refusals_of(api)
    pages = {
        operation.id: operation_page(api, operation, lowering, refusals, examples)
        for operation in api.operations
    }
    groups = tuple(
        PageGroup(
            anchor=name,
            name=title_of(tag.name),
            href=f"reference/{name}.html",
            paragraphs=paragraphs(tag.description),
            operations=tuple(pages[item.id] for item in api.operations if item.tag == tag.name),
        )
        for name, tag in _groups(api, lowering)
    )
    models, error_kinds = model_pages(api, lowering), error_pages(api, refusals)
    guides = None
    if has_guides(api, examples):
        guides = _guides(pages, groups, examples, templates / "docs" / "samples", programs)
    return Site(
        title=api.title,
        summary=api.summary,
        version=api.version,
        source=source,
        server=api.servers[0].url if api.servers else "http://localhost:8077",
        paragraphs=paragraphs(api.description),
        groups=groups,
        models=models,
        error_kinds=error_kinds,
        differences=version_notes(api.version, pages.values(), models, error_kinds),
        guides=guides,
        clients=clients_of(templates / "clients") if guides else (),
    )


def has_guides(api: Api, examples: Files) -> bool:
    """Whether the API has the operations that the hand-written pages explain."""
    known = {operation.id for operation in api.operations}
    return {_FIRST, *_STEPS} <= known and any(
        path.startswith(f"examples/{SCENARIO}/") for path in examples
    )


def _groups(api: Api, lowering: Lowering) -> Iterator[tuple[str, Tag]]:
    """The tags in use, each with the name of its page."""
    names = {
        operation.tag: lowering.methods[operation.id][0].attribute for operation in api.operations
    }
    return ((names[tag.name], tag) for tag in api.tags if tag.name in names)


def _guides(
    pages: Mapping[str, OperationPage],
    groups: Iterable[PageGroup],
    examples: Files,
    samples: Path,
    programs: Files,
) -> Mapping[str, object]:
    """What the hand-written pages show."""
    # All of them are in the top folder.
    scenario = programs_of(SCENARIO, examples)
    return {
        "first": programs_of(_FIRST, examples),
        "changelog": changelog(samples.with_name("changelog.md").read_text(encoding="utf-8")),
        "try": pages[_FIRST],
        "tasks": [
            {"name": name, "groups": [group for group in groups if group.anchor in anchors]}
            for name, anchors in _TASKS.items()
        ],
        "others": [
            group for group in groups if not any(group.anchor in task for task in _TASKS.values())
        ],
        "scenario": scenario,
        "dotnet": tuple(code for code in scenario if code.key.startswith("csharp")),
        "powershell": tuple(code for code in scenario if code.key == "powershell"),
        # An installer adds a folder of compiled files.
        "samples": {path.stem: _sample(path) for path in samples.iterdir() if path.is_file()},
        "programs": {
            program.title: program for program in (_program(*item) for item in programs.items())
        },
        "steps": tuple(
            {"page": pages[name], "fields": tuple(filter(_is_asked, pages[name].fields))}
            for name in _STEPS
        ),
    }


def _is_asked(field: FieldRow) -> bool:
    """Whether the guided page asks for this argument."""
    control = field.input
    return control is not None and (field.required or field.name in _ASKED or control.grid)


def _sample(path: Path) -> Code:
    language, title = _LANGUAGES[path.suffix]
    text = core_of(path.read_text(encoding="utf-8")).rstrip("\n")
    return Code(key=path.stem, title=title, text=text, runs=Runs(language, text))


def _program(path: str, content: bytes) -> Code:
    text = content.decode("utf-8").rstrip("\n")
    name = path.partition("/")[2]
    return Code(key=name, title=name, text=text, runs=Runs("python", text))
