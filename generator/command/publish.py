"""`publish`: the pages with all that they lead to, as a site for a static host."""

from __future__ import annotations

import argparse

from ..build import Build
from ..docs.files import environment
from ..output.folder import PART, Output
from ..output.target import CHECKOUT, target
from .shared import document_name, read, say_counts, say_where, update

_TEMPLATES = "docs/publish/"
_ADDED = ("index.html", "404.html")
_NO_JEKYLL = ".nojekyll"
"""Without this file GitHub Pages makes pages of the Markdown files."""


def publish(arguments: argparse.Namespace, _program: str) -> bool:
    """Write the site: `docs`, `examples` and `guide`, and the pages that a host shows by itself.

    All links are relative, so it works below any path.
    """
    folder = target(arguments.destination, arguments.spec)
    api = read(arguments.spec)
    files = {_NO_JEKYLL: b"", **Build(api, document_name(arguments.spec, CHECKOUT)).pages()}
    for name in _ADDED:
        template = environment().get_template(f"{_TEMPLATES}{name}.jinja")
        files[name] = template.render(title=api.title).encode("utf-8")
    ledger = say_counts(api, arguments.spec)
    say_where(arguments.destination, folder)
    label = arguments.destination.rstrip("/\\") or arguments.destination
    update(Output(folder=folder, label=label, files=files, about={PART: "site", "ledger": ledger}))
    return True
