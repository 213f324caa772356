"""Validation by openapi-spec-validator, so that documents which other tools refuse do not pass.

It has no line numbers and describes mistakes in its own words, so it comes last.
"""

from __future__ import annotations

import json
from collections.abc import Callable

from ..cache.work import Task
from ..diagnostics import Problems
from .nodes import Node, node_at, plain

_FIX = "correct the document here; openapi-spec-validator says this"


def official(document: Node) -> Callable[[Problems], None]:
    """Begin to validate; the result adds what the validator finds, or its failure, to problems."""
    task = Task(validated, json.dumps(plain(document)))

    def finish(problems: Problems) -> None:
        for words, path in json.loads(task.result()):
            place = node_at(document, path).location
            problems.report(place, f"this is not valid OpenAPI: {words}", _FIX)

    return finish


def validated(text: str) -> str:
    """What the validator says about a document in JSON: a list of messages, each with its path."""
    # Its import takes longer than all the rest of reading a document.
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415

    class Offline(OpenAPIV31SpecValidator):
        """Without handlers, nothing outside the document is ever fetched."""

        resolver_handlers = {}  # noqa: RUF012

    found: list[tuple[str, list[str | int]]] = []
    try:
        for error in Offline(json.loads(text)).iter_errors():
            # What follows repeats the rule and the value, as the validator's fast backend has it.
            words = " ".join(error.message.partition("\n\nFailed validating")[0].split())
            shown = words if len(words) <= 200 else words[:200] + "…"
            found.append((shown, list(error.absolute_path)))
    except Exception as error:  # whatever it fails at, the document is not valid
        failure = f"openapi-spec-validator fails: {type(error).__name__}: {error}"
        found.append((failure[:200], []))
    return json.dumps(found)
