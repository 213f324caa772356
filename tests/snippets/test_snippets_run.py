"""The fast part of `python -m tests.snippets`, which says what is proven and how.

Each target that can run has a sample of the operations, with a token; where nothing can be run,
all of them are decoded. The awkward corpus and the scenario go through the quick targets.
Failures are only told to one example of each shape of template. The gate runs the whole.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.snippets.language import Target
from generator.snippets.languages import TARGETS
from tests.snippets import scenario, subject
from tests.snippets.__main__ import awkward_of
from tests.snippets.checks import seen_problems
from tests.snippets.decoded import PROGRAMS, READ
from tests.snippets.engine import Engine
from tests.snippets.languages import CACHE, LANGUAGES
from tests.snippets.matrix import (
    BROKEN,
    LOOKALIKE,
    REFUSED,
    SIGNED,
    UNREACHABLE,
    Outcome,
    check,
)
from tests.snippets.recorder import always
from tests.snippets.replies import replies
from tests.snippets.sandbox import execute

EACH_TARGET = pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.key)
RUN = [target for target in TARGETS if target.key not in READ and not target.exact]
PART = 20
"""One operation in so many is run in each target."""
POSITIONS = ("json", "legal-query", "header", "comment")
QUICK = [
    target
    for target in TARGETS
    if target.key in READ or target.language.key in ("bash", "javascript", "php")
]
"""Targets that are decoded or whose programs start quickly."""
FURTHER = (REFUSED, BROKEN, UNREACHABLE, LOOKALIKE)


def problems(outcomes: list[Outcome]) -> list[str]:
    """What is wrong, with the case to which it belongs."""
    return [f"{item.case.name}: {problem}" for item in outcomes for problem in item.problems]


def needs(target: Target) -> None:
    """Skip, by name, what cannot be run on this machine; where tests gate, nothing is skipped."""
    missing = [] if target.key in READ else LANGUAGES[target.key].missing()
    if missing and os.environ.get("CI"):
        pytest.fail(f"not installed: {', '.join(missing)}; see tests/snippets/install.sh")
    if missing:
        pytest.skip(f"not run: {', '.join(missing)} not installed")


@EACH_TARGET
def test_each_operation_sends_its_request(engine: Engine, target: Target) -> None:
    needs(target)
    # Files are built once, so what else is asked of some of them is asked here too.
    cases = subject.plain(target)
    if target.key not in READ:
        cases = cases[TARGETS.index(target) % PART :: PART]
    outcomes = check(engine, target, cases, (SIGNED,), more=FURTHER)
    assert len(outcomes) == len(cases) >= len(subject.operations()) // PART
    assert all(outcome.mark in "+=" for outcome in outcomes), problems(outcomes)


@pytest.mark.parametrize("target", QUICK, ids=lambda target: target.key)
def test_awkward_texts_arrive_whole(engine: Engine, target: Target) -> None:
    needs(target)
    outcomes = awkward_of(engine, target, POSITIONS)
    assert problems(outcomes) == []
    assert any(outcome.mark in "+=" for outcome in outcomes)


SCENARIO = [target for target in TARGETS if target in QUICK or target not in RUN]


@pytest.mark.parametrize("target", SCENARIO, ids=lambda target: target.key)
def test_the_scenario_completes(engine: Engine, target: Target) -> None:
    needs(target)
    if target in RUN or target.key in PROGRAMS:
        assert scenario.check(engine, target) == []
    else:
        assert scenario.check_text(target) == []


def test_each_file_is_published() -> None:
    folders = {*subject.operations(), "scenario"}
    for target in TARGETS:
        for folder in folders:
            assert (subject.EXAMPLES / folder / target.file_name).is_file()


def test_no_file_has_a_secret() -> None:
    for path in subject.EXAMPLES.rglob("*.*"):
        text = path.read_bytes().decode("utf-8")
        assert "<client secret>" not in text, path
        if path.parent != subject.EXAMPLES:
            assert "8077" in text or path.name.startswith(("client", "request")), path


@pytest.mark.parametrize("key", ["go", "java"])
def test_what_is_compiled_here_also_runs_as_readers_run_it(
    engine: Engine, key: str, tmp_path: Path
) -> None:
    target = subject.BY_KEY[key]
    needs(target)
    case = subject.plain(target)[0]
    (tmp_path / target.file_name).write_text(case.source or "", encoding="utf-8", newline="")
    channel = engine.open(always(replies()[case.name].success))
    variables = {"WORKFLOW_SERVER_URL": channel.url, "GOCACHE": str(CACHE / "go")}
    done = execute(target.command.split(), tmp_path, variables)
    assert (done.code, done.left) == (0, ()), done.err
    assert seen_problems(case.request, channel.seen, None) == []
