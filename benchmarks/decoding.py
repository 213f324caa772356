"""The CPU time of reading a page of 1,000 instances: the client against structs made by hand."""

from __future__ import annotations

import json
import time
from datetime import datetime
from uuid import UUID

import msgspec
from workflow_api import InstanceStatus
from workflow_api._catalogue import CATALOGUE
from workflow_api._operations import LIST_INSTANCES
from workflow_api._runtime.reply.reader import Reader
from workflow_api._runtime.transport.interface import Reply, Request

from .rounds import Ratio, ratio

ITEMS = 1000


class _Moment(datetime):
    """A date read as the server means it: its seven digits cut, not rounded."""


class _Item(msgspec.Struct, kw_only=True, rename="pascal"):
    id: UUID
    status: InstanceStatus
    scheme_code: str
    tenant_id: str | None = None
    activity_name: str
    state_name: str | None = None
    creation_date: _Moment
    last_transition_date: _Moment | None = None


class _Page(msgspec.Struct):
    items: list[_Item]
    count: int


class _Frame(msgspec.Struct):
    data: _Page
    success: bool
    error: str | None
    message: str | None


_from_text = _Moment.fromisoformat


def _date(wanted: type, value: object) -> _Moment:
    if wanted is _Moment and isinstance(value, str):
        return _from_text(value)
    raise NotImplementedError


def decoding(rounds: int, times: int) -> Ratio:
    """The client's reader, a whole reply in its hands, against one decoder."""
    content = page()
    reply = Reply(status=200, headers={"content-type": "application/json"}, content=content)
    request = Request(method="POST", url="http://localhost/", headers={})
    reader = Reader(CATALOGUE, None, False)
    by_hand = msgspec.json.Decoder(_Frame, dec_hook=_date)

    def ours() -> float:
        began = time.process_time()
        for _ in range(times):
            reader.read(LIST_INSTANCES, request, reply)
        return time.process_time() - began

    def theirs() -> float:
        began = time.process_time()
        for _ in range(times):
            if not by_hand.decode(content).success:
                raise RuntimeError
        return time.process_time() - began

    return ratio(ours, theirs, rounds)


def page() -> bytes:
    """A reply with 1,000 instances, such as the server was recorded to send fewer of."""
    items = [
        {
            "Id": f"11111111-1111-4111-8111-{number:012}",
            "Status": 2,
            "SchemeCode": "ExpenseReport",
            "TenantId": None,
            "ActivityName": "Review",
            "StateName": "Review",
            "CreationDate": f"2026-11-24T03:37:21.{number:06}",
            "LastTransitionDate": f"2026-11-24T03:38:21.{number:06}" if number % 2 else None,
        }
        for number in range(ITEMS)
    ]
    whole = {"data": {"items": items, "count": ITEMS}, "success": True, "error": "", "message": ""}
    return json.dumps(whole, separators=(",", ":")).encode()
