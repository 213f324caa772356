"""The way of a newcomer in each target: sign in, create, list commands, execute one, read."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from generator.snippets.language import Target
from generator.snippets.request import SnippetRequest
from generator.snippets.scenario import Scenario
from tests.snippets import decoded
from tests.snippets.checks import SECRETS, TOKEN, differences, failure_problems, value_of
from tests.snippets.engine import Engine, Result, Run
from tests.snippets.languages import Example, Failed
from tests.snippets.recorder import Reply, Seen
from tests.snippets.replies import PAGE, PAGE_TEXT, REFUSAL_TEXT, replies
from tests.snippets.sandbox import Finished
from tests.snippets.subject import EXAMPLES, requests

# What the token endpoint gives; a real token is this long.
GIVEN_TOKEN = "given." + "t0k-n._~" * 1500
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WAYS = ("discover", "token", "create", "commands", "execute", "state")


@dataclass(frozen=True, slots=True)
class Way:
    """One course of the scenario. `fails` is the step that fails, `reply` how it is answered."""

    name: str
    variables: Mapping[str, str]
    token: str | None
    fails: str = ""
    reply: Reply | None = None
    failure: str = ""

    @property
    def steps(self) -> list[str]:
        """The steps up to the one that fails."""
        signs_in = "WORKFLOW_CLIENT_ID" in self.variables
        steps = list(_WAYS if signs_in else _WAYS[2:])
        return steps[: steps.index(self.fails) + 1] if self.fails else steps


_NO_CLIENT = Reply(400, json.dumps({"error": "invalid_client"}).encode())
_NO_COMMAND = Reply(
    200,
    json.dumps({"data": None, "success": False, "error": REFUSAL_TEXT, "message": ""}).encode(),
)
WAYS = (
    Way("signing in", SECRETS, GIVEN_TOKEN),
    Way("with a token", {"WORKFLOW_TOKEN": TOKEN}, TOKEN),
    Way("anonymous", {}, None),
    Way("secret refused", SECRETS, None, "token", _NO_CLIENT, "invalid_client"),
    Way("command refused", {}, None, "execute", _NO_COMMAND, "4712"),
    Way("server broken", {}, None, "create", PAGE, PAGE_TEXT),
)


class Server:
    """Answers the steps, and fails in the one that it is told."""

    def __init__(self, way: Way) -> None:
        self._way = way
        self.url = ""

    def answer(self, seen: Seen) -> Reply:
        """The reply to a step; other calls are not known."""
        step = _step_of(seen)
        if step is None:
            return Reply(404, b"nothing here", "text/plain")
        if step == self._way.fails:
            assert self._way.reply is not None
            return self._way.reply
        if step == "discover":
            return self._json(
                {
                    "issuer": f"{self.url}/",
                    "token_endpoint": f"{self.url}/connect/token",
                    "token_endpoint_auth_methods_supported": ["client_secret_post"],
                }
            )
        if step == "token":
            return self._json(
                {"access_token": GIVEN_TOKEN, "token_type": "Bearer", "expires_in": 3600}
            )
        return replies()[_scenario_request(step).operation].success

    def _json(self, value: object) -> Reply:
        return Reply(200, json.dumps(value).encode())


def scenario() -> Scenario:
    """The real document's scenario."""
    found = requests().scenario()
    assert found is not None
    return found


def check(engine: Engine, target: Target, ways: Iterable[Way] = WAYS) -> list[str]:
    """What is wrong with the scenario of a target that is run, in all ways."""
    source = (EXAMPLES / "scenario" / target.file_name).read_bytes().decode("utf-8")
    example = Example(target.key, "scenario", target.file_name, source)
    servers = [Server(way) for way in ways]
    runs = []
    for way, server in zip(ways, servers, strict=True):
        channel = engine.open(server.answer)
        server.url = channel.url
        runs.append(Run(example, way.name, server.answer, dict(way.variables), channel))
    is_read = target.key in decoded.PROGRAMS
    results = [decoded.follow(run) for run in runs] if is_read else engine.run(target.key, runs)
    return [
        f"{way.name}: {problem}"
        for way, result in zip(ways, results, strict=True)
        for problem in _problems(target, way, result)
    ]


def check_text(target: Target) -> list[str]:
    """What is wrong with the scenario of a target that is not run: it is parsed, and the texts
    of all steps must be among its own."""
    source = (EXAMPLES / "scenario" / target.file_name).read_bytes().decode("utf-8")
    try:
        texts = decoded.texts(target.key, source)
    except decoded.ERRORS as error:
        return [f"{type(error).__name__}: {error}"]
    found = []
    for step in _WAYS:
        request = _scenario_request(step)
        stem = request.path.rpartition("/")[0] + "/"
        # The address of the token endpoint is discovered, not written down, by most.
        wanted = {"token": [], "discover": [request.path]}.get(step, [stem])
        if request.body and not (request.is_json and _has_value(request.body, texts)):
            # A language with literals for data has each string of them.
            wanted += _strings(json.loads(request.body)) if request.is_json else [request.body]
        found += [f"{step}: no {text!r:.60}" for text in wanted if not _is_among(text, texts)]
    return found


def _is_among(wanted: str, texts: Sequence[str]) -> bool:
    return any(wanted in text for text in texts)


def _has_value(body: str, texts: Sequence[str]) -> bool:
    """Whether one of the texts is JSON of the same value."""
    for text in texts:
        with suppress(ValueError):
            if value_of(text) == value_of(body):
                return True
    return False


def _strings(value: object) -> list[str]:
    """The strings of a value in JSON, names too."""
    if isinstance(value, dict):
        return [*value, *(text for item in value.values() for text in _strings(item))]
    if isinstance(value, list):
        return [text for item in value for text in _strings(item)]
    return [value] if isinstance(value, str) else []


def _problems(target: Target, way: Way, result: Result) -> list[str]:
    if isinstance(result.finished, Failed):
        return [f"not built: {result.finished.message:.300}"]
    seen = result.channel.seen
    is_client = target.key.startswith("python-client")
    if is_client:
        # The Python client may look things up, and retry what failed.
        wanted = set(way.steps)
        seen = [item for item in seen if _step_of(item) in wanted]
        seen = [item for at, item in enumerate(seen) if item not in seen[:at]]
    came = [_step_of(item) for item in seen]
    if came != way.steps:
        return [f"the steps {came} instead of {way.steps}: {result.finished.err:.300}"]
    found = []
    ids: set[str] = set()
    for item in seen:
        found += _step_problems(way, item, ids, is_client=is_client)
    if len(ids) > 1:
        found.append(f"several instances: {sorted(ids)}")
    if way.failure:
        return found + failure_problems(result.finished, way.failure)
    return found + _ended_well(result.finished)


def _ended_well(finished: Finished) -> list[str]:
    found = []
    if finished.code != 0 or finished.err.strip():
        found.append(f"exit code {finished.code}: {finished.err:.300}")
    state = json.loads(replies()["getInstance"].success.body)["data"]["StateName"]
    command = json.loads(replies()["listCommands"].success.body)["data"][0]["CommandName"]
    for text in (state, command):
        if text not in finished.out:
            found.append(f"{text!r} was not printed")
    if finished.left:
        found.append(f"files were written: {', '.join(finished.left)}")
    return found


def _step_problems(way: Way, seen: Seen, ids: set[str], *, is_client: bool) -> list[str]:
    step = _step_of(seen)
    assert step is not None
    wanted = _scenario_request(step)
    signed = step not in ("discover", "token")
    if signed:
        # The id is made when the example runs: what counts is that it is always the same.
        made = seen.target.rpartition("/")[2]
        ids.add(made)
        if not _ID.fullmatch(made):
            return [f"{step}: not an id: {made[:60]}"]
        wanted = dataclasses.replace(wanted, path=f"{wanted.path.rpartition('/')[0]}/{made}")
    wanted = dataclasses.replace(wanted, variables=())
    problems = differences(wanted, seen, way.token if signed else None)
    if step == "token" and is_client:
        # The client signs in by the method that the server names; its form is its own.
        problems = [item for item in problems if not item.startswith(("body", "header"))]
    return [f"{step}: {problem}" for problem in problems]


def _step_of(seen: Seen) -> str | None:
    for step in _WAYS:
        path = _scenario_request(step).path
        stem = path if step in ("discover", "token") else path.rpartition("/")[0] + "/"
        if seen.target.startswith(stem):
            return step
    return None


def _scenario_request(step: str) -> SnippetRequest:
    found = getattr(scenario(), step)
    assert isinstance(found, SnippetRequest)
    return found
