"""The steps of one client: generate, build, and a program against the stand-in server."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from .clients import ROOT, Client
from .installing import missing, prepared

sys.path.insert(0, str(ROOT / "generated"))

from workflow_stand_in import StandIn

CALLS = {
    "schemes": r"Schemes: (?=.*ExpenseReport)(?=.*Parallel)(?=.*Roles)",
    "create": r"Created: [0-9a-f-]{36}$",
    "commands": r"Commands: Submit$",
    "execute": r"State: Review$",
    "refusal": r"Refused: .*The command Submit is not found!$",
}
"""The calls of each program, and the line that it prints after each."""

STEPS = ("generate", "build", *CALLS, "token")
_CLIENT, _SECRET = "workflowapi", "a+b/c d&e"
_LIMIT = 900.0


@dataclass(slots=True)
class Row:
    """The result of one client with one document.

    `outcomes` has "ok" or "no" for the steps that were reached. `why` says why one failed, or why
    nothing was run.
    """

    key: str
    document: str
    outcomes: dict[str, str] = field(default_factory=dict[str, str])
    why: str = ""
    seconds: float = 0.0

    @property
    def holds(self) -> bool:
        """Whether every step is right."""
        return [self.outcomes.get(step) for step in STEPS] == ["ok"] * len(STEPS)


class _StepError(Exception):
    pass


def run(client: Client) -> Row:
    """All steps of the client; a failure ends them."""
    row = Row(client.key, client.document, why=missing(client))
    if row.why:
        return row
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "src" / "example"
        work.mkdir(parents=True)
        # Under the name that the line has: with both documents the same line is run.
        shutil.copy(ROOT / "generated" / client.document, work / client.about.document)
        (work / client.about.program).write_text(client.program, encoding="utf-8")
        try:
            _steps(client, work, prepared(client, work), row)
        except _StepError as failed:
            row.why = str(failed)
    row.seconds = time.monotonic() - began
    return row


def _steps(client: Client, work: Path, environment: Mapping[str, str], row: Row) -> None:
    *before, last = client.about.run.splitlines()
    build = "\n".join(before) or client.needs.build
    for step, lines in (("generate", client.about.generate), ("build", build)):
        row.outcomes[step] = "no"
        done = _shell(lines, work, environment)
        if done.returncode:
            raise _StepError(useful_line(done.stdout + "\n" + done.stderr))
        row.outcomes[step] = "ok"
    with StandIn(strict=True) as server:
        done = _shell(last, work, {**environment, "WORKFLOW_SERVER_URL": server.url})
        asked = [item.operation_id for item in server.requests]
    printed = iter(done.stdout.splitlines())
    for step, pattern in CALLS.items():
        row.outcomes[step] = "no"
        if not re.match(pattern, next(printed, "")):
            raise _StepError(useful_line(done.stderr or done.stdout))
        row.outcomes[step] = "ok"
    if done.returncode or len(asked) != len(CALLS):
        row.outcomes["refusal"] = "no"
        raise _StepError(
            f"exit code {done.returncode} after the calls {', '.join(map(str, asked))}"
        )
    row.outcomes["token"] = "no"
    _signed(last, work, environment, done.stdout)
    row.outcomes["token"] = "ok"


def _signed(line: str, work: Path, environment: Mapping[str, str], expected: str) -> None:
    """The program again, with credentials and a server that requires a token."""
    with StandIn(
        require_token=True, strict=True, client_id=_CLIENT, client_secret=_SECRET
    ) as server:
        credentials = {"WORKFLOW_CLIENT_ID": _CLIENT, "WORKFLOW_CLIENT_SECRET": _SECRET}
        variables = {**environment, **credentials, "WORKFLOW_SERVER_URL": server.url}
        done = _shell(line, work, variables)
        calls = [item for item in server.requests if item.path.startswith("/workflowapi/")]
    if done.returncode or len(done.stdout.splitlines()) != len(expected.splitlines()):
        raise _StepError(useful_line(done.stderr or done.stdout))
    tokens = {item.header("Authorization") for item in calls}
    if len(tokens) != 1 or len(calls) != len(CALLS) or None in tokens:
        raise _StepError(f"{len(calls)} calls were sent with {len(tokens)} tokens")


def _shell(
    lines: str, work: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-e", "-c", lines],
        cwd=work,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=_LIMIT,
        check=False,
    )


def useful_line(text: str) -> str:
    """The first line about an error in what a tool printed, without folders; at most 200 long."""
    lines = [re.sub(r"[\w.+-]*(/[\w.+-]+)*/(?=\w)", "", line.strip()) for line in text.splitlines()]
    lines = [line for line in lines if line and not line.startswith("at ")]
    about = [line for line in lines if re.search(r"(?i)error|exception|refused|cannot", line)]
    return (about or lines[-1:] or ["no message"])[0][:200]
