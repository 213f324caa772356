"""The known errors as data, by which a page explains a refusal."""

from __future__ import annotations

import json
from collections.abc import Iterable

from ..openapi import Json
from .pages import Paragraph, Site

_NAME = "WorkflowErrors"


def errors_script(site: Site) -> str:
    """A script with each kind (class, meaning, cure) and its texts (pattern, status, address)."""
    kinds: list[Json] = [
        [
            kind.class_name,
            _words(kind.paragraphs),
            kind.cure,
            # A named group has another form in JavaScript.
            [
                [text.pattern.replace("(?P<", "(?<"), int(text.status), text.anchor]
                for text in kind.texts
            ],
        ]
        for kind in site.error_kinds
    ]
    packed = json.dumps(kinds, ensure_ascii=True, separators=(",", ":"))
    # Within a script file only these could be read as something else.
    return f'"use strict";\nvar {_NAME} = {packed.replace("<", chr(92) + "u003c")};\n'


def _words(paragraphs: Iterable[Paragraph]) -> str:
    return " ".join(span.plain or span.code for paragraph in paragraphs for span in paragraph)
