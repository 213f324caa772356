"""What a server answers to each operation: the recorded replies that the document shows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from tests.snippets.languages import ROOT
from tests.snippets.recorder import Reply

# It must come out on the terminal as it went in, so it is not ASCII.
MARK = "Żółć ✓"
PAGE = Reply(500, b"Exception System.Exception:no such thing 4711:   at Some.Where() in x", "")
PAGE_TEXT = "no such thing 4711"
# Whoever looks for texts instead of reading JSON must find them all the same.
REFUSAL_TEXT = 'The process "4712" is gone, {"success": true}, C:\\ [x] żółć'
_LOOKS = {"success": False, "error": "", "message": ""}
LOOKING_REFUSED = Reply(
    200,
    json.dumps(
        {"data": [_LOOKS, json.dumps(_LOOKS)], "success": True, "error": "", "message": ""}
    ).encode(),
)


@dataclass(frozen=True, slots=True)
class Replies:
    """The success of an operation, and its refusal. Only an envelope says `success: false`."""

    success: Reply
    refusal: Reply
    refusal_text: str
    is_envelope: bool


@cache
def replies() -> Mapping[str, Replies]:
    """By the id of an operation."""
    document = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
    found: dict[str, Replies] = {}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                found[operation["operationId"]] = _of(operation["responses"])
    return found


def _of(responses: Mapping[str, dict[str, object]]) -> Replies:
    shown = _example(responses["200"])
    assert isinstance(shown, dict)
    is_envelope = "success" in shown
    if is_envelope:
        shown = {**shown, "message": MARK}
        refused = {"data": None, "success": False, "error": REFUSAL_TEXT, "message": ""}
        # As the server writes it: without spaces between members.
        refusal = Reply(200, _json(refused, separators=(",", ":")))
    else:
        refused = {"error": "invalid_client", "error_description": REFUSAL_TEXT}
        refusal = Reply(400, _json(refused))
    text = "4712" if is_envelope else "invalid_client"
    return Replies(Reply(200, _json(shown)), refusal, text, is_envelope)


def _example(response: dict[str, object]) -> object:
    content = response["content"]
    assert isinstance(content, dict)
    return content["application/json"]["example"]


def _json(value: object, separators: tuple[str, str] | None = None) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=separators).encode("utf-8")
