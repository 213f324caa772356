"""Steps that answer as the recorded server did."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent))

from scripted import Step, envelope, reply

from tests.recordings import recordings

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
