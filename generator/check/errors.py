"""The table of errors: kinds, patterns, examples, and what operations refer to."""

from __future__ import annotations

import keyword
import re

from ..diagnostics import Problem
from ..openapi import ErrorText
from ..parse import Parsed
from .rules import Rules

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")


def check_errors(parsed: Parsed, problems: list[Problem]) -> None:
    """`x-errors` at the top and at operations."""
    rules = Rules(parsed.api, problems)
    kinds = {kind.name for kind in parsed.api.error_kinds}
    for kind in parsed.api.error_kinds:
        name = kind.class_name
        if name and (not _CLASS.fullmatch(name) or keyword.iskeyword(name)):
            rules.complain(
                kind.location,
                f"'{name}' cannot be the name of a class of errors",
                "write a name such as NotFoundError",
            )
    earlier: list[tuple[ErrorText, re.Pattern[str]]] = []
    for text in parsed.api.error_texts:
        if text.kind:
            rules.unknown(text.kind_location, "kind", text.kind, kinds, "add it to 'kinds'")
        pattern = _pattern(rules, text)
        if pattern is not None:
            _example(rules, text, pattern, earlier)
            earlier.append((text, pattern))
    ids = {text.id for text in parsed.api.error_texts}
    for use in parsed.uses:
        if use.what != "text":
            continue
        cure = "add it to 'texts' of x-errors at the top"
        rules.unknown(use.location, "text", use.name, ids, cure)


def _pattern(rules: Rules, text: ErrorText) -> re.Pattern[str] | None:
    try:
        return re.compile(text.pattern, re.DOTALL)
    except (re.error, OverflowError, RecursionError) as error:
        rules.complain(
            text.pattern_location,
            f"the pattern of {text.id} is no regular expression: {error}",
            "mend the pattern",
        )
    return None


def _example(
    rules: Rules,
    text: ErrorText,
    pattern: re.Pattern[str],
    earlier: list[tuple[ErrorText, re.Pattern[str]]],
) -> None:
    if not text.example or not text.pattern:
        return
    if not pattern.fullmatch(text.example):
        rules.complain(
            text.example_location,
            f"the example of {text.id} does not fit its pattern",
            "mend the pattern or the example; the pattern is for the whole text",
        )
    for other, other_pattern in earlier:
        if other.status == text.status and other_pattern.fullmatch(text.example):
            rules.complain(
                text.example_location,
                f"the example of {text.id} fits the pattern of {other.id} too, which stands before"
                " it and wins",
                f"put {text.id} before {other.id}, or narrow the pattern of {other.id}",
            )
            return
