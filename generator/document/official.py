"""A second opinion: openapi-spec-validator, so that no document passes that others refuse.

It tells no lines and describes mistakes in its own words, so it comes last and seldom speaks.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..diagnostics import Problem
from .nodes import Node, node_at, plain

_CURE = "mend the document here; openapi-spec-validator says this"


def check_official(document: Node, problems: list[Problem]) -> None:
    """Add whatever the validator finds, or fails at, to `problems`."""
    # Its import takes longer than all the rest of reading a document.
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415

    class Offline(OpenAPIV31SpecValidator):
        """Without handlers, nothing outside the document is ever fetched."""

        resolver_handlers = {}  # noqa: RUF012

    value: Any = plain(document)
    try:
        for error in Offline(value).iter_errors():
            problems.append(_problem(document, error.message, error.absolute_path))
    except Exception as error:  # whatever it fails at, the document is not valid
        words = f"openapi-spec-validator fails: {type(error).__name__}: {error}"
        problems.append(_problem(document, words, ()))


def _problem(document: Node, message: str, path: Iterable[str | int]) -> Problem:
    # What follows repeats the rule and the value, as the validator's fast backend has it.
    words = " ".join(message.partition("\n\nFailed validating")[0].split())
    shown = words if len(words) <= 200 else words[:200] + "…"
    return Problem(node_at(document, path).location, f"this is not valid OpenAPI: {shown}", _CURE)
