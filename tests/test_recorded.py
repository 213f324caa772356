"""The document and the client against a real server's answers: every one of them."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.openapi import NamedSchemas
from generator.python.build_package import lower
from generator.read import read_api
from generator.values.examples import Examples
from generator.values.wire import example_values
from tests.recordings import (
    ROOT,
    Recording,
    document,
    execution_recordings,
    operation_of,
    recordings,
)
from tests.unrecorded import unrecorded

sys.path.insert(0, str(ROOT / "generated"))

import workflow_api
from workflow_api import errors

ALL = (*recordings(), *execution_recordings())
KINDS: dict[str, str] = json.loads(Path(__file__).with_name("recorded_kinds.json").read_text())


def strict(schema: object) -> object:
    """The schema with every member refused that it does not name."""
    if isinstance(schema, list):
        return [strict(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {name: strict(item) for name, item in schema.items()}
    if isinstance(schema.get("properties"), dict) and "type" in schema:
        found.setdefault("additionalProperties", False)
    return found


@cache
def replies() -> dict[str, Draft202012Validator]:
    """A validator of each operation's successful reply, the envelope taken apart."""
    components = deepcopy(document()["components"])
    components["schemas"] = {
        name: schema if name in ("Envelope", "Refusal") else strict(schema)
        for name, schema in components["schemas"].items()
    }
    whole = Resource.from_contents({"components": components}, DRAFT202012)
    registry: Registry[object] = Registry().with_resource("urn:document", whole)
    found: dict[str, Draft202012Validator] = {}
    for item in document()["paths"].values():
        for method, operation in item.items():
            if method not in ("get", "post"):
                continue
            schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
            text = json.dumps(schema).replace('"#/', '"urn:document#/')
            found[operation["operationId"]] = Draft202012Validator(
                json.loads(text), registry=registry
            )
    return found


def successes() -> list[tuple[Recording, str]]:
    """Each recorded success with its operation."""
    return [
        (recording, name)
        for recording in ALL
        if recording.succeeded and (name := operation_of(recording))
    ]


def test_every_success_fits_its_schema() -> None:
    misfits = {
        recording.name: [error.message for error in replies()[name].iter_errors(recording.parsed)]
        for recording, name in successes()
    }
    print(f"success replies: {len(misfits)}")
    assert {name: found for name, found in misfits.items() if found} == {}
    assert len(misfits) > 3800


def test_the_schema_test_sees_a_member_left_over() -> None:
    validator = replies()["listInbox"]
    item = {"IdentityId": "ann", "ProcessId": "11111111-1111-4111-8111-000000000001"}
    envelope = {"success": True, "error": "", "message": ""}
    assert validator.is_valid({**envelope, "data": [item]})
    assert not validator.is_valid({**envelope, "data": [{**item, "Other": 1}]})


def error_texts() -> Iterator[tuple[Recording, int, str]]:
    """Each recorded refusal and HTTP 500 page: status and text."""
    for recording in ALL:
        if recording.refused and isinstance(recording.parsed, dict):
            yield recording, 200, recording.parsed["error"]
        elif recording.status == 500 and recording.body:
            page = re.fullmatch(r"Exception [\w.]+:(.*?):   at .*", recording.body, re.DOTALL)
            assert page, recording.body
            yield recording, 500, page[1]


def test_every_error_text_is_classified() -> None:
    table = document()["x-errors"]["texts"]
    counts: Counter[str] = Counter()
    wrong: dict[str, object] = {}
    for recording, status, text in error_texts():
        kind = next(
            (
                entry["kind"]
                for entry in table.values()
                if isinstance(entry, dict)
                and entry.get("status", 200) == status
                and re.fullmatch(entry["pattern"], text, re.DOTALL)
            ),
            None,
        )
        counts[str(kind)] += 1
        if kind != KINDS[recording.name]:
            wrong[recording.name] = (text, kind, KINDS[recording.name])
    print(f"error texts: {counts.total()}: {dict(counts)}")
    assert wrong == {}, json.dumps(wrong, indent=1)
    assert counts.total() == len(KINDS) > 500


class Replay(ThreadingHTTPServer):
    """Answers every request with one recorded reply; without a reply it closes the connection."""

    recording: Recording


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Replay

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        recording = self.server.recording
        if recording.status is None:
            self.close_connection = True
            return
        body = (recording.body or "").encode()
        self.send_response_only(recording.status)
        for name, value in recording.headers.items():
            if name.lower() not in ("transfer-encoding", "content-length", "content-encoding"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def replay() -> Iterator[Replay]:
    server = Replay(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def expected_class(recording: Recording) -> type[Exception] | None:
    """The exception that a recorded reply must end in; None for a result."""
    kind = KINDS.get(recording.name)
    if recording.status is not None and recording.status < 300 and not recording.refused:
        # No operation has the keys of the sign-in provider or the replies to OPTIONS.
        return None if operation_of(recording) else errors.ResponseValidationError
    if recording.status is None:
        return errors.TransportError
    if kind and (recording.refused or kind == "not-signed-in"):
        kinds = document()["x-errors"]["kinds"]
        found: type[Exception] = getattr(errors, str(kinds[kind]["class"]))
        return found
    return errors.ServerError if recording.status >= 500 else errors.StatusError


def test_the_client_reads_every_reply(replay: Replay) -> None:
    api = read_api(ROOT / "spec" / "workflow-api.yaml", "spec/workflow-api.yaml")
    lowering = lower(api, "spec")
    examples = Examples(NamedSchemas(api.schemas))
    operations = {operation.id: operation for operation in api.operations}
    wrong: dict[str, object] = {}
    counts: Counter[str] = Counter()
    with workflow_api.WorkflowClient(
        f"http://127.0.0.1:{replay.server_port}", max_retries=0
    ) as client:
        for recording in ALL:
            name = operation_of(recording) or "isRuntimeActive"
            group, method = lowering.methods[name]
            values = example_values(operations[name], lowering.arguments[name], examples)
            values.pop("parameters", None)
            if name == "setParameter":
                # A number needs no look-up, which this server would answer with the same reply.
                values["value"] = 12.5
            replay.recording = recording
            call = getattr(getattr(client, group.attribute), method.name)
            try:
                call(**values)
            except errors.WorkflowApiError as error:
                expected = expected_class(recording)
                counts[type(error).__name__] += 1
                fits = type(error) is expected or (
                    expected in (errors.StatusError, errors.TransportError)
                    and isinstance(error, expected)
                )
                if not fits:
                    wrong[recording.name] = repr(error)
            else:
                counts["result"] += 1
                if expected_class(recording):
                    wrong[recording.name] = "a result"
    print(f"replies read: {counts.total()}: {dict(counts)}")
    assert wrong == {}, json.dumps(wrong, indent=1)
    assert counts.total() == len(ALL)


def with_null(value: object) -> Iterator[tuple[str, object]]:
    """Each copy of a JSON value in which one string member is null, with its place."""
    if isinstance(value, dict):
        for name, item in value.items():
            if isinstance(item, str):
                yield name, {**value, name: None}
            for place, changed in with_null(item):
                yield f"{name}.{place}", {**value, name: changed}
    elif isinstance(value, list):
        for index, item in enumerate(value):
            for place, changed in with_null(item):
                yield f"{index}.{place}", [*value[:index], changed, *value[index + 1 :]]


def scheme_reply(model: object) -> Recording:
    """A success of getScheme with this model."""
    body = json.dumps({"data": model, "success": True, "error": "", "message": ""})
    headers = {"Content-Type": "application/json"}
    return Recording("scheme", "POST", "/", None, 200, headers, body)


def recorded_model() -> dict[str, Any]:
    """A scheme's model with timers, actors, conditions and localizations."""
    (found,) = (item for item in ALL if item.name == "execution/model[0]")
    assert isinstance(found.parsed, dict)
    model: dict[str, Any] = found.parsed["data"]
    return model


def test_a_null_text_never_fails_a_scheme(replay: Replay) -> None:
    wrong: dict[str, str] = {}
    count = 0
    with workflow_api.WorkflowClient(
        f"http://127.0.0.1:{replay.server_port}", max_retries=0
    ) as client:
        # The parameters end with 31 that are alike.
        model = recorded_model()
        model["Parameters"] = model["Parameters"][:8]
        for place, changed in with_null(model):
            replay.recording = scheme_reply(changed)
            count += 1
            try:
                client.schemes.get("Model")
            except errors.WorkflowApiError as error:
                wrong[place] = repr(error)
    print(f"schemes with a null: {count}")
    assert wrong == {}
    assert count > 100


def test_a_parameter_declared_without_a_type_is_not_guessed(replay: Replay) -> None:
    model = recorded_model()
    model["Parameters"] = [
        {"Name": None, "Type": None, "Purpose": None, "InitialValue": None},
        {"Name": "Note", "Type": None, "Purpose": "Persistence", "InitialValue": None},
    ]
    replay.recording = scheme_reply(model)
    with (
        workflow_api.WorkflowClient(
            f"http://127.0.0.1:{replay.server_port}", max_retries=0
        ) as client,
        pytest.raises(workflow_api.DeclarationUnknownError, match="declares it without a type"),
    ):
        client.instances.create(scheme_code="Model", parameters={"Note": "0042"})


MARKS = re.compile(
    r"from the vendor's documentation; not verified|no\s+recording"
    r"|only (?:empty lists|null) (?:was|were) recorded",
    re.DOTALL | re.IGNORECASE,
)
"""The phrases by which a description says that it rests on no exchange; see spec/reference.md."""


def test_what_no_recording_shows_says_so() -> None:
    schemas = document()["components"]["schemas"]
    unmarked = []
    for line in unrecorded():
        place = line.partition(":")[0]
        name, _, member = place.partition(".")
        if place.startswith("error text "):
            description = document()["x-errors"]["texts"][place.split()[-1]]["description"]
        elif member:
            described = schemas[name]["properties"][member]
            description = f"{schemas[name].get('description')} {described.get('description')}"
        else:
            code, value = place.split()
            entries = schemas[code]["x-values"]
            description = next(
                entry["description"] for entry in entries if str(entry["value"]) == value
            )
        if not MARKS.search(str(description)):
            unmarked.append(f"{line}: {description}")
    assert unmarked == []
