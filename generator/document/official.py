"""Validation by openapi-spec-validator, so that documents which other tools refuse do not pass.

It has no line numbers and describes mistakes in its own words, so it comes last.
"""

from __future__ import annotations

from typing import Any

from ..diagnostics import Problems
from .nodes import Node, node_at, plain

_FIX = "correct the document here; openapi-spec-validator says this"


def check_official(document: Node, problems: Problems) -> None:
    """Add everything that the validator reports, or its own failure, to `problems`."""
    # Its import takes longer than all the rest of reading a document.
    from openapi_spec_validator import OpenAPIV31SpecValidator  # noqa: PLC0415

    class Offline(OpenAPIV31SpecValidator):
        """Without handlers, nothing outside the document is ever fetched."""

        resolver_handlers = {}  # noqa: RUF012

    value: Any = plain(document)
    try:
        for error in Offline(value).iter_errors():
            # What follows repeats the rule and the value, as the validator's fast backend has it.
            words = " ".join(error.message.partition("\n\nFailed validating")[0].split())
            shown = words if len(words) <= 200 else words[:200] + "…"
            place = node_at(document, error.absolute_path).location
            problems.report(place, f"this is not valid OpenAPI: {shown}", _FIX)
    except Exception as error:  # whatever it fails at, the document is not valid
        words = f"openapi-spec-validator fails: {type(error).__name__}: {error}"
        problems.report(document.location, f"this is not valid OpenAPI: {words}"[:230], _FIX)
