"""The browser prints what Python prints, to the byte: every operation, target and position."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle, islice
from random import Random
from typing import Any

import pytest

from generator.encoders import comment
from generator.snippets.request import SnippetRequest
from tests.live.engine import KEYS, SOURCE, Question, as_data, ask, data, files_of, hashed
from tests.live.values import Values, rows_of, sent_by_client, wire_text
from tests.snippets import subject
from tests.snippets.corpus import CORPUS

OPERATIONS = subject.operations()
CLIENTS = [key for key in KEYS if key.startswith("python-client")]
EXACTLY = {"whole": True, "keys": KEYS, "source": SOURCE}
FORMS = 30
"""Randomly filled forms for each operation."""
FILES = 3
"""Targets for each of them besides the clients, whose call is made of the form, in turn."""
ROWS = 3_000
TEXTS = 400
"""Composed strings for each position."""
AT_ONCE = 8


def test_every_example_is_the_published_one() -> None:
    questions = [
        {"operation": name, "values": data()["operations"][name]["example"], **EXACTLY}
        for name in OPERATIONS
    ]
    for name, answer in zip(OPERATIONS, ask(questions), strict=True):
        request = subject.requests().example(name)
        assert answer["request"] == as_data(request)
        assert answer["files"] == files_of(request), name


@pytest.mark.parametrize("core", [False, True], ids=["signed", "core"])
def test_signed_files_and_cores(core: bool) -> None:
    requests = [replace(subject.requests().example(name), signed=True) for name in OPERATIONS]
    questions = [
        {"request": as_data(request), "signed": True, "core": core, **EXACTLY}
        for request in requests
    ]
    for request, answer in zip(requests, ask(questions), strict=True):
        assert answer["files"] == files_of(request, core=core), request.operation


def test_forms_filled_in_by_chance() -> None:
    values = Values(7, data())
    questions: list[Question] = []
    requests: list[SnippetRequest] = []
    turns = cycle(key for key in KEYS if key not in CLIENTS)
    for name, operation in data()["operations"].items():
        for _ in range(FORMS if operation["fields"] else 1):
            form, given = values.of(operation)
            keys = [*CLIENTS, *islice(turns, FILES)]
            questions.append({"operation": name, "values": form, "keys": keys, "source": SOURCE})
            requests.append(subject.requests().given(name, given))
    for question, request, answer in zip(questions, requests, ask(questions), strict=True):
        assert answer["request"] == as_data(request), question["values"]
        same(answer["files"], request, SOURCE, question["keys"])


@pytest.mark.parametrize("position", subject.DISTINCT)
def test_awkward_texts_in_each_position(position: str) -> None:
    made, corpus = subject.AWKWARD[position]
    texts = [*corpus, *(further(position) if position not in ("header", "changed") else ())]
    size = 1 if position == "changed" else AT_ONCE
    requests = [made(tuple(texts[at : at + size])) for at in range(0, len(texts), size)]
    # The name of the document is part of a comment too.
    sources = [item.summary if position == "comment" else SOURCE for item in requests]
    questions: list[Question] = [
        {"request": as_data(request), "keys": KEYS, "source": comment(source)}
        for request, source in zip(requests, sources, strict=True)
    ]
    for request, source, answer in zip(requests, sources, ask(questions), strict=True):
        same(answer["files"], request, source)


def test_process_parameters_as_the_client_writes_them() -> None:
    values = Values(11, data())
    rows = [*rows_of(CORPUS), *(values.any_row() for _ in range(ROWS))]
    process = "11111111-1111-4111-8111-000000000001"
    answers = ask(
        [
            {
                "operation": "setParameter",
                "values": {"process_id": process, "parameter": "x", "value": row},
            }
            for row in rows
        ]
    )
    refused = 0
    for row, answer in zip(rows, answers, strict=True):
        text = wire_text(row)
        if text is None:
            refused += 1
            assert [item["field"] for item in answer["request"]["problems"]] == ["value"], row
        else:
            expected = {"process_id": process, "parameter": "x", "value": text}
            assert answer["request"] == as_data(subject.requests().given("setParameter", expected))
            assert sent_by_client(answer["request"]["call"]["expression"]) == text, row
    assert len(rows) - refused > ROWS * 0.8


def same(
    found: dict[str, str | None],
    request: SnippetRequest,
    source: str,
    keys: Sequence[str] = KEYS,
) -> None:
    """The hashes are those of Python's files; the first file that differs is shown whole."""
    expected = files_of(request, keys, source)
    for key, text in expected.items():
        if found[key] != (None if text is None else hashed(text)):
            question: dict[str, Any] = {"request": as_data(request), "source": comment(source)}
            (shown,) = ask([{**question, "keys": [key], "whole": True}])
            assert shown["files"][key] == text
            raise AssertionError(key)


def further(position: str) -> Sequence[str]:
    """Composed strings, without NUL, which no command line carries."""
    values = Values(len(position), data())
    texts = [values.text().replace("\0", "") for _ in range(TEXTS)]
    # Any character at all that UTF-8 can carry and that Python's tables of characters know.
    random = Random(position)
    anything = [
        chr(random.choice((random.randrange(1, 0xD800), random.randrange(0xE000, 0x2FA20))))
        for _ in range(TEXTS)
    ]
    return [f"{text}{character}1" for text, character in zip(texts, anything, strict=True)]
