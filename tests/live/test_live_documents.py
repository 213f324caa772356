"""The same code for other documents, and what it says to values that cannot be sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.browser.script import live_files
from generator.python.build_package import lower
from generator.read import read_api
from generator.snippets.build_requests import Requests
from tests.live.engine import KEYS, Question, as_data, ask, data, files_of
from tests.live.values import Values
from tests.snippets.languages import ROOT

CASES = sorted(path for path in (ROOT / "tests" / "cases").iterdir() if path.is_dir())
FORMS = 25
PROCESS = "11111111-1111-4111-8111-000000000001"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_other_documents(case: Path, tmp_path: Path) -> None:
    api = read_api(case / "spec.yaml", "spec.yaml")
    lowering = lower(api, "spec.yaml")
    for name, content in live_files(api, lowering, "spec.yaml").items():
        (tmp_path / Path(name).name).write_bytes(content)
    line = (tmp_path / "operations.js").read_text(encoding="utf-8").splitlines()[0]
    found = json.loads(line.removeprefix("globalThis.WorkflowOperations=")[:-1])
    values = Values(13, found)
    requests = Requests(api, lowering)
    questions: list[Question] = []
    expected: list[dict[str, Any] | None] = []
    for name, operation in found["operations"].items():
        if operation.get("body") == "text":
            continue
        asked = {"operation": name, "keys": KEYS, "whole": True, "source": "spec.yaml"}
        questions.append({**asked, "values": operation["example"]})
        expected.append(_answer(requests, name, None))
        for _ in range(FORMS if operation["fields"] else 0):
            form, given = values.of(operation)
            questions.append({**asked, "values": form})
            expected.append(_answer(requests, name, given))
    for question, answer, wanted in zip(questions, ask(questions, tmp_path), expected, strict=True):
        if wanted is None:
            assert answer["request"]["problems"], question["values"]
        else:
            assert answer == wanted, question["values"]


def _answer(requests: Requests, name: str, given: dict[str, Any] | None) -> dict[str, Any] | None:
    """What Python makes of some values, or of the example; None where they cannot be sent."""
    try:
        request = requests.example(name) if given is None else requests.given(name, given)
    except ValueError:
        return None
    return {"request": as_data(request), "files": files_of(request, source="spec.yaml")}


def _row(name: object, kind: str, value: object) -> dict[str, object]:
    return {"name": name, "type": kind, "value": value}


@pytest.mark.parametrize(
    ("operation", "values", "where"),
    [
        ("getInstance", {}, {"field": "process_id"}),
        ("getInstance", {"process_id": ""}, {"field": "process_id"}),
        ("getInstance", {"process_id": "1"}, {"field": "process_id"}),
        ("getInstance", {"process_id": PROCESS, "tenant_id": "\ud800"}, {"field": "tenant_id"}),
        ("getInstance", {"process_id": PROCESS, "tenant_id": None}, {"field": "tenant_id"}),
        ("createInstance", {"process_id": PROCESS}, {"field": "scheme_code"}),
        ("createInstance", {"scheme_code": "x"}, {"field": "process_id"}),
        ("listInstances", {"take": "1.5"}, {"field": "take"}),
        ("listInstances", {"take": "01"}, {"field": "take"}),
        ("listInstances", {"status": "99"}, {"field": "status"}),
        ("listInstances", {"from_creation_date": "2026-02-30"}, {"field": "from_creation_date"}),
        ("listInstances", {"from_creation_date": "now"}, {"field": "from_creation_date"}),
        ("createUser", {"name": "x", "password": "secret"}, {"field": "password"}),
        ("createUser", {"name": "x", "extensions": "{"}, {"field": "extensions"}),
        ("createUser", {"name": "x", "extensions": "[]"}, {"field": "extensions"}),
        ("createUser", {"name": "x", "extensions": '{"a": NaN}'}, {"field": "extensions"}),
        ("createUser", {"name": "x", "extensions": '{"a": 1e400}'}, {"field": "extensions"}),
        ("createUser", {"name": "x", "extensions": '{"a": "\\ud800"}'}, {"field": "extensions"}),
        ("createUser", {"name": "x", "roles": "y"}, {"field": "roles"}),
        ("updateInstances", {"process_ids": [PROCESS, "x"]}, {"field": "process_ids"}),
    ],
)
def test_what_cannot_be_sent(
    operation: str, values: dict[str, object], where: dict[str, object]
) -> None:
    (answer,) = ask([{"operation": operation, "values": values, "keys": KEYS}])
    (problem,) = answer["request"]["problems"]
    assert problem.pop("message").endswith(".")
    assert problem == where
    assert "secret" not in str(answer)


@pytest.mark.parametrize(
    ("rows", "row", "part"),
    [
        ([_row("", "text", "x")], 0, "name"),
        ([_row("ProcessId", "text", "x")], 0, "name"),
        ([_row("proce\u017f\u017fid", "text", "x")], 0, "name"),
        ([_row("a", "text", "x"), _row("a", "text", "y")], 1, "name"),
        ([_row("a", "text", "x"), _row("b", "number", "1,5")], 1, "value"),
        ([_row("a", "date", "2026-02-29")], 0, "value"),
        ([_row("a", "json", "{a: 1}")], 0, "value"),
        ([_row("a", "json", "[" * 200 + "]" * 200)], 0, "value"),
        ([_row("a", "number", str(2**63))], 0, "value"),
        ([_row("a", "text", "2026-01-01T00:00:00+01:00")], 0, "value"),
        ([_row("a", "text", None)], 0, "value"),
    ],
)
def test_rows_that_cannot_be_sent(rows: list[dict[str, object]], row: int, part: str) -> None:
    example = data()["operations"]["createInstance"]["example"]
    values = {**example, "parameters": rows}
    (answer,) = ask([{"operation": "createInstance", "values": values}])
    (problem,) = answer["request"]["problems"]
    assert problem.pop("message").endswith(".")
    assert problem == {"field": "parameters", "row": row, "part": part}
