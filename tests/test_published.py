"""The published documents: what other tools are given, in the form that they read."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from jsonschema.protocols import Validator
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.published.document import published
from generator.published.older import older
from generator.published.schemas import with_schemas
from generator.read import read_api
from tests.recordings import ROOT, operation_of, recordings

SPEC = ROOT / "spec" / "workflow-api.yaml"
CASES = sorted((ROOT / "tests" / "cases").glob("*/spec.yaml"))
DOCUMENTS = [SPEC, *CASES]


def name_of(path: Path) -> str:
    return path.parent.name


@cache
def document(path: Path = SPEC) -> dict[str, Any]:
    found: dict[str, Any] = published(read_api(path, path.name))
    return found


def operations(found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in found["paths"].values():
        yield from (value for value in item.values() if "operationId" in value)


def everything(value: object) -> Iterator[dict[str, Any]]:
    """Every object of a document, except those in its examples."""
    if isinstance(value, dict):
        yield value
        for name, item in value.items():
            if name not in ("example", "examples", "default", "x-errors"):
                yield from everything(item)
    elif isinstance(value, list):
        for item in value:
            yield from everything(item)


def validator(found: dict[str, Any], schema: object) -> Validator:
    """A validator of the dialect that the document is written in."""
    whole = Resource.from_contents(found, DRAFT202012)
    registry: Registry[object] = Registry().with_resource("urn:document", whole)
    text = json.dumps(schema).replace('"#/', '"urn:document#/')
    kind = Draft202012Validator if found["openapi"].startswith("3.1") else OAS30Validator
    return kind(json.loads(text), registry=registry)


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_it_is_valid(path: Path) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(document(path)).iter_errors()] == []


def test_the_files_are_this_document_with_code() -> None:
    whole = json.loads((ROOT / "generated" / "openapi.json").read_bytes())
    assert whole == json.loads((ROOT / "generated" / "docs" / "openapi.json").read_bytes())
    for operation in operations(whole):
        assert operation.pop("x-codeSamples")
    assert whole == document()


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_constants_and_lists_of_members_have_the_form_that_all_tools_read(path: Path) -> None:
    found = document(path)
    for value in everything(found):
        assert value.get("properties") != {}
        if "const" in value:
            assert value["const"] != ""
            assert "type" not in value or isinstance(value["const"], str | int)
            assert not isinstance(value["const"], bool) or "type" not in value
    kept = [item for value in everything(found) for item in value.get("oneOf", [])]
    lone = [value for value in everything(found) if value.get("type") == "null"]
    assert all(any(value is item for item in kept) for value in lone)


def test_every_reply_is_a_success_or_the_refusal_both_flat() -> None:
    schemas = document()["components"]["schemas"]
    count = 0
    for operation in operations(document()):
        name = operation["operationId"][0].upper() + operation["operationId"][1:]
        (content,) = operation["responses"]["200"]["content"].values()
        if content["schema"] != {"$ref": f"#/components/schemas/{name}Reply"}:
            assert "success" not in content["example"]
            continue
        count += 1
        assert schemas[f"{name}Reply"]["anyOf"] == [
            {"$ref": f"#/components/schemas/{name}Success"},
            {"$ref": "#/components/schemas/Refusal"},
        ]
        for part in (schemas[f"{name}Success"], schemas["Refusal"]):
            assert part["type"] == "object"
            assert part["required"] == ["data", "success", "error", "message"]
            assert list(part["properties"]) == part["required"]
            assert not {"allOf", "oneOf", "anyOf"} & part.keys()
        assert schemas[f"{name}Success"]["properties"]["success"]["const"] is True
    assert count == 36
    assert schemas["Refusal"]["properties"]["data"]["const"] is None
    assert "Envelope" not in schemas


def test_every_body_has_a_name() -> None:
    for operation in operations(document()):
        for content in operation.get("requestBody", {}).get("content", {}).values():
            name = operation["operationId"][0].upper() + operation["operationId"][1:]
            assert content["schema"] == {"$ref": f"#/components/schemas/{name}Request"}


def test_every_recorded_reply_fits_one_side_of_its_schema() -> None:
    schemas = {
        operation["operationId"]: operation["responses"]["200"]["content"]["application/json"][
            "schema"
        ]
        for operation in operations(document())
    }
    readers = {name: validator(document(), schema) for name, schema in schemas.items()}
    refusal = validator(document(), {"$ref": "#/components/schemas/Refusal"})
    count = 0
    for recording in recordings():
        name = operation_of(recording)
        if name is None or not (recording.succeeded or recording.refused):
            continue
        count += 1
        if recording.status == 200:
            assert readers[name].is_valid(recording.parsed), recording.name
        assert refusal.is_valid(recording.parsed) == recording.refused, recording.name
    assert count > 1300


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_every_example_fits_its_schema(path: Path) -> None:
    found = document(path)
    for operation in operations(found):
        bodies = [operation.get("requestBody", {}), *operation["responses"].values()]
        for body in bodies:
            for content in body.get("content", {}).values():
                if "example" in content:
                    reader = validator(found, content["schema"])
                    assert reader.is_valid(content["example"]), operation["operationId"]


def test_tools_take_the_token_first_and_no_sign_in_last() -> None:
    found = document()
    assert [*map(list, found["security"])] == [["BearerToken"], ["oauth2"], ["OpenIdConnect"], []]
    assert set(found["components"]["securitySchemes"]) == {"BearerToken", "oauth2", "OpenIdConnect"}
    assert found["info"]["contact"]
    assert all(tag["name"].isidentifier() for tag in found["tags"])


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_replies_and_servers_are_described_in_one_line(path: Path) -> None:
    found = document(path)
    described = [
        *found.get("servers", []),
        *found.get("components", {}).get("responses", {}).values(),
    ]
    for operation in operations(found):
        described += operation["responses"].values()
    for item in described:
        assert "\n" not in item.get("description", "")
        assert path != SPEC or len(item.get("description", "")) <= 100, item


def test_nothing_that_describes_a_reply_is_lost() -> None:
    found = document()["components"]["responses"]["ServerText"]
    (content,) = found["content"].values()
    whole = " ".join([found["description"], content["schema"]["description"]])
    given = yaml.safe_load(SPEC.read_text(encoding="utf-8"))
    assert whole == given["components"]["responses"]["ServerText"]["description"]


def test_values_and_refusals_are_in_words_too() -> None:
    found = document()
    texts = found["x-errors"]["texts"]
    for operation in operations(found):
        lines = operation["description"].splitlines()
        for name in operation.get("x-errors", ()):
            example = " ".join(texts[name]["example"].split())
            assert any(line.startswith("- ") and example in line for line in lines), name
    for schema in found["components"]["schemas"].values():
        for value in schema.get("x-values", ()):
            assert f"\n- `{value['value']}`" in schema["description"]


def written(path: Path, change: dict[str, Any]) -> Path:
    """A case with further schemas."""
    case = read_api(ROOT / "tests" / "cases" / "breadth" / "spec.yaml", "spec.yaml")
    found: dict[str, Any] = deepcopy(dict(case.document))
    found["components"]["schemas"].update(change)
    path.write_text(json.dumps(found), encoding="utf-8")
    return path


def test_a_name_that_the_document_has_given_itself_is_left_alone(tmp_path: Path) -> None:
    own = {"type": "array", "description": "Of the document.", "items": {"type": "string"}}
    change = {name: {**own} for name in ("PutThingReply", "PutThingReply2", "PutThingRequest")}
    found = document(written(tmp_path / "spec.yaml", change))
    assert {name: found["components"]["schemas"][name] for name in change} == change
    put = found["paths"]["/things/{id}"]["put"]
    (sent,), (reply,) = (
        item["content"].values() for item in (put["requestBody"], put["responses"]["200"])
    )
    assert sent["schema"] == {"$ref": "#/components/schemas/PutThingRequest2"}
    assert reply["schema"] == {"$ref": "#/components/schemas/PutThingReply3"}
    assert [*OpenAPIV31SpecValidator(found).iter_errors()] == []


@cache
def old_document(path: Path = SPEC) -> dict[str, Any]:
    return older(document(path))


@pytest.mark.parametrize("path", DOCUMENTS, ids=name_of)
def test_the_older_form_is_valid(path: Path) -> None:
    found = old_document(path)
    assert found["openapi"].startswith("3.0.")
    assert [error.message for error in OpenAPIV30SpecValidator(found).iter_errors()] == []
    for value in everything(found):
        assert not isinstance(value.get("type"), list)
        assert not value.keys() & {"const", "x-codeSamples", "jsonSchemaDialect"}
        assert value.get("type") != "null"
        assert "$ref" not in value or len(value) == 1
        assert "nullable" not in value or value.keys() & {"type", "allOf"}
        assert value.get("enum") != [None]


def test_the_older_file_is_this_document() -> None:
    for folder in (ROOT / "generated", ROOT / "generated" / "docs"):
        assert json.loads((folder / "openapi-3.0.json").read_bytes()) == old_document()


def test_an_older_reply_is_one_object() -> None:
    schemas = old_document()["components"]["schemas"]
    replies = {name: schema for name, schema in schemas.items() if name.endswith("Reply")}
    assert len(replies.keys() - {"TokenReply"}) == 36
    for name in replies.keys() - {"TokenReply"}:
        found = replies[name]
        assert found["type"] == "object"
        assert found["required"] == ["data", "success", "error", "message"]
        assert found["properties"]["success"]["type"] == "boolean"
        assert "enum" not in found["properties"]["success"]
        data = found["properties"]["data"]
        assert "type" not in data or data["nullable"] is True
    assert not [name for name in schemas if name == "Refusal" or name.endswith("Success")]
    data = {
        name: found["properties"]["data"] for name, found in replies.items() if "TokenR" not in name
    }
    assert data["CreateInstanceReply"] == {
        "type": "string",
        "description": "No payload.",
        "maxLength": 0,
        "nullable": True,
    }
    assert data["GetUserReply"]["allOf"] == [{"$ref": "#/components/schemas/User"}]
    assert "nullable" not in schemas["User"]
    assert data["GetParameterReply"].keys() == {"description"}


def test_an_older_body_has_one_content_and_says_what_else_is_accepted() -> None:
    bodies = {
        operation["operationId"]: operation["requestBody"]
        for operation in operations(old_document())
        if "requestBody" in operation
    }
    assert [name for name, body in bodies.items() if len(body["content"]) > 1] == []
    both = {
        operation["operationId"]
        for operation in operations(document())
        if len(operation.get("requestBody", {}).get("content", {})) > 1
    }
    form = "application/x-www-form-urlencoded"
    assert both == {"createInstance", "setParameter", "executeCommand"}
    for name, body in bodies.items():
        assert (form in body["description"]) == (name in both)
    assert bodies["createInstance"]["description"].endswith(
        f"as {form}, with `parameters` and `schemeParameters` as JSON text."
    )
    assert bodies["setParameter"]["description"].endswith(f"as {form}.")
    assert [*bodies["requestToken"]["content"]] == [form]


def as_tools_read_it(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """A reference that may be null: by the letter of JSON Schema null does not fit an `allOf`."""
    if schema.get("nullable") and "allOf" in schema:
        return {"anyOf": [*schema["allOf"], {"nullable": True, "enum": [None]}]}
    return schema


def test_every_recorded_reply_fits_the_older_form() -> None:
    found = with_schemas(old_document(), as_tools_read_it)
    readers = {
        operation["operationId"]: validator(
            found, operation["responses"]["200"]["content"]["application/json"]["schema"]
        )
        for operation in operations(found)
    }
    count = 0
    for recording in recordings():
        name = operation_of(recording)
        if name and recording.status == 200 and (recording.succeeded or recording.refused):
            count += 1
            assert readers[name].is_valid(recording.parsed), recording.name
    assert count > 1300


def test_what_3_0_can_say_is_kept() -> None:
    new, old = document(), old_document()
    assert new["paths"].keys() == old["paths"].keys()
    assert new["info"]["summary"] in old["info"]["description"]
    assert new["info"]["description"] in old["info"]["description"]
    kept = {name for name in new["components"]["schemas"] if not name.endswith("Success")}
    assert old["components"]["schemas"].keys() == kept - {"Refusal"}
    said = "\n".join(descriptions(old))
    refusal = descriptions(new["components"]["schemas"]["Refusal"])
    lost = {text for text in descriptions(new) - refusal if text not in said}
    assert all(text.startswith("The reply of `") for text in lost), lost


def descriptions(found: object) -> set[str]:
    texts = (value.get("description") for value in everything(found))
    return {text for text in texts if isinstance(text, str)}


def test_each_key_of_3_1_has_its_words_in_3_0(tmp_path: Path) -> None:
    members = {
        "several": {"type": ["string", "number", "null"], "description": "S."},
        "limit": {"type": "integer", "exclusiveMinimum": 3, "description": "L."},
        "weaker": {"type": "integer", "exclusiveMinimum": 3, "minimum": 5, "description": "L."},
        "fixed": {"const": "a", "description": "F."},
        "nothing": {"type": "null", "description": "N."},
        "sized": {"type": ["array", "null"], "items": True, "maxItems": 3, "description": "A."},
    }
    thing = {"type": "object", "description": "T.", "properties": members}
    found = old_document(written(tmp_path / "spec.yaml", {"Words": thing}))
    assert [*OpenAPIV30SpecValidator(found).iter_errors()] == []
    schemas = found["components"]["schemas"]
    assert schemas["Words"]["properties"] == {
        "several": {"description": "S. One of: string, number, null."},
        "limit": {"type": "integer", "minimum": 3, "exclusiveMinimum": True, "description": "L."},
        "weaker": {"type": "integer", "minimum": 5, "description": "L."},
        "fixed": {"type": "string", "enum": ["a"], "description": "F."},
        "nothing": {"description": "N."},
        "sized": {
            "type": "array",
            "nullable": True,
            "items": {},
            "maxItems": 3,
            "description": "A.",
        },
    }
    assert schemas["Thing"]["properties"]["self"] == {
        "allOf": [{"$ref": "#/components/schemas/Thing"}],
        "nullable": True,
        "description": "Itself.",
    }
    plain = found["paths"]["/things/{id}"]["get"]["responses"]["default"]
    assert plain["description"] == "Anything else."
    assert plain["content"]["text/plain"]["schema"]["type"] == "string"
