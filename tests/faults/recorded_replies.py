"""Steps that answer as the recorded server did."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from scripted import Step, envelope, reply

from tests.recordings import Recording, recordings

RECORDED = {recording.name: recording for recording in recordings()}


def recorded(name: str) -> Step:
    """The recorded reply, to the byte."""
    found = RECORDED[name]
    assert found.status is not None
    headers = {"Content-Type": found.headers.get("content-type", "")}
    return reply(found.status, (found.body or "").encode(), headers)


def data_of(name: str) -> Any:
    """The payload of a recorded reply, to be changed at will."""
    parsed = RECORDED[name].parsed
    assert isinstance(parsed, dict)
    return json.loads(json.dumps(parsed["data"]))


def error_of(name: str) -> str:
    """The text of a recorded refusal."""
    parsed = RECORDED[name].parsed
    assert isinstance(parsed, dict)
    return str(parsed["error"])


def instance(process_id: str, **members: object) -> Step:
    """An instance as getinstanceinfo shows it; `members` go over those of the recording."""
    return envelope({**data_of("instances/getinstanceinfo"), "Id": process_id, **members})


def exactly(value: object) -> object:
    """A value together with its JSON type, so that 1, 1.0 and true differ."""
    if isinstance(value, list):
        return [exactly(item) for item in value]
    if isinstance(value, dict):
        return {name: exactly(item) for name, item in value.items()}
    return (type(value).__name__, value)


def parsed(text: str) -> object:
    """JSON with every digit kept."""
    return json.loads(text, parse_float=Decimal)


def _sent(recording: Recording) -> object:
    """The value of the one parameter that a recorded request carries."""
    body = parsed(recording.request_body or "{}")
    assert isinstance(body, dict)
    if "parameters" in body:
        return body["parameters"][0].get("value")
    return body.get("value")


def _pairs(group: str) -> Iterator[tuple[object, Recording, str]]:
    """What was sent under an undeclared name, the sending, and the name of the reading."""
    for recording in recordings():
        prefix, _, rest = recording.name.partition("/")
        if prefix != group:
            continue
        if rest.startswith(("setparameter-raw-", "setparameter-encoded-")) and group == "texts":
            yield _sent(recording), recording, rest.replace("setparameter", "getparameter")
        if rest.startswith(("createinstance-array-", "createinstance-encoded-")):
            reading = rest.replace("createinstance", "getparameter")
            if f"{group}/{reading}" in RECORDED:
                yield _sent(recording), recording, reading


def evidence() -> dict[str, object]:
    """For each string sent under an undeclared name, the value that the server stored."""
    found: dict[str, object] = {}
    for group in ("texts", "parameters"):
        for value, recording, reading in _pairs(group):
            reply = parsed(RECORDED[f"{group}/{reading}"].body or "")
            if isinstance(value, str) and recording.succeeded and isinstance(reply, dict):
                found[value] = exactly(reply["data"])
    return found


def texts() -> list[str]:
    """Every text of the group `texts`."""
    return [
        str(value)
        for value, recording, _ in _pairs("texts")
        if recording.name.startswith("texts/setparameter-raw-")
    ]


def values() -> list[object]:
    """Every value of the group `parameters`."""
    return [
        value
        for value, recording, _ in _pairs("parameters")
        if recording.name.startswith("parameters/createinstance-array-")
    ]
