"""`serve`: the documentation pages, and a server for their calls."""

from __future__ import annotations

import argparse
import threading

from ..build import Build
from ..output.target import CHECKOUT
from ..serve.pages import DocsServer, server_url
from ..serve.stand_in import serve_pages, serve_stand_in
from .console import progress
from .shared import document_name, reading
from .watch import keep_up_to_date, saved_state

_DOCS_PORT = 8078


def serve(arguments: argparse.Namespace, _program: str) -> bool:
    """Serve until Ctrl-C.

    Raises GeneratorError for an address, a port or a scheme that cannot be used.
    """
    upstream = server_url(arguments.upstream) if arguments.upstream else ""
    # Read before the run: a save during the run causes another one.
    state = saved_state(arguments.spec)
    with reading(arguments.spec) as api:
        built = Build(api, document_name(arguments.spec, CHECKOUT))
        files = built.pages()
    progress()
    port = arguments.docs_port
    if port is None:
        port = _DOCS_PORT if arguments.port else 0
    pages = DocsServer(files, port, upstream, reloading=arguments.watch)
    if arguments.watch:
        words = (arguments, pages, state)
        threading.Thread(target=keep_up_to_date, args=words, daemon=True).start()
    if arguments.stand_in:
        serve_stand_in(
            built.stand_in(),
            pages,
            port=arguments.port,
            schemes=arguments.scheme,
            require_token=arguments.require_token,
            strict=arguments.strict,
        )
    else:
        serve_pages(pages)
    return True
