"""The Postman collection: what it sends, what it shows, and what it keeps in variables."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from generator.build import Build
from generator.read import read_api
from tests.recordings import ROOT, document

CASES = sorted((ROOT / "tests" / "cases").glob("*/spec.yaml"))


@cache
def collection() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((ROOT / "generated" / "postman.json").read_bytes())
    return found


def requests(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for folder in found["item"]:
        yield from folder["item"]


def operations() -> list[dict[str, Any]]:
    paths: dict[str, Any] = document()["paths"]
    return [
        {**operation, "path": path, "method": method}
        for path, item in paths.items()
        for method, operation in item.items()
    ]


def variables(found: dict[str, Any]) -> dict[str, str]:
    return {item["key"]: item["value"] for item in found["variable"]}


def filled(text: str, found: dict[str, Any]) -> str:
    """The string with the values of its variables."""
    return re.sub(r"{{([^{}]+)}}", lambda match: variables(found)[match[1]], text)


def check_form(found: dict[str, Any]) -> None:
    """What the JSON schema of Postman's format 2.1 requires of the parts that are used here."""
    assert found["info"]["name"]
    assert found["info"]["schema"].endswith("/collection/v2.1.0/collection.json")
    for variable in found["variable"]:
        assert variable["key"]
        assert variable["type"] == "string"
    for folder in found["item"]:
        assert folder["name"]
    for item in requests(found):
        assert item["name"]
        for response in item["response"]:
            assert isinstance(response["code"], int)
            assert isinstance(response["status"], str)
            assert isinstance(response["body"], str)
            assert response["originalRequest"] == item["request"]
        request = item["request"]
        assert request["url"]["host"] == ["{{baseUrl}}"]
        assert all(isinstance(part, str) for part in request["url"]["path"])
        assert all(header.keys() == {"key", "value"} for header in request["header"])
        assert request.get("body", {"mode": "raw"})["mode"] in ("raw", "urlencoded")
    for method in ("oauth2", "bearer"):
        for attribute in found.get("auth", {}).get(method, ()):
            assert attribute.keys() == {"key", "value", "type"}


def test_every_operation_is_one_request_with_its_example() -> None:
    items = list(requests(collection()))
    assert len(items) == len(operations()) == 39
    for item, operation in zip(items, operations(), strict=True):
        request = item["request"]
        assert item["name"] == operation["summary"]
        assert request["method"] == operation["method"].upper()
        path = re.sub(r"{(.+?)}", r"{{\1}}", operation["path"])
        assert request["url"]["raw"] == "{{baseUrl}}" + path
        assert "/" + "/".join(request["url"]["path"]) == path
        if "requestBody" not in operation:
            assert "body" not in request
            continue
        media, content = next(iter(operation["requestBody"]["content"].items()))
        assert {"key": "Content-Type", "value": media} in request["header"]
        if media == "application/json":
            assert json.loads(request["body"]["raw"]) == content["example"]
        else:
            fields = {pair["key"]: pair["value"] for pair in request["body"]["urlencoded"]}
            assert fields.keys() == content["example"].keys()
            assert fields["grant_type"] == content["example"]["grant_type"]


def test_ids_in_paths_are_variables() -> None:
    found = collection()
    example = "11111111-1111-4111-8111-000000000001"
    with_id = [item for item in requests(found) if "{{processId}}" in item["request"]["url"]["raw"]]
    assert len(with_id) > 10
    for item in with_id:
        assert filled(item["request"]["url"]["raw"], found).endswith(f"/{example}")


def test_the_collection_signs_in_and_no_secret_is_in_it() -> None:
    found = collection()
    assert found["auth"]["type"] == "oauth2"
    values = {item["key"]: item["value"] for item in found["auth"]["oauth2"]}
    assert values["accessToken"] == "{{token}}"
    assert values["grant_type"] == "client_credentials"
    assert values["clientSecret"] == "{{clientSecret}}"
    assert values["accessTokenUrl"] == "{{tokenUrl}}"
    assert values["addTokenTo"] == "header"
    given = variables(found)
    assert given["baseUrl"] == "http://localhost:8077"
    assert given["clientSecret"] == given["clientId"] == given["token"] == ""
    unsigned = {
        item["name"]
        for item in requests(found)
        if item["request"].get("auth") == {"type": "noauth"}
    }
    expected = {item["summary"] for item in operations() if item.get("security") == []}
    assert unsigned == expected
    (token,) = (item for item in requests(found) if item["name"] == "Get a token for the API")
    fields = {pair["key"]: pair["value"] for pair in token["request"]["body"]["urlencoded"]}
    assert fields["client_id"] == "{{clientId}}"
    assert fields["client_secret"] == "{{clientSecret}}"


def test_the_reply_and_every_refusal_are_saved() -> None:
    texts: dict[str, Any] = document()["x-errors"]["texts"]
    for item, operation in zip(requests(collection()), operations(), strict=True):
        success, *others = item["response"]
        shown = operation["responses"]["200"]["content"]["application/json"]["example"]
        assert (success["code"], json.loads(success["body"])) == (200, shown)
        refusals = {
            json.loads(response["body"])["error"] for response in others if response["code"] == 200
        }
        assert refusals == {texts[name]["example"] for name in operation.get("x-errors", ())}
        if operation["path"].startswith("/workflowapi/"):
            assert others[-1]["code"] == 500
            assert others[-1]["body"].startswith("Exception ")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.parent.name)
def test_the_collection_of_another_document(path: Path) -> None:
    api = read_api(path, "spec.yaml")
    found = json.loads(Build(api, "spec.yaml").tree()["postman.json"])
    check_form(found)
    assert len(list(requests(found))) == len(api.operations)
    for item in requests(found):
        raw = filled(item["request"]["url"]["raw"], found)
        assert raw.startswith("http://localhost:8077/")
        assert not set(raw) & set("{} ")
        _, _, query = raw.partition("?")
        listed = item["request"]["url"].get("query", ())
        assert len(parse_qsl(query, keep_blank_values=True)) == len(listed)


def test_it_has_the_form_of_a_collection() -> None:
    check_form(collection())


def test_parts_of_paths_with_other_values_are_other_variables(tmp_path: Path) -> None:
    case = (ROOT / "tests" / "cases" / "models" / "spec.yaml").read_text(encoding="utf-8")
    other = """\
  /plants/{id}:
    get:
      tags: [Zoo]
      operationId: getPlant
      summary: Get a plant
      description: A part of a path with braces.
      parameters:
        - name: id
          in: path
          required: true
          description: Which.
          example: 'a/{{b}} c'
          schema: {type: string}
      responses:
        '204': {description: None.}
components:
"""
    spec = tmp_path / "spec.yaml"
    spec.write_text(case.replace("components:\n", other, 1), encoding="utf-8")
    found = json.loads(Build(read_api(spec, "spec.yaml"), "spec.yaml").tree()["postman.json"])
    (plant,) = (item for item in requests(found) if item["name"] == "Get a plant")
    assert plant["request"]["url"]["raw"] == "{{baseUrl}}/plants/{{getPlant.id}}"
    assert variables(found)["getPlant.id"] == "a%2F%7B%7Bb%7D%7D%20c"
    assert variables(found)["id"] == "11111111-1111-4111-8111-000000000001"
