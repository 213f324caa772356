"""The examples in many languages: what they are made of, and what the tree says about them."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from generator.diagnostics import GeneratorBug
from generator.openapi import SCENARIO
from generator.python.build_package import lower
from generator.read import read_api
from generator.snippets.bodies import json_text
from generator.snippets.build_requests import Requests
from generator.snippets.files import lower_samples
from generator.snippets.language import Language, Target
from generator.snippets.languages import LANGUAGES, TARGETS
from generator.snippets.render import carries, filters_of, render_snippet
from generator.snippets.request import Header, SnippetRequest

ROOT = Path(__file__).parent.parent
EXAMPLES = ROOT / "generated" / "examples"
SPEC = ROOT / "spec" / "workflow-api.yaml"
HOSTILE = (
    "\"'\\ $HOME `id` %PATH% #{x} ${y} {{z}} ?> --> */ </script>"
    "\n\t\x85\u2028\ufeff\u202e\U0001f600"
)


@pytest.fixture(scope="module")
def requests() -> Requests:
    api = read_api(SPEC, "spec/workflow-api.yaml")
    return Requests(api, lower(api, "spec"))


def target(key: str) -> Target:
    return next(target for target in TARGETS if target.key == key)


def plain_request() -> SnippetRequest:
    return SnippetRequest(
        operation="addBook",
        summary="Add a book",
        method="POST",
        path="/books",
        headers=(Header("Accept", "application/json"),),
        body="{}",
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"method": "post"},
        {"path": "books"},
        {"path": "/books/a b"},
        {"path": "/books/\u00e9"},
        {"path": "/books/../users"},
        {"path": '/books/"'},
        {"path": "/books/.?a=b"},
        {"headers": (Header("X-A", "a\nb"),)},
        {"headers": (Header("X-A", " a"),)},
        {"headers": (Header("X-\u00c4", "a"),)},
        {"headers": (Header("X-A", "\u00e9"),)},
    ],
    ids=str,
)
def test_a_request_that_http_does_not_allow_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="not a"):
        replace(plain_request(), **changes)


def test_json_is_one_line_of_ascii_and_no_variable_of_an_editor() -> None:
    value = {"a": [HOSTILE, "{{{x}}}"], "b": {"c": {}}, "d": None, "e": 12.5, "\x7f": True}
    text = json_text(value)
    assert json.loads(text) == value
    assert re.fullmatch(r"[\x20-\x7e]*", text)
    assert "{{" not in text


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.key)
def test_a_literal_is_one_line_of_ascii(language: Language) -> None:
    try:
        shown = filters_of(language)["literal"](HOSTILE * 50)
    except GeneratorBug:
        # What has no escapes refuses the string.
        assert language.key in {"cmd", "http", "http-file"}
    else:
        assert re.fullmatch(r"[\x20-\x7e]*", shown)


@pytest.mark.parametrize(
    ("key", "text", "literal"),
    [
        ("bash", "it's", "$'it\\'s'"),
        ("bash", '{"a": 1}', """'{"a": 1}'"""),
        ("bash", "\u00e9", "$'\\303\\251'"),
        ("cmd", 'a "b & c" 100%', '"a \\"b ^& c\\" 100%%"'),
        ("csharp", "\U0001f600", '"\\ud83d\\ude00"'),
        ("go", "\U0001f600", '"\\U0001f600"'),
        ("go", 'say "x"', '`say "x"`'),
        ("go", 'say "`"', '"say \\"`\\""'),
        ("java", "\x07\x7f\u00e9", '"\\007\\177\\u00e9"'),
        ("javascript", "</script>", '"\\u003c/script>"'),
        ("php", "$x\n", '"\\$x\\n"'),
        ("powershell", "it's", '"it\'s"'),
        ("powershell", "caf\u00e9 $x", '"caf$([char]0x00e9) `$x"'),
        ("python", 'say "x"', "'say \"x\"'"),
        ("python", "\xe9\u20ac", '"\\xe9\\u20ac"'),
        ("ruby", "#{x}\u00e9", '"\\#{x}\\u{e9}"'),
    ],
)
def test_a_literal_is_in_the_form_that_reads_best(key: str, text: str, literal: str) -> None:
    (language,) = (language for language in LANGUAGES if language.key == key)
    assert filters_of(language)["literal"](text) == literal


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.key)
def test_a_comment_is_one_line(language: Language) -> None:
    shown = filters_of(language)["comment"](HOSTILE)
    assert len(shown.splitlines()) == 1
    assert "\ufeff" not in shown
    assert "\u202e" not in shown
    assert language.key != "php" or "?>" not in shown
    assert language.key != "java" or "\\u000a" not in language.comment("a \\u000a b")
    assert language.key != "cmd" or "%" not in shown


def test_a_long_body_goes_into_a_batch_file_as_a_block() -> None:
    body = HOSTILE * 2_000
    text = render_snippet(target("curl-cmd"), replace(plain_request(), body=body))
    _, _, rest = text.partition("-----BEGIN CERTIFICATE-----")
    block, _, _ = rest.partition("-----END CERTIFICATE-----")
    assert base64.b64decode(block).decode("utf-8") == body
    assert max(map(len, text.splitlines())) < 8_191


def test_what_a_target_cannot_carry_is_not_made() -> None:
    text = replace(plain_request(), body="# no JSON\n")
    cookie = replace(plain_request(), headers=(Header("Cookie", "a=b"),))
    assert not carries(target("http-file"), text)
    assert not carries(target("http-message"), text)
    assert not carries(target("javascript-browser"), cookie)
    assert carries(target("go"), text)


@pytest.mark.parametrize("item", TARGETS, ids=lambda item: item.key)
def test_every_operation_has_every_file(item: Target) -> None:
    document = json.loads((ROOT / "generated" / "openapi.json").read_bytes())
    operations = [operation for path in document["paths"].values() for operation in path.values()]
    names = {operation["operationId"] for operation in operations}
    assert names == {path.name for path in EXAMPLES.iterdir() if path.is_dir()} - {SCENARIO}
    for operation in operations:
        folder = EXAMPLES / operation["operationId"]
        text = (folder / item.file_name).read_bytes().decode("utf-8")
        shown = next(
            sample for sample in operation["x-codeSamples"] if sample["label"] == item.title
        )
        assert shown == {"lang": item.language.sample, "label": item.title, "source": text}
    assert (EXAMPLES / SCENARIO / item.file_name).is_file()
    assert f"| `{item.file_name}` |" in (EXAMPLES / "README.md").read_text(encoding="utf-8")


def test_no_example_holds_a_secret() -> None:
    for path in EXAMPLES.rglob("*"):
        if path.is_file():
            text = path.read_bytes().decode("utf-8")
            assert "client secret>" not in text, path
            assert "Secret-1" not in text, path


def test_secrets_of_a_form_come_from_the_environment(requests: Requests) -> None:
    request = requests.example("requestToken")
    assert request.body == "grant_type=client_credentials"
    assert [(field.name, field.variable) for field in request.secrets] == [
        ("client_id", "WORKFLOW_CLIENT_ID"),
        ("client_secret", "WORKFLOW_CLIENT_SECRET"),
    ]
    assert not request.bearer


def test_other_values_make_another_request(requests: Requests) -> None:
    values = {"process_id": "a/b c", "command": HOSTILE, "identity_id": "ann"}
    request = requests.given("executeCommand", values)
    assert request.path == "/workflowapi/executecommand/a%2Fb%20c"
    assert json.loads(request.body or "") == {"command": HOSTILE, "identityId": "ann"}


def test_the_document_of_another_api_has_examples_too() -> None:
    for path in sorted((ROOT / "tests" / "cases").glob("*/spec.yaml")):
        api = read_api(path, "spec.yaml")
        samples = lower_samples(api, lower(api, "spec.yaml"), "spec.yaml")
        for operation in api.operations:
            found = [name for name in samples.files if f"/{operation.id}/" in name]
            assert len(found) >= len(TARGETS) - 3, operation.id
        assert not any(name.startswith("examples/scenario/") for name in samples.files)
