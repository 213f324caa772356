"""`publish`: the pages with all that they lead to, as a site for a static host."""

from __future__ import annotations

import argparse

from .. import openapi
from ..build import Build
from ..docs.files import environment
from ..output.folder import Output
from ..output.manifest import PART
from ..output.target import CHECKOUT, target
from .shared import counted, document_name, ledger, reading, say_counts, say_where, update

_TEMPLATES = "docs/publish/"
_ADDED = ("index.html", "404.html")
_NO_JEKYLL = ".nojekyll"
"""Without this file GitHub Pages makes pages of the Markdown files."""


def publish(arguments: argparse.Namespace, _program: str) -> bool:
    """Write the site: `docs`, `examples` and `guide`, and the pages that a host shows by itself.

    All links are relative, so it works below any path.
    """
    folder = target(arguments.destination, arguments.spec)
    with reading(arguments.spec) as api:
        pages = Build(api, document_name(arguments.spec, CHECKOUT)).pages()
    files = {_NO_JEKYLL: b"", **pages}
    for name in _ADDED:
        template = environment().get_template(f"{_TEMPLATES}{name}.jinja")
        files[name] = template.render(title=api.title).encode("utf-8")
    counts = counted(api)
    say_counts(counts, arguments.spec)
    label = arguments.destination.rstrip("/\\") or arguments.destination
    say_where({label: folder})
    about: dict[str, openapi.Json] = {PART: "site", "ledger": ledger(counts)}
    update([Output(folder=folder, label=label, files=files, about=about)])
    return True
