"""Process parameters arrive as what they were: the client's wire form against the recordings."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.recordings import ROOT, Recording, recordings

sys.path.insert(0, str(ROOT / "generated"))

from workflow_api import WorkflowClient

PROCESS = "11111111-1111-4111-8111-000000000001"
BY_NAME = {recording.name: recording for recording in recordings()}


def exactly(value: object) -> object:
    """A value with its JSON type beside it: 1, 1.0 and true are three things."""
    if isinstance(value, list):
        return [exactly(item) for item in value]
    if isinstance(value, dict):
        return {name: exactly(item) for name, item in value.items()}
    return (type(value).__name__, value)


def parsed(text: str) -> object:
    """JSON with every digit kept."""
    return json.loads(text, parse_float=Decimal)


def sent(recording: Recording) -> object:
    """The value of the one parameter that a recorded request carries."""
    body = parsed(recording.request_body or "{}")
    assert isinstance(body, dict)
    if "parameters" in body:
        return body["parameters"][0].get("value")
    return body.get("value")


def pairs(group: str) -> Iterator[tuple[object, Recording, str]]:
    """What was sent under an undeclared name, the sending, and the name of the reading."""
    for recording in recordings():
        prefix, _, rest = recording.name.partition("/")
        if prefix != group:
            continue
        if rest.startswith(("setparameter-raw-", "setparameter-encoded-")) and group == "texts":
            yield sent(recording), recording, rest.replace("setparameter", "getparameter")
        if rest.startswith(("createinstance-array-", "createinstance-encoded-")):
            reading = rest.replace("createinstance", "getparameter")
            if f"{group}/{reading}" in BY_NAME:
                yield sent(recording), recording, reading


def evidence() -> dict[str, object]:
    """For each text that was sent under an undeclared name, what the server made of it."""
    found: dict[str, object] = {}
    for group in ("texts", "parameters"):
        for value, recording, reading in pairs(group):
            reply = parsed(BY_NAME[f"{group}/{reading}"].body or "")
            if isinstance(value, str) and recording.succeeded and isinstance(reply, dict):
                found[value] = exactly(reply["data"])
    return found


def texts() -> list[str]:
    """Every text of the group `texts`."""
    return [
        str(value)
        for value, recording, _ in pairs("texts")
        if recording.name.startswith("texts/setparameter-raw-")
    ]


def values() -> list[object]:
    """Every value of the group `parameters`."""
    return [
        value
        for value, recording, _ in pairs("parameters")
        if recording.name.startswith("parameters/createinstance-array-")
    ]


class Wire(ThreadingHTTPServer):
    """Says that the scheme declares `declared` as String and nothing else, and notes values."""

    values: list[object]


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Wire

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        data = '""'
        if "/getschememodel" in self.path:
            model = parsed(BY_NAME["schemes/getschememodel"].body or "")
            assert isinstance(model, dict)
            own = model["data"]["Parameters"][0]
            own["Name"], own["Type"] = "declared", "System.String, System.Private.CoreLib"
            model["data"]["Parameters"][1:] = []
            data = json.dumps(model["data"])
        elif "/getinstanceinfo" in self.path:
            info = parsed(BY_NAME["instances/getinstanceinfo"].body or "")
            assert isinstance(info, dict)
            data = json.dumps(info["data"], default=float)
        elif "parameters" in body:
            self.server.values += [item["value"] for item in body["parameters"]]
        else:
            self.server.values.append(body["value"])
        reply = f'{{"data":{data},"success":true,"error":"","message":""}}'.encode()
        self.send_response_only(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def wire() -> Iterator[Wire]:
    server = Wire(("127.0.0.1", 0), Handler)
    server.values = []
    thread = Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


def wire_form(wire: Wire, name: str, value: object, way: str) -> object:
    """The value as it left; None when the client refused to send it."""
    wire.values.clear()
    with WorkflowClient(f"http://127.0.0.1:{wire.server_port}") as client:
        try:
            if way == "create":
                client.instances.create(scheme_code="ExpenseReport", parameters={name: value})  # type: ignore[dict-item]
            elif way == "execute":
                client.commands.execute(PROCESS, "Submit", parameters={name: value})  # type: ignore[dict-item]
            else:
                client.parameters.set(PROCESS, name, value)  # type: ignore[arg-type]
        except ValueError:
            assert wire.values == []
            return None
        except Exception:
            # The reply of this server to executecommand is no ExecuteCommandInfo.
            assert way == "execute"
    (form,) = wire.values
    return form


@pytest.mark.parametrize("way", ["create", "execute", "set"])
@pytest.mark.parametrize("group", ["texts", "parameters"])
def test_undeclared_values_come_back_as_they_were(wire: Wire, group: str, way: str) -> None:
    proven = evidence()
    by_json = {json.dumps(parsed(text), default=str): text for text in proven if is_json(text)}
    counts = {"proven": 0, "refused": 0}
    wrong: list[object] = []
    for value in texts() if group == "texts" else values():
        form = wire_form(wire, "anything", value, way)
        if form is None:
            # Refused before sending: right only where no recorded form brings the value back.
            raw = [value] if isinstance(value, str) else []
            forms = [*raw, json.dumps(value, ensure_ascii=False, default=float)]
            if any(proven.get(one) == exactly(value) for one in forms):
                wrong.append(("refused", value))
            counts["refused"] += 1
            continue
        assert isinstance(form, str)
        key = form if form in proven else by_json.get(json.dumps(parsed(form), default=str), "?")
        if proven.get(key, "no recording") != exactly(value):
            wrong.append((value, form, proven.get(key, "no recording")))
        counts["proven"] += 1
    print(f"{group}, {way}: {counts}")
    assert wrong == []
    assert sum(counts.values()) == {"texts": 67, "parameters": 35}[group]


def is_json(text: str) -> bool:
    try:
        parsed(text)
    except ValueError:
        return False
    return True


@pytest.mark.parametrize("way", ["create", "execute", "set"])
def test_a_declared_string_is_sent_as_it_stands(wire: Wire, way: str) -> None:
    for text in [*texts(), "", "ann", '"ann"', '{"a":1}']:
        form = wire_form(wire, "declared", text, way)
        if way == "set" and not text:
            assert form is None, "setparameter takes an empty text for a missing value"
        else:
            assert form == text
    for value in values():
        if not isinstance(value, str) and value is not None:
            form = wire_form(wire, "declared", value, way)
            assert isinstance(form, str)
            assert exactly(parsed(form)) == exactly(value)


def test_the_recordings_prove_the_rule_of_a_declared_string() -> None:
    for name in ("0042", "json", "empty", "object"):
        creation = BY_NAME[f"parameters/createinstance-declared-text-{name}"]
        reading = BY_NAME[f"parameters/getparameter-declared-text-{name}"]
        body = parsed(creation.request_body or "")
        reply = reading.parsed
        assert isinstance(body, dict)
        assert isinstance(reply, dict)
        assert body["parameters"][0]["value"] == reply["data"]


@pytest.mark.parametrize("name", ["CurrentState", "identityId", "TENANTID", "creatorIdentity"])
def test_names_of_the_server_are_refused(wire: Wire, name: str) -> None:
    assert wire_form(wire, name, "x", "create") is None
    assert wire_form(wire, name, "x", "set") is None


@pytest.mark.parametrize("name", ["state", "command", "token", "persist", "culture"])
def test_ordinary_names_pass(wire: Wire, name: str) -> None:
    assert wire_form(wire, name, "x", "create") == "x"
