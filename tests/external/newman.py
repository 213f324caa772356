"""newman, Postman's own runner, sends the collection to the stand-in server.

    python -m tests.external.newman

The first run sends no token. The second one is against a server that requires tokens: the
collection must get one by itself and send it. The first use installs newman with npm into .cache.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .npm import ROOT, program

COLLECTION = ROOT / "generated" / "postman.json"
VERSION = "6.2.2"
CLIENT, SECRET = "workflowapi", "Secret-of-newman"
_TOKEN = "Get a token for the API"

sys.path.insert(0, str(ROOT / "generated"))

from workflow_stand_in import StandIn  # noqa: E402


@dataclass(frozen=True, slots=True)
class Sent:
    """A request of the run: its name, the status of its reply, and the reply."""

    name: str
    status: int
    body: str


def run(variables: Mapping[str, str]) -> tuple[list[Sent], list[str]]:
    """What newman sent, and what it reports as failed."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [
            *program("newman", "newman", VERSION),
            "run",
            str(COLLECTION),
            "--reporters",
            "json",
        ]
        command += ["--reporter-json-export", str(report)]
        # In a file, since other users can read the words of a command.
        environment = Path(folder) / "environment.json"
        values = [{"key": key, "value": value} for key, value in variables.items()]
        environment.write_text(json.dumps({"values": values}), encoding="utf-8")
        command += ["--environment", str(environment)]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
        found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))["run"]
    failures = [
        f"{item['source'].get('name', '')}: {item['error']['message']}"
        for item in found["failures"]
    ]
    return [_sent(item) for item in found["executions"]], failures


def _sent(item: dict[str, Any]) -> Sent:
    reply = item.get("response", {})
    return Sent(
        name=item["item"]["name"],
        status=reply.get("code", 0),
        body=bytes(reply.get("stream", {}).get("data", ())).decode("utf-8", "replace"),
    )


def complaints(*, signed: bool) -> list[str]:
    """What is wrong with the run; every request must be answered as the document says."""
    with StandIn(
        require_token=signed, strict=True, client_id=CLIENT, client_secret=SECRET
    ) as server:
        variables = {"baseUrl": server.url}
        if signed:
            token_url = f"{server.url}/connect/token"
            variables |= {"tokenUrl": token_url, "clientId": CLIENT, "clientSecret": SECRET}
        sent, wrong = run(variables)
        seen = server.requests
    wrong += [f"{item.operation_id}: {item.problems}" for item in seen if item.problems]
    for item in sent:
        # Without credentials there is no token to ask for.
        expected = 400 if not signed and item.name == _TOKEN else 200
        print(f"{item.name:64} {item.status} {_outcome(item.body)}")
        if item.status not in (0, expected):
            wrong.append(f"{item.name}: status {item.status}, {item.body[:200]}")
    tokens = [token for item in seen if (token := item.header("Authorization"))]
    calls = [item for item in seen if item.path.startswith("/workflowapi/")]
    if len(tokens) != (len(calls) if signed else 0) or len(set(tokens)) != int(signed):
        wrong.append(f"{len(calls)} calls had {len(tokens)} tokens, {len(set(tokens))} different")
    return wrong


def _outcome(body: str) -> str:
    try:
        found = json.loads(body)
    except ValueError:
        return ""
    refused = isinstance(found, dict) and found.get("success") is False
    return f"refused: {found['error']}" if refused else ""


def main() -> int:
    """The exit code: 0 when nothing was wrong."""
    wrong: list[str] = []
    for signed in (False, True):
        print(f"--- {'with' if signed else 'without'} sign-in", flush=True)
        wrong += complaints(signed=signed)
    for line in wrong:
        print(f"wrong: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
