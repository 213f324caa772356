"""What a server answers to each operation: the recorded replies that the document shows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from generator.snippets.reply_use import ReplyUse
from generator.snippets.request import SnippetRequest
from tests.snippets.languages import ROOT
from tests.snippets.recorder import Reply
from tests.snippets.subject import requests

# It must come out on the terminal as it went in, so it is not ASCII.
MARK = " Żółć ✓"
_FREE_TEXTS = ("StateName", "Name", "CommandName")
DONE = "Done."
"""What an example prints where a reply says nothing but that it worked."""
PAGE = Reply(500, b"Exception System.Exception:no such thing 4711:   at Some.Where() in x", "")
PAGE_TEXT = "no such thing 4711"
# Whoever looks for texts instead of reading JSON must find them all the same.
REFUSAL_TEXT = 'The process "4712" is gone, {"success": true}, C:\\ [x] żółć'
_LOOKS = {"success": False, "error": "", "message": ""}
LOOKING_REFUSED = Reply(
    200,
    json.dumps(
        {"data": [_LOOKS, json.dumps(_LOOKS)], "success": True, "error": "", "message": ""},
        separators=(",", ":"),
    ).encode(),
)


@dataclass(frozen=True, slots=True)
class Replies:
    """The success of an operation, and its refusal, with what an example says about it.

    Only an envelope says `success: false`.
    """

    success: Reply
    refusal: Reply
    refusal_text: str


@cache
def replies() -> Mapping[str, Replies]:
    """By the id of an operation."""
    document = json.loads((ROOT / "generated" / "openapi.json").read_text(encoding="utf-8"))
    found: dict[str, Replies] = {}
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                name = operation["operationId"]
                found[name] = _of(operation["responses"], requests().example(name))
    return found


def _of(responses: Mapping[str, dict[str, object]], request: SnippetRequest) -> Replies:
    shown = _example(responses["200"])
    assert isinstance(shown, dict)
    if request.enveloped:
        shown = {**shown, "data": _marked(shown["data"], request.reply)}
        refused = {"data": None, "success": False, "error": REFUSAL_TEXT, "message": ""}
        refusal, text = Reply(200, _json(refused)), REFUSAL_TEXT
    else:
        refused = {"error": "invalid_client", "error_description": REFUSAL_TEXT}
        refusal, text = Reply(400, _json(refused)), "invalid_client"
    return Replies(Reply(200, _json(shown)), refusal, text)


def printed(data: object, use: ReplyUse) -> list[object]:
    """What is printed of the data of a reply, one value a line."""
    if use.is_done:
        return [DONE]
    if not use.is_list:
        return [data[use.member] if use.member and isinstance(data, dict) else data]
    items = data[use.within] if use.within and isinstance(data, dict) else data
    assert isinstance(items, list)
    found = [item[use.member] if use.member else item for item in items]
    if use.total and isinstance(data, dict):
        found.append(f"{data[use.total]} in all")
    return found


def _marked(data: object, use: ReplyUse) -> object:
    """The data with a letter that is not ASCII in what is printed, where any text may be."""
    if isinstance(data, dict) and use.member in _FREE_TEXTS:
        return {**data, use.member: str(data[use.member]) + MARK}
    return [_marked(item, use) for item in data] if isinstance(data, list) else data


def _example(response: dict[str, object]) -> object:
    content = response["content"]
    assert isinstance(content, dict)
    return content["application/json"]["example"]


def _json(value: object) -> bytes:
    # As the server writes it: without spaces between members.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
