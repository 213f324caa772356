"""Run each example twice in a row: `python -m tests.snippets.twice [TARGET …]`.

What it printed is in a table. The server is the stand-in, with sign-in. It has what the examples
ask for: their instances and their user. The order is that of a reader: create, list the commands,
execute one, read, everything else, and what deletes last. Exit code 0: every example that creates
something did so both times.
"""

from __future__ import annotations

import argparse
import json
import sys
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

from generator.snippets.language import Target
from generator.snippets.languages import TARGETS
from tests.snippets import subject
from tests.snippets.decoded import PROGRAMS, follow
from tests.snippets.engine import Engine, Result, Run
from tests.snippets.languages import LANGUAGES, ROOT, Example, Failed
from tests.snippets.recorder import Channel, Reply, Seen

sys.path.insert(0, str(ROOT / "generated"))
from workflow_stand_in import StandIn

FIRST = ("getDiscoveryDocument", "requestToken", "createInstance", "createUser")
SECOND = ("listCommands", "executeCommand", "getInstance")
LAST = ("stopRuntime", "startRuntime", "removeUserFromRole", "deleteCredential")
CREATES = ("createInstance", "createUser")
CLIENT = {"WORKFLOW_CLIENT_ID": "workflow", "WORKFLOW_CLIENT_SECRET": "secret"}
_INSTANCE = "11111111-1111-4111-8111-0000000000%02x"
_USER = "22222222-2222-4222-8222-000000000001"
_WIDTH = 46


def order(name: str) -> int:
    """When an operation comes."""
    ranks = [*FIRST, *SECOND, "", *LAST]
    if name.startswith("delete") and name not in LAST:
        return len(ranks)
    return ranks.index(name) if name in ranks else ranks.index("")


@contextmanager
def world() -> Iterator[tuple[str, str]]:
    """A stand-in with what the examples ask for: its address and a token."""
    with StandIn(require_token=True) as server:
        form = {
            "grant_type": "client_credentials",
            "client_id": CLIENT["WORKFLOW_CLIENT_ID"],
            "client_secret": CLIENT["WORKFLOW_CLIENT_SECRET"],
        }
        data = urllib.parse.urlencode(form).encode()
        with urllib.request.urlopen(f"{server.url}/connect/token", data) as reply:
            token: str = json.load(reply)["access_token"]

        def call(path: str, body: object) -> None:
            headers = (
                ("Content-Type", "application/json"),
                ("Authorization", f"Bearer {token}"),
            )
            seen = Seen("POST", f"/workflowapi/{path}", headers, json.dumps(body).encode())
            assert json.loads(sent(server.url, seen).body)["success"], path

        for number in (1, 3, 4, 0x3C):
            call(f"createinstance/{_INSTANCE % number}", {"schemeCode": "ExpenseReport"})
        call("createuser", {"id": _USER, "name": "Ann"})
        yield server.url, token


def sent(server: str, seen: Seen) -> Reply:
    """What the server answers to a request."""
    request = urllib.request.Request(
        server + seen.target, seen.body or None, dict(seen.headers), method=seen.method
    )
    try:
        with urllib.request.urlopen(request) as reply:
            return Reply(reply.status, reply.read())
    except urllib.error.HTTPError as error:
        return Reply(error.code, error.read())


def runs(target: Target, server: str, variables: Mapping[str, str]) -> list[Run]:
    """Each example of a target twice, in order."""
    cases = sorted(subject.plain(target), key=lambda case: order(case.name))
    port = int(server.rpartition(":")[2])
    found = []
    for case in cases:
        source = case.signed if case.signed is not None else case.source
        if source is None:
            continue
        if target.exact:
            source = _filled(source, variables)
        example = Example(target.key, case.name, target.file_name, source)
        for time in ("first", "second"):
            channel = Channel(lambda seen: sent(server, seen), port)
            found.append(Run(example, time, channel.answer, variables, channel))
    return found


def _filled(message: str, variables: Mapping[str, str]) -> str:
    """A message with its placeholders filled in, as a reader does it by hand."""
    for name, value in variables.items():
        message = message.replace(f"{{{name}}}", value)
    head, blank, body = message.partition("\r\n\r\n")
    lines = [
        f"Content-Length: {len(body)}" if line.startswith("Content-Length") else line
        for line in head.split("\r\n")
    ]
    return "\r\n".join(lines) + blank + body


def results(target: Target) -> list[Result]:
    """What the examples of a target did, one after the other."""
    with world() as (server, token), Engine(workers=1) as engine:
        found = runs(target, server, {"WORKFLOW_TOKEN": token, **CLIENT})
        if target.key in PROGRAMS:
            with ThreadPoolExecutor(1) as pool:
                return list(pool.map(follow, found))
        return engine.run(target.key, found)


def said(result: Result) -> str:
    """What an example printed, short enough for a table."""
    if isinstance(result.finished, Failed):
        return f"not built: {result.finished.message}"
    text = result.finished.out.strip() if result.finished.code == 0 else result.finished.err.strip()
    line = " / ".join(text.split("\n"))
    mark = "" if result.finished.code == 0 else f"[{result.finished.code}] "
    shown = mark + line
    return shown if len(shown) <= _WIDTH else f"{shown[: _WIDTH - 2]} …"


def main() -> int:
    """Print a table for each target that can run."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.snippets.twice",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    wanted = parser.parse_args().targets
    wrong = 0
    for target in TARGETS:
        if wanted and target.key not in wanted:
            continue
        if target.key not in LANGUAGES and target.key not in PROGRAMS:
            print(f"{target.key}: not run\n")
            continue
        if target.key in LANGUAGES and (missing := LANGUAGES[target.key].missing()):
            print(f"{target.key}: not run, {', '.join(missing)} not installed\n")
            continue
        found = results(target)
        print(f"{target.key:28}{'the first time':{_WIDTH}}  the second time")
        for one, other in zip(found[::2], found[1::2], strict=True):
            name = one.run.example.name
            print(f"{name:28}{said(one):{_WIDTH}}  {said(other)}")
            # A message has no way to make an id.
            if name in CREATES and not target.exact:
                wrong += sum(
                    1
                    for item in (one, other)
                    if isinstance(item.finished, Failed) or item.finished.code
                )
        print(flush=True)
    print("each create succeeded both times" if not wrong else f"WRONG: {wrong} creates failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
