"""The front door: a file in, the API out, or every problem of the document at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from .check import check
from .diagnostics import Problems, SpecError
from .document.load import load
from .document.official import official
from .openapi import Api
from .parse import parse


def read_api(path: Path, shown: str | None = None) -> Api:
    """The API that the document at `path` describes; problems call the file `shown`.

    Raises SpecError with all problems of the document: those of YAML, the parser and the house
    rules, or if there are none, those that openapi-spec-validator finds.
    """
    api, confirm = begin(path, shown)
    confirm()
    return api


def begin(path: Path, shown: str | None = None) -> tuple[Api, Callable[[], None]]:
    """The same, while the official validator may still be at work; `confirm` raises its finds."""
    problems = Problems()
    document = load(path, shown or str(path), problems)
    parsed = parse(document, problems)
    check(parsed, problems)
    if problems:
        raise SpecError(problems)
    finish = official(document)

    def confirm() -> None:
        finish(problems)
        if problems:
            raise SpecError(problems)

    return parsed.api, confirm
