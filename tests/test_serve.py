"""The command that serves the stand-in: what it says, how it ends, how it complains."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

from tests.processes import ROOT

SPEC = ROOT / "spec" / "workflow-api.yaml"
SMALL = ROOT / "tests" / "cases" / "bodies" / "spec.yaml"
COMMAND = (sys.executable, "-m", "generator", "serve")


def environment(**variables: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), **variables}


@contextmanager
def serving(
    *arguments: str, cwd: Path = ROOT, **variables: str
) -> Iterator[tuple[subprocess.Popen[str], HTTPConnection, str]]:
    """The command, a connection to it, and its first line."""
    process = subprocess.Popen(
        [*COMMAND, "--stand-in", "--port", "0", *arguments],
        cwd=cwd,
        env=environment(**variables),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        first = line(process)
        assert re.fullmatch(
            r"pages at http://127\.0\.0\.1:\d+/#own-server, calls go to .*", line(process)
        )
        port = int(first.split("http://127.0.0.1:")[1].split(",")[0])
        connection = HTTPConnection("127.0.0.1", port, timeout=5)
        yield process, connection, first
        connection.close()
    finally:
        process.kill()
        process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    """The next line that it says; the test ends with the process where it says none."""
    assert process.stdout is not None
    watch = threading.Timer(120, process.kill)
    watch.start()
    try:
        return process.stdout.readline().rstrip("\n")
    finally:
        watch.cancel()


def ask(connection: HTTPConnection, target: str, body: str = "{}", **headers: str) -> object:
    connection.request("POST", target, body, {"Content-Type": "application/json"} | headers)
    return json.loads(connection.getresponse().read())


def complaint(*arguments: str) -> str:
    """What a command says that cannot begin."""
    done = subprocess.run(
        [*COMMAND, "--spec", str(SMALL), *arguments],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "Traceback" not in done.stderr
    return done.stderr


def test_it_serves_until_ctrl_c() -> None:
    with serving() as (process, connection, first):
        assert first.startswith("stand-in server at http://127.0.0.1:")
        assert ask(connection, "/workflowapi/getschemelist")["data"] == [
            "ExpenseReport",
            "Parallel",
            "Roles",
        ]
        ask(connection, "/workflowapi/isactive?a=1", '{"b\\n": 2}')
        assert line(process) == (
            "POST /workflowapi/isactive: query: 'a' is not a parameter in the document"
        )
        assert line(process) == (
            "POST /workflowapi/isactive: body: 'b\\n' is not a member in the document"
        )
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=20) == ("", "")
        assert process.returncode == 0


def test_it_ends_like_that_on_sigterm() -> None:
    with serving("--spec", str(SMALL)) as (process, _, _):
        process.send_signal(signal.SIGTERM)
        assert process.communicate(timeout=20) == ("", "")
        assert process.returncode == 0


def test_tokens_and_own_schemes(tmp_path: Path) -> None:
    for item in json.loads((ROOT / "tests" / "recorded" / "schemes.json").read_text()):
        if item["name"] == "getschememodel-get":
            (tmp_path / "roles.json").write_text(item["response"]["body"], encoding="utf-8")
    arguments = ("--spec", str(SPEC), "--require-token", "--strict", "--scheme", "roles.json")
    with serving(*arguments, cwd=tmp_path, WORKFLOW_CLIENT_SECRET="other-1") as (_, server, first):
        assert first.endswith(", requires a token")
        assert "other-1" not in first
        form = "grant_type=client_credentials&client_id=workflow&client_secret=other-1"
        kind = {"Content-Type": "application/x-www-form-urlencoded"}
        token = ask(server, "/connect/token", form, **kind)["access_token"]
        bearer = {"Authorization": f"Bearer {token}"}
        found = ask(server, "/workflowapi/getschemelist", **bearer)
        assert found["data"] == ["Roles"]
        server.request("POST", "/workflowapi/getschemelist", "{}", {"Content-Type": "text/plain"})
        assert server.getresponse().status == 400


def test_another_document_answers_with_its_examples() -> None:
    """What has no behaviour of its own."""
    case = ROOT / "tests" / "cases" / "bodies"
    document = json.loads((case / "out/workflow_stand_in/document.json").read_text())
    assert len(document["operations"]) == 4
    with serving("--spec", str(case / "spec.yaml")) as (_, connection, _):
        for operation in document["operations"]:
            ((status, expected),) = operation["replies"].items()
            connection.request(operation["method"].upper(), operation["path"])
            reply = connection.getresponse()
            assert reply.status == int(status)
            assert reply.getheader("Content-Type", "") == expected["media"]
            assert reply.read().decode() == (expected["example"] or "")


def test_complaints(tmp_path: Path) -> None:
    assert "not allowed with" in complaint("--stand-in", "--upstream", "http://localhost:8077")
    assert "is not a server URL" in complaint("--upstream", "localhost:8077")
    assert "'x' is not a port number" in complaint("--stand-in", "--port", "x")
    assert "no-such.json: No such file" in complaint("--stand-in", "--scheme", "no-such.json")
    bad = tmp_path / "bad.json"
    bad.write_text('{"SchemeCode": "Mine", "CodeActions": [1], "Activities": []}')
    text = complaint("--stand-in", "--scheme", str(bad))
    assert (
        "bad.json: scheme 'Mine' uses features that the stand-in does not support:\n- CodeActions"
        in text
    )
    assert "no-such.yaml" in complaint("--stand-in", "--spec", "no-such.yaml")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"cannot listen on port {port}" in complaint("--stand-in", "--port", port)
