"""The documentation as files: a template for each kind of page, the same frame around all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path

import jinja2

from ..browser.script import shortened
from ..formatter import parsing, plain
from ..openapi import Api
from ..python.build_package import Lowering
from ..templating import Files, copied, environment_with, templates_folder
from .build_site import has_guides, lower_site
from .clients import PAGE as _OTHER_LANGUAGES
from .encoders import ENCODERS
from .known_errors import errors_script
from .pages import Entry, PageGroup, Site
from .search import search_script

FOLDER = "docs"
_PROGRAMS = "guide"
_IN_YOUR_PROGRAM = "in-your-program.html"

_ASSETS = ("site.css", "icon.svg")
_SCRIPTS = {
    "theme.js": ("theme",),
    "site.js": ("site", "access", "form", "reply", "body", "listing", "operation"),
    "scenario.js": ("scenario",),
}
"""The scripts of the pages, each with its sources in the order in which they are loaded."""

_PLAIN, _FORM = ("site.js",), ("operations.js", "code.js", "site.js")
_SCENARIO = "scenario.html"
_WITH_FORM: Mapping[str, tuple[str, ...]] = {"index.html": (), _SCENARIO: ("scenario.js",)}
"""Pages with a form, with the scripts that no other page has."""

_GUIDES = {
    "start.html": "First call in five minutes",
    _SCENARIO: "From start to state",
    "access.html": "Access and tokens",
    "sign-in.html": "Sign in with Entra ID, Keycloak, Auth0",
    "failures.html": "Errors, retries, long lists",
    "testing.html": "Testing without a server",
    "upgrading.html": "Upgrading",
    "python.html": "Python client",
    _IN_YOUR_PROGRAM: "In your program",
    "dotnet.html": ".NET",
    "powershell.html": "PowerShell",
    _OTHER_LANGUAGES: "Other languages",
}
_OVERVIEW = {
    "index.html": "All operations",
    "models.html": "Models",
    "errors.html": "Errors",
    "changes.html": "Versions and changelog",
}
_DESCRIPTIONS = {
    "start.html": "Send the first call to a Workflow Server with curl, PowerShell or Python.",
    _SCENARIO: "Create an instance, list its commands, execute one and read the state.",
    "access.html": "When the Workflow API asks for a token, how to get one and how to send it.",
    "sign-in.html": "Sign in to the Workflow API with tokens of Entra ID, Keycloak or Auth0.",
    "failures.html": "What to do when a call of the Workflow API fails; how to read long lists.",
    "testing.html": "Test a program that uses the Workflow API without a Workflow Server.",
    "upgrading.html": "To another version of the Workflow Server, or of its client.",
    "powershell.html": "Calling the Workflow API from PowerShell.",
    "python.html": "The Python client: sync, async, sign-in, errors, retries, pages, tests.",
    _IN_YOUR_PROGRAM: "The Python client in FastAPI, Django, Celery, notebooks and tests.",
    "dotnet.html": "Calling the Workflow API from C#: HttpClient, and clients by NSwag and Kiota.",
    _OTHER_LANGUAGES: "Clients in other languages, made from the OpenAPI document by other tools.",
    "index.html": "All operations of the Workflow API with parameters, replies, errors and code.",
    "models.html": "All schemas of the Workflow API with their members.",
    "errors.html": "The texts by which the server refuses a call, and what they mean.",
    "changes.html": "What differs between versions of the server, and the changelog of the client.",
}


def docs_files(api: Api, lowering: Lowering, examples: Files, source: str) -> Files:
    """Every file of the documentation and of the programs that it explains, by path."""
    folder = templates_folder() / FOLDER
    programs = {
        path.relative_to(templates_folder()).as_posix(): _program(path)
        for path in sorted((templates_folder() / _PROGRAMS).rglob("*.py"))
    }
    site = lower_site(api, lowering, examples, source, templates_folder(), programs)
    pages = {name: plain(text) for name, text in _pages(site)}
    files = {f"{FOLDER}/{name}": text.encode("utf-8") for name, text in pages.items()}
    for name in _ASSETS:
        files[f"{FOLDER}/assets/{name}"] = copied(folder / name)
    for name, sources in _SCRIPTS.items():
        texts = [(folder / f"{source}.js").read_text(encoding="utf-8") for source in sources]
        files[f"{FOLDER}/assets/{name}"] = "".join(map(shortened, texts)).encode("utf-8")
    if site.guides:
        files.update(programs)
    explained = {entry: pages[entry.href] for entry in _single(site) if entry.href in _GUIDES}
    script = search_script(site, _single(site), explained)
    files[f"{FOLDER}/assets/index.js"] = script.encode("ascii")
    files[f"{FOLDER}/assets/errors.js"] = errors_script(site).encode("ascii")
    return files


def guides(api: Api, examples: Files) -> tuple[str, ...]:
    """The pages about the programs of the guide; an API without their operations has neither."""
    return (f"{FOLDER}/{_IN_YOUR_PROGRAM}",) if has_guides(api, examples) else ()


@cache
def environment() -> jinja2.Environment:
    """The environment of the templates of pages."""
    return environment_with(ENCODERS)


def _program(path: Path) -> bytes:
    content = copied(path)
    return parsing(path.name, content.decode("utf-8"))().encode("utf-8")


def _pages(site: Site) -> Iterator[tuple[str, str]]:
    def rendered(template: str, **values: object) -> str:
        found = environment().get_template(f"{FOLDER}/{template}.jinja")
        return found.render(site=site, **values)

    for entry in _single(site):
        scripts: tuple[str, ...] = _PLAIN
        if site.guides and entry.href in _WITH_FORM:
            scripts = (*_FORM, *_WITH_FORM[entry.href])
        yield entry.href, rendered(entry.href, frame=_frame(site, entry, scripts))
    for group in site.groups:
        entry = Entry(group.name, group.href, f"The operations of the group {group.name}.")
        yield group.href, rendered("reference.html", frame=_frame(site, entry), group=group)
        for page in group.operations:
            frame = _frame(site, Entry(page.summary, page.href, page.summary), _FORM)
            yield page.href, rendered("operation.html", frame=frame, page=page)
            yield page.markdown, rendered("operation.md", page=page)
    yield "llms.txt", rendered("llms.txt")


def _single(site: Site) -> tuple[Entry, ...]:
    """The pages that do not belong to an operation or a group."""
    titles = (_GUIDES if site.guides else {}) | _OVERVIEW
    return tuple(Entry(title, href, _DESCRIPTIONS[href]) for href, title in titles.items())


def _frame(site: Site, page: Entry, scripts: tuple[str, ...] = _PLAIN) -> Mapping[str, object]:
    """What surrounds the content of a page. `root` leads to the top folder."""
    root = "../" * page.href.count("/")

    def menu(entries: Iterable[Entry]) -> list[Entry]:
        return [
            Entry(entry.text, root + entry.href, entry.note, here=entry.href == page.href)
            for entry in entries
        ]

    return {
        "title": page.text,
        "description": page.note,
        "root": root,
        "links": menu(Entry(entry.text, entry.href) for entry in _single(site)),
        "menu": [_folded(group.name, menu(_listed(group))) for group in site.groups],
        "scripts": scripts,
        "shape": "" if scripts is _PLAIN else "wide",
    }


def _folded(name: str, links: list[Entry]) -> Mapping[str, object]:
    """A group of the menu, unfolded on its own pages."""
    return {"name": name, "links": links, "here": any(link.here for link in links)}


def _listed(group: PageGroup) -> Iterator[Entry]:
    yield Entry(f"All of {group.name}", group.href)
    for page in group.operations:
        yield Entry(page.summary, page.href, page.id)
