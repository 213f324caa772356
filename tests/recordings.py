"""The recorded exchanges with a running server, and the operation that each of them called."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import yaml

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "recorded"


@dataclass(frozen=True, slots=True)
class Recording:
    """One exchange. `status` is None where the connection was lost; `body` is the reply's text."""

    name: str
    method: str
    target: str
    request_body: str | None
    status: int | None
    headers: Mapping[str, str]
    body: str | None

    @property
    def parsed(self) -> object:
        """The reply's JSON; None if it is not JSON."""
        try:
            return json.loads(self.body or "")
        except ValueError:
            return None

    @property
    def sent(self) -> object:
        """The request's JSON; None if it is not JSON."""
        try:
            return json.loads(self.request_body or "")
        except ValueError:
            return None

    @property
    def refused(self) -> bool:
        """Whether the reply is an envelope with an error."""
        return isinstance(self.parsed, dict) and self.parsed.get("success") is False

    @property
    def succeeded(self) -> bool:
        """Whether the reply is a success, in an envelope or without one."""
        return self.status == 200 and isinstance(self.parsed, dict) and not self.refused


@cache
def recordings() -> tuple[Recording, ...]:
    """Every exchange of the groups that the stand-in replays, in the order of the files."""
    return tuple(
        _recording(f"{path.stem}/{item['name']}", item)
        for path in sorted(FOLDER.glob("*.json"))
        for item in json.loads(path.read_text(encoding="utf-8"))
    )


@cache
def execution_recordings() -> tuple[Recording, ...]:
    """Every exchange in `execution/`; names repeat there, so each has its position instead."""
    return tuple(
        _recording(f"execution/{path.stem}[{index}]", item)
        for path in sorted((FOLDER / "execution").glob("*.json"))
        for index, item in enumerate(json.loads(path.read_text(encoding="utf-8")))
    )


def _recording(name: str, item: Mapping[str, Any]) -> Recording:
    reply = item["response"] or {}
    return Recording(
        name=name,
        method=item["request"]["method"],
        target=item["request"]["target"],
        request_body=item["request"]["body"],
        status=reply.get("status"),
        headers=reply.get("headers", {}),
        body=reply.get("body"),
    )


@cache
def document() -> dict[str, dict[str, dict[str, object]]]:
    """The document as plain values."""
    with open(ROOT / "spec" / "workflow-api.yaml", encoding="utf-8") as file:
        found: dict[str, dict[str, dict[str, object]]] = yaml.safe_load(file)
    return found


@cache
def operation_ids() -> Mapping[str, str]:
    """The operationId for each path without its parameters, in lower case."""
    return {
        path.split("/{")[0].lower(): str(operation["operationId"])
        for path, item in document()["paths"].items()
        for method, operation in item.items()
        if method in ("get", "post") and isinstance(operation, dict)
    }


def operation_of(recording: Recording) -> str | None:
    """The operationId that a recorded request called; None if it is not one."""
    if recording.method not in ("GET", "POST"):
        return None
    parts = urlsplit(recording.target)
    path = parts.path.rstrip("/").lower()
    known = operation_ids()
    if path in known:
        return known[path]
    if path.startswith("/workflowapi/"):
        return known.get("/".join(path.split("/")[:3]))
    if path == "/workflowapi":
        named = parse_qs(parts.query).get("operation") or [_operation_in_body(recording)]
        return known.get(f"/workflowapi/{named[0]}".lower())
    return None


def _operation_in_body(recording: Recording) -> str:
    body = recording.sent
    return str(body.get("operation", "")) if isinstance(body, dict) else ""
