"""The known errors as data, by which a page explains a refusal."""

from __future__ import annotations

import json

from ..openapi import Json
from .pages import Paragraph, Refusal, Site

_NAME = "WorkflowErrors"


def errors_script(site: Site) -> str:
    """A script with a row for each known text: pattern, status, class, address, meaning, cure."""
    rows: list[Json] = [_row(text) for kind in site.error_kinds for text in kind.texts]
    packed = json.dumps(rows, ensure_ascii=True, separators=(",", ":"))
    # Within a script file only these could be read as something else.
    return f'"use strict";\nvar {_NAME} = {packed.replace("<", chr(92) + "u003c")};\n'


def _row(text: Refusal) -> Json:
    # A named group has another form in JavaScript.
    pattern = text.pattern.replace("(?P<", "(?<")
    means = " ".join(_words(paragraph) for paragraph in text.paragraphs)
    return [pattern, int(text.status), text.class_name, text.href, means, text.cure]


def _words(paragraph: Paragraph) -> str:
    return "".join(span.plain or span.code for span in paragraph)
