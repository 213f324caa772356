"""The table of errors: class names, patterns and their examples."""

from __future__ import annotations

import keyword
import re

from ..diagnostics import Problems
from ..openapi import Api, ErrorText

_CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")


def class_names_are_names(api: Api, problems: Problems) -> None:
    """The class name of each kind of error must be a valid name in Python."""
    for kind in api.error_kinds:
        name = kind.class_name
        if name and (not _CLASS.fullmatch(name) or keyword.iskeyword(name)):
            problems.report(
                kind.location,
                f"'{name}' cannot be the name of an error class",
                "write a name such as NotFoundError",
            )


def patterns_fit_their_examples(api: Api, problems: Problems) -> None:
    """The example of each error text must match its own pattern and no earlier one."""
    earlier: list[tuple[ErrorText, re.Pattern[str]]] = []
    for text in api.error_texts:
        try:
            pattern = re.compile(text.pattern, re.DOTALL)
        except (re.error, OverflowError, RecursionError) as error:
            problems.report(
                text.places["pattern"],
                f"the pattern of {text.id} is not a valid regular expression: {error}",
                "correct the pattern",
            )
            continue
        if text.example and text.pattern:
            _check_example(text, pattern, earlier, problems)
        earlier.append((text, pattern))


def _check_example(
    text: ErrorText,
    pattern: re.Pattern[str],
    earlier: list[tuple[ErrorText, re.Pattern[str]]],
    problems: Problems,
) -> None:
    if not pattern.fullmatch(text.example):
        problems.report(
            text.places["example"],
            f"the example of {text.id} does not match its pattern",
            "correct the pattern or the example; the pattern must match the whole text",
        )
    for other, other_pattern in earlier:
        if other.status == text.status and other_pattern.fullmatch(text.example):
            problems.report(
                text.places["example"],
                f"the example of {text.id} also matches the pattern of {other.id}, which comes"
                " first and takes precedence",
                f"put {text.id} before {other.id}, or narrow the pattern of {other.id}",
            )
            return
