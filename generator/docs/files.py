"""The documentation as files: a template for each kind of page, the same frame around all."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import jinja2

from ..browser.script import shortened
from ..openapi import Api
from ..python.build_package import Lowering
from ..templating import Files, environment_with, formatted, templates_folder
from .build_site import lower_site
from .encoders import ENCODERS
from .pages import Frame, Link, MenuGroup, Site
from .search import search_script

FOLDER = "docs"
_ASSETS = ("site.css", "icon.svg")
_SCRIPTS = {
    "theme.js": ("theme",),
    "site.js": ("site", "access", "form", "operation"),
    "scenario.js": ("scenario",),
}
"""The scripts of the pages, each with its sources in the order in which they are loaded."""

_PLAIN, _FORM = ("site.js",), ("operations.js", "code.js", "site.js")
_SCENARIO = (*_FORM, "scenario.js")

_OVERVIEW = (
    ("index.html", "All operations"),
    ("models.html", "Models"),
    ("errors.html", "Errors"),
    ("changes.html", "Versions and changes"),
)
_GUIDES = (
    ("start.html", "First call in five minutes"),
    ("scenario.html", "From start to state"),
    ("access.html", "Access and tokens"),
    ("python.html", "Python client"),
    ("dotnet.html", ".NET"),
)
_DESCRIPTIONS = {
    "start.html": "Send the first call to a Workflow Server with curl, PowerShell or Python.",
    "scenario.html": "Create an instance, list its commands, execute one and read the state.",
    "access.html": "When the Workflow API asks for a token, how to get one and how to send it.",
    "python.html": "The Python client: sync, async, sign-in, errors, retries, pages, tests.",
    "dotnet.html": "Calling the Workflow API from C#, on .NET and on .NET Framework.",
    "index.html": "All operations of the Workflow API with parameters, replies, errors and code.",
    "models.html": "All schemas of the Workflow API with their members.",
    "errors.html": "The texts by which the server refuses a call, and what they mean.",
    "changes.html": "What differs between versions of the server.",
}


def docs_files(api: Api, lowering: Lowering, examples: Files, source: str) -> Files:
    """Every file of the documentation; paths begin with its folder."""
    folder = templates_folder() / FOLDER
    site = lower_site(api, lowering, examples, source, folder / "samples")
    files = {
        f"{FOLDER}/{name}": formatted(name, text).encode("utf-8") for name, text in _pages(site)
    }
    for name in _ASSETS:
        files[f"{FOLDER}/assets/{name}"] = (folder / name).read_bytes().replace(b"\r\n", b"\n")
    for name, sources in _SCRIPTS.items():
        texts = [(folder / f"{source}.js").read_text(encoding="utf-8") for source in sources]
        files[f"{FOLDER}/assets/{name}"] = "".join(map(shortened, texts)).encode("utf-8")
    files[f"{FOLDER}/assets/index.js"] = search_script(site, _guides(site)).encode("ascii")
    return files


@cache
def environment() -> jinja2.Environment:
    """The environment of the templates of pages."""
    return environment_with(ENCODERS)


def _pages(site: Site) -> Iterator[tuple[str, str]]:
    def rendered(template: str, **values: object) -> str:
        found = environment().get_template(f"{FOLDER}/{template}.jinja")
        return found.render(site=site, **values)

    for name, title in _single(site):
        scripts = _SCENARIO if name == "scenario.html" else _PLAIN
        frame = _frame(site, name, title, "", _DESCRIPTIONS[name], scripts)
        yield name, rendered(name, frame=frame)
    for group in site.groups:
        about = f"The operations of the group {group.name}."
        frame = _frame(site, group.href, group.name, "../", about)
        yield group.href, rendered("reference.html", frame=frame, group=group)
        for page in group.operations:
            frame = _frame(site, page.href, page.summary, "../", page.summary, _FORM)
            yield page.href, rendered("operation.html", frame=frame, page=page)
            yield page.markdown, rendered("operation.md", page=page)
    yield "llms.txt", rendered("llms.txt")


def _single(site: Site) -> tuple[tuple[str, str], ...]:
    return (*(_GUIDES if site.guides else ()), *_OVERVIEW)


def _guides(site: Site) -> Iterator[Link]:
    """The pages that are no operation's and no group's, for the search."""
    for href, text in _single(site):
        yield Link(href=href, text=text, note=_DESCRIPTIONS[href])


def _frame(
    site: Site,
    name: str,
    title: str,
    root: str,
    description: str,
    scripts: tuple[str, ...] = _PLAIN,
) -> Frame:
    return Frame(
        title=title,
        description=description,
        root=root,
        links=tuple(
            Link(href=root + href, text=text, here=href == name) for href, text in _single(site)
        ),
        menu=tuple(
            MenuGroup(
                name=group.name,
                href=root + group.href,
                links=tuple(
                    Link(href=root + page.href, text=page.id, here=page.href == name)
                    for page in group.operations
                ),
            )
            for group in site.groups
        ),
        scripts=scripts,
        shape="" if scripts is _PLAIN else "wide",
    )
