"""What a form refuses and what the document allows agree, member by member."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

import pytest
import yaml
from jsonschema import Draft202012Validator

from tests.docs.room import ROOT

if TYPE_CHECKING:
    from playwright.sync_api import Page

DOCUMENT = yaml.safe_load((ROOT / "spec" / "workflow-api.yaml").read_text(encoding="utf-8"))
ID = "22222222-2222-4222-8222-000000000001"
VALUES: list[object] = [
    *(None, True, False, 0, 1, -1, 255, 256, 2**31 - 1, 2**31, 2**63, 1.5),
    *("", " ", "x", "0042", "null", "é" * 300, ID, ID.upper(), ID[:-1], f"{ID}0"),
    *("2026-01-31T13:45:00", "2026-02-30T13:45:00", "2026-01-31T13:45:00Z", "13:45"),
    *([], ["x"], [ID], [ID, "x"], [1], {}, {"x": 1}, {"x": None}),
    *([{"name": "x"}], [{"name": "x", "value": "1"}]),
    [{"name": "x", "value": "1", "persist": True}],
]
APART = {
    "password": "is never in a form",
    "value": "is always sent as a string, which the client makes",
    "status": "has a list to choose from, and other numbers may come in replies only",
    "externalLogins": "holds what the client's types can hold",
}
"""Members for which the form is narrower than the document, and why."""


def bodies() -> dict[str, dict[str, object]]:
    """The schema of each JSON body of members, by the operation's id."""
    found: dict[str, dict[str, object]] = {}
    for item in DOCUMENT["paths"].values():
        for operation in item.values():
            content = operation.get("requestBody", {}).get("content", {})
            schema = content.get("application/json", {}).get("schema", {})
            if schema.get("properties"):
                found[operation["operationId"]] = schema
    return found


BODIES = bodies()


def members_of(schema: dict[str, object]) -> list[str]:
    """The names of the members."""
    properties = schema["properties"]
    assert isinstance(properties, dict)
    return list(properties)


def is_local(value: object) -> bool:
    """Whether it is a date and time without a zone, by Python's own reader."""
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is None


_JUDGED = """
([rows]) => rows.map((text) => {
  const area = document.getElementById("json");
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  return document.getElementById("wrong-json").textContent;
})
"""


@pytest.mark.parametrize("name", BODIES)
def test_form_and_document_agree(page: Page, url: str, name: str) -> None:
    schema = BODIES[name]
    formats = Draft202012Validator.FORMAT_CHECKER
    formats.checks("local-date-time", raises=ValueError)(is_local)
    judge = Draft202012Validator(
        {**schema, "components": DOCUMENT["components"]}, format_checker=formats
    )
    page.goto(f"{url}/operations/{name}.html")
    page.click("#as-json")
    base = json.loads(page.input_value("#json"))
    members = [member for member in members_of(schema) if member not in APART]
    rows = [(member, value, {**base, member: value}) for member in members for value in VALUES]
    said = page.evaluate(_JUDGED, [[json.dumps(body) for _, _, body in rows]])
    wrong = [
        (member, value, told)
        for (member, value, body), told in zip(rows, said, strict=True)
        if judge.is_valid(body) != (told == "")
    ]
    assert wrong == []
