"""Two clients of other tools, run against the stand-in; `make tools` runs all of them."""

from __future__ import annotations

import pytest

from tests.external.tools.__main__ import lost, recorded
from tests.external.tools.clients import NEEDS, QUICKEST, ROOT, clients
from tests.external.tools.steps import STEPS, Row, run, useful_line


@pytest.mark.parametrize("key", QUICKEST)
def test_it_is_generated_and_built_and_its_program_runs(key: str) -> None:
    (client,) = (item for item in clients((key,)) if item.document == item.about.document)
    row = run(client)
    if not row.outcomes:
        pytest.skip(row.why)
    assert row.holds, f"{row.outcomes}: {row.why}"


def test_every_step_is_recorded_as_right_with_the_document_that_readers_are_told_to_use() -> None:
    folders = {path.parent.name for path in (ROOT / "templates" / "clients").glob("*/about.yaml")}
    assert folders == NEEDS.keys()
    found = recorded()
    for client in clients():
        row = found[client.key, client.document]
        if client.document == client.about.document:
            assert set(row.values()) == {"ok"}, client.key
            assert client.document in client.about.generate
            assert client.about.program in client.about.run or client.about.language == "Go"


def test_a_step_that_no_longer_holds_is_reported() -> None:
    key, document = "ruby", "openapi-3.0.json"
    right = Row(key, document, dict.fromkeys(STEPS, "ok"))
    wrong = Row(key, document, {"generate": "ok", "build": "no"})
    absent = Row(key, document, why="ruby is missing")
    assert (right.holds, wrong.holds) == (True, False)
    assert lost([right, absent]) == []
    assert lost([wrong]) == [f"{key}, {document}: {step} held before" for step in STEPS[1:]]


def test_the_first_line_about_an_error_is_shown() -> None:
    text = "Compiling\n/tmp/a/main.ts(3,1): error TS1: bad\n  at x (/tmp/a.js)\nerror: two\n"
    assert useful_line(text) == "main.ts(3,1): error TS1: bad"
    assert useful_line("client/src/Api.java:2: error: no") == "Api.java:2: error: no"
    assert useful_line("no such module\n") == "no such module"
