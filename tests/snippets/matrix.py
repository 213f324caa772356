"""Every operation in every target: what is run, in which situations, and what was right."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from generator.snippets.language import Target
from tests.snippets.checks import (
    SECRETS,
    TOKEN,
    failure_problems,
    seen_problems,
    success_problems,
)
from tests.snippets.decoded import PROGRAMS, READERS, follow, read
from tests.snippets.engine import Engine, Result, Run
from tests.snippets.languages import LANGUAGES, Example, Failed
from tests.snippets.message import with_placeholders
from tests.snippets.recorder import Reply, always
from tests.snippets.replies import (
    LOOKING_REFUSED,
    PAGE,
    PAGE_TEXT,
    Replies,
    printed,
    replies,
)
from tests.snippets.subject import Case


@dataclass(frozen=True, slots=True)
class Situation:
    """What the server does and whether there is a token. `failure` is to be on stderr, if any."""

    name: str
    token: str | None
    reply: Reply | None
    failure: str | None = None


@dataclass(slots=True)
class Outcome:
    """A case and what is wrong with it, if anything. Not run: `missing` says what was not there."""

    case: Case
    missing: tuple[str, ...] = ()
    problems: list[str] = field(default_factory=list)
    runs: int = 0

    @property
    def mark(self) -> str:
        """One character for a table: run and right, decoded and right, wrong, not run, refused."""
        if self.case.source is None:
            return "."
        if self.missing:
            return "-"
        if self.problems:
            return "X"
        return "+" if self.runs else "="


ANONYMOUS, SIGNED, REFUSED, BROKEN, UNREACHABLE = (
    "anonymous",
    "signed",
    "refused",
    "HTTP 500",
    "unreachable",
)
LOOKALIKE = "look-alike"
"""A success whose data looks like a refusal; only for replies that nobody reads as types."""
RAW = ("curl-cmd", "java")
"""Targets that have no parser of JSON: they print the reply as it is."""
EACH = (SIGNED, REFUSED, BROKEN, UNREACHABLE)
"""The situations that show everything: the refusal is told to somebody without a token."""


def shapes(cases: Sequence[Case]) -> list[Case]:
    """One case of each shape: of those that templates treat alike."""
    found: dict[tuple[object, ...], Case] = {}
    for case in cases:
        request = case.request
        shape = (request.enveloped, request.bearer, request.body is None, bool(request.secrets))
        kind = (request.reply.is_done, request.reply.is_list, request.reply.member)
        found.setdefault((*shape, *kind), case)
    return list(found.values())


def situations(given: Replies, names: Iterable[str]) -> list[Situation]:
    """The situations with these names for an operation with these replies."""
    every = [
        Situation(ANONYMOUS, None, given.success),
        Situation(SIGNED, TOKEN, given.success),
        Situation(REFUSED, None, given.refusal, given.refusal_text),
        Situation(BROKEN, TOKEN, PAGE, PAGE_TEXT),
        Situation(UNREACHABLE, None, None, ""),
        Situation(LOOKALIKE, None, LOOKING_REFUSED),
    ]
    return [situation for situation in every if situation.name in set(names)]


def check(
    engine: Engine,
    target: Target,
    cases: Sequence[Case],
    names: Iterable[str],
    more: Iterable[str] = (),
) -> list[Outcome]:
    """Prove the cases of one target, by running or by reading them.

    Each case is run in the situations with these `names`, and one of each shape in `more`.
    """
    shaped = {case.name for case in shapes(cases)} if more else set()
    outcomes = [Outcome(case) for case in cases]
    made = [outcome for outcome in outcomes if outcome.case.source is not None]
    if target.key in READERS:
        for outcome in made:
            outcome.problems += _read(outcome.case)
        return outcomes
    is_run = target.key not in PROGRAMS
    missing = tuple(LANGUAGES[target.key].missing()) if is_run else ()
    if missing:
        for outcome in made:
            outcome.missing = missing
        return outcomes
    pairs = [
        (outcome, situation)
        for outcome in made
        for situation in situations(
            _replies(outcome.case), [*names, *(more if outcome.case.name in shaped else ())]
        )
        if _applies(outcome.case, situation)
    ]
    runs = [_run(outcome.case, situation) for outcome, situation in pairs]
    results = engine.run(target.key, runs) if is_run else map(follow, runs)
    for (outcome, situation), result in zip(pairs, results, strict=True):
        outcome.runs += is_run
        outcome.problems += [
            f"{situation.name}: {problem}" for problem in _problems(outcome.case, situation, result)
        ]
    return outcomes


def _applies(case: Case, situation: Situation) -> bool:
    if situation.name == LOOKALIKE:
        reply = case.request.reply
        plain = not reply.member and not reply.is_list
        if case.target.key == "go":
            plain = plain and (reply.is_done or reply.is_raw)
        return plain and case.request.enveloped and not case.is_client and not case.target.exact
    # A message is sent and no more; whoever reads the reply is not part of it.
    return situation.failure is None or not case.target.exact


def _replies(case: Case) -> Replies:
    # An awkward request, which belongs to no operation, is answered like the plainest one.
    return replies().get(case.request.operation, replies()["startRuntime"])


def _variables(case: Case, token: str | None) -> dict[str, str]:
    secrets = {field.variable: SECRETS[field.variable] for field in case.request.secrets}
    return {**({"WORKFLOW_TOKEN": token} if token else {}), **secrets}


def _source(case: Case, token: str | None) -> str:
    """The file; some targets have one of their own for whoever has a token."""
    source = case.signed if token and case.signed is not None else case.source
    assert source is not None
    return source


def _run(case: Case, situation: Situation) -> Run:
    name = case.name if not case.target.exact else f"{case.name}-{situation.name}"
    return Run(
        Example(case.target.key, name, case.target.file_name, _source(case, situation.token)),
        situation.name,
        None if situation.reply is None else always(situation.reply),
        _variables(case, situation.token),
    )


def _problems(case: Case, situation: Situation, result: Result) -> list[str]:
    if isinstance(result.finished, Failed):
        return [f"not built: {result.finished.message:.300}"]
    found = []
    if situation.reply is not None:
        found += _request_problems(case, situation, result)
    if situation.failure is not None:
        failure = situation.failure
        if case.target.key in RAW:
            failure = json.dumps(failure, ensure_ascii=False)[1:-1]
        return found + failure_problems(result.finished, failure)
    assert situation.reply is not None
    return found + success_problems(result.finished, _printed(case, situation))


def _printed(case: Case, situation: Situation) -> Sequence[object] | None:
    """What the example prints; None where nobody says."""
    if case.target.key in RAW:
        assert situation.reply is not None
        return [situation.reply.body.decode("utf-8")]
    if case.target.exact:
        return None
    if case.is_client and case.request.call is not None and case.request.call.is_id:
        # The client makes the id.
        return None
    assert situation.reply is not None
    reply = json.loads(situation.reply.body)
    return printed(reply["data"] if case.request.enveloped else reply, case.request.reply)


def _request_problems(case: Case, situation: Situation, result: Result) -> list[str]:
    channel = result.channel
    seen = channel.seen
    if channel.broken:
        return [f"not HTTP: {channel.broken[0]}"]
    if case.is_client and situation.failure is not None:
        # The Python client may retry what failed; it must then send the same.
        seen = [item for at, item in enumerate(seen) if item not in seen[:at]]
    if case.target.exact:
        variables = _variables(case, situation.token)
        seen = [with_placeholders(item, variables) for item in seen]
    request = case.request
    if case.target.language.case is None:
        # Without variables an example makes no ids.
        request = replace(request, variables=())
    return seen_problems(request, seen, situation.token, exact=case.target.exact)


def _read(case: Case) -> list[str]:
    found = []
    for token in (None, TOKEN):
        seen = read(case.target.key, _source(case, token), _variables(case, token))
        problems = [seen] if isinstance(seen, str) else seen_problems(case.request, seen, token)
        found += [f"{'signed' if token else 'anonymous'}: {problem}" for problem in problems]
    return found
